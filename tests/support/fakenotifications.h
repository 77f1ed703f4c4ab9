// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/notifications.h"

#include <QList>

#include <utility>

namespace neobeat {

/// Keeps what was to be shown.
class FakeNotifications final : public Notifications
{
public:
    State state() const override { return m_state; }
    Sound sound() const override { return m_sound; }
    void show(Notification::Subject subject, const Notification &notification) override
    {
        shown.append({subject, notification});
        if (m_state == State::Absent)
            Q_EMIT notShown(subject, notification, Failure::NoService);
    }
    void close(Notification::Subject subject) override { closed.append(subject); }
    void set(State state, Sound sound)
    {
        m_state = state;
        m_sound = sound;
        Q_EMIT stateChanged();
    }

    QList<std::pair<Notification::Subject, Notification>> shown;
    QList<Notification::Subject> closed;

private:
    State m_state = State::Present;
    Sound m_sound = Sound::Unknown;
};

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/autostart.h"

#include <QString>
#include <QTimer>
#include <QVariantMap>

#include <chrono>

namespace neobeat {

/// Autostart of a program in a sandbox: requested from the desktop's portal (org.freedesktop.portal.Background), which
/// may ask the user. It cannot be asked what it was set to, so its last answer is remembered elsewhere.
class BackgroundPortal final : public Autostart
{
    Q_OBJECT

public:
    /// Starts that program of the sandbox; the reason is shown to the user.
    BackgroundPortal(const QString &program, const QString &reason, bool isEnabled, QObject *parent = nullptr);

    /// How long to wait for the user's answer; default 2 min. A later one counts, too, unless something else was asked.
    void setAnswerLimit(std::chrono::milliseconds limit) { m_limit.setInterval(limit); }

    State state() const override { return m_state; }
    Problem problem() const override { return m_problem; }
    void setEnabled(bool enabled) override;
    void refresh() override { }

Q_SIGNALS:
    /// The portal agreed to this; to be remembered.
    void agreed(bool enabled);

private Q_SLOTS:
    void onResponse(uint response, const QVariantMap &results);

private:
    void request();
    void follow(const QString &path);
    void end(State state, Problem problem);

    QString m_program;
    QString m_reason;
    State m_state;
    State m_wanted; ///< On or Off, while Asking.
    State m_before; ///< The state before Asking.
    Problem m_problem = Problem::None;
    QString m_path; ///< Of the request under way.
    int m_requests = 0;
    QTimer m_limit;
};

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QRandomGenerator>
#include <QString>

#include <functional>
#include <optional>

namespace neobeat {

class SessionWorld;

/// One thing that a user, the world or time does.
struct WorldEvent
{
    QString name; ///< As in the table of events.
    QString argument; ///< May be empty.

    void apply(SessionWorld &world) const;
};

/// A world and what happens in it, one after the other; readable, and repeatable from what is read.
struct EventSequence
{
    QString scenario; ///< Of the watch at the start.
    QList<WorldEvent> events;

    /// "normal; connect; time 120; drop"
    QString toText() const;
    /// Reads toText(); empty when it names an event that does not exist.
    static std::optional<EventSequence> fromText(const QString &text);
    /// Another one for each number.
    static EventSequence random(quint32 seed);

    /// Less and less of it, as long as it still fails: first large parts are left out, then single events.
    EventSequence shrunk(const std::function<bool(const EventSequence &)> &fails) const;
};

} // namespace neobeat

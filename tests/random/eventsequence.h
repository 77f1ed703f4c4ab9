// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QRandomGenerator>
#include <QString>

#include <functional>
#include <optional>

namespace neobeat {

class RandomConnectionFixture;

/// One thing that happens: an action of the user, a change around the watch, or time passing.
struct WorldEvent
{
    QString name; ///< As in the table of events.
    QString argument; ///< May be empty.

    void apply(RandomConnectionFixture &fixture) const;
};

/// A scenario and the events in it, in order; can be printed, and repeated from what is printed.
struct EventSequence
{
    QString scenario; ///< The watch's at the start.
    QList<WorldEvent> events;

    /// "normal; connect; time 120; drop"
    QString toText() const;
    /// Parses toText(); empty when it names an event that does not exist.
    static std::optional<EventSequence> fromText(const QString &text);
    /// A different sequence for each number.
    static EventSequence random(quint32 seed);

    /// Reduces the sequence as long as it still fails: first large parts are left out, then single events.
    EventSequence shrunk(const std::function<bool(const EventSequence &)> &fails) const;
};

} // namespace neobeat

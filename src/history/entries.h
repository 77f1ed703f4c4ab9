// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/timerange.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace neobeat {

/// A watch that the history knows.
struct WatchEntry
{
    int id = 0; ///< Its number in the file.
    QString address; ///< Upper-case with colons; never shown, logged or exported.
    QString name;
    bool simulated = false; ///< The simulated watch: another watch than a real one of the same address.

    bool operator==(const WatchEntry &other) const = default;
};

/// A moment of a session that somebody wanted to find again.
struct Marker
{
    qint64 time = 0; ///< Milliseconds since 1970.
    QString text; ///< May be empty.

    bool operator==(const Marker &other) const = default;
};

/// A stretch of time that somebody gave a name: a recording.
struct SessionEntry
{
    qint64 id = 0; ///< Its number in the file; 0 for one that is not in the file yet.
    TimeRange range; ///< While it runs, its end is the moment it was asked for.
    bool running = false;
    QString name;
    QString note;
    QList<Marker> markers; ///< In the order of time.

    bool operator==(const SessionEntry &other) const = default;
};

/// What the battery was at a moment; kept when it changes.
struct BatteryEntry
{
    qint64 time = 0; ///< Milliseconds since 1970.
    int level = 0; ///< 0 … 100 percent.
    bool charging = false;

    bool operator==(const BatteryEntry &other) const = default;
};

/// A stretch of time in which the watch was wanted and not connected.
struct ConnectionGap
{
    TimeRange range;
    QString reason; ///< Name of the Error::Code, as "LinkLost".

    bool operator==(const ConnectionGap &other) const = default;
};

/// An activity that the end of the program cut off, and the watch that it belongs to.
struct CutOffActivity
{
    WatchEntry watch;
    SessionEntry activity; ///< Ends with the last thing that it has.

    bool operator==(const CutOffActivity &other) const = default;
};

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::SessionEntry)

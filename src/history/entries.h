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
    int id = 0; ///< Its id in the file.
    QString address; ///< Upper-case with colons; never shown, logged or exported.
    QString name;
    bool simulated = false; ///< The simulated watch: different from a real one with the same address.

    bool operator==(const WatchEntry &other) const = default;
};

/// A moment of an activity that the user wanted to find again.
struct Marker
{
    qint64 time = 0; ///< Milliseconds since 1970.
    QString text; ///< May be empty.

    bool operator==(const Marker &other) const = default;
};

/// A range of time that the user named: an activity.
struct ActivityEntry
{
    qint64 id = 0; ///< Its id in the file; 0 for one that is not in the file yet.
    TimeRange range; ///< While it runs, its end is the time of the query.
    bool running = false;
    QString name;
    QString note;
    QList<Marker> markers; ///< In the order of time.

    bool operator==(const ActivityEntry &other) const = default;
};

/// The battery level at a moment; kept when it changes.
struct BatteryEntry
{
    qint64 time = 0; ///< Milliseconds since 1970.
    int level = 0; ///< 0 … 100 percent.
    bool charging = false;

    bool operator==(const BatteryEntry &other) const = default;
};

/// A range of time in which the watch was wanted and not connected.
struct ConnectionGap
{
    TimeRange range;
    QString reason; ///< Name of the Error::Code, as "LinkLost".

    bool operator==(const ConnectionGap &other) const = default;
};

/// An activity that was cut off when the program ended, and the watch that it belongs to.
struct CutOffActivity
{
    WatchEntry watch;
    ActivityEntry activity; ///< Ends with its last sample or marker.

    bool operator==(const CutOffActivity &other) const = default;
};

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::ActivityEntry)

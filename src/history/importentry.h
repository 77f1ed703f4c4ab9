// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/timerange.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace neobeat {

/// How much an import added to the history.
struct ImportCounts
{
    qint64 samples = 0;
    qint64 intervals = 0; ///< RR intervals.
    qint64 minutes = 0; ///< Minutes that a watch logged.
    qint64 activities = 0;
    qint64 battery = 0; ///< Battery levels.
    qint64 gaps = 0; ///< Connection gaps.

    bool operator==(const ImportCounts &other) const = default;
};

/// One import of a file: where data of the history comes from. What it added can be taken out again.
struct ImportEntry
{
    qint64 id = 0; ///< Its id in the file, never used again for another one; 0 when it is not in the file.
    qint64 time = 0; ///< When it began, milliseconds since 1970.
    QString file; ///< Name of the file without its folder.
    QString format; ///< "csv", "jsonl", "history", "gadgetbridge", …
    QString zone; ///< The time zone in which times without one were understood, as "Europe/Berlin"; empty without such.
    bool isComplete = false; ///< The file was read to its end; false after a failure, a crash or Cancelled.
    TimeRange range; ///< From the first thing that it added to just after the last.
    ImportCounts added; ///< What it added; what was deleted since is still counted.
    QList<int> watches; ///< WatchEntry::id of those that it added something to.

    bool operator==(const ImportEntry &other) const = default;
};

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::ImportEntry)

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/acceptance.h"
#include "history/timerange.h"
#include "text/errortext.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <chrono>

namespace neobeat {

/// A length of time: "45 s", "12 min", "1 h 05 min", "126 h"; "–" for no time at all.
QString durationText(std::chrono::milliseconds duration);

/// A range, as precise as its length requires: "Fri, 20 November 2026, 14:05 – 14:20", "19 November, 18:00 – 20
/// November 2026, 06:00", "16 – 22 November 2026".
QString rangeText(const TimeRange &range, const QTimeZone &zone, const QLocale &locale);

/// The short form for a label in the chart, where the page shows the rest: "12:03:20", "12:00 – 12:05", "20 Nov, 14:00
/// – 15:00", "Fri, 20 November 2026", "16 – 22 November 2026". One of length 0 is a moment.
QString shortRangeText(const TimeRange &range, const QTimeZone &zone, const QLocale &locale);

/// The range that is all of the history: "Everything".
QString everythingText();

/// The words for a history that was unusable for that reason and was replaced by a new one; with the new name of its
/// file. ErrorText::from() covers a history that was unusable but not replaced.
ErrorText newHistoryText(const Error &reason, const QString &oldName);

/// What an import or export left out, and why, in words: "Left out: 2 from before the watch existed." Empty when
/// nothing was.
QString leftOutWords(const LeftOut &leftOut);

} // namespace neobeat

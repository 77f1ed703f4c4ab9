// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/timerange.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace neobeat {

/// "Friday, 20 November 2026".
QString dayInWords(QDate date, const QLocale &locale);
/// "November 2026".
QString monthInWords(QDate date, const QLocale &locale);
/// "2026".
QString yearInWords(QDate date);
/// "Everything".
QString everythingInWords();
/// A range, as precise as its length requires: "Fri, 20 November 2026, 14:05 – 14:20", "19 November, 18:00 – 20
/// November 2026, 06:00", "16 – 22 November 2026".
QString rangeInWords(const TimeRange &range, const QTimeZone &zone, const QLocale &locale);
/// The short form for a label in the chart, where the page shows the rest: "12:03:20", "12:00 – 12:05", "20 Nov, 14:00
/// – 15:00", "Fri, 20 November 2026", "16 – 22 November 2026". One of length 0 is a moment.
QString momentInWords(const TimeRange &range, const QTimeZone &zone, const QLocale &locale);

} // namespace neobeat

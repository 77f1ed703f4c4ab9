// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyreader.h"

#include <QTimeZone>

namespace neobeat {

/// Buckets, each within one day of the zone, merged into days; a day starts at its midnight.
QList<Bucket> joinedToDays(const QList<Bucket> &buckets, const QTimeZone &zone);

/// The days of the zone that overlap the range, from the hours of the store; in zones whose midnight is not at a full
/// hour of UTC from the minutes around it.
HistoryReader::Answer<QList<Bucket>> localDays(HistoryReader &reader, int watch, const TimeRange &range,
                                               const QTimeZone &zone);

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyreader.h"

#include <QTimeZone>

namespace neobeat {

/// Buckets, each of which lies in one day of the zone, joined to these days; a day starts at its midnight.
QList<Bucket> joinedToDays(const QList<Bucket> &buckets, const QTimeZone &zone);

/// The days of the zone that the stretch touches, from the hours of the store; in zones whose midnight is not at a full
/// hour of UTC from the minutes about it.
HistoryReader::Answer<QList<Bucket>> localDays(HistoryReader &reader, int watch, const TimeRange &range,
                                               const QTimeZone &zone);

} // namespace neobeat

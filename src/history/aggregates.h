// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/sample.h"
#include "history/statistics.h"

#include <QByteArray>

#include <optional>
#include <span>

namespace neobeat {

/// The aggregate of one minute's samples, in the order of time. The time between two readings counts for the later one,
/// unless it is a gap; so does the time from the beginning of the minute to its first reading, and from the last
/// reading to its end. A reading that represents its minute counts for all of it, unless the minute was measured as
/// well.
Statistics statisticsFor(std::span<const Sample> samples, qint64 minuteStart);

/// The histogram as stored in the file: for each heart rate that occurs one byte bpm and four bytes of milliseconds,
/// little-endian.
QByteArray encodeHistogram(const Histogram &histogram);
/// Empty when the bytes are no histogram.
std::optional<Histogram> decodeHistogram(const QByteArray &bytes);

} // namespace neobeat

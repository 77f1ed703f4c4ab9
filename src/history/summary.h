// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/figures.h"
#include "history/sample.h"

#include <QByteArray>

#include <optional>
#include <span>

namespace neobeat {

/// What the samples of one minute, in the order of time, sum up to. The time between two readings counts for the later
/// one, unless it is a gap; so does the time to a reading from the begin of the minute, and from the last reading to
/// its end. A reading that stands for its minute counts for all of it, unless the minute was measured as well.
Figures figuresOf(std::span<const Sample> samples, qint64 minuteStart);

/// The histogram as it lies in the file: for each heart rate that occurs one byte bpm and four bytes of milliseconds,
/// little-endian.
QByteArray encodeHistogram(const Histogram &histogram);
/// Empty when the bytes are no histogram.
std::optional<Histogram> decodeHistogram(const QByteArray &bytes);

} // namespace neobeat

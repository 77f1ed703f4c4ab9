// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/beatrun.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <vector>

namespace neobeat {

/// What an import added within one hour, as stored in the file: so few bytes that the history hardly grows by it. All
/// numbers are LEB128: seven bits a byte, the lowest first, the highest bit set in all bytes but the last.
namespace importplaces {

/// Moments, milliseconds since the hour began, in order and each once: pairs of a distance from the one before (from 0
/// for the first) and how often that distance occurs in a row.
QByteArray encode(std::span<const qint64> places);
/// Empty when the bytes are not that.
std::optional<std::vector<qint64>> decode(const QByteArray &bytes);

/// RR intervals that follow each other, without the intervals themselves.
struct Beats
{
    qint64 start = 0; ///< Ticks since the hour began.
    qint64 count = 0; ///< Number of intervals, all of which begin within the hour.
    IntervalUnit unit = IntervalUnit::Of1024;
    SampleSource source = SampleSource::Stream;

    bool operator==(const Beats &other) const = default;
};

/// In the order of their start: for each the distance from the start of the one before, the count, and the unit in the
/// lower and the source in the upper half of a byte.
QByteArray encodeBeats(std::span<const Beats> beats);
/// Empty when the bytes are not that.
std::optional<std::vector<Beats>> decodeBeats(const QByteArray &bytes);

} // namespace importplaces
} // namespace neobeat

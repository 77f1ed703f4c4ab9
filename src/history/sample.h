// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QtGlobal>

namespace neobeat {

/// What a stored value is worth. The numbers stand in the file; never give one another meaning.
enum class SampleQuality : quint8 {
    Good = 0, ///< A reading, 25 … 240 bpm.
    NoReading = 1, ///< The watch measured and had nothing to say.
    OutOfRange = 2, ///< It said what no heart does.
    NoContact = 3, ///< It does not touch skin.
};

/// Where a stored value comes from. The numbers stand in the file; never give one another meaning.
enum class SampleSource : quint8 {
    Stream = 0, ///< The watch, as it measured.
    Simulated = 1, ///< The simulated watch.
    Minute = 2, ///< One value that stands for its whole minute, as a phone fetches it from the watch.
};

/// One moment of a heart rate that is kept.
struct Sample
{
    qint64 time = 0; ///< Milliseconds since 1970 in UTC; a watch has one sample per millisecond.
    quint8 bpm = 0; ///< 25 … 240; 0 unless quality is Good.
    SampleQuality quality = SampleQuality::Good;
    SampleSource source = SampleSource::Stream;

    bool isReading() const { return quality == SampleQuality::Good; }
    bool operator==(const Sample &other) const = default;
};

/// Between two readings that far apart lies a gap, for which nothing is known; milliseconds.
constexpr qint64 gapAfter(SampleSource source)
{
    return source == SampleSource::Minute ? 90'000 : 5'000;
}

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::Sample)

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/valuenames.h"

#include "history/timerange.h"

#include <array>

namespace neobeat {

namespace {

constexpr int lowestBpm = 25;
constexpr int highestBpm = 240;

// By the numbers of the enumerators.
constexpr std::array<QByteArrayView, 4> qualityNames{"good", "no-reading", "out-of-range", "no-contact"};
constexpr std::array<QByteArrayView, 3> sourceNames{"stream", "simulated", "minute"};

template<typename Value, std::size_t count>
std::optional<Value> valueNamed(const std::array<QByteArrayView, count> &names, QByteArrayView name)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (names[i] == name)
            return static_cast<Value>(i);
    }
    return {};
}

} // namespace

QByteArrayView nameOf(SampleQuality quality)
{
    return qualityNames.at(std::size_t(quality));
}

std::optional<SampleQuality> qualityNamed(QByteArrayView name)
{
    return valueNamed<SampleQuality>(qualityNames, name);
}

QByteArrayView nameOf(SampleSource source)
{
    return sourceNames.at(std::size_t(source));
}

std::optional<SampleSource> sourceNamed(QByteArrayView name)
{
    return valueNamed<SampleSource>(sourceNames, name);
}

std::optional<Sample> checkedSample(std::optional<qint64> time, std::optional<int> bpm, QByteArrayView quality,
                                    QByteArrayView source)
{
    const auto knownQuality = qualityNamed(quality);
    const auto knownSource = sourceNamed(source);
    if (!time || !TimeRange::everything().contains(*time) || !knownQuality || !knownSource)
        return {};
    const bool isReading = *knownQuality == SampleQuality::Good;
    if (isReading != bpm.has_value() || (bpm && (*bpm < lowestBpm || *bpm > highestBpm)))
        return {};
    return Sample{*time, quint8(bpm.value_or(0)), *knownQuality, *knownSource};
}

} // namespace neobeat

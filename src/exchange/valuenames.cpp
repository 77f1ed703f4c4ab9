// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/valuenames.h"

#include <array>

namespace neobeat {

namespace {

// By the numbers of the enumerators.
constexpr std::array<QByteArrayView, 4> qualityNames{"good", "no-reading", "out-of-range", "no-contact"};
constexpr std::array<QByteArrayView, 3> sourceNames{"stream", "simulated", "minute"};
constexpr std::array<QByteArrayView, 2> unitNames{"1/1024 s", "1/1000 s"};

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

QByteArrayView nameOf(IntervalUnit unit)
{
    return unitNames.at(std::size_t(unit));
}

std::optional<IntervalUnit> unitNamed(QByteArrayView name)
{
    return valueNamed<IntervalUnit>(unitNames, name);
}

} // namespace neobeat

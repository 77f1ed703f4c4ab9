// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/minutesample.h"

#include "protocol/heartraterange.h"

#include <algorithm>

namespace neobeat {

namespace {

constexpr quint8 kindBits = 0x0f;
constexpr quint8 measureBits = 0x7f;
constexpr int highestLightSleep = 42;
constexpr int highestOtherSleep = 55;

/// The first bytes of newer models.
enum class NewerKind : quint8 { OutdoorRunning = 64, NotWorn = 115, Charging = 118, Sleep = 120 };

} // namespace

MinuteSample::Kind MinuteSample::kind() const
{
    const auto kind = Kind(bytes[0] & kindBits);
    switch (kind) {
    case Kind::AsBefore:
    case Kind::Movement:
    case Kind::Running:
    case Kind::NotWorn:
    case Kind::Cycling:
    case Kind::Charging:
    case Kind::LightSleep:
    case Kind::Ignore:
    case Kind::DeepSleep:
    case Kind::WokeUp:
        return kind;
    case Kind::RemSleep:
    case Kind::Unknown:
        break;
    }
    return Kind::Unknown;
}

MinuteSample::Kind MinuteSample::kindOfNewerModels() const
{
    switch (NewerKind(bytes[0])) {
    case NewerKind::OutdoorRunning:
        return Kind::Running;
    case NewerKind::NotWorn:
        return Kind::NotWorn;
    case NewerKind::Charging:
        return Kind::Charging;
    case NewerKind::Sleep:
        if ((remSleep() & measureBits) > highestOtherSleep)
            return Kind::RemSleep;
        return (deepSleep() & measureBits) > highestLightSleep ? Kind::DeepSleep : Kind::LightSleep;
    }
    return Kind::Unknown;
}

std::optional<int> MinuteSample::bpm() const
{
    return isHeartRate(bytes[3]) ? std::optional<int>(bytes[3]) : std::nullopt;
}

std::optional<MinuteSample> MinuteSample::decode(QByteArrayView data)
{
    if (data.size() < byteCount)
        return std::nullopt;
    MinuteSample sample;
    std::ranges::copy(data.first(byteCount), sample.bytes.begin());
    return sample;
}

QByteArray MinuteSample::encode() const
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), byteCount);
}

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/heartratemeasurement.h"

#include "protocol/heartraterange.h"

#include <QtEndian>

namespace neobeat {

namespace {

constexpr quint8 wideFlag = 0x01;
constexpr quint8 contactDetectedFlag = 0x02;
constexpr quint8 contactSupportedFlag = 0x04;
constexpr quint8 energyFlag = 0x08;
constexpr quint8 rrFlag = 0x10;

/// Reads fields from the front of the data as long as there are enough bytes.
class FieldReader
{
public:
    explicit FieldReader(QByteArrayView data)
        : m_rest(data)
    {
    }

    template<typename Number>
    std::optional<Number> take()
    {
        if (m_rest.size() < qsizetype(sizeof(Number)))
            return std::nullopt;
        const auto number = qFromLittleEndian<Number>(m_rest.data());
        m_rest = m_rest.sliced(sizeof(Number));
        return number;
    }

private:
    QByteArrayView m_rest;
};

void append(QByteArray &data, quint16 number)
{
    number = qToLittleEndian(number);
    data.append(reinterpret_cast<const char *>(&number), sizeof number);
}

quint8 flagsOf(const HeartRateMeasurement &measurement)
{
    quint8 flags = 0;
    if (measurement.wide || measurement.rawBpm > 0xff)
        flags |= wideFlag;
    if (measurement.contact)
        flags |= contactSupportedFlag | (*measurement.contact ? contactDetectedFlag : 0);
    if (measurement.energy)
        flags |= energyFlag;
    if (!measurement.rrIntervals.isEmpty())
        flags |= rrFlag;
    return flags;
}

} // namespace

HeartRateMeasurement::Quality HeartRateMeasurement::quality() const
{
    if (contact == false)
        return Quality::NoContact;
    if (isNoReading(rawBpm))
        return Quality::NoReading;
    return isHeartRate(rawBpm) ? Quality::Good : Quality::OutOfRange;
}

std::optional<int> HeartRateMeasurement::bpm() const
{
    return quality() == Quality::Good ? std::optional<int>(rawBpm) : std::nullopt;
}

std::optional<HeartRateMeasurement> HeartRateMeasurement::decode(const QByteArray &data)
{
    FieldReader reader(data);
    const auto flags = reader.take<quint8>();
    if (!flags)
        return std::nullopt;

    HeartRateMeasurement measurement;
    measurement.wide = *flags & wideFlag;
    const std::optional<quint16> value
        = measurement.wide ? reader.take<quint16>() : std::optional<quint16>(reader.take<quint8>());
    if (!value)
        return std::nullopt;
    measurement.rawBpm = *value;
    if (*flags & contactSupportedFlag)
        measurement.contact = bool(*flags & contactDetectedFlag);
    if (*flags & energyFlag) {
        measurement.energy = reader.take<quint16>();
        if (!measurement.energy)
            return std::nullopt;
    }
    if (*flags & rrFlag) {
        while (const auto interval = reader.take<quint16>())
            measurement.rrIntervals.append(*interval);
        if (measurement.rrIntervals.isEmpty())
            return std::nullopt;
    }
    return measurement;
}

QByteArray HeartRateMeasurement::encode() const
{
    const quint8 flags = flagsOf(*this);
    QByteArray data(1, static_cast<char>(flags));
    if (flags & wideFlag)
        append(data, rawBpm);
    else
        data.append(static_cast<char>(rawBpm));
    if (energy)
        append(data, *energy);
    for (const quint16 interval : rrIntervals)
        append(data, interval);
    return data;
}

} // namespace neobeat

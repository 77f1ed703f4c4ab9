// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/importplaces.h"

#include "base/timeunits.h"

namespace neobeat::importplaces {

namespace {

constexpr qint64 ticksInHour = ms::hour * BeatRun::ticksPerMillisecond;

void append(QByteArray &bytes, qint64 number)
{
    auto rest = quint64(number);
    for (; rest > 0x7f; rest >>= 7)
        bytes.append(char(0x80 | (rest & 0x7f)));
    bytes.append(char(rest));
}

/// Takes the next number from the front; nothing when there is none.
std::optional<qint64> take(QByteArrayView &bytes)
{
    constexpr int longest = 6; // 42 bits, more than any number here
    quint64 number = 0;
    for (int i = 0; i < longest && i < bytes.size(); ++i) {
        number |= quint64(quint8(bytes[i]) & 0x7f) << (7 * i);
        if ((quint8(bytes[i]) & 0x80) == 0) {
            bytes = bytes.sliced(i + 1);
            return qint64(number);
        }
    }
    return std::nullopt;
}

} // namespace

QByteArray encode(std::span<const qint64> places)
{
    QByteArray bytes;
    qint64 last = 0;
    for (std::size_t i = 0; i < places.size();) {
        const qint64 distance = places[i] - last;
        qint64 count = 0;
        for (; i < places.size() && places[i] - last == distance; ++i, ++count)
            last = places[i];
        append(bytes, distance);
        append(bytes, count);
    }
    return bytes;
}

std::optional<std::vector<qint64>> decode(const QByteArray &bytes)
{
    std::vector<qint64> places;
    qint64 place = 0;
    QByteArrayView rest(bytes);
    while (!rest.isEmpty()) {
        const auto distance = take(rest);
        const auto count = take(rest);
        if (!distance || !count)
            return std::nullopt;
        for (qint64 i = 0; i < *count; ++i) {
            place += *distance;
            if (place >= ms::hour || (*distance == 0 && !places.empty()))
                return std::nullopt;
            places.push_back(place);
        }
    }
    return places;
}

QByteArray encodeBeats(std::span<const Beats> beats)
{
    QByteArray bytes;
    qint64 last = 0;
    for (const Beats &each : beats) {
        append(bytes, each.start - last);
        append(bytes, each.count);
        bytes.append(char(int(each.unit) | int(each.source) << 4));
        last = each.start;
    }
    return bytes;
}

std::optional<std::vector<Beats>> decodeBeats(const QByteArray &bytes)
{
    std::vector<Beats> beats;
    qint64 start = 0;
    QByteArrayView rest(bytes);
    while (!rest.isEmpty()) {
        const auto distance = take(rest);
        const auto count = take(rest);
        if (!distance || !count || *count == 0 || rest.isEmpty())
            return std::nullopt;
        start += *distance;
        const int unit = quint8(rest[0]) & 0x0f;
        const int source = quint8(rest[0]) >> 4;
        if (start >= ticksInHour || unit > int(IntervalUnit::Of1000) || source > int(SampleSource::Minute))
            return std::nullopt;
        rest = rest.sliced(1);
        beats.push_back({start, *count, IntervalUnit(unit), SampleSource(source)});
    }
    return beats;
}

} // namespace neobeat::importplaces

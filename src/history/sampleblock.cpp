// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/sampleblock.h"

#include "base/timeunits.h"

#include <QtEndian>

#include <algorithm>
#include <iterator>

namespace neobeat::sampleblock {

namespace {

constexpr int highestQuality = int(SampleQuality::NoContact);
constexpr int highestSource = int(SampleSource::Minute);

bool isBefore(const Sample &one, const Sample &other)
{
    return one.time < other.time;
}

} // namespace

QByteArray encode(std::span<const Sample> samples, qint64 minuteStart)
{
    QByteArray block(qsizetype(samples.size()) * sampleSize, Qt::Uninitialized);
    char *place = block.data();
    for (const Sample &sample : samples) {
        qToLittleEndian(quint16(sample.time - minuteStart), place);
        place[2] = char(sample.bpm);
        place[3] = char(int(sample.quality) | int(sample.source) << 4);
        place += sampleSize;
    }
    return block;
}

std::optional<std::vector<Sample>> decode(const QByteArray &block, qint64 minuteStart)
{
    if (block.size() % sampleSize != 0)
        return std::nullopt;
    std::vector<Sample> samples;
    samples.reserve(std::size_t(block.size() / sampleSize));
    qint64 last = -1;
    for (const char *place = block.constData(); place < block.constEnd(); place += sampleSize) {
        const qint64 offset = qFromLittleEndian<quint16>(place);
        const int quality = quint8(place[3]) & 0x0f;
        const int source = quint8(place[3]) >> 4;
        if (offset <= last || offset >= ms::minute || quality > highestQuality || source > highestSource)
            return std::nullopt;
        last = offset;
        samples.push_back({minuteStart + offset, quint8(place[2]), SampleQuality(quality), SampleSource(source)});
    }
    return samples;
}

qint64 merge(std::vector<Sample> &block, std::span<const Sample> more)
{
    const std::size_t before = block.size();
    if (block.empty() || (!more.empty() && isBefore(block.back(), more.front()))) {
        block.insert(block.end(), more.begin(), more.end());
    } else {
        std::vector<Sample> both;
        both.reserve(before + more.size());
        std::ranges::set_union(block, more, std::back_inserter(both), isBefore);
        block = std::move(both);
    }
    return qint64(block.size() - before);
}

} // namespace neobeat::sampleblock

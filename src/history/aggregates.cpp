// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/aggregates.h"

#include "base/timeunits.h"
#include "history/sampleblock.h"

#include <QtEndian>

#include <algorithm>

namespace neobeat {

namespace {

constexpr qsizetype entrySize = 5;

bool isStreamed(const Sample &sample)
{
    return sample.isReading() && sample.source != SampleSource::Minute;
}

bool standsForMinute(const Sample &sample)
{
    return sample.isReading() && sample.source == SampleSource::Minute;
}

void addStreamed(Histogram &time, std::span<const Sample> samples, qint64 minuteStart)
{
    constexpr qint64 gap = gapAfter(SampleSource::Stream);
    qint64 before = minuteStart;
    const Sample *last = nullptr;
    for (const Sample &sample : samples) {
        if (!isStreamed(sample)) {
            // A moment without a reading ends the time covered by the reading before it.
            if (!sample.isReading()) {
                before = sample.time;
                last = nullptr;
            }
            continue;
        }
        if (sample.time - before <= gap)
            time.add(sample.bpm, Histogram::Duration(sample.time - before));
        before = sample.time;
        last = &sample;
    }
    const qint64 rest = minuteStart + ms::minute - before;
    if (last && rest <= gap)
        time.add(last->bpm, Histogram::Duration(rest));
}

} // namespace

Statistics statisticsFor(std::span<const Sample> samples, qint64 minuteStart)
{
    Statistics statistics;
    for (const Sample &sample : samples) {
        if (!sample.isReading())
            continue;
        statistics.low = statistics.count > 0 ? std::min<int>(statistics.low, sample.bpm) : sample.bpm;
        statistics.high = std::max<int>(statistics.high, sample.bpm);
        statistics.sum += sample.bpm;
        ++statistics.count;
    }
    if (std::ranges::any_of(samples, isStreamed)) {
        addStreamed(statistics.time, samples, minuteStart);
    } else if (const auto readings = std::ranges::count_if(samples, standsForMinute); readings > 0) {
        for (const Sample &sample : samples) {
            if (standsForMinute(sample))
                statistics.time.add(sample.bpm, Histogram::Duration(ms::minute / readings));
        }
    }
    return statistics;
}

QByteArray encodeHistogram(const Histogram &histogram)
{
    QByteArray bytes;
    for (int bpm = 0; bpm < 256; ++bpm) {
        const qint64 time = histogram.at(bpm).count();
        if (time <= 0)
            continue;
        char entry[entrySize] = {char(bpm)};
        qToLittleEndian(quint32(time), entry + 1);
        bytes.append(entry, entrySize);
    }
    return bytes;
}

std::optional<Histogram> decodeHistogram(const QByteArray &bytes)
{
    if (bytes.size() % entrySize != 0)
        return std::nullopt;
    Histogram histogram;
    for (const char *entry = bytes.constData(); entry < bytes.constEnd(); entry += entrySize)
        histogram.add(quint8(*entry), Histogram::Duration(qFromLittleEndian<quint32>(entry + 1)));
    return histogram;
}

} // namespace neobeat

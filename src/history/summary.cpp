// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/summary.h"

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
            // A moment without a reading ends what the reading before it stands for.
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
    const qint64 rest = minuteStart + minuteMs - before;
    if (last && rest <= gap)
        time.add(last->bpm, Histogram::Duration(rest));
}

} // namespace

Figures figuresOf(std::span<const Sample> samples, qint64 minuteStart)
{
    Figures figures;
    for (const Sample &sample : samples) {
        if (!sample.isReading())
            continue;
        figures.low = figures.count > 0 ? std::min<int>(figures.low, sample.bpm) : sample.bpm;
        figures.high = std::max<int>(figures.high, sample.bpm);
        figures.sum += sample.bpm;
        ++figures.count;
    }
    if (std::ranges::any_of(samples, isStreamed)) {
        addStreamed(figures.time, samples, minuteStart);
    } else if (const auto readings = std::ranges::count_if(samples, standsForMinute); readings > 0) {
        for (const Sample &sample : samples) {
            if (standsForMinute(sample))
                figures.time.add(sample.bpm, Histogram::Duration(minuteMs / readings));
        }
    }
    return figures;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/heartratesample.h"

namespace neobeat {

namespace {

SampleQuality qualityOf(HeartRateMeasurement::Quality quality)
{
    switch (quality) {
    case HeartRateMeasurement::Quality::Good:
        return SampleQuality::Good;
    case HeartRateMeasurement::Quality::NoReading:
        break;
    case HeartRateMeasurement::Quality::OutOfRange:
        return SampleQuality::OutOfRange;
    case HeartRateMeasurement::Quality::NoContact:
        return SampleQuality::NoContact;
    }
    return SampleQuality::NoReading;
}

} // namespace

Sample sampleOf(const HeartRateReading &reading, qint64 time, SampleSource source)
{
    Sample sample;
    sample.time = time;
    sample.bpm = quint8(reading.measurement.bpm().value_or(0));
    sample.quality = qualityOf(reading.measurement.quality());
    sample.source = source;
    return sample;
}

} // namespace neobeat

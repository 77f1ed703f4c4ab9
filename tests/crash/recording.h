// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/entries.h"
#include "history/sample.h"

namespace neobeat::test {

/// Milliseconds between two samples of the recorder.
constexpr int samplePeriod = 50;

/// What the recorder records at that time, so that a stored sample can be recognised as one of its own.
inline Sample recordedSample(qint64 time)
{
    if (time / samplePeriod % 10 == 0)
        return {time, 0, SampleQuality::NoReading, SampleSource::Stream};
    return {time, quint8(40 + time / samplePeriod % 150), SampleQuality::Good, SampleSource::Stream};
}

/// The watch that it claims to have.
inline WatchEntry recordedWatch()
{
    return {0, QStringLiteral("C0:FF:EE:00:00:01"), QStringLiteral("Amazfit Neo")};
}

} // namespace neobeat::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timeunits.h"

#include <QMetaType>
#include <QtGlobal>

namespace neobeat {

/// Quality of a stored value. The numbers are stored in the file; never change their meaning.
enum class SampleQuality : quint8 {
    Good = 0, ///< A reading, 25 … 240 bpm.
    NoReading = 1, ///< The watch measured without a result.
    OutOfRange = 2, ///< It sent a value that no heart rate can have.
    NoContact = 3, ///< It does not touch skin.
};

/// Where a stored value comes from. The numbers are stored in the file; never change their meaning.
enum class SampleSource : quint8 {
    Stream = 0, ///< The watch, as it measured.
    Simulated = 1, ///< The simulated watch.
    Minute = 2, ///< One value that represents its whole minute, as a phone fetches it from the watch.
};

/// One moment of the heart rate history.
struct Sample
{
    qint64 time = 0; ///< Milliseconds since 1970 in UTC; a watch has one sample per millisecond.
    quint8 bpm = 0; ///< 25 … 240; 0 unless quality is Good.
    SampleQuality quality = SampleQuality::Good;
    SampleSource source = SampleSource::Stream;

    bool isReading() const { return quality == SampleQuality::Good; }
    bool operator==(const Sample &other) const = default;
};

/// Two readings this far apart have a gap between them, for which nothing is known; milliseconds.
constexpr qint64 gapAfter(SampleSource source)
{
    return source == SampleSource::Minute ? 90 * ms::second : 5 * ms::second;
}

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::Sample)

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace neobeat {

/// The times under which data is stored: those of the clock, never decreasing, until the clock is set back.
class RecordingTime
{
public:
    /// The latest moment; none before the first.
    std::optional<qint64> latest() const { return m_latest; }
    /// Whether the clock, which now shows this time, was set back since the latest moment.
    bool isSetBack(qint64 now) const { return m_latest && now < *m_latest - tolerance; }

    /// Milliseconds since 1970 for a time that the clock shows: not earlier than any moment before, unless the clock
    /// was set back.
    qint64 at(qint64 now);
    /// The same for a sample, of which there is one per millisecond: later than the sample before.
    qint64 ofSample(qint64 now);

private:
    // The latest sample may be this far ahead of the clock when many came in one millisecond; milliseconds.
    static constexpr qint64 tolerance = 1'000;

    std::optional<qint64> m_latest;
    std::optional<qint64> m_latestSample;
};

} // namespace neobeat

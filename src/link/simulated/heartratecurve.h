// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace neobeat {

/// A plausible heart rate: ten minutes of rest, walk, run and recovery, then a few seconds off the wrist, and again.
/// Depends on time alone.
class HeartRateCurve
{
public:
    explicit HeartRateCurve(quint32 seed)
        : m_seed(seed)
    {
    }

    /// Beats per minute at this time after the start; empty while off the wrist.
    std::optional<int> bpm(std::chrono::milliseconds time) const;

private:
    double noise(double position, quint32 channel) const;

    quint32 m_seed;
};

} // namespace neobeat

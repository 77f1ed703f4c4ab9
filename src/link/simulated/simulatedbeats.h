// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/simulated/heartratecurve.h"

#include <QList>
#include <QRandomGenerator>

namespace neobeat {

/// The beats of a heart that follows a curve, one after the other, as a strap sees them: their intervals vary with
/// breathing and by chance.
class SimulatedBeats
{
public:
    /// The speed is the factor by which time runs faster than the clock.
    SimulatedBeats(quint32 seed, int speed);

    /// The RR intervals of the beats since the last call, 1/1024 s, oldest first. The time is that since the start.
    QList<quint16> until(std::chrono::milliseconds time);

private:
    HeartRateCurve m_curve;
    QRandomGenerator m_random;
    int m_speed;
    double m_lastBeat = 0; ///< Seconds since the start.
    bool m_hasBeat = false; ///< The next beat ends an interval.
};

} // namespace neobeat

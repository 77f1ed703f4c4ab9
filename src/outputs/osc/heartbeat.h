// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/livevalue.h"
#include "outputs/osc/oscparameter.h"

#include <QObject>
#include <QTimer>

namespace neobeat {

/// Beats in time with the heart rate, by the interval that the sensor measured or else by bpm. The beats are not those
/// of the heart, whose moments no watch tells.
class Heartbeat : public QObject
{
    Q_OBJECT

public:
    /// How long OscBeat::isBeating stays true.
    static constexpr std::chrono::milliseconds pulse{100};

    explicit Heartbeat(QObject *parent = nullptr);

    /// Beats at once where there was no heart rate, and adapts the next interval where there was one; ends without one.
    void follow(const LiveValue &value);
    const OscBeat &beat() const { return m_beat; }

Q_SIGNALS:
    /// With each begin and end of a beat.
    void changed();

private:
    void advance();

    QTimer m_timer;
    std::chrono::milliseconds m_interval{0}; ///< From beat to beat; 0 without a heart rate.
    OscBeat m_beat;
};

} // namespace neobeat

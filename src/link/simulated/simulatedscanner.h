// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/scanner.h"

#include <QList>
#include <QTimer>

namespace neobeat {

class SimulatedRadio;

/// Sees the watch of the simulated radio while it advertises, and the other peripherals.
class SimulatedScanner final : public Scanner
{
    Q_OBJECT

public:
    explicit SimulatedScanner(SimulatedRadio &radio);

    void start() override;
    void stop() override;
    bool isScanning() const override { return m_state != State::Idle; }

    /// The peripherals in range that are not a Neo; the same ones each time.
    static QList<Advertisement> strangers();

private:
    enum class State {
        Idle, ///< Not scanning.
        Scanning, ///< Ended by stop() or the radio.
        Stopping, ///< finished() is queued.
    };

    void fail(const Error &error);
    void finish();
    void tick();
    void report(Advertisement advertisement);

    SimulatedRadio &m_radio;
    State m_state = State::Idle;
    QTimer m_tick{this};
    QTimer m_end{this};
    Error m_failure;
    int m_ticks = 0;
};

} // namespace neobeat

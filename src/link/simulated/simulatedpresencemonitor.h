// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/presencemonitor.h"

#include <QTimer>

namespace neobeat {

class SimulatedRadio;

/// Sees the simulated watch as soon as it advertises, once per advertising interval.
class SimulatedPresenceMonitor final : public PresenceMonitor
{
    Q_OBJECT

public:
    /// The radio must outlive it.
    explicit SimulatedPresenceMonitor(SimulatedRadio &radio);

    /// Connects to the radio and its watch; call it once both exist.
    void attach();

    void start(const QString &address) override;
    void stop() override;
    bool isActive() const override { return m_state != State::Idle; }

private:
    enum class State {
        Idle, ///< Not waiting.
        Waiting, ///< For the watch to advertise.
        Ending, ///< stopped() or failed() is queued.
    };

    void end(const Error &error);
    void hear();

    SimulatedRadio &m_radio;
    State m_state = State::Idle;
    QString m_address;
    QTimer m_hearing{this}; ///< Until the next advertisement; runs while the watch advertises.
};

} // namespace neobeat

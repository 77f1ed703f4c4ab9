// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/lookout.h"

#include <QTimer>

namespace neobeat {

class SimulatedRadio;

/// Hears the simulated watch as soon as it advertises, once per advertising interval.
class SimulatedLookout final : public Lookout
{
    Q_OBJECT

public:
    /// The radio must outlive it.
    explicit SimulatedLookout(SimulatedRadio &radio);

    /// Connects to the radio and its watch; once both are made.
    void attach();

    void start(const QString &address) override;
    void stop() override;
    bool isActive() const override { return m_state != State::Idle; }

private:
    enum class State {
        Idle, ///< Nobody waits.
        Waiting, ///< For the watch to advertise.
        Ending, ///< stopped() or failed() is on its way.
    };

    void end(const Error &error);
    void hear();

    SimulatedRadio &m_radio;
    State m_state = State::Idle;
    QString m_address;
    QTimer m_hearing{this}; ///< Until the next advertisement; runs while the watch advertises.
};

} // namespace neobeat

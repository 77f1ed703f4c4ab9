// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/gattlink.h"
#include "link/radio.h"
#include "link/simulated/simulatedwatch.h"

#include <QList>
#include <QSet>

#include <functional>

namespace neobeat {

/// A link to a simulated watch. While another link is connected to the watch, or it is out of range, connecting
/// continues until it is free.
class SimulatedLink final : public GattLink
{
    Q_OBJECT

public:
    /// Both must outlive the link.
    SimulatedLink(Radio &radio, SimulatedWatch &watch);
    ~SimulatedLink() override;

    void setMayPair(bool mayPair) override;
    void open() override;
    void close() override;
    void discoverServices() override;
    void discoverDetails(const QUuid &service) override;
    QList<CharacteristicInfo> characteristics(const QUuid &service) const override;
    int mtu() const override;
    void read(const Characteristic &characteristic) override;
    void write(const Characteristic &characteristic, const QByteArray &value) override;
    void subscribe(const Characteristic &characteristic, bool enabled) override;

private:
    enum class State {
        Idle, ///< Not asked to connect.
        Connecting, ///< Waits for the watch.
        Open, ///< Connected to the watch.
        Ending, ///< closed() is queued; nothing else is emitted any more.
        Closed, ///< Over.
    };

    /// Pairing on this link.
    enum class Pairing {
        Untried, ///< No operation was refused for the want of it.
        UnderWay, ///< Waits for the watch, which always replies.
        Done, ///< Paired on this link.
        Failed, ///< Is not tried again on this link.
    };

    void tryToConnect();
    /// Releases the watch and announces it.
    void end(const Error &reason);
    /// From now on emits nothing but, later, closed().
    void announce(const Error &reason);
    void finishDetails();
    bool isUsable(const Characteristic &characteristic, Error::Code failure);
    /// Sends an operation, which may have to be sent again.
    void send(std::function<void()> operation);
    void pair(const Characteristic &characteristic);
    SimulatedWatch::DoneReply doneReply(const Characteristic &characteristic, Error::Code failure,
                                        std::function<void()> success);
    void fail(const Characteristic &characteristic, Error::Code code, SimulatedWatch::AttError cause);
    /// Calls the action after the delay, unless the link has ended by then.
    void later(Scenario::Duration delay, std::function<void()> action);

    Radio &m_radio;
    SimulatedWatch &m_watch;
    State m_state = State::Idle;
    bool m_mayPair = false;
    Pairing m_pairing = Pairing::Untried;
    std::function<void()> m_operation; ///< Sends the last operation again.
    QSet<QUuid> m_known; ///< Services whose characteristics have been reported.
    QList<QUuid> m_wanted; ///< Services whose discovery was requested.
};

} // namespace neobeat

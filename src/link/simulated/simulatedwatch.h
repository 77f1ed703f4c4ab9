// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "link/advertisement.h"
#include "link/characteristic.h"
#include "link/simulated/scenario.h"

#include <QByteArray>
#include <QFlags>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace neobeat {

/// An Amazfit Neo as a GATT server without a radio: what it offers, what it answers, when it hangs up. Both the
/// simulated radio and the stand-in bluetoothd of the tests put it on the air. One central at a time.
class SimulatedWatch : public QObject
{
    Q_OBJECT

public:
    /// What may be done with a characteristic.
    enum Property {
        Read = 0x02,
        WriteWithoutResponse = 0x04,
        Write = 0x08,
        Notify = 0x10,
    };
    Q_DECLARE_FLAGS(Properties, Property)

    /// One characteristic as discovery tells it.
    struct OfferedCharacteristic
    {
        QUuid uuid;
        Properties properties;
    };
    /// One service as discovery tells it.
    struct OfferedService
    {
        QUuid uuid;
        QList<OfferedCharacteristic> characteristics;
    };

    /// Why the watch refuses a read, a write or a subscription.
    enum class AttError {
        NotConnected, ///< No central holds the link (any more).
        NotFound, ///< There is no such characteristic.
        NotPermitted, ///< The characteristic does not have that property.
        NotAuthenticated, ///< Only after authentication.
    };

    /// What the watch has received and accepted since it was made; for tests and bug reports.
    struct Counters
    {
        int connections = 0; ///< Centrals that connected.
        int challengeRequests = 0; ///< 82 00 or 02 00.
        int answers = 0; ///< 83 00 or 03 00.
        int acceptedAnswers = 0; ///< Answers that got the good verdict.
        int timeWrites = 0; ///< Times set.
        int heartRateStarts = 0; ///< 15 01 01
        int heartRateStops = 0; ///< 15 01 00
        int keepAlives = 0; ///< 16
        int unknownWrites = 0; ///< Anything the protocol does not know.
        int refusals = 0; ///< Reads, writes and subscriptions that ended in an AttError other than NotConnected.
    };

    using ReadReply = std::function<void(const Result<QByteArray, AttError> &reply)>;
    using DoneReply = std::function<void(std::optional<AttError> error)>;

    explicit SimulatedWatch(const Scenario &scenario, QObject *parent = nullptr);
    /// Lives by this clock, which must outlive it.
    SimulatedWatch(const Scenario &scenario, const Clock &clock, QObject *parent = nullptr);
    ~SimulatedWatch() override;

    const Scenario &scenario() const;
    /// Behaves like this from now on; counted faults begin anew, and a link that streams has had its first value now.
    /// Does not end a link or a handshake, nor change battery and radio.
    void setScenario(const Scenario &scenario);
    /// What a scan sees of it.
    Advertisement advertisement() const;
    /// False while a central is connected, out of range, or the scenario says so.
    bool isAdvertising() const;
    const Counters &counters() const;
    /// The last answers it received, 18 bytes each.
    QList<QByteArray> receivedAnswers() const;

    /// Takes the central; false when another one is connected or the watch cannot be reached (see
    /// Scenario::ReachFault).
    bool connectCentral();
    /// The central hangs up; no effect when none is connected.
    void disconnectCentral();
    bool isCentralConnected() const;
    /// True from the good verdict to the end of the link.
    bool isAuthenticated() const;

    /// What it offers, in the order a real one lists it.
    QList<OfferedService> services() const;
    /// The central has listed the services; some scenarios hang up then.
    void markDiscovered();
    /// Replies later, after the scenario's delay, exactly once, also when the link ends in between.
    void read(const Characteristic &characteristic, ReadReply reply);
    /// Replies as read() does, before what the value causes.
    void write(const Characteristic &characteristic, const QByteArray &value, DoneReply reply);
    /// Turns notifications on or off; replies as read() does. They end with the link.
    void setNotifying(const Characteristic &characteristic, bool enabled, DoneReply reply);

    /// Sends a value by itself; nothing happens when the central has not subscribed.
    void notify(const Characteristic &characteristic, const QByteArray &value);
    /// Changes the battery from now on and notifies it.
    void setBattery(int level, bool charging);
    /// Moves the watch in or out of range; going out drops the link.
    void setInRange(bool inRange);
    /// Ends the link as a loss.
    void dropLink();

Q_SIGNALS:
    /// isAdvertising() has another value.
    void advertisingChanged(bool advertising);
    /// A value for the subscribed central.
    void notified(const neobeat::Characteristic &characteristic, const QByteArray &value);
    /// The watch ended the link; not after disconnectCentral().
    void linkDropped();

private:
    class Private;
    std::unique_ptr<Private> d;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(SimulatedWatch::Properties)

} // namespace neobeat

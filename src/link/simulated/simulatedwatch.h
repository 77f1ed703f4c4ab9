// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "link/advertisement.h"
#include "link/characteristic.h"
#include "link/simulated/scenario.h"
#include "link/simulated/simulatedalerts.h"
#include "protocol/minuterun.h"

#include <QByteArray>
#include <QDateTime>
#include <QFlags>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace neobeat {

class SimulatedConfiguration;

/// An Amazfit Neo as a GATT server without a radio: its services, its replies, its disconnections. Both the simulated
/// radio and the stand-in bluetoothd of the tests use it. One central at a time.
class SimulatedWatch : public QObject
{
    Q_OBJECT

public:
    /// The properties of a characteristic.
    enum Property {
        Read = 0x02,
        WriteWithoutResponse = 0x04,
        Write = 0x08,
        Notify = 0x10,
    };
    Q_DECLARE_FLAGS(Properties, Property)

    /// One characteristic as found by discovery.
    struct OfferedCharacteristic
    {
        QUuid uuid;
        Properties properties;
    };
    /// One service as found by discovery.
    struct OfferedService
    {
        QUuid uuid;
        QList<OfferedCharacteristic> characteristics;
    };

    /// Why the watch rejects a read, a write or a subscription.
    enum class AttError {
        NotConnected, ///< No central is connected (any more).
        NotFound, ///< There is no such characteristic.
        NotPermitted, ///< The characteristic does not have that property.
        NotAuthenticated, ///< Allowed only after authentication.
        NotPaired, ///< Allowed only to a central that it is paired with.
    };

    /// What the watch has received and accepted since it was created; for tests and bug reports.
    struct Counters
    {
        int connections = 0; ///< Centrals that connected.
        int challengeRequests = 0; ///< 82 00 or 02 00.
        int answers = 0; ///< 83 00 or 03 00.
        int acceptedAnswers = 0; ///< Answers that got the success verdict.
        int timeWrites = 0; ///< Times set.
        int heartRateStarts = 0; ///< 15 01 01
        int heartRateStops = 0; ///< 15 01 00
        int keepAlives = 0; ///< 16
        int fetchRequests = 0; ///< 01, 02 or 03 of the stored data.
        int fetchesWhileMeasuring = 0; ///< Those of them that came while the heart rate was measured.
        int unknownWrites = 0; ///< Anything that is not part of the protocol.
        int pairings = 0; ///< Centrals that wanted to pair.
        int refusals = 0; ///< Reads, writes and subscriptions that ended in an AttError other than NotConnected.
    };

    using ReadReply = std::function<void(const Result<QByteArray, AttError> &reply)>;
    using DoneReply = std::function<void(std::optional<AttError> error)>;
    using PairingReply = std::function<void(bool isPaired)>;

    explicit SimulatedWatch(const Scenario &scenario, QObject *parent = nullptr);
    /// Takes all times from this clock, which must outlive it.
    SimulatedWatch(const Scenario &scenario, const Clock &clock, QObject *parent = nullptr);
    ~SimulatedWatch() override;

    const Scenario &scenario() const;
    /// Uses this scenario from now on; counted faults are counted from zero again, and on a link that is streaming the
    /// first value counts as sent now. Does not end a link or a handshake, nor change battery and radio.
    void setScenario(const Scenario &scenario);
    /// What a scan receives from it.
    Advertisement advertisement() const;
    /// False while a central is connected, out of range, or when the scenario says so.
    bool isAdvertising() const;
    const Counters &counters() const;
    /// What it shows to its owner.
    const SimulatedAlerts &alerts() const;
    /// The last answers received, 18 bytes each.
    QList<QByteArray> receivedAnswers() const;
    /// What it was set to.
    const SimulatedConfiguration &configuration() const;

    /// Connects the central; false when another one is connected or the watch cannot be reached (see
    /// Scenario::ReachFault).
    bool connectCentral();
    /// The central disconnects; no effect when none is connected.
    void disconnectCentral();
    bool isCentralConnected() const;
    /// True from the success verdict to the end of the link.
    bool isAuthenticated() const;

    /// Its services, in the order of a real one.
    QList<OfferedService> services() const;
    /// The central has discovered the services; some scenarios disconnect then.
    void markDiscovered();
    /// Replies later, after the scenario's delay, exactly once, also when the link ends before.
    void read(const Characteristic &characteristic, ReadReply reply);
    /// Replies like read(), before the effects of the value.
    void write(const Characteristic &characteristic, const QByteArray &value, DoneReply reply);
    /// Turns notifications on or off; replies like read(). They end with the link.
    void setNotifying(const Characteristic &characteristic, bool enabled, DoneReply reply);

    /// The central wants to pair; replies once, after the scenario's delay, and false when the link ends before.
    void pair(PairingReply reply);
    /// Whether it is paired with the central, which it remembers beyond the end of the link.
    bool isPaired() const;
    /// Lets it be paired, or forget that.
    void setPaired(bool isPaired);

    /// Sends a notification; no effect when the central has not subscribed.
    void notify(const Characteristic &characteristic, const QByteArray &value);
    /// Reports an event to the subscribed central.
    void reportEvent(const QByteArray &event);
    /// Changes the battery from now on and notifies it.
    void setBattery(int level, bool charging);
    /// Stores consecutive minutes, the first of them at this time of the watch; those of its own life follow.
    void addStoredMinutes(const MinuteRun &run);
    /// Forgets all minutes up to now.
    void clearStoredMinutes();
    /// The minutes stored up to now, in the order in which they were stored.
    QList<MinuteRun> storedMinutes() const;
    /// How many minutes were deleted because the central acknowledged them.
    int removedMinutes() const;
    /// The time that the watch shows.
    QDateTime shownTime() const;
    /// Sets the clock of the watch as another program would.
    void setShownTime(const QDateTime &time);
    /// Moves the watch in or out of range; moving it out drops the link.
    void setInRange(bool inRange);
    /// Drops the link as if it were lost.
    void dropLink();

Q_SIGNALS:
    /// isAdvertising() has changed.
    void advertisingChanged(bool advertising);
    /// A notification for the subscribed central.
    void notified(const neobeat::Characteristic &characteristic, const QByteArray &value);
    /// The watch ended the link; not after disconnectCentral().
    void linkDropped();

private:
    class Private;
    std::unique_ptr<Private> d;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(SimulatedWatch::Properties)

} // namespace neobeat

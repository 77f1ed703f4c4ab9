// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "link/characteristic.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUuid>

namespace neobeat {

/// The smallest size of the ATT messages of a link, in bytes.
constexpr int smallestMtu = 23;

/// One connection, as central, to one peripheral. A link is used once: idle, open, closed; create a new one to connect
/// again. Every call returns at once. At most one of read(), write() and subscribe() may be in flight; the caller
/// ensures that. No signal is emitted from inside the call that causes it. Time limits are up to the caller.
class GattLink : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether the link may pair with the peripheral, once and without a question to the user ("just works"), if the
    /// peripheral refuses an operation to a central that it is not paired with. Before open(); not, by default.
    virtual void setMayPair(bool mayPair) = 0;
    /// Connects. opened() or closed() follows.
    virtual void open() = 0;
    /// Disconnects, or gives up connecting. closed() with Error::Code::None follows unless the link is closed already.
    virtual void close() = 0;

    /// Discovers the services; servicesDiscovered() or closed() follows. Only while open.
    virtual void discoverServices() = 0;
    /// Discovers the characteristics of one service; detailsDiscovered() or detailsFailed() or closed() follows. Calls
    /// may overlap; an implementation processes them in order.
    virtual void discoverDetails(const QUuid &service) = 0;

    /// The characteristics of a service that was reported by detailsDiscovered(); empty for any other.
    virtual QList<CharacteristicInfo> characteristics(const QUuid &service) const = 0;
    /// The largest ATT message of this link, in bytes; 23, the smallest there is, while it is not known.
    virtual int mtu() const = 0;

    /// Reads a value; readFinished(), operationFailed() or closed() follows.
    virtual void read(const Characteristic &characteristic) = 0;
    /// Writes a value, with or without response as the characteristic's properties require; writeFinished(),
    /// operationFailed() or closed() follows. Without response, writeFinished() means that the value was handed to the
    /// stack.
    virtual void write(const Characteristic &characteristic, const QByteArray &value) = 0;
    /// Turns notifications on or off; subscriptionChanged(), operationFailed() or closed() follows.
    virtual void subscribe(const Characteristic &characteristic, bool enabled) = 0;

Q_SIGNALS:
    /// Connected. Once.
    void opened();
    /// Which services the peripheral has. After discoverServices(), once each.
    void servicesDiscovered(const QList<QUuid> &services);
    /// The characteristics of this service can now be used.
    void detailsDiscovered(const QUuid &service);
    /// This service is missing or its discovery failed; the link stays open.
    void detailsFailed(const QUuid &service, const neobeat::Error &error);
    /// Ends a read(); the value may have any length, including 0.
    void readFinished(const neobeat::Characteristic &characteristic, const QByteArray &value);
    /// Ends a write().
    void writeFinished(const neobeat::Characteristic &characteristic);
    /// Ends a subscribe().
    void subscriptionChanged(const neobeat::Characteristic &characteristic, bool enabled);
    /// The peripheral demanded to be paired, and is now; an operation that it had refused is repeated. At most once.
    void paired();
    /// Ends a read(), write() or subscribe() that did not work (ReadFailed, WriteFailed, SubscribeFailed), or whose
    /// pairing failed (PairingFailed); the link stays open.
    void operationFailed(const neobeat::Characteristic &characteristic, const neobeat::Error &error);
    /// A notification from the peripheral. At any time while open; equal values and bursts are delivered one by one.
    void notified(const neobeat::Characteristic &characteristic, const QByteArray &value);
    /// The link has ended: None after close(), LinkLost for an established link, ConnectFailed and the radio's own
    /// codes before opened(), PairingFailed where the two have different keys. Once, and the last signal; operations in
    /// flight end without a signal of their own.
    void closed(const neobeat::Error &reason);
};

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "link/characteristic.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUuid>

namespace neobeat {

/// One connection, as central, to one peripheral. A link is used once: idle, open, closed; make a new one to connect
/// again. Every call returns at once. At most one of read(), write() and subscribe() may be in flight; the caller sees
/// to that. No signal comes from inside the call that causes it. Time limits are the caller's.
class GattLink : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Connects. opened() or closed() follows.
    virtual void open() = 0;
    /// Disconnects, or gives up connecting. closed() with Error::Code::None follows unless the link is closed already.
    virtual void close() = 0;

    /// Asks which services there are; servicesDiscovered() or closed() follows. Only while open.
    virtual void discoverServices() = 0;
    /// Learns the characteristics of one service; detailsDiscovered() or detailsFailed() or closed() follows. Calls may
    /// overlap; an implementation works them off one after the other.
    virtual void discoverDetails(const QUuid &service) = 0;

    /// Reads a value; readFinished(), operationFailed() or closed() follows.
    virtual void read(const Characteristic &characteristic) = 0;
    /// Writes a value in the way the characteristic's properties ask for; writeFinished(), operationFailed() or
    /// closed() follows. Without response in the protocol, writeFinished() says that the value was handed to the stack.
    virtual void write(const Characteristic &characteristic, const QByteArray &value) = 0;
    /// Turns notifications on or off; subscriptionChanged(), operationFailed() or closed() follows.
    virtual void subscribe(const Characteristic &characteristic, bool enabled) = 0;

Q_SIGNALS:
    /// The connection stands. Once.
    void opened();
    /// Which services the peripheral has. After discoverServices(), once each.
    void servicesDiscovered(const QList<QUuid> &services);
    /// The characteristics of this service can be used now.
    void detailsDiscovered(const QUuid &service);
    /// This service is missing or could not be read; the link stays open.
    void detailsFailed(const QUuid &service, const neobeat::Error &error);
    /// Ends a read(); any length, also 0.
    void readFinished(const neobeat::Characteristic &characteristic, const QByteArray &value);
    /// Ends a write().
    void writeFinished(const neobeat::Characteristic &characteristic);
    /// Ends a subscribe().
    void subscriptionChanged(const neobeat::Characteristic &characteristic, bool enabled);
    /// Ends a read(), write() or subscribe() that did not work (ReadFailed, WriteFailed, SubscribeFailed); the link
    /// stays open.
    void operationFailed(const neobeat::Characteristic &characteristic, const neobeat::Error &error);
    /// The peripheral sent a value by itself. Any time while open; equal values and bursts come one by one.
    void notified(const neobeat::Characteristic &characteristic, const QByteArray &value);
    /// The link is over: None after close(), LinkLost for a standing link, ConnectFailed and the radio's own codes
    /// before opened(). Once, and the last signal; operations in flight end without another one.
    void closed(const neobeat::Error &reason);
};

} // namespace neobeat

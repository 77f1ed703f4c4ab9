// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/operationqueue.h"
#include "link/gattlink.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace neobeat {

/// A ready watch, for what is done with it besides measuring: reads, writes and subscribes one after the other, and
/// passes on what the watch notifies. Exists while the connection is Ready, and is deleted with it.
class WatchSession : public QObject
{
    Q_OBJECT

public:
    using Reply = OperationQueue::Reply;

    /// Link and queue must outlive it. The services are those of the watch, and those whose characteristics are known.
    WatchSession(GattLink &link, OperationQueue &queue, const QList<QUuid> &services, const QSet<QUuid> &discovered,
                 QObject *parent = nullptr);

    /// Whether the watch has this service.
    bool hasService(const QUuid &service) const { return m_services.contains(service); }

    /// As in OperationQueue, and the characteristics of the service are discovered first if needed; FeatureMissing
    /// when the watch lacks it. A reply comes exactly once while the session exists.
    void read(const Characteristic &characteristic, Reply reply);
    void write(const Characteristic &characteristic, const QByteArray &value, Reply reply);
    /// Turns notifications on, once for all who ask; they end with the link.
    void subscribe(const Characteristic &characteristic, Reply reply);

Q_SIGNALS:
    /// The watch sent a value; from any characteristic that was subscribed to.
    void notified(const neobeat::Characteristic &characteristic, const QByteArray &value);

private:
    /// Calls back when the service can be used, with the failure if it cannot.
    void whenDiscovered(const QUuid &service, std::function<void(const Error &error)> then);
    void onDiscovered(const QUuid &service, const Error &error);

    OperationQueue &m_queue;
    QList<QUuid> m_services;
    QSet<QUuid> m_discovered;
    QHash<QUuid, QList<std::function<void(const Error &error)>>> m_discovering; ///< Who waits for each service.
    QSet<Characteristic> m_subscribed;
};

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/gattlink.h"
#include "protocol/batterystatus.h"
#include "protocol/deviceinformation.h"
#include "session/operationqueue.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <optional>

namespace neobeat {

/// Makes an authenticated watch ready: learns its services one after the other, heart rate first, then sets the clock
/// and reads what it tells about itself. A part that the watch does not have stays unknown; only a dead link stops it.
class Preparation : public QObject
{
    Q_OBJECT

public:
    /// Link and queue must outlive it.
    Preparation(GattLink &link, OperationQueue &queue, QObject *parent = nullptr);

    /// Begins, once. The services are those the link discovered; the time is written when there is one.
    void start(const QList<QUuid> &services, const std::optional<QDateTime> &time);

Q_SIGNALS:
    /// Heart rate can be measured from now on; not when the watch has no heart-rate service.
    void heartRateLearned();
    void batteryRead(const neobeat::BatteryStatus &battery);
    void deviceInformationRead(const neobeat::DeviceInformation &information);
    /// Everything was tried. Never when the link ends or stalls before.
    void finished();

private:
    void learnNext();
    void onLearned(const QUuid &service, bool usable);
    void readWatch();
    void read(const Characteristic &characteristic, std::function<void(const QByteArray &value)> take);
    void readInformation();
    OperationQueue::Reply counted(std::function<void(const QByteArray &value)> take = {});

    GattLink &m_link;
    OperationQueue &m_queue;
    QList<QUuid> m_toLearn;
    QList<QUuid> m_usable;
    std::optional<QDateTime> m_time;
    DeviceInformation m_information;
    int m_outstanding = 0; ///< Operations without a reply yet.
};

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "connection/operationqueue.h"
#include "link/gattlink.h"
#include "protocol/batterystatus.h"
#include "protocol/deviceinformation.h"
#include "protocol/sourcemodel.h"

#include <QList>
#include <QObject>

#include <optional>

namespace neobeat {

/// Where a source keeps its battery level, and in what form.
struct BatterySource
{
    Characteristic characteristic;
    BatteryStatus (*decode)(const QByteArray &value); ///< Of its values, read or notified.
};

/// Makes an authenticated source ready: discovers the characteristics of its services one after the other, heart rate
/// first, then sets the clock and reads its device information and battery, as far as the model has them. Whatever the
/// source lacks stays unknown; only the end of the link stops it.
class Preparation : public QObject
{
    Q_OBJECT

public:
    /// Link, queue and model must outlive it.
    Preparation(GattLink &link, OperationQueue &queue, const SourceModel &model, QObject *parent = nullptr);

    /// Begins, once. The services are those discovered on the link. The watch is set by the clock, which must outlive
    /// this object, or not at all without one.
    void start(const QList<QUuid> &services, const Clock *clock);
    /// The services whose characteristics were discovered.
    QList<QUuid> discovered() const { return m_usable; }
    /// Where the battery is read; empty when the source has none, or it was not discovered.
    std::optional<BatterySource> battery() const;

Q_SIGNALS:
    /// Heart rate can be measured from now on; never emitted when the watch has no heart-rate service.
    void heartRateLearned();
    void batteryRead(const neobeat::BatteryStatus &battery);
    void deviceInformationRead(const neobeat::DeviceInformation &information);
    /// All steps were tried. Never emitted when the link ends or stalls before.
    void finished();

private:
    void learnNext();
    void onLearned(const QUuid &service, bool usable);
    void readWatch();
    void read(const Characteristic &characteristic, std::function<void(const QByteArray &value)> take);
    void readInformation();
    void readSensorInformation();
    bool has(const Characteristic &characteristic) const;
    OperationQueue::Reply counted(std::function<void(const QByteArray &value)> take = {});

    GattLink &m_link;
    OperationQueue &m_queue;
    const SourceModel &m_model;
    QList<QUuid> m_toLearn;
    QList<QUuid> m_usable;
    const Clock *m_clock = nullptr;
    DeviceInformation m_information;
    int m_outstanding = 0; ///< Operations without a reply yet.
};

} // namespace neobeat

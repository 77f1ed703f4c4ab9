// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gattpaths.h"
#include "standinadapter.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace neobeat::standin {

/// org.bluez.Device1 and the GATT objects of the simulated watch, with the behaviour of BlueZ: known once
/// it was seen, connected once the services are resolved, values reported as changed even when they were only read.
class StandInWatch final : public QObject
{
    Q_OBJECT

public:
    /// In range of both adapters; BlueZ lists it below the one that scanned for it last.
    StandInWatch(StandInAdapter &first, StandInAdapter &second, ObjectTree &tree, const QDBusConnection &bus,
                 QObject *parent = nullptr);
    ~StandInWatch() override;

    /// Replaces the watch; the old one's link ends as a loss.
    void apply(const Scenario &scenario);
    SimulatedWatch &watch() { return *m_watch; }
    /// BlueZ forgets the watch, as it does some time after a connection.
    void forget();
    /// Advertises once, as if another program scanned.
    void advertise();
    /// Drops the link; one that is being established drops right after that.
    void breakLink();
    /// The services vanish from the bus and come back, while the link stays up.
    void withdrawServices() { m_paths.withdraw(m_tree); }
    void publishServices();
    void setServicesResolved(bool resolved);
    /// From now on a connection begins with outdated services, as BlueZ has them in its cache for a watch that was
    /// updated: they vanish, and the new ones appear after this time, if the link lasts that long. From then on BlueZ
    /// caches the new ones.
    void outdateServices(std::chrono::milliseconds learning) { m_learning = learning; }
    /// Answers a call to the watch or one of its characteristics; false when it is not for it.
    bool answer(const QDBusMessage &call);

    /// Its object, whether BlueZ knows it or not.
    QString devicePath() const;

private:
    void serve(StandInAdapter &adapter);
    void onDiscoveringChanged(StandInAdapter &adapter, bool discovering);
    void advertiseRegularly();
    QVariantMap firstSighting() const;
    void connectDevice(const QDBusMessage &call);
    void establish();
    void resolveServices();
    void disconnectDevice(const QDBusMessage &call);
    void endLink();
    void refuseConnect(const QString &message);
    bool answerCharacteristic(const QDBusMessage &call, const Characteristic &characteristic);
    void read(const QDBusMessage &call, const Characteristic &characteristic);
    void write(const QDBusMessage &call, const Characteristic &characteristic);
    void setNotifying(const QDBusMessage &call, const Characteristic &characteristic, bool enabled);

    StandInAdapter *m_adapter; ///< The adapter that knows the watch.
    ObjectTree &m_tree;
    QDBusConnection m_bus;
    std::unique_ptr<SimulatedWatch> m_watch;
    GattPaths m_paths;
    QTimer m_advertising;
    QTimer m_step; ///< Until the next step of connecting.
    QTimer m_relearning; ///< Until the outdated services are replaced.
    std::optional<std::chrono::milliseconds> m_learning; ///< How long that takes; empty when they are up to date.
    std::optional<QDBusMessage> m_connectCall;
    bool m_breaksOnceConnected = false;
};

} // namespace neobeat::standin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foreignperipherals.h"
#include "standincentrals.h"
#include "standinfaults.h"
#include "standinpairing.h"
#include "standinwatch.h"

#include <QHash>

#include <functional>

namespace neobeat::standin {

/// io.github.neobeat.StandIn on the path below: lets a test inspect the stand-in and inject faults.
/// Besides what PrivateBus documents, its methods are, of what is registered: SetInstances(how many advertisements the
/// first adapter can have), Ignore(a method that is never answered), Heed (all are again), ReleaseAdvertisement,
/// SetManagers(interfaces of the first adapter), Facts; of other devices, by address: AddDevice(address, properties),
/// ChangeDevice(address, properties), Link(address) from whichever side, ConnectCentral(address) if there is an
/// advertisement, Subscribe, Unsubscribe, ReadLocation and Leave(address), SetStubborn(whether they stay connected).
class StandInControl final : public QObject
{
    Q_OBJECT

public:
    static const QString path;

    /// What it controls.
    struct Parts
    {
        StandInAdapter &first;
        StandInAdapter &second;
        StandInWatch &watch;
        StandInPairing &pairing;
        ForeignPeripherals &others; ///< Those that the first adapter receives.
        StandInRegistry &registry;
        StandInRegistry &secondRegistry;
        StandInCentrals &centrals; ///< Of the first adapter.
    };

    explicit StandInControl(const Parts &parts, QObject *parent = nullptr);

    /// What the watch received, name to number.
    QVariantMap counters() const;
    /// What is registered at the first adapter, and what its centrals received: application, onAir, provider, whether
    /// there is each; advertisement, its properties; location, as read by a central, in hex; batteries, level by device
    /// path; centrals, the connected ones; values, their measurements in hex; secondOnAir, of the other adapter;
    /// events, the calls in order.
    QVariantMap facts() const;
    /// Applies the scenario: the state of the adapter, then a new watch. Empty, or what is wrong with the text.
    QString apply(const QString &scenario);
    /// The reply to a call.
    QDBusMessage answer(const QDBusMessage &call);
    /// Faults injected into the calls of clients.
    StandInFaults &faults() { return m_faults; }

private:
    using Arguments = QVariantList;

    void addWatchEvents();
    void addPairingEvents();
    void addAdapterEvents();
    void addFaults();
    void addRegistryEvents();
    void addCentralEvents();
    QStringList answers() const;

    StandInAdapter &m_first;
    StandInAdapter &m_second;
    StandInWatch &m_watch;
    StandInPairing &m_pairing;
    ForeignPeripherals &m_others;
    StandInRegistry &m_registry;
    StandInRegistry &m_secondRegistry;
    StandInCentrals &m_centrals;
    StandInFaults m_faults;
    QHash<QString, std::function<void(const Arguments &)>> m_events; ///< Methods without a return value.
};

} // namespace neobeat::standin

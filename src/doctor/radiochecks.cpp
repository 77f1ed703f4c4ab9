// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/radiochecks.h"

#include <QCoreApplication>
#include <QVersionNumber>

namespace neobeat {

using namespace Qt::StringLiterals;
using State = Radio::State;
using Check = Finding::Check;

namespace {

struct RadioWords
{
    Q_DECLARE_TR_FUNCTIONS(neobeat::Doctor)
};

/// The last check that such a radio answers; the ones after it need more.
Check lastKnown(State state)
{
    switch (state) {
    case State::ServiceMissing:
    case State::AccessDenied:
        return Check::BusPermission;
    case State::NoAdapter:
        return Check::Adapter;
    case State::Unknown:
    case State::Off:
    case State::Blocked:
    case State::Ready:
        break;
    }
    return Check::Blocking;
}

Finding serviceFinding(State state, const RadioFacts &facts)
{
    if (state == State::ServiceMissing)
        return Finding::bad(Check::BluetoothService,
                            RadioWords::tr("The Bluetooth service, bluetoothd, is not running."),
                            RadioWords::tr("Install BlueZ if it is missing, then run: sudo systemctl enable --now "
                                           "bluetooth"));
    if (state == State::AccessDenied)
        return Finding::unknown(Check::BluetoothService, reasonNotToLook(state));
    if (facts.serviceVersion.isEmpty())
        return Finding::good(Check::BluetoothService, RadioWords::tr("bluetoothd runs."));
    static const QVersionNumber oldest(5, 50);
    if (QVersionNumber::fromString(facts.serviceVersion) < oldest)
        return Finding::note(Check::BluetoothService,
                             RadioWords::tr("bluetoothd %1 runs, which is old.").arg(facts.serviceVersion),
                             RadioWords::tr("Update BlueZ to 5.50 or newer if the connection is not steady."));
    return Finding::good(Check::BluetoothService, RadioWords::tr("bluetoothd %1 runs.").arg(facts.serviceVersion));
}

Finding permissionFinding(State state)
{
    if (state == State::AccessDenied)
        return Finding::bad(
            Check::BusPermission, RadioWords::tr("Neobeat may not talk to the Bluetooth service."),
            RadioWords::tr("Log in to the desktop as its user, start the system bus if it is missing, and "
                           "in a sandbox allow access to org.bluez."));
    return Finding::good(Check::BusPermission, RadioWords::tr("The system bus answers."));
}

Finding adapterFinding(State state, const RadioFacts &facts)
{
    if (state == State::NoAdapter)
        return Finding::bad(Check::Adapter, RadioWords::tr("There is no Bluetooth adapter."),
                            RadioWords::tr("Plug one in, or see in \"sudo dmesg\" whether its driver or firmware is "
                                           "missing."));
    if (facts.adapters > 1)
        return Finding::good(Check::Adapter,
                             RadioWords::tr("%1 is used, one of %2.").arg(facts.adapterName).arg(facts.adapters));
    return Finding::good(Check::Adapter, RadioWords::tr("%1 is there.").arg(facts.adapterName));
}

Finding powerFinding(State state)
{
    if (state == State::Off)
        return Finding::bad(Check::Power, RadioWords::tr("Bluetooth is switched off."),
                            RadioWords::tr("Switch it on in the system settings, or run: bluetoothctl power on"));
    if (state == State::Blocked)
        return Finding::unknown(Check::Power, RadioWords::tr("Not checked: Bluetooth is blocked."));
    return Finding::good(Check::Power, RadioWords::tr("Bluetooth is on."));
}

Finding blockingFinding(State state)
{
    if (state == State::Blocked)
        return Finding::bad(Check::Blocking, RadioWords::tr("Flight mode or a switch holds Bluetooth off."),
                            RadioWords::tr("End flight mode, or run: rfkill unblock bluetooth"));
    return Finding::good(Check::Blocking, RadioWords::tr("Nothing holds Bluetooth off."));
}

} // namespace

QList<Finding> radioFindings(State state, const RadioFacts &facts)
{
    QList<Finding> findings{serviceFinding(state, facts), permissionFinding(state), adapterFinding(state, facts),
                            powerFinding(state), blockingFinding(state)};
    for (Finding &finding : findings) {
        if (state == State::Unknown || finding.check > lastKnown(state))
            finding = Finding::unknown(finding.check, reasonNotToLook(state));
    }
    return findings;
}

QString reasonNotToLook(State state)
{
    switch (state) {
    case State::Unknown:
        return RadioWords::tr("Not checked: Bluetooth did not answer in time.");
    case State::ServiceMissing:
        return RadioWords::tr("Not checked: the Bluetooth service is not running.");
    case State::AccessDenied:
        return RadioWords::tr("Not checked: Neobeat may not talk to the Bluetooth service.");
    case State::NoAdapter:
        return RadioWords::tr("Not checked: there is no Bluetooth adapter.");
    case State::Off:
        return RadioWords::tr("Not checked: Bluetooth is off.");
    case State::Blocked:
        return RadioWords::tr("Not checked: Bluetooth is blocked.");
    case State::Ready:
        break;
    }
    return {};
}

} // namespace neobeat

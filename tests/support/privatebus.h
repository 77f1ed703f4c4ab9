// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QVariantMap>

namespace neobeat {

/// A private system bus, and the stand-in bluetoothd on it. Make one before anything touches a bus (in
/// main() or as the first member of the test class), since QDBusConnection::systemBus() looks for the bus once per
/// process.
class PrivateBus
{
public:
    /// Points the process to the address of a bus that is not running yet.
    PrivateBus();
    ~PrivateBus();

    /// Starts the bus, once. False with a line in problem() when there is no dbus-daemon.
    bool start();
    /// Starts the stand-in and waits until it owns org.bluez; ends the running one first.
    bool startBluetoothd(const QString &scenario = {});
    /// Stops the stand-in as systemd would; returns its counters.
    QVariantMap stopBluetoothd();
    /// Kills the stand-in as a crash would.
    void killBluetoothd();
    /// Lets this process talk to bluetoothd, or has the bus refuse it; the stand-in itself can still be controlled.
    bool setAccess(bool allowed);
    /// Whether the bus was asked to activate a missing bluetoothd; nothing is started here.
    bool wasWakeCalled() const;
    /// What went wrong last.
    QString problem() const { return m_problem; }

    /// Gives the running stand-in another scenario: a new watch with counters at zero, forgotten by BlueZ.
    bool apply(const QString &scenario);
    /// Calls a method of the stand-in without reply value. Of the watch: DropLink, SetInRange(bool), Advertise, Forget,
    /// NotifyBattery(value), WithdrawServices, PublishServices, SetServicesResolved(bool), OutdateServices(milliseconds
    /// until BlueZ has learned the new ones). Of the adapters: SetPowered(bool), RemoveAdapter, AddAdapter,
    /// SetSecondPowered(bool), RemoveSecondAdapter, AddSecondAdapter; of what the first one receives:
    /// SetNeighbours(number, milliseconds between two advertisements of one, or 0). Of pairing: SetPaired(whether BlueZ
    /// has keys, whether the watch has), IgnorePair, BusyPair, PairUnasked, RejectKeys, AskAgent(method, path of a
    /// device). Of the calls that clients make: Refuse(method, times, error name, error text) and DropAfter(method,
    /// which one).
    bool call(const QString &method, const QVariantList &arguments = {});
    /// A counter of the simulated watch; -1 when there is none of that name.
    int counter(const QString &name);
    /// The answers to challenges that the watch received, in hex.
    QStringList answers();
    /// What happened of pairing, in order: the calls of clients, and what an agent said to each question.
    QStringList pairingEvents();
    /// A property of an object of the stand-in; invalid when there is none.
    QVariant property(const QString &path, const QString &interface, const QString &name);

private:
    void writeServiceFile();
    bool configure(bool isBluetoothAllowed);
    QVariant ask(const QString &method, const QVariantList &arguments, bool *ok);

    QString traceFile() const { return m_folder.filePath(QStringLiteral("wake-call")); }
    QString configurationFile() const { return m_folder.filePath(QStringLiteral("bus.conf")); }

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_bluetoothd;
    QString m_problem;
};

} // namespace neobeat

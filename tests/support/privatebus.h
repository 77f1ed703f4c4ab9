// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QVariantMap>

namespace neobeat {

/// A system bus that nobody else sees, and the stand-in bluetoothd on it. Make one before anything touches a bus (in
/// main() or as the first member of the test class), since QDBusConnection::systemBus() looks for the bus once in the
/// life of a process.
class PrivateBus
{
public:
    /// Points the process to a bus that does not exist yet.
    PrivateBus();
    ~PrivateBus();

    /// Starts the bus, once. False with a line in problem() when there is no dbus-daemon.
    bool start();
    /// Starts the stand-in and waits until it owns org.bluez; ends the running one first.
    bool startBluetoothd(const QString &scenario = {});
    /// Ends it as systemd would; what it counted is the answer.
    QVariantMap stopBluetoothd();
    /// What went wrong last.
    QString problem() const { return m_problem; }

    /// Gives the running stand-in another scenario: a new watch with counters at zero, forgotten by BlueZ.
    bool apply(const QString &scenario);
    /// Calls a method of the stand-in without reply value: DropLink, Forget, SetInRange, SetPowered, RemoveAdapter,
    /// AddAdapter.
    bool call(const QString &method, const QVariantList &arguments = {});
    /// One of the numbers that the simulated watch counts; -1 when there is none of that name.
    int counter(const QString &name);
    /// The answers to challenges that the watch received, in hex.
    QStringList answers();

private:
    QVariant ask(const QString &method, const QVariantList &arguments, bool *ok);

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_bluetoothd;
    QString m_problem;
};

} // namespace neobeat

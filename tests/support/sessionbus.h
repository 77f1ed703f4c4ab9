// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

namespace neobeat {

/// A private session bus for this test, announced in DBUS_SESSION_BUS_ADDRESS; starts no service that is installed on
/// this computer. Make it before anything touches the bus: QDBusConnection::sessionBus() looks for it once.
class SessionBus
{
public:
    SessionBus();
    ~SessionBus();

    /// Its address; empty when the bus could not be started.
    QByteArray address() const { return m_address; }
    /// From now on the bus starts that command for calls to the name.
    bool addService(const QString &name, const QString &command);

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QByteArray m_address;
};

} // namespace neobeat

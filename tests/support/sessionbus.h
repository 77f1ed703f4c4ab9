// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

namespace neobeat {

/// A session bus of this test's own, announced in DBUS_SESSION_BUS_ADDRESS; starts nothing that this computer has
/// installed. Make it before anything touches the bus: QDBusConnection::sessionBus() looks for it once.
class SessionBus
{
public:
    SessionBus();
    ~SessionBus();

    /// Empty when the bus could not be started.
    QByteArray address() const { return m_address; }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QByteArray m_address;
};

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>

namespace neobeat {

/// A session bus of this test's own, announced in DBUS_SESSION_BUS_ADDRESS. Make it before the application object.
class SessionBus
{
public:
    SessionBus();
    ~SessionBus();

    /// Empty when the bus could not be started.
    QByteArray address() const { return m_address; }

private:
    QProcess m_daemon;
    QByteArray m_address;
};

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionbus.h"

using namespace Qt::StringLiterals;

namespace neobeat {

SessionBus::SessionBus()
{
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s});
    while (!m_address.endsWith('\n') && m_daemon.waitForReadyRead(5000))
        m_address += m_daemon.readAllStandardOutput();
    m_address = m_address.trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address);
}

SessionBus::~SessionBus()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

} // namespace neobeat

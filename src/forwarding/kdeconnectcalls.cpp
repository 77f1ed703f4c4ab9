// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/kdeconnectcalls.h"

#include "base/outsidetext.h"

namespace neobeat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto phoneRings = 30s;
const QString phoneCall = u"phone"_s; // A phone has one at a time.

} // namespace

KdeConnectCalls::KdeConnectCalls(const QDBusConnection &bus, QObject *parent)
    : CallSource(parent)
    , m_bus(bus)
{
    m_end.setSingleShot(true);
    m_end.setInterval(phoneRings);
    connect(&m_end, &QTimer::timeout, this, [this] { Q_EMIT over(phoneCall); });
}

void KdeConnectCalls::start()
{
    m_bus.connect(u"org.kde.kdeconnect"_s, {}, u"org.kde.kdeconnect.device.telephony"_s, u"callReceived"_s, this,
                  SLOT(onCallReceived(QString, QString, QString)));
}

void KdeConnectCalls::onCallReceived(const QString &event, const QString &number, const QString &contact)
{
    if (event != "callReceived"_L1 || m_end.isActive())
        return;
    m_end.start();
    Q_EMIT ringing(phoneCall, outsideLine(contact.isEmpty() ? number : contact));
}

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/watchevents.h"

#include "base/logging.h"
#include "connection/watchsession.h"
#include "protocol/uuids.h"

namespace neobeat {

namespace {

constexpr Characteristic eventCharacteristic{uuids::huamiService, uuids::deviceEvents};

} // namespace

WatchEvents::WatchEvents(WatchConnection &connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
{
    connect(&connection, &WatchConnection::sessionChanged, this, &WatchEvents::follow);
    follow();
}

void WatchEvents::follow()
{
    WatchSession *session = m_connection.session();
    if (!session)
        return;
    connect(session, &WatchSession::notified, this, [this](const Characteristic &from, const QByteArray &value) {
        if (from != eventCharacteristic)
            return;
        if (const auto event = DeviceEvent::decode(value)) {
            if (event->kind == DeviceEvent::Kind::Unknown)
                qCInfo(lcConnection) << "the watch reports an unknown event:" << Qt::hex << event->code;
            Q_EMIT reported(*event);
        }
    });
    session->subscribe(eventCharacteristic, [](const Result<QByteArray, Error> &reply) {
        if (!reply)
            qCInfo(lcConnection) << "the watch reports no events:" << reply.error().name();
    });
}

} // namespace neobeat

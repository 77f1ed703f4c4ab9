// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/todaytotals.h"

#include "base/logging.h"
#include "connection/watchsession.h"
#include "protocol/uuids.h"

namespace neobeat {

namespace {

constexpr Characteristic totalsOfToday{uuids::huamiService, uuids::steps};

} // namespace

TodayTotals::TodayTotals(WatchConnection &connection, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_clock(clock)
{
    connect(&connection, &WatchConnection::sessionChanged, this, &TodayTotals::onSessionChanged);
    onSessionChanged();
}

void TodayTotals::onSessionChanged()
{
    WatchSession *session = m_connection.session();
    if (!session)
        return;
    if (std::exchange(m_address, m_connection.watch().address) != m_connection.watch().address && m_reading) {
        m_reading.reset();
        Q_EMIT changed();
    }
    connect(session, &WatchSession::notified, this,
            [this](const Characteristic &characteristic, const QByteArray &value) {
                if (characteristic == totalsOfToday)
                    take(value);
            });
    const auto logged = [](const Result<QByteArray, Error> &reply) {
        if (!reply)
            qCInfo(lcConnection) << "no totals of today:" << reply.error().name();
    };
    session->subscribe(totalsOfToday, logged);
    session->read(totalsOfToday, [self = QPointer<TodayTotals>(this), logged](const Result<QByteArray, Error> &reply) {
        logged(reply);
        if (self && reply)
            self->take(*reply);
    });
}

void TodayTotals::take(const QByteArray &value)
{
    const auto totals = DailyTotals::decode(value);
    if (!totals)
        return;
    m_reading = {*totals, m_clock.now()};
    Q_EMIT changed();
}

} // namespace neobeat

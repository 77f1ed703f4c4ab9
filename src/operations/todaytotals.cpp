// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/todaytotals.h"

#include "base/logging.h"
#include "connection/watchsession.h"
#include "protocol/uuids.h"

namespace neobeat {

namespace {

constexpr Characteristic totalsOfToday{uuids::huamiService, uuids::steps};
constexpr std::chrono::minutes usualInterval{1};

void logFailure(const Result<QByteArray, Error> &reply)
{
    if (!reply)
        qCInfo(lcConnection) << "no totals of today:" << reply.error().name();
}

} // namespace

TodayTotals::TodayTotals(WatchConnection &connection, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_clock(clock)
{
    m_silence.setInterval(usualInterval);
    connect(&m_silence, &QTimer::timeout, this, &TodayTotals::ask);
    connect(&connection, &WatchConnection::sessionChanged, this, &TodayTotals::onSessionChanged);
    onSessionChanged();
}

void TodayTotals::onSessionChanged()
{
    WatchSession *session = m_connection.session();
    m_silence.stop();
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
    session->subscribe(totalsOfToday, logFailure);
    ask();
    m_silence.start();
}

void TodayTotals::ask()
{
    m_connection.session()->read(totalsOfToday,
                                 [self = QPointer<TodayTotals>(this)](const Result<QByteArray, Error> &reply) {
                                     logFailure(reply);
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
    if (m_silence.isActive())
        m_silence.start();
    Q_EMIT changed();
}

} // namespace neobeat

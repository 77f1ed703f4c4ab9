// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/connectiongapdetector.h"

#include <utility>

namespace neobeat {

ConnectionGapDetector::ConnectionGapDetector(WatchConnection &connection, Reconnector &reconnector, Now now,
                                             QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_reconnector(reconnector)
    , m_now(std::move(now))
{
    connect(&reconnector, &Reconnector::stateChanged, this, &ConnectionGapDetector::onState);
    connect(&reconnector, &Reconnector::errorChanged, this, &ConnectionGapDetector::onError);
    if (reconnector.state() == Reconnector::State::Connected)
        onState(reconnector.state());
}

void ConnectionGapDetector::cut()
{
    if (!m_start)
        return;
    const qint64 now = m_now();
    reportGap(now);
    m_start = now;
}

void ConnectionGapDetector::followClock(qint64 end, qint64 now)
{
    if (!m_start)
        return;
    reportGap(end);
    m_start = now;
}

void ConnectionGapDetector::onState(Reconnector::State state)
{
    const Advertisement watch = m_connection.watch();
    const bool isMissed = state == Reconnector::State::Trying || state == Reconnector::State::Waiting;
    const bool isSame = watch.address == m_watch.address;
    if (m_start && (!isMissed || !isSame)) {
        reportGap(m_now());
        m_start.reset();
        m_reason.clear();
    }
    if (state == Reconnector::State::Connected)
        m_watch = {0, watch.address, watch.shownName()};
    else if (state == Reconnector::State::Off || !isSame)
        m_watch = {};
    else if (isMissed && !m_start)
        m_start = m_now();
    onError();
}

void ConnectionGapDetector::onError()
{
    if (m_start && m_reason.isEmpty() && m_reconnector.error())
        m_reason = m_reconnector.error().name();
}

void ConnectionGapDetector::reportGap(qint64 end)
{
    const TimeRange range{*m_start, end};
    if (!m_reason.isEmpty() && !range.isEmpty())
        Q_EMIT gapEnded(m_watch, {range, m_reason});
}

} // namespace neobeat

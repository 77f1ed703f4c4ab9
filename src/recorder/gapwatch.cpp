// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/gapwatch.h"

#include <utility>

namespace neobeat {

GapWatch::GapWatch(WatchSession &session, ConnectionKeeper &keeper, Now now, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_keeper(keeper)
    , m_now(std::move(now))
{
    connect(&keeper, &ConnectionKeeper::stateChanged, this, &GapWatch::onState);
    connect(&keeper, &ConnectionKeeper::errorChanged, this, &GapWatch::onError);
    if (keeper.state() == ConnectionKeeper::State::Connected)
        onState(keeper.state());
}

void GapWatch::cut()
{
    if (!m_start)
        return;
    const qint64 now = m_now();
    tell(now);
    m_start = now;
}

void GapWatch::followClock(qint64 end, qint64 now)
{
    if (!m_start)
        return;
    tell(end);
    m_start = now;
}

void GapWatch::onState(ConnectionKeeper::State state)
{
    const Advertisement watch = m_session.watch();
    const bool isMissed = state == ConnectionKeeper::State::Trying || state == ConnectionKeeper::State::Waiting;
    const bool isSame = watch.address == m_watch.address;
    if (m_start && (!isMissed || !isSame)) {
        tell(m_now());
        m_start.reset();
        m_reason.clear();
    }
    if (state == ConnectionKeeper::State::Connected)
        m_watch = {0, watch.address, watch.shownName()};
    else if (state == ConnectionKeeper::State::Off || !isSame)
        m_watch = {};
    else if (isMissed && !m_start)
        m_start = m_now();
    onError();
}

void GapWatch::onError()
{
    if (m_start && m_reason.isEmpty() && m_keeper.error())
        m_reason = m_keeper.error().name();
}

void GapWatch::tell(qint64 end)
{
    const TimeRange range{*m_start, end};
    if (!m_reason.isEmpty() && !range.isEmpty())
        Q_EMIT passed(m_watch, {range, m_reason});
}

} // namespace neobeat

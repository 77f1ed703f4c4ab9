// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/fetchminutes.h"

namespace neobeat {

FetchMinutes::FetchMinutes(const QDateTime &since, Rounds rounds, Removal removal, QObject *parent)
    : FetchOperation(parent)
    , m_since(since)
    , m_mode(rounds)
    , m_removal(removal)
{
}

void FetchMinutes::onPrepared()
{
    startRound();
}

void FetchMinutes::startRound()
{
    ++m_rounds;
    request(StoredData::Minutes, m_since);
}

void FetchMinutes::onTransferred(const QDateTime &start, const QByteArray &payload)
{
    const MinuteRun run = MinuteRun::decode(start, payload);
    m_next = run.end();
    if (m_removal == Removal::WhenStored && !run.samples.isEmpty()) {
        m_isStoring = true;
        startOwnersLimit();
        deliver(run);
        return;
    }
    deliver(run);
    afterRound();
}

void FetchMinutes::confirmStored(bool mayRemove)
{
    if (isFinished() || !std::exchange(m_isStoring, false))
        return;
    stopLimit();
    if (mayRemove)
        acknowledge([this] { afterRound(); });
    else
        afterRound();
}

void FetchMinutes::afterRound()
{
    // Time has to advance: a watch that sends the same again would do so forever.
    const bool isLast = m_mode == Rounds::One || m_rounds >= maximum || m_next <= m_since;
    if (isFinished())
        return;
    if (isLast) {
        finish();
        return;
    }
    m_since = m_next;
    startRound();
}

void FetchMinutes::onPart(const QDateTime &start, const QByteArray &payload)
{
    deliver(MinuteRun::decode(start, payload));
}

void FetchMinutes::deliver(const MinuteRun &run)
{
    if (run.samples.isEmpty())
        return;
    m_count += int(run.samples.size());
    Q_EMIT progressed(m_count, run.timeOf(run.samples.size() - 1));
    Q_EMIT received(run);
}

void FetchMinutes::onProgress(const QDateTime &start, qsizetype bytes)
{
    const qsizetype minutes = bytes / MinuteSample::byteCount;
    Q_EMIT progressed(m_count + int(minutes), start.addSecs(MinuteRun::minuteLength * (minutes - 1)));
}

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/historyeraser.h"

#include "base/timeunits.h"

#include <QPointer>

namespace neobeat {

namespace {

using ms::hour;

} // namespace

HistoryEraser::HistoryEraser(HistoryModel &history, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_clock(clock)
{
}

void HistoryEraser::eraseLastHour()
{
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    erase({now - hour, now + 1}, tr("The last hour was deleted."));
}

void HistoryEraser::eraseRange(qreal from, qreal to)
{
    erase({qint64(from), qint64(to)}, tr("What was on show was deleted."));
}

void HistoryEraser::eraseEverything()
{
    if (begin())
        m_history.store().eraseEverything(whenDone(tr("The whole history was deleted."), TimeRange::everything()));
}

void HistoryEraser::erase(const TimeRange &range, const QString &words)
{
    if (!range.isEmpty() && begin())
        m_history.store().erase(range, whenDone(words, range));
}

bool HistoryEraser::begin()
{
    if (m_busy)
        return false;
    setError({});
    setBusy(true);
    return true;
}

/// The store may outlive this.
HistoryStore::Done HistoryEraser::whenDone(const QString &words, const TimeRange &range)
{
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    const QDateTime last = QDateTime::fromMSecsSinceEpoch(std::min(range.to, now), Qt::UTC);
    return [guard = QPointer<HistoryEraser>(this), words, last](const Error &error) {
        if (!guard)
            return;
        guard->setBusy(false);
        guard->setError(ErrorText::from(error));
        if (error) {
            Q_EMIT guard->failed();
            return;
        }
        Q_EMIT guard->erasedUntil(last);
        Q_EMIT guard->erased(words);
    };
}

void HistoryEraser::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged();
}

void HistoryEraser::setError(const ErrorText &error)
{
    if (error == m_error)
        return;
    m_error = error;
    Q_EMIT errorChanged();
}

} // namespace neobeat

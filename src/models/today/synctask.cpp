// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/synctask.h"

#include "text/datetext.h"

#include <cmath>
#include <utility>

namespace neobeat {

void SyncTask::start()
{
    if (!isPossible())
        return;
    m_error = {};
    m_isWanted = true;
    setProgress(-1);
    Q_EMIT wanted();
}

void SyncTask::cancel()
{
    if (m_isRunning)
        Q_EMIT cancelWanted();
}

void SyncTask::clearError()
{
    m_error = {};
    Q_EMIT changed();
}

QString SyncTask::obstacle() const
{
    if (m_isRunning)
        return tr("It is being done.");
    if (!m_isOffered)
        return tr("Nothing is fetched from this model.");
    return m_isPossible ? QString() : tr("The watch is not connected.");
}

QString SyncTask::words() const
{
    if (m_isRunning)
        return m_progress < 0 ? tr("Asking the watch…") : tr("%1 % fetched").arg(std::lround(100 * m_progress));
    return m_last.isValid() ? tr("Last sync: %1").arg(momentText(m_last)) : QString();
}

void SyncTask::setPossible(bool possible)
{
    m_isPossible = possible;
    Q_EMIT changed();
}

void SyncTask::setOffered(bool offered)
{
    m_isOffered = offered;
    Q_EMIT changed();
}

void SyncTask::setProgress(qreal share)
{
    m_isRunning = true;
    m_progress = share;
    Q_EMIT changed();
}

void SyncTask::setDone(const Error &error, const QDateTime &when)
{
    m_isRunning = false;
    m_progress = -1;
    const bool wasWanted = std::exchange(m_isWanted, false);
    m_error = !wasWanted || error.code == Error::Code::Cancelled ? Error() : error;
    if (!error)
        m_last = when;
    Q_EMIT changed();
}

void SyncTask::setLast(const QDateTime &when)
{
    m_last = when;
    Q_EMIT changed();
}

} // namespace neobeat

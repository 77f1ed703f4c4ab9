// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/longtask.h"

using namespace std::chrono_literals;

namespace neobeat {

LongTask::LongTask(QObject *parent)
    : QObject(parent)
{
    m_look.setInterval(100ms);
    connect(&m_look, &QTimer::timeout, this, [this] { setProgress(m_run->share); });
}

LongTask::~LongTask() = default;

void LongTask::cancel()
{
    if (m_run)
        m_run->stop.request_stop();
}

void LongTask::clear()
{
    if (m_result.isEmpty() && !m_failure.isPresent())
        return;
    m_result.clear();
    m_failure = {};
    Q_EMIT outcomeChanged();
}

Progress LongTask::begin()
{
    clear();
    setProgress(0);
    m_run = std::make_shared<Run>();
    m_look.start();
    Q_EMIT busyChanged();
    return [run = m_run](double share) {
        run->share = share;
        return !run->stop.stop_requested();
    };
}

void LongTask::succeed(const QString &result)
{
    setProgress(1);
    end(result, {});
}

void LongTask::fail(const Error &error)
{
    end({}, error);
}

void LongTask::succeedPartly(const QString &result, const Error &error)
{
    end(result, error);
}

void LongTask::end(const QString &result, const Error &error)
{
    m_look.stop();
    m_run.reset();
    m_result = result;
    m_failure = ErrorText::from(error);
    Q_EMIT outcomeChanged();
    Q_EMIT busyChanged();
    Q_EMIT readyChanged(); // What is to be said about it may have changed.
}

void LongTask::setProgress(qreal progress)
{
    if (qFuzzyCompare(progress + 1, m_progress + 1))
        return;
    m_progress = progress;
    Q_EMIT progressChanged();
}

} // namespace neobeat

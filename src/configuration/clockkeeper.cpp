// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/clockkeeper.h"

#include "base/logging.h"
#include "operations/setclock.h"

#include <QTimeZone>

#include <algorithm>

namespace neobeat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds longestPause = 24h;
constexpr auto changeEnds = 500ms;
constexpr qint64 afterTransition = 1000; // ms

} // namespace

ClockKeeper::ClockKeeper(OperationRunner &runner, const Settings &settings, const ClockChanges &changes,
                         const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
    , m_settings(settings)
    , m_clock(clock)
{
    for (QTimer *timer : {&m_change, &m_next}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &ClockKeeper::setClock);
    }
    m_change.setObjectName("change"_L1);
    m_change.setInterval(changeEnds);
    m_next.setObjectName("next"_L1);
    m_next.setTimerType(Qt::VeryCoarseTimer);
    connect(&changes, &ClockChanges::changed, &m_change, qOverload<>(&QTimer::start));
    connect(&runner, &OperationRunner::readyChanged, this, &ClockKeeper::onReadyChanged);
    onReadyChanged();
}

void ClockKeeper::onReadyChanged()
{
    if (m_runner.isReady()) {
        waitForNext();
        return;
    }
    m_change.stop();
    m_next.stop();
}

void ClockKeeper::setClock()
{
    if (!m_runner.isReady())
        return;
    if (m_settings.syncsTime()) {
        auto operation = std::make_unique<SetClock>(m_clock);
        connect(operation.get(), &WatchOperation::finished, this, [](const Error &error) {
            if (error)
                qCInfo(lcConnection) << "the clock of the watch was not set:" << error.name();
        });
        m_runner.run(std::move(operation));
    }
    waitForNext();
}

void ClockKeeper::waitForNext()
{
    const QDateTime now = m_clock.now();
    const QDateTime transition = QTimeZone::systemTimeZone().nextTransition(now).atUtc;
    auto pause = longestPause;
    if (transition.isValid() && transition > now)
        pause = std::min(pause, std::chrono::milliseconds(now.msecsTo(transition) + afterTransition));
    m_next.start(pause);
}

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/streamcommand.h"

#include "session/retrypolicy.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace neobeat::cli {

namespace {

// One measurement a second may come late; what still lacks then was never sent.
constexpr auto grace = 2s;
// With fewer than this since the last measurement, a stream that misses some is still alive at its end.
constexpr auto aliveAtEnd = 5s;

} // namespace

StreamCommand::StreamCommand(const Surroundings &surroundings, QObject *parent)
    : WatchCommand(surroundings, parent)
{
    m_alive.setSingleShot(true);
    m_length.setSingleShot(true);
    connect(&m_length, &QTimer::timeout, this, &StreamCommand::onTimeOver);
    connect(&surroundings.session, &WatchSession::heartRateReceived, this, &StreamCommand::onReading);
    connect(&surroundings.session, &WatchSession::heartRateFailed, this, [this](const Error &error) {
        if (m_count == 0)
            fail(Failure::from(error));
    });
    connect(&surroundings.keeper, &ConnectionKeeper::errorChanged, this, &StreamCommand::onErrorChanged);
    surroundings.keeper.setMeasuring(true);
}

Error StreamCommand::timeoutError() const
{
    if (surroundings().session.state() == WatchSession::State::Ready)
        return {Error::Code::HeartRateSilent, u"the limit of --timeout"_s};
    return WatchCommand::timeoutError();
}

void StreamCommand::onReading(const HeartRateReading &reading)
{
    if (isOver())
        return;
    stopLimit();
    tellReturn();
    m_alive.start(aliveAtEnd);
    const int wanted = surroundings().options.seconds;
    if (++m_count == 1) {
        surroundings().keeper.setPersistence(ConnectionKeeper::Persistence::Always);
        if (wanted > 0)
            m_length.start(std::chrono::seconds(wanted) + grace);
    }
    if (!output().print(reportOf(reading)) || m_count == wanted)
        succeed();
}

void StreamCommand::onTimeOver()
{
    if (m_alive.isActive())
        succeed();
    else if (const Error reason = surroundings().keeper.error())
        fail(Failure::from(reason));
    else
        fail(Failure::from({Error::Code::HeartRateSilent, u"the measurements stopped"_s}));
}

void StreamCommand::onErrorChanged()
{
    const Error reason = surroundings().keeper.error();
    // What ends it all is told as the failure, once.
    if (isOver() || m_count == 0 || !reason || isFinal(reason))
        return;
    const QDateTime now = surroundings().clock.now();
    if (m_lostAt) {
        output().printNotice(reportOfWait(now, reason));
        return;
    }
    m_lostAt = surroundings().clock.uptime();
    output().printNotice(reportOfLoss(now, reason));
}

/// A watch that measures again is back, also while the rest of it is still read.
void StreamCommand::tellReturn()
{
    if (!m_lostAt)
        return;
    const auto lostFor = surroundings().clock.uptime() - *std::exchange(m_lostAt, std::nullopt);
    output().printNotice(reportOfReturn(surroundings().clock.now(), double(lostFor.count()) / 1000));
}

} // namespace neobeat::cli

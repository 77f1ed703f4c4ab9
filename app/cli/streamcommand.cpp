// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/streamcommand.h"

#include "connection/retrypolicy.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace neobeat::cli {

namespace {

// One measurement a second may be late; those that are missing after this were never sent.
constexpr auto grace = 2s;
// With less than this since the last measurement, a stream that missed some still counts as alive at its end.
constexpr auto aliveAtEnd = 5s;

} // namespace

StreamCommand::StreamCommand(const CommandContext &context, QObject *parent)
    : WatchCommand(context, parent)
{
    m_alive.setSingleShot(true);
    m_length.setSingleShot(true);
    connect(&m_length, &QTimer::timeout, this, &StreamCommand::onTimeOver);
    connect(&context.connection, &WatchConnection::heartRateReceived, this, &StreamCommand::onReading);
    connect(&context.connection, &WatchConnection::heartRateFailed, this, [this](const Error &error) {
        if (m_count == 0)
            fail(Failure::from(error));
    });
    connect(&context.reconnector, &Reconnector::errorChanged, this, &StreamCommand::onErrorChanged);
    context.reconnector.setMeasuring(true);
}

Error StreamCommand::timeoutError() const
{
    if (context().connection.state() == WatchConnection::State::Ready)
        return {Error::Code::HeartRateSilent, u"the limit of --timeout"_s};
    return WatchCommand::timeoutError();
}

void StreamCommand::onReading(const HeartRateReading &reading)
{
    if (isOver())
        return;
    stopLimit();
    printReturn();
    m_alive.start(aliveAtEnd);
    const int wanted = context().options.seconds;
    if (++m_count == 1) {
        context().reconnector.setRetryMode(Reconnector::RetryMode::UntilStopped);
        if (wanted > 0)
            m_length.start(std::chrono::seconds(wanted) + grace);
    }
    if (!printer().print(reportOf(reading)) || m_count == wanted)
        succeed();
}

void StreamCommand::onTimeOver()
{
    if (m_alive.isActive())
        succeed();
    else if (const Error reason = context().reconnector.error())
        fail(Failure::from(reason));
    else
        fail(Failure::from({Error::Code::HeartRateSilent, u"the measurements stopped"_s}));
}

void StreamCommand::onErrorChanged()
{
    const Error reason = context().reconnector.error();
    // The final error is reported once, as the failure.
    if (isOver() || m_count == 0 || !reason || isFinal(reason))
        return;
    const QDateTime now = context().clock.now();
    if (m_lostAt) {
        printer().printNotice(reportOfWait(now, reason));
        return;
    }
    m_lostAt = context().clock.uptime();
    printer().printNotice(reportOfLoss(now, reason));
}

/// A watch that measures again is back, even while its information is still being read.
void StreamCommand::printReturn()
{
    if (!m_lostAt)
        return;
    const auto lostFor = context().clock.uptime() - *std::exchange(m_lostAt, std::nullopt);
    printer().printNotice(reportOfReturn(context().clock.now(), double(lostFor.count()) / 1000));
}

} // namespace neobeat::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/streamcommand.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace neobeat::cli {

namespace {

// A Neo that lost its keep-alive stops after some ten seconds; the session sends it, so silence is a fault.
constexpr auto longestSilence = 30s;
// One measurement a second may come late; what still lacks then was never sent.
constexpr auto grace = 2s;
// With fewer than this since the last measurement, a stream that misses some is still alive at its end.
constexpr auto aliveAtEnd = 5s;

} // namespace

StreamCommand::StreamCommand(const Surroundings &surroundings, QObject *parent)
    : WatchCommand(surroundings, parent)
{
    m_silence.setSingleShot(true);
    m_length.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        fail(Failure::from({Error::Code::HeartRateSilent, u"no measurement for 30 s"_s}));
    });
    connect(&m_length, &QTimer::timeout, this, &StreamCommand::onTimeOver);
    connect(&surroundings.session, &WatchSession::heartRateReceived, this, &StreamCommand::onReading);
    connect(&surroundings.session, &WatchSession::heartRateFailed, this,
            [this](const Error &error) { fail(Failure::from(error)); });
    // The wish is kept until the watch can measure, so the first value does not wait for the rest of what it tells.
    connect(&surroundings.session, &WatchSession::stateChanged, this, [this](WatchSession::State state) {
        if (state == WatchSession::State::Seeking)
            this->surroundings().session.startHeartRate();
    });
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
    m_silence.start(longestSilence);
    const int wanted = surroundings().options.seconds;
    if (++m_count == 1 && wanted > 0)
        m_length.start(std::chrono::seconds(wanted) + grace);
    if (!output().print(reportOf(reading)) || m_count == wanted)
        succeed();
}

void StreamCommand::onTimeOver()
{
    const auto sinceLast = longestSilence - m_silence.remainingTimeAsDuration();
    if (sinceLast > aliveAtEnd)
        fail(Failure::from({Error::Code::HeartRateSilent, u"the measurements stopped"_s}));
    else
        succeed();
}

} // namespace neobeat::cli

// SPDX-License-Identifier: GPL-3.0-or-later
// Input: the event lines of a recording of the link, those that are none left out; a session goes through it.
#include "fuzztarget.h"
#include "link/record/eventgrammar.h"
#include "link/record/replayradio.h"
#include "session/watchsession.h"

#include <algorithm>

namespace neobeat::fuzz {

namespace {

using namespace std::chrono_literals;
using State = WatchSession::State;

const AuthKey &replayKey()
{
    static const AuthKey key = AuthKey::fromText(u"4e656f626561742d73696d756c617465").value();
    return key;
}

/// Seconds with a plus in front, but no earlier than what came before.
std::chrono::milliseconds timeOf(const QByteArray &word, std::chrono::milliseconds earliest)
{
    constexpr double longest = 600;
    const double seconds = std::clamp(word.toDouble(), 0.0, longest);
    return std::max(earliest, std::chrono::milliseconds(qRound64(seconds * 1000)));
}

/// Gentler than parseRecording(), for which one wrong byte spoils the whole.
Recording readRecording(const QByteArray &input)
{
    Recording recording;
    std::chrono::milliseconds time{0};
    int links = 0;
    for (const QByteArray &line : input.split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        auto event = words.size() > 2 ? readEvent(words.sliced(2), words.at(1) == ">") : std::nullopt;
        if (!event)
            continue;
        if (event->kind == RecordedEvent::Kind::CreateLink)
            event->link = ++links;
        time = event->time = timeOf(words.first(), time);
        recording.events.append(*event);
    }
    return recording;
}

/// What a session may not do, whatever the watch does.
class Witness
{
public:
    explicit Witness(WatchSession &session)
    {
        QObject::connect(&session, &WatchSession::failed, &session, [this, &session](const Error &error) {
            require(++m_failures == 1, "an attempt fails once");
            require(error.code != Error::Code::None, "a failure has a reason");
            require(session.state() == State::Idle, "what failed is over");
        });
        QObject::connect(&session, &WatchSession::batteryChanged, &session, [](const BatteryStatus &battery) {
            require(!battery.level || (*battery.level >= 0 && *battery.level <= 100),
                    "a level is from 0 to 100 percent");
        });
        QObject::connect(&session, &WatchSession::heartRateReceived, &session,
                         [&session] { require(session.state() != State::Idle, "a watch that is away sends nothing"); });
    }

private:
    int m_failures = 0;
};

void runSession(Radio &radio, const Clock &clock)
{
    WatchSession session(clock);
    const Witness witness(session);
    session.connectTo(radio, {.advertisement = ReplayRadio::watch(), .key = replayKey()});
    session.startHeartRate();
    const auto isSettled = [&session] { return session.state() == State::Idle || session.state() == State::Ready; };
    require(virtualTime().runUntil(isSettled, 5min), "everything before Ready has a time limit");
    virtualTime().runFor(1min);
    session.refreshBattery();
    session.disconnectFromWatch();
    require(virtualTime().runUntil([&session] { return session.state() == State::Idle; }, 20s), "leaving has a limit");
    require(session.heartRateState() == WatchSession::HeartRateState::Off, "who left measures nothing");
}

} // namespace

static void tryReplay(const QByteArray &input)
{
    const VirtualClock clock(virtualTime());
    {
        ReplayRadio radio(readRecording(input), clock);
        runSession(radio, clock);
    }
    virtualTime().runFor(0ms);
    require(virtualTime().isIdle(), "nothing is left behind");
}

NEOBEAT_FUZZ_TARGET(tryReplay)

} // namespace neobeat::fuzz

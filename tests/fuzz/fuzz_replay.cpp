// SPDX-License-Identifier: GPL-3.0-or-later
// Input: the event lines of a trace, other lines left out; a connection runs against its replay.
#include "connection/watchconnection.h"
#include "fuzztarget.h"
#include "link/trace/eventgrammar.h"
#include "link/trace/replayradio.h"

#include <algorithm>

namespace neobeat::fuzz {

namespace {

using namespace std::chrono_literals;
using State = WatchConnection::State;

const AuthKey &replayKey()
{
    static const AuthKey key = AuthKey::fromText(u"4e656f626561742d73696d756c617465").value();
    return key;
}

/// Seconds with a leading plus, but no earlier than the previous event.
std::chrono::milliseconds timeOf(const QByteArray &word, std::chrono::milliseconds earliest)
{
    constexpr double longest = 600;
    const double seconds = std::clamp(word.toDouble(), 0.0, longest);
    return std::max(earliest, std::chrono::milliseconds(qRound64(seconds * 1000)));
}

/// More lenient than parseTrace(), which rejects the whole trace for one wrong byte.
Trace readRecording(const QByteArray &input)
{
    Trace trace;
    std::chrono::milliseconds time{0};
    int links = 0;
    for (const QByteArray &line : input.split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        auto event = words.size() > 2 ? readEvent(words.sliced(2), words.at(1) == ">") : std::nullopt;
        if (!event)
            continue;
        if (event->kind == TraceEvent::Kind::CreateLink)
            event->link = ++links;
        time = event->time = timeOf(words.first(), time);
        trace.events.append(*event);
    }
    return trace;
}

/// Checks what a connection must never do, whatever the watch does.
class Witness
{
public:
    explicit Witness(WatchConnection &connection)
    {
        QObject::connect(&connection, &WatchConnection::failed, &connection, [this, &connection](const Error &error) {
            require(++m_failures == 1, "an attempt fails once");
            require(error.code != Error::Code::None, "a failure has a reason");
            require(connection.state() == State::Idle, "what failed is over");
        });
        QObject::connect(&connection, &WatchConnection::batteryChanged, &connection, [](const BatteryStatus &battery) {
            require(!battery.level || (*battery.level >= 0 && *battery.level <= 100),
                    "a level is from 0 to 100 percent");
        });
        QObject::connect(&connection, &WatchConnection::heartRateReceived, &connection, [&connection] {
            require(connection.state() != State::Idle, "a watch that is away sends nothing");
        });
    }

private:
    int m_failures = 0;
};

void runActivity(Radio &radio, const Clock &clock)
{
    WatchConnection connection(clock);
    const Witness witness(connection);
    connection.connectTo(radio, {.advertisement = ReplayRadio::watch(), .key = replayKey()});
    connection.startHeartRate();
    const auto isSettled
        = [&connection] { return connection.state() == State::Idle || connection.state() == State::Ready; };
    require(virtualTime().runUntil(isSettled, 5min), "everything before Ready has a time limit");
    virtualTime().runFor(1min);
    connection.refreshBattery();
    connection.disconnectFromWatch();
    require(virtualTime().runUntil([&connection] { return connection.state() == State::Idle; }, 20s),
            "leaving has a limit");
    require(connection.heartRateState() == WatchConnection::HeartRateState::Off, "who left measures nothing");
}

} // namespace

static void tryReplay(const QByteArray &input)
{
    const VirtualClock clock(virtualTime());
    {
        ReplayRadio radio(readRecording(input), clock);
        runActivity(radio, clock);
    }
    virtualTime().runFor(0ms);
    require(virtualTime().isIdle(), "nothing is left behind");
}

NEOBEAT_FUZZ_TARGET(tryReplay)

} // namespace neobeat::fuzz

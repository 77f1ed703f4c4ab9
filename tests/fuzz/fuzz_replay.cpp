// SPDX-License-Identifier: GPL-3.0-or-later
// Input: the event lines of a trace of the link in either form; others are left out. A connection goes through it.
#include "connection/watchconnection.h"
#include "fuzztarget.h"
#include "link/trace/replayradio.h"
#include "link/trace/texttrace.h"
#include "link/trace/tracecodec.h"

#include <QJsonDocument>

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

/// Gentler than decoding the whole, which one wrong byte spoils: lines that are no events are left out, the time of an
/// event is at most ten minutes and no earlier than that of the one before, and links have the next number.
Trace readTrace(const QByteArray &input)
{
    constexpr qint64 longest = 600'000;
    Trace trace;
    qint64 time = 0;
    int links = 0;
    for (const QByteArray &line : input.split('\n')) {
        QJsonObject object = readTextTraceLine(line).value_or(QJsonDocument::fromJson(line).object());
        time = std::max(time, std::clamp<qint64>(object.value(u"at").toInteger(), 0, longest));
        object.insert(QStringLiteral("at"), time);
        if (object.value(u"call").toString() == u"link.to")
            object.insert(QStringLiteral("link"), links + 1);
        if (const auto event = TraceCodec::decode(object)) {
            trace.events.append(*event);
            links = std::max(links, event->kind == TraceEvent::Kind::CreateLink ? event->link : 0);
        }
    }
    return trace;
}

/// What a connection may not do, whatever the watch does.
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

void runConnection(Radio &radio, const Clock &clock)
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
        ReplayRadio radio(readTrace(input), clock);
        runConnection(radio, clock);
    }
    virtualTime().runFor(0ms);
    require(virtualTime().isIdle(), "nothing is left behind");
}

NEOBEAT_FUZZ_TARGET(tryReplay)

} // namespace neobeat::fuzz

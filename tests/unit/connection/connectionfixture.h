// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/watchconnection.h"
#include "protocol/authkey.h"
#include "support/fakeradio.h"
#include "support/manualclock.h"

namespace neobeat {

/// The key of the watch that FakeLink plays.
inline AuthKey testKey()
{
    return AuthKey::fromText(u"0xcaa04207ff084f260d8513a5d75d8dcf").value();
}

/// Every time limit short enough for a test, in the same order as the real ones.
inline ConnectionTimeouts shortTimeouts()
{
    using std::chrono::milliseconds;
    ConnectionTimeouts timeouts;
    for (auto *limit :
         {&timeouts.radio, &timeouts.seek, &timeouts.connect, &timeouts.discover, &timeouts.subscribe,
          &timeouts.seekAgain, &timeouts.connectSeen, &timeouts.challenge, &timeouts.verdict, &timeouts.close})
        *limit = milliseconds(150);
    timeouts.operation = milliseconds(400);
    timeouts.prepare = milliseconds(800);
    timeouts.firstReading = milliseconds(200);
    timeouts.firstKeepAlive = milliseconds(20);
    timeouts.keepAlive = milliseconds(40);
    timeouts.silence = timeouts.silentKeepAlive = timeouts.silentStart = timeouts.silentSubscription
        = milliseconds(120);
    timeouts.rest = milliseconds(100);
    return timeouts;
}

/// A connection against a fake radio, with short limits.
struct ConnectionFixture
{
    ConnectionFixture() { connection.setTimeouts(shortTimeouts()); }

    /// Connects to a watch in range.
    void connectToWatch()
    {
        Advertisement advertisement;
        advertisement.address = QStringLiteral("00:00:5E:00:53:01");
        advertisement.name = QStringLiteral("Amazfit Neo");
        connection.connectTo(radio, {advertisement, true, testKey(), true});
    }

    FakeRadio radio;
    ManualClock clock;
    WatchConnection connection{clock};
};

} // namespace neobeat

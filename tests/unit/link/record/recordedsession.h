// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/watchsession.h"
#include "support/virtualtime.h"

namespace neobeat {

/// What a session as a program has it comes to: it connects, measures for a while, leaves.
struct RecordedSession
{
    RecordedSession(VirtualTime &time, Radio &radio, const QString &address, const AuthKey &key,
                    std::chrono::seconds length)
    {
        const VirtualClock clock(time);
        WatchSession session(clock);
        QObject::connect(&session, &WatchSession::failed, &session, [this](const Error &error) { failure = error; });
        QObject::connect(&session, &WatchSession::heartRateReceived, &session, [this] { ++readings; });
        Advertisement watch;
        watch.address = address;
        session.connectTo(radio, {watch, false, key, true});
        session.startHeartRate();
        time.runFor(length);
        serial = session.deviceInformation().serialNumber;
        session.disconnectFromWatch();
        time.runFor(std::chrono::seconds(10));
    }

    Error failure; ///< How it ended; None when it did not by itself.
    int readings = 0; ///< Heart rates that came.
    QString serial; ///< Of the watch; empty when it was not read.
};

} // namespace neobeat

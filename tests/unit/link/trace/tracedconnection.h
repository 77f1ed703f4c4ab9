// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/watchconnection.h"
#include "support/virtualtime.h"

namespace neobeat {

/// What a connection as a program has it comes to: it connects, measures for a while, leaves.
struct TracedConnection
{
    TracedConnection(VirtualTime &time, Radio &radio, const QString &address, const AuthKey &key,
                     std::chrono::seconds length)
    {
        const VirtualClock clock(time);
        WatchConnection connection(clock);
        QObject::connect(&connection, &WatchConnection::failed, &connection,
                         [this](const Error &error) { failure = error; });
        QObject::connect(&connection, &WatchConnection::heartRateReceived, &connection, [this] { ++readings; });
        Advertisement watch;
        watch.address = address;
        connection.connectTo(radio, {watch, false, key, true});
        connection.startHeartRate();
        time.runFor(length);
        serial = connection.deviceInformation().serialNumber;
        connection.disconnectFromWatch();
        time.runFor(std::chrono::seconds(10));
    }

    Error failure; ///< How it ended; None when it did not by itself.
    int readings = 0; ///< Heart rates that came.
    QString serial; ///< Of the watch; empty when it was not read.
};

} // namespace neobeat

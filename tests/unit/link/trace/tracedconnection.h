// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/watchconnection.h"
#include "support/virtualtime.h"

namespace neobeat {

/// The outcome of a connection like that of a program: it connects, measures for a while and disconnects.
struct TracedConnection
{
    TracedConnection(VirtualTime &time, Radio &radio, const QString &address, const AuthKey &key,
                     std::chrono::seconds length, const SourceModel &model = neoModel())
    {
        const VirtualClock clock(time);
        WatchConnection connection(clock);
        QObject::connect(&connection, &WatchConnection::failed, &connection,
                         [this](const Error &error) { failure = error; });
        QObject::connect(&connection, &WatchConnection::heartRateReceived, &connection, [this] { ++readings; });
        QObject::connect(&connection, &WatchConnection::paired, &connection, [this] { ++pairings; });
        Advertisement watch;
        watch.address = address;
        connection.connectTo(radio, {watch, false, key, true, false, &model});
        connection.startHeartRate();
        time.runFor(length);
        serial = connection.deviceInformation().serialNumber;
        connection.disconnectFromWatch();
        time.runFor(std::chrono::seconds(10));
    }

    Error failure; ///< Why it ended; None when it did not end by itself.
    int pairings = 0; ///< How often the source was paired.
    int readings = 0; ///< The number of heart rates received.
    QString serial; ///< Of the watch; empty when it was not read.
};

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace neobeat {

/// How long each wait of a connection may take; data, so that tests can shorten them.
struct ConnectionTimeouts
{
    using Duration = std::chrono::milliseconds;

    Duration radio = std::chrono::seconds(10); ///< Until the radio's state is known.
    Duration seek = std::chrono::seconds(20); ///< Scanning for the watch.
    Duration seekAgain = std::chrono::seconds(5); ///< The same, for one attempt of many.
    Duration connect = std::chrono::seconds(20); ///< From the connection request to an established link.
    Duration connectSeen = std::chrono::seconds(8); ///< The same, for a watch that advertised a moment ago.
    Duration discover = std::chrono::seconds(10); ///< Until the services, then the characteristics of one, are known.
    Duration subscribe = std::chrono::seconds(6); ///< Until the authentication notifications are on.
    Duration challenge = std::chrono::seconds(6); ///< From the request to the challenge.
    Duration verdict = std::chrono::seconds(6); ///< From the answer to the verdict.
    Duration prepare = std::chrono::seconds(10); ///< From the verdict to a watch whose values have been read.
    Duration operation = std::chrono::seconds(12); ///< One read, write or subscription; longer than the waits above,
                                                   ///< which name the failure better.
    Duration pairing = std::chrono::seconds(40); ///< More than `operation` and `prepare` where a source may demand to
                                                 ///< be paired first; a link that pairs gives up sooner.
    Duration batterySilence = std::chrono::minutes(30); ///< Without a word about the battery, until it is read again.
    Duration close = std::chrono::seconds(5); ///< From the request to disconnect to the end of the link.
    Duration firstReading = std::chrono::seconds(30); ///< From the start of measuring to the first value.
    Duration firstKeepAlive = std::chrono::seconds(1); ///< From the start of measuring to the first keep-alive.
    Duration keepAlive = std::chrono::seconds(10); ///< Between keep-alives.
    // The steps taken when a stream falls silent, one after the other; the last one ends the link.
    Duration silence = std::chrono::seconds(6); ///< Without a value, until an extra keep-alive.
    Duration silentKeepAlive = std::chrono::seconds(3); ///< From that keep-alive to another start of measuring.
    Duration silentStart = std::chrono::seconds(6); ///< From that start to another subscription.
    Duration silentSubscription = std::chrono::seconds(6); ///< From that subscription to the end of the link.
    Duration rest = std::chrono::seconds(60); ///< Between two starts of a stream that never delivered a value.
};

} // namespace neobeat

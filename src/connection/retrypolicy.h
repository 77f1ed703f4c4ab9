// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <chrono>

namespace neobeat {

/// The waits between two attempts; data, so that tests can shorten them.
struct ReconnectLimits
{
    using Duration = std::chrono::milliseconds;

    Duration shortest = std::chrono::seconds(1); ///< After the first failure; doubles with each further one.
    Duration longest = std::chrono::seconds(60); ///< However many failures there are.
    double spread = 0.2; ///< By what fraction of a wait chance may lengthen or shorten it, 0 … 1.
    Duration stable = std::chrono::seconds(30); ///< A connection this long resets the count of failures.
    Duration hangUp = std::chrono::seconds(3); ///< A link that ends this soon after a value was closed by the watch.
    Duration sleep = std::chrono::minutes(1); ///< Time awake without a resume signal after which attempts go on.
};

/// True for a failure before the watch was ready that an immediate second attempt may fix: LinkLost, ConnectFailed,
/// ConnectAborted, ServicesChanged and UnexpectedAuthReply. BlueZ keeps the link of a program that has ended for
/// another 2 s; an attempt in that time gets as far as the services and is then disconnected. The first broken link or
/// garbled handshake says nothing about the watch, a second one does. Never true for a rejected key.
bool isWorthASecondTry(const Error &error);

/// True for a failure that no further attempt can fix until the user acts: KeyRejected, KeyMissing and
/// CryptoUnavailable.
bool isFinal(const Error &error);

/// How long to wait after a number of failures in a row (from 1): limits.shortest, doubled each time, at most
/// limits.longest. The random number, 0 … 1, changes it by up to limits.spread either way, so that programs which lost
/// their watches at the same moment do not reconnect in step.
ReconnectLimits::Duration backoff(const ReconnectLimits &limits, int failures, double random);

/// How long to leave a watch alone that is in range and failed to stay connected this many times in a row (from 0),
/// before an advertisement from it triggers another attempt: zero at first, at most a quarter of limits.longest.
ReconnectLimits::Duration restAfterRefusals(const ReconnectLimits &limits, int refusals);

} // namespace neobeat

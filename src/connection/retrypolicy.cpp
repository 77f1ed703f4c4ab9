// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/retrypolicy.h"

#include <algorithm>

namespace neobeat {

namespace {

using Code = Error::Code;

ReconnectLimits::Duration doubled(const ReconnectLimits &limits, int times)
{
    // More doublings would only overflow.
    const int exponent = std::clamp(times, 0, 20);
    return std::min(limits.longest, limits.shortest * (1 << exponent));
}

} // namespace

bool isWorthASecondTry(const Error &error)
{
    switch (error.code) {
    case Code::LinkLost:
    case Code::ConnectFailed:
    case Code::ConnectAborted:
    case Code::ServicesChanged: // The next connection discovers the new ones.
    case Code::UnexpectedAuthReply: // The handshake was garbled or mixed up with an earlier one.
        return true;
    default:
        return false;
    }
}

bool isFinal(const Error &error)
{
    return error.code == Code::KeyRejected || error.code == Code::KeyMissing || error.code == Code::CryptoUnavailable;
}

ReconnectLimits::Duration backoff(const ReconnectLimits &limits, int failures, double random)
{
    const double factor = 1 + limits.spread * (2 * std::clamp(random, 0.0, 1.0) - 1);
    const auto moved = std::chrono::duration_cast<ReconnectLimits::Duration>(doubled(limits, failures - 1) * factor);
    return std::min(limits.longest, moved);
}

ReconnectLimits::Duration restAfterRefusals(const ReconnectLimits &limits, int refusals)
{
    return refusals <= 1 ? ReconnectLimits::Duration(0) : doubled(limits, refusals - 2) / 4;
}

} // namespace neobeat

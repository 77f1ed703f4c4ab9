// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/backoff.h"

#include <algorithm>

namespace neobeat {

namespace {

ReconnectLimits::Duration doubled(const ReconnectLimits &limits, int times)
{
    // More doublings would only overflow.
    const int exponent = std::clamp(times, 0, 20);
    return std::min(limits.longest, limits.shortest * (1 << exponent));
}

} // namespace

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

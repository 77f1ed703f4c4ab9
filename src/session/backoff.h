// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/reconnectlimits.h"

namespace neobeat {

/// How long to wait after so many failures in a row (from 1): limits.shortest, doubled each time, at most
/// limits.longest. The random number, 0 … 1, moves it by up to limits.spread either way, so that programs which lost
/// their watches at the same moment do not come back in step.
ReconnectLimits::Duration backoff(const ReconnectLimits &limits, int failures, double random);

/// How long to leave a watch in peace that is in sight and did not stay connected so many times in a row (from 0),
/// before its sight means another try: nothing at first, at most a quarter of limits.longest.
ReconnectLimits::Duration restAfterRefusals(const ReconnectLimits &limits, int refusals);

} // namespace neobeat

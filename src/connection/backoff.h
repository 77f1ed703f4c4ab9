// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/reconnectlimits.h"

namespace neobeat {

/// How long to wait after a number of failures in a row (from 1): limits.shortest, doubled each time, at most
/// limits.longest. The random number, 0 … 1, changes it by up to limits.spread either way, so that programs which lost
/// their watches at the same moment do not reconnect in step.
ReconnectLimits::Duration backoff(const ReconnectLimits &limits, int failures, double random);

/// How long to leave a watch alone that is in range and failed to stay connected this many times in a row (from 0),
/// before an advertisement from it triggers another attempt: zero at first, at most a quarter of limits.longest.
ReconnectLimits::Duration restAfterRefusals(const ReconnectLimits &limits, int refusals);

} // namespace neobeat

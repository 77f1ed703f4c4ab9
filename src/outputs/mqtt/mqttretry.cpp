// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/mqtt/mqttretry.h"

#include <algorithm>

namespace neobeat {

using namespace std::chrono_literals;

std::chrono::milliseconds mqttRetryDelay(Error::Code code, int failures)
{
    const bool isRefused = code == Error::Code::PeerRefused || code == Error::Code::PeerUntrusted;
    // With the quarter that chance adds and the time to connect, values flow again within five seconds.
    const std::chrono::milliseconds longest = isRefused ? 30s : 2500ms;
    const std::chrono::milliseconds shortest = isRefused ? 1s : 250ms;
    return std::min(shortest * (1 << std::clamp(failures - 1, 0, 10)), longest);
}

} // namespace neobeat

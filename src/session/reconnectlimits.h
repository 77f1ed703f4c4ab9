// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace neobeat {

/// How long the waits between two attempts are; data, so that tests can shorten them.
struct ReconnectLimits
{
    using Duration = std::chrono::milliseconds;

    Duration shortest = std::chrono::seconds(1); ///< After the first failure; doubles with each further one.
    Duration longest = std::chrono::seconds(60); ///< However many failures there were.
    double spread = 0.2; ///< How much of a wait chance may add or take, 0 … 1.
    Duration stable = std::chrono::seconds(30); ///< A connection that lasted so long makes earlier failures forgotten.
    Duration hangUp = std::chrono::seconds(3); ///< A link that ends so soon after a value was hung up, not lost.
    Duration sleep = std::chrono::minutes(1); ///< Awake time without word that the computer is back.
};

} // namespace neobeat

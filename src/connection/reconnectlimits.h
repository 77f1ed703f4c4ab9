// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace neobeat

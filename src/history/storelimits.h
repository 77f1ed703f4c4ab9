// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace neobeat {

/// How long the store waits and how much it keeps in memory.
struct StoreLimits
{
    using Duration = std::chrono::milliseconds;

    Duration batch{500}; ///< From the first pending change to its transaction.
    Duration firstRetry{1'000}; ///< Until the next try when writing failed; doubles each time.
    Duration longestRetry{30'000}; ///< The longest of these waits.
    Duration closing{8'000}; ///< How long close() tries again while another program holds the file.
    Duration job{30'000}; ///< How long a deletion, or undoing an import, tries again while another program holds it.
    Duration retentionRound{3'600'000}; ///< Between two checks for data that is too old.
    qint64 pending = 200'000; ///< Samples, and as many RR intervals, kept in memory while nothing can be written; then
                              ///< the oldest are discarded.
};

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace neobeat::bench {

/// Prints one row of the table that tests/bench/run prints.
inline void report(const char *what, double value, const char *unit)
{
    std::printf("%s\t%.3g\t%s\n", what, value, unit);
    std::fflush(stdout);
}

/// The median of \a values, which must not be empty.
inline double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

/// Nanoseconds per call, the median of 9 rounds of \a calls calls each.
template<typename Call>
double nanosecondsOf(int calls, Call call)
{
    std::vector<double> rounds;
    for (int round = 0; round < 9; ++round) {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < calls; ++i)
            call(i);
        rounds.push_back(double(timer.nsecsElapsed()) / calls);
    }
    return median(rounds);
}

} // namespace neobeat::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timeunits.h"
#include "bench/measure.h"
#include "models/chart/heartrateseries.h"
#include "models/chart/slicesegments.h"

using namespace neobeat;
using namespace neobeat::bench;

namespace {

constexpr int chartColumns = 900;
using ms::hour;

// One reading a second with a gap of a minute each quarter of an hour.
HeartRateSeries seriesOfHours(int hours)
{
    HeartRateSeries series;
    for (qint64 time = 0; time < hours * hour; time += 1'000) {
        if (time % (hour / 4) >= 60'000)
            series.add(time, int(60 + (time / 1'000) % 90));
    }
    return series;
}

} // namespace

int main()
{
    qsizetype points = 0; // keeps the calls from being optimised away
    for (const auto &[hours, what] : {std::pair{1, "decimate the 60 min window, 1 h of data"},
                                      std::pair{24, "decimate the 60 min window, 24 h of data"}}) {
        const HeartRateSeries series = seriesOfHours(hours);
        const qint64 end = hours * hour;
        report(what,
               nanosecondsOf(50,
                             [&](int) {
                                 points += segmentsOf(series.samples(), {end - hour, end}, hour / chartColumns).size();
                             })
                   / 1000,
               "us");
    }
    const HeartRateSeries day = seriesOfHours(24);
    report("decimate a whole day",
           nanosecondsOf(10,
                         [&](int) {
                             points += segmentsOf(day.samples(), {0, 24 * hour}, 24 * hour / chartColumns).size();
                         })
               / 1000,
           "us");

    HeartRateSeries full = day;
    report("append to a full day",
           nanosecondsOf(20'000, [&, time = 24 * hour](int) mutable { full.add(time += 1'000, 72); }), "ns");
    return points > 0 ? 0 : 1;
}

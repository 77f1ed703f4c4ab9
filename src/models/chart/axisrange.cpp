// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/axisrange.h"

namespace neobeat {

namespace {

constexpr int leastSteps = 4;
constexpr int wastedSteps = 2;

/// The smallest range for these readings, with room above and below the line.
AxisRange smallest(int lowest, int highest, int step)
{
    AxisRange range{(lowest - 1) / step * step, (highest + step) / step * step};
    for (bool up = true; range.maximum - range.minimum < leastSteps * step; up = !up) {
        if (up || range.minimum <= 0)
            range.maximum += step;
        else
            range.minimum -= step;
    }
    return range;
}

} // namespace

AxisRange fitAxis(const AxisRange &current, int lowest, int highest, int step)
{
    if (lowest < 0 || highest < lowest)
        return current;
    const AxisRange wanted = smallest(lowest, highest, step);
    const int tolerance = wastedSteps * step;
    const bool fits = current.minimum < lowest && highest < current.maximum;
    const bool tight = wanted.minimum - current.minimum < tolerance && current.maximum - wanted.maximum < tolerance;
    return fits && tight ? current : wanted;
}

} // namespace neobeat

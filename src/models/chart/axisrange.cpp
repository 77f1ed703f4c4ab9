// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/axisrange.h"

namespace neobeat {

namespace {

constexpr int step = 10;
constexpr int leastSpan = 40;
constexpr int tolerance = 2 * step;

/// The smallest range for these readings, with room above and below the line.
AxisRange smallest(int lowest, int highest)
{
    AxisRange range{(lowest - 1) / step * step, (highest + step) / step * step};
    for (bool up = true; range.maximum - range.minimum < leastSpan; up = !up) {
        if (up || range.minimum <= 0)
            range.maximum += step;
        else
            range.minimum -= step;
    }
    return range;
}

} // namespace

AxisRange fitAxis(const AxisRange &current, int lowest, int highest)
{
    if (lowest < 0 || highest < lowest)
        return current;
    const AxisRange wanted = smallest(lowest, highest);
    const bool fits = current.minimum < lowest && highest < current.maximum;
    const bool tight = wanted.minimum - current.minimum < tolerance && current.maximum - wanted.maximum < tolerance;
    return fits && tight ? current : wanted;
}

} // namespace neobeat

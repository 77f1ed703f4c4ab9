// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace neobeat {

/// The range of a chart's vertical axis, in its unit: bpm, or ms between beats.
struct AxisRange
{
    int minimum = 50;
    int maximum = 110;

    bool operator==(const AxisRange &other) const = default;
};

/// The range for readings between lowest and highest: whole steps, at least four shown. The current range is kept as
/// long as it fits and wastes less than two steps at either end, so that the axis does not move with every reading.
AxisRange fitAxis(const AxisRange &current, int lowest, int highest, int step = 10);

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/alertsettings.h"

namespace neobeat {

namespace {

constexpr bool isWithin(int value, int least, int most)
{
    return value >= least && value <= most;
}

bool isWholeMinute(const QTime &time)
{
    return time.isValid() && time.second() == 0 && time.msec() == 0;
}

} // namespace

bool AlertSettings::isValid() const
{
    return isWithin(batteryLevel, 5, 50) && isWithin(lostMinutes, 1, 240) && isWithin(highBpm, 40, 240)
        && isWithin(lowBpm, 25, 200) && highBpm - lowBpm >= levelDistance && isWithin(dwellSeconds, 5, 600)
        && isWithin(hysteresis, 1, 30) && isWithin(pauseMinutes, 1, 240) && isWholeMinute(quietFrom)
        && isWholeMinute(quietTo);
}

} // namespace neobeat

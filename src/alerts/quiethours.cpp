// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/quiethours.h"

namespace neobeat {

bool isQuiet(const QTime &time, const QTime &from, const QTime &to)
{
    if (from <= to)
        return time >= from && time < to;
    return time >= from || time < to;
}

} // namespace neobeat

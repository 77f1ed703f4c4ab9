// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/agetext.h"

#include "base/timeunits.h"

#include <QCoreApplication>

namespace neobeat {

namespace {

/// The context under which translators find these texts.
struct AgeText
{
    Q_DECLARE_TR_FUNCTIONS(AgeText)
};

constexpr int secondsOfMinute = ms::minute / ms::second;
constexpr int secondsOfHour = ms::hour / ms::second;

} // namespace

QString ageText(int seconds)
{
    if (seconds < 0)
        return {};
    // Values come once a second: "0 s" and "1 s" would alternate all the time.
    if (seconds < 2)
        return AgeText::tr("just now");
    if (seconds < secondsOfMinute)
        return AgeText::tr("%1 s ago").arg(seconds);
    if (seconds < secondsOfHour)
        return AgeText::tr("%1 min ago").arg(seconds / secondsOfMinute);
    return AgeText::tr("%1 h ago").arg(seconds / secondsOfHour);
}

} // namespace neobeat

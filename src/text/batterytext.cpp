// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/batterytext.h"

#include <QCoreApplication>

#include <cmath>

namespace neobeat {

namespace {

/// The context under which translators find these texts.
struct BatteryText
{
    Q_DECLARE_TR_FUNCTIONS(BatteryText)
};

constexpr double hoursOfDay = 24;
constexpr double leastDays = 2;

} // namespace

QString daysLeftText(const EstimatedValue &days, const QLocale &locale)
{
    const bool inDays = days.value >= leastDays;
    const double unit = inDays ? 1 : hoursOfDay;
    const int about = int(std::lround(days.value * unit));
    // Outwards, so that the limits still hold.
    const QString low = locale.toString(int(std::floor(days.low * unit)));
    const QString high = locale.toString(int(std::ceil(days.high * unit)));
    const QString text = inDays
        ? BatteryText::tr("about %Ln days (%1 to %2)", "two or more; %1 and %2 are the limits", about)
        : BatteryText::tr("about %Ln h (%1 to %2)", "hours; %1 and %2 are the limits", about);
    return text.arg(low, high);
}

QString streamingDropText(const EstimatedValue &drop, const QLocale &locale)
{
    return BatteryText::tr("%1 % an hour (%2 to %3)", "what measuring uses of the battery")
        .arg(locale.toString(drop.value, 'f', 1), locale.toString(drop.low, 'f', 1),
             locale.toString(drop.high, 'f', 1));
}

} // namespace neobeat

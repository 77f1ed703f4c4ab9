// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/alerttext.h"

#include "text/errortext.h"

#include <QCoreApplication>

namespace neobeat {

namespace {

/// The context under which translators find these texts.
struct AlertWords
{
    Q_DECLARE_TR_FUNCTIONS(AlertText)
};

AlertText heartRateText(const Alert &alert, const QString &title)
{
    const QString text = AlertWords::tr("%1 bpm now, and beyond that level for %2 s. Neobeat is not a medical device.");
    return {title.arg(alert.limit), text.arg(alert.value).arg(alert.seconds)};
}

} // namespace

AlertText alertText(const Alert &alert)
{
    const QString name = alert.watchName.isEmpty() ? AlertWords::tr("The watch") : alert.watchName;
    switch (alert.type) {
    case Alert::Type::BatteryLow: {
        const QString text = AlertWords::tr("%1 has %2 % left.");
        return {AlertWords::tr("The battery of the watch is low"), text.arg(name, QString::number(alert.value))};
    }
    case Alert::Type::BatteryFull: {
        const QString text = AlertWords::tr("%1 can be taken off its charger.");
        return {AlertWords::tr("The watch is charged"), text.arg(name)};
    }
    case Alert::Type::ConnectionLost: {
        const QString text = AlertWords::tr("%1 has been out of reach for %2 min. Neobeat keeps trying.");
        return {AlertWords::tr("The watch is not connected"), text.arg(name, QString::number(alert.value))};
    }
    case Alert::Type::KeyRejected: {
        const ErrorText error = ErrorText::from(alert.error);
        return {error.title, error.advice};
    }
    case Alert::Type::HeartRateHigh:
        return heartRateText(alert, AlertWords::tr("Heart rate above %1 bpm"));
    case Alert::Type::HeartRateLow:
        return heartRateText(alert, AlertWords::tr("Heart rate below %1 bpm"));
    }
    return {};
}

} // namespace neobeat

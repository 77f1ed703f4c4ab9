// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/qtbluetooth/adapterchoice.h"

#include "link/qtbluetooth/rfkill.h"

#include <QRegularExpression>

#include <algorithm>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

bool isPowered(const QVariantMap &adapter)
{
    return adapter.value(u"Powered"_s).toBool();
}

} // namespace

QString chooseAdapter(const Adapters &adapters, const QString &inUse)
{
    if (isPowered(adapters.value(inUse)))
        return inUse;
    const auto powered = std::find_if(adapters.keyValueBegin(), adapters.keyValueEnd(),
                                      [](const auto &adapter) { return isPowered(adapter.second); });
    if (powered != adapters.keyValueEnd())
        return powered->first;
    if (adapters.isEmpty() || adapters.contains(inUse))
        return adapters.isEmpty() ? QString() : inUse;
    return adapters.firstKey();
}

Radio::State adapterState(const QVariantMap &adapter)
{
    if (isPowered(adapter))
        return Radio::State::Ready;
    const QString powerState = adapter.value(u"PowerState"_s).toString();
    const bool isBlocked = powerState.isEmpty() ? isBluetoothBlocked() : powerState == "off-blocked"_L1;
    return isBlocked ? Radio::State::Blocked : Radio::State::Off;
}

QString serviceVersion(const QVariantMap &adapter)
{
    // "usb:v1D6Bp0246d0542" means BlueZ 5.66.
    static const QRegularExpression form(u"^usb:v1D6Bp0246d([0-9A-F]{2})([0-9A-F]{2})$"_s);
    const QRegularExpressionMatch match = form.match(adapter.value(u"Modalias"_s).toString());
    if (!match.hasMatch())
        return {};
    return u"%1.%2"_s.arg(match.captured(1).toInt(nullptr, 16)).arg(match.captured(2).toInt(nullptr, 16));
}

} // namespace neobeat

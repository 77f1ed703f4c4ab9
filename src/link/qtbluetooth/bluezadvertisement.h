// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/advertisement.h"

#include <QVariantMap>

namespace neobeat {

/// Adds what properties of org.bluez.Device1 tell, all of them or those that changed; the signal strength is taken from
/// these only.
void learn(Advertisement &advertisement, const QVariantMap &properties);

/// False for a peripheral that has classic Bluetooth only, such as a headset that is paired: BlueZ knows both kinds.
bool isLowEnergy(const QVariantMap &properties);

} // namespace neobeat

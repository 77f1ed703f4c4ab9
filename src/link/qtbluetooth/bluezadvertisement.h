// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/advertisement.h"

#include <QVariantMap>

namespace neobeat {

/// Updates the advertisement from properties of org.bluez.Device1, all of them or those that changed; the signal
/// strength is taken only from these properties.
void learn(Advertisement &advertisement, const QVariantMap &properties);

/// False for a peripheral that has classic Bluetooth only, such as a paired headset: BlueZ lists both kinds.
bool isLowEnergy(const QVariantMap &properties);

} // namespace neobeat

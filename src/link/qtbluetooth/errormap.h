// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "link/radio.h"

#include <QLowEnergyController>
#include <QLowEnergyService>

class QDBusError;

/// Each failure that Qt or the bus can tell, in our own terms. Details name Qt's enumerator only, since its texts may
/// hold addresses.
namespace neobeat::errormap {

/// Why a connection did not come to stand; None for NoError.
Error fromConnecting(QLowEnergyController::Error error);
/// Why a read, write or subscription failed. The code says which of the three it was, since Qt's error may be a general
/// one.
Error fromService(QLowEnergyService::ServiceError error, Error::Code code);
/// Why org.bluez would not connect; the detail is the error's name.
Error fromConnect(const QDBusError &error);
/// Why org.bluez would not discover; the detail is the error's name.
Error fromDiscovery(const QDBusError &error);
/// Why org.bluez would not power an adapter; the detail is the error's name.
Error fromPower(const QDBusError &error);
/// What a failed question to org.bluez says about the radio.
Radio::State radioState(const QDBusError &error);

} // namespace neobeat::errormap

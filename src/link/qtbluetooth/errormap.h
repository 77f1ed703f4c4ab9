// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "link/radio.h"

#include <QLowEnergyController>
#include <QLowEnergyService>

class QDBusError;

/// Maps each failure that Qt or the bus can report to our own errors. Details contain only Qt's enumerator, since its
/// texts may contain addresses.
namespace neobeat::errormap {

/// Why connecting failed; None for NoError.
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
/// The radio state that a failed call to org.bluez indicates.
Radio::State radioState(const QDBusError &error);

} // namespace neobeat::errormap

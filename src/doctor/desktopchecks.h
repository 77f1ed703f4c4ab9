// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/finding.h"
#include "link/radio.h"
#include "platform/sandbox.h"
#include "platform/secretservicepresence.h"

namespace neobeat {

/// A panel shows tray icons.
Finding trayFinding(bool isPresent);
/// Somebody keeps secrets on this desktop.
Finding secretServiceFinding(SecretServicePresence::State state);
/// What stands between the program and the computer, and whether it lets Bluetooth through.
Finding sandboxFinding(const Sandbox &sandbox, Radio::State radio);

} // namespace neobeat

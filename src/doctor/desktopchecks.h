// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "doctor/finding.h"
#include "link/radio.h"
#include "platform/sandbox.h"
#include "platform/secretservicepresence.h"

namespace neobeat {

/// A panel shows tray icons.
Finding trayFinding(bool isPresent);
/// The desktop has a key store, and it works; the error is what it answered when it was there to be asked.
Finding secretServiceFinding(SecretServicePresence::State state, const Error &error);
/// What stands between the program and the computer, and whether it lets Bluetooth through.
Finding sandboxFinding(const Sandbox &sandbox, Radio::State radio);

} // namespace neobeat

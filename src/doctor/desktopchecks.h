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
/// The desktop has a key store, and it works; the error is the answer of an existing one.
Finding secretServiceFinding(SecretServicePresence::State state, const Error &error);
/// The sandbox that the program runs in, and whether it allows Bluetooth.
Finding sandboxFinding(const Sandbox &sandbox, Radio::State radio);

} // namespace neobeat

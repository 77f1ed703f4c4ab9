// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "connection/watchconnection.h"
#include "link/radio.h"
#include "platform/sandbox.h"
#include "store/keystores.h"

#include <functional>

namespace neobeat {

/// What a doctor examines; all of it outlives the doctor.
struct DoctorContext
{
    Radio &radio; ///< This computer's Bluetooth, or its replacement.
    WatchConnection &connection;
    const Settings &settings;
    KeyStores stores;
    const Clock &clock;
    Sandbox sandbox = {};
    /// Why the watch is not connected, if the caller knows more than the connection; the connection's error when empty.
    std::function<Error()> error = {};
    /// True while another part of the program will search for the watch, so that the doctor must not; false when empty.
    std::function<bool()> isLookedFor = {};
};

} // namespace neobeat

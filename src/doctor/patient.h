// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "link/radio.h"
#include "platform/sandbox.h"
#include "session/watchsession.h"
#include "store/keystores.h"

#include <functional>

namespace neobeat {

/// What a doctor looks at; all of it outlives the doctor.
struct Patient
{
    Radio &radio; ///< This computer's Bluetooth, or what stands for it.
    WatchSession &session;
    const Settings &settings;
    KeyStores stores;
    const Clock &clock;
    Sandbox sandbox = {};
    /// Why the watch is not connected, for whoever knows better than the session; its error when empty.
    std::function<Error()> error = {};
    /// True while somebody will look out for the watch by itself, so that the doctor must not; false when empty.
    std::function<bool()> isLookedFor = {};
};

} // namespace neobeat

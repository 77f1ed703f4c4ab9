// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/deviceevent.h"

#include <QString>

namespace neobeat {

/// An event of the watch in words, one sentence without a full stop.
QString eventText(const DeviceEvent &event);

} // namespace neobeat

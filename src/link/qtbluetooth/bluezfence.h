// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace neobeat {

/// Calls back once bluetoothd has answered everything asked of it before, or after 5 s. Qt tells nothing when a write
/// without response is over, while it must not be asked to discover a service before that.
void afterBluezAnswered(QObject *context, std::function<void()> callback);

} // namespace neobeat

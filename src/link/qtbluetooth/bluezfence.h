// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace neobeat {

/// Calls back once bluetoothd has answered all earlier calls, or after 5 s. Qt does not report when a write without
/// response is finished, yet it must not be asked to discover a service before that.
void afterBluezAnswered(QObject *context, std::function<void()> callback);

} // namespace neobeat

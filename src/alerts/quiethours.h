// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTime>

namespace neobeat {

/// Whether a clock that shows this time is in the quiet hours, which may cross midnight: the first minute belongs to
/// them, the last one does not, and none when both are the same. Where clocks are set forward or back, what they show
/// decides, so an hour that occurs twice is quiet twice.
bool isQuiet(const QTime &time, const QTime &from, const QTime &to);

} // namespace neobeat

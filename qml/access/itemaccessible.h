// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace neobeat {

/// From now on presents the items of the window to assistive programs with ItemAccessible, whatever the version of Qt,
/// and reports the active window to them. Call it before the window is loaded; calling it again does no harm.
void installItemAccessible();

} // namespace neobeat

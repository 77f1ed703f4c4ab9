// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace neobeat {

/// Makes assistive programs meet the items of the window through ItemAccessible from now on, whatever the version of
/// Qt. Call it before the window is loaded; more than once does no harm.
void installItemAccessible();

} // namespace neobeat

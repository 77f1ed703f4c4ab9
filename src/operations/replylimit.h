// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace neobeat {

/// How long the watch may take for the reply to a setting; such replies come within a second.
inline constexpr std::chrono::seconds replyLimit{5};

} // namespace neobeat

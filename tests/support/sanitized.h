// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace neobeat {

#if defined(__SANITIZE_ADDRESS__)
#define NEOBEAT_SANITIZED true
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define NEOBEAT_SANITIZED true
#endif
#endif
#ifndef NEOBEAT_SANITIZED
#define NEOBEAT_SANITIZED false
#endif

/// Whether each memory access is checked: ten times slower, and freed memory is kept.
inline constexpr bool isSanitized = NEOBEAT_SANITIZED;

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

// QTRY_* macros retry for five seconds, and on a busy machine one write to the disk may take that long. A passing test
// takes no longer with a higher limit. Every test that uses them includes this (packaging/house-rules).
namespace neobeat::test {

constexpr int tries = 60'000; ///< Milliseconds.

} // namespace neobeat::test

#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT((expression), neobeat::test::tries)
#define QTRY_VERIFY2(expression, message) QTRY_VERIFY2_WITH_TIMEOUT((expression), message, neobeat::test::tries)
#define QTRY_COMPARE(expression, expected) QTRY_COMPARE_WITH_TIMEOUT((expression), expected, neobeat::test::tries)

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/virtualtime.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>

/// What libFuzzer and standalone.cpp call, once per input.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace neobeat::fuzz {

/// Written by each fuzz_*.cpp: gives the input to the code under test and checks with require() what its headers
/// promise.
void tryInput(const QByteArray &input);

/// The time of the program; it stands unless an input lets it pass.
VirtualTime &virtualTime();

/// Ends the program with that sentence when it does not hold.
void require(bool holds, const char *promise);

} // namespace neobeat::fuzz

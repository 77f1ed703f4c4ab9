// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/virtualtime.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>

/// What libFuzzer and standalone.cpp call, once per input.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace neobeat::fuzz {

/// Gives the input to the code under test and checks with require() what its headers promise.
using Target = void (*)(const QByteArray &input);

/// Registers the target of a fuzz_NAME.cpp under its name.
class KnownTarget
{
public:
    KnownTarget(const char *file, Target target);
};

/// Selects the target for all further inputs; false when there is none of that name.
bool choose(const char *name);

/// The program's time; it does not pass unless an input makes it.
VirtualTime &virtualTime();

/// Aborts the program with that sentence when the condition is false.
void require(bool holds, const char *promise);

} // namespace neobeat::fuzz

/// At the end of each fuzz_NAME.cpp: all of them share a program.
#define NEOBEAT_FUZZ_TARGET(function) static const neobeat::fuzz::KnownTarget entryOf##function{__FILE__, &function};

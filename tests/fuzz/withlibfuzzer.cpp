// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target with libFuzzer: neobeat-fuzz NAME [options of libFuzzer].
#include "fuzztarget.h"

#include <algorithm>

/// What libFuzzer calls first.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    neobeat::fuzz::require(*argc > 1 && neobeat::fuzz::choose((*argv)[1]), "there is a target of that name");
    std::move(*argv + 2, *argv + *argc + 1, *argv + 1);
    --*argc;
    return 0;
}

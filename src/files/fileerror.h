// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "files/blockingcalls.h"

namespace neobeat {

/// What a number in errno means to a person: FileMissing, FileIsFolder, FileDenied, or the other code with the words of
/// the system.
Error fileError(int number, Error::Code other);

/// What it means that nobody waits for a call any more: Cancelled or FileSilent; None when it has returned.
Error errorOf(BlockingCalls::Outcome outcome);

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "files/blockingcalls.h"

namespace neobeat {

/// The error for an errno value: FileMissing, FileIsFolder, FileDenied, or the other code with the text of the system.
Error fileError(int number, Error::Code other);

/// The error for a call that was abandoned: Cancelled or FileSilent; None when it has returned.
Error errorOf(BlockingCalls::Outcome outcome);

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/lockfile.h"

namespace neobeat {

/// Tells which of the running sessions of a history belong to a program that runs: whoever begins one holds its id. The
/// locks are in a file of their own beside the history.
class SessionLocks : public LockFile
{
public:
    explicit SessionLocks(const QString &historyFile)
        : LockFile(historyFile + QStringLiteral("-sessions"))
    {
    }
};

} // namespace neobeat

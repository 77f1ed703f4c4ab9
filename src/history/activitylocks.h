// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/lockfile.h"

namespace neobeat {

/// Shows which of a history's running activities belong to a running program: a program holds the id of each activity
/// it begins. The locks are in a separate file next to the history.
class ActivityLocks : public LockFile
{
public:
    explicit ActivityLocks(const QString &historyFile)
        : LockFile(historyFile + QStringLiteral("-sessions"))
    {
    }
};

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"

#include <QDateTime>
#include <QString>

namespace neobeat {

/// Renames a history file that cannot be used, and the files next to it: "history.damaged-20261120-203000.sqlite" or
/// "history.newer-…"; its content is not changed. Returns the new name without its folder.
Result<QString, Error> quarantineFile(const QString &file, Error::Code reason, const QDateTime &now);

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"

#include <QDateTime>
#include <QString>

namespace neobeat {

/// Gives a history file that cannot be used, and what lies beside it, another name: "history.damaged-20261120-203000.
/// sqlite" or "history.newer-…"; its content stays as it is. The answer is the new name without its folder.
Result<QString, Error> setFileAside(const QString &file, Error::Code reason, const QDateTime &now);

} // namespace neobeat

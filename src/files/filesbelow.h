// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"

#include <QStringList>

#include <stop_token>

namespace neobeat {

/// The paths of the regular files in a folder and below, sorted; links are not followed. FileMissing, FileDenied,
/// FileTooLarge (more files than any export has), FileFailed, Cancelled.
Result<QStringList, Error> filesBelow(const QString &folder, const std::stop_token &stop = {});

} // namespace neobeat

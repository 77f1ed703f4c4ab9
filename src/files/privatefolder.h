// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace neobeat {

/// Makes the folder and those above it that are missing, each for the user alone, whatever the umask says. FileDenied,
/// FileMissing (something above it is no folder), ExportFailed.
Error makePrivateFolder(const QString &path);

/// Takes a file or folder that exists away from everybody but the user. One that is not the user's stays as it is.
void makePrivate(const QString &path);

/// Makes an empty file for the user alone where there is none; one that is there is taken away from others.
Error makePrivateFile(const QString &path);

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace neobeat {

/// Creates the folder and missing parents, each for the user alone, whatever the umask. FileDenied, FileMissing (a
/// parent is not a folder), ExportFailed.
Error makePrivateFolder(const QString &path);

/// Restricts an existing file or folder to the user. One that belongs to another user stays as it is.
void makePrivate(const QString &path);

/// Creates an empty file for the user alone if there is none; an existing one is restricted to the user.
Error makePrivateFile(const QString &path);

} // namespace neobeat

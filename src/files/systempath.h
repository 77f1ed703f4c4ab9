// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace neobeat {

/// The path in the encoding of the file system.
std::string systemPath(const QString &path);
/// A path of the file system as text.
QString pathText(const std::string &path);
/// Where a path leads when each link at its end is followed, also to a file that does not exist. Returns the path
/// itself when it is not a link or leads in a circle.
std::string linkTarget(const std::string &path);

} // namespace neobeat

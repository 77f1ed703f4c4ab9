// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace neobeat {

/// The path as the system wants it.
std::string systemPath(const QString &path);
/// A path of the system as text.
QString pathText(const std::string &path);
/// Where a path leads when each link at its end is followed, also to a file that does not exist. A path that is no
/// link, or leads in a circle, is its own answer.
std::string linkTarget(const std::string &path);

} // namespace neobeat

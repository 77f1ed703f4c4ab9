// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace neobeat::test {

/// The folders under the root that hold C++ and have a rule of what they may include, most specific first.
QStringList ruledFolders();

/// What in \a source, the text of the file \a path (relative to the root), breaks the include rules: one line per
/// finding, "path:line: reason". Empty when all is well.
QStringList includeViolations(const QString &path, const QByteArray &source);

/// What in \a listFile, the text of the CMakeLists.txt \a path, links a layer that the rules do not let it include: one
/// line per finding. Empty when all is well, and for folders without a rule.
QStringList linkViolations(const QString &path, const QByteArray &listFile);

} // namespace neobeat::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace neobeat {

/// The text without what terminals and mail programs add: colours, cursor movements, quote marks at the start of lines,
/// line breaks of other systems, surrounding blanks.
QString plainText(const QString &pasted);

/// The lines that are not empty, with a key that a narrow terminal wrapped joined again. Lines that were merged on the
/// way are split before each address, so that no line names two watches.
QStringList linesOf(const QString &plain);

} // namespace neobeat

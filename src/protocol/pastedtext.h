// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace neobeat {

/// The text without what terminals and mails add: colours, cursor movements, quote marks in front of lines, line ends
/// of other systems, blanks around.
QString plainText(const QString &pasted);

/// The lines that are not empty, with a key that a narrow terminal broke over two lines in one piece again. Lines that
/// ran together on the way are parted before each address, so that no line names two watches.
QStringList linesOf(const QString &plain);

} // namespace neobeat

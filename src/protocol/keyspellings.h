// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace neobeat {

/// The text with every list of bytes, as programs write them, joined into "0x" and digits: "0x00, 0x11", arrays of C
/// and Java, strings with "\x00", bytes of Python, hex dumps, and Base64 that is on its own and unambiguous. Anything
/// else stays as it is.
QString withByteListsJoined(const QString &text);

/// The text of a file of unknown encoding: UTF-8, or UTF-16 of either byte order, with or without a BOM.
QString textOfUnknownEncoding(const QByteArray &content);

} // namespace neobeat

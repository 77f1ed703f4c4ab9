// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace neobeat {

/// The text with every list of bytes as programs write them in one piece, as "0x" and digits: "0x00, 0x11", arrays of C
/// and Java, strings with "\x00", bytes of Python, dumps in hex, and Base64 that stands alone and can be nothing else.
/// What is no such list stays as it is.
QString withByteListsJoined(const QString &text);

/// The text of a file whose encoding nobody said: UTF-8, or UTF-16 of either byte order, with or without a mark.
QString textOfUnknownEncoding(const QByteArray &content);

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

/// The vendor's way to write a moment: seven bytes of wall-clock time (year u16, month, day, hour, minute, second), and
/// elsewhere one byte with the UTC offset in signed quarter hours.
namespace neobeat::localtime {

/// Bytes of a wall-clock time, without the offset.
inline constexpr int byteCount = 7;

/// The wall-clock time of the moment in its own time zone; year outside 1 … 9999 gives no bytes.
QByteArray encode(const QDateTime &moment);
/// The UTC offset of the moment, daylight saving included, rounded to a quarter hour.
char encodeOffset(const QDateTime &moment);
/// Reads both; empty when there are fewer than seven bytes, no such date or time, or no zone has such an offset.
std::optional<QDateTime> decode(QByteArrayView bytes, qint8 offset);

} // namespace neobeat::localtime

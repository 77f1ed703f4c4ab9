// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

/// The vendor's encoding of a moment: seven bytes of wall-clock time (year u16, month, day, hour, minute, second), and
/// elsewhere one byte with the UTC offset in signed quarter hours. [F]; with battery and clock also [B4].
namespace neobeat::localtime {

/// The size of a wall-clock time in bytes, without the offset.
inline constexpr int byteCount = 7;

/// The wall-clock time of the moment in its own time zone; empty for a year outside 1 … 9999.
QByteArray encode(const QDateTime &moment);
/// The UTC offset of the moment, daylight saving included, rounded to a quarter hour.
char encodeOffset(const QDateTime &moment);
/// Decodes both; empty when there are fewer than seven bytes, no such date or time, or no time zone with such an
/// offset.
std::optional<QDateTime> decode(QByteArrayView bytes, qint8 offset);

} // namespace neobeat::localtime

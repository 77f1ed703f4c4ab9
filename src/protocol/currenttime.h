// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

/// Characteristic 0x2A2B as this vendor writes it, 11 bytes: year u16, month, day, hour, minute, second, weekday 1 =
/// Monday, 00, 00, UTC offset including daylight saving in signed quarter hours. [F]: sent to each Neo by others.
namespace neobeat::currenttime {

/// Local wall-clock time of the given moment in its own time zone; empty for an invalid moment.
QByteArray encode(const QDateTime &moment);
/// A time with that UTC offset; empty when shorter than 11 bytes or not a valid date.
std::optional<QDateTime> decode(const QByteArray &data);

} // namespace neobeat::currenttime

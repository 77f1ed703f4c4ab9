// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>

#include <optional>

namespace neobeat {

/// A time as clocks on the wall show it, without saying where.
struct WallTime
{
    QDate date;
    QTime time;
};

/// Reads the forms of a time that spreadsheets write when they took it for one: "2026-11-20 18:30", "2026/11/20
/// 18:30:00", "20.11.2026 18:30:00,250". Nothing for any other text, and for a date of which nobody can tell day and
/// month apart.
std::optional<WallTime> parseWallTime(QByteArrayView text);

/// Reads the times of a file, one after the other and millions of them in a second when they come in order. Those
/// without a zone are by the clocks of this computer; of a doubled hour the second one is meant once the first was
/// there.
class TimeReader
{
public:
    /// Milliseconds since 1970; nothing for what is no time.
    std::optional<qint64> read(QByteArrayView text);

private:
    std::optional<qint64> readLocal(QByteArrayView text);

    QByteArray m_minute; ///< The text of a minute, "2026-11-20T18:30:".
    QByteArray m_zone; ///< And what stood behind its seconds, "+01:00".
    qint64 m_minuteStart = 0; ///< The moment that it begins.
    qint64 m_lastLocal = 0; ///< The moment that was read last from a text without zone.
};

} // namespace neobeat

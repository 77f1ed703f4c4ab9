// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>

#include <optional>

namespace neobeat {

/// A local time without a time zone.
struct WallTime
{
    QDate date;
    QTime time;
};

/// Reads the formats in which spreadsheets write a value that they recognized as a time: "2026-11-20 18:30",
/// "2026/11/20 18:30:00", "20.11.2026 18:30:00,250". Nothing for any other text, and for a date whose day and month are
/// ambiguous.
std::optional<WallTime> parseWallTime(QByteArrayView text);

/// Reads the times of a file, one after the other, millions of them per second when they come in order. Those without a
/// zone are in this computer's zone; in a repeated hour, the second one is meant after the first has occurred.
class TimeReader
{
public:
    /// Milliseconds since 1970; nothing for text that is not a time.
    std::optional<qint64> read(QByteArrayView text);
    /// The same for a time without a zone.
    qint64 local(const WallTime &wall);
    /// Whether any of them had no zone.
    bool hasAssumedZone() const { return m_lastLocal != 0; }

private:
    std::optional<qint64> readLocal(QByteArrayView text);

    QByteArray m_minute; ///< The text of a minute, "2026-11-20T18:30:".
    QByteArray m_zone; ///< The text after its seconds, "+01:00".
    qint64 m_minuteStart = 0; ///< Beginning of that minute.
    qint64 m_lastLocal = 0; ///< The time last read from a text without zone.
};

} // namespace neobeat

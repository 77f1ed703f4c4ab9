// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace neobeat {

/// Writes times as ISO 8601 with milliseconds and zone, millions of them per second when they come in order:
/// "2026-11-20T18:30:00.250+01:00".
class TimeText
{
public:
    /// The zone of the text; each of them names the same moment, but the last one.
    enum class Zone {
        Local, ///< This computer's zone, with its offset at that moment.
        Utc, ///< "…Z".
        Clock, ///< What its clock shows, without decimals: "2026-11-20 18:30:00", one hour of a year twice.
    };

    explicit TimeText(Zone zone)
        : m_zone(zone)
    {
    }

    /// Appends a time, milliseconds since 1970.
    void append(QByteArray &text, qint64 time);
    QByteArray of(qint64 time);

private:
    void prepare(qint64 time);

    Zone m_zone;
    qint64 m_quarter = -1; ///< Number of the quarter of an hour that is cached.
    qint64 m_offset = 0; ///< Milliseconds to add to UTC.
    qint64 m_day = -1; ///< Days since 1970 of the date in m_date, in the local calendar.
    QByteArray m_date; ///< "2026-11-20T".
    QByteArray m_suffix; ///< "+01:00", "Z" or nothing.
};

/// Reads what TimeText writes, and also any other offset, "Z", a blank for the "T", no, fewer or more
/// decimals. The zone is required. Milliseconds since 1970; nothing for any other text.
std::optional<qint64> parseTime(QByteArrayView text);

} // namespace neobeat

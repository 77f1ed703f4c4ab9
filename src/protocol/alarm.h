// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTime>

#include <optional>

namespace neobeat {

/// An alarm of the watch.
struct Alarm
{
    /// How many the watch has room for. [F]: what others assume; the limit of a Neo is not known.
    static constexpr int places = 10;
    static constexpr quint8 everyDay = 0x7f;

    QTime time; ///< Hour and minute.
    quint8 days = 0; ///< Bit 0 is Monday, bit 6 Sunday; 0: it rings once, at the next such time.
    bool enabled = true;

    bool isOnce() const { return days == 0; }
    bool operator==(const Alarm &other) const = default;

    /// Reads "07:00", "07:00 mon,wed-fri", "07:00 daily off"; empty for anything else.
    static std::optional<Alarm> fromText(const QString &text);
    /// What fromText() reads.
    QString toText() const;

    /// The message that sets one place: `02 <flags and place> HH MM <days>`; without an alarm it is cleared. [F]: no
    /// capture of a Neo.
    static QByteArray encode(int place, const std::optional<Alarm> &alarm);
    /// What a message sets; empty when it is none. An alarm that is off comes out as none.
    struct Place;
    static std::optional<Place> decode(const QByteArray &bytes);
};

/// An alarm and where the watch keeps it.
struct Alarm::Place
{
    int number = 0;
    std::optional<Alarm> alarm;
};

} // namespace neobeat

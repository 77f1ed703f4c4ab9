// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace neobeat {

/// A day's PAI, the maker's score for activity, 102 bytes. [F]: no capture of a Neo is public; 31 bytes behind the zone
/// and 39 at the end have no known meaning.
struct PaiRecord
{
    /// What each range of the heart rate gave.
    struct Part
    {
        float points = 0;
        int minutes = 0; ///< 0 … 65535

        bool operator==(const Part &other) const = default;
    };

    /// Bytes in a record.
    static constexpr qsizetype byteCount = 102;

    QDateTime time; ///< With the zone of the watch.
    Part low = {};
    Part moderate = {};
    Part high = {};
    float today = 0; ///< Points of the day.
    float total = 0; ///< Points of the last seven days.

    bool operator==(const PaiRecord &other) const = default;

    /// Empty when it is shorter, of another type, or holds what is no number or no time; more bytes are ignored.
    static std::optional<PaiRecord> decode(QByteArrayView data);
    QByteArray encode() const;
};

} // namespace neobeat

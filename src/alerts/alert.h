// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QMetaType>
#include <QString>

namespace neobeat {

/// Something that the user wanted to be notified about.
struct Alert
{
    enum class Type {
        BatteryLow, ///< value is the level in percent.
        BatteryFull,
        ConnectionLost, ///< value is the number of minutes without a connection.
        KeyRejected, ///< error says how.
        HeartRateHigh, ///< value is the heart rate, limit the level that it is above.
        HeartRateLow, ///< value is the heart rate, limit the level that it is below.
    };
    /// What it is about; a later alert about the same replaces an earlier one.
    enum class Subject { Battery, Connection, HeartRate };

    Type type = Type::BatteryLow;
    int value = 0;
    int limit = 0;
    int seconds = 0; ///< How long the heart rate has been beyond the limit.
    QString watchName = {}; ///< For display; may be empty.
    Error error = {};
    bool isSilent = false; ///< Without a sound.

    /// The subject of that type.
    static constexpr Subject subjectOf(Type type)
    {
        switch (type) {
        case Type::BatteryLow:
        case Type::BatteryFull:
            return Subject::Battery;
        case Type::ConnectionLost:
        case Type::KeyRejected:
            return Subject::Connection;
        case Type::HeartRateHigh:
        case Type::HeartRateLow:
            break;
        }
        return Subject::HeartRate;
    }

    bool operator==(const Alert &other) const = default;
};

} // namespace neobeat

Q_DECLARE_METATYPE(neobeat::Alert)

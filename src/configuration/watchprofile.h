// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "protocol/alarm.h"
#include "protocol/settingvalue.h"
#include "protocol/weather.h"
#include "protocol/worldclock.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <optional>

namespace neobeat {

class WatchConfiguration;

/// Why a file is no profile.
struct ProfileProblem
{
    enum class Kind {
        NotJson, ///< It is no JSON; the line says where.
        NoProfile, ///< It is JSON, but no settings profile.
        Newer, ///< It was made by a newer Neobeat.
        UnknownName, ///< The field has no meaning.
        WrongValue, ///< The value of the field is not possible.
        Empty, ///< There is nothing in it.
    };

    Kind kind = Kind::NotJson;
    int line = 0; ///< From 1 on; 0 when the field says it.
    QString field; ///< "settings.goal.steps"; from outside.

    bool operator==(const ProfileProblem &other) const = default;
};

/// Settings, alarms, world clocks and weather in a file; all parts may be missing.
struct WatchProfile
{
    /// The version of the format that is written.
    static constexpr int version = 1;
    /// The largest file that is read.
    static constexpr qint64 largestFile = 256 * 1024;

    QMap<WatchSetting, SettingValue> settings;
    std::optional<QList<Alarm>> alarms;
    std::optional<QList<WorldClock>> worldClocks;
    std::optional<Weather> weather; ///< Never of what was chosen: it is forgotten with the program.

    bool operator==(const WatchProfile &other) const = default;

    /// What was chosen for a watch.
    static WatchProfile of(const WatchConfiguration &configuration);
    /// Chooses all of it for a watch; what the profile lacks stays as it is. An empty one writes everything again.
    void applyTo(WatchConfiguration &configuration) const;
    /// The keys of all that it has, as in WatchConfiguration.
    QStringList keys() const;

    static Result<WatchProfile, ProfileProblem> fromJson(const QByteArray &json);
    QByteArray toJson() const;
};

} // namespace neobeat

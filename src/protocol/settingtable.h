// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QVersionNumber>

#include <optional>

namespace neobeat {

/// What can be set on the watch. Nothing of it can be read back.
enum class WatchSetting {
    TimeFormat,
    DateDisplay,
    DistanceUnit,
    Language,
    WearLocation,
    LiftWrist,
    LiftSensitivity,
    RotateWrist,
    DoNotDisturb,
    InactivityReminder,
    Goal,
    HeartRateInterval,
    HeartRateInSleep,
    ActivityMonitoring,
    HeartRateAlert,
    ExposeHeartRate,
    ConnectedAdvertising,
    DisplayCaller,
    PhoneSilent,
    HourlyChime,
    Sounds,
    DisplayItems,
    UserInfo,
};

/// How sure it is that a Neo understands a message.
enum class Confidence {
    Neo, ///< [N]: seen on a Neo.
    Family, ///< [F]: sent to a Neo by other programs; no capture of a Neo.
    Band4, ///< [B4]: seen on a Mi Band 4, a near relative.
    Inferred, ///< [I]: a conclusion of ours.
};

/// One value of a setting. Every value is a text without blanks.
struct SettingField
{
    enum class Kind {
        Switch, ///< "on" or "off".
        Choice, ///< One of the choices.
        Number, ///< From least to most.
        Time, ///< "07:30".
        Date, ///< "1990-12-31".
        Order, ///< Some of the choices in any order, with commas; at least one.
    };

    QLatin1StringView name; ///< As in files and on the command line.
    Kind kind = Kind::Switch;
    QLatin1StringView fallback; ///< Its value when none was given.
    QList<QLatin1StringView> choices = {};
    int least = 0;
    int most = 0;
};

/// A row of the table of settings.
struct SettingDefinition
{
    WatchSetting setting;
    QLatin1StringView key; ///< As in files and on the command line.
    Confidence confidence; ///< Of its bytes.
    std::optional<quint8> reply; ///< The command that the watch repeats in its reply; empty: it does not reply.
    QList<SettingField> fields; ///< The most important first.
    QVersionNumber minimumFirmware = {}; ///< Null: any.

    /// The field of that name; nullptr when there is none.
    const SettingField *field(const QString &name) const;
};

/// All settings, in the order of the enumeration.
const QList<SettingDefinition> &settingDefinitions();
/// The row of a setting.
const SettingDefinition &definitionOf(WatchSetting setting);
/// The setting with that key; nullptr when there is none.
const SettingDefinition *settingNamed(const QString &key);

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/storedchoices.h"
#include "configuration/watchprofile.h"
#include "protocol/alarm.h"
#include "protocol/settingvalue.h"

#include <QString>

namespace neobeat {

/// What settings of the watch belong together.
enum class SettingGroup {
    Display,
    Wrist,
    Activity,
    HeartRate,
    Notices,
};

/// The heading of a group.
QString titleOf(SettingGroup group);
SettingGroup groupOf(WatchSetting setting);
/// The name of a setting: "Time format".
QString titleOf(WatchSetting setting);
/// What it does, one sentence; may be empty.
QString explanationOf(WatchSetting setting);
/// The name of one of its fields; of the only field, that of the setting.
QString labelOf(WatchSetting setting, const SettingField &field);
/// A value of a field in words: "24 hours", "on", "30".
QString valueTextOf(const SettingField &field, const QString &value);
/// The whole value in words: "8000 steps …" is "Steps: 8000, Notice: on".
QString valueTextOf(const SettingDefinition &definition, const SettingValue &value);
/// What is possible for a field: "a whole number from 10 to 240".
QString possibleTextOf(const SettingField &field);
/// When an alarm rings: "Mon, Tue, Wed", "every day", "once".
QString daysTextOf(const Alarm &alarm);
/// The short name of a day, 0 is Monday.
QString dayTextOf(int day);

/// A kind of weather in words, by its code: "Light rain".
QString conditionTextOf(int code);

/// Whether the watch has it, in one sentence; without replies the watch cannot confirm it.
QString standingTextOf(const ChoiceStanding &standing, bool isConfirmed);
/// Why a value is none, and what would be one.
QString problemTextOf(const SettingDefinition &definition, const SettingProblem &problem);
/// Why a file is no profile.
QString problemTextOf(const ProfileProblem &problem);

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "protocol/settingtable.h"

#include <QMap>
#include <QString>

namespace neobeat {

/// The values of a setting by the names of its fields.
using SettingValue = QMap<QString, QString>;

/// Why a value is none.
struct SettingProblem
{
    enum class Kind {
        UnknownField, ///< The setting has no field of that name.
        NotPossible, ///< The text is no value of the field.
        QuietOutside, ///< The quiet time of the inactivity reminder is not within its hours.
    };

    Kind kind = Kind::NotPossible;
    QString field;
    QString text; ///< What was given for it; from outside.

    bool operator==(const SettingProblem &other) const = default;
};

/// Checks what was given; fields that are missing get their fallback.
Result<SettingValue, SettingProblem> settingValue(const SettingDefinition &definition, const SettingValue &given);
/// The same of one line: "scheduled from=22:00 to=7:00"; a word without a name is the first field.
Result<SettingValue, SettingProblem> parseSetting(const SettingDefinition &definition, const QString &text);
/// One line that parseSetting() reads.
QString settingText(const SettingDefinition &definition, const SettingValue &value);

} // namespace neobeat

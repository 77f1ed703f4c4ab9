// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/settingvalue.h"

#include <QByteArray>

namespace neobeat {

/// Where the bytes of a setting go.
enum class SettingTarget {
    Configuration, ///< 0003*, as they are.
    UserSettings, ///< 0008*, as they are.
    HeartRateControl, ///< 0x2A39, as they are.
    Chunked, ///< 0020*, as a chunked transfer of type Settings.
};

/// One setting as the watch wants it.
struct SettingMessage
{
    SettingTarget target = SettingTarget::Configuration;
    QByteArray bytes; ///< Without the headers of chunks.

    bool operator==(const SettingMessage &other) const = default;
};

/// The message for a setting; how sure each is, is in its definition: [N] or [F]. The value has every field, as
/// settingValue() returns it.
SettingMessage encodeSetting(WatchSetting setting, const SettingValue &value);

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/outputtype.h"
#include "store/settings.h"

namespace neobeat {

/// An option that is not entered but made by chance at first use, and kept.
struct GeneratedOption
{
    QString name;
    int bytes = 16; ///< Its randomness; the text has two hex digits for each.
};

/// The group of an output in the settings: "outputMqtt".
QString settingsGroupOf(OutputType kind);

/// Whether the user wants it on; default false.
bool isOutputEnabled(const Settings &settings, OutputType kind);
void setOutputEnabled(Settings &settings, OutputType kind, bool enabled);

/// The stored option, or a new one, which is stored.
QString storedOrGenerated(Settings &settings, OutputType kind, const GeneratedOption &option);
/// A new one, which is stored in place of the old one.
QString generate(Settings &settings, OutputType kind, const GeneratedOption &option);

} // namespace neobeat

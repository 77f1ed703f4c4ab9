// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/failure.h"
#include "cli/options.h"
#include "cli/report.h"
#include "configuration/storedchoices.h"
#include "configuration/watchprofile.h"

#include <QDateTime>

namespace neobeat::cli {

/// What `alarms set`, `settings set` and `settings apply` are to choose; an empty profile writes everything again. The
/// time is that of weather which is typed in.
Result<WatchProfile, Failure> wantedConfiguration(const Options &options, const QDateTime &now);
/// Whether the words name a setting that does not exist.
std::optional<Failure> problemOfKey(const QString &key);
/// A choice by its key, its value (empty when there is none to print), and whether the watch has it.
Report reportOfChoice(const QString &key, const QString &value, const ChoiceStanding &standing);
/// The failure that a command ends with when its choices stand like that; empty when there is none.
std::optional<Error::Code> failureOf(const QList<ChoiceState> &states);

} // namespace neobeat::cli

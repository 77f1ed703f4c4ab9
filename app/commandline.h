// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "link/record/recording.h"
#include "link/simulated/scenario.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace neobeat {

/// What the program with a window was started with.
struct CommandLine
{
    /// Text in place of a start.
    struct Notice
    {
        bool isMistake = false; ///< True: exit code 2. False: help or version was asked for.
        QString text;
    };

    std::optional<Scenario> scenario; ///< Set with --simulate: no Bluetooth, and nothing is remembered.
    std::optional<Recording> replay; ///< Played in place of the scenario's radio; scenario is set too then.
    QString recordFile; ///< Where what happens on the air is written; empty for nowhere.
    QString settingsFile; ///< INI file in place of the user's own settings; the key file stands beside it.
    QString databaseFile; ///< Where the history is kept in place of the user's own.
    bool showsSampleHistory = false; ///< A simulated run begins with a made-up history.
    QString screenshotFolder; ///< Take pictures of all pages and end.
    QString logRules; ///< Lines for QLoggingCategory::setFilterRules().
    bool hidden = false; ///< Start in the tray; without a tray host the window shows all the same.

    /// Reads the arguments, the program's name first.
    static Result<CommandLine, Notice> parse(const QStringList &arguments);
};

} // namespace neobeat

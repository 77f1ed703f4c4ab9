// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "link/simulated/scenario.h"
#include "link/trace/trace.h"

#include <QCommandLineOption>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace neobeat {

/// The command line of the program with a window.
struct CommandLine
{
    /// Text to print instead of starting.
    struct Notice
    {
        bool isMistake = false; ///< True: exit code 2. False: help or version was requested.
        QString text;
    };

    std::optional<Scenario> scenario; ///< Set with --simulate: no Bluetooth, and nothing is stored.
    std::optional<Trace> replay; ///< Played instead of the scenario's radio; scenario is set too then.
    QString traceFile; ///< File for the trace; empty for none.
    QString settingsFile; ///< INI file used instead of the user's own settings; the key file is next to it.
    QString databaseFile; ///< The history file used instead of the user's own.
    bool showsSampleHistory = false; ///< A simulated run starts with a generated history.
    QString logRules; ///< Lines for QLoggingCategory::setFilterRules().
    bool hidden = false; ///< Start in the tray; without a tray host the window is minimised.

    /// Everything that it takes.
    static QList<QCommandLineOption> options();
    /// Parses the arguments, the program's name first.
    static Result<CommandLine, Notice> parse(const QStringList &arguments);
};

} // namespace neobeat

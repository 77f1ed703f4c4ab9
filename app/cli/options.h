// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/historyoptions.h"
#include "link/simulated/scenario.h"
#include "link/trace/trace.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace neobeat::cli {

/// What the person typed, checked; everything the program needs to know.
struct Options
{
    /// The one thing to do.
    enum class Command { Scan, Pair, Battery, Stream, Info, Doctor, Activity, Export, Import, History };
    /// Where `pair` keeps the proven key.
    enum class KeepKey {
        SecretService, ///< The default.
        File, ///< The file with mode 0600, which the person agrees to by asking for it.
        Nowhere, ///< Only prove the key.
    };

    /// What `activity` asks of the Neobeat that runs.
    enum class ActivityVerb { Start, Mark, Stop, Resume, Status };

    Command command = Command::Scan;
    bool json = false; ///< JSON Lines in place of text for people.
    bool all = false; ///< `scan` also prints what is no supported watch.
    std::optional<Scenario> scenario; ///< Set with --simulate: no Bluetooth, this watch instead.
    std::optional<Trace> replay; ///< Played in place of the simulated watch; scenario is set too then.
    QString traceFile; ///< Where what happens on the air is written; empty for nowhere.
    std::chrono::milliseconds timeout{0}; ///< Until the first result; for `scan` how long it listens; 0 is no limit.
    QString address; ///< Upper-case with colons; empty when not given.
    QString keyFile; ///< File with the key, "-" for standard input; empty when not given.
    int seconds = 0; ///< `stream` ends after so many; 0 = never by itself.
    bool keep = false; ///< `stream` also writes what it prints into the history.
    std::optional<QString> activityName; ///< `stream --keep` does so as an activity; a name after the time when empty.
    QString databaseFile; ///< History file in place of the user's own; empty when not given.
    HistoryOptions history; ///< What `export` and `import` were told.
    ActivityVerb activityVerb = ActivityVerb::Status;
    QString text; ///< `activity`: name of the activity or text of the mark; may be empty.
    QString reportFile; ///< `doctor` also writes its report there; empty when not given.
    KeepKey keepKey = KeepKey::SecretService;
    QString logRules; ///< Lines for QLoggingCategory::setFilterRules().
};

/// Why there are no options: help or version that was asked for, or a mistake in the command line.
struct Notice
{
    bool isMistake = false; ///< True: exit code 2, text to standard error. False: exit code 0, text to standard output.
    QString text; ///< Never repeats an argument that may be a key.
};

/// Reads the arguments, the program's name first.
Result<Options, Notice> parseOptions(const QStringList &arguments);

/// True when the argument, alone or after "--name=", is a pairing key or a good part of one.
bool looksLikeKey(const QString &argument);

} // namespace neobeat::cli

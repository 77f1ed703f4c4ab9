// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/exporthistory.h"
#include "link/simulated/scenario.h"
#include "link/trace/trace.h"
#include "outputs/outputtype.h"
#include "protocol/watchmessage.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace neobeat::cli {

/// What `export`, `import`, `history` and `hrv` are asked to do.
struct HistoryOptions
{
    QString file; ///< Written or read; "-" is the standard output.
    ExportFormat format = ExportFormat::Csv;
    TimeRange range = TimeRange::everything();
    qint64 activity = 0; ///< Number of the activity to export or analyse; 0 for the range.
    bool lastActivity = false; ///< The activity that began last instead.
    bool imports = false; ///< `history` prints the imports.
    qint64 import = 0; ///< Number of the import that `history` takes out; 0 for none.
    bool isDryRun = false; ///< Import: say what is in the file, store nothing.
    QString passwordFile; ///< Import: file with the password of an archive; empty for none.
};

/// What the user typed, checked; everything the program needs to know.
struct Options
{
    /// The one thing to do.
    enum class Command {
        Scan,
        Pair,
        Battery,
        Stream,
        Info,
        Doctor,
        Activity,
        Export,
        Import,
        History,
        Hrv,
        Publish,
        Outputs,
        Probe,
        Today,
        Sync,
        Alarms,
        Settings,
        Find,
        Notify
    };
    /// Where `pair` keeps the proven key.
    enum class KeepKey {
        SecretService, ///< The default.
        File, ///< A file with mode 0600; the user agrees to it by asking for it.
        Nowhere, ///< The key is only proven.
    };

    /// What `activity` asks the running Neobeat to do.
    enum class ActivityVerb { Start, Mark, Stop, Resume, Status };

    /// What `outputs` does.
    enum class OutputsVerb { List, On, Off, Set };
    /// What `alarms` and `settings` do.
    enum class ConfigurationVerb { Get, Set, Export, Apply };
    /// An output of `publish` with its options.
    struct WantedOutput
    {
        OutputType kind;
        OutputOptions options;
    };

    Command command = Command::Scan;
    bool json = false; ///< Print JSON Lines instead of plain text.
    bool all = false; ///< `scan` also prints devices that are no supported watch.
    std::optional<Scenario> scenario; ///< Set with --simulate: no Bluetooth, this watch instead.
    std::optional<Trace> replay; ///< Replayed instead of the simulated watch; scenario is set too then.
    QString traceFile; ///< File that the trace is written to; empty for none.
    std::chrono::milliseconds timeout{0}; ///< Until the first result; for `scan` the time it listens; 0 is no limit.
    const SourceModel *model = nullptr; ///< What the watch is, as the user says; nullptr when not given.
    QString address; ///< Upper-case with colons; empty when not given.
    QString keyFile; ///< File with the key, "-" for standard input; empty when not given.
    int seconds = 0; ///< `stream` ends after that many readings, one per second, `publish` after that time; 0: no end.
    bool keep = false; ///< `stream` also writes what it prints into the history.
    std::optional<QString> activityName; ///< `stream --keep` keeps an activity; empty names it after the time.
    std::optional<qint64> since; ///< `sync` fetches what is later, milliseconds since 1970.
    bool removesFromWatch = false; ///< `sync` lets the watch delete what is stored here.
    QString databaseFile; ///< History file instead of the user's own; empty when not given.
    HistoryOptions history; ///< Of `export`, `import`, `history` and `hrv`.
    ActivityVerb activityVerb = ActivityVerb::Status;
    QString reportFile; ///< `doctor` and `probe` also write their report to this file; empty when not given.
    bool writes = false; ///< `probe` also offers tests that change something on the watch.
    QString title; ///< Of `notify`.
    WatchMessage::Category messageCategory = WatchMessage::Category::App; ///< Of `notify`.
    QString
        text; ///< `activity`: name of the activity or text of the mark; `notify`: text of the message; may be empty.
    KeepKey keepKey = KeepKey::SecretService;
    QList<WantedOutput> outputs; ///< Of `publish`, at least one.
    QString tokenFile; ///< File with the token of the server of `publish`; empty for none.
    OutputsVerb outputsVerb = OutputsVerb::List;
    ConfigurationVerb configurationVerb = ConfigurationVerb::Get; ///< Of `alarms` and `settings`.
    QStringList words; ///< `outputs`: name of the output, then name and value of the option. `alarms set`: the alarms.
                       ///< `settings`: key and value, or the file.
    QString logRules; ///< Lines for QLoggingCategory::setFilterRules().
};

/// Why there are no options: help or version was asked for, or the command line is wrong.
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

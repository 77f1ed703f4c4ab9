// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/failure.h"
#include "cli/options.h"
#include "cli/progressline.h"
#include "exchange/progress.h"
#include "history/acceptance.h"
#include "history/historyreader.h"

#include <atomic>
#include <memory>
#include <stop_token>

namespace neobeat::cli {

/// A command whose work is done on another thread, so that Ctrl+C is handled; progress is shown on a terminal.
class ProgressCommand : public Command
{
    Q_OBJECT

public:
    ProgressCommand(const Options &options, Printer &printer, QObject *parent = nullptr);

    void terminate() override;

protected:
    void onTimeout() override;

    const Options &options() const { return m_options; }
    /// The history file to use.
    QString historyFile() const;
    /// Shows the progress from now on; the other thread reports it to the result.
    Progress begin();
    /// Cancels the work on the other thread, also while it waits.
    std::stop_token stopToken() const { return m_run->stop.get_token(); }
    /// The command has ended, with this report; nothing is printed when it is empty.
    void succeed(const Report &report);
    /// The same with a failure, after the report of what was done until then; that may be empty.
    void fail(const Failure &failure, const Report &before = {});

private:
    struct Run
    {
        std::stop_source stop;
        std::atomic<double> share = 0;
    };

    /// The command has ended; false when it had before.
    bool end();

    const Options &m_options;
    std::shared_ptr<Run> m_run;
    QTimer m_look;
    ProgressLine m_line;
    bool m_isOver = false;
};

/// Name of a watch where its whole address must not appear: "Amazfit Neo (E4:E7)".
QString shortNameOf(const WatchEntry &watch);

/// The watch to use: the requested one, else the only one with data. id 0 when there is none. With several of them a
/// usage error that lists them.
Result<WatchEntry, Failure> chooseWatch(HistoryReader &reader, const QString &address);

/// A usage error that lists these, of which one has to be named.
Failure severalWatches(const QList<WatchEntry> &watches);

/// What was left out, for a report in JSON.
QJsonObject leftOutJson(const LeftOut &leftOut);

} // namespace neobeat::cli

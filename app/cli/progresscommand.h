// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/failure.h"
#include "cli/options.h"
#include "exchange/progress.h"
#include "history/acceptance.h"
#include "history/historyreader.h"

#include <atomic>
#include <memory>
#include <stop_token>

namespace neobeat::cli {

/// A command whose work is done on another thread, so that Ctrl+C is heard; a terminal sees how far it is.
class ProgressCommand : public Command
{
    Q_OBJECT

public:
    ProgressCommand(const Options &options, Output &output, QObject *parent = nullptr);

    void terminate() override;

protected:
    void onTimeout() override;

    const Options &options() const { return m_options; }
    /// The history file that is meant.
    QString historyFile() const;
    /// Shows the progress from now on; what the other thread is to tell it with.
    Progress begin();
    /// What ends the work on the other thread, also where it waits.
    std::stop_token stopToken() const { return m_run->stop.get_token(); }
    /// It is over, with this report; none is printed when it is empty.
    void succeed(const Report &report);
    void fail(const Failure &failure);

private:
    struct Run
    {
        std::stop_source stop;
        std::atomic<double> share = 0;
    };

    void show(const QByteArray &text);
    /// It is over; false when it was before.
    bool end();

    const Options &m_options;
    std::shared_ptr<Run> m_run;
    QTimer m_look;
    bool m_isTerminal;
    bool m_isOver = false;
};

/// How a watch is called where its whole address shall not stand: "Amazfit Neo (E4:E7)".
QString shortNameOf(const WatchEntry &watch);

/// The watch that is meant: the wanted one, else the only one of which anything is kept. id 0 when there is none. With
/// several of them a mistake of usage that lists them.
Result<WatchEntry, Failure> chooseWatch(HistoryReader &reader, const QString &address);

/// What was left out, for a report in JSON.
QJsonObject leftOutJson(const LeftOut &leftOut);

} // namespace neobeat::cli

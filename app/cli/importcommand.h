// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/progresscommand.h"
#include "exchange/importhistory.h"

#include <QThread>

namespace neobeat::cli {

/// Imports a file into the history, or says what is in it.
class ImportCommand final : public ProgressCommand
{
    Q_OBJECT

public:
    /// Files of ours are assigned to the watch of --address, else to the remembered one, else to the only one of the
    /// history.
    ImportCommand(const Options &options, const WatchEntry &remembered, Printer &printer, QObject *parent = nullptr);
    ~ImportCommand() override;

    void start() override;

private:
    using Outcome = Result<ImportSummary, Error>;

    /// The watch that the samples are assigned to; without an address when none is known, a usage error when there are
    /// several.
    Result<WatchEntry, Failure> watch(const std::stop_token &stop) const;
    /// The first line of the file with the password; empty without one.
    Result<QByteArray, Failure> password(const std::stop_token &stop) const;
    /// The work of the other thread.
    void read(const Progress &progress, const std::stop_token &stop);
    Report report(const ImportSummary &summary) const;
    /// The failure matters only when something was not read.
    void onDone(const Outcome &outcome, const Failure &failure);

    WatchEntry m_remembered;
    std::unique_ptr<QThread> m_thread;
};

} // namespace neobeat::cli

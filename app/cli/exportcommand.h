// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/progresscommand.h"
#include "exchange/exporthistory.h"
#include "history/historydesk.h"

namespace neobeat::cli {

/// What was written, and of which watch.
struct Exported
{
    ExportSummary summary;
    QString watch; ///< As shortNameOf() calls it.
};

/// Writes a stretch of the history or a session into a file, or to the standard output.
class ExportCommand final : public ProgressCommand
{
    Q_OBJECT

public:
    /// Without --address the remembered watch is meant, else the only one of the history.
    ExportCommand(const Options &options, const QString &rememberedAddress, Output &output, QObject *parent = nullptr);
    ~ExportCommand() override;

    void start() override;

private:
    void onDone(const Result<Exported, Failure> &outcome);

    QString m_address;
    HistoryDesk m_desk;
};

} // namespace neobeat::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/progresscommand.h"
#include "exchange/exporthistory.h"
#include "history/asynchistoryreader.h"

namespace neobeat::cli {

/// What was written, and for which watch.
struct Exported
{
    ExportSummary summary;
    QString watch; ///< As returned by shortNameOf().
};

/// Exports a range of the history or an activity to a file, or to the standard output.
class ExportCommand final : public ProgressCommand
{
    Q_OBJECT

public:
    /// Without --address uses the remembered watch, else the only one of the history.
    ExportCommand(const Options &options, const QString &rememberedAddress, Printer &printer,
                  QObject *parent = nullptr);
    ~ExportCommand() override;

    void start() override;

private:
    void onDone(const Result<Exported, Failure> &outcome);

    QString m_address;
    AsyncHistoryReader m_asyncReader;
};

} // namespace neobeat::cli

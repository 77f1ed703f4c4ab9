// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/progresscommand.h"
#include "history/asynchistoryreader.h"

#include <QList>

namespace neobeat::cli {

/// Prints the content of the history: its watches, without their addresses, and the activities of each; or the imports.
class HistoryCommand final : public ProgressCommand
{
    Q_OBJECT

public:
    HistoryCommand(const Options &options, Printer &printer, QObject *parent = nullptr);

    void start() override;

private:
    using Outcome = Result<QList<Report>, Error>;

    void onAnswer(const Outcome &outcome);

    AsyncHistoryReader m_asyncReader;
};

} // namespace neobeat::cli

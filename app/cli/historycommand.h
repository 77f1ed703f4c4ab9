// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/progresscommand.h"
#include "history/historydesk.h"

#include <QList>

namespace neobeat::cli {

/// Prints what the history holds: its watches, without their addresses, and the sessions of each.
class HistoryCommand final : public ProgressCommand
{
    Q_OBJECT

public:
    HistoryCommand(const Options &options, Output &output, QObject *parent = nullptr);

    void start() override;

private:
    using Outcome = Result<QList<Report>, Error>;

    void onAnswer(const Outcome &outcome);

    HistoryDesk m_desk;
};

} // namespace neobeat::cli

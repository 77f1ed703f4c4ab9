// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/progresscommand.h"
#include "history/asynchistoryreader.h"

#include <QList>

namespace neobeat::cli {

/// Prints the heart rate variability of a range of the history or of an activity, and of each five minutes in it.
class HrvCommand final : public ProgressCommand
{
    Q_OBJECT

public:
    /// Without --address uses the remembered watch, else the only one that has RR intervals.
    HrvCommand(const Options &options, const QString &rememberedAddress, Printer &printer, QObject *parent = nullptr);

    void start() override;

private:
    using Outcome = Result<QList<Report>, Failure>;

    void onDone(const Outcome &outcome);

    QString m_remembered;
    AsyncHistoryReader m_asyncReader;
};

} // namespace neobeat::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/progresscommand.h"
#include "history/importentry.h"

#include <QThread>

namespace neobeat::cli {

/// Takes out of the history what one import added.
class UndoImportCommand final : public ProgressCommand
{
    Q_OBJECT

public:
    UndoImportCommand(const Options &options, Printer &printer, QObject *parent = nullptr);
    ~UndoImportCommand() override;

    void start() override;

private:
    using Outcome = Result<ImportEntry, Error>;

    void onDone(const Outcome &outcome);

    std::unique_ptr<QThread> m_thread;
};

} // namespace neobeat::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/undoimportcommand.h"

#include "cli/importreport.h"
#include "history/historywriter.h"

using namespace Qt::StringLiterals;

namespace neobeat::cli {

UndoImportCommand::UndoImportCommand(const Options &options, Printer &printer, QObject *parent)
    : ProgressCommand(options, printer, parent)
{
}

UndoImportCommand::~UndoImportCommand()
{
    terminate();
    if (m_thread)
        m_thread->wait();
}

void UndoImportCommand::start()
{
    const Progress progress = begin();
    m_thread.reset(
        QThread::create([this, file = historyFile(), id = options().history.import, progress, stop = stopToken()] {
            const auto writer = HistoryWriter::open(file, stop, HistoryWriter::jobTimeout);
            const Outcome outcome = writer ? (*writer)->undoImport(id, progress) : Outcome(writer.error());
            QMetaObject::invokeMethod(
                this, [this, outcome] { onDone(outcome); }, Qt::QueuedConnection);
        }));
    m_thread->start();
}

void UndoImportCommand::onDone(const Outcome &outcome)
{
    m_thread->wait();
    if (!outcome) {
        fail(Failure::from(outcome.error()));
        return;
    }
    if (outcome->id == 0) {
        fail(Failure::usage(u"There is no import of that number: `history imports` prints them."_s));
        return;
    }
    Report report = importReport(*outcome);
    report.text = u"%1 is taken out again: %2."_s.arg(outcome->file, importCountsText(outcome->added));
    succeed(report);
}

} // namespace neobeat::cli

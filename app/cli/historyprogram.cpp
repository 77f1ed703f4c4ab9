// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/historyprogram.h"

#include "cli/activitycommand.h"
#include "cli/exportcommand.h"
#include "cli/historycommand.h"
#include "cli/hrvcommand.h"
#include "cli/importcommand.h"
#include "cli/outputscommand.h"
#include "cli/undoimportcommand.h"

#include <QCoreApplication>

namespace neobeat::cli {

HistoryProgram::HistoryProgram(const Options &options, Printer &printer)
    : m_options(options)
    , m_printer(printer)
{
}

HistoryProgram::~HistoryProgram() = default;

bool HistoryProgram::runs(Options::Command command)
{
    using C = Options::Command;
    return command == C::Export || command == C::Import || command == C::History || command == C::Hrv
        || command == C::Activity || command == C::Outputs;
}

int HistoryProgram::run()
{
    m_command = makeCommand();
    connect(m_command.get(), &Command::finished, this,
            [this](ExitCode exitCode) { QCoreApplication::exit(static_cast<int>(m_printer.conclude(exitCode))); });
    connect(&m_termination, &Termination::requested, m_command.get(), &Command::terminate);
    QMetaObject::invokeMethod(m_command.get(), &Command::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

std::unique_ptr<Command> HistoryProgram::makeCommand()
{
    if (m_options.command == Options::Command::Activity)
        return std::make_unique<ActivityCommand>(m_options, m_printer);
    if (m_options.command == Options::Command::Outputs)
        return std::make_unique<OutputsCommand>(m_options, m_settings, m_printer);
    const auto remembered = m_settings.watch();
    const WatchEntry watch = remembered ? WatchEntry{0, remembered->address, remembered->name} : WatchEntry();
    // A history given on the command line may not contain the remembered watch.
    const QString address = m_options.databaseFile.isEmpty() ? watch.address : QString();
    if (m_options.command == Options::Command::Export)
        return std::make_unique<ExportCommand>(m_options, address, m_printer);
    if (m_options.command == Options::Command::Hrv)
        return std::make_unique<HrvCommand>(m_options, address, m_printer);
    if (m_options.command == Options::Command::Import)
        return std::make_unique<ImportCommand>(m_options, watch, m_printer);
    if (m_options.history.import > 0)
        return std::make_unique<UndoImportCommand>(m_options, m_printer);
    return std::make_unique<HistoryCommand>(m_options, m_printer);
}

} // namespace neobeat::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/options.h"
#include "cli/runningprogram.h"

#include <QVariantList>

namespace neobeat::cli {

/// `find` and `notify` while a Neobeat with a window has the watch: that one is asked to do it.
class RunningAlertCommand final : public Command
{
    Q_OBJECT

public:
    /// Both outlive it.
    RunningAlertCommand(const Options &options, RunningProgram &program, Printer &printer, QObject *parent = nullptr);

    void start() override;
    void terminate() override;

protected:
    void onTimeout() override;

private:
    void onAccepted();
    void call(const QString &method, const QVariantList &arguments, std::function<void()> then);
    void fail(const Error &error);
    void end(ExitCode exitCode);
    bool isFind() const { return m_options.command == Options::Command::Find; }

    const Options &m_options;
    QTimer m_length; ///< Of find.
    bool m_isOver = false;
};

} // namespace neobeat::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/options.h"
#include "cli/runningprogram.h"

#include <QDBusMessage>
#include <QVariantList>

#include <functional>

namespace neobeat::cli {

/// A command that a Neobeat with a window is asked to do, over the session bus.
class RunningCommand : public Command
{
    Q_OBJECT

public:
    /// All of them outlive it.
    RunningCommand(const Options &options, RunningProgram &program, Printer &printer, QObject *parent = nullptr);

protected:
    /// Asks it; a refusal and an answer that does not come within the limit end the command.
    void call(const QString &method, const QVariantList &arguments, std::chrono::milliseconds limit,
              std::function<void(const QDBusMessage &reply)> then);
    void onTimeout() override;
    void fail(const Error &error);
    void fail(const Failure &failure);
    void end(ExitCode exitCode);
    const Options &options() const { return m_options; }

private:
    const Options &m_options;
    bool m_isOver = false;
};

} // namespace neobeat::cli

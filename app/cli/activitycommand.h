// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/options.h"

#include <QDBusPendingCallWatcher>
#include <QVariantMap>

namespace neobeat::cli {

/// Asks the running Neobeat to start, mark or stop an activity, or for the running one.
class ActivityCommand final : public Command
{
    Q_OBJECT

public:
    ActivityCommand(const Options &options, Printer &printer, QObject *parent = nullptr);

    void start() override;
    void terminate() override;

protected:
    void onTimeout() override { } // The D-Bus call has its own time limit.

private:
    void onReply(QDBusPendingCallWatcher &call);
    void fail(const Error &error);
    void end(ExitCode exitCode);

    const Options &m_options;
    bool m_isOver = false;
};

} // namespace neobeat::cli

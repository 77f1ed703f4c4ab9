// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/options.h"

#include <QDBusPendingCallWatcher>
#include <QVariantMap>

namespace neobeat::cli {

/// Has the Neobeat that runs start, mark or stop a session, or asks it about the one that runs.
class SessionCommand final : public Command
{
    Q_OBJECT

public:
    SessionCommand(const Options &options, Output &output, QObject *parent = nullptr);

    void start() override;
    void terminate() override;

protected:
    void onTimeout() override { } // The call has a limit of its own.

private:
    void onReply(QDBusPendingCallWatcher &call);
    void fail(const Error &error);
    void end(ExitCode exitCode);

    const Options &m_options;
    bool m_isOver = false;
};

} // namespace neobeat::cli

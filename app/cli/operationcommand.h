// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/watchcommand.h"

namespace neobeat::cli {

/// A command that has the watch do one thing, prints a line, and ends.
class OperationCommand : public WatchCommand
{
    Q_OBJECT

public:
    explicit OperationCommand(const CommandContext &context, QObject *parent = nullptr);

protected:
    /// Runs it; onDone() follows, or the command fails.
    void run(std::unique_ptr<WatchOperation> operation);
    /// Everything was done.
    virtual void onDone() = 0;
    /// The operation that runs; none before and after.
    WatchOperation *operation() const { return m_operation; }

private:
    QPointer<WatchOperation> m_operation;
};

} // namespace neobeat::cli

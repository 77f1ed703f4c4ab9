// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/operationcommand.h"

namespace neobeat::cli {

OperationCommand::OperationCommand(const CommandContext &context, QObject *parent)
    : WatchCommand(context, parent)
{
}

void OperationCommand::run(std::unique_ptr<WatchOperation> operation)
{
    m_operation = operation.get();
    connect(m_operation, &WatchOperation::finished, this, [this](const Error &error) {
        m_operation.clear();
        if (isOver())
            return;
        if (error && !(error.code == Error::Code::Cancelled && endsBySignal()))
            fail(Failure::from(error));
        else
            onDone();
    });
    context().operations.run(std::move(operation));
}

} // namespace neobeat::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/watchfinder.h"

#include "operations/findwatch.h"

namespace neobeat {

WatchFinder::WatchFinder(OperationRunner &runner, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
{
}

void WatchFinder::find(std::chrono::milliseconds length)
{
    if (m_operation)
        return;
    auto operation = std::make_unique<FindWatch>(length);
    m_operation = operation.get();
    m_error = {};
    connect(m_operation, &WatchOperation::finished, this, [this](const Error &error) {
        m_operation.clear();
        m_error = error.code == Error::Code::Cancelled ? Error() : error;
        Q_EMIT changed();
    });
    m_runner.run(std::move(operation));
    Q_EMIT changed();
}

void WatchFinder::stop()
{
    if (m_operation)
        m_operation->cancel();
}

} // namespace neobeat

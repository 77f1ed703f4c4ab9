// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/operationrunner.h"

#include <algorithm>

namespace neobeat {

OperationRunner::OperationRunner(WatchConnection &connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
{
    connect(&connection, &WatchConnection::sessionChanged, this, &OperationRunner::onSessionChanged);
}

OperationRunner::~OperationRunner() = default;

bool OperationRunner::isReady() const
{
    return m_connection.session() != nullptr;
}

void OperationRunner::run(std::unique_ptr<WatchOperation> operation)
{
    WatchOperation *added = operation.release();
    added->setParent(this);
    connect(added, &WatchOperation::finished, this, [this, added] { onFinished(added); });
    m_waiting.append(added);
    QMetaObject::invokeMethod(this, &OperationRunner::startNext, Qt::QueuedConnection);
}

void OperationRunner::startNext()
{
    if (!isReady()) {
        const bool isOtherModel = m_connection.state() == WatchConnection::State::Ready;
        const Error error{isOtherModel ? Error::Code::FeatureMissing : Error::Code::WatchNotConnected, {}};
        // They would run on a later connection, when they are not expected any more.
        for (WatchOperation *operation : std::exchange(m_waiting, {}))
            operation->fail(error);
        return;
    }
    QList<Characteristic> blocked; // An earlier operation waits for this one.
    for (WatchOperation *operation : QList(m_waiting)) {
        const Characteristic conversation = operation->conversation();
        if (isBusy(conversation) || blocked.contains(conversation)) {
            blocked.append(conversation);
            continue;
        }
        m_waiting.removeOne(operation);
        m_running.append(operation);
        operation->start(*m_connection.session());
    }
}

bool OperationRunner::isBusy(const Characteristic &conversation) const
{
    return std::ranges::any_of(m_running,
                               [&](const WatchOperation *running) { return running->conversation() == conversation; });
}

void OperationRunner::onFinished(WatchOperation *operation)
{
    m_waiting.removeOne(operation);
    m_running.removeOne(operation);
    operation->deleteLater();
    QMetaObject::invokeMethod(this, &OperationRunner::startNext, Qt::QueuedConnection);
}

void OperationRunner::onSessionChanged()
{
    startNext();
    Q_EMIT readyChanged();
}

} // namespace neobeat

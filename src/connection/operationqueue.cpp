// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/operationqueue.h"

#include "base/logging.h"

namespace neobeat {

OperationQueue::OperationQueue(GattLink &link, std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_link(link)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, &OperationQueue::onTimeout);
    connect(&link, &GattLink::readFinished, this,
            [this](const Characteristic &characteristic, const QByteArray &value) {
                complete(Kind::Read, characteristic, value);
            });
    connect(&link, &GattLink::writeFinished, this,
            [this](const Characteristic &characteristic) { complete(Kind::Write, characteristic, {}); });
    connect(&link, &GattLink::subscriptionChanged, this,
            [this](const Characteristic &characteristic) { complete(Kind::Subscribe, characteristic, {}); });
    connect(&link, &GattLink::detailsDiscovered, this, [this](const QUuid &service) {
        complete(Kind::Discover, {service, {}}, {});
    });
    connect(&link, &GattLink::detailsFailed, this, [this](const QUuid &service, const Error &error) {
        onFailed({service, {}}, error);
    });
    connect(&link, &GattLink::operationFailed, this, &OperationQueue::onFailed);
    connect(&link, &GattLink::closed, this, &OperationQueue::onClosed);
}

void OperationQueue::read(const Characteristic &characteristic, Reply reply)
{
    enqueue({Kind::Read, characteristic, {}, false, std::move(reply)});
}

void OperationQueue::write(const Characteristic &characteristic, const QByteArray &value, Reply reply)
{
    enqueue({Kind::Write, characteristic, value, false, std::move(reply)});
}

void OperationQueue::subscribe(const Characteristic &characteristic, bool enabled, Reply reply)
{
    enqueue({Kind::Subscribe, characteristic, {}, enabled, std::move(reply)});
}

void OperationQueue::discover(const QUuid &service, Reply reply)
{
    enqueue({Kind::Discover, {service, {}}, {}, false, std::move(reply)});
}

void OperationQueue::enqueue(Operation operation)
{
    if (m_ended || m_waiting.size() >= capacity) {
        const Error error = m_ended.value_or(Error{Error::Code::QueueFull, {}});
        QMetaObject::invokeMethod(
            this, [reply = std::move(operation.reply), error] { reply(error); }, Qt::QueuedConnection);
        return;
    }
    m_waiting.enqueue(std::move(operation));
    if (!m_current)
        sendNext();
}

void OperationQueue::sendNext()
{
    if (m_current || m_waiting.isEmpty())
        return;
    m_current = m_waiting.dequeue();
    m_limit.start();
    send(*m_current);
}

void OperationQueue::send(const Operation &operation)
{
    switch (operation.kind) {
    case Kind::Read:
        m_link.read(operation.characteristic);
        return;
    case Kind::Write:
        m_link.write(operation.characteristic, operation.value);
        return;
    case Kind::Subscribe:
        m_link.subscribe(operation.characteristic, operation.enabled);
        return;
    case Kind::Discover:
        m_link.discoverDetails(operation.characteristic.service);
        return;
    }
}

std::optional<OperationQueue::Operation> OperationQueue::takeCurrent()
{
    m_limit.stop();
    return std::exchange(m_current, std::nullopt);
}

void OperationQueue::complete(Kind kind, const Characteristic &characteristic, const QByteArray &value)
{
    if (!m_current || m_current->kind != kind || m_current->characteristic != characteristic) {
        qCDebug(lcConnection) << "a reply that nothing waits for";
        return;
    }
    const auto operation = takeCurrent();
    // First, so that an operation queued by the reply handler comes after those already waiting.
    sendNext();
    operation->reply(value);
}

void OperationQueue::onFailed(const Characteristic &characteristic, const Error &error)
{
    if (!m_current || m_current->characteristic != characteristic)
        return;
    const auto operation = takeCurrent();
    sendNext();
    operation->reply(error);
}

void OperationQueue::onTimeout()
{
    qCInfo(lcConnection) << "an operation got no reply in time";
    refuseAll({Error::Code::OperationTimedOut, {}});
    Q_EMIT stalled();
}

void OperationQueue::abandon()
{
    refuseAll({Error::Code::Cancelled, {}});
}

void OperationQueue::onClosed()
{
    refuseAll({Error::Code::LinkLost, {}});
}

void OperationQueue::refuseAll(const Error &error)
{
    if (m_ended)
        return;
    m_ended = error;
    QQueue<Operation> refused;
    if (auto current = takeCurrent())
        refused.enqueue(std::move(*current));
    refused.append(std::exchange(m_waiting, {}));
    for (const Operation &operation : refused)
        operation.reply(error);
}

} // namespace neobeat

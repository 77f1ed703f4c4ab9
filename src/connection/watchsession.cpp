// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/watchsession.h"

#include <QPointer>

namespace neobeat {

using namespace Qt::StringLiterals;

WatchSession::WatchSession(GattLink &link, OperationQueue &queue, const QList<QUuid> &services,
                           const QSet<QUuid> &discovered, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_services(services)
    , m_discovered(discovered)
{
    connect(&link, &GattLink::notified, this, &WatchSession::notified);
}

void WatchSession::read(const Characteristic &characteristic, Reply reply)
{
    whenDiscovered(characteristic.service, [this, characteristic, reply = std::move(reply)](const Error &error) {
        if (error)
            reply(error);
        else
            m_queue.read(characteristic, reply);
    });
}

void WatchSession::write(const Characteristic &characteristic, const QByteArray &value, Reply reply)
{
    whenDiscovered(characteristic.service, [this, characteristic, value, reply = std::move(reply)](const Error &error) {
        if (error)
            reply(error);
        else
            m_queue.write(characteristic, value, reply);
    });
}

void WatchSession::subscribe(const Characteristic &characteristic, Reply reply)
{
    if (m_subscribed.contains(characteristic)) {
        QMetaObject::invokeMethod(
            this, [reply = std::move(reply)] { reply(QByteArray()); }, Qt::QueuedConnection);
        return;
    }
    const auto noted = [self = QPointer<WatchSession>(this), characteristic,
                        reply = std::move(reply)](const Result<QByteArray, Error> &result) {
        if (self && result)
            self->m_subscribed.insert(characteristic);
        reply(result);
    };
    whenDiscovered(characteristic.service, [this, characteristic, noted](const Error &error) {
        if (error)
            noted(error);
        else
            m_queue.subscribe(characteristic, true, noted);
    });
}

void WatchSession::whenDiscovered(const QUuid &service, std::function<void(const Error &error)> then)
{
    if (m_discovered.contains(service)) {
        then({});
        return;
    }
    if (!m_services.contains(service)) {
        const Error missing{Error::Code::FeatureMissing, u"no service %1"_s.arg(service.toString())};
        QMetaObject::invokeMethod(
            this, [then = std::move(then), missing] { then(missing); }, Qt::QueuedConnection);
        return;
    }
    auto &waiting = m_discovering[service];
    waiting.append(std::move(then));
    if (waiting.size() > 1)
        return;
    m_queue.discover(service, [self = QPointer<WatchSession>(this), service](const Result<QByteArray, Error> &reply) {
        if (self)
            self->onDiscovered(service, reply ? Error() : reply.error());
    });
}

void WatchSession::onDiscovered(const QUuid &service, const Error &error)
{
    if (!error)
        m_discovered.insert(service);
    for (const auto &then : m_discovering.take(service))
        then(error);
}

} // namespace neobeat

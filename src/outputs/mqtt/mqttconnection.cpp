// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/mqtt/mqttconnection.h"

#include "base/outsidetext.h"
#include "outputs/mqtt/mqttworker.h"

#include <system_error>

namespace neobeat {

MqttConnection::MqttConnection(const MqttPlan &plan, QObject *parent)
    : QObject(parent)
    , m_channel(std::make_shared<MqttChannel>(this))
{
    // The library's part that concerns the whole process belongs to this thread.
    auto worker = std::make_shared<MqttWorker>(plan, m_channel);
    try {
        m_thread = std::thread([worker = std::move(worker)]() mutable {
            worker->run();
            worker.reset();
        });
    } catch (const std::system_error &failure) {
        const Error error{Error::Code::PeerMissing, messageOf(failure.code())};
        m_channel->tell([error](MqttConnection &self) { Q_EMIT self.ended({error}); });
    }
}

MqttConnection::~MqttConnection()
{
    m_channel->removeReceiver();
    if (!m_thread.joinable())
        return;
    const bool isLeaving = m_channel->wish() == MqttChannel::Wish::Leave;
    if (!isLeaving)
        m_channel->setWish(MqttChannel::Wish::Drop);
    if (isLeaving || m_channel->isBlocked())
        m_thread.detach();
    else
        m_thread.join(); // it waits for nothing but the wish, and must not outlive what a process tears down at its end
}

int MqttConnection::send(const MqttMessage &message)
{
    m_channel->send({message, ++m_lastTag});
    return m_lastTag;
}

int MqttConnection::sendLatest(const MqttMessage &message)
{
    m_channel->sendLatest({message, ++m_lastTag});
    return m_lastTag;
}

void MqttConnection::leave()
{
    m_channel->setWish(MqttChannel::Wish::Leave);
}

} // namespace neobeat

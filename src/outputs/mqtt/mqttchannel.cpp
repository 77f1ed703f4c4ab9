// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/mqtt/mqttchannel.h"

#include "outputs/mqtt/mqttconnection.h"

#include <utility>

#include <sys/eventfd.h>
#include <unistd.h>

namespace neobeat {

MqttChannel::MqttChannel(MqttConnection *receiver)
    : m_receiver(receiver)
    , m_descriptor(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

MqttChannel::~MqttChannel()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

void MqttChannel::send(const Outgoing &outgoing)
{
    const std::lock_guard lock(m_mutex);
    if (m_latest && m_latest->message.topic == outgoing.message.topic)
        m_latest.reset();
    m_messages.push_back(outgoing);
    wake();
}

void MqttChannel::sendLatest(const Outgoing &outgoing)
{
    const std::lock_guard lock(m_mutex);
    m_latest = outgoing;
    wake();
}

void MqttChannel::setWish(Wish wish)
{
    const std::lock_guard lock(m_mutex);
    m_wish = wish;
    wake();
}

void MqttChannel::removeReceiver()
{
    const std::lock_guard lock(m_mutex);
    m_receiver = nullptr;
}

MqttChannel::Wish MqttChannel::wish() const
{
    const std::lock_guard lock(m_mutex);
    return m_wish;
}

std::deque<MqttChannel::Outgoing> MqttChannel::takeMessages()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_messages, {});
}

std::optional<MqttChannel::Outgoing> MqttChannel::takeLatest()
{
    const std::lock_guard lock(m_mutex);
    return m_messages.empty() ? std::exchange(m_latest, {}) : std::nullopt;
}

bool MqttChannel::hasLatest() const
{
    const std::lock_guard lock(m_mutex);
    return m_latest.has_value();
}

void MqttChannel::tell(std::function<void(MqttConnection &)> call)
{
    // Under the lock, so that the receiver is not destroyed meanwhile; Qt drops the call with a receiver destroyed
    // later.
    const std::lock_guard lock(m_mutex);
    if (m_receiver)
        QMetaObject::invokeMethod(
            m_receiver, [receiver = m_receiver, call = std::move(call)] { call(*receiver); }, Qt::QueuedConnection);
}

void MqttChannel::tellBirth()
{
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_isBirthTold, true))
            return;
    }
    // The receiver owns this too, so it exists when the call is made.
    tell([this](MqttConnection &connection) {
        takeBirth();
        Q_EMIT connection.birthSeen();
    });
}

void MqttChannel::takeBirth()
{
    const std::lock_guard lock(m_mutex);
    m_isBirthTold = false;
}

void MqttChannel::resetDescriptor() const
{
    eventfd_t ignored = 0;
    eventfd_read(m_descriptor, &ignored);
}

bool MqttChannel::isBlocked() const
{
    const std::lock_guard lock(m_mutex);
    return m_isBlocked;
}

void MqttChannel::setBlocked(bool isBlocked)
{
    const std::lock_guard lock(m_mutex);
    m_isBlocked = isBlocked;
}

void MqttChannel::wake() const
{
    eventfd_write(m_descriptor, 1);
}

} // namespace neobeat

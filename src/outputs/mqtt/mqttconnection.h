// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/mqtt/mqttchannel.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <thread>

namespace neobeat {

/// What one connection to a broker needs.
struct MqttPlan
{
    /// The version of MQTT. Only 5 has reasons, so that a broker can say that it does not take a message.
    enum class Version { V311, V5 };

    MqttSettings settings = {};
    Version version = Version::V5;
    std::optional<MqttMessage> will = {}; ///< What the broker says for a client that is gone without a goodbye.
    QByteArray subscription = {}; ///< The topic where "online" is listened for; empty for none.
    std::chrono::seconds keepAlive{10}; ///< A broker that is silent is noticed in at most twice that; 5 or more.
};

/// One connection to a broker, from the constructor on, in a thread of its own: finding the address and connecting may
/// take minutes, and there is no way to cancel that. When it is over, a new one is made: libmosquitto would otherwise
/// carry state over that its versions 2.0.11 to 2.0.21 are wrong about (a finished thread, authorities of the system,
/// messages to repeat).
class MqttConnection : public QObject
{
    Q_OBJECT

public:
    explicit MqttConnection(const MqttPlan &plan, QObject *parent = nullptr);
    /// Drops it: the broker says the last will. Nothing is waited for but for the thread to notice, unless leave() was
    /// called.
    ~MqttConnection() override;

    /// Returns the tag with which published() follows.
    int send(const MqttMessage &message);
    /// A message that is worth nothing once there is a newer one: while the way is blocked, only the newest is kept.
    /// Returns its tag; none comes for those that were replaced.
    int sendLatest(const MqttMessage &message);
    /// Sends what waits and says goodbye; ended() follows unless it is destroyed before, which changes nothing then.
    /// Takes two seconds at most.
    void leave();

Q_SIGNALS:
    /// The broker has accepted the connection. At most once.
    void answered();
    /// A message with that tag was taken over by the system, or by the broker where it is to confirm that. The refusal
    /// is empty, or says why the broker rejects the message.
    void published(int tag, const QString &refusal);
    /// Home Assistant was started and has forgotten what is not retained.
    void birthSeen();
    /// The last signal.
    void ended(const neobeat::MqttEnd &end);

private:
    std::shared_ptr<MqttChannel> m_channel;
    std::thread m_thread;
    int m_lastTag = 0;
};

} // namespace neobeat

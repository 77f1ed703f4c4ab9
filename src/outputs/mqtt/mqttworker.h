// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/mqtt/mqttconnection.h"

#include <QHash>

#include <chrono>
#include <memory>

struct mosquitto;
struct mosquitto_message;
struct mqtt5__property;

namespace neobeat {

/// The part of a connection that runs in its thread. libmosquitto is called by that thread only, and with poll() in
/// place of its own loop: that one ends for good after some failures (2.0.15 to 2.0.21), spins after others (2.0.11),
/// and uses select(), which cannot wait for a descriptor above 1023.
class MqttWorker
{
public:
    /// In the thread of the connection.
    MqttWorker(const MqttPlan &plan, std::shared_ptr<MqttChannel> channel);
    ~MqttWorker();
    Q_DISABLE_COPY_MOVE(MqttWorker)

    /// Connects and returns when the connection is over.
    void run();

private:
    using Properties = mqtt5__property;

    bool prepare();
    bool prepareEncryption();
    bool connectToBroker();
    bool step();
    bool sayGoodbye();
    int wait();
    bool transfer();
    void sendWhatWaits();
    bool isWayFree();
    void publish(const MqttChannel::Outgoing &outgoing);
    void endWith(int result, int systemError);
    void reject(int reason);
    Error errorOf(int result, int systemError) const;
    QString textOf(int reason) const;

    static void onConnect(mosquitto *client, void *self, int reason, int flags, const Properties *);
    static void onDisconnect(mosquitto *client, void *self, int reason, const Properties *);
    static void onPublish(mosquitto *client, void *self, int id, int reason, const Properties *);
    static void onMessage(mosquitto *client, void *self, const mosquitto_message *message);
    static void onLog(mosquitto *client, void *self, int level, const char *text);

    MqttPlan m_plan;
    std::shared_ptr<MqttChannel> m_channel;
    mosquitto *m_client;
    MqttEnd m_end;
    bool m_isOver = false;
    QString m_tlsComplaint; ///< The first one of OpenSSL.
    QHash<int, int> m_tags; ///< By the library's number of a message that is under way.
    QHash<int, int> m_early; ///< Reasons of messages that were finished before their number was known.
    std::optional<std::chrono::steady_clock::time_point> m_goodbyeLimit; ///< Set once it was said.
    std::chrono::steady_clock::time_point m_lastDrained; ///< When the broker's computer had received everything.
};

} // namespace neobeat

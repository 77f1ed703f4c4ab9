// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "outputs/mqtt/mqtttopics.h"

#include <deque>
#include <functional>
#include <mutex>
#include <optional>

namespace neobeat {

class MqttConnection;

/// How a connection ended.
struct MqttEnd
{
    Error error = {}; ///< None after an end that was asked for.
    bool wasAnswered = false; ///< Whether the broker had accepted the connection.
    bool wantsOlder = false; ///< The broker does not know the version of MQTT.
};

/// What a connection and its thread tell each other; the only thing that they share. May be used from both.
class MqttChannel
{
public:
    /// What the thread is to do about the connection.
    enum class Wish {
        Stay, ///< Keep it.
        Leave, ///< Send what waits, say goodbye and end; the last will stays unsaid.
        Drop, ///< End at once; the broker says the last will.
    };
    struct Outgoing
    {
        MqttMessage message;
        int tag = 0;
    };

    explicit MqttChannel(MqttConnection *receiver);
    ~MqttChannel();
    Q_DISABLE_COPY_MOVE(MqttChannel)

    /// Sent in this order, each of them. One for the topic of what sendLatest() was given replaces that.
    void send(const Outgoing &outgoing);
    /// Sent after the messages when the way is free, in place of the one that still waits for that.
    void sendLatest(const Outgoing &outgoing);
    void setWish(Wish wish);
    /// Nothing is called any more from when it returns.
    void removeReceiver();

    Wish wish() const;
    std::deque<Outgoing> takeMessages();
    /// Nothing while there are messages to send before it.
    std::optional<Outgoing> takeLatest();
    bool hasLatest() const;
    /// Calls it later, in the thread of the receiver, if there is one then.
    void tell(std::function<void(MqttConnection &)> call);
    /// The same for birthSeen(), once until the receiver has noticed it: a broker may send any number of them.
    void tellBirth();

    /// Becomes readable when there is something new.
    int descriptor() const { return m_descriptor; }
    void resetDescriptor() const;

    /// Whether the thread is in a call to the system that may take minutes.
    bool isBlocked() const;
    void setBlocked(bool isBlocked);

private:
    void wake() const;
    void takeBirth();

    mutable std::mutex m_mutex;
    MqttConnection *m_receiver;
    std::deque<Outgoing> m_messages;
    std::optional<Outgoing> m_latest;
    Wish m_wish = Wish::Stay;
    bool m_isBlocked = true;
    bool m_isBirthTold = false;
    int m_descriptor;
};

} // namespace neobeat

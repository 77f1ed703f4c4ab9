// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

/// Messages to a numbered part of the watch, through characteristic 0016*, which only recent firmware has. [F]: no
/// capture of a Neo. Each chunk begins with 03, flags, the number of the message and the number of the chunk; the first
/// one has the length of the message (32 bits) and the endpoint (16 bits) too.
namespace neobeat::endpointtransfer {

/// One message.
struct Message
{
    quint16 endpoint = 0;
    QByteArray content;

    bool operator==(const Message &other) const = default;
};

/// The endpoint of the world clocks.
inline constexpr quint16 worldClocks = 0x0008;

/// The chunks of a message, each short enough for the smallest MTU. The handle is another one for each message.
QList<QByteArray> encode(quint8 handle, const Message &message);

/// Puts chunks together; the other direction of encode().
class Assembler
{
public:
    /// Takes a chunk; the message when it was the last one. A chunk out of order, or more than was announced, drops
    /// what there was.
    std::optional<Message> take(const QByteArray &chunk);
    /// The acknowledgement that the last chunk asked for; empty when it asked for none.
    QByteArray acknowledgement() const { return m_acknowledgement; }

private:
    std::optional<Message> taken(quint8 flags, const QByteArray &content);

    std::optional<Message> m_message;
    quint32 m_length = 0;
    quint8 m_handle = 0;
    int m_next = 0;
    QByteArray m_acknowledgement;
};

} // namespace neobeat::endpointtransfer

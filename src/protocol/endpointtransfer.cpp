// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/endpointtransfer.h"

#include <QtEndian>

#include <utility>

namespace neobeat::endpointtransfer {

namespace {

constexpr quint8 chunkMark = 0x03;
constexpr quint8 firstFlag = 0x01;
constexpr quint8 lastFlag = 0x02;
constexpr quint8 acknowledgeFlag = 0x04;
constexpr qsizetype shortHead = 4;
constexpr qsizetype longHead = 10;
constexpr qsizetype chunkSize = 20;
constexpr quint32 longestMessage = 64 * 1024;

} // namespace

QList<QByteArray> encode(quint8 handle, const Message &message)
{
    QList<QByteArray> chunks;
    qsizetype at = 0;
    do {
        const bool isFirst = chunks.isEmpty();
        const QByteArray piece = message.content.mid(at, chunkSize - (isFirst ? longHead : shortHead));
        at += piece.size();
        quint8 flags = isFirst ? firstFlag : 0;
        if (at >= message.content.size())
            flags |= lastFlag | acknowledgeFlag;
        QByteArray chunk = QByteArray(1, char(chunkMark)) + char(flags) + char(handle) + char(chunks.size());
        if (isFirst) {
            QByteArray head(longHead - shortHead, '\0');
            qToLittleEndian(quint32(message.content.size()), head.data());
            qToLittleEndian(message.endpoint, head.data() + sizeof(quint32));
            chunk += head;
        }
        chunks.append(chunk + piece);
    } while (at < message.content.size());
    return chunks;
}

std::optional<Message> Assembler::take(const QByteArray &chunk)
{
    m_acknowledgement.clear();
    if (chunk.size() < shortHead || quint8(chunk.at(0)) != chunkMark) {
        m_message.reset();
        return std::nullopt;
    }
    const quint8 flags = quint8(chunk.at(1));
    const quint8 handle = quint8(chunk.at(2));
    const int number = quint8(chunk.at(3));
    if (flags & acknowledgeFlag)
        m_acknowledgement = QByteArray("\x04\x00", 2) + char(handle) + '\1' + char(number);
    if (flags & firstFlag) {
        m_message.reset();
        if (chunk.size() < longHead)
            return std::nullopt;
        m_length = qFromLittleEndian<quint32>(chunk.data() + shortHead);
        m_message = Message{qFromLittleEndian<quint16>(chunk.data() + shortHead + sizeof(quint32)), {}};
        m_handle = handle;
        m_next = 0;
    }
    if (!m_message || handle != m_handle || number != (m_next++ & 0xff)) {
        m_message.reset();
        return std::nullopt;
    }
    return taken(flags, chunk.sliced(flags & firstFlag ? longHead : shortHead));
}

std::optional<Message> Assembler::taken(quint8 flags, const QByteArray &content)
{
    m_message->content += content;
    const auto size = quint32(m_message->content.size());
    const bool isLast = flags & lastFlag;
    if (size > m_length || size > longestMessage || (isLast && size != m_length)) {
        m_message.reset();
        return std::nullopt;
    }
    return isLast ? std::exchange(m_message, std::nullopt) : std::nullopt;
}

} // namespace neobeat::endpointtransfer

// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/chunkedtransfer.h"

namespace neobeat::chunkedtransfer {

namespace {

constexpr int headerLength = 3;
constexpr quint8 notFirst = 0x40;
constexpr quint8 last = 0x80;
constexpr quint8 onlyChunk = notFirst | last; ///< The one case in which the first has that bit.
constexpr quint8 typeMask = 0x3f;

quint8 flagsOf(bool isFirst, bool isLast)
{
    if (isFirst)
        return isLast ? onlyChunk : 0;
    return isLast ? last : notFirst;
}

std::optional<Type> typeOf(quint8 number)
{
    for (const Type type : {Type::Notification, Type::Weather, Type::Settings}) {
        if (int(type) == number)
            return type;
    }
    return std::nullopt;
}

} // namespace

QList<QByteArray> encode(Type type, const QByteArray &message)
{
    if (message.size() > messageLimit)
        return {};
    QList<QByteArray> chunks;
    for (qsizetype at = 0; at < message.size(); at += payloadLimit) {
        const bool isLast = at + payloadLimit >= message.size();
        QByteArray chunk(headerLength, '\0');
        chunk[1] = char(flagsOf(at == 0, isLast) | quint8(type));
        chunk[2] = char(chunks.size());
        chunks.append(chunk + message.sliced(at, std::min(payloadLimit, message.size() - at)));
    }
    return chunks;
}

std::optional<Message> Assembler::take(const QByteArray &chunk)
{
    const auto begun = std::exchange(m_begun, std::nullopt);
    if (chunk.size() <= headerLength || chunk.at(0) != '\0')
        return std::nullopt;
    const auto second = quint8(chunk.at(1));
    const int flags = second & onlyChunk;
    const auto type = typeOf(second & typeMask);
    const int index = quint8(chunk.at(2));
    const bool isFirst = flags == 0 || flags == onlyChunk;
    if (!type || (isFirst ? index != 0 : !begun || begun->type != *type || index != m_nextIndex))
        return std::nullopt;

    Message message = isFirst ? Message{*type, {}} : *begun;
    message.content += chunk.sliced(headerLength);
    if (flags & last)
        return message;
    m_begun = message;
    m_nextIndex = index + 1;
    return std::nullopt;
}

} // namespace neobeat::chunkedtransfer

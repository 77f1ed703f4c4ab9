// SPDX-License-Identifier: GPL-3.0-or-later
#include "oscdecoder.h"

#include <QtEndian>

#include <bit>

namespace neobeat::test {

namespace {

/// Reads from the front of a datagram.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    std::optional<QByteArray> text()
    {
        const qsizetype end = m_bytes.indexOf('\0', m_at);
        if (end < 0)
            return {};
        const qsizetype next = (end / 4 + 1) * 4;
        if (next > m_bytes.size() || m_bytes.sliced(end, next - end).count('\0') != next - end)
            return {};
        const QByteArray text = m_bytes.sliced(m_at, end - m_at);
        m_at = next;
        return text;
    }

    std::optional<quint32> word()
    {
        if (m_at + 4 > m_bytes.size())
            return {};
        const auto word = qFromBigEndian<quint32>(m_bytes.constData() + m_at);
        m_at += 4;
        return word;
    }

    bool atEnd() const { return m_at == m_bytes.size(); }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

std::optional<QVariant> argument(char type, Reader &reader)
{
    if (type == 'T' || type == 'F')
        return type == 'T';
    if (type == 's') {
        const auto text = reader.text();
        return text ? std::optional<QVariant>(QString::fromUtf8(*text)) : std::nullopt;
    }
    const auto word = reader.word();
    if (!word || (type != 'i' && type != 'f'))
        return {};
    return type == 'i' ? QVariant(qint32(*word)) : QVariant(std::bit_cast<float>(*word));
}

} // namespace

std::optional<OscMessage> decodeOsc(const QByteArray &datagram)
{
    Reader reader(datagram);
    const auto address = reader.text();
    const auto types = reader.text();
    if (!address || !address->startsWith('/') || !types || !types->startsWith(','))
        return {};
    OscMessage message{QString::fromLatin1(*address), types->sliced(1), {}};
    for (const char type : message.types) {
        const auto value = argument(type, reader);
        if (!value)
            return {};
        message.arguments.append(*value);
    }
    return reader.atEnd() ? std::optional(message) : std::nullopt;
}

} // namespace neobeat::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/fetchassembler.h"

#include <QList>

#include <zlib.h>

namespace neobeat {

quint32 fetchChecksum(QByteArrayView payload)
{
    const auto *bytes = reinterpret_cast<const Bytef *>(payload.data());
    return quint32(crc32_z(crc32_z(0, nullptr, 0), bytes, z_size_t(payload.size())));
}

bool FetchAssembler::add(const QByteArray &packet)
{
    if (m_isDamaged)
        return false;
    m_isDamaged = packet.isEmpty() || quint8(packet.front()) != quint8(m_packets);
    if (m_isDamaged)
        return false;
    m_payload.append(QByteArrayView(packet).sliced(1));
    ++m_packets;
    return true;
}

QList<QByteArray> FetchAssembler::split(const QByteArray &payload, qsizetype payloadSize)
{
    QList<QByteArray> packets;
    for (qsizetype position = 0; position < payload.size(); position += payloadSize)
        packets.append(char(quint8(packets.size())) + payload.mid(position, payloadSize));
    return packets;
}

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace neobeat {

/// CRC-32 as in zlib, as the watch sends it behind stored data [F].
quint32 fetchChecksum(QByteArrayView payload);

/// Puts the packets of one transfer of stored data together: each is a counter, which goes on from 255 to 0, and a
/// payload of any size [F]. What is behind a packet that is missing is worth nothing.
class FetchAssembler
{
public:
    /// Adds the next packet; false from the first one on that does not continue the one before.
    bool add(const QByteArray &packet);
    /// Whether a packet was missing, came twice, or had no counter.
    bool isDamaged() const { return m_isDamaged; }
    /// All payloads up to the damage.
    const QByteArray &payload() const { return m_payload; }
    /// How many packets it consists of.
    int packets() const { return m_packets; }

    /// The packets of this payload, for the simulated watch.
    static QList<QByteArray> split(const QByteArray &payload, qsizetype payloadSize);

private:
    QByteArray m_payload;
    int m_packets = 0;
    bool m_isDamaged = false;
};

} // namespace neobeat

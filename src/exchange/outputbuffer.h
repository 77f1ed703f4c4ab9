// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace neobeat {

/// Collects output into chunks large enough to be worth a write call.
class OutputBuffer
{
public:
    /// The device is open and outlives this.
    explicit OutputBuffer(QIODevice &device)
        : m_device(device)
    {
        m_bytes.reserve(2 * pieceSize);
    }

    /// The data to be written next; to be appended to.
    QByteArray &bytes() { return m_bytes; }
    /// Writes when there is enough.
    void settle()
    {
        if (m_bytes.size() >= pieceSize)
            flush();
    }
    /// Writes what is left.
    void flush()
    {
        m_hasFailed = m_hasFailed || m_device.write(m_bytes) != m_bytes.size();
        m_bytes.resize(0);
    }
    bool hasFailed() const { return m_hasFailed; }

private:
    static constexpr qsizetype pieceSize = 1 << 16;

    QIODevice &m_device;
    QByteArray m_bytes;
    bool m_hasFailed = false;
};

} // namespace neobeat

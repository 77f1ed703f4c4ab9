// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <algorithm>

namespace neobeat {

/// Reads a device in large pieces and hands them out in small ones, without copying them.
class InputBuffer
{
public:
    /// The device is open and outlives this.
    explicit InputBuffer(QIODevice &device)
        : m_device(device)
    {
    }

    /// The next bytes, valid until the next call; null when there are fewer left.
    const char *take(qsizetype size)
    {
        if (m_buffer.size() - m_at < size && !fetch(size))
            return nullptr;
        const char *bytes = m_buffer.constData() + m_at;
        m_at += size;
        return bytes;
    }
    /// Whether nothing is left.
    bool atEnd() { return m_at == m_buffer.size() && !fetch(1); }
    /// Bytes taken so far.
    qint64 position() const { return m_passed + m_at; }

private:
    static constexpr qsizetype pieceSize = 1 << 16;

    bool fetch(qsizetype size)
    {
        m_buffer.remove(0, m_at);
        m_passed += m_at;
        m_at = 0;
        while (m_buffer.size() < size) {
            const QByteArray piece = m_device.read(std::max(pieceSize, size - m_buffer.size()));
            if (piece.isEmpty())
                return false;
            m_buffer += piece;
        }
        return true;
    }

    QIODevice &m_device;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_passed = 0; ///< Bytes before the buffer.
};

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>

#include <algorithm>

namespace neobeat {

/// A connected socket without a network, so that time can be virtual: a test says what arrives, and sees what is sent.
class MemorySocket final : public QTcpSocket
{
    Q_OBJECT

public:
    explicit MemorySocket(quint16 port = 4711, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost))
    {
        setSocketState(ConnectedState);
        setLocalAddress(address);
        setLocalPort(port);
        setOpenMode(ReadWrite);
    }
    ~MemorySocket() override { end(); }

    /// These bytes arrive from the client.
    void arrive(const QByteArray &bytes)
    {
        m_incoming += bytes;
        Q_EMIT readyRead();
    }
    /// The client closes.
    void arriveEnd() { end(); }
    /// What was sent since the call before.
    QByteArray takeSent() { return std::exchange(m_sent, {}); }
    /// The client no longer reads: what is sent stays in this computer.
    void stall() { m_isStalled = true; }
    bool isEnded() const { return state() == UnconnectedState; }

    qint64 bytesAvailable() const override { return QIODevice::bytesAvailable() + m_incoming.size(); }
    qint64 bytesToWrite() const override { return m_unsent; }
    void disconnectFromHost() override { end(); }
    void close() override { end(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 size = std::min<qint64>(most, m_incoming.size());
        std::copy_n(m_incoming.constData(), size, data);
        m_incoming.remove(0, size);
        return size;
    }
    qint64 skipData(qint64 most) override
    {
        const qint64 size = std::min<qint64>(most, m_incoming.size());
        m_incoming.remove(0, size);
        return size;
    }
    qint64 writeData(const char *data, qint64 size) override
    {
        if (isEnded())
            return -1;
        m_unsent += size;
        if (!m_isStalled) {
            m_sent.append(data, size);
            QMetaObject::invokeMethod(this, &MemorySocket::finishWriting, Qt::QueuedConnection);
        }
        return size;
    }

private:
    void finishWriting()
    {
        const qint64 written = std::exchange(m_unsent, 0);
        if (written > 0 && !m_isStalled)
            Q_EMIT bytesWritten(written);
    }
    void end()
    {
        if (isEnded())
            return;
        setSocketState(UnconnectedState);
        Q_EMIT stateChanged(UnconnectedState);
        Q_EMIT disconnected();
    }

    QByteArray m_incoming;
    QByteArray m_sent;
    qint64 m_unsent = 0;
    bool m_isStalled = false;
};

} // namespace neobeat

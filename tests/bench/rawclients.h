// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <thread>
#include <vector>

namespace neobeat::bench {

/// WebSocket clients that cost as little as possible: plain sockets in a thread of their own, which count what arrives.
class RawClients
{
public:
    /// What they do with what is sent to them.
    enum class Reading {
        All, ///< At once.
        Nothing, ///< It stays in the system's buffers.
    };

    /// Connects them in their thread; readyFd() becomes readable when all are.
    RawClients(std::uint16_t port, const QByteArray &path, int count, Reading reading);
    ~RawClients();

    /// Becomes readable when the awaited number of messages has arrived, and once when all are connected.
    int readyFd() const { return m_ready; }
    /// Takes what made readyFd() readable.
    void acknowledge();
    /// The number of messages, of all clients together, that readyFd() is to report.
    void await(std::int64_t messages) { m_awaited = messages; }
    std::int64_t messages() const { return m_messages; }
    /// When the awaited message arrived.
    std::chrono::steady_clock::time_point reachedAt() const
    {
        return std::chrono::steady_clock::time_point(std::chrono::steady_clock::duration(m_reachedAt));
    }
    bool hasFailed() const { return m_hasFailed; }

private:
    struct Client
    {
        int socket = -1;
        QByteArray unread;
    };

    void run();
    bool connectAll();
    bool shakeHands(Client &client) const;
    void read(Client &client);
    void countMessages(Client &client);
    void signalReady() const;

    std::uint16_t m_port;
    QByteArray m_path;
    Reading m_reading;
    std::vector<Client> m_clients;
    int m_poll = -1;
    int m_ready = -1;
    int m_stop = -1;
    std::atomic<std::int64_t> m_messages{0};
    std::atomic<std::int64_t> m_awaited{-1};
    std::atomic<std::chrono::steady_clock::rep> m_reachedAt{0};
    std::atomic<bool> m_hasFailed{false};
    std::thread m_thread;
};

} // namespace neobeat::bench

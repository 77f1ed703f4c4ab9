// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/rawclients.h"

#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace neobeat::bench {

namespace {

constexpr char pong[] = {'\x8a', '\x80', 0, 0, 0, 0}; // with a mask of zeros

} // namespace

RawClients::RawClients(std::uint16_t port, const QByteArray &path, int count, Reading reading)
    : m_port(port)
    , m_path(path)
    , m_reading(reading)
    , m_clients(std::size_t(count))
    , m_poll(::epoll_create1(EPOLL_CLOEXEC))
    , m_ready(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_stop(::eventfd(0, EFD_CLOEXEC))
    , m_thread([this] { run(); })
{
}

RawClients::~RawClients()
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(m_stop, &one, sizeof one);
    m_thread.join();
    for (const Client &client : m_clients)
        ::close(client.socket);
    for (const int descriptor : {m_poll, m_ready, m_stop})
        ::close(descriptor);
}

void RawClients::acknowledge()
{
    std::uint64_t count = 0;
    [[maybe_unused]] const auto taken = ::read(m_ready, &count, sizeof count);
}

void RawClients::signalReady() const
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(m_ready, &one, sizeof one);
}

void RawClients::run()
{
    m_hasFailed = !connectAll();
    signalReady();
    std::array<epoll_event, 64> events{};
    for (;;) {
        const int count = ::epoll_wait(m_poll, events.data(), int(events.size()), -1);
        for (int i = 0; i < count; ++i) {
            if (!events[std::size_t(i)].data.ptr)
                return;
            read(*static_cast<Client *>(events[std::size_t(i)].data.ptr));
        }
    }
}

bool RawClients::connectAll()
{
    epoll_event stop{.events = EPOLLIN, .data = {.ptr = nullptr}};
    ::epoll_ctl(m_poll, EPOLL_CTL_ADD, m_stop, &stop);
    for (Client &client : m_clients) {
        if (!shakeHands(client))
            return false;
        epoll_event event{.events = EPOLLIN, .data = {.ptr = &client}};
        if (m_reading == Reading::All)
            ::epoll_ctl(m_poll, EPOLL_CTL_ADD, client.socket, &event);
    }
    return true;
}

bool RawClients::shakeHands(Client &client) const
{
    client.socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(client.socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        return false;
    const QByteArray request = "GET " + m_path + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(m_port)
        + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    if (::send(client.socket, request.constData(), std::size_t(request.size()), 0) != request.size())
        return false;
    std::array<char, 4096> buffer{};
    while (!client.unread.contains("\r\n\r\n")) {
        const auto size = ::recv(client.socket, buffer.data(), buffer.size(), 0);
        if (size <= 0)
            return false;
        client.unread.append(buffer.data(), size);
    }
    const bool isGranted = client.unread.startsWith("HTTP/1.1 101 ");
    client.unread.remove(0, client.unread.indexOf("\r\n\r\n") + 4);
    // As if a ping had been answered already, so that an idle client is one that has been there for a while.
    return isGranted && ::send(client.socket, pong, sizeof pong, 0) == sizeof pong;
}

void RawClients::read(Client &client)
{
    std::array<char, 16384> buffer;
    const auto size = ::recv(client.socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (size > 0) {
        client.unread.append(buffer.data(), size);
        countMessages(client);
    } else {
        ::epoll_ctl(m_poll, EPOLL_CTL_DEL, client.socket, nullptr);
    }
}

void RawClients::countMessages(Client &client)
{
    const auto byteAt = [&client](qsizetype at) { return qsizetype(static_cast<unsigned char>(client.unread[at])); };
    for (;;) {
        if (client.unread.size() < 2 || (byteAt(1) == 126 && client.unread.size() < 4))
            return;
        const bool isLong = byteAt(1) == 126;
        const qsizetype head = isLong ? 4 : 2;
        const qsizetype whole = head + (isLong ? byteAt(2) << 8 | byteAt(3) : byteAt(1));
        if (client.unread.size() < whole)
            return;
        const bool isText = byteAt(0) == 0x81;
        if (byteAt(0) == 0x89) [[maybe_unused]]
            const auto sent = ::send(client.socket, pong, sizeof pong, MSG_DONTWAIT);
        client.unread.remove(0, whole);
        if (isText && ++m_messages == m_awaited) {
            m_reachedAt = std::chrono::steady_clock::now().time_since_epoch().count();
            signalReady();
        }
    }
}

} // namespace neobeat::bench

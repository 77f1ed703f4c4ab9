// SPDX-License-Identifier: GPL-3.0-or-later
// Input: a number that selects the WebSocket, the size of the pieces, and then what a client sends after the handshake.
#include "fuzztarget.h"
#include "inputreader.h"
#include "outputs/server/httpserver.h"
#include "unit/outputs/server/memorysocket.h"

#include <QPointer>

namespace neobeat::fuzz {

using namespace std::chrono_literals;

namespace {

QByteArray handshakeOf(quint64 selected)
{
    static constexpr std::array<const char *, 5> paths{"/ws", "/ws/text", "/ws/hds", "/ws/fitbit", "/pulsoid"};
    return QByteArray("GET ") + paths[selected % paths.size()]
        + " HTTP/1.1\r\nHost: localhost:4711\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
          "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
}

/// Frames of a server: final, not masked, short.
void checkFrames(const QByteArray &sent)
{
    qsizetype at = 0;
    while (at < sent.size()) {
        require(sent.size() - at >= 2, "frames are whole");
        const auto first = static_cast<quint8>(sent[at]);
        auto size = qsizetype(static_cast<quint8>(sent[at + 1]));
        require((first & 0xf0) == 0x80, "frames are final");
        require(size <= 126, "frames are short and not masked");
        at += 2;
        if (size == 126) {
            require(sent.size() - at >= 2, "frames are whole");
            size = static_cast<quint8>(sent[at]) << 8 | static_cast<quint8>(sent[at + 1]);
            at += 2;
        }
        at += size;
    }
    require(at == sent.size(), "frames are whole");
}

} // namespace

static void tryWebSocket(const QByteArray &input)
{
    InputReader reader(input);
    const QByteArray handshake = handshakeOf(reader.number(1));
    const auto piece = qsizetype(reader.number(1) + 1);
    const QByteArray bytes = reader.rest();
    const VirtualClock clock(virtualTime());
    {
        HttpServer server({}, clock);
        server.publish({.quality = LiveValue::Quality::Good, .bpm = 72, .reading = 1, .connected = true});
        const QPointer<MemorySocket> socket = new MemorySocket;
        server.serve(socket);
        socket->arrive(handshake);
        virtualTime().runFor(0ms);
        require(server.streams() == 1 && socket->takeSent().startsWith("HTTP/1.1 101 "), "the handshake is granted");
        QByteArray sent;
        for (qsizetype i = 0; i < bytes.size() && socket; i += piece) {
            socket->arrive(bytes.sliced(i, std::min(piece, bytes.size() - i)));
            sent += socket->takeSent();
            require(socket->bytesAvailable() <= RequestHead::longest, "little is kept for later");
            virtualTime().runFor(0ms);
        }
        server.publish({.quality = LiveValue::Quality::Stale, .reading = 1, .connected = true});
        if (socket)
            sent += socket->takeSent();
        checkFrames(sent);
        virtualTime().runFor(3 * HttpServer::checkPeriod);
        require(server.streams() == 0 && !socket, "who does not answer a ping is dropped");
    }
    virtualTime().runFor(0ms);
    require(virtualTime().isIdle(), "nothing is left behind");
}

NEOBEAT_FUZZ_TARGET(tryWebSocket)

} // namespace neobeat::fuzz

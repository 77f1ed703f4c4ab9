// SPDX-License-Identifier: GPL-3.0-or-later
// Input: what a client sends to the local server, in pieces of the size that the first byte says.
#include "fuzztarget.h"
#include "inputreader.h"
#include "outputs/server/httpserver.h"
#include "unit/outputs/server/memorysocket.h"

#include <QPointer>

namespace neobeat::fuzz {

using namespace std::chrono_literals;

namespace {

const ServerAddress here{QHostAddress(QHostAddress::LocalHost), 4711};

LiveValue wornValue()
{
    return {.quality = LiveValue::Quality::Good, .bpm = 199, .reading = 1, .connected = true};
}

void checkHead(const RequestHead &head, const QByteArray &bytes)
{
    require(head.size <= RequestHead::longest && head.size <= bytes.size(), "a head has a limit");
    require(bytes.first(head.size).endsWith("\r\n\r\n"), "a head ends with an empty line");
    require(head.fields.size() <= RequestHead::mostFields, "there is a limit to the fields");
    for (const auto &[name, value] : head.fields) {
        require(!name.isEmpty() && name == name.toLower(), "a field has a name");
        require(!value.contains('\r') && !value.contains('\n') && !value.contains('\0'), "a value is on one line");
    }
    const auto again = RequestHead::read(QByteArrayView(bytes).first(head.size));
    require(again && again.value() && again.value()->fields == head.fields, "what follows a head does not change it");
    const auto shorter = RequestHead::read(QByteArrayView(bytes).first(head.size - 1));
    require(shorter && !shorter.value(), "a head is complete at its end only");
}

void checkAccess(const RequestHead &head)
{
    const AccessPolicy::Verdict verdict = AccessPolicy({}).judge(head, here);
    const QByteArray host = head.field("host").toLower();
    const bool isOwn = host.endsWith(":4711") && !host.contains('@') && !host.contains('/');
    require(verdict.status != HttpStatus::Ok || isOwn, "only our own name is answered");
    require(verdict.status == HttpStatus::Ok || verdict.readableFor.isEmpty(), "what is refused no page may read");
    require(verdict.readableFor.isEmpty() || verdict.readableFor.endsWith(":4711"), "no other page may read");
}

/// A client that gives a wrong or no own name gets no value, however it asks.
void checkServer(const QByteArray &bytes, qsizetype piece)
{
    const VirtualClock clock(virtualTime());
    HttpServer server({.maximumClients = 2}, clock);
    server.publish(wornValue());
    const QPointer<MemorySocket> socket = new MemorySocket;
    server.serve(socket);
    QByteArray sent;
    for (qsizetype i = 0; i < bytes.size() && socket; i += piece) {
        socket->arrive(bytes.sliced(i, std::min(piece, bytes.size() - i)));
        virtualTime().runFor(0ms);
        if (socket)
            sent += socket->takeSent();
    }
    require(sent.isEmpty() || sent.startsWith("HTTP/1.1 "), "every answer is one of HTTP");
    require(bytes.toLower().contains(":4711") || !sent.contains("199"),
            "the value is only for those who know our name");
    virtualTime().runFor(2 * HttpServer::checkPeriod);
    if (server.streams() == 0)
        require(!socket, "a connection that is no stream ends");
    server.close();
    virtualTime().runFor(0ms);
    require(!socket, "at the end no connection is left");
}

} // namespace

static void tryHttpRequest(const QByteArray &input)
{
    InputReader reader(input);
    const auto piece = qsizetype(reader.number(1) + 1) * 64;
    const QByteArray bytes = reader.rest();
    if (const auto head = RequestHead::read(bytes); head && head.value()) {
        checkHead(*head.value(), bytes);
        checkAccess(*head.value());
    }
    checkServer(bytes, piece);
    virtualTime().runFor(0ms);
    require(virtualTime().isIdle(), "nothing is left behind");
}

NEOBEAT_FUZZ_TARGET(tryHttpRequest)

} // namespace neobeat::fuzz

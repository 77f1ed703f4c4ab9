// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/server/httpserver.h"
#include "outputs/server/websocketclient.h"
#include "support/virtualtimetest.h"
#include "unit/outputs/server/memorysocket.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

LiveValue readingOf(int bpm, quint64 number)
{
    return {.quality = LiveValue::Quality::Good,
            .bpm = bpm,
            .measuredAt = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC),
            .reading = number,
            .connected = true};
}

LiveValue staleAfter(quint64 number)
{
    return {.quality = LiveValue::Quality::Stale, .reading = number, .connected = true};
}

/// A frame as a client sends it: masked (with zeros), final.
QByteArray frame(int opCode, const QByteArray &payload)
{
    QByteArray bytes;
    bytes += char(0x80 | opCode);
    if (payload.size() < 126)
        bytes += char(0x80 | payload.size());
    else
        bytes += char(0x80 | 126) + QByteArray(1, char(payload.size() >> 8)) + char(payload.size() & 0xff);
    return bytes + QByteArray(4, '\0') + payload;
}

/// A short text as the server sends it.
QByteArray message(const QByteArray &text)
{
    return "\x81" + QByteArray(1, char(text.size())) + text;
}

QByteArray closing(quint16 code)
{
    return QByteArray::fromHex("88") + char(2) + char(code >> 8) + char(code & 0xff);
}

const QByteArray upgrade = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

} // namespace

/// Every endpoint and stream, and what clients can do wrong, under virtual time and without a network.
class TestHttpServer : public QObject
{
    Q_OBJECT

public:
    explicit TestHttpServer(VirtualTime &time)
        : m_time(time)
    {
    }

private Q_SLOTS:
    void init();
    void cleanup();
    void valuesAreAnswered_data();
    void valuesAreAnswered();
    void withoutAHeartRateNothingIsInvented();
    void methodsThatChangeSomethingAreRefused_data();
    void methodsThatChangeSomethingAreRefused();
    void optionsTellWhatIsPossible();
    void aPreflightOfAnAllowedPageIsGranted();
    void theOverlayAllowsOnlyItself();
    void theIndexRepeatsNothingFromTheRequest();
    void eventsBeginWithTheCurrentValue();
    void aWebSocketBeginsWithTheCurrentValue_data();
    void aWebSocketBeginsWithTheCurrentValue();
    void readingsAndTheirEndReachEveryStream();
    void whatIsNoNewReadingIsNotSentAsOne();
    void fitbitProgramsGetTheirReplies_data();
    void fitbitProgramsGetTheirReplies();
    void aHandshakeAgainstTheRulesIsRefused_data();
    void aHandshakeAgainstTheRulesIsRefused();
    void framesAgainstTheRulesEndTheConnection_data();
    void framesAgainstTheRulesEndTheConnection();
    void framesOfAllLegalKindsAreTaken();
    void aForeignOriginIsRefusedAlsoOnAKeptConnection();
    void streamsOverTheLimitAreRefused();
    void connectionsThatSendNothingDoNotKeepOthersOut();
    void slowReadersAreDropped_data();
    void slowReadersAreDropped();
    void aSilentWebSocketIsDropped();
    void aLivingWebSocketStays();
    void aClientThatAsksTooOftenIsDropped();
    void atTheEndStreamsAreSaidGoodbye();
    void aStreamThatLeavesIsForgotten();

private:
    void restart(const ServerSettings &settings);
    MemorySocket *connectClient();
    QByteArray request(const QByteArray &line, const QByteArray &fields = {});
    MemorySocket *openStream(const QByteArray &path, const QByteArray &fields = upgrade);
    void arrive(MemorySocket *socket, const QByteArray &bytes)
    {
        socket->arrive(bytes);
        m_time.runFor(0ms);
    }

    VirtualTime &m_time;
    std::unique_ptr<VirtualClock> m_clock;
    std::unique_ptr<HttpServer> m_server;
};

void TestHttpServer::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_clock = std::make_unique<VirtualClock>(m_time);
    restart({});
    m_server->publish(readingOf(72, 1));
}

void TestHttpServer::cleanup()
{
    m_server.reset();
    m_time.runFor(0ms);
    QVERIFY2(m_time.isIdle(), "nothing is left behind");
}

void TestHttpServer::restart(const ServerSettings &settings)
{
    m_server = std::make_unique<HttpServer>(settings, *m_clock);
}

MemorySocket *TestHttpServer::connectClient()
{
    auto *socket = new MemorySocket;
    m_server->serve(socket);
    return socket;
}

QByteArray TestHttpServer::request(const QByteArray &line, const QByteArray &fields)
{
    MemorySocket *socket = connectClient();
    arrive(socket, line + " HTTP/1.1\r\nHost: localhost:4711\r\n" + fields + "\r\n");
    return socket->takeSent();
}

MemorySocket *TestHttpServer::openStream(const QByteArray &path, const QByteArray &fields)
{
    MemorySocket *socket = connectClient();
    arrive(socket, "GET " + path + " HTTP/1.1\r\nHost: localhost:4711\r\n" + fields + "\r\n");
    return socket;
}

static QByteArray contentOf(const QByteArray &answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

void TestHttpServer::valuesAreAnswered_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("content");
    const QByteArray json = "{\"age\":2.5,\"battery\":null,\"bpm\":72,\"connected\":true,"
                            "\"measured_at\":\"2026-01-31T12:00:00.000Z\",\"quality\":\"good\",\"watch\":null}\n";
    QTest::newRow("digits") << QByteArray("/hr") << QByteArray("text/plain; charset=utf-8") << QByteArray("72\n");
    QTest::newRow("query") << QByteArray("/hr?x=y") << QByteArray("text/plain; charset=utf-8") << QByteArray("72\n");
    QTest::newRow("JSON") << QByteArray("/hr.json") << QByteArray("application/json") << json;
    QTest::newRow("Pulsoid") << QByteArray("/pulsoid") << QByteArray("application/json")
                             << QByteArray("{\"measured_at\":1769860800000,\"data\":{\"heart_rate\":72}}\n");
    QTest::newRow("health") << QByteArray("/health") << QByteArray("application/json")
                            << QByteArray("{\"clients\":0,\"quality\":\"good\",\"status\":\"ok\"}\n");
}

void TestHttpServer::valuesAreAnswered()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, content);
    LiveValue value = readingOf(72, 2);
    value.measuredUptime = m_clock->uptime();
    QSignalSpy given(m_server.get(), &HttpServer::heartRateGiven);
    m_server->publish(value);
    m_time.runFor(2500ms);
    const QByteArray answer = request("GET " + path);
    QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(answer.contains("\r\nContent-Type: " + type + "\r\n"));
    QCOMPARE(contentOf(answer), content);
    QCOMPARE(given.count(), path == "/health" ? 0 : 1);
    const QByteArray head = request("HEAD " + path);
    QVERIFY(head.contains("\r\nContent-Length: " + QByteArray::number(content.size()) + "\r\n"));
    QCOMPARE(contentOf(head), QByteArray());
}

void TestHttpServer::withoutAHeartRateNothingIsInvented()
{
    m_server->publish(staleAfter(1));
    for (const QByteArray path : {"/hr", "/pulsoid"}) {
        const QByteArray answer = request("GET " + path);
        QVERIFY(answer.startsWith("HTTP/1.1 204 No Content\r\n"));
        QVERIFY(!answer.contains("Content-Length"));
        QCOMPARE(contentOf(answer), QByteArray());
    }
    QVERIFY(request("GET /hr.json").contains("\"bpm\":null"));
    QVERIFY(request("GET /hr.json").contains("\"quality\":\"stale\""));
    QVERIFY(!request("GET /metrics").contains("heart_rate"));
}

void TestHttpServer::methodsThatChangeSomethingAreRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("status");
    for (const QByteArray method : {"POST", "PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "get", "FOO"})
        QTest::addRow("%s", method.constData()) << method + " /hr" << QByteArray("405");
    for (const QByteArray path : {"/HR", "/hr/", "/%68r", "/../hr", "//hr", "/favicon.ico", "/ws/other"})
        QTest::addRow("%s", path.constData()) << "GET " + path << QByteArray("404");
    QTest::newRow("WebSocket only") << QByteArray("GET /ws") << QByteArray("426");
}

void TestHttpServer::methodsThatChangeSomethingAreRefused()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, status);
    const QByteArray answer = request(line);
    QVERIFY2(answer.startsWith("HTTP/1.1 " + status), answer.constData());
    QVERIFY(answer.contains("\r\nConnection: close\r\n"));
    QCOMPARE(answer.contains("\r\nAllow: GET, HEAD, OPTIONS\r\n"), status == "405");
    QCOMPARE(answer.contains("\r\nSec-WebSocket-Version: 13\r\n"), status == "426");
}

void TestHttpServer::optionsTellWhatIsPossible()
{
    for (const QByteArray path : {"/hr", "/ws", "/events", "*"}) {
        const QByteArray answer = request("OPTIONS " + path);
        QVERIFY(answer.startsWith("HTTP/1.1 204 "));
        QVERIFY(answer.contains("\r\nAllow: GET, HEAD, OPTIONS\r\n"));
        QVERIFY(!answer.contains("Access-Control"));
    }
}

void TestHttpServer::aPreflightOfAnAllowedPageIsGranted()
{
    restart({.allowedOrigins = {u"https://allowed.example"_s}});
    const QByteArray asking = "Access-Control-Request-Method: GET\r\nAccess-Control-Request-Private-Network: true\r\n";
    const QByteArray granted = request("OPTIONS /health", "Origin: https://allowed.example\r\n" + asking);
    QVERIFY(granted.startsWith("HTTP/1.1 204 "));
    QVERIFY(granted.contains("\r\nAccess-Control-Allow-Origin: https://allowed.example\r\n"));
    QVERIFY(granted.contains("\r\nAccess-Control-Allow-Private-Network: true\r\n"));
    QVERIFY(granted.contains("\r\nVary: Origin"));
    const QByteArray refused = request("OPTIONS /health", "Origin: https://attacker.example\r\n" + asking);
    QVERIFY(refused.startsWith("HTTP/1.1 403 "));
    QVERIFY(!refused.contains("Access-Control"));
    const QByteArray read = request("GET /health", "Origin: https://allowed.example\r\n");
    QVERIFY(read.contains("\r\nAccess-Control-Allow-Origin: https://allowed.example\r\n"));
}

void TestHttpServer::theOverlayAllowsOnlyItself()
{
    const QByteArray answer = request("GET /overlay?theme=light");
    QVERIFY(answer.contains("\r\nContent-Type: text/html; charset=utf-8\r\n"));
    QVERIFY(answer.contains("\r\nContent-Security-Policy: default-src 'none'; script-src 'sha256-"));
    QVERIFY(answer.contains("connect-src 'self' ws://localhost:4711;"));
    const QByteArray page = contentOf(answer);
    QVERIFY(page.startsWith("<!DOCTYPE html>"));
    QVERIFY(!page.contains("http:") && !page.contains("https://"));
    QCOMPARE(page.count("<script>"), 1);
}

void TestHttpServer::theIndexRepeatsNothingFromTheRequest()
{
    const QByteArray token = "abcdefghijklmnopqrstuvwxyz";
    restart({.token = token});
    QVERIFY(!request("GET /?token=%3Cscript%3E").contains("script>"));
    QVERIFY(!request("GET /").contains(token));
    QVERIFY(request("GET /?token=" + token).contains("http://localhost:4711/overlay?token=" + token));
}

void TestHttpServer::eventsBeginWithTheCurrentValue()
{
    MemorySocket *socket = openStream("/events", {});
    const QByteArray answer = socket->takeSent();
    QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(answer.contains("\r\nContent-Type: text/event-stream\r\n"));
    QVERIFY(!answer.contains("Content-Length"));
    const QByteArray events = contentOf(answer);
    QVERIFY(events.contains("\n\ndata: {"));
    QVERIFY(events.contains("\"bpm\":72"));
    QVERIFY(events.endsWith("}\n\n"));
    QCOMPARE(m_server->streams(), 1);
    arrive(socket, "GET /hr HTTP/1.1\r\nHost: localhost:4711\r\n\r\n"); // which is dropped
    QCOMPARE(socket->takeSent(), QByteArray());
    QVERIFY(!socket->isEnded());
    const QByteArray head = request("HEAD /events");
    QVERIFY(head.contains("\r\nContent-Type: text/event-stream\r\n"));
    QCOMPARE(m_server->streams(), 1);
}

void TestHttpServer::aWebSocketBeginsWithTheCurrentValue_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("text") << QByteArray("/ws/text") << message("72");
    QTest::newRow("HDS") << QByteArray("/ws/hds") << message("heartRate:72");
    QTest::newRow("Pulsoid") << QByteArray("/pulsoid")
                             << message("{\"measured_at\":1769860800000,\"data\":{\"heart_rate\":72}}");
    QTest::newRow("on request") << QByteArray("/ws/fitbit") << QByteArray();
}

void TestHttpServer::aWebSocketBeginsWithTheCurrentValue()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, first);
    MemorySocket *socket = openStream(path);
    const QByteArray answer = socket->takeSent();
    QVERIFY(answer.startsWith("HTTP/1.1 101 Switching Protocols\r\n"));
    QVERIFY(answer.contains("\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n")); // RFC 6455, 1.3
    QCOMPARE(contentOf(answer), first);
    QCOMPARE(m_server->streams(), 1);
}

void TestHttpServer::readingsAndTheirEndReachEveryStream()
{
    MemorySocket *json = openStream("/ws");
    MemorySocket *text = openStream("/ws/text");
    MemorySocket *hds = openStream("/ws/hds");
    MemorySocket *pulsoid = openStream("/pulsoid");
    MemorySocket *fitbit = openStream("/ws/fitbit");
    MemorySocket *events = openStream("/events", {});
    QCOMPARE(m_server->streams(), 6);
    const QList<MemorySocket *> all{json, text, hds, pulsoid, fitbit, events};
    for (MemorySocket *socket : all)
        socket->takeSent();

    m_server->publish(readingOf(73, 2));
    QVERIFY(json->takeSent().contains("\"bpm\":73"));
    QCOMPARE(text->takeSent(), message("73"));
    QCOMPARE(hds->takeSent(), message("heartRate:73"));
    QVERIFY(pulsoid->takeSent().contains("\"heart_rate\":73"));
    QCOMPARE(fitbit->takeSent(), QByteArray());
    QVERIFY(events->takeSent().contains("\"bpm\":73"));

    m_server->publish(staleAfter(2));
    QVERIFY(json->takeSent().contains("\"bpm\":null"));
    QCOMPARE(text->takeSent(), message({}));
    QCOMPARE(hds->takeSent(), message("heartRate:"));
    QCOMPARE(pulsoid->takeSent(), QByteArray());
    QCOMPARE(fitbit->takeSent(), QByteArray());
    QVERIFY(events->takeSent().contains("\"bpm\":null"));
}

void TestHttpServer::whatIsNoNewReadingIsNotSentAsOne()
{
    MemorySocket *text = openStream("/ws/text");
    MemorySocket *json = openStream("/ws");
    text->takeSent();
    json->takeSent();
    LiveValue value = readingOf(72, 1);
    value.battery = 50;
    QSignalSpy given(m_server.get(), &HttpServer::heartRateGiven);
    m_server->publish(value);
    QCOMPARE(text->takeSent(), QByteArray());
    QVERIFY(json->takeSent().contains("\"battery\":50"));
    QCOMPARE(given.count(), 0);
    value.reading = 2; // the same number, measured again
    m_server->publish(value);
    QCOMPARE(text->takeSent(), message("72"));
    QCOMPARE(given.count(), 1);
}

void TestHttpServer::fitbitProgramsGetTheirReplies_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const QByteArray path : {"/ws", "/ws/text", "/ws/hds", "/ws/fitbit", "/pulsoid"})
        QTest::addRow("%s", path.constData()) << path;
}

void TestHttpServer::fitbitProgramsGetTheirReplies()
{
    QFETCH(const QByteArray, path);
    MemorySocket *socket = openStream(path);
    socket->takeSent();
    arrive(socket, frame(1, "getHR") + frame(1, "checkFitbitConnection") + frame(1, "other") + frame(2, "getHR"));
    QCOMPARE(socket->takeSent(), message("72") + message("yes"));
    m_server->publish(staleAfter(1));
    socket->takeSent();
    arrive(socket, frame(1, "checkFitbitConnection") + frame(1, "getHR"));
    QCOMPARE(socket->takeSent(), message("no") + message({}));
}

void TestHttpServer::aHandshakeAgainstTheRulesIsRefused_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("status");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const char *status) {
        QByteArray fields = upgrade;
        QTest::newRow(name) << fields.replace(from, to) << QByteArray(status);
    };
    row("no version", "Sec-WebSocket-Version: 13\r\n", {}, "426");
    row("an old version", ": 13", ": 8", "426");
    row("no upgrade", "Upgrade: websocket\r\n", {}, "426");
    row("no key", "Sec-WebSocket-Key", "X", "400");
    row("a short key", "dGhl", {}, "400");
    row("a key that is no base64", "dGhl", "?Ghl", "400");
    row("two keys", "Sec-WebSocket-Version: 13\r\n", "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: a\r\n", "400");
    row("a foreign origin", "Connection", "Origin: https://attacker.example\r\nConnection", "403");
    row("an origin of a file", "Connection", "Origin: null\r\nConnection", "403");
}

void TestHttpServer::aHandshakeAgainstTheRulesIsRefused()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const QByteArray, status);
    MemorySocket *socket = openStream("/ws", fields);
    QVERIFY(socket->takeSent().startsWith("HTTP/1.1 " + status));
    QCOMPARE(m_server->streams(), 0);
}

void TestHttpServer::framesAgainstTheRulesEndTheConnection_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &bytes, int code) { QTest::newRow(name) << bytes << code; };
    row("a reserved bit", QByteArray::fromHex("c18000000000"), 1002);
    row("a reserved operation", QByteArray::fromHex("838000000000"), 1002);
    row("a ping in parts", QByteArray::fromHex("098000000000"), 1002);
    row("a long ping", frame(9, QByteArray(126, 'x')), 1002);
    row("a continuation of nothing", frame(0, "x"), 1002);
    row("a text within a text", QByteArray::fromHex("018100000000") + 'x' + frame(1, "x"), 1002);
    row("a length in the wrong form", QByteArray::fromHex("81fe000100000000") + 'x', 1002);
    row("a negative length", QByteArray::fromHex("81ffffffffffffffffff00000000"), 1002);
    row("invalid UTF-8", frame(1, "\xff\xfe"), 1007);
    row("a message too long", frame(1, QByteArray(1025, 'x')), 1009);
    row("a length that is too long", QByteArray::fromHex("81ff000000ffffffffff00000000"), 1009);
    row("parts that are too long",
        QByteArray(QByteArray::fromHex("01fe020000000000") + QByteArray(512, 'x')).repeated(1)
            + QByteArray(QByteArray::fromHex("00fe020000000000") + QByteArray(512, 'x')).repeated(2),
        1009);
    row("goodbye", frame(8, QByteArray::fromHex("03e8")), 1000);
    row("goodbye with a wrong code", frame(8, QByteArray::fromHex("0001")), 1002);
    row("goodbye with half a code", frame(8, "\x03"), 1002);
}

void TestHttpServer::framesAgainstTheRulesEndTheConnection()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    const QPointer<MemorySocket> socket = openStream("/ws/text");
    socket->takeSent();
    socket->arrive(bytes);
    const QByteArray sent = socket->takeSent();
    QVERIFY(sent.size() >= 4 && sent.startsWith("\x88")); // a goodbye
    QCOMPARE(int(quint8(sent[2])) << 8 | quint8(sent[3]), code);
    QVERIFY(socket->isEnded());
    m_time.runFor(0ms);
    QCOMPARE(m_server->streams(), 0);
    QVERIFY(!socket);
}

void TestHttpServer::framesOfAllLegalKindsAreTaken()
{
    MemorySocket *socket = openStream("/ws/fitbit");
    socket->takeSent();
    arrive(socket, frame(9, "abc"));
    QCOMPARE(socket->takeSent(), QByteArray::fromHex("8a03") + "abc");
    arrive(socket, frame(10, "unasked"));
    arrive(socket, QByteArray::fromHex("018300000000") + "get");
    arrive(socket, frame(9, {})); // between the parts
    QCOMPARE(socket->takeSent(), QByteArray::fromHex("8a00"));
    arrive(socket, QByteArray::fromHex("808200000000") + "HR");
    QCOMPARE(socket->takeSent(), message("72"));
    QVERIFY(!socket->isEnded());
}

void TestHttpServer::aForeignOriginIsRefusedAlsoOnAKeptConnection()
{
    for (const QByteArray second :
         {"GET /hr HTTP/1.1\r\nHost: localhost:4711\r\nOrigin: https://attacker.example\r\n\r\n",
          "GET /hr HTTP/1.1\r\nHost: attacker.example:4711\r\n\r\n"}) {
        MemorySocket *socket = connectClient();
        arrive(socket, "GET /hr HTTP/1.1\r\nHost: localhost:4711\r\n\r\n");
        QVERIFY(socket->takeSent().startsWith("HTTP/1.1 200 "));
        arrive(socket, second);
        const QByteArray answer = socket->takeSent();
        QVERIFY(answer.startsWith("HTTP/1.1 403 "));
        QVERIFY(!answer.contains("72"));
    }
    MemorySocket *socket = connectClient();
    arrive(socket,
           "GET /hr HTTP/1.1\r\nHost: localhost:4711\r\n\r\n"
           "GET /ws HTTP/1.1\r\nHost: localhost:4711\r\nOrigin: https://attacker.example\r\n"
               + upgrade + "\r\n");
    QCOMPARE(socket->takeSent().count("HTTP/1.1 403 "), 1);
    QCOMPARE(m_server->streams(), 0);
}

void TestHttpServer::streamsOverTheLimitAreRefused()
{
    restart({.maximumClients = 2});
    const QByteArray wanted = "GET /ws HTTP/1.1\r\nHost: localhost:4711\r\n" + upgrade + "\r\n";
    openStream("/events", {});
    MemorySocket *second = openStream("/ws");
    QVERIFY(openStream("/ws")->takeSent().startsWith("HTTP/1.1 503 "));
    QVERIFY(openStream("/events", {})->takeSent().startsWith("HTTP/1.1 503 "));
    QVERIFY(request("GET /hr.json").startsWith("HTTP/1.1 200 ")); // which is no stream
    second->arriveEnd();
    m_time.runFor(0ms);
    MemorySocket *sockets[] = {connectClient(), connectClient()};
    for (MemorySocket *socket : sockets) // both before one is open
        socket->arrive(wanted);
    m_time.runFor(0ms);
    QCOMPARE(m_server->streams(), 2);
}

void TestHttpServer::connectionsThatSendNothingDoNotKeepOthersOut()
{
    QList<QPointer<MemorySocket>> silent;
    for (int i = 0; i < 10'000; ++i) {
        silent.append(connectClient());
        silent.last()->arrive("GET / HTTP/1.1\r\n");
    }
    const auto left = std::ranges::count_if(silent, [](const auto &socket) { return !socket.isNull(); });
    QCOMPARE(left, HttpServer::connectionsBesides);
    QVERIFY(request("GET /hr").endsWith("\r\n\r\n72\n"));
}

void TestHttpServer::slowReadersAreDropped_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("WebSocket") << QByteArray("/ws");
    QTest::newRow("events") << QByteArray("/events");
}

void TestHttpServer::slowReadersAreDropped()
{
    QFETCH(const QByteArray, path);
    const QPointer<MemorySocket> slow = openStream(path, path == "/ws" ? upgrade : QByteArray());
    MemorySocket *fast = openStream("/ws/text");
    slow->stall();
    qint64 most = 0;
    quint64 number = 1;
    while (m_server->streams() == 2 && number < 1000) {
        m_server->publish(readingOf(72, ++number));
        most = slow->isEnded() ? most : std::max(most, slow->bytesToWrite());
        m_time.runFor(10ms);
    }
    QVERIFY(!slow);
    QCOMPARE(m_server->streams(), 1);
    QVERIFY(most <= StreamClient::mostUnsent);
    fast->takeSent();
    m_server->publish(readingOf(80, ++number));
    QCOMPARE(fast->takeSent(), message("80"));
}

void TestHttpServer::aSilentWebSocketIsDropped()
{
    const QPointer<MemorySocket> socket = openStream("/ws/fitbit");
    socket->takeSent();
    m_time.runFor(HttpServer::checkPeriod);
    QCOMPARE(socket->takeSent(), QByteArray::fromHex("8900")); // a ping
    m_time.runFor(HttpServer::checkPeriod - 1ms);
    QVERIFY(socket);
    m_time.runFor(1ms);
    QVERIFY(!socket);
    QCOMPARE(m_server->streams(), 0);
}

void TestHttpServer::aLivingWebSocketStays()
{
    MemorySocket *socket = openStream("/ws/fitbit");
    for (int i = 0; i < 10; ++i) {
        m_time.runFor(HttpServer::checkPeriod);
        arrive(socket, frame(10, {}));
    }
    QCOMPARE(m_server->streams(), 1);
}

void TestHttpServer::aClientThatAsksTooOftenIsDropped()
{
    MemorySocket *socket = openStream("/ws/fitbit");
    for (int i = 0; i < WebSocketClient::mostMessages; ++i)
        arrive(socket, frame(1, "getHR"));
    QCOMPARE(m_server->streams(), 1);
    arrive(socket, frame(1, "getHR"));
    QCOMPARE(m_server->streams(), 0);
}

void TestHttpServer::atTheEndStreamsAreSaidGoodbye()
{
    MemorySocket *socket = openStream("/ws/text");
    MemorySocket *events = openStream("/events", {});
    MemorySocket *idle = connectClient();
    socket->takeSent();
    const QPointer<MemorySocket> all[] = {socket, events, idle};
    m_server->close();
    QVERIFY(socket->takeSent().endsWith(closing(1001)));
    m_time.runFor(0ms);
    for (const auto &one : all)
        QVERIFY(!one);
    QCOMPARE(m_server->streams(), 0);
}

void TestHttpServer::aStreamThatLeavesIsForgotten()
{
    QSignalSpy changes(m_server.get(), &HttpServer::streamsChanged);
    const QPointer<MemorySocket> socket = openStream("/ws");
    const QPointer<MemorySocket> events = openStream("/events", {});
    QCOMPARE(m_server->streams(), 2);
    socket->arriveEnd();
    events->arriveEnd();
    m_time.runFor(0ms);
    QCOMPARE(m_server->streams(), 0);
    QCOMPARE(changes.count(), 4);
    QVERIFY(!socket);
    QVERIFY(!events);
}

NEOBEAT_VIRTUAL_TIME_TEST(TestHttpServer)
#include "tst_httpserver.moc"

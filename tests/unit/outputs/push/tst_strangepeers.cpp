// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/push/obsoutput.h"
#include "outputs/push/pushoutput.h"
#include "socketstandin.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = Error::Code;
using State = Output::State;

/// What answers at the port is no such program, or it misbehaves. Each ends in a clear error, and in another try.
class TestStrangePeers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noWebSocketAnswers_data();
    void noWebSocketAnswers();
    void anotherWebSocketAnswers_data();
    void anotherWebSocketAnswers();
    void aProgramThatReadsNothingIsSilent();
    void anUnknownNameIsMissing();

private:
    std::unique_ptr<ObsOutput> makeObs(int port) const;
    std::unique_ptr<PushOutput> makePush(PushOutput::Program program, int port) const;

    DialledOutput::Limits m_limits;
};

void TestStrangePeers::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_limits = {};
    m_limits.open = 300ms;
    m_limits.reply = 300ms;
    m_limits.retry = {10ms, 50ms};
}

std::unique_ptr<ObsOutput> TestStrangePeers::makeObs(int port) const
{
    auto output = std::make_unique<ObsOutput>(m_limits);
    output->setSettings({{u"localhost"_s, port}, u"password"_s, u"source"_s, {}});
    return output;
}

std::unique_ptr<PushOutput> TestStrangePeers::makePush(PushOutput::Program program, int port) const
{
    auto output = std::make_unique<PushOutput>(m_limits);
    output->setSettings({program, {u"127.0.0.1"_s, port}, {}, u"name"_s});
    return output;
}

void TestStrangePeers::noWebSocketAnswers_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<bool>("closesAtOnce");
    QTest::addColumn<Code>("code");
    QTest::newRow("silent") << ""_ba << false << Code::PeerSilent;
    QTest::newRow("closes at once") << ""_ba << true << Code::PeerUnexpected;
    QTest::newRow("garbage") << "\x00\xff\x01garbage\r\n\r\n"_ba << false << Code::PeerUnexpected;
    QTest::newRow("another protocol") << "220 mail ESMTP\r\n\r\n"_ba << false << Code::PeerUnexpected;
    QTest::newRow("a web page") << "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"_ba << false << Code::PeerUnexpected;
    QTest::newRow("not found") << "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"_ba << false
                               << Code::PeerUnexpected;
    QTest::newRow("a header without end")
        << "HTTP/1.1 101 Switching\r\nX: " + QByteArray(10'000'000, 'x') << false << Code::PeerSilent;
}

void TestStrangePeers::noWebSocketAnswers()
{
    QFETCH(const QByteArray, greeting);
    QFETCH(const bool, closesAtOnce);
    QFETCH(const Code, code);
    test::BytesStandIn peer;
    peer.greeting = greeting;
    peer.closesAtOnce = closesAtOnce;
    QVERIFY(peer.listen());
    const auto output = makePush(PushOutput::Program::IronHeart, peer.port());
    output->start();
    QTRY_COMPARE(output->state(), State::Retrying);
    QCOMPARE(output->error().code, code);
    QTRY_VERIFY(peer.connections > 2);
    QCOMPARE(output->state(), State::Retrying);
    output->stop();
    QCOMPARE(output->state(), State::Off);
}

void TestStrangePeers::anotherWebSocketAnswers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Code>("code");
    QTest::newRow("silent") << QString() << Code::PeerSilent;
    QTest::newRow("no JSON") << u"hello"_s << Code::PeerUnexpected;
    QTest::newRow("a list") << u"[1,2]"_s << Code::PeerUnexpected;
    QTest::newRow("no op") << u"{}"_s << Code::PeerUnexpected;
    QTest::newRow("op of a wrong type") << u"{\"op\":\"0\"}"_s << Code::PeerUnexpected;
    QTest::newRow("op too early") << u"{\"op\":2,\"d\":{}}"_s << Code::PeerUnexpected;
    QTest::newRow("authentication of a wrong type")
        << u"{\"op\":0,\"d\":{\"authentication\":7}}"_s << Code::PeerSilent; // it never answers what we make of that
    QTest::newRow("deep") << QString(20'000, u'[') << Code::PeerUnexpected;
    QTest::newRow("64 kB") << QString(1 << 16, u'x') << Code::PeerUnexpected;
    QTest::newRow("10 MB") << QString(10'000'000, u'x') << Code::PeerUnexpected;
}

void TestStrangePeers::anotherWebSocketAnswers()
{
    QFETCH(const QString, text);
    QFETCH(const Code, code);
    QWebSocketServer server(u"other"_s, QWebSocketServer::NonSecureMode);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    int connections = 0;
    connect(&server, &QWebSocketServer::newConnection, this, [&] {
        QWebSocket *client = server.nextPendingConnection();
        client->setParent(&server);
        ++connections;
        if (!text.isNull())
            client->sendTextMessage(text);
    });
    const auto output = makeObs(server.serverPort());
    output->start();
    QTRY_COMPARE(output->state(), State::Retrying);
    QCOMPARE(output->error().code, code);
    QTRY_VERIFY(connections > 2);
    output->stop();
    QCOMPARE(output->state(), State::Off);
}

void TestStrangePeers::aProgramThatReadsNothingIsSilent()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const auto output = makePush(PushOutput::Program::Sammi, server.serverPort());
    output->start();
    QTRY_COMPARE(output->state(), State::Retrying);
    QCOMPARE(output->error().code, Code::PeerSilent);
}

void TestStrangePeers::anUnknownNameIsMissing()
{
    const auto output = std::make_unique<ObsOutput>(m_limits);
    output->setSettings({{u"no-such-computer.invalid"_s, 4455}, {}, u"source"_s, {}});
    output->start();
    QTRY_COMPARE(output->state(), State::Retrying);
    QVERIFY(output->error().code == Code::PeerMissing || output->error().code == Code::PeerSilent);
    QVERIFY(!output->error().detail.contains(u"computer"_s));
}

NEOBEAT_TEST(TestStrangePeers)
#include "tst_strangepeers.moc"

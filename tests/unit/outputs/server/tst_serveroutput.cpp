// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/server/serveroutput.h"
#include "support/manualclock.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QWebSocket>

using namespace neobeat;
using namespace Qt::StringLiterals;
using State = Output::State;

/// The output with real sockets: where it listens, its states, and its clients.
class TestServerOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void untilItIsStartedNothingListens();
    void bothLoopbackAddressesAreServed();
    void aPortThatIsTakenIsAFailure_data();
    void aPortThatIsTakenIsAFailure();
    void anAddressOfAnotherComputerIsAFailure();
    void beyondThisComputerThereIsNoServerWithoutAToken_data();
    void beyondThisComputerThereIsNoServerWithoutAToken();
    void theTokenIsPartOfTheAddressOnlyWhereItIsNeeded();
    void tokensAreLongAndDiffer();
    void clientsAreCountedAndGetWhatWasPublishedBefore();
    void aClientThatPausesMissesNothing();
    void aClientThatNeverReadsIsDropped();
    void whatWasSentIsNoted();
    void stoppingEndsEveryClientAndCanBeUndone();
    void settingsApplyFromTheNextStartOn();
    void aClientMayStopTheOutput();
    void thousandsOfConnectionsInARowLeaveNothingBehind();
    void halfOpenConnectionsDoNotDisturb();

private:
    QByteArray get(const QByteArray &path, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost));
    void publishReading(int number);
    std::unique_ptr<QTcpSocket> openPaused(const QByteArray &path);
    QUrl webSocketUrl(const QString &path) const { return u"ws://127.0.0.1:%1%2"_s.arg(m_output->port()).arg(path); }

    ManualClock m_clock;
    std::unique_ptr<ServerOutput> m_output;
};

static LiveValue wornWith(int bpm, quint64 number)
{
    return {.quality = LiveValue::Quality::Good,
            .bpm = bpm,
            .measuredAt = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC),
            .reading = number,
            .connected = true};
}

void TestServerOutput::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_output = std::make_unique<ServerOutput>(m_clock);
}

void TestServerOutput::cleanup()
{
    m_output.reset();
}

QByteArray TestServerOutput::get(const QByteArray &path, const QHostAddress &address)
{
    QTcpSocket socket;
    socket.connectToHost(address, m_output->port());
    socket.write("GET " + path + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(m_output->port())
                 + "\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    const auto isOver = [&] {
        answer += socket.readAll();
        return socket.state() == QAbstractSocket::UnconnectedState;
    };
    [&] { QTRY_VERIFY(isOver()); }();
    return answer;
}

void TestServerOutput::untilItIsStartedNothingListens()
{
    QCOMPARE(m_output->state(), State::Off);
    QCOMPARE(m_output->port(), 0);
    QCOMPARE(m_output->location(), QString());
    QCOMPARE(m_output->addressOf(u"/overlay"_s), QString());
    m_output->publish(wornWith(72, 1));
    QCOMPARE(m_output->state(), State::Off);
}

void TestServerOutput::bothLoopbackAddressesAreServed()
{
    m_output->publish(wornWith(72, 1));
    for (const QHostAddress::SpecialAddress first : {QHostAddress::LocalHost, QHostAddress::LocalHostIPv6}) {
        m_output->setSettings({.address = QHostAddress(first)});
        m_output->start();
        QCOMPARE(m_output->state(), State::Ready);
        QCOMPARE(m_output->location(), u"http://127.0.0.1:%1"_s.arg(m_output->port()));
        QVERIFY(get("/hr").endsWith("\r\n\r\n72\n"));
        QVERIFY(get("/hr", QHostAddress(QHostAddress::LocalHostIPv6)).endsWith("\r\n\r\n72\n"));
    }
}

void TestServerOutput::aPortThatIsTakenIsAFailure_data()
{
    QTest::addColumn<QString>("takenAt");
    QTest::newRow("IPv4") << u"127.0.0.1"_s;
    QTest::newRow("IPv6") << u"::1"_s;
}

void TestServerOutput::aPortThatIsTakenIsAFailure()
{
    QFETCH(const QString, takenAt);
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(takenAt)));
    m_output->setSettings({.port = other.serverPort()});
    m_output->start();
    QCOMPARE(m_output->state(), State::Failed);
    QCOMPARE(m_output->error().code, Error::Code::PortTaken);
    QCOMPARE(m_output->port(), 0);
    other.close();
    m_output->start();
    QCOMPARE(m_output->state(), State::Ready);
    QCOMPARE(m_output->error().code, Error::Code::None);
}

void TestServerOutput::anAddressOfAnotherComputerIsAFailure()
{
    m_output->setSettings({.address = QHostAddress(u"192.0.2.1"_s), .token = makeServerToken()});
    m_output->start();
    QCOMPARE(m_output->state(), State::Failed);
    QCOMPARE(m_output->error().code, Error::Code::AddressUnavailable);
}

void TestServerOutput::beyondThisComputerThereIsNoServerWithoutAToken_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("none") << u"0.0.0.0"_s << QByteArray();
    QTest::newRow("none, IPv6") << u"::"_s << QByteArray();
    QTest::newRow("short") << u"0.0.0.0"_s << QByteArray(21, 'a');
    QTest::newRow("to be escaped") << u"0.0.0.0"_s << QByteArray(30, '+');
    QTest::newRow("short on this computer") << u"127.0.0.1"_s << QByteArray("abc");
}

void TestServerOutput::beyondThisComputerThereIsNoServerWithoutAToken()
{
    QFETCH(const QString, address);
    QFETCH(const QByteArray, token);
    m_output->setSettings({.address = QHostAddress(address), .token = token});
    m_output->start();
    QCOMPARE(m_output->state(), State::Failed);
    QCOMPARE(m_output->error().code, Error::Code::OutputIncomplete);
    QVERIFY(token.isEmpty() || !m_output->error().detail.contains(QString::fromLatin1(token)));
    QCOMPARE(m_output->port(), 0);
}

void TestServerOutput::theTokenIsPartOfTheAddressOnlyWhereItIsNeeded()
{
    const QByteArray token = makeServerToken();
    m_output->setSettings({.token = token});
    m_output->start();
    QCOMPARE(m_output->addressOf(u"/overlay"_s), m_output->location() + u"/overlay"_s);
    m_output->setSettings({.address = QHostAddress(QHostAddress::Any), .token = token});
    m_output->start();
    QCOMPARE(m_output->state(), State::Ready);
    QCOMPARE(m_output->addressOf(u"/overlay"_s),
             m_output->location() + u"/overlay?token="_s + QString::fromLatin1(token));
    QVERIFY(!m_output->location().contains(u"0.0.0.0"));
    QVERIFY(get("/hr").startsWith("HTTP/1.1 401 "));
    QVERIFY(get("/hr?token=" + token).startsWith("HTTP/1.1 204 "));
}

void TestServerOutput::tokensAreLongAndDiffer()
{
    QVERIFY(makeServerToken().size() >= ServerSettings::shortestToken);
    QVERIFY(makeServerToken() != makeServerToken());
}

void TestServerOutput::clientsAreCountedAndGetWhatWasPublishedBefore()
{
    m_output->publish(wornWith(72, 1));
    m_output->start();
    QCOMPARE(m_output->peers(), 0);
    QWebSocket client;
    QStringList messages;
    connect(&client, &QWebSocket::textMessageReceived, this, [&](const QString &text) { messages.append(text); });
    client.open(webSocketUrl(u"/ws/text"_s));
    QTRY_COMPARE(messages, QStringList{u"72"_s});
    QCOMPARE(m_output->peers(), 1);
    m_output->publish(wornWith(73, 2));
    QTRY_COMPARE(messages.last(), u"73"_s);
    client.close();
    QTRY_COMPARE(m_output->peers(), 0);
}

void TestServerOutput::publishReading(int number)
{
    m_output->publish(wornWith(number, quint64(number)));
}

/// A client of a stream that takes one byte and then nothing.
std::unique_ptr<QTcpSocket> TestServerOutput::openPaused(const QByteArray &path)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->setReadBufferSize(1);
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), m_output->port());
    socket->write("GET " + path + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(m_output->port()) + "\r\n\r\n");
    [&] { QTRY_COMPARE(m_output->peers(), 1); }();
    return socket;
}

void TestServerOutput::aClientThatPausesMissesNothing()
{
    m_output->start();
    const auto client = openPaused("/events");
    const auto *sending = m_output->findChild<QTcpSocket *>();
    QVERIFY(sending);
    int last = 0;
    while (sending->bytesToWrite() == 0 && last < 100'000)
        publishReading(++last);
    for (int i = 0; i < 10; ++i)
        publishReading(++last);
    QVERIFY(sending->bytesToWrite() > 0);

    client->setReadBufferSize(0);
    QByteArray all;
    const QByteArray end = "\"bpm\":" + QByteArray::number(last) + ',';
    const auto hasAll = [&] {
        all += client->readAll();
        return all.contains(end) && all.endsWith("\n\n");
    };
    QTRY_VERIFY(hasAll());
    qsizetype at = 0;
    for (int i = 1; i <= last; ++i) {
        at = all.indexOf("\"bpm\":" + QByteArray::number(i) + ',', at);
        QVERIFY2(at >= 0, qPrintable(QString::number(i)));
    }
    QCOMPARE(all.count("data: {"), last + 1); // with the first one, which had no heart rate
}

void TestServerOutput::aClientThatNeverReadsIsDropped()
{
    m_output->start();
    const auto client = openPaused("/events");
    int last = 0;
    while (m_output->peers() == 1 && last < 100'000)
        publishReading(++last);
    QCOMPARE(m_output->peers(), 0);
}

void TestServerOutput::whatWasSentIsNoted()
{
    m_output->start();
    QVERIFY(!m_output->lastSent().isValid());
    m_output->publish(wornWith(72, 1));
    QVERIFY2(!m_output->lastSent().isValid(), "no client has got it");
    QSignalSpy sent(m_output.get(), &Output::sent);
    get("/hr");
    QCOMPARE(sent.count(), 1);
    QVERIFY(m_output->lastSent().isValid());
}

void TestServerOutput::stoppingEndsEveryClientAndCanBeUndone()
{
    m_output->start();
    const quint16 port = m_output->port();
    QWebSocket client;
    QTcpSocket idle;
    client.open(webSocketUrl(u"/ws"_s));
    idle.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QTRY_COMPARE(m_output->peers(), 1);
    QTRY_COMPARE(idle.state(), QAbstractSocket::ConnectedState);
    m_output->stop();
    QCOMPARE(m_output->state(), State::Off);
    QCOMPARE(m_output->peers(), 0);
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(client.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
    QTRY_COMPARE(idle.state(), QAbstractSocket::UnconnectedState);

    m_output->setSettings({.port = port}); // which is free again at once
    m_output->start();
    QCOMPARE(m_output->state(), State::Ready);
    client.open(webSocketUrl(u"/ws"_s));
    QTRY_COMPARE(m_output->peers(), 1);
}

void TestServerOutput::settingsApplyFromTheNextStartOn()
{
    m_output->start();
    const quint16 port = m_output->port();
    m_output->setSettings({.token = makeServerToken(), .localNeedsToken = true});
    QVERIFY(get("/hr").startsWith("HTTP/1.1 204 "));
    QCOMPARE(m_output->port(), port);
    m_output->start();
    QVERIFY(get("/hr").startsWith("HTTP/1.1 401 "));
}

void TestServerOutput::aClientMayStopTheOutput()
{
    m_output->start();
    QWebSocket client;
    client.open(webSocketUrl(u"/ws"_s));
    QTRY_COMPARE(m_output->peers(), 1);
    connect(m_output.get(), &Output::sent, this, [this] { m_output->stop(); });
    m_output->publish(wornWith(72, 1));
    QCOMPARE(m_output->state(), State::Off);
    m_output->start();
    connect(m_output.get(), &Output::peersChanged, this, [this] { m_output->stop(); });
    QWebSocket second;
    second.open(webSocketUrl(u"/ws"_s));
    QTRY_COMPARE(m_output->state(), State::Off);
    QTRY_COMPARE(second.state(), QAbstractSocket::UnconnectedState);
}

void TestServerOutput::thousandsOfConnectionsInARowLeaveNothingBehind()
{
    m_output->publish(wornWith(72, 1));
    m_output->start();
    constexpr int count = 10'000;
    constexpr int atOnce = 100;
    int finished = 0;
    for (int i = 0; i < count / atOnce; ++i) {
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int j = 0; j < atOnce; ++j) {
            sockets.push_back(std::make_unique<QTcpSocket>());
            connect(sockets.back().get(), &QTcpSocket::connected, this, [&] { ++finished; });
            sockets.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), m_output->port());
        }
        QTRY_COMPARE(finished, (i + 1) * atOnce);
    }
    QVERIFY(get("/hr").endsWith("\r\n\r\n72\n"));
    QTRY_VERIFY(m_output->findChildren<QTcpSocket *>().size() <= 1);
}

void TestServerOutput::halfOpenConnectionsDoNotDisturb()
{
    m_output->publish(wornWith(72, 1));
    m_output->start();
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 200; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), m_output->port());
        sockets.back()->write(i % 2 ? "GET /hr HTTP/1.1\r\nHost: loc" : "");
    }
    QVERIFY(get("/hr").endsWith("\r\n\r\n72\n"));
    const auto areOpen = [&] {
        return std::ranges::count_if(
            sockets, [](const auto &socket) { return socket->state() == QAbstractSocket::ConnectedState; });
    };
    QTRY_VERIFY(areOpen() <= HttpServer::connectionsBesides);
    QVERIFY(get("/hr").endsWith("\r\n\r\n72\n"));
}

NEOBEAT_TEST(TestServerOutput)
#include "tst_serveroutput.moc"

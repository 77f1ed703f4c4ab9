// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/server/httpconnection.h"
#include "support/virtualtimetest.h"
#include "unit/outputs/server/memorysocket.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// One connection, request by request, with all its time limits, under virtual time.
class TestHttpConnection : public QObject
{
    Q_OBJECT

public:
    explicit TestHttpConnection(VirtualTime &time)
        : m_time(time)
    {
    }

private Q_SLOTS:
    void init();
    void cleanup();
    void requestsAreAnsweredOneAfterTheOther();
    void requestsThatDoNotWaitAreAnsweredInOrder();
    void aHeadMayArriveByteByByte();
    void aHeadHasToArriveInTime();
    void aConnectionThatSendsNothingEnds();
    void anIdleConnectionEnds();
    void anAnswerHasToBeTaken();
    void theNextRequestIsNotReadBeforeTheAnswerIsTaken();
    void afterTheLastAnswerTheConnectionEnds();
    void whatIsRefusedIsAnsweredAndNotReadOn();
    void aBodyIsRefusedAndNotTakenForARequest();
    void tenMegabytesOfHeadAreNotKept();
    void aClientThatIsRefusedCannotStay();
    void theAnswerToHeadHasNoContent();
    void aStreamGetsTheSocketWithoutTheRequest();

private:
    void arrive(const QByteArray &bytes)
    {
        m_socket->arrive(bytes);
        m_time.runFor(0ms);
    }

    VirtualTime &m_time;
    QPointer<MemorySocket> m_socket;
    std::unique_ptr<HttpConnection> m_connection;
    std::unique_ptr<QSignalSpy> m_closed;
    QList<QByteArray> m_paths;
    RequestOutcome m_outcome;
};

static QByteArray get(const QByteArray &path, const QByteArray &fields = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost:4711\r\n" + fields + "\r\n";
}

void TestHttpConnection::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_paths.clear();
    m_outcome = {.response = {.contentType = "text/plain", .body = "answer"}};
    m_socket = new MemorySocket;
    m_connection = std::make_unique<HttpConnection>(m_socket, [this](const RequestHead &head, const ServerAddress &) {
        m_paths.append(head.path);
        return m_outcome;
    });
    m_closed = std::make_unique<QSignalSpy>(m_connection.get(), &HttpConnection::closed);
}

void TestHttpConnection::cleanup()
{
    m_connection.reset();
    m_time.runFor(0ms);
    QVERIFY(m_time.isIdle());
    QVERIFY(!m_socket);
}

void TestHttpConnection::requestsAreAnsweredOneAfterTheOther()
{
    for (const QByteArray path : {"/first", "/second"}) {
        arrive(get(path));
        const QByteArray answer = m_socket->takeSent();
        QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(answer.contains("\r\nContent-Length: 6\r\n"));
        QVERIFY(answer.contains("\r\nCache-Control: no-store\r\n"));
        QVERIFY(answer.contains("\r\nReferrer-Policy: no-referrer\r\n"));
        QVERIFY(answer.endsWith("\r\nConnection: keep-alive\r\n\r\nanswer"));
        m_time.runFor(HttpConnection::idleLimit - 1ms);
    }
    QCOMPARE(m_paths, (QList<QByteArray>{"/first", "/second"}));
    QCOMPARE(m_closed->count(), 0);
}

void TestHttpConnection::requestsThatDoNotWaitAreAnsweredInOrder()
{
    arrive(get("/1") + get("/2") + get("/3").chopped(2));
    QCOMPARE(m_paths, (QList<QByteArray>{"/1", "/2"}));
    arrive("\r\n" + get("/4"));
    QCOMPARE(m_paths, (QList<QByteArray>{"/1", "/2", "/3", "/4"}));
    QCOMPARE(m_socket->takeSent().count("HTTP/1.1 200 OK"), 4);
}

void TestHttpConnection::aHeadMayArriveByteByByte()
{
    const QByteArray request = get("/");
    for (const char byte : request)
        arrive(QByteArray(1, byte));
    QCOMPARE(m_paths, QList<QByteArray>{"/"});
}

void TestHttpConnection::aHeadHasToArriveInTime()
{
    const QByteArray request = get("/");
    for (qsizetype i = 0; i < 10; ++i) { // one byte now and then is no progress
        arrive(request.sliced(i, 1));
        m_time.runFor(499ms);
    }
    QVERIFY(m_socket->takeSent().isEmpty());
    m_time.runFor(10ms);
    QVERIFY(m_socket->takeSent().startsWith("HTTP/1.1 408 Request Timeout\r\n"));
    m_time.runFor(HttpConnection::lingerLimit);
    QCOMPARE(m_closed->count(), 1);
    QVERIFY(m_paths.isEmpty());
}

void TestHttpConnection::aConnectionThatSendsNothingEnds()
{
    m_time.runFor(HttpConnection::headLimit - 1ms);
    QCOMPARE(m_closed->count(), 0);
    m_time.runFor(1ms);
    QCOMPARE(m_closed->count(), 1);
    QVERIFY(m_socket->takeSent().isEmpty());
}

void TestHttpConnection::anIdleConnectionEnds()
{
    arrive(get("/"));
    m_time.runFor(HttpConnection::idleLimit);
    QCOMPARE(m_closed->count(), 1);
    QVERIFY(m_socket->isEnded());
}

void TestHttpConnection::anAnswerHasToBeTaken()
{
    m_socket->stall();
    arrive(get("/"));
    m_time.runFor(HttpConnection::writeLimit);
    QCOMPARE(m_closed->count(), 1);
}

void TestHttpConnection::theNextRequestIsNotReadBeforeTheAnswerIsTaken()
{
    m_socket->stall();
    arrive(get("/1") + get("/2"));
    arrive(get("/3"));
    QCOMPARE(m_paths, QList<QByteArray>{"/1"});
}

void TestHttpConnection::afterTheLastAnswerTheConnectionEnds()
{
    arrive(get("/", "Connection: close\r\n") + get("/more"));
    QVERIFY(m_socket->takeSent().contains("\r\nConnection: close\r\n"));
    QCOMPARE(m_paths, QList<QByteArray>{"/"});
    m_socket->arriveEnd();
    QCOMPARE(m_closed->count(), 1);
}

void TestHttpConnection::whatIsRefusedIsAnsweredAndNotReadOn()
{
    arrive("\x16\x03\x01" + get("/"));
    const QByteArray answer = m_socket->takeSent();
    QVERIFY(answer.startsWith("HTTP/1.1 400 Bad Request\r\n"));
    QVERIFY(answer.contains("\r\nConnection: close\r\n"));
    arrive(get("/"));
    QVERIFY(m_paths.isEmpty());
    QVERIFY(m_socket->takeSent().isEmpty());
}

void TestHttpConnection::aBodyIsRefusedAndNotTakenForARequest()
{
    arrive(get("/", "Content-Length: 100\r\n") + get("/hidden"));
    QVERIFY(m_socket->takeSent().startsWith("HTTP/1.1 413 "));
    arrive(get("/hidden"));
    QVERIFY(m_paths.isEmpty());
}

void TestHttpConnection::tenMegabytesOfHeadAreNotKept()
{
    arrive("GET / HTTP/1.1\r\nHost: localhost:4711\r\n");
    const QByteArray part = "X: " + QByteArray(4000, 'x') + "\r\n";
    for (int i = 0; i < 2500; ++i)
        arrive(part);
    QVERIFY(m_socket->takeSent().startsWith("HTTP/1.1 431 "));
    QCOMPARE(m_socket->bytesAvailable(), 0);
    QVERIFY(m_paths.isEmpty());
}

void TestHttpConnection::aClientThatIsRefusedCannotStay()
{
    arrive("?");
    for (int i = 0; i < 20 && m_closed->isEmpty(); ++i) {
        arrive("more");
        m_time.runFor(200ms);
    }
    QCOMPARE(m_closed->count(), 1);
    QVERIFY(m_time.now() > 0ms);
}

void TestHttpConnection::theAnswerToHeadHasNoContent()
{
    arrive("HEAD / HTTP/1.1\r\nHost: localhost:4711\r\n\r\n");
    const QByteArray answer = m_socket->takeSent();
    QVERIFY(answer.contains("\r\nContent-Length: 6\r\n"));
    QVERIFY(answer.endsWith("\r\n\r\n"));
}

void TestHttpConnection::aStreamGetsTheSocketWithoutTheRequest()
{
    m_outcome.next = RequestOutcome::Next::Events;
    QTcpSocket *given = nullptr;
    QObject::connect(m_connection.get(), &HttpConnection::upgraded, this, [&](QTcpSocket *socket) { given = socket; });
    arrive(get("/events") + "rest");
    QCOMPARE(given, m_socket.data());
    QCOMPARE(m_closed->count(), 1);
    m_time.runFor(1min); // and no limit of the connection applies
    QVERIFY(!m_socket->isEnded());
    QCOMPARE(given->readAll(), "rest");
    delete given;
}

NEOBEAT_VIRTUAL_TIME_TEST(TestHttpConnection)
#include "tst_httpconnection.moc"

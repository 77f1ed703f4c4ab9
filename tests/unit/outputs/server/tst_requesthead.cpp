// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/server/requesthead.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// What is a request, and what is refused.
class TestRequestHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aRequestIsReadWithItsFields();
    void whatFollowsTheHeadIsLeft();
    void anUnfinishedHeadIsAwaited();
    void whatIsAgainstTheRulesIsRefused_data();
    void whatIsAgainstTheRulesIsRefused();
    void aHeadAtTheLimitIsReadAndALongerOneRefused();
    void aBodyIsSeen_data();
    void aBodyIsSeen();
    void onlyAnUpgradeToAWebSocketIsOne_data();
    void onlyAnUpgradeToAWebSocketIsOne();
    void connectionsAreKeptAsTheVersionSays();
    void itemsOfTheQueryAreDecoded();
};

static RequestHead headOf(const QByteArray &text)
{
    const auto head = RequestHead::read(text);
    return head && head.value() ? *head.value() : RequestHead();
}

void TestRequestHead::aRequestIsReadWithItsFields()
{
    const RequestHead head = headOf("GET /hr?token=abc&x=%20 HTTP/1.1\r\nHost: localhost:80\r\nX-Empty:\r\n"
                                    "ACCEPT:\t text/plain \t\r\n\r\n");
    QCOMPARE(head.method, "GET");
    QCOMPARE(head.path, "/hr");
    QCOMPARE(head.query, "token=abc&x=%20");
    QCOMPARE(head.minorVersion, 1);
    QCOMPARE(head.fields.size(), 3);
    QCOMPARE(head.field("host"), "localhost:80");
    QCOMPARE(head.field("accept"), "text/plain");
    QVERIFY(head.has("x-empty"));
    QCOMPARE(head.field("x-empty"), QByteArray());
    QVERIFY(!head.has("origin"));
}

void TestRequestHead::whatFollowsTheHeadIsLeft()
{
    const QByteArray first = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
    QCOMPARE(headOf(first + "GET /second HTTP/1.1\r\nHost: b\r\n\r\n").size, first.size());
    QCOMPARE(headOf(first + "GET /second HTTP/1.1\r\nHost: b\r\n\r\n").field("host"), "a");
}

void TestRequestHead::anUnfinishedHeadIsAwaited()
{
    const QByteArray whole = "OPTIONS * HTTP/1.0\r\nHost: a\r\n\r\n";
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const auto head = RequestHead::read(whole.first(i));
        QVERIFY2(head && !head.value(), whole.first(i).constData());
    }
    QCOMPARE(headOf(whole).path, "*");
}

void TestRequestHead::whatIsAgainstTheRulesIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    const auto row
        = [](const char *name, const QByteArray &text, int status = 400) { QTest::newRow(name) << text << status; };
    const QByteArray line = "GET / HTTP/1.1\r\n";
    row("TLS", QByteArray::fromHex("16030100"));
    row("an empty line first", "\r\n" + line);
    row("no version", "GET /\r\nHost: a\r\n\r\n");
    row("an unknown version", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505);
    row("HTTP/1.10", "GET / HTTP/1.10\r\nHost: a\r\n\r\n", 505);
    row("no HTTP", "GET / HTCPCP/1.0\r\nHost: a\r\n\r\n");
    row("two blanks", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n");
    row("a blank in the target", "GET /a b HTTP/1.1\r\nHost: a\r\n\r\n");
    row("a target with an address", "GET http://localhost/ HTTP/1.1\r\nHost: a\r\n\r\n");
    row("* for GET", "GET * HTTP/1.1\r\nHost: a\r\n\r\n");
    row("UTF-8 in the target", "GET /\xc3\xa4 HTTP/1.1\r\nHost: a\r\n\r\n");
    row("invalid UTF-8 in the target", "GET /\xff\xfe HTTP/1.1\r\nHost: a\r\n\r\n");
    row("a zero byte in the target", QByteArray("GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n", 28));
    row("a method that is none", "G(T / HTTP/1.1\r\nHost: a\r\n\r\n");
    row("no host", line + "\r\n");
    row("two hosts", line + "Host: a\r\nhost: b\r\n\r\n");
    row("two origins", line + "Host: a\r\nOrigin: null\r\nOrigin: http://a\r\n\r\n");
    row("two lengths", line + "Host: a\r\nContent-Length: 0\r\nContent-Length: 9\r\n\r\n");
    row("a continued line", line + "Host: a\r\n b\r\n\r\n");
    row("no colon", line + "Host: a\r\nabc\r\n\r\n");
    row("no name", line + "Host: a\r\n: abc\r\n\r\n");
    row("a blank before the colon", line + "Host : a\r\n\r\n");
    row("a line feed in a value", line + "Host: a\nX: b\r\n\r\n");
    row("a return in a value", line + "Host: a\rX: b\r\n\r\n");
    row("a zero byte in a value", line + QByteArray("Host: a\0b\r\n\r\n", 13));
    row("65 fields", line + "Host: a\r\n" + QByteArray("X: y\r\n").repeated(64) + "\r\n", 431);
}

void TestRequestHead::whatIsAgainstTheRulesIsRefused()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, status);
    const auto head = RequestHead::read(text);
    QVERIFY(!head);
    QCOMPARE(int(head.error()), status);
}

void TestRequestHead::aHeadAtTheLimitIsReadAndALongerOneRefused()
{
    const QByteArray begin = "GET / HTTP/1.1\r\nHost: a\r\nX: ";
    const QByteArray end = "\r\n\r\n";
    const QByteArray filling(RequestHead::longest - begin.size() - end.size(), 'x');
    QCOMPARE(headOf(begin + filling + end).size, RequestHead::longest);
    const auto longer = RequestHead::read(begin + filling + 'x' + end);
    QVERIFY(!longer);
    QCOMPARE(longer.error(), HttpStatus::HeadTooLarge);
    const auto endless = RequestHead::read(QByteArray(10'000'000, 'x'));
    QVERIFY(!endless);
    QCOMPARE(endless.error(), HttpStatus::HeadTooLarge);
}

void TestRequestHead::aBodyIsSeen_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<bool>("hasBody");
    QTest::newRow("none") << QByteArray("X: y") << false;
    QTest::newRow("empty") << QByteArray("Content-Length: 0") << false;
    QTest::newRow("one byte") << QByteArray("Content-Length: 1") << true;
    QTest::newRow("a length that is none") << QByteArray("Content-Length: +0") << true;
    QTest::newRow("chunks") << QByteArray("Transfer-Encoding: chunked") << true;
}

void TestRequestHead::aBodyIsSeen()
{
    QFETCH(const QByteArray, field);
    QFETCH(const bool, hasBody);
    QCOMPARE(headOf("GET / HTTP/1.1\r\nHost: a\r\n" + field + "\r\n\r\n").hasBody(), hasBody);
}

void TestRequestHead::onlyAnUpgradeToAWebSocketIsOne_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("isUpgrade");
    const QByteArray line = "GET /ws HTTP/1.1\r\nHost: a\r\n";
    QTest::newRow("Chromium") << line + "Connection: Upgrade\r\nUpgrade: websocket" << true;
    QTest::newRow("Firefox") << line + "Connection: keep-alive, Upgrade\r\nUpgrade: websocket" << true;
    QTest::newRow("no connection field") << line + "Upgrade: websocket" << false;
    QTest::newRow("another protocol") << line + "Connection: Upgrade\r\nUpgrade: h2c" << false;
    QTest::newRow("HTTP/1.0") << QByteArray("GET /ws HTTP/1.0\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket")
                              << false;
    QTest::newRow("HEAD") << QByteArray("HEAD /ws HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket")
                          << false;
}

void TestRequestHead::onlyAnUpgradeToAWebSocketIsOne()
{
    QFETCH(const QByteArray, request);
    QFETCH(const bool, isUpgrade);
    QCOMPARE(headOf(request + "\r\n\r\n").isUpgrade(), isUpgrade);
}

void TestRequestHead::connectionsAreKeptAsTheVersionSays()
{
    QVERIFY(headOf("GET / HTTP/1.1\r\nHost: a\r\n\r\n").keepsAlive());
    QVERIFY(!headOf("GET / HTTP/1.0\r\nHost: a\r\n\r\n").keepsAlive());
    QVERIFY(!headOf("GET / HTTP/1.1\r\nHost: a\r\nConnection: X, Close\r\n\r\n").keepsAlive());
}

void TestRequestHead::itemsOfTheQueryAreDecoded()
{
    const RequestHead head = headOf("GET /?token=a%2Bb&empty=&token=c HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(head.queryItem(u"token"_s), u"a+b"_s);
    QCOMPARE(head.queryItem(u"empty"_s), QString());
    QCOMPARE(head.queryItem(u"other"_s), QString());
}

NEOBEAT_TEST(TestRequestHead)
#include "tst_requesthead.moc"

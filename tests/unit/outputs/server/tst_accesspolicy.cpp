// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/server/accesspolicy.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "abcdefghijklmnopqrstuvwxyz012345";
const ServerAddress local{QHostAddress(QHostAddress::LocalHost), 4711};

RequestHead requestWith(const QList<std::pair<QByteArray, QByteArray>> &fields, const QByteArray &query = {})
{
    RequestHead head{.method = "GET", .path = "/hr", .query = query, .fields = fields};
    if (!head.has("host"))
        head.fields.emplaceBack("host", "localhost:4711");
    return head;
}

} // namespace

/// Who is answered and who is not.
class TestAccessPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void onlyOurOwnNamesAreOurHost_data();
    void onlyOurOwnNamesAreOurHost();
    void onlyKnownOriginsMayRead_data();
    void onlyKnownOriginsMayRead();
    void pagesOfOtherSitesCannotEmbedIt_data();
    void pagesOfOtherSitesCannotEmbedIt();
    void beyondThisComputerTheTokenIsNeeded_data();
    void beyondThisComputerTheTokenIsNeeded();
    void aPreflightNeedsNoToken();
    void theTokenCanBeNeededOnThisComputerToo();
    void aForeignOriginIsRefusedAlsoWithTheToken();
};

void TestAccessPolicy::onlyOurOwnNamesAreOurHost_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QString>("arrivedAt");
    QTest::addColumn<bool>("isOwn");
    const auto row = [](const char *host, bool isOwn, const QString &arrivedAt = u"127.0.0.1"_s) {
        QTest::addRow("%s at %s", host, qPrintable(arrivedAt)) << QByteArray(host) << arrivedAt << isOwn;
    };
    row("localhost:4711", true);
    row("LocalHost:4711", true);
    row("127.0.0.1:4711", true);
    row("[::1]:4711", true);
    row("[::1]:4711", true, u"::1"_s);
    row("[0:0:0:0:0:0:0:1]:4711", true);
    row("192.168.1.5:4711", true, u"192.168.1.5"_s);
    row("192.168.1.5:4711", true, u"::ffff:192.168.1.5"_s);
    row("[fd00::5]:4711", true, u"fd00::5"_s);
    row("localhost", false);
    row("localhost:", false);
    row("localhost:80", false);
    row("localhost:04711", false);
    row("localhost:47110", false);
    row("localhost:4711:4711", false);
    row("localhost.:4711", false);
    row("localhost.attacker.example:4711", false);
    row("attacker.example:4711", false);
    row("127.0.0.1.attacker.example:4711", false);
    row("user@localhost:4711", false);
    row("192.168.1.5:4711", false);
    row("0.0.0.0:4711", false);
    row("[::1]4711", false);
    row("[::1:4711", false);
    row("[]:4711", false);
    row("]:4711", false);
    row("::1:4711", false);
    row(":4711", false);
    row("", false);
}

void TestAccessPolicy::onlyOurOwnNamesAreOurHost()
{
    QFETCH(const QByteArray, host);
    QFETCH(const QString, arrivedAt);
    QFETCH(const bool, isOwn);
    QCOMPARE(isOwnHost(host, {QHostAddress(arrivedAt), 4711}), isOwn);
    const AccessPolicy policy({});
    const auto verdict = policy.judge(requestWith({{"host", host}}), {QHostAddress(arrivedAt), 4711});
    QCOMPARE(verdict.status, isOwn ? HttpStatus::Ok : HttpStatus::Forbidden);
}

void TestAccessPolicy::onlyKnownOriginsMayRead_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<bool>("mayWithout");
    QTest::addColumn<bool>("mayWithToken");
    const auto row = [](const char *origin, bool mayWithout, bool mayWithToken) {
        QTest::newRow(*origin ? origin : "empty") << QByteArray(origin) << mayWithout << mayWithToken;
    };
    row("http://localhost:4711", true, true);
    row("http://127.0.0.1:4711", true, true);
    row("http://[::1]:4711", true, true);
    row("https://allowed.example", true, true);
    row("null", false, true);
    row("http://absolute", false, true);
    row("obsbrowser://file", false, true);
    row("", false, false);
    row("http://localhost:4712", false, false);
    row("http://localhost", false, false);
    row("https://localhost:4711", false, false);
    row("http://attacker.example", false, false);
    row("https://allowed.example.attacker.example", false, false);
    row("https://allowed.example:8443", false, false);
    row("http://allowed.example", false, false);
    row("file://", false, false);
    row("http://absolute.attacker.example", false, false);
}

void TestAccessPolicy::onlyKnownOriginsMayRead()
{
    QFETCH(const QByteArray, origin);
    QFETCH(const bool, mayWithout);
    QFETCH(const bool, mayWithToken);
    const AccessPolicy policy({.token = secret, .allowedOrigins = {u"https://allowed.example"_s}});
    const auto without = policy.judge(requestWith({{"origin", origin}}), local);
    QCOMPARE(without.status, mayWithout ? HttpStatus::Ok : HttpStatus::Forbidden);
    QCOMPARE(without.readableFor, mayWithout ? origin : QByteArray());
    const auto with = policy.judge(requestWith({{"origin", origin}}, "token=" + secret), local);
    QCOMPARE(with.status, mayWithToken ? HttpStatus::Ok : HttpStatus::Forbidden);
    QCOMPARE(with.readableFor, mayWithToken ? origin : QByteArray());
}

void TestAccessPolicy::pagesOfOtherSitesCannotEmbedIt_data()
{
    QTest::addColumn<QByteArray>("site");
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QByteArray>("destination");
    QTest::addColumn<bool>("may");
    QTest::newRow("typed") << QByteArray("none") << QByteArray("navigate") << QByteArray("document") << true;
    QTest::newRow("own page") << QByteArray("same-origin") << QByteArray("cors") << QByteArray("empty") << true;
    QTest::newRow("link") << QByteArray("cross-site") << QByteArray("navigate") << QByteArray("document") << true;
    QTest::newRow("frame") << QByteArray("cross-site") << QByteArray("navigate") << QByteArray("iframe") << false;
    QTest::newRow("script") << QByteArray("cross-site") << QByteArray("no-cors") << QByteArray("script") << false;
    QTest::newRow("other port") << QByteArray("same-site") << QByteArray("no-cors") << QByteArray("image") << false;
}

void TestAccessPolicy::pagesOfOtherSitesCannotEmbedIt()
{
    QFETCH(const QByteArray, site);
    QFETCH(const QByteArray, mode);
    QFETCH(const QByteArray, destination);
    QFETCH(const bool, may);
    const AccessPolicy policy({.token = secret});
    const QList<std::pair<QByteArray, QByteArray>> fields{
        {"sec-fetch-site", site}, {"sec-fetch-mode", mode}, {"sec-fetch-dest", destination}};
    QCOMPARE(policy.judge(requestWith(fields), local).status, may ? HttpStatus::Ok : HttpStatus::Forbidden);
    QCOMPARE(policy.judge(requestWith(fields, "token=" + secret), local).status, HttpStatus::Ok);
}

void TestAccessPolicy::beyondThisComputerTheTokenIsNeeded_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("may");
    QTest::newRow("none") << QByteArray() << QByteArray() << false;
    QTest::newRow("query") << QByteArray() << "token=" + secret << true;
    QTest::newRow("header") << "Bearer " + secret << QByteArray() << true;
    QTest::newRow("header in lower case") << "bearer  " + secret << QByteArray() << true;
    QTest::newRow("wrong query") << QByteArray() << "token=" + secret.chopped(1) + '6' << false;
    QTest::newRow("part of it") << QByteArray() << "token=" + secret.chopped(1) << false;
    QTest::newRow("more than it") << QByteArray() << "token=" + secret + 'x' << false;
    QTest::newRow("empty") << QByteArray() << QByteArray("token=") << false;
    QTest::newRow("another scheme") << "Basic " + secret << QByteArray() << false;
    QTest::newRow("no scheme") << secret << QByteArray() << false;
    QTest::newRow("short") << QByteArray("Bea") << QByteArray() << false;
    QTest::newRow("scheme only") << QByteArray("Bearer") << QByteArray() << false;
}

void TestAccessPolicy::beyondThisComputerTheTokenIsNeeded()
{
    QFETCH(const QByteArray, authorization);
    QFETCH(const QByteArray, query);
    QFETCH(const bool, may);
    const AccessPolicy policy({.address = QHostAddress(QHostAddress::Any), .token = secret});
    const auto verdict = policy.judge(requestWith({{"authorization", authorization}}, query), local);
    QCOMPARE(verdict.status, may ? HttpStatus::Ok : HttpStatus::Unauthorized);
}

void TestAccessPolicy::aPreflightNeedsNoToken()
{
    const AccessPolicy policy({.address = QHostAddress(QHostAddress::Any),
                               .token = secret,
                               .allowedOrigins = {u"https://allowed.example"_s}});
    RequestHead head = requestWith({{"origin", "https://allowed.example"}, {"access-control-request-method", "GET"}});
    QCOMPARE(policy.judge(head, local).status, HttpStatus::Unauthorized);
    head.method = "OPTIONS";
    QCOMPARE(policy.judge(head, local).status, HttpStatus::Ok);
    head.fields[0].second = "https://attacker.example";
    QCOMPARE(policy.judge(head, local).status, HttpStatus::Forbidden);
}

void TestAccessPolicy::theTokenCanBeNeededOnThisComputerToo()
{
    const AccessPolicy policy({.token = secret, .localNeedsToken = true});
    QCOMPARE(policy.judge(requestWith({}), local).status, HttpStatus::Unauthorized);
    QCOMPARE(policy.judge(requestWith({}, "token=" + secret), local).status, HttpStatus::Ok);
}

void TestAccessPolicy::aForeignOriginIsRefusedAlsoWithTheToken()
{
    const AccessPolicy policy({.address = QHostAddress(QHostAddress::Any), .token = secret});
    const RequestHead head = requestWith({{"origin", "https://attacker.example"}}, "token=" + secret);
    QCOMPARE(policy.judge(head, local).status, HttpStatus::Forbidden);
}

NEOBEAT_TEST(TestAccessPolicy)
#include "tst_accesspolicy.moc"

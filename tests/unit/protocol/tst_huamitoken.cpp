// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/keypaste.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

using Kind = KeyProblem::Kind;

/// The expected result for a file of tests/data/huami-token, as strings that QCOMPARE can print.
struct Expected
{
    QStringList candidates; ///< "…:01 b61e…", then " active" or " inactive" when known.
    QStringList refused; ///< "…:02 NotOnAccount"
    std::optional<Kind> problem;
};

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Empty:
        return u"Empty"_s;
    case Kind::TooShort:
        return u"TooShort"_s;
    case Kind::TooLong:
        return u"TooLong"_s;
    case Kind::NotHex:
        return u"NotHex"_s;
    case Kind::CutOff:
        return u"CutOff"_s;
    case Kind::NotOnAccount:
        return u"NotOnAccount"_s;
    case Kind::AllZero:
        return u"AllZero"_s;
    case Kind::NoKeyFound:
        return u"NoKeyFound"_s;
    case Kind::NoWatches:
        return u"NoWatches"_s;
    }
    return {};
}

QString described(const KeyCandidate &candidate)
{
    const QString active = !candidate.active ? u""_s : *candidate.active ? u" active"_s : u" inactive"_s;
    return candidate.address + u' ' + QString::fromLatin1(candidate.key.toStorage()) + active;
}

QStringList described(const KeyPaste &paste)
{
    QStringList lines;
    for (const KeyCandidate &candidate : paste.candidates)
        lines.append(described(candidate));
    return lines;
}

QStringList describedRefusals(const KeyPaste &paste)
{
    QStringList lines;
    for (const RefusedKey &refused : paste.refused)
        lines.append(refused.address + u' ' + nameOf(refused.problem.kind));
    return lines;
}

QString contentOf(const QString &file)
{
    QFile source(QStringLiteral(NEOBEAT_TEST_DATA "/huami-token/") + file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

QString address(int last)
{
    return u"00:00:5E:00:53:%1"_s.arg(last, 2, 10, QChar(u'0'));
}

} // namespace

Q_DECLARE_METATYPE(Expected)

class TestHuamiToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyShapeIsUnderstood_data();
    void everyShapeIsUnderstood();
    void everyShapeIsUnderstoodWithWindowsLineEnds_data() { everyShapeIsUnderstood_data(); }
    void everyShapeIsUnderstoodWithWindowsLineEnds();
    void noKeyGoesToAnotherWatchWhenLineEndsAreLost_data() { everyShapeIsUnderstood_data(); }
    void noKeyGoesToAnotherWatchWhenLineEndsAreLost();
    void everyShapeSurvivesBeingQuotedInAMail_data() { everyShapeIsUnderstood_data(); }
    void everyShapeSurvivesBeingQuotedInAMail();
    void everyTruncationIsTakenWithoutInventingKeys_data() { everyShapeIsUnderstood_data(); }
    void everyTruncationIsTakenWithoutInventingKeys();
    void addressOfTheScannedWatchSelectsOneOfSeveral();
    void watchWithoutKeyIsDistinguishedFromWatchNotNamed();
    void onlyWatchWithoutAddressIsTaken();
    void everyFileHasItsRow();

private:
    QCA::Initializer m_crypto;
    QStringList m_rows; ///< Files that everyShapeIsUnderstood() has read.
};

void TestHuamiToken::everyShapeIsUnderstood_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Expected>("expected");
    const auto row = [](const char *file, const QStringList &candidates, const QStringList &refused = {},
                        std::optional<Kind> problem = {}) {
        QTest::newRow(file) << QString::fromLatin1(file) << Expected{candidates, refused, problem};
    };
    row("v0-lines.txt", {u"00:00:5E:00:53:01 62f746b484e61ceb95bd447e7184d454"_s},
        {u"00:00:5E:00:53:02 NotOnAccount"_s});
    row("v1-box-table.txt", {u"00:00:5E:00:53:01 b61e6ba536824dd6b80469b84b2d451c"_s},
        {u"00:00:5E:00:53:02 NotOnAccount"_s});
    row("v1-coloured.txt", {u"00:00:5E:00:53:03 dc36fc902248cd706ca4a1a9f5b19f71"_s});
    row("v1-cut-off.txt", {}, {u"00:00:5E:00:53:01 CutOff"_s}, Kind::CutOff);
    row("v2-ascii-table.txt",
        {u"00:00:5E:00:53:01 e500bddf37b003074f0f4c3c2052e52b"_s,
         u"00:00:5E:00:53:02 54a5054cda2ec0035e0e14ca778e6176"_s});
    row("v2-ascii-table-active.txt",
        {u"00:00:5E:00:53:02 54a5054cda2ec0035e0e14ca778e6176 active"_s,
         u"00:00:5E:00:53:01 e500bddf37b003074f0f4c3c2052e52b inactive"_s});
    row("v3-wide-table.txt",
        {u"00:00:5E:00:53:02 0db317d94c8edfa3169a73bf4c83cf3b active"_s,
         u"00:00:5E:00:53:01 8c0a70a7a84567f9953a5154281fa6f5 inactive"_s},
        {u"00:00:5E:00:53:03 NotOnAccount"_s});
    row("v3-empty-table.txt", {}, {}, Kind::NoWatches);
    row("v3-no-logout.txt", {u"00:00:5E:00:53:01 8c0a70a7a84567f9953a5154281fa6f5 active"_s});
    row("v4-boxes.txt",
        {u"00:00:5E:00:53:02 5e571eaa66c164e7c85990d2e844c762 active"_s,
         u"00:00:5E:00:53:01 939ae232588efbceb71ed78a1dc02e27 inactive"_s},
        {u"00:00:5E:00:53:03 NotOnAccount"_s});
    row("v4-reported-log.txt", {u"E1:87:29:30:E4:E7 caa04207ff084f260d8513a5d75d8dcf active"_s});
    row("v5-log.txt",
        {u"00:00:5E:00:53:02 8c3f846cc6a942d303f84c485e5c4176 active"_s,
         u"00:00:5E:00:53:01 5df6f817b0992bcf60ec6db25097c040 inactive"_s},
        {u"00:00:5E:00:53:03 NotOnAccount"_s});
    row("v5-missing-key.txt", {}, {u"00:00:5E:00:53:01 NotOnAccount"_s}, Kind::NotOnAccount);
    row("v6-plain.txt",
        {u" b61e6ba536824dd6b80469b84b2d451c active"_s,
         u"00:00:5E:00:53:01 62f746b484e61ceb95bd447e7184d454 inactive"_s},
        {u"00:00:5E:00:53:03 NotOnAccount"_s});
    row("v6-xiaomi.txt", {u"00:00:5E:00:53:01 ec7ac8ad1b2ba06b6ae12c972399d29d"_s},
        {u"00:00:5E:00:53:02 NotOnAccount"_s});
    row("v6-no-watches.txt", {}, {}, Kind::NoWatches);
    row("login-error.txt", {}, {}, Kind::NoKeyFound);
    row("thirty-digits.txt", {}, {u"00:00:5E:00:53:01 TooShort"_s}, Kind::TooShort);
    row("not-hex.txt", {}, {u"00:00:5E:00:53:01 NotHex"_s}, Kind::NotHex);
    row("wrapped-key.txt", {u"00:00:5E:00:53:01 e500bddf37b003074f0f4c3c2052e52b active"_s});
}

void TestHuamiToken::everyShapeIsUnderstood()
{
    QFETCH(QString, file);
    QFETCH(Expected, expected);
    m_rows.append(file);
    const QString text = contentOf(file);
    QVERIFY(!text.isEmpty());
    const KeyPaste paste = KeyPaste::parse(text);
    QCOMPARE(described(paste), expected.candidates);
    QCOMPARE(describedRefusals(paste), expected.refused);
    QCOMPARE(paste.problem ? nameOf(paste.problem->kind) : QString(),
             expected.problem ? nameOf(*expected.problem) : QString());
    QVERIFY(paste.isToolOutput);
    QCOMPARE(paste.digits, 0);
}

void TestHuamiToken::everyShapeIsUnderstoodWithWindowsLineEnds()
{
    QFETCH(QString, file);
    QFETCH(Expected, expected);
    QCOMPARE(described(KeyPaste::parse(contentOf(file).replace(u'\n', u"\r\n"_s))), expected.candidates);
}

void TestHuamiToken::noKeyGoesToAnotherWatchWhenLineEndsAreLost()
{
    QFETCH(QString, file);
    QFETCH(Expected, expected);
    const KeyPaste paste = KeyPaste::parse(contentOf(file).replace(u'\n', u' '));
    const QString all = expected.candidates.join(u'\n');
    for (const KeyCandidate &candidate : paste.candidates) {
        const QString pair = candidate.address + u' ' + QString::fromLatin1(candidate.key.toStorage());
        QVERIFY2(all.contains(pair), qPrintable(pair));
    }
    // Next to an access token no key is accepted, and an invalid key stays invalid.
    const QStringList lost = {u"v1-coloured.txt"_s, u"v3-no-logout.txt"_s, u"wrapped-key.txt"_s};
    QCOMPARE(paste.candidates.size(), lost.contains(file) ? 0 : expected.candidates.size());
}

void TestHuamiToken::everyShapeSurvivesBeingQuotedInAMail()
{
    QFETCH(QString, file);
    QFETCH(Expected, expected);
    const QString text = u"Hello, this is what I get:\n> "_s + contentOf(file).replace(u'\n', u"\n> "_s);
    QCOMPARE(described(KeyPaste::parse(text)), expected.candidates);
}

void TestHuamiToken::everyTruncationIsTakenWithoutInventingKeys()
{
    QFETCH(QString, file);
    QFETCH(Expected, expected);
    const QString text = contentOf(file);
    QStringList keys;
    for (const QString &candidate : std::as_const(expected.candidates))
        keys.append(candidate.section(u' ', 1, 1));
    for (qsizetype length = 0; length < text.size(); ++length) {
        const KeyPaste paste = KeyPaste::parse(text.left(length));
        QCOMPARE(paste.problem.has_value(), paste.candidates.isEmpty());
        for (const KeyCandidate &candidate : paste.candidates)
            QVERIFY(keys.contains(QString::fromLatin1(candidate.key.toStorage())));
    }
}

void TestHuamiToken::addressOfTheScannedWatchSelectsOneOfSeveral()
{
    for (const QString &file : {u"v2-ascii-table.txt"_s, u"v3-wide-table.txt"_s, u"v4-boxes.txt"_s, u"v5-log.txt"_s}) {
        const KeyPaste paste = KeyPaste::parse(contentOf(file));
        QCOMPARE(paste.candidates.size(), 2);
        for (int watch : {1, 2}) {
            const KeyCandidate *chosen = paste.choose(address(watch).toLower());
            QVERIFY(chosen);
            QCOMPARE(chosen->address, address(watch));
            QVERIFY(!paste.problemFor(address(watch)));
        }
        QVERIFY(!paste.choose(address(99)));
        QVERIFY(!paste.choose(QString()));
    }
}

void TestHuamiToken::watchWithoutKeyIsDistinguishedFromWatchNotNamed()
{
    const KeyPaste paste = KeyPaste::parse(contentOf(u"v4-boxes.txt"_s));
    QVERIFY(!paste.problem);
    const auto problem = paste.problemFor(address(3));
    QVERIFY(problem);
    QCOMPARE(nameOf(problem->kind), u"NotOnAccount"_s);
    QVERIFY(!paste.problemFor(address(99)));
}

void TestHuamiToken::onlyWatchWithoutAddressIsTaken()
{
    const KeyPaste paste = KeyPaste::parse(u"Device 1:\n  MAC: ??:??\n  Key: 0xcaa04207ff084f260d8513a5d75d8dcf\n"_s);
    QCOMPARE(described(paste), QStringList{u" caa04207ff084f260d8513a5d75d8dcf"_s});
    QVERIFY(paste.choose(address(1)));
}

void TestHuamiToken::everyFileHasItsRow()
{
    const QStringList files = QDir(QStringLiteral(NEOBEAT_TEST_DATA "/huami-token")).entryList(QDir::Files);
    QStringList rows = m_rows;
    rows.sort();
    QCOMPARE(rows, files);
}

NEOBEAT_TEST(TestHuamiToken)
#include "tst_huamitoken.moc"

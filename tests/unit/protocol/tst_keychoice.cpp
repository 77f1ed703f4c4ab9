// SPDX-License-Identifier: GPL-3.0-or-later
#include "keysamples.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace neobeat::samples;
using namespace Qt::StringLiterals;

namespace {

using Kind = KeyProblem::Kind;

const QString otherWatch = u"00:00:5E:00:53:02"_s;

} // namespace

/// Which key belongs to which watch, and which one is chosen.
class TestKeyChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void keyBelongsToTheNearestWatchAbove();
    void rowWithoutAddressInheritsNone();
    void sameKeyIsNotListedTwice();
    void activeWatchesComeFirst();
    void chooseTakesTheScannedWatch();
    void chooseTakesTheOnlyKeyWithoutAddress();
    void chooseLeavesTheRestToTheUser();
    void chooseTakesTheActiveOneOfTwoKeysForOneWatch();
    void chooseTakesNoneOfTwoActiveKeysForOneWatch();
    void problemOfTheScannedWatchIsItsOwn();

private:
    QCA::Initializer m_crypto;
};

void TestKeyChoice::keyBelongsToTheNearestWatchAbove()
{
    const KeyPaste paste
        = KeyPaste::parse(u"MAC: %1\nKey: 0x%2\nMAC: %3\nactive: Yes\nKey: 0x%4\nDevice 3:\nKey: 0x%2"_s.arg(
            watch, knownKey, otherWatch, otherKey));
    QCOMPARE(keysOf(paste), (QStringList{otherKey, knownKey, knownKey}));
    QCOMPARE(paste.candidates.at(0).address, otherWatch);
    QCOMPARE(paste.candidates.at(0).active, true);
    QCOMPARE(paste.candidates.at(1).address, watch);
    QCOMPARE(paste.candidates.at(1).active, std::nullopt);
    QCOMPARE(paste.candidates.at(2).address, QString());
}

void TestKeyChoice::rowWithoutAddressInheritsNone()
{
    const KeyPaste paste
        = KeyPaste::parse(u"| %1 | 0x%2 |\n|   | 0x%3 |\n| - | 0x%3 |"_s.arg(watch, knownKey, otherKey));
    QCOMPARE(keysOf(paste).first(), knownKey);
    QCOMPARE(paste.candidates.first().address, watch);
    QCOMPARE(paste.candidates.last().address, QString());
}

void TestKeyChoice::sameKeyIsNotListedTwice()
{
    const QString line = u"%1 0x%2\n"_s.arg(watch, knownKey);
    QCOMPARE(KeyPaste::parse(line + line.toUpper().replace(u"0X"_s, u""_s)).candidates.size(), 1);
    QCOMPARE(KeyPaste::parse(line + u"%1 0x%2\n"_s.arg(otherWatch, knownKey)).candidates.size(), 2);
    QCOMPARE(KeyPaste::parse(line + u"%1 0x%2\n"_s.arg(watch, otherKey)).candidates.size(), 2);
    QCOMPARE(KeyPaste::parse(knownKey + u'\n' + knownKey).candidates.size(), 1);
}

void TestKeyChoice::activeWatchesComeFirst()
{
    QString text;
    const QStringList active = {u"No"_s, u"Yes"_s, u"No"_s, u"Yes"_s};
    for (int i = 0; i < active.size(); ++i)
        text += u"MAC: 00:00:5E:00:53:0%1, Active: %2\nKey: 0x%3\n"_s.arg(QString::number(i), active.at(i), knownKey);
    QStringList order;
    for (const KeyCandidate &candidate : KeyPaste::parse(text).candidates)
        order.append(candidate.address.last(1));
    QCOMPARE(order.join(QString()), u"1302"_s);
}

void TestKeyChoice::chooseTakesTheScannedWatch()
{
    const KeyPaste paste = KeyPaste::parse(u"%1 0x%2\n%3 0x%4"_s.arg(watch, knownKey, otherWatch, otherKey));
    for (const QString &address : {otherWatch, otherWatch.toLower()}) {
        const KeyCandidate *chosen = paste.choose(address);
        QVERIFY(chosen);
        QCOMPARE(QString::fromLatin1(chosen->key.toStorage()), otherKey);
    }
}

void TestKeyChoice::chooseTakesTheOnlyKeyWithoutAddress()
{
    QVERIFY(KeyPaste::parse(knownKey).choose(watch));
    QVERIFY(KeyPaste::parse(u"Key: "_s + knownKey).choose(watch));
    QVERIFY(KeyPaste::parse(knownKey).choose(QString()));
    QVERIFY(KeyPaste::parse(u"%1 0x%2"_s.arg(watch, knownKey)).choose(QString()));
}

void TestKeyChoice::chooseLeavesTheRestToTheUser()
{
    QVERIFY(!KeyPaste::parse(u"%1 0x%2"_s.arg(watch, knownKey)).choose(otherWatch));
    QVERIFY(!KeyPaste::parse(knownKey + u'\n' + otherKey).choose(watch));
    QVERIFY(!KeyPaste::parse(u"%1 0x%2\n%3 0x%4"_s.arg(watch, knownKey, otherWatch, otherKey)).choose(QString()));
    QVERIFY(!KeyPaste::parse(u"%1 0x%2\n%1 0x%3"_s.arg(watch, knownKey, otherKey)).choose(watch));
    QVERIFY(!KeyPaste().choose(watch));
}

void TestKeyChoice::chooseTakesTheActiveOneOfTwoKeysForOneWatch()
{
    const KeyPaste paste = KeyPaste::parse(
        u"MAC: %1, Active: No\nKey: 0x%2\nMAC: %1, Active: Yes\nKey: 0x%3"_s.arg(watch, knownKey, otherKey));
    const KeyCandidate *chosen = paste.choose(watch);
    QVERIFY(chosen);
    QCOMPARE(QString::fromLatin1(chosen->key.toStorage()), otherKey);
}

void TestKeyChoice::chooseTakesNoneOfTwoActiveKeysForOneWatch()
{
    const KeyPaste paste = KeyPaste::parse(
        u"MAC: %1, Active: Yes\nKey: 0x%2\nMAC: %1, Active: Yes\nKey: 0x%3"_s.arg(watch, knownKey, otherKey));
    QCOMPARE(paste.candidates.size(), 2);
    QVERIFY(!paste.choose(watch));
}

void TestKeyChoice::problemOfTheScannedWatchIsItsOwn()
{
    const KeyPaste paste = KeyPaste::parse(u"%1 0x00\n%2 0x%3"_s.arg(watch, otherWatch, otherKey.left(30)));
    QVERIFY(paste.problem);
    QCOMPARE(paste.problem->kind, Kind::TooShort);
    QCOMPARE(paste.problemFor(watch)->kind, Kind::NotOnAccount);
    QCOMPARE(paste.problemFor(otherWatch)->kind, Kind::TooShort);
    QCOMPARE(paste.problemFor(otherWatch)->digits, 30);
    QCOMPARE(paste.problemFor(u"00:00:5E:00:53:99"_s)->kind, Kind::TooShort);
    QVERIFY(!KeyPaste::parse(knownKey).problemFor(watch));
    QVERIFY(!KeyPaste::parse(u"%1 0x%2"_s.arg(watch, knownKey)).problemFor(otherWatch));
}

NEOBEAT_TEST(TestKeyChoice)
#include "tst_keychoice.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/currenttime.h"
#include "protocol/localtime.h"
#include "seededrandom.h"
#include "support/testprogram.h"

#include <QTest>
#include <QTimeZone>

using namespace neobeat;
using namespace Qt::StringLiterals;

class TestCurrentTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void knownMomentsAreWritten_data();
    void knownMomentsAreWritten();
    void knownMomentsAreRead_data() { knownMomentsAreWritten_data(); }
    void knownMomentsAreRead();
    void daylightSavingIsPartOfTheOffset();
    void everyTruncationIsRefused();
    void bytesBehindAreIgnored();
    void impossibleTimeIsRefused_data();
    void impossibleTimeIsRefused();
    void momentThatCannotBeWrittenGivesNothing();
    void randomMomentsSurviveTheRoundTrip();

private:
    SeededRandom m_random;
};

void TestCurrentTime::knownMomentsAreWritten_data()
{
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QByteArray>("data");
    const auto row = [](const char *moment, const char *hex) {
        QTest::newRow(moment) << QString::fromLatin1(moment) << QByteArray::fromHex(hex);
    };
    row("2026-01-31T23:04:05-05:00", "ea07011f170405060000ec");
    row("2022-12-15T20:38:53+01:00", "e6070c0f14263504000004");
    row("2026-02-01T00:00:00+05:45", "ea07020100000007000017");
    row("2026-02-02T23:59:59+14:00", "ea070202173b3b01000038");
    row("2024-02-29T12:00:00-12:00", "e807021d0c0000040000d0");
    row("2026-07-01T12:00:00+00:00", "ea0707010c000003000000");
}

void TestCurrentTime::knownMomentsAreWritten()
{
    QFETCH(QString, moment);
    QTEST(currenttime::encode(QDateTime::fromString(moment, Qt::ISODate)), "data");
}

void TestCurrentTime::knownMomentsAreRead()
{
    QFETCH(QString, moment);
    QFETCH(QByteArray, data);
    const auto read = currenttime::decode(data);
    QVERIFY(read);
    const QDateTime expected = QDateTime::fromString(moment, Qt::ISODate);
    QCOMPARE(*read, expected);
    QCOMPARE(read->offsetFromUtc(), expected.offsetFromUtc());
}

void TestCurrentTime::daylightSavingIsPartOfTheOffset()
{
    const QTimeZone zone("Europe/Berlin");
    QVERIFY2(zone.isValid(), "the package tzdata is missing");
    QCOMPARE(currenttime::encode(QDateTime(QDate(2026, 1, 15), QTime(12, 0), zone)).at(10), '\x04');
    QCOMPARE(currenttime::encode(QDateTime(QDate(2026, 7, 15), QTime(12, 0), zone)).at(10), '\x08');
}

void TestCurrentTime::everyTruncationIsRefused()
{
    const QByteArray whole = QByteArray::fromHex("e6070c0f14263504000004");
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!currenttime::decode(whole.first(length)));
    for (qsizetype length = 0; length < localtime::byteCount; ++length)
        QVERIFY(!localtime::decode(QByteArrayView(whole).first(length), 0));
}

void TestCurrentTime::bytesBehindAreIgnored()
{
    const QByteArray whole = QByteArray::fromHex("e6070c0f14263504000004");
    QCOMPARE(currenttime::decode(whole + "more"), currenttime::decode(whole));
}

void TestCurrentTime::impossibleTimeIsRefused_data()
{
    QTest::addColumn<QByteArray>("data");
    const auto row = [](const char *name, const char *hex) { QTest::newRow(name) << QByteArray::fromHex(hex); };
    row("all zero", "0000000000000000000000");
    row("all ff", "ffffffffffffffffffffff");
    row("month 0", "e607000f14263504000004");
    row("month 13", "e6070d0f14263504000004");
    row("day 31 in June", "e607061f14263504000004");
    row("29 February 2026", "ea07021d14263504000004");
    row("hour 24", "e6070c0f18263504000004");
    row("second 60", "e6070c0f14263c04000004");
    row("offset beyond the world", "e6070c0f1426350400007f");
}

void TestCurrentTime::impossibleTimeIsRefused()
{
    QFETCH(QByteArray, data);
    QVERIFY(!currenttime::decode(data));
}

void TestCurrentTime::momentThatCannotBeWrittenGivesNothing()
{
    QCOMPARE(currenttime::encode(QDateTime()), QByteArray());
    QCOMPARE(currenttime::encode(QDateTime(QDate(10000, 1, 1), QTime(0, 0), Qt::UTC)), QByteArray());
}

void TestCurrentTime::randomMomentsSurviveTheRoundTrip()
{
    for (int round = 0; round < 5000; ++round) {
        const QDateTime moment(QDate(1970, 1, 1).addDays(m_random.below(50000)),
                               QTime(0, 0).addSecs(m_random.below(86400)), Qt::OffsetFromUTC,
                               (m_random.below(105) - 48) * 900);
        const QByteArray data = currenttime::encode(moment);
        QCOMPARE(data.size(), 11);
        QCOMPARE(int(data.at(7)), moment.date().dayOfWeek());
        const auto back = currenttime::decode(data);
        QVERIFY(back);
        QCOMPARE(*back, moment);
        QCOMPARE(back->offsetFromUtc(), moment.offsetFromUtc());
    }
}

NEOBEAT_TEST(TestCurrentTime)
#include "tst_currenttime.moc"

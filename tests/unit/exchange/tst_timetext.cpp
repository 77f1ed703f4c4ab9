// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timetext.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// Moments as text, and back.
class TestTimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void textIsWhatQtSays_data();
    void textIsWhatQtSays();
    void clockShowsOneHourTwice();
    void everyMomentComesBack();
    void otherSpellingsAreRead_data();
    void otherSpellingsAreRead();
    void whatIsNoTimeIsNotRead_data();
    void whatIsNoTimeIsNotRead();
};

void TestTimeText::textIsWhatQtSays_data()
{
    QTest::addColumn<qint64>("time");
    QTest::newRow("the epoch") << qint64(0);
    QTest::newRow("before the clocks go on") << qint64(1'774'745'999'999);
    QTest::newRow("after the clocks went on") << qint64(1'774'746'000'000);
    QTest::newRow("before the clocks go back") << qint64(1'792'889'999'999);
    QTest::newRow("after the clocks went back") << qint64(1'792'890'000'000);
    QTest::newRow("the last day of February") << qint64(1'835'395'199'001);
    QTest::newRow("the last moment") << qint64(9'999'999'999'998);
}

void TestTimeText::textIsWhatQtSays()
{
    QFETCH(qint64, time);
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time);
    TimeText local(TimeText::Zone::Local);
    QCOMPARE(QString::fromLatin1(local.of(time)),
             moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODateWithMs));
    TimeText utc(TimeText::Zone::Utc);
    QCOMPARE(QString::fromLatin1(utc.of(time)), moment.toUTC().toString(Qt::ISODateWithMs));
}

void TestTimeText::clockShowsOneHourTwice()
{
    TimeText clock(TimeText::Zone::Clock);
    QCOMPARE(clock.of(1'792'886'400'999), QByteArray("2026-10-25 02:00:00"));
    QCOMPARE(clock.of(1'792'889'999'999), QByteArray("2026-10-25 02:59:59"));
    QCOMPARE(clock.of(1'792'890'000'000), QByteArray("2026-10-25 02:00:00"));
    QCOMPARE(clock.of(1'792'969'200'000), QByteArray("2026-10-26 00:00:00"));
}

// In steps that hit every hour of the day, every day of the month, and both clock changes.
void TestTimeText::everyMomentComesBack()
{
    TimeText text(TimeText::Zone::Local);
    for (qint64 time = 1'700'000'000'000; time < 1'800'000'000'000; time += 4'321'987)
        QCOMPARE(parseTime(text.of(time)), std::optional(time));
}

void TestTimeText::otherSpellingsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("UTC") << QByteArray("2026-03-02T08:00:00.500Z");
    QTest::newRow("a blank") << QByteArray("2026-03-02 08:00:00.5Z");
    QTest::newRow("east") << QByteArray("2026-03-02T13:45:00.50+05:45");
    QTest::newRow("west") << QByteArray("2026-03-01T20:30:00.500-1130");
    QTest::newRow("more decimals") << QByteArray("2026-03-02T08:00:00.500999Z");
}

void TestTimeText::otherSpellingsAreRead()
{
    QFETCH(QByteArray, text);
    QCOMPARE(parseTime(text), std::optional<qint64>(1'772'438'400'500));
}

void TestTimeText::whatIsNoTimeIsNotRead_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "2026", "2026-03-02", "2026-03-02T08:00:00", "2026-02-30T08:00:00Z", "2026-00-02T08:00:00Z",
          "2026-03-02T24:00:00Z", "2026-03-02T08:60:00Z", "2026-03-02T08:00:00.Z", "2026-03-02T08:00:00.500xZ",
          "2026-03-02T08:00:00Z ", " 2026-03-02T08:00:00Z", "2026-03-02T08:00:00+1", "2026-03-02T08:00:00+24:00",
          "2026-03-02T08:00:0xZ", "02.03.2026 08:00:00Z", "+026-03-02T08:00:00Z"})
        QTest::newRow(text) << QByteArray(text);
}

void TestTimeText::whatIsNoTimeIsNotRead()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseTime(text));
}

NEOBEAT_TEST(TestTimeText)
#include "tst_timetext.moc"

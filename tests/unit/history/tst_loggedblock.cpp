// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/loggedblock.h"
#include "history/loggedday.h"
#include "support/historysamples.h"
#include "support/loggedminutes.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace neobeat::test;

/// One hour of logged minutes: its encoding, adding to it, and what minutes come to.
class TestLoggedBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeHourTakesEightBytesAMinute();
    void runsArePartedByGapsAndZones();
    void everyMinuteComesBack();
    void bytesThatAreNoBlockAreRefused_data();
    void bytesThatAreNoBlockAreRefused();
    void mergedMinutesStayInOrderAndKeepTheFirst();
    void bothReadingsOfAKindArePossible();
    void asBeforeIsWhatWasBefore();
    void asBeforeEndsAtAGapAndAfterHalfADay();
    void daysBecomeWeeksAndMonths();
};

void TestLoggedBlock::wholeHourTakesEightBytesAMinute()
{
    const auto minutes = loggedMinutes(someMorning, 60, MinuteSample::Kind::Movement, 10, 70);
    QCOMPARE(loggedblock::encode(minutes, someMorning).size(), 3 + 60 * 8);
    QCOMPARE(loggedblock::encode(std::span(minutes).subspan(7, 1), someMorning).toHex(),
             QByteArray("040701"
                        "51050a4600000000"));
}

void TestLoggedBlock::runsArePartedByGapsAndZones()
{
    auto minutes = loggedMinutes(someMorning, 4, MinuteSample::Kind::Movement);
    minutes[3].zone = -14;
    minutes.erase(minutes.begin() + 1);
    const QByteArray block = loggedblock::encode(minutes, someMorning);
    QCOMPARE(block.toHex(),
             QByteArray("040001"
                        "510000ff00000000"
                        "040201"
                        "510000ff00000000"
                        "f20301"
                        "510000ff00000000"));
    QCOMPARE(*loggedblock::decode(block, someMorning), minutes);
}

void TestLoggedBlock::everyMinuteComesBack()
{
    std::vector<LoggedMinute> minutes = restlessMinutes(40, 3, someMorning - ms::minute);
    std::erase_if(minutes, [](const LoggedMinute &minute) { return minute.time >= someMorning + ms::hour; });
    QVERIFY(minutes.size() > 10);
    const QByteArray block = loggedblock::encode(minutes, someMorning);
    QVERIFY(block.size() <= loggedblock::longest);
    QCOMPARE(*loggedblock::decode(block, someMorning), minutes);
    QVERIFY(loggedblock::decode({}, someMorning)->empty());
}

void TestLoggedBlock::bytesThatAreNoBlockAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray minute(8, 'x');
    QTest::newRow("half a run") << QByteArray("\x04\x00", 2);
    QTest::newRow("half a minute") << QByteArray("\x04\x00\x02", 3) + minute;
    QTest::newRow("no minutes") << QByteArray("\x04\x00\x00", 3);
    QTest::newRow("beyond the hour") << QByteArray("\x04\x3b\x02", 3) + minute + minute;
    QTest::newRow("no zone, east") << QByteArray("\x39\x00\x01", 3) + minute;
    QTest::newRow("no zone, west") << QByteArray("\xcf\x00\x01", 3) + minute;
    QTest::newRow("twice") << (QByteArray("\x04\x01\x01", 3) + minute).repeated(2);
    QTest::newRow("out of order") << QByteArray("\x04\x01\x01", 3) + minute + QByteArray("\x04\x00\x01", 3) + minute;
}

void TestLoggedBlock::bytesThatAreNoBlockAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!loggedblock::decode(bytes, someMorning));
}

void TestLoggedBlock::mergedMinutesStayInOrderAndKeepTheFirst()
{
    const auto all = loggedMinutes(someMorning, 9, MinuteSample::Kind::Movement, 1);
    std::vector<LoggedMinute> block{all[2], all[5]};
    auto more = all;
    for (LoggedMinute &minute : more)
        minute.sample = minuteSample(MinuteSample::Kind::Running, 2);
    QCOMPARE(loggedblock::merge(block, more), 7);
    QCOMPARE(block.size(), std::size_t(9));
    for (std::size_t i = 0; i < block.size(); ++i) {
        QCOMPARE(block[i].time, all[i].time);
        QCOMPARE(block[i].sample.steps(), i == 2 || i == 5 ? 1 : 2);
    }
    QCOMPARE(loggedblock::merge(block, more), 0);
}

void TestLoggedBlock::bothReadingsOfAKindArePossible()
{
    using Kind = MinuteSample::Kind;
    MinuteSample sample;
    sample.bytes = {0x78, 0, 0, 60, 0, 1, 43, 0};
    QCOMPARE(kindOf(sample, KindReading::OlderModels), Kind::Unknown);
    QCOMPARE(kindOf(sample, KindReading::NewerModels), Kind::DeepSleep);
    QCOMPARE(kindOf(sample, KindReading::Either), Kind::DeepSleep);
    sample.bytes[0] = 0x59;
    QCOMPARE(kindOf(sample, KindReading::OlderModels), Kind::LightSleep);
    QCOMPARE(kindOf(sample, KindReading::NewerModels), Kind::Unknown);
    QCOMPARE(kindOf(sample, KindReading::Either), Kind::LightSleep);
}

void TestLoggedBlock::asBeforeIsWhatWasBefore()
{
    using Kind = MinuteSample::Kind;
    KindFollower kinds;
    qint64 time = someMorning;
    const auto next = [&](Kind kind) { return kinds.next({(time += ms::minute), 4, minuteSample(kind)}); };
    QCOMPARE(next(Kind::AsBefore), Kind::Unknown);
    QCOMPARE(next(Kind::LightSleep), Kind::LightSleep);
    QCOMPARE(next(Kind::AsBefore), Kind::LightSleep);
    QCOMPARE(next(Kind::Ignore), Kind::LightSleep);
    QCOMPARE(next(Kind::DeepSleep), Kind::DeepSleep);
    QCOMPARE(next(Kind::AsBefore), Kind::DeepSleep);
}

void TestLoggedBlock::asBeforeEndsAtAGapAndAfterHalfADay()
{
    using Kind = MinuteSample::Kind;
    KindFollower kinds;
    QCOMPARE(kinds.next({someMorning, 4, minuteSample(Kind::NotWorn)}), Kind::NotWorn);
    QCOMPARE(kinds.next({someMorning + 2 * ms::minute, 4, minuteSample(Kind::AsBefore)}), Kind::Unknown);
    const qint64 start = someMorning + ms::hour;
    QCOMPARE(kinds.next({start, 4, minuteSample(Kind::NotWorn)}), Kind::NotWorn);
    for (int minute = 1; minute <= 720; ++minute)
        QCOMPARE(kinds.next({start + minute * ms::minute, 4, minuteSample(Kind::AsBefore)}), Kind::NotWorn);
    QCOMPARE(kinds.next({start + 721 * ms::minute, 4, minuteSample(Kind::AsBefore)}), Kind::Unknown);
}

void TestLoggedBlock::daysBecomeWeeksAndMonths()
{
    const auto day = [](const QDate &date, int steps, int sleep, int resting) {
        LoggedDay result;
        result.date = date;
        result.minutes = steps < 0 ? 0 : 1'440;
        result.steps = qMax(steps, 0);
        result.lightSleep = sleep;
        result.resting = resting;
        return result;
    };
    // A Sunday, the Monday after it, a day of which only the night is there, and the next month.
    const QList<LoggedDay> days{day({2026, 3, 1}, 1'000, 0, -1), day({2026, 3, 2}, 3'000, 400, 60),
                                day({2026, 3, 3}, -1, 500, -1), day({2026, 4, 1}, 0, 0, 62)};
    const auto weeks = periodsOf(days, PeriodLength::Week);
    QCOMPARE(weeks.size(), 3);
    QCOMPARE(weeks[0].first, QDate(2026, 2, 23));
    QCOMPARE(weeks[1].last, QDate(2026, 3, 8));
    QCOMPARE(weeks[1].stepsPerDay(), 3'000);
    QCOMPARE(weeks[1].sleepPerNight(), 450);
    QCOMPARE(weeks[1].resting(), 60);
    const auto months = periodsOf(days, PeriodLength::Month);
    QCOMPARE(months.size(), 2);
    QCOMPARE(months[0].last, QDate(2026, 3, 31));
    QCOMPARE(months[0].stepsPerDay(), 2'000);
    QCOMPARE(months[1].stepsPerDay(), 0);
    QCOMPARE(months[1].sleepPerNight(), -1);
}

NEOBEAT_TEST(TestLoggedBlock)
#include "tst_loggedblock.moc"

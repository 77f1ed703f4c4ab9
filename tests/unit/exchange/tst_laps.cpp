// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/laps.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// What sports programs require about a lap before its readings.
class TestLaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void rangeIsOneLap();
    void gapsCountForNothing();
    void markersPartAActivity();
    void lapsWithoutReadingAreLeftOut();
    void longGapsAreBetweenLaps_data();
    void longGapsAreBetweenLaps();
    void oneReadingAnHourIsOneLap();
    void lapsAddUp();
};

void TestLaps::rangeIsOneLap()
{
    LapCounter counter;
    counter.add({500, 0, SampleQuality::NoReading});
    counter.add({1'000, 70});
    counter.add({2'000, 80});
    counter.add({3'000, 61});
    const QList<Lap> laps = counter.laps();
    QCOMPARE(laps.size(), 1);
    QVERIFY(laps.first().range == (TimeRange{1'000, 3'000}));
    QCOMPARE(laps.first().low, 61);
    QCOMPARE(laps.first().high, 80);
    QCOMPARE(laps.first().average(), 70);
    QCOMPARE(laps.first().measured, 2'000);
    QVERIFY(LapCounter().laps().isEmpty());
}

void TestLaps::gapsCountForNothing()
{
    LapCounter counter;
    for (const qint64 time : {0, 1'000, 6'000, 11'001, 12'001})
        counter.add({time, 70});
    QCOMPARE(counter.laps().first().measured, 7'000);

    LapCounter minutes;
    for (const qint64 time : {0, 60'000, 150'000, 240'001})
        minutes.add({time, 70, SampleQuality::Good, SampleSource::Minute});
    QCOMPARE(minutes.laps().first().measured, 150'000);
}

void TestLaps::markersPartAActivity()
{
    ActivityEntry activity;
    activity.range = {0, 10'000};
    activity.markers = {{0, {}}, {4'000, {}}, {4'000, {}}, {7'500, {}}, {10'000, {}}};
    LapCounter counter(activity);
    for (qint64 time = 0; time < 10'000; time += 1'000)
        counter.add({time, quint8(60 + time / 1'000)});
    const QList<Lap> laps = counter.laps();
    QCOMPARE(laps.size(), 3);
    QVERIFY(laps.at(0).range == (TimeRange{0, 4'000}));
    QVERIFY(laps.at(1).range == (TimeRange{4'000, 7'500}));
    QVERIFY(laps.at(2).range == (TimeRange{7'500, 10'000}));
    QCOMPARE(laps.at(0).high, 63);
    QCOMPARE(laps.at(1).low, 64);
    QCOMPARE(laps.at(1).count, 4);
    QCOMPARE(laps.at(2).low, 68);
    // A pause between two readings is divided between both laps.
    QCOMPARE(laps.at(0).measured, 4'000);
    QCOMPARE(laps.at(1).measured, 3'500);
    QCOMPARE(laps.at(2).measured, 1'500);
}

void TestLaps::lapsWithoutReadingAreLeftOut()
{
    ActivityEntry activity;
    activity.range = {0, 30'000};
    activity.markers = {{10'000, {}}, {20'000, {}}};
    LapCounter counter(activity);
    counter.add({1'000, 70});
    counter.add({15'000, 0, SampleQuality::NoContact});
    counter.add({25'000, 70});
    const QList<Lap> laps = counter.laps();
    QCOMPARE(laps.size(), 2);
    QCOMPARE(laps.at(1).range.from, 20'000);
}

void TestLaps::longGapsAreBetweenLaps_data()
{
    QTest::addColumn<QList<int>>("markers"); // seconds
    QTest::addColumn<QList<int>>("readings");
    QTest::addColumn<QList<int>>("laps"); // each from and to
    QTest::newRow("none") << QList<int>{} << QList<int>{0, 59, 118} << QList<int>{0, 120};
    QTest::newRow("one") << QList<int>{} << QList<int>{0, 20, 80, 118} << QList<int>{0, 20, 80, 120};
    QTest::newRow("two") << QList<int>{} << QList<int>{0, 70, 140} << QList<int>{0, 0, 70, 70, 140, 141};
    QTest::newRow("a marker before") << QList<int>{10} << QList<int>{0, 20, 90} << QList<int>{0, 10, 10, 20, 90, 120};
    QTest::newRow("a marker in it") << QList<int>{50} << QList<int>{0, 20, 90} << QList<int>{0, 20, 90, 120};
    QTest::newRow("two in it") << QList<int>{40, 50} << QList<int>{0, 20, 90, 91} << QList<int>{0, 20, 90, 120};
    QTest::newRow("a marker behind") << QList<int>{95} << QList<int>{0, 20, 90, 100}
                                     << QList<int>{0, 20, 90, 95, 95, 120};
    QTest::newRow("a marker at its end") << QList<int>{90} << QList<int>{0, 20, 90} << QList<int>{0, 20, 90, 120};
    QTest::newRow("before the first") << QList<int>{} << QList<int>{60, 118} << QList<int>{60, 120};
    QTest::newRow("a marker before the first") << QList<int>{30} << QList<int>{60, 118} << QList<int>{60, 120};
    QTest::newRow("behind the last") << QList<int>{} << QList<int>{0, 20} << QList<int>{0, 20};
    QTest::newRow("a marker behind the last") << QList<int>{100} << QList<int>{0, 20} << QList<int>{0, 20};
}

void TestLaps::longGapsAreBetweenLaps()
{
    QFETCH(QList<int>, markers);
    QFETCH(QList<int>, readings);
    QFETCH(QList<int>, laps);
    ActivityEntry activity;
    activity.range = {0, std::max(120, readings.last() + 1) * 1'000};
    for (const int second : std::as_const(markers))
        activity.markers.append(Marker{second * 1'000, {}});
    LapCounter counter(activity, LapCounter::LongGaps::BetweenLaps);
    for (const int second : std::as_const(readings))
        counter.add({second * 1'000, 70});
    QList<int> found;
    qint64 count = 0;
    for (const Lap &lap : counter.laps()) {
        found << int(lap.range.from / 1'000) << int(lap.range.to / 1'000);
        count += lap.count;
    }
    QCOMPARE(found, laps);
    QCOMPARE(count, readings.size());
}

// As a watch takes them by itself.
void TestLaps::oneReadingAnHourIsOneLap()
{
    LapCounter counter(LapCounter::LongGaps::BetweenLaps);
    for (qint64 minute = 0; minute <= 300; minute += 30)
        counter.add({minute * 60'000, 60, SampleQuality::Good, SampleSource::Minute});
    counter.add({400 * 60'000, 60, SampleQuality::Good, SampleSource::Minute});
    const QList<Lap> laps = counter.laps();
    QCOMPARE(laps.size(), 2);
    QVERIFY(laps.at(0).range == (TimeRange{0, 300 * 60'000}));
    QVERIFY(laps.at(1).range == (TimeRange{400 * 60'000, 400 * 60'000}));
}

void TestLaps::lapsAddUp()
{
    Lap whole;
    whole.add({{10, 20}, 90, 60, 150, 2, 5});
    whole.add({{20, 30}, 80, 50, 130, 2, 7});
    QVERIFY(whole.range == (TimeRange{10, 30}));
    QCOMPARE(whole.high, 90);
    QCOMPARE(whole.low, 50);
    QCOMPARE(whole.average(), 70);
    QCOMPARE(whole.measured, 12);
}

NEOBEAT_TEST(TestLaps)
#include "tst_laps.moc"

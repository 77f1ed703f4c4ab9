// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/batteryestimate.h"
#include "history/historywriter.h"
#include "support/historysamples.h"
#include "support/testprogram.h"
#include "text/batterytext.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr double base = 0.15; // percent per hour
constexpr double added = 1.2; // percent per hour of measuring

/// The levels of a watch that loses `base` and, while measuring, `added` on top, one interval for each percent.
QList<DischargeInterval> discharge(quint32 seed, int percent, double streamedShare)
{
    QRandomGenerator random(seed);
    QList<DischargeInterval> intervals;
    double used = random.generateDouble();
    DischargeInterval current;
    while (intervals.size() < percent) {
        // A quarter of an hour at a time, measured or not, with use that differs by a half.
        const bool streams = random.generateDouble() < streamedShare;
        used += 0.25 * (base * (0.5 + random.generateDouble()) + (streams ? added : 0));
        current.hours += 0.25;
        current.streamedHours += streams ? 0.25 : 0;
        if (used >= 1) {
            current.drop = int(used);
            intervals.append(std::exchange(current, {}));
            used -= std::floor(used);
        }
    }
    return intervals;
}

} // namespace

class TestBatteryEstimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void tooLittleSaysNothing();
    void theLimitsHoldTheTruth_data();
    void theLimitsHoldTheTruth();
    void measuringIsToldFromTheRest();
    void moreLevelsNarrowTheLimits();
    void chargingIsNoDischarge();
    void theHistoryIsEnough();
    void aChargingWatchHasNoDaysLeft();
    void words();
};

void TestBatteryEstimate::tooLittleSaysNothing()
{
    QVERIFY(!estimateBattery({}, 50).daysLeft);
    QVERIFY(!estimateBattery({{10, 0, 1}, {9, 0, 1}}, 50).daysLeft);
    QVERIFY(estimateBattery({{10, 0, 1}, {9, 0, 1}, {11, 0, 1}}, 50).daysLeft);
    QVERIFY(!estimateBattery({{10, 0, 1}, {9, 0, 1}, {11, 0, 1}}, std::nullopt).daysLeft);
}

void TestBatteryEstimate::theLimitsHoldTheTruth_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<double>("streamedShare");
    for (const int percent : {8, 30, 90}) {
        for (const double share : {0.0, 0.05, 0.3}) {
            QTest::addRow("%d percent, %d of 100 hours measured", percent, int(share * 100)) << percent << share;
        }
    }
}

void TestBatteryEstimate::theLimitsHoldTheTruth()
{
    QFETCH(const int, percent);
    QFETCH(const double, streamedShare);
    const double truth = 50 / (base + added * streamedShare) / 24;
    int held = 0;
    for (quint32 seed = 1; seed <= 200; ++seed) {
        const auto days = estimateBattery(discharge(seed, percent, streamedShare), 50).daysLeft;
        QVERIFY(days);
        QVERIFY(days->low > 0 && days->low <= days->value && days->value <= days->high);
        held += days->low <= truth && truth <= days->high ? 1 : 0;
    }
    // 19 of 20 are promised; how much is measured differs from discharge to discharge, which the levels cannot show.
    QVERIFY2(held >= 176, qPrintable(u"%1 of 200"_s.arg(held)));
}

void TestBatteryEstimate::measuringIsToldFromTheRest()
{
    int held = 0;
    int known = 0;
    for (quint32 seed = 1; seed <= 200; ++seed) {
        const auto drop = estimateBattery(discharge(seed, 60, 0.2), 50).streamingDrop;
        known += drop ? 1 : 0;
        held += drop && drop->low <= added && added <= drop->high ? 1 : 0;
    }
    QVERIFY2(known >= 190, qPrintable(u"%1 of 200"_s.arg(known)));
    QVERIFY2(held >= known * 9 / 10, qPrintable(u"%1 of %2"_s.arg(held).arg(known)));
    QVERIFY(!estimateBattery(discharge(1, 60, 0), 50).streamingDrop);
}

void TestBatteryEstimate::moreLevelsNarrowTheLimits()
{
    const auto width = [](int percent) {
        const EstimatedValue days = estimateBattery(discharge(7, percent, 0), 50).daysLeft.value();
        return (days.high - days.low) / days.value;
    };
    QVERIFY(width(80) < width(20));
    QVERIFY(width(20) < width(5));
}

void TestBatteryEstimate::chargingIsNoDischarge()
{
    const auto intervals = dischargesIn({{0, 60, false},
                                         {10 * hour, 59, false},
                                         {11 * hour, 59, false},
                                         {20 * hour, 57, false},
                                         {21 * hour, 57, true},
                                         {22 * hour, 90, true},
                                         {23 * hour, 89, false},
                                         {33 * hour, 88, false},
                                         {40 * hour, 95, false},
                                         {50 * hour, 94, false}});
    QCOMPARE(intervals.size(), 4);
    QCOMPARE(intervals.at(0).second.hours, 10.0);
    QCOMPARE(intervals.at(1).second.hours, 10.0);
    QCOMPARE(intervals.at(1).second.drop, 2);
    QCOMPARE(intervals.at(2).first, (TimeRange{23 * hour, 33 * hour}));
    QCOMPARE(intervals.at(3).first, (TimeRange{40 * hour, 50 * hour}));
}

void TestBatteryEstimate::theHistoryIsEnough()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"history.sqlite"_s);
    auto writer = HistoryWriter::open(file);
    QVERIFY(writer);
    // 1 % in 10 h, and 1 % in an hour of measuring: 0.9 % more.
    qint64 time = someMorning;
    int level = 90;
    QVERIFY(!(*writer)->addBattery(someWatch(), {time, level, false}));
    for (int i = 0; i < 12; ++i) {
        const bool streams = i % 2;
        if (streams)
            QVERIFY((*writer)->addSamples(someWatch(), steadySamples(3600, time)));
        time += (streams ? 1 : 10) * hour;
        QVERIFY(!(*writer)->addBattery(someWatch(), {time, --level, false}));
    }
    const auto reader = HistoryReader::open(file);
    QVERIFY(reader);
    const auto estimate = estimateBattery(**reader, someWatch(), time);
    QVERIFY(estimate && estimate->streamingDrop && estimate->daysLeft);
    QVERIFY(std::abs(estimate->streamingDrop->value - 0.9) < 0.01);
    QVERIFY(std::abs(estimate->daysLeft->value - level / (12.0 / 66) / 24) < 0.01);
    QVERIFY(std::abs(estimate->observedDays - 66.0 / 24) < 0.001);
}

void TestBatteryEstimate::aChargingWatchHasNoDaysLeft()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"history.sqlite"_s);
    auto writer = HistoryWriter::open(file);
    QVERIFY(writer);
    for (int i = 0; i < 6; ++i)
        QVERIFY(!(*writer)->addBattery(someWatch(), {someMorning + i * 10 * hour, 90 - i, i == 5}));
    const auto reader = HistoryReader::open(file);
    QVERIFY(reader);
    const auto estimate = estimateBattery(**reader, someWatch(), someMorning + 99 * hour);
    QVERIFY(estimate);
    QVERIFY(!estimate->daysLeft);
    QVERIFY(estimate->observedDays > 1);
}

void TestBatteryEstimate::words()
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    QVERIFY(daysLeftText({12.4, 9.7, 15.2}, english).endsWith(u"(9 to 16)"_s));
    QVERIFY(daysLeftText({1.25, 0.9, 1.7}, english).endsWith(u"(21 to 41)"_s));
    QCOMPARE(streamingDropText({1.21, 0.94, 1.48}, english), u"1.2 % an hour (0.9 to 1.5)"_s);
}

NEOBEAT_TEST(TestBatteryEstimate)
#include "tst_batteryestimate.moc"

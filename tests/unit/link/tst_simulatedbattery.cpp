// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedbattery.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The battery level as a function of time.
class SimulatedBatteryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void drainsOnePercentPerStep();
    void isPutOnTheChargerWhenLow();
    void chargesUntilFullAndIsTakenOff();
    void staysWithinItsRangeForYears();
    void changeComesWhenPredicted();
    void speedShortensEverything();
    void oddLevelsAreClamped();

private:
    const QDateTime m_start{QDate(2026, 1, 31), QTime(12, 0), Qt::UTC};
};

void SimulatedBatteryTest::drainsOnePercentPerStep()
{
    const SimulatedBattery battery(87, false, 1, m_start);
    QCOMPARE(battery.at(0ms).level, 87);
    QCOMPARE(battery.at(SimulatedBattery::drainStep - 1ms).level, 87);
    QCOMPARE(battery.at(SimulatedBattery::drainStep).level, 86);
    QCOMPARE(battery.at(SimulatedBattery::drainStep * 10).level, 77);
    QCOMPARE(battery.at(0ms).charging, false);
    QVERIFY(battery.at(0ms).lastCharge.value() < m_start);
}

void SimulatedBatteryTest::isPutOnTheChargerWhenLow()
{
    const SimulatedBattery battery(11, false, 1, m_start);
    const auto low = battery.at(2 * SimulatedBattery::drainStep);
    QCOMPARE(low.level, 10);
    QCOMPARE(low.charging, true);
    QCOMPARE(low.lastCharge, m_start.addMSecs((2 * SimulatedBattery::drainStep).count()));
    QCOMPARE(low.levelAtLastCharge, 10);
    QCOMPARE(battery.at(2 * SimulatedBattery::drainStep + SimulatedBattery::chargeStep).level, 11);
}

void SimulatedBatteryTest::chargesUntilFullAndIsTakenOff()
{
    const SimulatedBattery battery(98, true, 1, m_start);
    QCOMPARE(battery.at(0ms).charging, true);
    QCOMPARE(battery.at(2 * SimulatedBattery::chargeStep).level, 100);
    QCOMPARE(battery.at(2 * SimulatedBattery::chargeStep).charging, true);
    const auto full = battery.at(3 * SimulatedBattery::chargeStep);
    QCOMPARE(full.level, 100);
    QCOMPARE(full.charging, false);
    QCOMPARE(full.levelAtLastCharge, 100);
}

void SimulatedBatteryTest::staysWithinItsRangeForYears()
{
    const SimulatedBattery battery(50, false, 1, m_start);
    int lowest = 100;
    int highest = 0;
    for (auto time = 0h; time < 24h * 365; time += 5h) {
        const int level = battery.at(time).level.value();
        lowest = std::min(lowest, level);
        highest = std::max(highest, level);
    }
    QCOMPARE(lowest, 10);
    QVERIFY(highest >= 99 && highest <= 100);
}

void SimulatedBatteryTest::changeComesWhenPredicted()
{
    const SimulatedBattery battery(12, false, 1, m_start);
    SimulatedBattery::Duration time{0};
    for (int change = 0; change < 200; ++change) {
        const auto wait = battery.untilNextChange(time);
        QVERIFY(wait > 0ms);
        QCOMPARE(battery.at(time + wait - 1ms), battery.at(time));
        QVERIFY(battery.at(time + wait) != battery.at(time));
        time += wait;
    }
}

void SimulatedBatteryTest::speedShortensEverything()
{
    const SimulatedBattery battery(87, false, 1000, m_start);
    QCOMPARE(battery.untilNextChange(0ms), SimulatedBattery::Duration(SimulatedBattery::drainStep / 1000));
    QCOMPARE(battery.at(SimulatedBattery::drainStep / 1000).level, 86);
}

void SimulatedBatteryTest::oddLevelsAreClamped()
{
    QCOMPARE(SimulatedBattery(130, false, 1, m_start).at(0ms).level, 100);
    QCOMPARE(SimulatedBattery(-3, false, 0, m_start).at(0ms).level, 0);
}

NEOBEAT_TEST(SimulatedBatteryTest)

#include "tst_simulatedbattery.moc"

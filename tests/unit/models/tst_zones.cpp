// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/zones.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// Heart-rate zones as a table would list them.
class TestZones : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theMaximumFollowsFromTheAge_data();
    void theMaximumFollowsFromTheAge();
    void zonesOfARoundMaximumAreTenths();
    void zonesTouchEachOtherForEveryMaximum();
};

void TestZones::theMaximumFollowsFromTheAge_data()
{
    QTest::addColumn<int>("age");
    QTest::addColumn<int>("maximum");
    QTest::newRow("child") << 10 << 201;
    QTest::newRow("20 years") << 20 << 194;
    QTest::newRow("half rounds up") << 25 << 191; // 190.5
    QTest::newRow("40 years") << 40 << 180;
    QTest::newRow("41 years") << 41 << 179; // 179.3
    QTest::newRow("the oldest") << 120 << 124;
}

void TestZones::theMaximumFollowsFromTheAge()
{
    QFETCH(int, age);
    QFETCH(int, maximum);
    QVERIFY(isAge(age));
    QCOMPARE(maximumHeartRate(age), maximum);
    QVERIFY(isMaximum(maximum));
}

void TestZones::zonesOfARoundMaximumAreTenths()
{
    const std::array<HeartRateZone, 5> expected{{{100, 119}, {120, 139}, {140, 159}, {160, 179}, {180, 200}}};
    QVERIFY(heartRateZones(200) == expected);
}

void TestZones::zonesTouchEachOtherForEveryMaximum()
{
    for (int maximum = 100; maximum <= 240; ++maximum) {
        const auto zones = heartRateZones(maximum);
        QVERIFY(2 * zones.front().low >= maximum && 2 * (zones.front().low - 1) < maximum);
        QCOMPARE(zones.back().high, maximum);
        for (std::size_t i = 0; i < zones.size(); ++i) {
            QVERIFY(zones.at(i).low < zones.at(i).high);
            QVERIFY(i == 0 || zones.at(i).low == zones.at(i - 1).high + 1);
        }
    }
}

NEOBEAT_TEST(TestZones)
#include "tst_zones.moc"

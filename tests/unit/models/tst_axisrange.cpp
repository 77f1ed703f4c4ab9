// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/axisrange.h"
#include "support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// The vertical axis fits the values, changes in steps, and stays as it is unless too much space is wasted.
class TestAxisRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRangeFitsInSteps();
    void noReadingsChangeNothing();
    void axisStaysWhileItFits();
    void axisGrowsAtOnce();
    void axisShrinksWhenTwoStepsAreWasted();
    void stepsMayBeLarger();
};

void TestAxisRange::everyRangeFitsInSteps()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    AxisRange range;
    for (int i = 0; i < 5000; ++i) {
        const int lowest = random.bounded(25, 241);
        const int highest = random.bounded(lowest, 241);
        range = fitAxis(range, lowest, highest);
        const QByteArray where = "seed " + QByteArray::number(seed) + ", " + QByteArray::number(lowest) + " to "
            + QByteArray::number(highest);
        QVERIFY2(range.minimum < lowest && highest < range.maximum, where);
        QVERIFY2(range.minimum % 10 == 0 && range.maximum % 10 == 0, where);
        QVERIFY2(range.maximum - range.minimum >= 40, where);
        QVERIFY2(range.minimum >= 0, where);
        QCOMPARE(fitAxis(range, lowest, highest), range);
    }
}

void TestAxisRange::noReadingsChangeNothing()
{
    const AxisRange range{60, 130};
    QCOMPARE(fitAxis(range, -1, -1), range);
}

void TestAxisRange::axisStaysWhileItFits()
{
    const AxisRange range = fitAxis({}, 62, 95);
    QCOMPARE(fitAxis(range, 65, 92), range);
    QCOMPARE(fitAxis(range, 61, 97), range);
}

void TestAxisRange::axisGrowsAtOnce()
{
    const AxisRange range = fitAxis({60, 110}, 62, 131);
    QCOMPARE(range, (AxisRange{60, 140}));
    QCOMPARE(fitAxis(range, 52, 131), (AxisRange{50, 140}));
}

void TestAxisRange::axisShrinksWhenTwoStepsAreWasted()
{
    const AxisRange range{50, 140};
    QCOMPARE(fitAxis(range, 62, 128), range);
    QCOMPARE(fitAxis(range, 62, 118), (AxisRange{60, 120}));
}

void TestAxisRange::stepsMayBeLarger()
{
    const AxisRange range = fitAxis({600, 1'000}, 812, 1'031, 50);
    QCOMPARE(range, (AxisRange{800, 1'050}));
    QCOMPARE(fitAxis(range, 860, 990, 50), range);
    QCOMPARE(fitAxis({700, 1'050}, 905, 910, 50), (AxisRange{850, 1'050}));
}

NEOBEAT_TEST(TestAxisRange)
#include "tst_axisrange.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/heartratecurve.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The simulated heart-rate curve is plausible.
class SimulatedCurveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sameSeedGivesTheSameHeart();
    void phasesHaveTheirPlace_data();
    void phasesHaveTheirPlace();
    void neverJumpsAndNeverStandsStill();
    void isTakenOffOncePerCycle();
};

void SimulatedCurveTest::sameSeedGivesTheSameHeart()
{
    int different = 0;
    for (auto time = 0s; time < 300s; ++time) {
        QCOMPARE(HeartRateCurve(7).bpm(time), HeartRateCurve(7).bpm(time));
        different += HeartRateCurve(7).bpm(time) != HeartRateCurve(8).bpm(time) ? 1 : 0;
    }
    QVERIFY(different > 50);
}

void SimulatedCurveTest::phasesHaveTheirPlace_data()
{
    QTest::addColumn<int>("second");
    QTest::addColumn<int>("lowest");
    QTest::addColumn<int>("highest");
    QTest::newRow("rest") << 60 << 55 << 70;
    QTest::newRow("walk") << 210 << 85 << 105;
    QTest::newRow("run") << 380 << 135 << 160;
    QTest::newRow("recovered") << 580 << 60 << 80;
    QTest::newRow("run, hours later") << 380 + 36000 << 135 << 160;
}

void SimulatedCurveTest::phasesHaveTheirPlace()
{
    QFETCH(int, second);
    QFETCH(int, lowest);
    QFETCH(int, highest);
    for (quint32 seed = 0; seed < 20; ++seed) {
        const int bpm = HeartRateCurve(seed).bpm(std::chrono::seconds(second)).value();
        QVERIFY2(bpm >= lowest && bpm <= highest, qPrintable(QString::number(bpm)));
    }
}

void SimulatedCurveTest::neverJumpsAndNeverStandsStill()
{
    const HeartRateCurve curve(3);
    int steps = 0;
    for (auto time = 0s; time < 3600s; ++time) {
        const auto now = curve.bpm(time);
        const auto next = curve.bpm(time + 1s);
        if (!now || !next)
            continue;
        QVERIFY2(std::abs(*now - *next) <= 6, qPrintable(QString::number(time.count())));
        steps += *now != *next ? 1 : 0;
    }
    QVERIFY(steps > 1200);
}

void SimulatedCurveTest::isTakenOffOncePerCycle()
{
    int gaps = 0;
    for (auto time = 0s; time < 3600s; ++time)
        gaps += HeartRateCurve(3).bpm(time) ? 0 : 1;
    QCOMPARE(gaps, 60);
}

NEOBEAT_TEST(SimulatedCurveTest)

#include "tst_simulatedcurve.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

/// Times of the chart: as the wall clock says, and never backwards.
class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheWallClock();
    void smallCorrectionsAreSmoothedOut();
    void sleepOfTheComputerBecomesAGap();
    void clockSetBackDoesNotTurnTimeAround();

private:
    static constexpr qint64 noon = 1'769'860'800'000;
};

void TestTimeline::followsTheWallClock()
{
    Timeline timeline;
    QCOMPARE(timeline.at(milliseconds(500), noon), noon);
    QCOMPARE(timeline.at(milliseconds(1500), noon + 1000), noon + 1000);
}

void TestTimeline::smallCorrectionsAreSmoothedOut()
{
    Timeline timeline;
    timeline.at(milliseconds(0), noon);
    QCOMPARE(timeline.at(milliseconds(1000), noon + 1300), noon + 1000);
    QCOMPARE(timeline.at(milliseconds(2000), noon + 1800), noon + 2000);
}

void TestTimeline::sleepOfTheComputerBecomesAGap()
{
    Timeline timeline;
    timeline.at(milliseconds(0), noon);
    QCOMPARE(timeline.at(milliseconds(1000), noon + 3'600'000), noon + 3'600'000);
    QCOMPARE(timeline.at(milliseconds(2000), noon + 3'601'000), noon + 3'601'000);
}

void TestTimeline::clockSetBackDoesNotTurnTimeAround()
{
    Timeline timeline;
    timeline.at(milliseconds(0), noon);
    QCOMPARE(timeline.at(milliseconds(1000), noon - 3'600'000), noon + 1000);
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"

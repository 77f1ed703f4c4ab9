// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/daycontents.h"
#include "support/loggedminutes.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace neobeat::test;

/// Minutes of a day become hours, bands and a curve.
class TestDayContents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyDayHasNothing();
    void hoursCountTheirMinutes();
    void zeroStepsIsNoGap();
    void bandsJoinAndArePartedByGaps();
    void repeatedHourCountsTwice();
    void curveIsOpenWhereNothingIsKnown();
    void rareReadingsAreOneLine();
    void axisEndsAtTens();

private:
    using Kind = MinuteSample::Kind;
    void add(int from, int count, Kind kind, int steps = 0, int bpm = 0);

    QList<DayMinute> m_minutes;
};

void TestDayContents::add(int from, int count, Kind kind, int steps, int bpm)
{
    if (from == 0)
        m_minutes.clear();
    for (int minute = from; minute < from + count; ++minute)
        m_minutes.append({minute, kind, minuteSample(kind, steps, bpm)});
}

void TestDayContents::emptyDayHasNothing()
{
    const DayContents contents = contentsOf({});
    QCOMPARE(contents.lastMinute, -1);
    QVERIFY(contents.bands.isEmpty());
    QVERIFY(contents.curve.lines.isEmpty());
    for (const DayHour &hour : contents.hours)
        QCOMPARE(hour, DayHour());
}

void TestDayContents::hoursCountTheirMinutes()
{
    add(0, 30, Kind::LightSleep, 0, 50);
    add(30, 60, Kind::Movement, 10, 80);
    add(90, 10, Kind::NotWorn);
    add(100, 5, Kind::Charging);
    const DayContents contents = contentsOf(m_minutes);
    const DayHour first{60, 300, 50, 80, 30 * 130, 60, 30, 0};
    QCOMPARE(contents.hours[0], first);
    QCOMPARE(contents.hours[0].mean(), 65);
    QCOMPARE(contents.hours[1].minutes, 45);
    QCOMPARE(contents.hours[1].notWorn, 15);
    QCOMPARE(contents.hours[1].steps, 300);
    QCOMPARE(contents.hours[2].mean(), -1);
    QCOMPARE(contents.lastMinute, 104);
}

void TestDayContents::zeroStepsIsNoGap()
{
    add(0, 1, Kind::Movement, 0);
    const DayContents contents = contentsOf(m_minutes);
    QCOMPARE(contents.hours[0].minutes, 1);
    QCOMPARE(contents.hours[0].steps, 0);
    QCOMPARE(contents.hours[1].minutes, 0);
    QCOMPARE(contents.bands, (QList<DayBand>{{0, 1, DayBand::Kind::Recorded}}));
}

void TestDayContents::bandsJoinAndArePartedByGaps()
{
    add(0, 60, Kind::LightSleep);
    add(60, 30, Kind::DeepSleep);
    add(100, 20, Kind::DeepSleep);
    add(120, 10, Kind::RemSleep);
    add(130, 10, Kind::Unknown);
    const DayContents contents = contentsOf(m_minutes);
    QCOMPARE(contents.bands,
             (QList<DayBand>{{0, 90, DayBand::Kind::Recorded},
                             {100, 140, DayBand::Kind::Recorded},
                             {0, 60, DayBand::Kind::LightSleep},
                             {60, 90, DayBand::Kind::DeepSleep},
                             {100, 120, DayBand::Kind::DeepSleep},
                             {120, 130, DayBand::Kind::RemSleep}}));
}

void TestDayContents::repeatedHourCountsTwice()
{
    add(0, 180, Kind::Movement, 1);
    add(120, 120, Kind::Movement, 1); // the clock of the watch went back to 02:00
    const DayContents contents = contentsOf(m_minutes);
    QCOMPARE(contents.hours[2].minutes, 120);
    QCOMPARE(contents.hours[2].steps, 120);
    QCOMPARE(contents.hours[3].minutes, 60);
    QCOMPARE(contents.bands, (QList<DayBand>{{0, 240, DayBand::Kind::Recorded}}));
}

void TestDayContents::curveIsOpenWhereNothingIsKnown()
{
    add(0, 20, Kind::Movement, 0, 70);
    add(20, 10, Kind::NotWorn);
    add(30, 20, Kind::Movement, 0, 80);
    add(60, 5, Kind::Movement, 0, 80); // after ten minutes without a record
    const DayCurve curve = contentsOf(m_minutes).curve;
    QCOMPARE(curve.lines.size(), 3);
    QCOMPARE(curve.lines[0].size(), 4);
    QCOMPARE(curve.lines[1].size(), 4);
    QCOMPARE(curve.lines[2].size(), 2); // a dash
    QCOMPARE(curve.bands[0].size(), 8);
    QCOMPARE(curve.lines[0].first().y(), qreal(curve.maximum - 70) / (curve.maximum - curve.minimum));
}

void TestDayContents::rareReadingsAreOneLine()
{
    add(0, 240, Kind::Movement);
    for (int minute = 0; minute < 120; minute += 30)
        m_minutes[minute].sample.bytes[3] = 60;
    m_minutes[200].sample.bytes[3] = 60; // too long after the others
    const DayCurve curve = contentsOf(m_minutes).curve;
    QCOMPARE(curve.lines.size(), 2);
    QCOMPARE(curve.lines[0].size(), 4);
}

void TestDayContents::axisEndsAtTens()
{
    add(0, 1, Kind::Movement, 0, 61);
    DayCurve curve = contentsOf(m_minutes).curve;
    QCOMPARE(curve.minimum, 60);
    QCOMPARE(curve.maximum, 100);
    add(1, 1, Kind::Movement, 0, 171);
    curve = contentsOf(m_minutes).curve;
    QCOMPARE(curve.minimum, 60);
    QCOMPARE(curve.maximum, 180);
}

NEOBEAT_TEST(TestDayContents)
#include "tst_daycontents.moc"

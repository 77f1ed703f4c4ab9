// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/recordingtime.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Times that never run backwards, whatever is done to the clock.
class TestRecordingTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void itIsTheTimeOfTheWallClock();
    void aSleepingComputerIsFollowed();
    void aClockSetBackIsNotFollowedUntilItHasCaughtUp();
    void noTwoSamplesHaveOneMoment();
    void nothingElseIsBeforeASample();
};

void TestRecordingTime::itIsTheTimeOfTheWallClock()
{
    RecordingTime time;
    QCOMPARE(time.at(10s, 1'000'000), 1'000'000);
    // Two looks at two clocks never fit exactly.
    QCOMPARE(time.at(11s, 1'001'003), 1'001'000);
    QCOMPARE(time.at(12s, 1'001'998), 1'002'000);
}

void TestRecordingTime::aSleepingComputerIsFollowed()
{
    RecordingTime time;
    time.at(10s, 1'000'000);
    QCOMPARE(time.at(11s, 4'600'000), 4'600'000);
    QCOMPARE(time.at(12s, 4'601'000), 4'601'000);
}

void TestRecordingTime::aClockSetBackIsNotFollowedUntilItHasCaughtUp()
{
    RecordingTime time;
    time.ofSample(10s, 1'000'000);
    QCOMPARE(time.ofSample(11s, 701'000), 1'001'000);
    QCOMPARE(time.ofSample(12s, 702'000), 1'002'000);
    // Nothing was measured for ten minutes.
    QCOMPARE(time.ofSample(612s, 1'302'000), 1'302'000);
    QCOMPARE(time.ofSample(613s, 1'303'000), 1'303'000);
}

void TestRecordingTime::noTwoSamplesHaveOneMoment()
{
    RecordingTime time;
    QCOMPARE(time.ofSample(10s, 1'000'000), 1'000'000);
    QCOMPARE(time.ofSample(10s, 1'000'000), 1'000'001);
    QCOMPARE(time.ofSample(10s, 1'000'000), 1'000'002);
    QCOMPARE(time.ofSample(10'001ms, 1'000'001), 1'000'003);
    QCOMPARE(time.ofSample(11s, 1'001'000), 1'001'000);
}

void TestRecordingTime::nothingElseIsBeforeASample()
{
    RecordingTime time;
    time.ofSample(10s, 1'000'000);
    time.ofSample(10s, 1'000'000);
    QCOMPARE(time.at(10s, 1'000'000), 1'000'001);
}

QTEST_GUILESS_MAIN(TestRecordingTime)
#include "tst_recordingtime.moc"

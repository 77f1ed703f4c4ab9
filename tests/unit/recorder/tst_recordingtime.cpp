// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/recordingtime.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// Times taken from the clock, and in order as long as the clock is.
class TestRecordingTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void itIsTheTimeOfTheClock();
    void aClockSetBackIsFollowedAtOnce();
    void noTwoSamplesHaveOneMoment();
    void nothingElseIsBeforeASample();
};

void TestRecordingTime::itIsTheTimeOfTheClock()
{
    RecordingTime time;
    QVERIFY(!time.latest());
    QCOMPARE(time.at(1'000'000), 1'000'000);
    QCOMPARE(time.at(1'001'000), 1'001'000);
    QCOMPARE(time.at(4'600'000), 4'600'000);
    QCOMPARE(*time.latest(), 4'600'000);
}

void TestRecordingTime::aClockSetBackIsFollowedAtOnce()
{
    RecordingTime time;
    QVERIFY(!time.isSetBack(0));
    QCOMPARE(time.ofSample(1'000'000), 1'000'000);
    QVERIFY(!time.isSetBack(999'500));
    QVERIFY(time.isSetBack(701'000));
    QCOMPARE(time.ofSample(701'000), 701'000);
    QCOMPARE(time.ofSample(702'000), 702'000);
    QCOMPARE(*time.latest(), 702'000);
    QCOMPARE(time.at(100'000), 100'000);
}

void TestRecordingTime::noTwoSamplesHaveOneMoment()
{
    RecordingTime time;
    QCOMPARE(time.ofSample(1'000'000), 1'000'000);
    QCOMPARE(time.ofSample(1'000'000), 1'000'001);
    QCOMPARE(time.ofSample(1'000'000), 1'000'002);
    QCOMPARE(time.ofSample(1'000'001), 1'000'003);
    QCOMPARE(time.ofSample(1'001'000), 1'001'000);
}

void TestRecordingTime::nothingElseIsBeforeASample()
{
    RecordingTime time;
    time.ofSample(1'000'000);
    time.ofSample(1'000'000);
    QCOMPARE(time.at(1'000'000), 1'000'001);
}

NEOBEAT_TEST(TestRecordingTime)
#include "tst_recordingtime.moc"

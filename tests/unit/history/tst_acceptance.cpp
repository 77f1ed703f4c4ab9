// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/acceptance.h"
#include "support/historysamples.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

/// What the history accepts, and how it reports the rest.
class TestAcceptance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void samplesAreJudged_data();
    void samplesAreJudged();
    void rangesAreJudged_data();
    void rangesAreJudged();
    void batteryIsJudged();
    void markersGoWithTheirActivity();
    void longTextsLoseTheirEnd();
    void wrongClockLeavesTheFutureOpen();
    void countsAddUp();

private:
    static constexpr qint64 now = someMorning;
    static constexpr qint64 tomorrow = now + acceptance::farthestAhead;
    static constexpr qint64 first = acceptance::firstMoment;
};

constexpr int none = -1;

void TestAcceptance::samplesAreJudged_data()
{
    using Q = SampleQuality;
    QTest::addColumn<Sample>("sample");
    QTest::addColumn<int>("objection");
    QTest::newRow("reading") << Sample{now, 70} << none;
    QTest::newRow("slowest") << Sample{now, 25} << none;
    QTest::newRow("fastest") << Sample{now, 240} << none;
    QTest::newRow("no reading") << Sample{now, 0, Q::NoReading} << none;
    QTest::newRow("no contact") << Sample{now, 0, Q::NoContact} << none;
    for (const int bpm : {0, 1, 24, 241, 254, 255})
        QTest::addRow("%d bpm", bpm) << Sample{now, quint8(bpm)} << int(Objection::NoHeartRate);
    QTest::newRow("both") << Sample{now, 70, Q::NoReading} << int(Objection::NoHeartRate);
    QTest::newRow("first moment") << Sample{first, 70} << none;
    QTest::newRow("before it") << Sample{first - 1, 70} << int(Objection::BeforeTheWatch);
    QTest::newRow("1970") << Sample{0, 70} << int(Objection::BeforeTheWatch);
    QTest::newRow("lowest") << Sample{std::numeric_limits<qint64>::min(), 70} << int(Objection::BeforeTheWatch);
    QTest::newRow("tomorrow") << Sample{tomorrow - 1, 70} << none;
    QTest::newRow("later") << Sample{tomorrow, 70} << int(Objection::AheadOfTime);
    QTest::newRow("highest") << Sample{std::numeric_limits<qint64>::max(), 70} << int(Objection::AheadOfTime);
}

void TestAcceptance::samplesAreJudged()
{
    QFETCH(Sample, sample);
    QFETCH(int, objection);
    Acceptance acceptance(now);
    QCOMPARE(acceptance.accepts(sample), objection == none);
    QCOMPARE(acceptance.leftOut().total(), objection == none ? 0 : 1);
    if (objection != none)
        QCOMPARE(acceptance.leftOut().of(Objection(objection)), 1);
}

void TestAcceptance::rangesAreJudged_data()
{
    constexpr qint64 lowest = std::numeric_limits<qint64>::min();
    constexpr qint64 highest = std::numeric_limits<qint64>::max();
    QTest::addColumn<TimeRange>("range");
    QTest::addColumn<int>("objection");
    QTest::newRow("an hour") << TimeRange{now, now + 3'600'000} << none;
    QTest::newRow("nothing") << TimeRange{now, now} << none;
    QTest::newRow("up to the last moment") << TimeRange{now, tomorrow} << none;
    QTest::newRow("beyond") << TimeRange{now, tomorrow + 1} << int(Objection::AheadOfTime);
    QTest::newRow("backwards") << TimeRange{now, now - 1} << int(Objection::EndsBeforeStart);
    QTest::newRow("far backwards") << TimeRange{now, lowest} << int(Objection::EndsBeforeStart);
    QTest::newRow("all of time") << TimeRange{lowest, highest} << int(Objection::BeforeTheWatch);
    QTest::newRow("a leap year") << TimeRange{now - acceptance::longestRange, now} << none;
    QTest::newRow("longer") << TimeRange{now - acceptance::longestRange - 1, now} << int(Objection::LastsTooLong);
}

void TestAcceptance::rangesAreJudged()
{
    QFETCH(TimeRange, range);
    QFETCH(int, objection);
    Acceptance acceptance(now);
    ActivityEntry activity;
    activity.range = range;
    ConnectionGap gap{range, u"LinkLost"_s};
    QCOMPARE(acceptance.accepts(activity), objection == none);
    QCOMPARE(acceptance.accepts(gap), objection == none);
    QCOMPARE(acceptance.leftOut().total(), objection == none ? 0 : 2);
    if (objection != none)
        QCOMPARE(acceptance.leftOut().of(Objection(objection)), 2);
}

void TestAcceptance::batteryIsJudged()
{
    Acceptance acceptance(now);
    for (const int level : {0, 50, 100})
        QVERIFY(acceptance.accepts(BatteryEntry{now, level, false}));
    for (const int level : {-1, 101, 99'999})
        QVERIFY(!acceptance.accepts(BatteryEntry{now, level, false}));
    QCOMPARE(acceptance.leftOut().of(Objection::NoBatteryLevel), 3);
    QVERIFY(!acceptance.accepts(BatteryEntry{-1, 50, false}));
    QCOMPARE(acceptance.leftOut().of(Objection::BeforeTheWatch), 1);
}

void TestAcceptance::markersGoWithTheirActivity()
{
    Acceptance acceptance(now);
    ActivityEntry activity;
    activity.range = {now, now + 1'000};
    // The last one is as after a crash, which ends an activity with its last sample.
    activity.markers = {{-1, u"never"_s}, {now - 1, u"before"_s}, {now, u"first"_s}, {now + 5'000, u"behind"_s}};
    QVERIFY(acceptance.accepts(activity));
    QCOMPARE(activity.markers, (QList<Marker>{{now, u"first"_s}, {now + 5'000, u"behind"_s}}));
    QCOMPARE(acceptance.leftOut().of(Objection::BeforeTheWatch), 1);
    QCOMPARE(acceptance.leftOut().of(Objection::StrayMarker), 1);
}

void TestAcceptance::longTextsLoseTheirEnd()
{
    Acceptance acceptance(now);
    ActivityEntry activity;
    activity.range = {now, now + 1'000};
    activity.name = QString(acceptance::longestName, u'n');
    activity.note = QString(acceptance::longestNote, u'n');
    QVERIFY(acceptance.accepts(activity));
    QCOMPARE(acceptance.leftOut().shortened(), 0);
    activity.note += u'n';
    activity.name = QString(acceptance::longestName - 1, u'n') + u"\U0001F3C3"_s;
    QVERIFY(acceptance.accepts(activity));
    QCOMPARE(activity.note.size(), acceptance::longestNote);
    QCOMPARE(activity.name, QString(acceptance::longestName - 1, u'n'));
    QCOMPARE(acceptance.leftOut().shortened(), 2);
    QCOMPARE(acceptance.leftOut().total(), 0);
    QVERIFY(!acceptance.leftOut().isNothing());
}

// A computer without a clock battery starts in 1970.
void TestAcceptance::wrongClockLeavesTheFutureOpen()
{
    Acceptance acceptance(0);
    QVERIFY(acceptance.accepts(Sample{someMorning, 70}));
    QVERIFY(!acceptance.accepts(Sample{1'000, 70}));
}

void TestAcceptance::countsAddUp()
{
    LeftOut one;
    QVERIFY(one.isNothing());
    QCOMPARE(one.forLog(), QString());
    one.add(Objection::AheadOfTime);
    one.addShortened();
    LeftOut both = one;
    both.add(one);
    QCOMPARE(both.of(Objection::AheadOfTime), 2);
    QCOMPARE(both.forLog(), u"aheadOfTime 2, shortened 2"_s);
    for (int i = 0; i < objectionCount; ++i)
        QVERIFY(!nameOf(Objection(i)).isEmpty());
}

NEOBEAT_TEST(TestAcceptance)
#include "tst_acceptance.moc"

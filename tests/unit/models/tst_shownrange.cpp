// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timeunits.h"
#include "berlin.h"
#include "models/chart/shownrange.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

using neobeat::ms::day;
using neobeat::ms::hour;
using neobeat::ms::minute;
using neobeat::ms::second;

qint64 momentOf(int month, int dayOfMonth, int hours = 0, int minutes = 0)
{
    return QDateTime(QDate(2026, month, dayOfMonth), QTime(hours, minutes), berlin).toMSecsSinceEpoch();
}

/// A reading a second, from that moment on for that long.
void fill(HeartRateSeries &series, qint64 from, qint64 length, int bpm = 70)
{
    for (qint64 time = from; time < from + length; time += second)
        series.add(time, bpm);
}

} // namespace

/// Which part of a page, and of the last minutes, a chart shows.
class TestShownRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aPageIsAsNarrowAsItsContent_data();
    void aPageIsAsNarrowAsItsContent();
    void aZoneOfHalfHoursHasItsOwnHours();
    void aDayGrowsByHoursAndNeverShrinks();
    void nothingShowsTheFullWidth();
    void theLiveRangeGrowsWithTheReadings();
    void itStaysFullOnceItWas();
    void aShortGapChangesNothing();
    void afterAnEmptyWidthItBeginsAgain();
    void momentsWithoutAReadingDoNotCount();
};

void TestShownRange::aPageIsAsNarrowAsItsContent_data()
{
    QTest::addColumn<TimeRange>("page");
    QTest::addColumn<TimeRange>("content");
    QTest::addColumn<int>("grain");
    QTest::addColumn<TimeRange>("shown");
    const TimeRange friday{momentOf(11, 20), momentOf(11, 21)};
    const TimeRange year{momentOf(1, 1), momentOf(1, 1) + 365 * day};
    const auto row = [](const char *name, TimeRange page, TimeRange content, RangeGrain grain, TimeRange shown) {
        QTest::newRow(name) << page << content << int(grain) << shown;
    };
    row("nothing", friday, {}, RangeGrain::Hour, friday);
    row("elsewhere", friday, {momentOf(11, 18), momentOf(11, 19)}, RangeGrain::Hour, friday);
    row("a reading", friday, {momentOf(11, 20, 14, 3), momentOf(11, 20, 14, 3) + 1}, RangeGrain::Hour,
        {momentOf(11, 20, 14), momentOf(11, 20, 15)});
    row("up to the hour", friday, {momentOf(11, 20, 14), momentOf(11, 20, 15)}, RangeGrain::Hour,
        {momentOf(11, 20, 14), momentOf(11, 20, 15)});
    row("over the hour", friday, {momentOf(11, 20, 13, 59), momentOf(11, 20, 15) + 1}, RangeGrain::Hour,
        {momentOf(11, 20, 13), momentOf(11, 20, 16)});
    row("first and last", friday, {momentOf(11, 20, 0, 1), momentOf(11, 20, 23, 59)}, RangeGrain::Hour, friday);
    row("more than the page", friday, {momentOf(11, 19), momentOf(11, 22)}, RangeGrain::Hour, friday);
    row("not momentOf all", friday, {momentOf(11, 20, 14), momentOf(11, 20, 15)}, RangeGrain::Page, friday);
    row("the hour that comes twice", {momentOf(10, 25), momentOf(10, 26)},
        {momentOf(10, 25, 1, 59) + 30 * minute, momentOf(10, 25, 4, 1)}, RangeGrain::Hour,
        {momentOf(10, 25, 1, 59) + minute, momentOf(10, 25, 5)});
    row("months", year, {momentOf(5, 7), momentOf(7, 1) + 1}, RangeGrain::Month, {momentOf(5, 1), momentOf(8, 1)});
    row("a month", year, {momentOf(5, 7), momentOf(6, 1)}, RangeGrain::Month, {momentOf(5, 1), momentOf(6, 1)});
}

void TestShownRange::aPageIsAsNarrowAsItsContent()
{
    QFETCH(TimeRange, page);
    QFETCH(TimeRange, content);
    QFETCH(int, grain);
    QTEST(fittedRange(page, content, RangeGrain(grain), berlin), "shown");
}

void TestShownRange::aZoneOfHalfHoursHasItsOwnHours()
{
    const QTimeZone kolkata("Asia/Kolkata");
    const auto moment = [&kolkata](int hours, int minutes) {
        return QDateTime(QDate(2026, 11, 20), QTime(hours, minutes), kolkata).toMSecsSinceEpoch();
    };
    const TimeRange page{moment(0, 0), moment(0, 0) + day};
    QCOMPARE(fittedRange(page, {moment(9, 10), moment(9, 50)}, RangeGrain::Hour, kolkata),
             (TimeRange{moment(9, 0), moment(10, 0)}));
}

void TestShownRange::aDayGrowsByHoursAndNeverShrinks()
{
    const TimeRange page{momentOf(11, 20), momentOf(11, 21)};
    TimeRange last{momentOf(11, 20, 7), momentOf(11, 20, 7)};
    int steps = 0;
    for (qint64 now = momentOf(11, 20, 7, 20); now < page.to; now += minute) {
        const TimeRange shown = fittedRange(page, {momentOf(11, 20, 7, 20), now + 1}, RangeGrain::Hour, berlin);
        QVERIFY(shown.contains(last));
        QVERIFY(shown.contains(now));
        steps += shown != last ? 1 : 0;
        last = shown;
    }
    QCOMPARE(steps, 17);
    QCOMPARE(last, (TimeRange{momentOf(11, 20, 7), momentOf(11, 21)}));
}

void TestShownRange::nothingShowsTheFullWidth()
{
    HeartRateSeries series;
    QCOMPARE(liveRange(series, hour, 15 * minute), (TimeRange{45 * minute, hour}));
    fill(series, 0, minute);
    QCOMPARE(liveRange(series, hour, 15 * minute), (TimeRange{45 * minute, hour}));
}

void TestShownRange::theLiveRangeGrowsWithTheReadings()
{
    HeartRateSeries series;
    const qint64 start = hour + 345;
    TimeRange last;
    for (qint64 time = start; time < start + 20 * minute; time += second) {
        series.add(time, 70);
        const qint64 end = (time / second + 1) * second;
        const TimeRange shown = liveRange(series, end, 15 * minute);
        QCOMPARE(shown.to, end);
        QCOMPARE(shown.length(), std::clamp(end - hour, narrowestLive, 15 * minute));
        // Never by more than the second that has passed.
        if (!last.isEmpty())
            QVERIFY(shown.from - last.from <= second && shown.length() - last.length() <= second);
        last = shown;
    }
}

void TestShownRange::itStaysFullOnceItWas()
{
    HeartRateSeries series;
    fill(series, 0, 30 * minute);
    for (qint64 end = 30 * minute; end < 44 * minute; end += second)
        QCOMPARE(liveRange(series, end, 15 * minute).length(), 15 * minute);
}

void TestShownRange::aShortGapChangesNothing()
{
    HeartRateSeries series;
    fill(series, 0, 30 * minute);
    fill(series, 40 * minute, 20 * minute);
    for (qint64 end = 41 * minute; end < 60 * minute; end += second)
        QCOMPARE(liveRange(series, end, 15 * minute).length(), 15 * minute);
}

void TestShownRange::afterAnEmptyWidthItBeginsAgain()
{
    HeartRateSeries series;
    fill(series, 0, 30 * minute);
    fill(series, 2 * hour, 3 * minute);
    QCOMPARE(liveRange(series, 2 * hour + 3 * minute, 15 * minute), (TimeRange{2 * hour, 2 * hour + 3 * minute}));
    // A wider range includes the earlier ones.
    QCOMPARE(liveRange(series, 2 * hour + 3 * minute, 2 * hour).length(), 2 * hour);
}

void TestShownRange::momentsWithoutAReadingDoNotCount()
{
    HeartRateSeries series;
    fill(series, 0, 10 * minute, 0);
    fill(series, 10 * minute, 2 * minute);
    QCOMPARE(liveRange(series, 12 * minute, 15 * minute), (TimeRange{10 * minute, 12 * minute}));
}

NEOBEAT_TEST(TestShownRange)
#include "tst_shownrange.moc"

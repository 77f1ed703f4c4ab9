// SPDX-License-Identifier: GPL-3.0-or-later
#include "berlin.h"
#include "models/chart/timeticks.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Unit = TickStep::Unit;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

qint64 momentIn(const QTimeZone &zone, int year, int month, int day, int hours = 0, int minutes = 0, int seconds = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hours, minutes, seconds), zone).toMSecsSinceEpoch();
}

QStringList labels(const QList<TimeTick> &ticks)
{
    QStringList words;
    for (const TimeTick &tick : ticks)
        words.append(tick.strong ? tick.label + u'*' : tick.label);
    return words;
}

QString between(const QTimeZone &zone, qint64 from, qint64 to, const TickStep &step)
{
    return labels(timeTicks({from, to}, step, zone, english)).join(u" | "_s);
}

} // namespace

class TestTimeTicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void stepsAreRound_data();
    void stepsAreRound();
    void ticksSayWhatTheirStepNeeds_data();
    void ticksSayWhatTheirStepNeeds();
    void theHourThatIsLeftOutHasNoTick();
    void theHourThatComesTwiceHasTwo();
    void threeHoursStayRoundOnTheDayOfTheChange();
    void aDayWithoutMidnightBeginsWhereItBegins();
    void theMiddleOfTheRangeDoesNotMatter();
    void nothingForNoRange();
    void everySpanHasAFewTicks_data();
    void everySpanHasAFewTicks();
};

void TestTimeTicks::stepsAreRound_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("count");
    constexpr double second = 1'000;
    constexpr double day = 86'400 * second;
    QTest::newRow("less than a second") << 10.0 << int(Unit::Second) << 1;
    QTest::newRow("7 s") << 7 * second << int(Unit::Second) << 10;
    QTest::newRow("a minute") << 60 * second << int(Unit::Second) << 60;
    QTest::newRow("100 min") << 6'000 * second << int(Unit::Second) << 7'200;
    QTest::newRow("13 h") << 46'800 * second << int(Unit::Day) << 1;
    QTest::newRow("30 h") << 1.25 * day << int(Unit::Day) << 2;
    QTest::newRow("3 days") << 3 * day << int(Unit::Week) << 1;
    QTest::newRow("8 days") << 8 * day << int(Unit::Month) << 1;
    QTest::newRow("40 days") << 40 * day << int(Unit::Month) << 2;
    QTest::newRow("70 days") << 70 * day << int(Unit::Month) << 3;
    QTest::newRow("300 days") << 300 * day << int(Unit::Year) << 1;
    QTest::newRow("4 years") << 1'461 * day << int(Unit::Year) << 5;
    QTest::newRow("a century") << 36'525 * day << int(Unit::Year) << 50;
}

void TestTimeTicks::stepsAreRound()
{
    QFETCH(double, least);
    QFETCH(int, unit);
    QFETCH(int, count);
    QCOMPARE(tickStep(least), (TickStep{Unit(unit), count}));
}

void TestTimeTicks::ticksSayWhatTheirStepNeeds_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, qint64 from, qint64 to, Unit unit, int count, const QString &words) {
        QTest::newRow(name) << from << to << int(unit) << count << words;
    };
    row("seconds", momentIn(berlin, 2026, 11, 20, 12, 3, 13), momentIn(berlin, 2026, 11, 20, 12, 3, 31), Unit::Second,
        10, u"12:03:20 | 12:03:30"_s);
    row("minutes", momentIn(berlin, 2026, 11, 20, 12), momentIn(berlin, 2026, 11, 20, 12, 11), Unit::Second, 300,
        u"12:00 | 12:05 | 12:10"_s);
    row("hours over midnight", momentIn(berlin, 2026, 11, 19, 17), momentIn(berlin, 2026, 11, 20, 7), Unit::Second,
        21'600, u"18:00 | Fri 20* | 06:00"_s);
    row("hours into a month", momentIn(berlin, 2026, 11, 30, 17), momentIn(berlin, 2026, 12, 1, 1), Unit::Second,
        21'600, u"18:00 | 1 Dec*"_s);
    row("hours into a year", momentIn(berlin, 2026, 12, 31, 17), momentIn(berlin, 2027, 1, 1, 1), Unit::Second, 21'600,
        u"18:00 | 1 Jan 2027*"_s);
    row("days", momentIn(berlin, 2026, 11, 29, 1), momentIn(berlin, 2026, 12, 2, 1), Unit::Day, 1,
        u"Mon 30 | 1 Dec* | Wed 2"_s);
    row("every other day", momentIn(berlin, 2026, 10, 27, 1), momentIn(berlin, 2026, 11, 4), Unit::Day, 2,
        u"Thu 29 | 1 Nov* | Tue 3"_s);
    row("weeks", momentIn(berlin, 2026, 12, 20), momentIn(berlin, 2027, 1, 12), Unit::Week, 1,
        u"21 Dec | 28 Dec | 4 Jan 2027* | 11 Jan"_s);
    row("months", momentIn(berlin, 2026, 10, 20), momentIn(berlin, 2027, 2, 12), Unit::Month, 1,
        u"Nov | Dec | 2027* | Feb"_s);
    row("quarters", momentIn(berlin, 2026, 8, 20), momentIn(berlin, 2027, 5, 12), Unit::Month, 3,
        u"Oct | 2027* | Apr"_s);
    row("years", momentIn(berlin, 2019, 8, 20), momentIn(berlin, 2022, 5, 12), Unit::Year, 1, u"2020 | 2021 | 2022"_s);
    row("every fifth year", momentIn(berlin, 2009, 8, 20), momentIn(berlin, 2022, 5, 12), Unit::Year, 5,
        u"2010 | 2015 | 2020"_s);
}

void TestTimeTicks::ticksSayWhatTheirStepNeeds()
{
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    QFETCH(int, unit);
    QFETCH(int, count);
    QTEST(between(berlin, from, to, {Unit(unit), count}), "words");
}

void TestTimeTicks::theHourThatIsLeftOutHasNoTick()
{
    QCOMPARE(between(berlin, momentIn(berlin, 2026, 3, 29, 1), momentIn(berlin, 2026, 3, 29, 5), {Unit::Second, 3'600}),
             u"01:00 | 03:00 | 04:00 | 05:00"_s);
}

void TestTimeTicks::theHourThatComesTwiceHasTwo()
{
    const qint64 one = momentIn(berlin, 2026, 10, 25, 1);
    QCOMPARE(between(berlin, one, one + 4 * 3'600'000, {Unit::Second, 3'600}),
             u"01:00 | 02:00 | 02:00 | 03:00 | 04:00"_s);
}

void TestTimeTicks::threeHoursStayRoundOnTheDayOfTheChange()
{
    QCOMPARE(between(berlin, momentIn(berlin, 2026, 3, 29), momentIn(berlin, 2026, 3, 29, 12), {Unit::Second, 10'800}),
             u"Sun 29* | 03:00 | 06:00 | 09:00 | 12:00"_s);
}

void TestTimeTicks::aDayWithoutMidnightBeginsWhereItBegins()
{
    // In Beirut the clock jumped from 23:59 to 01:00.
    const QTimeZone beirut("Asia/Beirut");
    QCOMPARE(
        between(beirut, momentIn(beirut, 2022, 3, 26, 22), momentIn(beirut, 2022, 3, 27, 6), {Unit::Second, 10'800}),
        u"Sun 27* | 03:00 | 06:00"_s);
}

void TestTimeTicks::theMiddleOfTheRangeDoesNotMatter()
{
    const TickStep step{Unit::Second, 900};
    const qint64 from = momentIn(berlin, 2026, 11, 20, 12);
    const QList<TimeTick> wide = timeTicks({from, from + 7'200'000}, step, berlin, english);
    const QList<TimeTick> later = timeTicks({from + 1'000'000, from + 8'200'000}, step, berlin, english);
    for (const TimeTick &tick : later)
        QVERIFY(wide.contains(tick) || tick.time > from + 7'200'000);
}

void TestTimeTicks::nothingForNoRange()
{
    QVERIFY(timeTicks({5, 5}, {Unit::Second, 1}, berlin, english).isEmpty());
}

void TestTimeTicks::everySpanHasAFewTicks_data()
{
    QTest::addColumn<qint64>("span");
    for (double span = 10'000; span < 5e11; span *= 1.31)
        QTest::addRow("%.0f s", span / 1'000) << qint64(span);
}

void TestTimeTicks::everySpanHasAFewTicks()
{
    QFETCH(qint64, span);
    constexpr int room = 8;
    const qint64 from = momentIn(berlin, 2010, 2, 27, 13, 7, 11);
    const QList<TimeTick> ticks = timeTicks({from, from + span}, tickStep(double(span) / room), berlin, english);
    QVERIFY(ticks.size() >= 1 && ticks.size() <= room + 1);
    QVERIFY(std::ranges::is_sorted(ticks, {}, &TimeTick::time));
    for (qsizetype i = 1; i < ticks.size();
         ++i) // Two days at the end of February, an hour at the start of daylight saving time.
        QVERIFY(double(ticks[i].time - ticks[i - 1].time) >= 0.95 * double(span) / room - 3'600'000);
}

NEOBEAT_TEST(TestTimeTicks)

#include "tst_timeticks.moc"

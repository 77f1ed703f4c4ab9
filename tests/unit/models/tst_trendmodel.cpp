// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/trendmodel.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// The days before the shown one, and what they say.
class TestTrendModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thereIsARowForEachDayAndMonth();
    void unknownDaysAreGaps();
    void sentencesCompareWithTheTimeBefore_data();
    void sentencesCompareWithTheTimeBefore();
    void fewDaysBeforeAreNotComparedWith();
    void nothingSaysNothing();
    void monthsArePutTogether();

private:
    static LoggedDay day(const QDate &date, int steps, int sleep, int resting);
    /// Two weeks: the days before and the days shown.
    static QList<LoggedDay> twoWeeks(const LoggedDay &before, const LoggedDay &now);

    const QDate m_last{2026, 3, 15};
};

void TestTrendModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

LoggedDay TestTrendModel::day(const QDate &date, int steps, int sleep, int resting)
{
    LoggedDay day;
    day.date = date;
    day.minutes = 1'440;
    day.steps = steps;
    day.lightSleep = sleep;
    day.resting = resting;
    return day;
}

QList<LoggedDay> TestTrendModel::twoWeeks(const LoggedDay &before, const LoggedDay &now)
{
    QList<LoggedDay> days;
    for (int back = 13; back >= 0; --back) {
        days.append(back > 6 ? before : now);
        days.last().date = QDate(2026, 3, 15).addDays(-back);
    }
    return days;
}

void TestTrendModel::thereIsARowForEachDayAndMonth()
{
    TrendModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDays({}, m_last);
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(model.index(0).data(TrendModel::DayRole).toInt(), int(QDate(2026, 3, 9).toJulianDay()));
    QVERIFY(model.index(6).data(TrendModel::ShownRole).toBool());
    model.setSpan(TrendModel::Span::Month);
    model.setDays({}, m_last);
    QCOMPARE(model.rowCount(), 30);
    model.setSpan(TrendModel::Span::Year);
    model.setDays({}, m_last);
    QCOMPARE(model.rowCount(), 12);
    QCOMPARE(model.index(0).data(TrendModel::TitleRole).toString(), u"April 2025"_s);
    QCOMPARE(model.index(11).data(TrendModel::DayRole).toInt(), int(m_last.toJulianDay()));
    QCOMPARE(TrendModel::firstDayFor(TrendModel::Span::Week, m_last), QDate(2026, 3, 2));
    QCOMPARE(TrendModel::firstDayFor(TrendModel::Span::Year, m_last), QDate(2024, 4, 1));
}

void TestTrendModel::unknownDaysAreGaps()
{
    TrendModel model;
    model.setDays({day(m_last.addDays(-2), 0, 0, -1), day(m_last, 4'000, 420, 55)}, m_last);
    QCOMPARE(model.index(4).data(TrendModel::StepsRole).toInt(), 0);
    QCOMPARE(model.index(4).data(TrendModel::WordsRole).toString(), u"0 steps"_s);
    QCOMPARE(model.index(5).data(TrendModel::StepsRole).toInt(), -1);
    QCOMPARE(model.index(5).data(TrendModel::WordsRole).toString(), u"not recorded"_s);
    QCOMPARE(model.index(5).data(TrendModel::SleepTextRole).toString(), u"–"_s);
    QCOMPARE(model.index(6).data(TrendModel::StepsShareRole).toReal(), 1.0);
    QCOMPARE(model.index(6).data(TrendModel::WordsRole).toString(),
             u"4,000 steps, 7 h 00 min of sleep, resting heart rate 55 bpm"_s);
    QCOMPARE(model.stepsSentence(), u"2,000 steps a day."_s);
    QCOMPARE(model.sleepSentence(), u"7 h 00 min a night."_s);
}

void TestTrendModel::sentencesCompareWithTheTimeBefore_data()
{
    QTest::addColumn<LoggedDay>("before");
    QTest::addColumn<LoggedDay>("now");
    QTest::addColumn<QStringList>("sentences");
    const QDate any(2026, 1, 1);
    QTest::newRow("more") << day(any, 8'000, 400, 60) << day(any, 10'000, 430, 62)
                          << QStringList{u"10,000 steps a day, 25 % more than before."_s,
                                         u"7 h 10 min a night, 30 min more than before."_s,
                                         u"62 bpm, 2 higher than before."_s};
    QTest::newRow("less") << day(any, 10'000, 430, 62) << day(any, 8'000, 400, 60)
                          << QStringList{u"8,000 steps a day, 20 % fewer than before."_s,
                                         u"6 h 40 min a night, 30 min less than before."_s,
                                         u"60 bpm, 2 lower than before."_s};
    QTest::newRow("same") << day(any, 10'000, 430, 62) << day(any, 10'200, 433, 62)
                          << QStringList{u"10,200 steps a day, about as many as before."_s,
                                         u"7 h 13 min a night, about as much as before."_s,
                                         u"62 bpm, the same as before."_s};
}

void TestTrendModel::sentencesCompareWithTheTimeBefore()
{
    QFETCH(const LoggedDay, before);
    QFETCH(const LoggedDay, now);
    QFETCH(const QStringList, sentences);
    TrendModel model;
    model.setDays(twoWeeks(before, now), m_last);
    QCOMPARE((QStringList{model.stepsSentence(), model.sleepSentence(), model.restingSentence()}), sentences);
}

void TestTrendModel::fewDaysBeforeAreNotComparedWith()
{
    TrendModel model;
    const QDate any(2026, 1, 1);
    QList<LoggedDay> days = twoWeeks(day(any, 1'000, 300, 50), day(any, 9'000, 400, 60));
    model.setDays(days.mid(4), m_last); // three before
    QCOMPARE(model.stepsSentence(), u"9,000 steps a day."_s);
    QCOMPARE(model.restingSentence(), u"60 bpm."_s);
}

void TestTrendModel::nothingSaysNothing()
{
    TrendModel model;
    model.setDays({}, m_last);
    QVERIFY(model.isEmpty());
    QVERIFY(model.stepsSentence().isEmpty());
    QVERIFY(model.sleepSentence().isEmpty());
    QVERIFY(model.restingSentence().isEmpty());
    model.setDays({day(m_last.addDays(-9), 100, 100, 50)}, m_last); // before the span
    QVERIFY(model.isEmpty());
}

void TestTrendModel::monthsArePutTogether()
{
    TrendModel model;
    model.setSpan(TrendModel::Span::Year);
    model.setDays({day({2026, 2, 1}, 1'000, 400, 60), day({2026, 2, 28}, 3'000, 500, 62), day(m_last, 5'000, 0, -1)},
                  m_last);
    QCOMPARE(model.index(10).data(TrendModel::WordsRole).toString(),
             u"2,000 steps a day, 7 h 30 min of sleep, resting heart rate 61 bpm"_s);
    QCOMPARE(model.index(11).data(TrendModel::SleepRole).toInt(), -1);
    QCOMPARE(model.index(10).data(TrendModel::LabelRole).toString(), u"Feb"_s);
}

NEOBEAT_TEST(TestTrendModel)
#include "tst_trendmodel.moc"

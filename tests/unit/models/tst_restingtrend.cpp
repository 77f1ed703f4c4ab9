// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyfixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QTest>

#include <algorithm>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

/// What a long range says: the resting heart rate by month, and the average by week.
class TestRestingTrend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theLatestMonthIsComparedWithThoseBefore_data();
    void theLatestMonthIsComparedWithThoseBefore();
    void aShortRangeHasNoTrend();
    void theAverageIsThatOfWeeksUntilTheExtremesAreShown();

private:
    static constexpr int restingTime = 31 * 60; ///< Seconds of readings that a resting heart rate needs.

    HistoryView &view() { return *m_fixture->view; }

    std::unique_ptr<HistoryFixture> m_fixture;
};

void TestRestingTrend::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<HistoryFixture>(); // on 31 January 2026
}

void TestRestingTrend::theLatestMonthIsComparedWithThoseBefore_data()
{
    QTest::addColumn<QList<int>>("months"); // bpm, the latest one first; 0: too little was measured
    QTest::addColumn<QString>("summary");

    QTest::newRow("lower") << QList{52, 55, 55, 54}
                           << u"Resting heart rate in January 2026: 52 bpm, 3 lower than in the months before."_s;
    QTest::newRow("higher") << QList{57, 55, 55, 0, 60}
                            << u"Resting heart rate in January 2026: 57 bpm, 2 higher than in the months before."_s;
    QTest::newRow("the same") << QList{55, 54, 55, 56}
                              << u"Resting heart rate in January 2026: 55 bpm, as in the months before."_s;
    QTest::newRow("only three months before count")
        << QList{52, 55, 55, 55, 90, 90}
        << u"Resting heart rate in January 2026: 52 bpm, 3 lower than in the months before."_s;
    QTest::newRow("one is too few") << QList{52, 55, 0, 0} << QString();
    QTest::newRow("without the present month")
        << QList{0, 52, 55, 55} << u"Resting heart rate in December 2025: 52 bpm, 3 lower than in the months before."_s;
    QTest::newRow("half a year ago is not before") << QList{52, 0, 0, 0, 0, 55, 55} << QString();
}

void TestRestingTrend::theLatestMonthIsComparedWithThoseBefore()
{
    QFETCH(const QList<int>, months);
    QFETCH(const QString, summary);

    for (int month = 0; month < months.size(); ++month) {
        const QDate day = QDate(2026, 1, 15).addMonths(-month);
        const qint64 start = QDateTime(day, QTime(8, 0)).toMSecsSinceEpoch();
        m_fixture->keep(start, months.at(month) > 0 ? restingTime : 60, months.at(month) > 0 ? months.at(month) : 70);
    }
    m_fixture->show();
    view().chart()->setPeriod(HistoryModel::Period::All);
    const auto lastMonth = [this] { return view().trend()->maximum(); };
    QTRY_COMPARE(lastMonth(), *std::ranges::max_element(months));
    QCOMPARE(view().trend()->summary(), summary);
}

void TestRestingTrend::aShortRangeHasNoTrend()
{
    m_fixture->keep(m_fixture->at(0, 8), restingTime, 60);
    m_fixture->show();
    QTRY_COMPARE(view().statistics()->resting(), 60);
    QCOMPARE(view().trend()->summary(), QString());
}

void TestRestingTrend::theAverageIsThatOfWeeksUntilTheExtremesAreShown()
{
    constexpr int days = 140;
    for (int day = 0; day < days; ++day)
        m_fixture->keep(m_fixture->at(day, 8), 60, day % 2 == 0 ? 60 : 80);
    m_fixture->show();
    HistoryModel &chart = *view().chart();
    chart.setPeriod(HistoryModel::Period::All);
    const auto points = [&chart] {
        qsizetype count = 0;
        for (const HeartRateSegment &segment : chart.segments(400))
            count += segment.average.size();
        return count;
    };
    QTRY_VERIFY(points() > 0);
    QVERIFY2(points() >= days / 7 && points() <= days / 7 + 2, qPrintable(QString::number(points())));
    const QList<QPointF> weeks = chart.segments(400).first().average;
    QVERIFY(std::ranges::all_of(weeks, [](const QPointF &week) { return week.y() > 65 && week.y() < 75; }));
    chart.setExtremes(true);
    QTRY_VERIFY(points() >= days - 2);
}

NEOBEAT_TEST(TestRestingTrend)
#include "tst_restingtrend.moc"

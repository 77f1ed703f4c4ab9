// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyfixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

/// The visible range as table rows: with the resolution of the curve, and day by day.
class TestHistoryTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theStepFollowsFromTheWindow_data();
    void theStepFollowsFromTheWindow();
    void aDayIsShownInHours();
    void aMonthIsShownInDays();
    void rowsThatComeLaterDoNotDisturbTheOthers();
    void eachMeasuredDayHasItsRow();
    void aYearIsShownInMonths();
    void aDayHasTheSharesOfItsZones();
    void aDayIsWholeAlsoWhenTheWindowIsNot();

private:
    static QVariant value(const QAbstractItemModel &model, int row, int role)
    {
        return model.data(model.index(row, 0), role);
    }
    HistoryTableModel &table() { return *m_fixture->view->table(); }
    DayTableModel &days() { return *m_fixture->view->days(); }

    std::unique_ptr<HistoryFixture> m_fixture;
};

void TestHistoryTables::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<HistoryFixture>();
}

void TestHistoryTables::theStepFollowsFromTheWindow_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<HistoryTableModel::Step>("step");
    using Step = HistoryTableModel::Step;
    QTest::newRow("minutes") << 19 * HistoryFixture::minute << Step::Reading;
    QTest::newRow("half an hour") << 30 * HistoryFixture::minute << Step::Minute;
    QTest::newRow("half a day") << 12 * HistoryFixture::hour << Step::Minute;
    QTest::newRow("a day") << 24 * HistoryFixture::hour << Step::Hour;
    QTest::newRow("a week") << 7 * 24 * HistoryFixture::hour << Step::Hour;
    QTest::newRow("a month") << 28 * 24 * HistoryFixture::hour << Step::Day;
}

void TestHistoryTables::theStepFollowsFromTheWindow()
{
    QFETCH(qint64, length);
    QFETCH(HistoryTableModel::Step, step);
    QCOMPARE(HistoryTableModel::stepFor(length), step);
}

void TestHistoryTables::aDayIsShownInHours()
{
    m_fixture->keep(m_fixture->at(0, 8), 60, 60);
    m_fixture->keep(m_fixture->at(0, 8) + HistoryFixture::minute, 30, 90);
    m_fixture->keep(m_fixture->at(0, 11), 10, 70);
    m_fixture->show().setViewMode(HistoryView::ViewMode::Table);
    const QAbstractItemModelTester tester(&table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(table().count(), 2);
    QCOMPARE(table().step(), HistoryTableModel::Step::Hour);
    QCOMPARE(value(table(), 0, HistoryTableModel::TimeTextRole).toString(), u"08:00"_s);
    QCOMPARE(value(table(), 0, HistoryTableModel::LowRole).toInt(), 60);
    QCOMPARE(value(table(), 0, HistoryTableModel::AverageRole).toInt(), 70);
    QCOMPARE(value(table(), 0, HistoryTableModel::HighRole).toInt(), 90);
    QCOMPARE(value(table(), 0, HistoryTableModel::ReadingsRole).toInt(), 90);
    QCOMPARE(value(table(), 1, HistoryTableModel::TimeRole).toDouble(), double(m_fixture->at(0, 11)));
}

void TestHistoryTables::aMonthIsShownInDays()
{
    m_fixture->keep(m_fixture->at(0, 8), 60, 60);
    m_fixture->keep(m_fixture->at(3, 8), 60, 70);
    m_fixture->show().chart()->setPeriod(HistoryModel::Period::Month);
    m_fixture->view->setViewMode(HistoryView::ViewMode::Table);
    QTRY_COMPARE(table().count(), 2);
    QCOMPARE(value(table(), 0, HistoryTableModel::TimeRole).toDouble(), double(m_fixture->at(3, 0)));
}

void TestHistoryTables::rowsThatComeLaterDoNotDisturbTheOthers()
{
    m_fixture->keep(m_fixture->at(0, 8), 60, 60);
    m_fixture->show().setViewMode(HistoryView::ViewMode::Table);
    QTRY_COMPARE(table().count(), 1);
    const QAbstractItemModelTester tester(&table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&table(), &QAbstractItemModel::modelReset);
    m_fixture->store.append(HistoryFixture::someone(), {m_fixture->at(0, 8) + 90'000, 80});
    m_fixture->store.append(HistoryFixture::someone(), {m_fixture->at(0, 9), 99});
    QTRY_COMPARE(table().count(), 2);
    QCOMPARE(value(table(), 0, HistoryTableModel::HighRole).toInt(), 80);
    QCOMPARE(value(table(), 1, HistoryTableModel::HighRole).toInt(), 99);
    QCOMPARE(resets.count(), 0);
}

void TestHistoryTables::eachMeasuredDayHasItsRow()
{
    m_fixture->keep(m_fixture->at(5, 8), 1900, 60);
    m_fixture->keep(m_fixture->at(2, 8), 60, 70);
    m_fixture->keep(m_fixture->at(2, 20), 60, 90);
    m_fixture->show().chart()->setPeriod(HistoryModel::Period::All);
    m_fixture->view->setViewMode(HistoryView::ViewMode::Days);
    QTRY_COMPARE(days().count(), 2);
    const QAbstractItemModelTester tester(&days(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!days().isInMonths());
    QCOMPARE(value(days(), 0, DayTableModel::StartRole).toDouble(), double(m_fixture->at(5, 0)));
    QCOMPARE(value(days(), 0, DayTableModel::RestingRole).toInt(), 60);
    QCOMPARE(value(days(), 1, DayTableModel::RestingRole).toInt(), -1);
    QCOMPARE(value(days(), 1, DayTableModel::LowRole).toInt(), 70);
    QCOMPARE(value(days(), 1, DayTableModel::AverageRole).toInt(), 80);
    QCOMPARE(value(days(), 1, DayTableModel::HighRole).toInt(), 90);
    QCOMPARE(value(days(), 1, DayTableModel::MeasuredTextRole).toString(), u"2 min"_s);
    QVERIFY(value(days(), 1, DayTableModel::ZoneSharesRole).value<QList<qreal>>().isEmpty());
}

void TestHistoryTables::aYearIsShownInMonths()
{
    m_fixture->keep(m_fixture->at(0, 8), 60, 60);
    m_fixture->keep(m_fixture->at(100, 8), 60, 70);
    m_fixture->show().chart()->setPeriod(HistoryModel::Period::All);
    m_fixture->view->setViewMode(HistoryView::ViewMode::Days);
    QTRY_VERIFY(days().isInMonths());
    QCOMPARE(days().count(), 2);
    const QDate first = QDateTime::fromMSecsSinceEpoch(m_fixture->at(100, 8)).date();
    QCOMPARE(value(days(), 0, DayTableModel::TitleRole).toString(), QLocale().toString(first, u"MMMM yyyy"_s));
}

void TestHistoryTables::aDayHasTheSharesOfItsZones()
{
    m_fixture->keep(m_fixture->at(0, 8), 600, 50);
    m_fixture->keep(m_fixture->at(0, 9), 600, 130);
    m_fixture->show().setViewMode(HistoryView::ViewMode::Days);
    QTRY_COMPARE(days().count(), 1);
    QCOMPARE(value(days(), 0, DayTableModel::ZonesTextRole).toString(), QString());
    m_fixture->settings.setMaximumHeartRate(200);
    const auto shares = value(days(), 0, DayTableModel::ZoneSharesRole).value<QList<qreal>>();
    QCOMPARE(shares.size(), 5);
    QVERIFY(qAbs(shares.at(1) - 0.5) < 0.01);
    QCOMPARE(value(days(), 0, DayTableModel::ZonesTextRole).toString(), u"Light 10 min"_s);
}

void TestHistoryTables::aDayIsWholeAlsoWhenTheWindowIsNot()
{
    m_fixture->keep(m_fixture->at(0, 8), 600, 50);
    m_fixture->keep(m_fixture->at(0, 10), 600, 130);
    HistoryView &view = m_fixture->show();
    QTRY_COMPARE(view.statistics()->maximum(), 130);
    view.chart()->showRange(qreal(m_fixture->at(0, 8)), qreal(m_fixture->at(0, 8) + 10 * HistoryFixture::minute));
    view.setViewMode(HistoryView::ViewMode::Days);
    QTRY_COMPARE(view.statistics()->maximum(), 50);
    QTRY_COMPARE(days().count(), 1);
    QCOMPARE(value(days(), 0, DayTableModel::HighRole).toInt(), 130);
}

NEOBEAT_TEST(TestHistoryTables)
#include "tst_historytables.moc"

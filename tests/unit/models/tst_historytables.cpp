// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyworld.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

/// The window in rows: as finely as the curve, and day by day.
class TestHistoryTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theStepFollowsFromTheWindow_data();
    void theStepFollowsFromTheWindow();
    void aDayIsToldInHours();
    void aMonthIsToldInDays();
    void rowsThatComeLaterDoNotDisturbTheOthers();
    void eachMeasuredDayHasItsRow();
    void aYearIsToldInMonths();
    void aDayHasTheSharesOfItsZones();
    void aDayIsWholeAlsoWhenTheWindowIsNot();

private:
    static QVariant value(const QAbstractItemModel &model, int row, int role)
    {
        return model.data(model.index(row, 0), role);
    }
    HistoryTableModel &table() { return *m_world->view->table(); }
    DayTableModel &days() { return *m_world->view->days(); }

    std::unique_ptr<HistoryWorld> m_world;
};

void TestHistoryTables::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_world = std::make_unique<HistoryWorld>();
}

void TestHistoryTables::theStepFollowsFromTheWindow_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<HistoryTableModel::Step>("step");
    using Step = HistoryTableModel::Step;
    QTest::newRow("minutes") << 20 * HistoryWorld::minute << Step::Reading;
    QTest::newRow("half an hour") << 30 * HistoryWorld::minute << Step::Minute;
    QTest::newRow("half a day") << 12 * HistoryWorld::hour << Step::Minute;
    QTest::newRow("a day") << 24 * HistoryWorld::hour << Step::Hour;
    QTest::newRow("a week") << 7 * 24 * HistoryWorld::hour << Step::Hour;
    QTest::newRow("a month") << 28 * 24 * HistoryWorld::hour << Step::Day;
}

void TestHistoryTables::theStepFollowsFromTheWindow()
{
    QFETCH(qint64, length);
    QFETCH(HistoryTableModel::Step, step);
    QCOMPARE(HistoryTableModel::stepFor(length), step);
}

void TestHistoryTables::aDayIsToldInHours()
{
    m_world->keep(m_world->at(0, 8), 60, 60);
    m_world->keep(m_world->at(0, 8) + HistoryWorld::minute, 30, 90);
    m_world->keep(m_world->at(0, 11), 10, 70);
    m_world->show().setFace(HistoryView::Face::Table);
    const QAbstractItemModelTester tester(&table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(table().count(), 2);
    QCOMPARE(table().step(), HistoryTableModel::Step::Hour);
    QCOMPARE(value(table(), 0, HistoryTableModel::TimeTextRole).toString(), u"08:00"_s);
    QCOMPARE(value(table(), 0, HistoryTableModel::LowRole).toInt(), 60);
    QCOMPARE(value(table(), 0, HistoryTableModel::AverageRole).toInt(), 70);
    QCOMPARE(value(table(), 0, HistoryTableModel::HighRole).toInt(), 90);
    QCOMPARE(value(table(), 0, HistoryTableModel::ReadingsRole).toInt(), 90);
    QCOMPARE(value(table(), 1, HistoryTableModel::TimeRole).toDouble(), double(m_world->at(0, 11)));
}

void TestHistoryTables::aMonthIsToldInDays()
{
    m_world->keep(m_world->at(0, 8), 60, 60);
    m_world->keep(m_world->at(3, 8), 60, 70);
    m_world->show().chart()->setPeriod(HistoryModel::Period::Month);
    m_world->view->setFace(HistoryView::Face::Table);
    QTRY_COMPARE(table().count(), 2);
    QCOMPARE(value(table(), 0, HistoryTableModel::TimeRole).toDouble(), double(m_world->at(3, 0)));
}

void TestHistoryTables::rowsThatComeLaterDoNotDisturbTheOthers()
{
    m_world->keep(m_world->at(0, 8), 60, 60);
    m_world->show().setFace(HistoryView::Face::Table);
    QTRY_COMPARE(table().count(), 1);
    const QAbstractItemModelTester tester(&table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&table(), &QAbstractItemModel::modelReset);
    m_world->store.append(HistoryWorld::someone(), {m_world->at(0, 8) + 90'000, 80});
    m_world->store.append(HistoryWorld::someone(), {m_world->at(0, 9), 99});
    QTRY_COMPARE(table().count(), 2);
    QCOMPARE(value(table(), 0, HistoryTableModel::HighRole).toInt(), 80);
    QCOMPARE(value(table(), 1, HistoryTableModel::HighRole).toInt(), 99);
    QCOMPARE(resets.count(), 0);
}

void TestHistoryTables::eachMeasuredDayHasItsRow()
{
    m_world->keep(m_world->at(5, 8), 1900, 60);
    m_world->keep(m_world->at(2, 8), 60, 70);
    m_world->keep(m_world->at(2, 20), 60, 90);
    m_world->show().chart()->setPeriod(HistoryModel::Period::All);
    m_world->view->setFace(HistoryView::Face::Days);
    QTRY_COMPARE(days().count(), 2);
    const QAbstractItemModelTester tester(&days(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!days().isInMonths());
    QCOMPARE(value(days(), 0, DayTableModel::StartRole).toDouble(), double(m_world->at(5, 0)));
    QCOMPARE(value(days(), 0, DayTableModel::RestingRole).toInt(), 60);
    QCOMPARE(value(days(), 1, DayTableModel::RestingRole).toInt(), -1);
    QCOMPARE(value(days(), 1, DayTableModel::LowRole).toInt(), 70);
    QCOMPARE(value(days(), 1, DayTableModel::AverageRole).toInt(), 80);
    QCOMPARE(value(days(), 1, DayTableModel::HighRole).toInt(), 90);
    QCOMPARE(value(days(), 1, DayTableModel::MeasuredTextRole).toString(), u"2 min"_s);
    QVERIFY(value(days(), 1, DayTableModel::ZoneSharesRole).value<QList<qreal>>().isEmpty());
}

void TestHistoryTables::aYearIsToldInMonths()
{
    m_world->keep(m_world->at(0, 8), 60, 60);
    m_world->keep(m_world->at(100, 8), 60, 70);
    m_world->show().chart()->setPeriod(HistoryModel::Period::All);
    m_world->view->setFace(HistoryView::Face::Days);
    QTRY_VERIFY(days().isInMonths());
    QCOMPARE(days().count(), 2);
    const QDate first = QDateTime::fromMSecsSinceEpoch(m_world->at(100, 8)).date();
    QCOMPARE(value(days(), 0, DayTableModel::TitleRole).toString(), QLocale().toString(first, u"MMMM yyyy"_s));
}

void TestHistoryTables::aDayHasTheSharesOfItsZones()
{
    m_world->keep(m_world->at(0, 8), 600, 50);
    m_world->keep(m_world->at(0, 9), 600, 130);
    m_world->show().setFace(HistoryView::Face::Days);
    QTRY_COMPARE(days().count(), 1);
    QCOMPARE(value(days(), 0, DayTableModel::ZonesTextRole).toString(), QString());
    m_world->settings.setMaximumHeartRate(200);
    const auto shares = value(days(), 0, DayTableModel::ZoneSharesRole).value<QList<qreal>>();
    QCOMPARE(shares.size(), 5);
    QVERIFY(qAbs(shares.at(1) - 0.5) < 0.01);
    QCOMPARE(value(days(), 0, DayTableModel::ZonesTextRole).toString(), u"Light 10 min"_s);
}

void TestHistoryTables::aDayIsWholeAlsoWhenTheWindowIsNot()
{
    m_world->keep(m_world->at(0, 8), 600, 50);
    m_world->keep(m_world->at(0, 10), 600, 130);
    HistoryView &view = m_world->show();
    QTRY_COMPARE(view.figures()->maximum(), 130);
    view.chart()->showRange(qreal(m_world->at(0, 8)), qreal(m_world->at(0, 8) + 10 * HistoryWorld::minute));
    view.setFace(HistoryView::Face::Days);
    QTRY_COMPARE(view.figures()->maximum(), 50);
    QTRY_COMPARE(days().count(), 1);
    QCOMPARE(value(days(), 0, DayTableModel::HighRole).toInt(), 130);
}

NEOBEAT_TEST(TestHistoryTables)
#include "tst_historytables.moc"

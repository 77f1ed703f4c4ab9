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

/// The activities of the visible range as list and chart show them.
class TestActivityListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void activitiesOfTheWindowComeWithTheirFacts();
    void activitiesElsewhereDoNotCome();
    void anActivityGetsAnotherNameInItsRow();
    void aRemovedActivityLeavesItsReadings();
    void aRunningActivityIsReportedAsSuch();
    void anAverageFollowsWhatIsDeleted();

private:
    using Model = ActivityListModel;
    Model &activities() { return *m_fixture->view->activities(); }
    QVariant value(int row, Model::Role role) { return activities().data(activities().index(row), role); }

    std::unique_ptr<HistoryFixture> m_fixture;
};

void TestActivityListModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<HistoryFixture>();
}

void TestActivityListModel::activitiesOfTheWindowComeWithTheirFacts()
{
    const qint64 start = m_fixture->at(0, 8);
    m_fixture->keep(start, 600, 100);
    m_fixture->keepActivity({start, start + 10 * HistoryFixture::minute}, u"Run"_s,
                            {{start + 60'000, u"hill"_s}, {start + 90'000, {}}});
    m_fixture->keepActivity({start + HistoryFixture::hour, start + 2 * HistoryFixture::hour}, {});
    m_fixture->show();
    const QAbstractItemModelTester tester(&activities(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(activities().count(), 2);
    QCOMPARE(value(1, Model::NameRole).toString(), u"Run"_s);
    QCOMPARE(value(1, Model::StartRole).toDouble(), double(start));
    QCOMPARE(value(1, Model::DurationTextRole).toString(), u"10 min"_s);
    QCOMPARE(value(1, Model::RunningRole).toBool(), false);
    QCOMPARE(value(1, Model::MarkerTimesRole).value<QList<qreal>>(),
             (QList<qreal>{start + 60'000.0, start + 90'000.0}));
    QCOMPARE(value(1, Model::MarkerTextsRole).toStringList(), (QStringList{u"hill"_s, QString()}));
    QTRY_COMPARE(value(1, Model::AverageTextRole).toString(), u"100 bpm"_s);
    QCOMPARE(value(0, Model::NameRole).toString(), u"Activity"_s);
    QCOMPARE(value(0, Model::AverageTextRole).toString(), QString());
}

void TestActivityListModel::activitiesElsewhereDoNotCome()
{
    m_fixture->keep(m_fixture->at(2, 8), 60, 100);
    m_fixture->keep(m_fixture->at(0, 8), 60, 100);
    m_fixture->keepActivity({m_fixture->at(2, 8), m_fixture->at(2, 9)}, u"Before"_s);
    m_fixture->keepActivity({m_fixture->at(0, 8), m_fixture->at(0, 9)}, u"Today"_s);
    m_fixture->show();
    QTRY_COMPARE(activities().count(), 1);
    QCOMPARE(value(0, Model::NameRole).toString(), u"Today"_s);
    m_fixture->view->chart()->setPeriod(HistoryModel::Period::All);
    QTRY_COMPARE(activities().count(), 2);
    // Newest first.
    QCOMPARE(value(0, Model::NameRole).toString(), u"Today"_s);
    QCOMPARE(value(1, Model::NameRole).toString(), u"Before"_s);
}

void TestActivityListModel::anActivityGetsAnotherNameInItsRow()
{
    m_fixture->keepActivity({m_fixture->at(0, 8), m_fixture->at(0, 9)}, u"Run"_s);
    m_fixture->keep(m_fixture->at(0, 8), 60, 100);
    m_fixture->show();
    QTRY_COMPARE(activities().count(), 1);
    QSignalSpy resets(&activities(), &QAbstractItemModel::modelReset);
    activities().describe(value(0, Model::ActivityIdRole).toLongLong(), u"  Long run "_s, u"wet"_s);
    QTRY_COMPARE(value(0, Model::NameRole).toString(), u"Long run"_s);
    QCOMPARE(value(0, Model::NoteRole).toString(), u"wet"_s);
    QCOMPARE(resets.count(), 0);
}

void TestActivityListModel::aRemovedActivityLeavesItsReadings()
{
    m_fixture->keepActivity({m_fixture->at(0, 8), m_fixture->at(0, 9)}, u"Run"_s);
    m_fixture->keep(m_fixture->at(0, 8), 60, 100);
    m_fixture->show();
    QTRY_COMPARE(activities().count(), 1);
    activities().remove(value(0, Model::ActivityIdRole).toLongLong());
    QTRY_COMPARE(activities().count(), 0);
    QTRY_COMPARE(m_fixture->view->statistics()->maximum(), 100);
}

void TestActivityListModel::aRunningActivityIsReportedAsSuch()
{
    m_fixture->keep(m_fixture->at(0, 8), 60, 100);
    m_fixture->show();
    m_fixture->store.startActivity(HistoryFixture::someone(), m_fixture->at(0, 8), u"Now"_s);
    QTRY_COMPARE(activities().count(), 1);
    QVERIFY(value(0, Model::RunningRole).toBool());
    m_fixture->store.endActivity(m_fixture->at(0, 9));
    QTRY_VERIFY(!value(0, Model::RunningRole).toBool());
    QCOMPARE(value(0, Model::DurationTextRole).toString(), u"1 h 00 min"_s);
}

void TestActivityListModel::anAverageFollowsWhatIsDeleted()
{
    const qint64 start = m_fixture->at(0, 8);
    m_fixture->keep(start, 60, 100);
    m_fixture->keep(start + 10 * HistoryFixture::minute, 60, 60);
    m_fixture->keepActivity({start, start + HistoryFixture::hour}, u"Run"_s);
    m_fixture->show();
    QTRY_COMPARE(activities().count(), 1);
    QTRY_COMPARE(value(0, Model::AverageTextRole).toString(), u"80 bpm"_s);
    m_fixture->view->eraser()->eraseRange(qreal(start), qreal(start + 5 * HistoryFixture::minute));
    QTRY_COMPARE(value(0, Model::AverageTextRole).toString(), u"60 bpm"_s);
}

NEOBEAT_TEST(TestActivityListModel)
#include "tst_activitylistmodel.moc"

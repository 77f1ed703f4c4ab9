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

/// The sessions of the window as list and chart show them.
class TestSessionListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sessionsOfTheWindowComeWithTheirFacts();
    void sessionsElsewhereDoNotCome();
    void aSessionGetsAnotherNameInItsRow();
    void aRemovedSessionLeavesItsReadings();
    void aSessionThatRunsIsToldSo();
    void anAverageFollowsWhatIsDeleted();

private:
    using Model = SessionListModel;
    Model &sessions() { return *m_world->view->sessions(); }
    QVariant value(int row, Model::Role role) { return sessions().data(sessions().index(row), role); }

    std::unique_ptr<HistoryWorld> m_world;
};

void TestSessionListModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_world = std::make_unique<HistoryWorld>();
}

void TestSessionListModel::sessionsOfTheWindowComeWithTheirFacts()
{
    const qint64 start = m_world->at(0, 8);
    m_world->keep(start, 600, 100);
    m_world->keepSession({start, start + 10 * HistoryWorld::minute}, u"Run"_s,
                         {{start + 60'000, u"hill"_s}, {start + 90'000, {}}});
    m_world->keepSession({start + HistoryWorld::hour, start + 2 * HistoryWorld::hour}, {});
    m_world->show();
    const QAbstractItemModelTester tester(&sessions(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(sessions().count(), 2);
    QCOMPARE(value(1, Model::NameRole).toString(), u"Run"_s);
    QCOMPARE(value(1, Model::StartRole).toDouble(), double(start));
    QCOMPARE(value(1, Model::DurationTextRole).toString(), u"10 min"_s);
    QCOMPARE(value(1, Model::RunningRole).toBool(), false);
    QCOMPARE(value(1, Model::MarkerTimesRole).value<QList<qreal>>(),
             (QList<qreal>{start + 60'000.0, start + 90'000.0}));
    QCOMPARE(value(1, Model::MarkerTextsRole).toStringList(), (QStringList{u"hill"_s, QString()}));
    QTRY_COMPARE(value(1, Model::AverageTextRole).toString(), u"100 bpm"_s);
    QCOMPARE(value(0, Model::NameRole).toString(), u"Session"_s);
    QCOMPARE(value(0, Model::AverageTextRole).toString(), QString());
}

void TestSessionListModel::sessionsElsewhereDoNotCome()
{
    m_world->keep(m_world->at(2, 8), 60, 100);
    m_world->keep(m_world->at(0, 8), 60, 100);
    m_world->keepSession({m_world->at(2, 8), m_world->at(2, 9)}, u"Before"_s);
    m_world->keepSession({m_world->at(0, 8), m_world->at(0, 9)}, u"Today"_s);
    m_world->show();
    QTRY_COMPARE(sessions().count(), 1);
    QCOMPARE(value(0, Model::NameRole).toString(), u"Today"_s);
    m_world->view->chart()->setPeriod(HistoryModel::Period::All);
    QTRY_COMPARE(sessions().count(), 2);
    // The newest one first.
    QCOMPARE(value(0, Model::NameRole).toString(), u"Today"_s);
    QCOMPARE(value(1, Model::NameRole).toString(), u"Before"_s);
}

void TestSessionListModel::aSessionGetsAnotherNameInItsRow()
{
    m_world->keepSession({m_world->at(0, 8), m_world->at(0, 9)}, u"Run"_s);
    m_world->keep(m_world->at(0, 8), 60, 100);
    m_world->show();
    QTRY_COMPARE(sessions().count(), 1);
    QSignalSpy resets(&sessions(), &QAbstractItemModel::modelReset);
    sessions().describe(value(0, Model::SessionIdRole).toLongLong(), u"  Long run "_s, u"wet"_s);
    QTRY_COMPARE(value(0, Model::NameRole).toString(), u"Long run"_s);
    QCOMPARE(value(0, Model::NoteRole).toString(), u"wet"_s);
    QCOMPARE(resets.count(), 0);
}

void TestSessionListModel::aRemovedSessionLeavesItsReadings()
{
    m_world->keepSession({m_world->at(0, 8), m_world->at(0, 9)}, u"Run"_s);
    m_world->keep(m_world->at(0, 8), 60, 100);
    m_world->show();
    QTRY_COMPARE(sessions().count(), 1);
    sessions().remove(value(0, Model::SessionIdRole).toLongLong());
    QTRY_COMPARE(sessions().count(), 0);
    QTRY_COMPARE(m_world->view->figures()->maximum(), 100);
}

void TestSessionListModel::aSessionThatRunsIsToldSo()
{
    m_world->keep(m_world->at(0, 8), 60, 100);
    m_world->show();
    m_world->store.startSession(HistoryWorld::someone(), m_world->at(0, 8), u"Now"_s);
    QTRY_COMPARE(sessions().count(), 1);
    QVERIFY(value(0, Model::RunningRole).toBool());
    m_world->store.endSession(m_world->at(0, 9));
    QTRY_VERIFY(!value(0, Model::RunningRole).toBool());
    QCOMPARE(value(0, Model::DurationTextRole).toString(), u"1 h 00 min"_s);
}

void TestSessionListModel::anAverageFollowsWhatIsDeleted()
{
    const qint64 start = m_world->at(0, 8);
    m_world->keep(start, 60, 100);
    m_world->keep(start + 10 * HistoryWorld::minute, 60, 60);
    m_world->keepSession({start, start + HistoryWorld::hour}, u"Run"_s);
    m_world->show();
    QTRY_COMPARE(sessions().count(), 1);
    QTRY_COMPARE(value(0, Model::AverageTextRole).toString(), u"80 bpm"_s);
    m_world->view->eraser()->eraseRange(qreal(start), qreal(start + 5 * HistoryWorld::minute));
    QTRY_COMPARE(value(0, Model::AverageTextRole).toString(), u"60 bpm"_s);
}

NEOBEAT_TEST(TestSessionListModel)
#include "tst_sessionlistmodel.moc"

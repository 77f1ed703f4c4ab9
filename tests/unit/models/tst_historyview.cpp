// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyworld.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

/// Which watch is on show, whether there is anything, and how it is deleted.
class TestHistoryView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEmptyHistoryIsToldSo();
    void theFirstReadingFillsIt();
    void withoutAWatchTheLatestOneIsOnShow();
    void theLastHourIsDeleted();
    void aStretchIsDeleted();
    void afterEverythingIsDeletedItIsEmpty();
    void aDeletionThatFailsSaysWhy();
    void aHistoryThatCannotBeReadSaysWhy();

private:
    using Content = HistoryView::Content;
    HistoryView &view() { return *m_world->view; }

    std::unique_ptr<HistoryWorld> m_world;
};

void TestHistoryView::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_world = std::make_unique<HistoryWorld>();
}

void TestHistoryView::anEmptyHistoryIsToldSo()
{
    m_world->show();
    QCOMPARE(view().content(), Content::Unknown);
    QTRY_COMPARE(view().content(), Content::Empty);
    view().setWatch({});
    QTRY_COMPARE(view().content(), Content::Empty);
}

void TestHistoryView::theFirstReadingFillsIt()
{
    m_world->show();
    QTRY_COMPARE(view().content(), Content::Empty);
    m_world->store.append(HistoryWorld::someone(), {m_world->at(0, 9), 99});
    QTRY_COMPARE(view().content(), Content::Full);
    QTRY_COMPARE(view().figures()->maximum(), 99);
}

void TestHistoryView::withoutAWatchTheLatestOneIsOnShow()
{
    m_world->keep(m_world->at(0, 8), 60, 60, HistoryWorld::someone(1));
    m_world->keep(m_world->at(0, 9), 60, 90, HistoryWorld::someone(2));
    m_world->keep(m_world->at(0, 7), 60, 70, HistoryWorld::someone(3));
    m_world->show({});
    QTRY_COMPARE(view().figures()->maximum(), 90);
    QCOMPARE(view().content(), Content::Full);
    view().setWatch(HistoryWorld::someone(1).address);
    QTRY_COMPARE(view().figures()->maximum(), 60);
}

void TestHistoryView::theLastHourIsDeleted()
{
    const qint64 now = m_world->clock.now().toMSecsSinceEpoch();
    m_world->keep(now - 30 * HistoryWorld::minute, 60, 90);
    m_world->keep(now - 90 * HistoryWorld::minute, 60, 60);
    m_world->show().chart()->setPeriod(HistoryModel::Period::All);
    QTRY_COMPARE(view().figures()->maximum(), 90);
    QSignalSpy erased(view().eraser(), &HistoryEraser::erased);
    view().eraser()->eraseLastHour();
    QVERIFY(view().eraser()->isBusy());
    view().eraser()->eraseEverything(); // No effect while busy.
    QVERIFY(erased.wait());
    QCOMPARE(erased.first().first().toString(), u"The last hour was deleted."_s);
    QVERIFY(!view().eraser()->isBusy());
    QTRY_COMPARE(view().figures()->maximum(), 60);
}

void TestHistoryView::aStretchIsDeleted()
{
    m_world->keep(m_world->at(0, 8), 60, 60);
    m_world->keep(m_world->at(0, 9), 60, 90);
    m_world->show();
    QTRY_COMPARE(view().figures()->maximum(), 90);
    view().eraser()->eraseRange(qreal(m_world->at(0, 9)), qreal(m_world->at(0, 10)));
    QTRY_COMPARE(view().figures()->maximum(), 60);
}

void TestHistoryView::afterEverythingIsDeletedItIsEmpty()
{
    m_world->keep(m_world->at(0, 8), 60, 60);
    m_world->show();
    QTRY_COMPARE(view().content(), Content::Full);
    view().eraser()->eraseEverything();
    QTRY_COMPARE(view().content(), Content::Empty);
    m_world->store.append(HistoryWorld::someone(), {m_world->at(0, 9), 99});
    QTRY_COMPARE(view().content(), Content::Full);
}

void TestHistoryView::aDeletionThatFailsSaysWhy()
{
    // A folder in place of the file.
    QVERIFY(QDir(m_world->folder.path()).mkdir(u"history.sqlite"_s));
    m_world->show();
    QSignalSpy failed(view().eraser(), &HistoryEraser::failed);
    view().eraser()->eraseEverything();
    QVERIFY(failed.wait());
    QVERIFY(view().eraser()->error().isPresent());
    view().eraser()->clearError();
    QVERIFY(!view().eraser()->error().isPresent());
}

void TestHistoryView::aHistoryThatCannotBeReadSaysWhy()
{
    QVERIFY(QDir(m_world->folder.path()).mkdir(u"history.sqlite"_s));
    m_world->show();
    QTRY_VERIFY(view().error().isPresent());
    QVERIFY(view().content() != Content::Full);

    m_world->show({}); // Also when no watch is in use.
    QTRY_VERIFY(view().error().isPresent());
    QCOMPARE(view().content(), Content::Unknown);
}

NEOBEAT_TEST(TestHistoryView)
#include "tst_historyview.moc"

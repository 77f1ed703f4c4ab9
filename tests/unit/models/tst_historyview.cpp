// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyfixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QDir>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

/// Which watch is shown, whether it has any data, and how that is deleted.
class TestHistoryView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEmptyHistoryIsReportedAsSuch();
    void theFirstReadingFillsIt();
    void withoutAWatchTheLatestOneIsOnShow();
    void theLastHourIsDeleted();
    void aRangeIsDeleted();
    void afterEverythingIsDeletedItIsEmpty();
    void aDeletionThatFailsSaysWhy();
    void aHistoryThatCannotBeReadSaysWhy();
    void aHistoryThatWasLockedIsReadLater_data();
    void aHistoryThatWasLockedIsReadLater();

private:
    using Content = HistoryView::Content;
    HistoryView &view() { return *m_fixture->view; }

    std::unique_ptr<HistoryFixture> m_fixture;
};

void TestHistoryView::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<HistoryFixture>();
}

void TestHistoryView::anEmptyHistoryIsReportedAsSuch()
{
    m_fixture->show();
    QCOMPARE(view().content(), Content::Unknown);
    QTRY_COMPARE(view().content(), Content::Empty);
    view().setWatch({});
    QTRY_COMPARE(view().content(), Content::Empty);
}

void TestHistoryView::theFirstReadingFillsIt()
{
    m_fixture->show();
    QTRY_COMPARE(view().content(), Content::Empty);
    m_fixture->store.append(HistoryFixture::someone(), {m_fixture->at(0, 9), 99});
    QTRY_COMPARE(view().content(), Content::Full);
    QTRY_COMPARE(view().statistics()->maximum(), 99);
}

void TestHistoryView::withoutAWatchTheLatestOneIsOnShow()
{
    m_fixture->keep(m_fixture->at(0, 8), 60, 60, HistoryFixture::someone(1));
    m_fixture->keep(m_fixture->at(0, 9), 60, 90, HistoryFixture::someone(2));
    m_fixture->keep(m_fixture->at(0, 7), 60, 70, HistoryFixture::someone(3));
    m_fixture->show({});
    QTRY_COMPARE(view().statistics()->maximum(), 90);
    QCOMPARE(view().content(), Content::Full);
    view().setWatch(HistoryFixture::someone(1).address);
    QTRY_COMPARE(view().statistics()->maximum(), 60);
}

void TestHistoryView::theLastHourIsDeleted()
{
    const qint64 now = m_fixture->clock.now().toMSecsSinceEpoch();
    m_fixture->keep(now - 30 * HistoryFixture::minute, 60, 90);
    m_fixture->keep(now - 90 * HistoryFixture::minute, 60, 60);
    m_fixture->show().chart()->setPeriod(HistoryModel::Period::All);
    QTRY_COMPARE(view().statistics()->maximum(), 90);
    QSignalSpy erased(view().eraser(), &HistoryEraser::erased);
    QSignalSpy erasedUntil(view().eraser(), &HistoryEraser::erasedUntil);
    view().eraser()->eraseLastHour();
    QVERIFY(view().eraser()->isBusy());
    view().eraser()->eraseEverything(); // No effect while busy.
    QVERIFY(erased.wait());
    QCOMPARE(erased.first().first().toString(), u"The last hour was deleted."_s);
    QCOMPARE(erasedUntil.count(), 1); // The watch is not asked for it again.
    QVERIFY(!view().eraser()->isBusy());
    QTRY_COMPARE(view().statistics()->maximum(), 60);
}

void TestHistoryView::aRangeIsDeleted()
{
    m_fixture->keep(m_fixture->at(0, 8), 60, 60);
    m_fixture->keep(m_fixture->at(0, 9), 60, 90);
    m_fixture->show();
    QTRY_COMPARE(view().statistics()->maximum(), 90);
    view().eraser()->eraseRange(qreal(m_fixture->at(0, 9)), qreal(m_fixture->at(0, 10)));
    QTRY_COMPARE(view().statistics()->maximum(), 60);
}

void TestHistoryView::afterEverythingIsDeletedItIsEmpty()
{
    m_fixture->keep(m_fixture->at(0, 8), 60, 60);
    m_fixture->show();
    QTRY_COMPARE(view().content(), Content::Full);
    view().eraser()->eraseEverything();
    QTRY_COMPARE(view().content(), Content::Empty);
    m_fixture->store.append(HistoryFixture::someone(), {m_fixture->at(0, 9), 99});
    QTRY_COMPARE(view().content(), Content::Full);
}

void TestHistoryView::aDeletionThatFailsSaysWhy()
{
    // A folder in place of the file.
    QVERIFY(QDir(m_fixture->folder.path()).mkdir(u"history.sqlite"_s));
    m_fixture->show();
    QSignalSpy failed(view().eraser(), &HistoryEraser::failed);
    view().eraser()->eraseEverything();
    QVERIFY(failed.wait());
    QVERIFY(view().eraser()->error().isPresent());
    view().eraser()->clearError();
    QVERIFY(!view().eraser()->error().isPresent());
}

void TestHistoryView::aHistoryThatCannotBeReadSaysWhy()
{
    QVERIFY(QDir(m_fixture->folder.path()).mkdir(u"history.sqlite"_s));
    m_fixture->show();
    QTRY_VERIFY(view().error().isPresent());
    QVERIFY(view().content() != Content::Full);

    m_fixture->show({}); // Also when no watch is in use.
    QTRY_VERIFY(view().error().isPresent());
    QCOMPARE(view().content(), Content::Unknown);
}

void TestHistoryView::aHistoryThatWasLockedIsReadLater_data()
{
    QTest::addColumn<QString>("address");

    QTest::newRow("of the watch in use") << HistoryFixture::someone().address;
    QTest::newRow("of the latest watch") << QString();
}

// Nothing is stored meanwhile, so nothing else would make the page look again.
void TestHistoryView::aHistoryThatWasLockedIsReadLater()
{
    QFETCH(const QString, address);

    m_fixture->keep(m_fixture->at(0, 8), 60, 60);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(m_fixture->file);
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(u"PRAGMA locking_mode = EXCLUSIVE"_s));
        QVERIFY(query.exec(u"BEGIN EXCLUSIVE"_s));
        m_fixture->show(address, HistoryFixture::Storing::No);
        QTRY_VERIFY(view().error().isPresent());
        QCOMPARE(view().content(), Content::Unknown);
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QTRY_COMPARE(view().content(), Content::Full);
    QTRY_COMPARE(view().statistics()->maximum(), 60);
    QTRY_VERIFY(!view().error().isPresent());
}

NEOBEAT_TEST(TestHistoryView)
#include "tst_historyview.moc"

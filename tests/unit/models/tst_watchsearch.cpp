// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pairing/watchsearch.h"
#include "support/fakeradio.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using Code = Error::Code;

/// Scans for the wizard: one at a time, with a time limit, and with a message when nothing is found.
class TestWatchSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void foundWatchesComeIntoTheList();
    void emptyScanExplainsItself();
    void lateWatchTakesTheExplanationBack();
    void scanEndsByItsLimit();
    void stoppedScanWithoutWatchesIsEmpty();
    void startWhileStoppingScansAgain();
    void brokenScanSaysWhy();
    void radioThatIsNotReadySaysWhy();
    void reportsOutsideTheOwnScanAreIgnored();
    void clearForgetsEverything();

private:
    static Advertisement neo()
    {
        Advertisement result;
        result.address = u"00:00:5E:00:53:01"_s;
        result.name = u"Amazfit Neo"_s;
        return result;
    }
    void makeSearch(milliseconds hint, milliseconds limit)
    {
        m_search = std::make_unique<WatchSearch>(*m_radio, SearchTimes{hint, limit});
    }

    std::unique_ptr<FakeRadio> m_radio;
    std::unique_ptr<WatchSearch> m_search;
};

void TestWatchSearch::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_search.reset();
    m_radio = std::make_unique<FakeRadio>();
    makeSearch(milliseconds(10'000), milliseconds(60'000));
}

void TestWatchSearch::foundWatchesComeIntoTheList()
{
    QSignalSpy scanning(m_search.get(), &WatchSearch::scanningChanged);
    m_search->start();
    m_search->start();
    QVERIFY(m_search->isScanning());
    QCOMPARE(scanning.count(), 1);
    Q_EMIT m_radio->scanner().discovered(neo());
    QCOMPARE(m_search->watches().count(), 1);
    m_search->stop();
    QVERIFY(m_search->isScanning());
    QTRY_VERIFY(!m_search->isScanning());
    QCOMPARE(m_search->watches().count(), 1);
    QVERIFY(!m_search->isEmpty());
}

void TestWatchSearch::emptyScanExplainsItself()
{
    makeSearch(milliseconds(20), milliseconds(60'000));
    m_search->start();
    QVERIFY(!m_search->isEmpty());
    QTRY_VERIFY(m_search->isEmpty());
    QVERIFY(m_search->isScanning());
}

void TestWatchSearch::lateWatchTakesTheExplanationBack()
{
    makeSearch(milliseconds(10), milliseconds(60'000));
    m_search->start();
    QTRY_VERIFY(m_search->isEmpty());
    Q_EMIT m_radio->scanner().discovered(neo());
    QVERIFY(!m_search->isEmpty());
}

void TestWatchSearch::scanEndsByItsLimit()
{
    makeSearch(milliseconds(10'000), milliseconds(20));
    m_search->start();
    QTRY_VERIFY(!m_search->isScanning());
    QVERIFY(!m_radio->scanner().isScanning());
    QVERIFY(m_search->isEmpty());
    QVERIFY(!m_search->error());
}

void TestWatchSearch::stoppedScanWithoutWatchesIsEmpty()
{
    m_search->start();
    m_search->stop();
    QTRY_VERIFY(!m_search->isScanning());
    QVERIFY(m_search->isEmpty());
}

void TestWatchSearch::startWhileStoppingScansAgain()
{
    m_search->start();
    Q_EMIT m_radio->scanner().discovered(neo());
    QSignalSpy ended(&m_radio->scanner(), &Scanner::finished);
    m_search->stop();
    m_search->start();
    QVERIFY(ended.wait());
    QVERIFY(m_search->isScanning());
    QVERIFY(m_radio->scanner().isScanning());
    QCOMPARE(m_search->watches().count(), 0);
}

void TestWatchSearch::brokenScanSaysWhy()
{
    m_search->start();
    m_radio->scanner().breakOff({Code::AdapterOff});
    QVERIFY(!m_search->isScanning());
    QCOMPARE(m_search->error().code, Code::AdapterOff);
    QVERIFY(!m_search->isEmpty());
    m_search->start();
    QVERIFY(!m_search->error());
    QVERIFY(m_search->isScanning());
}

void TestWatchSearch::radioThatIsNotReadySaysWhy()
{
    m_radio->setState(Radio::State::Blocked);
    m_search->start();
    QVERIFY(!m_search->isScanning());
    QCOMPARE(m_search->error().code, Code::AdapterBlocked);
    m_radio->setState(Radio::State::Unknown);
    m_search->start();
    QCOMPARE(m_search->error().code, Code::ScanFailed);
}

void TestWatchSearch::reportsOutsideTheOwnScanAreIgnored()
{
    m_search->start();
    m_search->stop();
    QTRY_VERIFY(!m_search->isScanning());
    Q_EMIT m_radio->scanner().discovered(neo());
    QCOMPARE(m_search->watches().count(), 0);
}

void TestWatchSearch::clearForgetsEverything()
{
    m_search->start();
    Q_EMIT m_radio->scanner().discovered(neo());
    m_search->watches().setShowAll(true);
    m_search->clear();
    QCOMPARE(m_search->watches().count(), 0);
    QVERIFY(!m_search->watches().showsAll());
    QTRY_VERIFY(!m_search->isScanning());
    QVERIFY(!m_search->isEmpty());
}

NEOBEAT_TEST(TestWatchSearch)
#include "tst_watchsearch.moc"

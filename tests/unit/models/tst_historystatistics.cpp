// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyfixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

/// The statistics of the visible range.
class TestHistoryStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theStatisticsAreThoseOfTheWindow();
    void gapsCountForNothing();
    void theMeanIsOverTimeNotOverReadings();
    void restNeedsHalfAnHour();
    void anotherRangeHasOtherStatistics();
    void whatIsStoredLaterIsCountedToo();
    void nothingIsQueriedWhileHidden();
    void zonesGetTheirTimes();

private:
    HistoryStatistics &statistics() { return *m_fixture->view->statistics(); }

    std::unique_ptr<HistoryFixture> m_fixture;
};

void TestHistoryStatistics::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<HistoryFixture>();
}

void TestHistoryStatistics::theStatisticsAreThoseOfTheWindow()
{
    m_fixture->keep(m_fixture->at(0, 8), 600, 60);
    m_fixture->keep(m_fixture->at(0, 9), 600, 80);
    m_fixture->keep(m_fixture->at(1, 9), 600, 180); // Yesterday.
    m_fixture->show();
    QVERIFY(!statistics().isKnown());
    QTRY_COMPARE(statistics().maximum(), 80);
    QCOMPARE(statistics().minimum(), 60);
    QCOMPARE(statistics().average(), 70);
    QCOMPARE(statistics().resting(), -1);
    QVERIFY(statistics().isKnown());
}

void TestHistoryStatistics::gapsCountForNothing()
{
    m_fixture->keep(m_fixture->at(0, 8), 600, 60);
    m_fixture->keep(m_fixture->at(0, 10), 600, 60);
    m_fixture->show();
    QTRY_COMPARE(statistics().measuredText(), u"20 min"_s);
}

void TestHistoryStatistics::theMeanIsOverTimeNotOverReadings()
{
    // An hour of one value a minute, then an hour of one a second.
    std::vector<Sample> minutes;
    for (int i = 0; i < 60; ++i)
        minutes.push_back(
            {m_fixture->at(0, 8) + i * HistoryFixture::minute, 60, SampleQuality::Good, SampleSource::Minute});
    QVERIFY(m_fixture->writer()->addSamples(HistoryFixture::someone(), minutes));
    m_fixture->keep(m_fixture->at(0, 9), 3600, 120);
    m_fixture->show();
    QTRY_COMPARE(statistics().maximum(), 120);
    QVERIFY2(qAbs(statistics().average() - 90) <= 1, qPrintable(QString::number(statistics().average())));
}

void TestHistoryStatistics::restNeedsHalfAnHour()
{
    m_fixture->keep(m_fixture->at(0, 8), 1700, 55);
    m_fixture->show();
    QTRY_COMPARE(statistics().minimum(), 55);
    QCOMPARE(statistics().resting(), -1);
    m_fixture->keep(m_fixture->at(0, 9), 1700, 75);
    m_fixture->store.noteChange({m_fixture->at(0, 9), m_fixture->at(0, 10)});
    QTRY_COMPARE(statistics().resting(), 55);
    QVERIFY(HistoryStatistics::restingText().contains(u"5 %"_s));
}

void TestHistoryStatistics::anotherRangeHasOtherStatistics()
{
    m_fixture->keep(m_fixture->at(0, 8), 600, 60);
    m_fixture->keep(m_fixture->at(1, 8), 600, 90);
    m_fixture->show();
    QTRY_COMPARE(statistics().maximum(), 60);
    m_fixture->view->chart()->goBack();
    QTRY_COMPARE(statistics().maximum(), 90);
    QCOMPARE(statistics().minimum(), 90);
    m_fixture->view->chart()->setPeriod(HistoryModel::Period::All);
    QTRY_COMPARE(statistics().minimum(), 60);
    QCOMPARE(statistics().maximum(), 90);
}

void TestHistoryStatistics::whatIsStoredLaterIsCountedToo()
{
    m_fixture->keep(m_fixture->at(0, 8), 600, 60);
    m_fixture->show();
    QTRY_COMPARE(statistics().maximum(), 60);
    m_fixture->store.append(HistoryFixture::someone(), {m_fixture->at(0, 9), 99});
    QTRY_COMPARE(statistics().maximum(), 99);
}

void TestHistoryStatistics::nothingIsQueriedWhileHidden()
{
    m_fixture->keep(m_fixture->at(0, 8), 600, 60);
    m_fixture->show();
    m_fixture->view->setActive(false);
    QSignalSpy windows(m_fixture->view->chart(), &HistoryModel::watchChanged);
    QVERIFY(windows.wait());
    QSignalSpy changes(&statistics(), &HistoryStatistics::changed);
    QVERIFY(!changes.wait(500));
    m_fixture->view->setActive(true);
    QTRY_COMPARE(statistics().maximum(), 60);
}

void TestHistoryStatistics::zonesGetTheirTimes()
{
    m_fixture->settings.setMaximumHeartRate(200);
    m_fixture->keep(m_fixture->at(0, 8), 601, 130);
    m_fixture->show();
    ZoneModel &zones = *m_fixture->view->zones();
    QTRY_COMPARE(zones.data(zones.index(1), ZoneModel::TextRole).toString(), u"10 min"_s);
    QCOMPARE(zones.data(zones.index(1), ZoneModel::ShareRole).toDouble(), 1.0);
}

NEOBEAT_TEST(TestHistoryStatistics)
#include "tst_historystatistics.moc"

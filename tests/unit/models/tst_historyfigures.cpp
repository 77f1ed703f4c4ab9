// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyworld.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

/// The window in figures.
class TestHistoryFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFiguresAreThoseOfTheWindow();
    void gapsCountForNothing();
    void theMeanIsOverTimeNotOverReadings();
    void restNeedsHalfAnHour();
    void anotherWindowHasOtherFigures();
    void whatIsStoredLaterIsCountedToo();
    void nothingIsAskedWhileNobodyLooks();
    void zonesGetTheirTimes();

private:
    HistoryFigures &figures() { return *m_world->view->figures(); }

    std::unique_ptr<HistoryWorld> m_world;
};

void TestHistoryFigures::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_world = std::make_unique<HistoryWorld>();
}

void TestHistoryFigures::theFiguresAreThoseOfTheWindow()
{
    m_world->keep(m_world->at(0, 8), 600, 60);
    m_world->keep(m_world->at(0, 9), 600, 80);
    m_world->keep(m_world->at(1, 9), 600, 180); // Yesterday.
    m_world->show();
    QVERIFY(!figures().isKnown());
    QTRY_COMPARE(figures().maximum(), 80);
    QCOMPARE(figures().minimum(), 60);
    QCOMPARE(figures().average(), 70);
    QCOMPARE(figures().resting(), -1);
    QVERIFY(figures().isKnown());
}

void TestHistoryFigures::gapsCountForNothing()
{
    m_world->keep(m_world->at(0, 8), 600, 60);
    m_world->keep(m_world->at(0, 10), 600, 60);
    m_world->show();
    QTRY_COMPARE(figures().measuredText(), u"20 min"_s);
}

void TestHistoryFigures::theMeanIsOverTimeNotOverReadings()
{
    // An hour of one value a minute, then an hour of one a second.
    std::vector<Sample> minutes;
    for (int i = 0; i < 60; ++i)
        minutes.push_back(
            {m_world->at(0, 8) + i * HistoryWorld::minute, 60, SampleQuality::Good, SampleSource::Minute});
    QVERIFY(m_world->writer()->addSamples(HistoryWorld::someone(), minutes));
    m_world->keep(m_world->at(0, 9), 3600, 120);
    m_world->show();
    QTRY_COMPARE(figures().maximum(), 120);
    QVERIFY2(qAbs(figures().average() - 90) <= 1, qPrintable(QString::number(figures().average())));
}

void TestHistoryFigures::restNeedsHalfAnHour()
{
    m_world->keep(m_world->at(0, 8), 1700, 55);
    m_world->show();
    QTRY_COMPARE(figures().minimum(), 55);
    QCOMPARE(figures().resting(), -1);
    m_world->keep(m_world->at(0, 9), 1700, 75);
    m_world->store.noteChange({m_world->at(0, 9), m_world->at(0, 10)});
    QTRY_COMPARE(figures().resting(), 55);
    QVERIFY(HistoryFigures::restingText().contains(u"5 %"_s));
}

void TestHistoryFigures::anotherWindowHasOtherFigures()
{
    m_world->keep(m_world->at(0, 8), 600, 60);
    m_world->keep(m_world->at(1, 8), 600, 90);
    m_world->show();
    QTRY_COMPARE(figures().maximum(), 60);
    m_world->view->chart()->goBack();
    QTRY_COMPARE(figures().maximum(), 90);
    QCOMPARE(figures().minimum(), 90);
    m_world->view->chart()->setPeriod(HistoryModel::Period::All);
    QTRY_COMPARE(figures().minimum(), 60);
    QCOMPARE(figures().maximum(), 90);
}

void TestHistoryFigures::whatIsStoredLaterIsCountedToo()
{
    m_world->keep(m_world->at(0, 8), 600, 60);
    m_world->show();
    QTRY_COMPARE(figures().maximum(), 60);
    m_world->store.append(HistoryWorld::someone(), {m_world->at(0, 9), 99});
    QTRY_COMPARE(figures().maximum(), 99);
}

void TestHistoryFigures::nothingIsAskedWhileNobodyLooks()
{
    m_world->keep(m_world->at(0, 8), 600, 60);
    m_world->show();
    m_world->view->setActive(false);
    QSignalSpy windows(m_world->view->chart(), &HistoryModel::watchChanged);
    QVERIFY(windows.wait());
    QSignalSpy changes(&figures(), &HistoryFigures::changed);
    QVERIFY(!changes.wait(500));
    m_world->view->setActive(true);
    QTRY_COMPARE(figures().maximum(), 60);
}

void TestHistoryFigures::zonesGetTheirTimes()
{
    m_world->settings.setMaximumHeartRate(200);
    m_world->keep(m_world->at(0, 8), 601, 130);
    m_world->show();
    ZoneModel &zones = *m_world->view->zones();
    QTRY_COMPARE(zones.data(zones.index(1), ZoneModel::TextRole).toString(), u"10 min"_s);
    QCOMPARE(zones.data(zones.index(1), ZoneModel::ShareRole).toDouble(), 1.0);
}

NEOBEAT_TEST(TestHistoryFigures)
#include "tst_historyfigures.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/heartratemodel.h"
#include "support/manualclock.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;
using HeartRate = WatchConnection::HeartRateState;

/// The heart rate with its age and its visible range, with a clock that the test controls.
class TestHeartRateModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beforeTheFirstReadingNothingIsKnown();
    void readingIsShownWithItsAge();
    void readingGrowsStaleAfterFiveSeconds();
    void readingIsStaleWhenMeasuringEnds();
    void valueThatIsNoReadingIsAGap_data();
    void valueThatIsNoReadingIsAGap();
    void statisticsCoverTheWindow();
    void visibleRangeEndsOnTheNextWholeSecond();
    void newestReadingIsInsideTheWindow();
    void windowWidthIsASetting();
    void hiddenWindowOnlyAges();
    void signalsFireOnlyOnChange();
    void steadyHeartRateIsAnnouncedOnce();
    void largeChangesAreAnnouncedAndNotTooOften();
    void endAndReturnOfTheReadingsAreAnnounced();
    void axisFollowsTheReadings();
    void pointerReadsValueAndTime();
    void whatWasMeasuredBeforeTheStartIsShown();
    void sleepOfTheComputerIsAGap();
    void clockSetBackIsFollowed();

private:
    void give(int bpm);
    void pass(milliseconds time);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SettingsModel> m_settingsModel;
    std::unique_ptr<WatchConnection> m_connection;
    std::unique_ptr<HeartRateModel> m_model;
};

void TestHeartRateModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_model.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<ManualClock>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_settingsModel = std::make_unique<SettingsModel>(*m_settings);
    m_connection = std::make_unique<WatchConnection>(*m_clock);
    m_model = std::make_unique<HeartRateModel>(*m_connection, *m_settingsModel, *m_clock);
    Q_EMIT m_connection->heartRateStateChanged(HeartRate::On);
}

void TestHeartRateModel::give(int bpm)
{
    HeartRateMeasurement measurement;
    measurement.rawBpm = static_cast<quint16>(bpm);
    Q_EMIT m_connection->heartRateReceived({m_clock->now(), m_clock->uptime(), measurement});
}

void TestHeartRateModel::pass(milliseconds time)
{
    m_clock->advance(time);
    m_model->tick();
}

void TestHeartRateModel::beforeTheFirstReadingNothingIsKnown()
{
    QCOMPARE(m_model->bpm(), -1);
    QCOMPARE(m_model->ageSeconds(), -1);
    QCOMPARE(m_model->ageText(), QString());
    QVERIFY(m_model->isStale());
    QCOMPARE(m_model->minimum(), -1);
    QCOMPARE(m_model->average(), -1);
    QCOMPARE(m_model->maximum(), -1);
    QCOMPARE(m_model->beatCount(), 0);
    QVERIFY(m_model->segments(600).isEmpty());
}

void TestHeartRateModel::readingIsShownWithItsAge()
{
    give(72);
    QCOMPARE(m_model->bpm(), 72);
    QVERIFY(!m_model->isStale());
    QCOMPARE(m_model->beatCount(), 1);
    QCOMPARE(m_model->ageSeconds(), 0);
    pass(milliseconds(2900));
    QCOMPARE(m_model->ageSeconds(), 2);
    QCOMPARE(m_model->ageText(), u"2 s ago"_s);
    pass(seconds(180));
    QCOMPARE(m_model->ageText(), u"3 min ago"_s);
    QCOMPARE(m_model->bpm(), 72);
}

void TestHeartRateModel::readingGrowsStaleAfterFiveSeconds()
{
    give(72);
    pass(seconds(5));
    QVERIFY(!m_model->isStale());
    pass(milliseconds(1));
    QVERIFY(m_model->isStale());
    give(73);
    QVERIFY(!m_model->isStale());
}

void TestHeartRateModel::readingIsStaleWhenMeasuringEnds()
{
    give(72);
    Q_EMIT m_connection->heartRateStateChanged(HeartRate::Stopping);
    QVERIFY(m_model->isStale());
    QVERIFY(!m_model->isStreaming());
    QCOMPARE(m_model->bpm(), 72);
}

void TestHeartRateModel::valueThatIsNoReadingIsAGap_data()
{
    QTest::addColumn<int>("raw");
    QTest::newRow("0") << 0;
    QTest::newRow("255") << 255;
    QTest::newRow("too low") << 12;
    QTest::newRow("too high") << 250;
}

void TestHeartRateModel::valueThatIsNoReadingIsAGap()
{
    QFETCH(int, raw);
    give(70);
    pass(seconds(1));
    give(raw);
    QCOMPARE(m_model->bpm(), 70);
    QCOMPARE(m_model->ageSeconds(), 1);
    QCOMPARE(m_model->beatCount(), 1);
    pass(seconds(1));
    give(71);
    QCOMPARE(m_model->segments(600).size(), 2);
    QCOMPARE(m_model->minimum(), 70);
    QCOMPARE(m_model->maximum(), 71);
}

void TestHeartRateModel::statisticsCoverTheWindow()
{
    m_model->setRangeMinutes(1);
    give(150);
    pass(seconds(30));
    give(60);
    pass(seconds(1));
    give(70);
    QCOMPARE(m_model->maximum(), 150);
    pass(seconds(40));
    QCOMPARE(m_model->minimum(), 60);
    QCOMPARE(m_model->average(), 65);
    QCOMPARE(m_model->maximum(), 70);
    pass(seconds(60));
    QCOMPARE(m_model->maximum(), -1);
}

void TestHeartRateModel::visibleRangeEndsOnTheNextWholeSecond()
{
    const auto noon = static_cast<qreal>(m_clock->now().toMSecsSinceEpoch());
    QCOMPARE(m_model->visibleEnd(), noon + 1000);
    QCOMPARE(m_model->visibleEnd() - m_model->visibleStart(), 300'000.0);
    pass(milliseconds(999));
    QCOMPARE(m_model->visibleEnd(), noon + 1000);
    pass(milliseconds(1));
    QCOMPARE(m_model->visibleEnd(), noon + 2000);
}

void TestHeartRateModel::newestReadingIsInsideTheWindow()
{
    for (int i = 0; i < 50; ++i) {
        pass(milliseconds(970));
        give(70);
        const qreal newest = m_model->segments(600).last().average.last().x();
        QVERIFY(newest >= m_model->visibleStart() && newest <= m_model->visibleEnd());
    }
}

void TestHeartRateModel::windowWidthIsASetting()
{
    QSignalSpy widths(m_model.get(), &HeartRateModel::rangeMinutesChanged);
    QSignalSpy windows(m_model.get(), &HeartRateModel::rangeChanged);
    m_model->setRangeMinutes(60);
    QCOMPARE(m_settings->chartMinutes(), 60);
    QCOMPARE(m_model->visibleEnd() - m_model->visibleStart(), 3'600'000.0);
    m_settingsModel->setChartMinutes(15);
    QCOMPARE(m_model->rangeMinutes(), 15);
    QCOMPARE(widths.count(), 2);
    QCOMPARE(windows.count(), 2);
    m_model->setRangeMinutes(4);
    QCOMPARE(m_model->rangeMinutes(), 15);
    QCOMPARE(widths.count(), 2);
}

void TestHeartRateModel::hiddenWindowOnlyAges()
{
    m_model->setActive(false);
    QSignalSpy windows(m_model.get(), &HeartRateModel::rangeChanged);
    give(72);
    pass(seconds(10));
    QCOMPARE(m_model->ageSeconds(), 10);
    QVERIFY(m_model->isStale());
    QCOMPARE(windows.count(), 0);
    m_model->setActive(true);
    QCOMPARE(windows.count(), 1);
    QCOMPARE(m_model->maximum(), 72);
}

void TestHeartRateModel::signalsFireOnlyOnChange()
{
    give(72);
    QSignalSpy stale(m_model.get(), &HeartRateModel::staleChanged);
    QSignalSpy age(m_model.get(), &HeartRateModel::ageChanged);
    QSignalSpy statistics(m_model.get(), &HeartRateModel::statisticsChanged);
    QSignalSpy axis(m_model.get(), &HeartRateModel::axisChanged);
    QSignalSpy window(m_model.get(), &HeartRateModel::rangeChanged);
    QSignalSpy streaming(m_model.get(), &HeartRateModel::streamingChanged);
    QSignalSpy active(m_model.get(), &HeartRateModel::activeChanged);
    m_model->tick();
    give(72);
    m_model->setActive(true);
    Q_EMIT m_connection->heartRateStateChanged(HeartRate::On);
    for (const QSignalSpy *spy : {&stale, &age, &statistics, &axis, &window, &streaming, &active})
        QCOMPARE(spy->count(), 0);
}

void TestHeartRateModel::steadyHeartRateIsAnnouncedOnce()
{
    QSignalSpy announcements(m_model.get(), &HeartRateModel::announcementChanged);
    pass(seconds(30));
    QCOMPARE(m_model->announcement(), QString());
    for (int second = 0; second < 120; ++second) {
        give(72 + second % 10); // never 10 away from the first one
        pass(seconds(1));
    }
    QCOMPARE(announcements.size(), 1);
    QCOMPARE(m_model->announcement(), u"Heart rate 72 bpm"_s);
}

void TestHeartRateModel::largeChangesAreAnnouncedAndNotTooOften()
{
    QSignalSpy announcements(m_model.get(), &HeartRateModel::announcementChanged);
    for (int second = 0; second < 50; ++second) {
        give(second % 2 == 0 ? 60 : 140);
        pass(seconds(1));
    }
    QCOMPARE(announcements.size(), 3); // after 0, 20 and 40 seconds
    QCOMPARE(m_model->announcement(), u"Heart rate 60 bpm"_s);
    give(69);
    pass(seconds(4));
    QCOMPARE(announcements.size(), 3);
    give(70);
    pass(seconds(4));
    QCOMPARE(announcements.size(), 3);
    give(70);
    pass(seconds(2));
    QCOMPARE(m_model->announcement(), u"Heart rate 70 bpm"_s);
}

void TestHeartRateModel::endAndReturnOfTheReadingsAreAnnounced()
{
    give(72);
    pass(seconds(5));
    QCOMPARE(m_model->announcement(), u"Heart rate 72 bpm"_s);
    pass(seconds(1));
    QCOMPARE(m_model->announcement(), u"No heart rate"_s);
    give(72);
    QCOMPARE(m_model->announcement(), u"No heart rate"_s);
    pass(seconds(19));
    give(74);
    pass(seconds(1));
    QCOMPARE(m_model->announcement(), u"Heart rate 74 bpm"_s);
}

void TestHeartRateModel::axisFollowsTheReadings()
{
    give(150);
    QVERIFY(m_model->axisMinimum() < 150 && m_model->axisMaximum() > 150);
    QVERIFY(m_model->axisMaximum() - m_model->axisMinimum() >= 40);
}

void TestHeartRateModel::pointerReadsValueAndTime()
{
    const auto noon = static_cast<qreal>(m_clock->now().toMSecsSinceEpoch());
    give(72);
    QCOMPARE(m_model->heightAt(noon + 400), 72);
    QCOMPARE(m_model->heightAt(noon + 60'000), -1);
    const QString expected = m_clock->now().toLocalTime().toString(u"HH:mm:ss"_s);
    QCOMPARE(m_model->readOutAt(noon), expected + u" · 72 bpm"_s);
    QCOMPARE(m_model->readOutAt(noon + 60'000), QString());
}

void TestHeartRateModel::whatWasMeasuredBeforeTheStartIsShown()
{
    const qint64 now = m_clock->now().toMSecsSinceEpoch();
    const std::vector<Bucket> earlier{Bucket::ofSample(now - 20'000, 50), Bucket::ofSample(now - 19'000, 90)};
    QSignalSpy changed(m_model.get(), &ChartSource::samplesChanged);
    m_model->recall(u"00:00:5E:00:53:01"_s, earlier);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_model->minimum(), 50);
    QCOMPARE(m_model->maximum(), 90);
    QCOMPARE(m_model->heightAt(qreal(now - 19'000)), 90);
    QCOMPARE(m_model->bpm(), -1);
    QVERIFY(m_model->isStale());
    m_model->recall(u"00:00:5E:00:53:02"_s, std::vector<Bucket>{Bucket::ofSample(now - 30'000, 40)});
    QCOMPARE(m_model->minimum(), 50);
}

void TestHeartRateModel::sleepOfTheComputerIsAGap()
{
    give(72);
    HeartRateMeasurement measurement;
    measurement.rawBpm = 80;
    // The uptime stopped while the wall clock went on.
    m_clock->advance(seconds(1));
    Q_EMIT m_connection->heartRateReceived({m_clock->now().addSecs(3600), m_clock->uptime(), measurement});
    QCOMPARE(m_model->series().samples()[1].start - m_model->series().samples()[0].start, 3'601'000);
}

void TestHeartRateModel::clockSetBackIsFollowed()
{
    for (int bpm = 70; bpm < 80; ++bpm) {
        give(bpm);
        pass(seconds(1));
    }
    const qint64 wrong = m_clock->now().toMSecsSinceEpoch();
    m_clock->set(std::chrono::hours(-2));
    for (int bpm = 80; bpm < 90; ++bpm) {
        give(bpm);
        pass(seconds(1));
    }
    const qint64 right = m_clock->now().toMSecsSinceEpoch();
    QVERIFY(right < wrong);
    QCOMPARE(m_model->series().size(), 20);
    QCOMPARE(m_model->series().samples()[0], Bucket::ofSample(right - 10'000, 80));
    QCOMPARE(m_model->series().samples()[9], Bucket::ofSample(right - 1'000, 89));
    QCOMPARE(m_model->series().samples()[10], Bucket::ofSample(wrong - 10'000, 70));
    QCOMPARE(m_model->bpm(), 89);
    QVERIFY(!m_model->isStale());
    // The graph shows what is measured now, and its statistics are of that.
    QVERIFY(m_model->visibleEnd() > qreal(right - 1'000) && m_model->visibleEnd() <= qreal(right + 1'000));
    QCOMPARE(m_model->minimum(), 80);
    QCOMPARE(m_model->maximum(), 89);
}

NEOBEAT_TEST(TestHeartRateModel)
#include "tst_heartratemodel.moc"

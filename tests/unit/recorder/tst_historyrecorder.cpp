// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingfixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Mode = HistoryRecorder::Mode;

class TestHistoryRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatTheWatchSaysIsKeptAsItWasSaid();
    void intervalsAreKeptAsRuns();
    void intervalsAreKeptWhenReadingsAre();
    void onlyActivitiesAreKeptOnRequest();
    void privateModeKeepsNothing();
    void theBatteryIsKeptWhenItChanges();
    void anActivityHasNameMarksAndLength();
    void anActivityGoesOnWhileTheWatchIsLost();
    void anActivityStartsAndEndsTheMeasuring();
    void measuringThatTheUserChangedIsLeftAlone();
    void asLongAsOneRunsThereIsNoSecond();
    void withoutAWatchThereIsNoActivity();
    void anotherWatchEndsTheActivity();
    void theEndOfTheProgramEndsTheActivity();
    void whatIsSimulatedIsMarkedSo();
    void aClockSetBackIsFollowedAndNothingIsLost();
    void aClockSetBackByLessThanSinceTheLastReadingIsFollowed();
    void readingsOfOneMomentAreAllKept();
    void aClockSetAheadIsFollowed();
    void anActivityGoesOnInASecondPartWhenTheClockIsSetBack();
    void anImpossibleClockMovesNoActivity();
    void whatACrashCutOffGoesOn();
    void whatACrashCutOffIsClosed();
    void anotherStartClosesWhatWasCutOff();
    void whatCannotGoOnSaysWhy();
    void theEndOfTheProgramClosesNothingTwice();
};

void TestHistoryRecorder::whatTheWatchSaysIsKeptAsItWasSaid()
{
    RecordingFixture fixture;
    QVERIFY(fixture.connect());
    const qint64 start = fixture.now();
    for (const quint16 bpm : {71, 0, 255, 300, 20, 72}) {
        fixture.say(bpm);
        fixture.clock.advance(1s);
    }
    const auto reader = fixture.read();
    QVERIFY(reader);
    using Q = SampleQuality;
    const QList<Sample> expected{{start, 71, Q::Good},
                                 {start + 1'000, 0, Q::NoReading},
                                 {start + 2'000, 0, Q::NoReading},
                                 {start + 3'000, 0, Q::OutOfRange},
                                 {start + 4'000, 0, Q::OutOfRange},
                                 {start + 5'000, 72, Q::Good}};
    QCOMPARE(RecordingFixture::samplesOf(*reader, fixture.address()), expected);
    QCOMPARE(reader->watch(fixture.address())->name, u"Amazfit Neo"_s);
}

void TestHistoryRecorder::intervalsAreKeptAsRuns()
{
    RecordingFixture fixture;
    QVERIFY(fixture.connect());
    const qint64 start = fixture.now();
    for (int second = 0; second < 10; ++second) {
        fixture.say(quint16(60 + second), {quint16(1'000 + second), 20});
        fixture.clock.advance(1s);
    }
    const QString address = fixture.address();
    const auto reader = fixture.read();
    QVERIFY(reader);
    const auto runs = *reader->beatRuns(reader->watch(address)->id, TimeRange::everything());
    QCOMPARE(runs.size(), std::size_t(1));
    QCOMPARE(runs.front().start, start - 997); // 1020/1024 s
    QCOMPARE(runs.front().intervals.size(), std::size_t(20));
    QCOMPARE(runs.front().intervals[18], quint16(1'009));
    QCOMPARE(runs.front().source, SampleSource::Stream);
}

void TestHistoryRecorder::intervalsAreKeptWhenReadingsAre()
{
    RecordingFixture fixture;
    fixture.recorder->setMode(Mode::ActivitiesOnly);
    fixture.recorder->setSimulated(true);
    QVERIFY(fixture.connect());
    fixture.say(60, {1'024});
    fixture.clock.advance(1s);
    QCOMPARE(fixture.recorder->startActivity().code, Error::Code::None);
    fixture.say(61, {1'025});
    fixture.clock.advance(1s);
    fixture.say(62, {1'026});
    QCOMPARE(fixture.recorder->stopActivity().code, Error::Code::None);
    fixture.say(63, {1'027});
    fixture.recorder->setMode(Mode::Never);
    fixture.say(64, {1'028});
    fixture.recorder->setMode(Mode::Always);
    fixture.clock.advance(3s);
    fixture.say(0, {1'029}); // no heart rate yet, but beats
    const QString address = fixture.address();
    const auto reader = fixture.read();
    QVERIFY(reader);
    const auto runs = *reader->beatRuns(reader->watch(WatchEntry{0, address, {}, true})->id, TimeRange::everything());
    QCOMPARE(runs.size(), std::size_t(2));
    QCOMPARE(runs[0].intervals, (std::vector<quint16>{1'025, 1'026}));
    QCOMPARE(runs[1].intervals, (std::vector<quint16>{1'029}));
    QCOMPARE(runs[0].source, SampleSource::Simulated);
}

void TestHistoryRecorder::onlyActivitiesAreKeptOnRequest()
{
    RecordingFixture fixture;
    fixture.recorder->setMode(Mode::ActivitiesOnly);
    QVERIFY(fixture.connect());
    QVERIFY(!fixture.recorder->isKeeping());
    fixture.say(60);
    fixture.clock.advance(1s);
    QCOMPARE(fixture.recorder->startActivity().code, Error::Code::None);
    QVERIFY(fixture.recorder->isKeeping());
    fixture.say(61);
    fixture.clock.advance(1s);
    QCOMPARE(fixture.recorder->stopActivity().code, Error::Code::None);
    fixture.say(62);
    const auto reader = fixture.read();
    QVERIFY(reader);
    const QList<Sample> samples = RecordingFixture::samplesOf(*reader, fixture.address());
    QVERIFY(!samples.isEmpty());
    for (const Sample &sample : samples)
        QVERIFY(sample.bpm != 60 && sample.bpm != 62);
}

void TestHistoryRecorder::privateModeKeepsNothing()
{
    RecordingFixture fixture;
    QVERIFY(fixture.connect());
    QCOMPARE(fixture.recorder->startActivity().code, Error::Code::None);
    fixture.say(60);
    fixture.recorder->setMode(Mode::Never);
    QVERIFY(!fixture.recorder->activity());
    QCOMPARE(fixture.recorder->startActivity().code, Error::Code::RecordingRefused);
    fixture.clock.advance(1s);
    fixture.say(61);
    fixture.radio.watch().setBattery(33, true);
    QTRY_COMPARE(fixture.connection.battery().level, 33);
    const auto reader = fixture.read();
    QVERIFY(reader);
    for (const Sample &sample : RecordingFixture::samplesOf(*reader, fixture.address()))
        QVERIFY(sample.bpm != 61);
    const auto battery = reader->battery(1, TimeRange::everything());
    QVERIFY(battery);
    for (const BatteryEntry &entry : *battery)
        QVERIFY(entry.level != 33);
    QCOMPARE(RecordingFixture::activitiesOf(*reader, fixture.address()).size(), 1);
}

void TestHistoryRecorder::theBatteryIsKeptWhenItChanges()
{
    RecordingFixture fixture(u"battery=80"_s);
    QVERIFY(fixture.connect());
    QTRY_COMPARE(fixture.connection.battery().level, 80);
    fixture.clock.advance(1min);
    fixture.radio.watch().setBattery(81, true);
    QTRY_COMPARE(fixture.connection.battery().level, 81);
    fixture.clock.advance(1min);
    Q_EMIT fixture.connection.batteryChanged(fixture.connection.battery());
    const QString address = fixture.address();
    const auto reader = fixture.read();
    QVERIFY(reader);
    const auto battery = reader->battery(reader->watch(address)->id, TimeRange::everything());
    QVERIFY(battery);
    QCOMPARE(battery->size(), 2);
    QCOMPARE(battery->first().level, 80);
    QVERIFY(!battery->first().charging);
    QCOMPARE(battery->last().level, 81);
    QVERIFY(battery->last().charging);
}

void TestHistoryRecorder::anActivityHasNameMarksAndLength()
{
    RecordingFixture fixture;
    QVERIFY(fixture.connect());
    QSignalSpy ended(fixture.recorder.get(), &HistoryRecorder::activityEnded);
    const qint64 start = fixture.now();
    QCOMPARE(fixture.recorder->startActivity(u"  Up the\nhill "_s).code, Error::Code::None);
    QCOMPARE(fixture.recorder->activity()->name, u"Up the hill"_s);
    fixture.clock.advance(10s);
    QCOMPARE(fixture.recorder->mark(u"Top"_s).code, Error::Code::None);
    QCOMPARE(fixture.recorder->activity()->markers, 1);
    fixture.clock.advance(50s);
    QCOMPARE(fixture.recorder->activityLength(), 60s);
    QCOMPARE(fixture.recorder->stopActivity().code, Error::Code::None);
    QCOMPARE(fixture.recorder->mark().code, Error::Code::RecordingRefused);
    QCOMPARE(fixture.recorder->stopActivity().code, Error::Code::RecordingRefused);
    QCOMPARE(ended.count(), 1);
    const auto reader = fixture.read();
    QVERIFY(reader);
    const QList<ActivityEntry> activities = RecordingFixture::activitiesOf(*reader, fixture.address());
    QCOMPARE(activities.size(), 1);
    QCOMPARE(activities.first().name, u"Up the hill"_s);
    QVERIFY(!activities.first().running);
    QVERIFY(activities.first().range.from - start < 1'000);
    QVERIFY(std::abs(activities.first().range.length() - 60'000) < 1'000);
    QCOMPARE(activities.first().markers.size(), 1);
    QCOMPARE(activities.first().markers.first().text, u"Top"_s);
}

void TestHistoryRecorder::anActivityGoesOnWhileTheWatchIsLost()
{
    RecordingFixture fixture;
    QVERIFY(fixture.connect());
    QCOMPARE(fixture.recorder->startActivity().code, Error::Code::None);
    fixture.radio.watch().dropLink();
    QTRY_COMPARE(fixture.reconnector.state(), Reconnector::State::Waiting);
    QVERIFY(fixture.recorder->activity());
    QCOMPARE(fixture.recorder->mark(u"lost"_s).code, Error::Code::None);
    QTRY_COMPARE(fixture.reconnector.state(), Reconnector::State::Connected);
    QVERIFY(fixture.recorder->activity());
    QCOMPARE(fixture.recorder->activity()->markers, 1);
}

void TestHistoryRecorder::anActivityStartsAndEndsTheMeasuring()
{
    RecordingFixture fixture;
    QVERIFY(fixture.connect());
    QVERIFY(!fixture.reconnector.isMeasuringWanted());
    fixture.recorder->startActivity();
    QVERIFY(fixture.reconnector.isMeasuringWanted());
    QTRY_COMPARE(fixture.connection.heartRateState(), WatchConnection::HeartRateState::On);
    fixture.recorder->stopActivity();
    QVERIFY(!fixture.reconnector.isMeasuringWanted());
}

void TestHistoryRecorder::measuringThatTheUserChangedIsLeftAlone()
{
    RecordingFixture fixture;
    QVERIFY(fixture.connect());
    fixture.recorder->startActivity();
    fixture.reconnector.setMeasuring(false);
    fixture.reconnector.setMeasuring(true);
    fixture.recorder->stopActivity();
    QVERIFY(fixture.reconnector.isMeasuringWanted());
    fixture.recorder->startActivity();
    fixture.recorder->stopActivity();
    QVERIFY(fixture.reconnector.isMeasuringWanted());
}

void TestHistoryRecorder::asLongAsOneRunsThereIsNoSecond()
{
    RecordingFixture fixture;
    QVERIFY(fixture.connect());
    QCOMPARE(fixture.recorder->startActivity(u"One"_s).code, Error::Code::None);
    QCOMPARE(fixture.recorder->startActivity(u"Two"_s).code, Error::Code::RecordingRefused);
    QCOMPARE(fixture.recorder->activity()->name, u"One"_s);
}

void TestHistoryRecorder::withoutAWatchThereIsNoActivity()
{
    RecordingFixture fixture;
    QCOMPARE(fixture.recorder->startActivity().code, Error::Code::RecordingRefused);
    QSignalSpy changes(fixture.recorder.get(), &HistoryRecorder::changed);
    QVERIFY(fixture.connect());
    QVERIFY(!changes.isEmpty());
    QVERIFY(!fixture.recorder->startError());
    fixture.access.disconnect();
    QTRY_COMPARE(fixture.reconnector.state(), Reconnector::State::Off);
    QCOMPARE(fixture.recorder->startActivity().code, Error::Code::RecordingRefused);
}

void TestHistoryRecorder::anotherWatchEndsTheActivity()
{
    RecordingFixture fixture;
    QVERIFY(fixture.connect());
    fixture.recorder->startActivity();
    fixture.recorder->setWatch(fixture.address());
    QVERIFY(fixture.recorder->activity());
    fixture.recorder->setWatch({});
    QVERIFY(!fixture.recorder->activity());
}

void TestHistoryRecorder::theEndOfTheProgramEndsTheActivity()
{
    RecordingFixture fixture;
    QVERIFY(fixture.connect());
    fixture.recorder->startActivity(u"Short"_s);
    const auto reader = fixture.read();
    QVERIFY(reader);
    const QList<ActivityEntry> activities = RecordingFixture::activitiesOf(*reader, fixture.address());
    QCOMPARE(activities.size(), 1);
    QVERIFY(!activities.first().running);
}

void TestHistoryRecorder::whatIsSimulatedIsMarkedSo()
{
    RecordingFixture fixture;
    fixture.recorder->setSimulated(true);
    QVERIFY(fixture.connect());
    fixture.say(70);
    const auto reader = fixture.read();
    QVERIFY(reader);
    QCOMPARE(RecordingFixture::samplesOf(*reader, fixture.address()).first().source, SampleSource::Simulated);
    QVERIFY(reader->watch(fixture.address())->simulated);
}

void TestHistoryRecorder::aClockSetBackIsFollowedAndNothingIsLost()
{
    RecordingFixture fixture;
    QVERIFY(fixture.connect());
    const qint64 start = fixture.now();
    for (int i = 0; i < 60; ++i, fixture.clock.advance(1s))
        fixture.say(70);
    // Back just far enough that every moment occurs again.
    fixture.clock.set(-30s);
    for (int i = 0; i < 60; ++i, fixture.clock.advance(1s))
        fixture.say(70);
    const auto reader = fixture.read();
    QVERIFY(reader);
    const QList<Sample> samples = RecordingFixture::samplesOf(*reader, fixture.address());
    QCOMPARE(samples.size(), 120);
    for (qsizetype i = 0; i < samples.size(); ++i) {
        const qint64 second = (samples.at(i).time - start) / 1'000;
        const bool isDoubled = second >= 30 && second < 60;
        QCOMPARE(samples.at(i).bpm, quint8(70));
        QVERIFY((samples.at(i).time - start) % 1'000 <= (isDoubled ? 1 : 0));
    }
    QCOMPARE(samples.first().time, start);
    QCOMPARE(samples.last().time, start + 89'000);
}

void TestHistoryRecorder::aClockSetBackByLessThanSinceTheLastReadingIsFollowed()
{
    RecordingFixture fixture;
    QVERIFY(fixture.connect());
    const qint64 start = fixture.now();
    fixture.say(70);
    fixture.clock.advance(1s);
    fixture.clock.set(-1'500ms);
    fixture.say(71);
    fixture.clock.advance(1s);
    fixture.say(72);
    const auto reader = fixture.read();
    QVERIFY(reader);
    const QList<Sample> samples = RecordingFixture::samplesOf(*reader, fixture.address());
    QCOMPARE(samples, (QList<Sample>{{start - 500, 71}, {start, 70}, {start + 500, 72}}));
}

void TestHistoryRecorder::readingsOfOneMomentAreAllKept()
{
    RecordingFixture fixture;
    QVERIFY(fixture.connect());
    const qint64 start = fixture.now();
    QCOMPARE(fixture.recorder->startActivity(u"Walk"_s).code, Error::Code::None);
    for (int i = 0; i < 3; ++i)
        fixture.say(quint16(70 + i));
    fixture.recorder->mark();
    fixture.clock.advance(1ms);
    fixture.say(73);
    QCOMPARE(fixture.recorder->stopActivity().code, Error::Code::None);
    const auto reader = fixture.read();
    QVERIFY(reader);
    const QList<Sample> samples = RecordingFixture::samplesOf(*reader, fixture.address());
    QCOMPARE(samples, (QList<Sample>{{start, 70}, {start + 1, 71}, {start + 2, 72}, {start + 3, 73}}));
    const QList<ActivityEntry> activities = RecordingFixture::activitiesOf(*reader, fixture.address());
    QCOMPARE(activities.first().range, (TimeRange{start, start + 4}));
    QCOMPARE(activities.first().markers.first().time, start + 2); // not before what was there already
}

void TestHistoryRecorder::aClockSetAheadIsFollowed()
{
    RecordingFixture fixture;
    QVERIFY(fixture.connect());
    const qint64 start = fixture.now();
    fixture.say(70);
    fixture.clock.set(2h);
    fixture.clock.advance(1s);
    fixture.say(71);
    const auto reader = fixture.read();
    QVERIFY(reader);
    const QList<Sample> samples = RecordingFixture::samplesOf(*reader, fixture.address());
    QCOMPARE(samples.size(), 2);
    QCOMPARE(samples.first().time, start);
    QCOMPARE(samples.last().time, start + 7'201'000);
}

void TestHistoryRecorder::anActivityGoesOnInASecondPartWhenTheClockIsSetBack()
{
    RecordingFixture fixture;
    QVERIFY(fixture.connect());
    QSignalSpy ended(fixture.recorder.get(), &HistoryRecorder::activityEnded);
    const qint64 start = fixture.now();
    QCOMPARE(fixture.recorder->startActivity(u"Walk"_s).code, Error::Code::None);
    fixture.clock.advance(60s);
    fixture.say(60);
    fixture.recorder->mark(u"early"_s);
    fixture.clock.set(-2h);
    fixture.clock.advance(1s);
    fixture.say(61);
    fixture.recorder->mark(u"late"_s);
    fixture.clock.advance(59s);
    QVERIFY(std::chrono::abs(fixture.recorder->activityLength() - 120s) < 2s);
    QCOMPARE(fixture.recorder->activity()->markers, 2);
    const qint64 end = fixture.now();
    QCOMPARE(fixture.recorder->stopActivity().code, Error::Code::None);
    QCOMPARE(ended.count(), 2);

    const auto reader = fixture.read();
    QVERIFY(reader);
    const QList<ActivityEntry> parts = RecordingFixture::activitiesOf(*reader, fixture.address());
    QCOMPARE(parts.size(), 2);
    const ActivityEntry &right = parts.first();
    const ActivityEntry &wrong = parts.last();
    for (const ActivityEntry &part : parts) {
        QCOMPARE(part.name, u"Walk"_s);
        QVERIFY(!part.running);
        QCOMPARE(part.markers.size(), 1);
        QVERIFY(part.range.contains(part.markers.first().time));
    }
    QVERIFY(std::abs(wrong.range.from - start) < 1'000);
    QVERIFY(std::abs(wrong.range.length() - 60'000) < 1'000);
    QCOMPARE(wrong.markers.first().text, u"early"_s);
    QVERIFY(std::abs(right.range.from - (end - 59'000)) < 1'000);
    QVERIFY(std::abs(right.range.to - end) < 1'000);
    QCOMPARE(right.markers.first().text, u"late"_s);
    for (const Sample &sample : RecordingFixture::samplesOf(*reader, fixture.address()))
        QVERIFY(wrong.range.contains(sample.time) || right.range.contains(sample.time));
}

void TestHistoryRecorder::anImpossibleClockMovesNoActivity()
{
    RecordingFixture fixture;
    QVERIFY(fixture.connect());
    const qint64 start = fixture.now();
    QCOMPARE(fixture.recorder->startActivity(u"Walk"_s).code, Error::Code::None);
    fixture.clock.advance(60s);
    fixture.say(60);
    const std::chrono::milliseconds since1970(fixture.now());
    QSignalSpy changes(fixture.recorder.get(), &HistoryRecorder::changed);
    fixture.clock.set(-since1970);
    QVERIFY(!fixture.recorder->problem());
    fixture.say(61);
    QCOMPARE(fixture.recorder->problem().code, Error::Code::ClockImpossible);
    QCOMPARE(changes.count(), 1);
    QVERIFY(fixture.recorder->activityLength() >= 60s);
    fixture.clock.set(since1970);
    QVERIFY(!fixture.recorder->problem());
    fixture.clock.advance(60s);
    fixture.say(62);
    QCOMPARE(changes.count(), 2);
    QCOMPARE(fixture.recorder->stopActivity().code, Error::Code::None);
    QCOMPARE(fixture.recorder->leftOut().total(), 1);

    const auto reader = fixture.read();
    QVERIFY(reader);
    const QList<ActivityEntry> activities = RecordingFixture::activitiesOf(*reader, fixture.address());
    QCOMPARE(activities.size(), 1);
    QCOMPARE(activities.first().range, (TimeRange{start, start + 120'001}));
    QCOMPARE(RecordingFixture::samplesOf(*reader, fixture.address()).size(), 2);
}

void TestHistoryRecorder::whatACrashCutOffGoesOn()
{
    RecordingFixture fixture({}, false);
    fixture.leaveRunning(u"Run"_s, 10min);
    QSignalSpy changes(fixture.recorder.get(), &HistoryRecorder::changed);
    QSignalSpy ends(fixture.recorder.get(), &HistoryRecorder::activityEnded);
    fixture.store->open();
    QTRY_VERIFY(fixture.recorder->cutOff());
    QVERIFY(!changes.isEmpty());
    const qint64 start = fixture.now() - 600'000;
    QCOMPARE(fixture.recorder->cutOff()->activity.name, u"Run"_s);
    QCOMPARE(fixture.recorder->cutOff()->activity.range, (TimeRange{start, start + 59'001}));
    QVERIFY(!fixture.recorder->activity());
    QCOMPARE(fixture.recorder->resumeActivity().code, Error::Code::RecordingRefused); // no watch in use
    QVERIFY(fixture.connect());
    QVERIFY(!fixture.recorder->resumeError());
    QVERIFY(!fixture.reconnector.isMeasuringWanted());
    QCOMPARE(fixture.recorder->resumeActivity().code, Error::Code::None);
    QVERIFY(!fixture.recorder->cutOff());
    QVERIFY(fixture.reconnector.isMeasuringWanted());
    QCOMPARE(fixture.recorder->activity()->name, u"Run"_s);
    QCOMPARE(fixture.recorder->activity()->start, start);
    QCOMPARE(fixture.recorder->activityLength(), 10min);
    fixture.recorder->mark(u"on"_s);
    fixture.clock.advance(1min);
    QCOMPARE(fixture.recorder->stopActivity().code, Error::Code::None);
    QVERIFY(!fixture.reconnector.isMeasuringWanted());
    QCOMPARE(ends.count(), 1);
    const auto reader = fixture.read();
    QVERIFY(reader);
    const QList<ActivityEntry> activities = RecordingFixture::activitiesOf(*reader, fixture.address());
    QCOMPARE(activities.size(), 1);
    QCOMPARE(activities.first().range, (TimeRange{start, start + 660'001}));
    QCOMPARE(activities.first().markers.size(), 1);
}

void TestHistoryRecorder::whatACrashCutOffIsClosed()
{
    RecordingFixture fixture({}, false);
    fixture.leaveRunning(u"Run"_s, 10min);
    fixture.store->open();
    QTRY_VERIFY(fixture.recorder->cutOff());
    QSignalSpy ends(fixture.recorder.get(), &HistoryRecorder::activityEnded);
    QCOMPARE(fixture.recorder->closeCutOff().code, Error::Code::None);
    QVERIFY(!fixture.recorder->cutOff());
    QCOMPARE(ends.count(), 1);
    QCOMPARE(ends.first().at(1).value<ActivityEntry>().name, u"Run"_s);
    QCOMPARE(fixture.recorder->closeCutOff().code, Error::Code::RecordingRefused);
    QCOMPARE(fixture.recorder->resumeActivity().code, Error::Code::RecordingRefused);
    const auto reader = fixture.read();
    QVERIFY(reader);
    QVERIFY(!RecordingFixture::activitiesOf(*reader, fixture.address()).first().running);
}

void TestHistoryRecorder::anotherStartClosesWhatWasCutOff()
{
    RecordingFixture fixture({}, false);
    fixture.leaveRunning(u"Run"_s, 10min);
    fixture.store->open();
    QTRY_VERIFY(fixture.recorder->cutOff());
    QVERIFY(fixture.connect());
    QSignalSpy ends(fixture.recorder.get(), &HistoryRecorder::activityEnded);
    QCOMPARE(fixture.recorder->startActivity(u"Walk"_s).code, Error::Code::None);
    QVERIFY(!fixture.recorder->cutOff());
    QCOMPARE(ends.count(), 1);
    QCOMPARE(fixture.recorder->activity()->name, u"Walk"_s);
}

void TestHistoryRecorder::whatCannotGoOnSaysWhy()
{
    {
        RecordingFixture fixture({}, false);
        fixture.leaveRunning(u"Old"_s, 13h);
        fixture.leaveRunning(u"Theirs"_s, 5min, u"C0:FF:EE:00:00:02"_s);
        fixture.store->open();
        QVERIFY(fixture.connect());
        QTRY_VERIFY(fixture.recorder->cutOff());
        QCOMPARE(fixture.recorder->cutOff()->activity.name, u"Theirs"_s);
        QVERIFY(fixture.recorder->resumeError().detail.contains(u"another watch"_s));
        QCOMPARE(fixture.recorder->closeCutOff().code, Error::Code::None);
        QCOMPARE(fixture.recorder->cutOff()->activity.name, u"Old"_s);
        QVERIFY(fixture.recorder->resumeError().detail.contains(u"too long ago"_s));
    }
    RecordingFixture fixture({}, false);
    fixture.leaveRunning(u"Run"_s, 10min);
    fixture.store->open();
    QVERIFY(fixture.connect());
    QTRY_VERIFY(fixture.recorder->cutOff());
    fixture.recorder->setMode(Mode::Never);
    QVERIFY(fixture.recorder->resumeError().detail.contains(u"private"_s));
    fixture.recorder->setMode(Mode::ActivitiesOnly);
    QCOMPARE(fixture.recorder->resumeActivity().code, Error::Code::None);
    QVERIFY(fixture.recorder->isKeeping());
}

void TestHistoryRecorder::theEndOfTheProgramClosesNothingTwice()
{
    RecordingFixture fixture({}, false);
    fixture.leaveRunning(u"Run"_s, 10min);
    fixture.store->open();
    QTRY_VERIFY(fixture.recorder->cutOff());
    const qint64 end = fixture.recorder->cutOff()->activity.range.to;
    const auto reader = fixture.read();
    QVERIFY(reader);
    const QList<ActivityEntry> activities = RecordingFixture::activitiesOf(*reader, fixture.address());
    QCOMPARE(activities.size(), 1);
    QCOMPARE(activities.first().range.to, end);
}

NEOBEAT_TEST(TestHistoryRecorder)
#include "tst_historyrecorder.moc"

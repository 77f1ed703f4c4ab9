// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingworld.h"
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
    void onlySessionsAreKeptOnRequest();
    void privateModeKeepsNothing();
    void theBatteryIsKeptWhenItChanges();
    void aSessionHasNameMarksAndLength();
    void aSessionGoesOnWhileTheWatchIsLost();
    void aSessionStartsAndEndsTheMeasuring();
    void measuringThatSomebodyTouchedIsLeftAlone();
    void asLongAsOneRunsThereIsNoSecond();
    void withoutAWatchThereIsNoSession();
    void anotherWatchEndsTheSession();
    void theEndOfTheProgramEndsTheSession();
    void whatIsSimulatedIsMarkedSo();
    void aClockSetBackIsFollowedAndNothingIsLost();
    void aClockSetAheadIsFollowed();
    void aSessionGoesOnInASecondPartWhenTheClockIsSetBack();
    void anImpossibleClockMovesNoSession();
    void whatACrashCutOffGoesOn();
    void whatACrashCutOffIsClosed();
    void anotherStartClosesWhatWasCutOff();
    void whatCannotGoOnSaysWhy();
    void theEndOfTheProgramClosesNothingTwice();
};

void TestHistoryRecorder::whatTheWatchSaysIsKeptAsItWasSaid()
{
    RecordingWorld world;
    QVERIFY(world.connect());
    const qint64 start = world.now();
    for (const quint16 bpm : {71, 0, 255, 300, 20, 72}) {
        world.say(bpm);
        world.clock.advance(1s);
    }
    const auto reader = world.read();
    QVERIFY(reader);
    using Q = SampleQuality;
    const QList<Sample> expected{{start, 71, Q::Good},
                                 {start + 1'000, 0, Q::NoReading},
                                 {start + 2'000, 0, Q::NoReading},
                                 {start + 3'000, 0, Q::OutOfRange},
                                 {start + 4'000, 0, Q::OutOfRange},
                                 {start + 5'000, 72, Q::Good}};
    QCOMPARE(RecordingWorld::samplesOf(*reader, world.address()), expected);
    QCOMPARE(reader->watch(world.address())->name, u"Amazfit Neo"_s);
}

void TestHistoryRecorder::onlySessionsAreKeptOnRequest()
{
    RecordingWorld world;
    world.recorder->setMode(Mode::SessionsOnly);
    QVERIFY(world.connect());
    QVERIFY(!world.recorder->isKeeping());
    world.say(60);
    world.clock.advance(1s);
    QCOMPARE(world.recorder->startSession().code, Error::Code::None);
    QVERIFY(world.recorder->isKeeping());
    world.say(61);
    world.clock.advance(1s);
    QCOMPARE(world.recorder->stopSession().code, Error::Code::None);
    world.say(62);
    const auto reader = world.read();
    QVERIFY(reader);
    const QList<Sample> samples = RecordingWorld::samplesOf(*reader, world.address());
    QVERIFY(!samples.isEmpty());
    for (const Sample &sample : samples)
        QVERIFY(sample.bpm != 60 && sample.bpm != 62);
}

void TestHistoryRecorder::privateModeKeepsNothing()
{
    RecordingWorld world;
    QVERIFY(world.connect());
    QCOMPARE(world.recorder->startSession().code, Error::Code::None);
    world.say(60);
    world.recorder->setMode(Mode::Never);
    QVERIFY(!world.recorder->session());
    QCOMPARE(world.recorder->startSession().code, Error::Code::RecordingRefused);
    world.clock.advance(1s);
    world.say(61);
    world.radio.watch().setBattery(33, true);
    QTRY_COMPARE(world.session.battery().level, 33);
    const auto reader = world.read();
    QVERIFY(reader);
    for (const Sample &sample : RecordingWorld::samplesOf(*reader, world.address()))
        QVERIFY(sample.bpm != 61);
    const auto battery = reader->battery(1, TimeRange::everything());
    QVERIFY(battery);
    for (const BatteryEntry &entry : *battery)
        QVERIFY(entry.level != 33);
    QCOMPARE(RecordingWorld::sessionsOf(*reader, world.address()).size(), 1);
}

void TestHistoryRecorder::theBatteryIsKeptWhenItChanges()
{
    RecordingWorld world(u"battery=80"_s);
    QVERIFY(world.connect());
    QTRY_COMPARE(world.session.battery().level, 80);
    world.clock.advance(1min);
    world.radio.watch().setBattery(81, true);
    QTRY_COMPARE(world.session.battery().level, 81);
    world.clock.advance(1min);
    Q_EMIT world.session.batteryChanged(world.session.battery());
    const QString address = world.address();
    const auto reader = world.read();
    QVERIFY(reader);
    const auto battery = reader->battery(reader->watch(address)->id, TimeRange::everything());
    QVERIFY(battery);
    QCOMPARE(battery->size(), 2);
    QCOMPARE(battery->first().level, 80);
    QVERIFY(!battery->first().charging);
    QCOMPARE(battery->last().level, 81);
    QVERIFY(battery->last().charging);
}

void TestHistoryRecorder::aSessionHasNameMarksAndLength()
{
    RecordingWorld world;
    QVERIFY(world.connect());
    QSignalSpy ended(world.recorder.get(), &HistoryRecorder::sessionEnded);
    const qint64 start = world.now();
    QCOMPARE(world.recorder->startSession(u"  Up the\nhill "_s).code, Error::Code::None);
    QCOMPARE(world.recorder->session()->name, u"Up the hill"_s);
    world.clock.advance(10s);
    QCOMPARE(world.recorder->mark(u"Top"_s).code, Error::Code::None);
    QCOMPARE(world.recorder->session()->markers, 1);
    world.clock.advance(50s);
    QCOMPARE(world.recorder->sessionLength(), 60s);
    QCOMPARE(world.recorder->stopSession().code, Error::Code::None);
    QCOMPARE(world.recorder->mark().code, Error::Code::RecordingRefused);
    QCOMPARE(world.recorder->stopSession().code, Error::Code::RecordingRefused);
    QCOMPARE(ended.count(), 1);
    const auto reader = world.read();
    QVERIFY(reader);
    const QList<SessionEntry> sessions = RecordingWorld::sessionsOf(*reader, world.address());
    QCOMPARE(sessions.size(), 1);
    QCOMPARE(sessions.first().name, u"Up the hill"_s);
    QVERIFY(!sessions.first().running);
    QVERIFY(sessions.first().range.from - start < 1'000);
    QVERIFY(std::abs(sessions.first().range.length() - 60'000) < 1'000);
    QCOMPARE(sessions.first().markers.size(), 1);
    QCOMPARE(sessions.first().markers.first().text, u"Top"_s);
}

void TestHistoryRecorder::aSessionGoesOnWhileTheWatchIsLost()
{
    RecordingWorld world;
    QVERIFY(world.connect());
    QCOMPARE(world.recorder->startSession().code, Error::Code::None);
    world.radio.watch().dropLink();
    QTRY_COMPARE(world.keeper.state(), ConnectionKeeper::State::Waiting);
    QVERIFY(world.recorder->session());
    QCOMPARE(world.recorder->mark(u"lost"_s).code, Error::Code::None);
    QTRY_COMPARE(world.keeper.state(), ConnectionKeeper::State::Connected);
    QVERIFY(world.recorder->session());
    QCOMPARE(world.recorder->session()->markers, 1);
}

void TestHistoryRecorder::aSessionStartsAndEndsTheMeasuring()
{
    RecordingWorld world;
    QVERIFY(world.connect());
    QVERIFY(!world.keeper.isMeasuringWanted());
    world.recorder->startSession();
    QVERIFY(world.keeper.isMeasuringWanted());
    QTRY_COMPARE(world.session.heartRateState(), WatchSession::HeartRateState::On);
    world.recorder->stopSession();
    QVERIFY(!world.keeper.isMeasuringWanted());
}

void TestHistoryRecorder::measuringThatSomebodyTouchedIsLeftAlone()
{
    RecordingWorld world;
    QVERIFY(world.connect());
    world.recorder->startSession();
    world.keeper.setMeasuring(false);
    world.keeper.setMeasuring(true);
    world.recorder->stopSession();
    QVERIFY(world.keeper.isMeasuringWanted());
    world.recorder->startSession();
    world.recorder->stopSession();
    QVERIFY(world.keeper.isMeasuringWanted());
}

void TestHistoryRecorder::asLongAsOneRunsThereIsNoSecond()
{
    RecordingWorld world;
    QVERIFY(world.connect());
    QCOMPARE(world.recorder->startSession(u"One"_s).code, Error::Code::None);
    QCOMPARE(world.recorder->startSession(u"Two"_s).code, Error::Code::RecordingRefused);
    QCOMPARE(world.recorder->session()->name, u"One"_s);
}

void TestHistoryRecorder::withoutAWatchThereIsNoSession()
{
    RecordingWorld world;
    QCOMPARE(world.recorder->startSession().code, Error::Code::RecordingRefused);
    QSignalSpy changes(world.recorder.get(), &HistoryRecorder::changed);
    QVERIFY(world.connect());
    QVERIFY(!changes.isEmpty());
    QVERIFY(!world.recorder->obstacle());
    world.access.disconnect();
    QTRY_COMPARE(world.keeper.state(), ConnectionKeeper::State::Off);
    QCOMPARE(world.recorder->startSession().code, Error::Code::RecordingRefused);
}

void TestHistoryRecorder::anotherWatchEndsTheSession()
{
    RecordingWorld world;
    QVERIFY(world.connect());
    world.recorder->startSession();
    world.recorder->turnTo(world.address());
    QVERIFY(world.recorder->session());
    world.recorder->turnTo({});
    QVERIFY(!world.recorder->session());
}

void TestHistoryRecorder::theEndOfTheProgramEndsTheSession()
{
    RecordingWorld world;
    QVERIFY(world.connect());
    world.recorder->startSession(u"Short"_s);
    const auto reader = world.read();
    QVERIFY(reader);
    const QList<SessionEntry> sessions = RecordingWorld::sessionsOf(*reader, world.address());
    QCOMPARE(sessions.size(), 1);
    QVERIFY(!sessions.first().running);
}

void TestHistoryRecorder::whatIsSimulatedIsMarkedSo()
{
    RecordingWorld world;
    world.recorder->setSimulated(true);
    QVERIFY(world.connect());
    world.say(70);
    const auto reader = world.read();
    QVERIFY(reader);
    QCOMPARE(RecordingWorld::samplesOf(*reader, world.address()).first().source, SampleSource::Simulated);
    QVERIFY(reader->watch(world.address())->simulated);
}

void TestHistoryRecorder::aClockSetBackIsFollowedAndNothingIsLost()
{
    RecordingWorld world;
    QVERIFY(world.connect());
    const qint64 start = world.now();
    for (int i = 0; i < 60; ++i, world.clock.advance(1s))
        world.say(70);
    // Just so far that every moment is one that was there before.
    world.clock.set(-30s);
    for (int i = 0; i < 60; ++i, world.clock.advance(1s))
        world.say(70);
    const auto reader = world.read();
    QVERIFY(reader);
    const QList<Sample> samples = RecordingWorld::samplesOf(*reader, world.address());
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

void TestHistoryRecorder::aClockSetAheadIsFollowed()
{
    RecordingWorld world;
    QVERIFY(world.connect());
    const qint64 start = world.now();
    world.say(70);
    world.clock.set(2h);
    world.clock.advance(1s);
    world.say(71);
    const auto reader = world.read();
    QVERIFY(reader);
    const QList<Sample> samples = RecordingWorld::samplesOf(*reader, world.address());
    QCOMPARE(samples.size(), 2);
    QCOMPARE(samples.first().time, start);
    QCOMPARE(samples.last().time, start + 7'201'000);
}

void TestHistoryRecorder::aSessionGoesOnInASecondPartWhenTheClockIsSetBack()
{
    RecordingWorld world;
    QVERIFY(world.connect());
    QSignalSpy ended(world.recorder.get(), &HistoryRecorder::sessionEnded);
    const qint64 start = world.now();
    QCOMPARE(world.recorder->startSession(u"Walk"_s).code, Error::Code::None);
    world.clock.advance(60s);
    world.say(60);
    world.recorder->mark(u"early"_s);
    world.clock.set(-2h);
    world.clock.advance(1s);
    world.say(61);
    world.recorder->mark(u"late"_s);
    world.clock.advance(59s);
    QVERIFY(std::chrono::abs(world.recorder->sessionLength() - 120s) < 2s);
    QCOMPARE(world.recorder->session()->markers, 2);
    const qint64 end = world.now();
    QCOMPARE(world.recorder->stopSession().code, Error::Code::None);
    QCOMPARE(ended.count(), 2);

    const auto reader = world.read();
    QVERIFY(reader);
    const QList<SessionEntry> parts = RecordingWorld::sessionsOf(*reader, world.address());
    QCOMPARE(parts.size(), 2);
    const SessionEntry &right = parts.first();
    const SessionEntry &wrong = parts.last();
    for (const SessionEntry &part : parts) {
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
    for (const Sample &sample : RecordingWorld::samplesOf(*reader, world.address()))
        QVERIFY(wrong.range.contains(sample.time) || right.range.contains(sample.time));
}

void TestHistoryRecorder::anImpossibleClockMovesNoSession()
{
    RecordingWorld world;
    QVERIFY(world.connect());
    const qint64 start = world.now();
    QCOMPARE(world.recorder->startSession(u"Walk"_s).code, Error::Code::None);
    world.clock.advance(60s);
    world.say(60);
    const std::chrono::milliseconds since1970(world.now());
    QSignalSpy changes(world.recorder.get(), &HistoryRecorder::changed);
    world.clock.set(-since1970);
    QVERIFY(!world.recorder->problem());
    world.say(61);
    QCOMPARE(world.recorder->problem().code, Error::Code::ClockImpossible);
    QCOMPARE(changes.count(), 1);
    QVERIFY(world.recorder->sessionLength() >= 60s);
    world.clock.set(since1970);
    QVERIFY(!world.recorder->problem());
    world.clock.advance(60s);
    world.say(62);
    QCOMPARE(changes.count(), 2);
    QCOMPARE(world.recorder->stopSession().code, Error::Code::None);
    QCOMPARE(world.recorder->leftOut().total(), 1);

    const auto reader = world.read();
    QVERIFY(reader);
    const QList<SessionEntry> sessions = RecordingWorld::sessionsOf(*reader, world.address());
    QCOMPARE(sessions.size(), 1);
    QCOMPARE(sessions.first().range, (TimeRange{start, start + 120'001}));
    QCOMPARE(RecordingWorld::samplesOf(*reader, world.address()).size(), 2);
}

void TestHistoryRecorder::whatACrashCutOffGoesOn()
{
    RecordingWorld world({}, false);
    world.leaveRunning(u"Run"_s, 10min);
    QSignalSpy changes(world.recorder.get(), &HistoryRecorder::changed);
    QSignalSpy ends(world.recorder.get(), &HistoryRecorder::sessionEnded);
    world.store->open();
    QTRY_VERIFY(world.recorder->cutOff());
    QVERIFY(!changes.isEmpty());
    const qint64 start = world.now() - 600'000;
    QCOMPARE(world.recorder->cutOff()->activity.name, u"Run"_s);
    QCOMPARE(world.recorder->cutOff()->activity.range, (TimeRange{start, start + 59'001}));
    QVERIFY(!world.recorder->session());
    QCOMPARE(world.recorder->resumeActivity().code, Error::Code::RecordingRefused); // no watch in use
    QVERIFY(world.connect());
    QVERIFY(!world.recorder->resumeObstacle());
    QVERIFY(!world.keeper.isMeasuringWanted());
    QCOMPARE(world.recorder->resumeActivity().code, Error::Code::None);
    QVERIFY(!world.recorder->cutOff());
    QVERIFY(world.keeper.isMeasuringWanted());
    QCOMPARE(world.recorder->session()->name, u"Run"_s);
    QCOMPARE(world.recorder->session()->start, start);
    QCOMPARE(world.recorder->sessionLength(), 10min);
    world.recorder->mark(u"on"_s);
    world.clock.advance(1min);
    QCOMPARE(world.recorder->stopSession().code, Error::Code::None);
    QVERIFY(!world.keeper.isMeasuringWanted());
    QCOMPARE(ends.count(), 1);
    const auto reader = world.read();
    QVERIFY(reader);
    const QList<SessionEntry> sessions = RecordingWorld::sessionsOf(*reader, world.address());
    QCOMPARE(sessions.size(), 1);
    QCOMPARE(sessions.first().range, (TimeRange{start, start + 660'001}));
    QCOMPARE(sessions.first().markers.size(), 1);
}

void TestHistoryRecorder::whatACrashCutOffIsClosed()
{
    RecordingWorld world({}, false);
    world.leaveRunning(u"Run"_s, 10min);
    world.store->open();
    QTRY_VERIFY(world.recorder->cutOff());
    QSignalSpy ends(world.recorder.get(), &HistoryRecorder::sessionEnded);
    QCOMPARE(world.recorder->closeCutOff().code, Error::Code::None);
    QVERIFY(!world.recorder->cutOff());
    QCOMPARE(ends.count(), 1);
    QCOMPARE(ends.first().at(1).value<SessionEntry>().name, u"Run"_s);
    QCOMPARE(world.recorder->closeCutOff().code, Error::Code::RecordingRefused);
    QCOMPARE(world.recorder->resumeActivity().code, Error::Code::RecordingRefused);
    const auto reader = world.read();
    QVERIFY(reader);
    QVERIFY(!RecordingWorld::sessionsOf(*reader, world.address()).first().running);
}

void TestHistoryRecorder::anotherStartClosesWhatWasCutOff()
{
    RecordingWorld world({}, false);
    world.leaveRunning(u"Run"_s, 10min);
    world.store->open();
    QTRY_VERIFY(world.recorder->cutOff());
    QVERIFY(world.connect());
    QSignalSpy ends(world.recorder.get(), &HistoryRecorder::sessionEnded);
    QCOMPARE(world.recorder->startSession(u"Walk"_s).code, Error::Code::None);
    QVERIFY(!world.recorder->cutOff());
    QCOMPARE(ends.count(), 1);
    QCOMPARE(world.recorder->session()->name, u"Walk"_s);
}

void TestHistoryRecorder::whatCannotGoOnSaysWhy()
{
    {
        RecordingWorld world({}, false);
        world.leaveRunning(u"Old"_s, 13h);
        world.leaveRunning(u"Theirs"_s, 5min, u"C0:FF:EE:00:00:02"_s);
        world.store->open();
        QVERIFY(world.connect());
        QTRY_VERIFY(world.recorder->cutOff());
        QCOMPARE(world.recorder->cutOff()->activity.name, u"Theirs"_s);
        QVERIFY(world.recorder->resumeObstacle().detail.contains(u"another watch"_s));
        QCOMPARE(world.recorder->closeCutOff().code, Error::Code::None);
        QCOMPARE(world.recorder->cutOff()->activity.name, u"Old"_s);
        QVERIFY(world.recorder->resumeObstacle().detail.contains(u"too long ago"_s));
    }
    RecordingWorld world({}, false);
    world.leaveRunning(u"Run"_s, 10min);
    world.store->open();
    QVERIFY(world.connect());
    QTRY_VERIFY(world.recorder->cutOff());
    world.recorder->setMode(Mode::Never);
    QVERIFY(world.recorder->resumeObstacle().detail.contains(u"private"_s));
    world.recorder->setMode(Mode::SessionsOnly);
    QCOMPARE(world.recorder->resumeActivity().code, Error::Code::None);
    QVERIFY(world.recorder->isKeeping());
}

void TestHistoryRecorder::theEndOfTheProgramClosesNothingTwice()
{
    RecordingWorld world({}, false);
    world.leaveRunning(u"Run"_s, 10min);
    world.store->open();
    QTRY_VERIFY(world.recorder->cutOff());
    const qint64 end = world.recorder->cutOff()->activity.range.to;
    const auto reader = world.read();
    QVERIFY(reader);
    const QList<SessionEntry> sessions = RecordingWorld::sessionsOf(*reader, world.address());
    QCOMPARE(sessions.size(), 1);
    QCOMPARE(sessions.first().range.to, end);
}

NEOBEAT_TEST(TestHistoryRecorder)
#include "tst_historyrecorder.moc"

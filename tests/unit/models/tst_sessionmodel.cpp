// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessionmodel.h"
#include "support/modelworld.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QLocale>
#include <QMetaProperty>
#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using HeartRatePhase = SessionModel::HeartRatePhase;
using Phase = SessionModel::Phase;

/// What the live page sees of the connection.
class TestSessionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void withoutAWatchNothingIsThere();
    void rememberedWatchConnectsAndTellsItsFacts();
    void phasesComeInTheirOrder();
    void secondTryLooksLikeOneAttempt();
    void everyPhaseHasWords();
    void failureIsToldAndClearedByTheNextAttempt();
    void lostLinkIsTold();
    void wantedHeartRateLooksLikeStartingMeanwhile();
    void aWaitCanBeShortenedReleasedAndEnded();
    void heartRateStartsAndStops();
    void silentHeartRateIsToldWhileTheLinkStays();
    void heartRateStartsByItselfWhenWished();
    void batteryFollowsTheWatch();
    void simulatedWatchIsCalledSo();
    void forgettingSaysWhatWasRemoved();
    void forgettingSaysWhatMayBeLeft();
    void keyStoreThatAsksIsTold();
    void everyPropertyTellsItsChanges();
};

void TestSessionModel::withoutAWatchNothingIsThere()
{
    ModelWorld world;
    SessionModel model(world.access);
    QVERIFY(!model.hasWatch());
    QCOMPARE(model.phase(), Phase::NoWatch);
    QVERIFY(!model.isBusy());
    QVERIFY(!model.error().isPresent());
    QCOMPARE(model.batteryLevel(), -1);
    QCOMPARE(model.batteryText(), u"unknown"_s);
    QCOMPARE(model.lastChargeText(), QString());
    QCOMPARE(model.productText(), QString());
    model.connectToWatch();
    QCOMPARE(model.phase(), Phase::NoWatch);
}

void TestSessionModel::rememberedWatchConnectsAndTellsItsFacts()
{
    ModelWorld world(u"battery=87"_s);
    world.remember();
    SessionModel model(world.access);
    QVERIFY(model.hasWatch());
    QCOMPARE(model.watchName(), u"Amazfit Neo"_s);
    QCOMPARE(model.addressTail(), world.address().right(5));
    QCOMPARE(model.phase(), Phase::Disconnected);
    model.connectToWatch();
    QVERIFY(model.isBusy());
    QTRY_VERIFY(model.isReady());
    QVERIFY(!model.isBusy());
    QCOMPARE(model.stateText(), u"Connected"_s);
    QCOMPARE(model.batteryLevel(), 87);
    QCOMPARE(model.batteryText(), u"87 %"_s);
    QVERIFY(!model.isCharging());
    QCOMPARE(model.productText(), u"0157:0043"_s);
    QVERIFY(!model.firmwareVersion().isEmpty());
    QVERIFY(!model.hardwareRevision().isEmpty());
    QVERIFY(!model.serialNumber().isEmpty());
    model.disconnectFromWatch();
    QTRY_COMPARE(model.phase(), Phase::Disconnected);
    QVERIFY(!model.error().isPresent());
}

void TestSessionModel::phasesComeInTheirOrder()
{
    ModelWorld world;
    world.remember();
    SessionModel model(world.access);
    QList<Phase> phases;
    connect(&model, &SessionModel::phaseChanged, this, [&] { phases << model.phase(); });
    model.connectToWatch();
    QTRY_VERIFY(model.isReady());
    model.disconnectFromWatch();
    QTRY_COMPARE(model.phase(), Phase::Disconnected);
    QCOMPARE(phases,
             (QList{Phase::Connecting, Phase::Seeking, Phase::Connecting, Phase::Discovering, Phase::Authenticating,
                    Phase::Preparing, Phase::Ready, Phase::Closing, Phase::Disconnected}));
}

void TestSessionModel::secondTryLooksLikeOneAttempt()
{
    ModelWorld world(u"drop-after-discover:1"_s);
    world.remember();
    SessionModel model(world.access);
    QList<Phase> phases;
    connect(&model, &SessionModel::phaseChanged, this, [&] { phases << model.phase(); });
    QSignalSpy errors(&model, &SessionModel::errorChanged);
    model.connectToWatch();
    QTRY_VERIFY(model.isReady());
    QVERIFY(!phases.contains(Phase::Disconnected));
    QCOMPARE(errors.count(), 0);
}

void TestSessionModel::everyPhaseHasWords()
{
    ModelWorld world;
    world.remember();
    SessionModel model(world.access);
    QSet<QString> words{model.stateText()};
    connect(&model, &SessionModel::phaseChanged, this, [&] { words << model.stateText(); });
    model.connectToWatch();
    QTRY_VERIFY(model.isReady());
    model.disconnectFromWatch();
    QTRY_COMPARE(model.phase(), Phase::Disconnected);
    QCOMPARE(words.size(), 8);
    QVERIFY(!words.contains(QString()));
}

void TestSessionModel::failureIsToldAndClearedByTheNextAttempt()
{
    ModelWorld world(u"wrong-key:1"_s);
    world.remember();
    SessionModel model(world.access);
    QSignalSpy errors(&model, &SessionModel::errorChanged);
    model.connectToWatch();
    QTRY_VERIFY(model.error().isPresent());
    QCOMPARE(model.error().code, u"KeyRejected"_s);
    QCOMPARE(model.phase(), Phase::Disconnected);
    model.connectToWatch();
    QVERIFY(!model.error().isPresent());
    QTRY_VERIFY(model.isReady());
    QCOMPARE(errors.count(), 2);
}

void TestSessionModel::lostLinkIsTold()
{
    ModelWorld world;
    world.remember();
    SessionModel model(world.access);
    model.connectToWatch();
    QTRY_VERIFY(model.isReady());
    world.radio.watch().dropLink();
    QTRY_COMPARE(model.error().code, u"LinkLost"_s);
    QCOMPARE(model.phase(), Phase::Waiting);
    QCOMPARE(model.stateText(), u"Waiting for the watch"_s);
    QVERIFY(model.isWanted());
    QVERIFY(model.canTryNow());
    QVERIFY(!model.isBusy());
    QVERIFY(model.nextTryText().startsWith(u"Next try at "_s));
    QCOMPARE(model.heartRatePhase(), HeartRatePhase::Off);
    QTRY_VERIFY(model.isReady());
    QVERIFY(!model.error().isPresent());
    QVERIFY(model.nextTryText().isEmpty());
}

void TestSessionModel::wantedHeartRateLooksLikeStartingMeanwhile()
{
    ModelWorld world;
    world.remember();
    world.settings.setStartsHeartRate(true);
    SessionModel model(world.access);
    model.connectToWatch();
    QTRY_COMPARE(model.heartRatePhase(), HeartRatePhase::On);
    world.radio.watch().setInRange(false);
    QTRY_COMPARE(model.phase(), Phase::Waiting);
    QCOMPARE(model.heartRatePhase(), HeartRatePhase::Starting);
    world.radio.watch().setInRange(true);
    QTRY_COMPARE(model.heartRatePhase(), HeartRatePhase::On);
    world.radio.watch().setInRange(false);
    QTRY_COMPARE(model.phase(), Phase::Waiting);
    model.stopHeartRate();
    QCOMPARE(model.heartRatePhase(), HeartRatePhase::Off);
    world.radio.watch().setInRange(true);
    QTRY_VERIFY(model.isReady());
    QCOMPARE(model.heartRatePhase(), HeartRatePhase::Off);
}

void TestSessionModel::aWaitCanBeShortenedReleasedAndEnded()
{
    ModelWorld world;
    world.remember();
    SessionModel model(world.access);
    model.connectToWatch();
    QTRY_VERIFY(model.isReady());
    model.releaseWatch(10);
    QTRY_COMPARE(model.phase(), Phase::Released);
    QCOMPARE(model.stateText(), u"Left to the phone"_s);
    QCOMPARE(model.nextTryText(), u"Neobeat asks for the watch again at 12:10."_s);
    QTRY_VERIFY(!world.radio.watch().isCentralConnected());
    model.connectToWatch();
    QTRY_VERIFY(model.isReady());
    model.releaseWatch(0);
    QTRY_COMPARE(model.nextTryText(), u"Neobeat asks for the watch again at 12:01."_s);
    model.disconnectFromWatch();
    QTRY_COMPARE(model.phase(), Phase::Disconnected);
    QVERIFY(!model.isWanted());
    QVERIFY(model.nextTryText().isEmpty());
}

void TestSessionModel::heartRateStartsAndStops()
{
    ModelWorld world;
    world.remember();
    SessionModel model(world.access);
    model.connectToWatch();
    QTRY_VERIFY(model.isReady());
    model.startHeartRate();
    QTRY_COMPARE(model.heartRatePhase(), HeartRatePhase::On);
    model.stopHeartRate();
    QTRY_COMPARE(model.heartRatePhase(), HeartRatePhase::Off);
    QCOMPARE(world.radio.watch().counters().heartRateStops, 1);
}

void TestSessionModel::silentHeartRateIsToldWhileTheLinkStays()
{
    ModelWorld world(u"hr-interval=60000"_s);
    world.remember();
    SessionTimeouts timeouts;
    timeouts.firstReading = std::chrono::milliseconds(50);
    world.session.setTimeouts(timeouts);
    SessionModel model(world.access);
    model.connectToWatch();
    QTRY_VERIFY(model.isReady());
    model.startHeartRate();
    QTRY_COMPARE(model.heartRateError().code, u"HeartRateSilent"_s);
    QVERIFY(model.isReady());
    QVERIFY(!model.error().isPresent());
    QCOMPARE(model.heartRatePhase(), HeartRatePhase::Starting);
    model.stopHeartRate();
    QVERIFY(!model.heartRateError().isPresent());
    QTRY_COMPARE(model.heartRatePhase(), HeartRatePhase::Off);
}

void TestSessionModel::heartRateStartsByItselfWhenWished()
{
    ModelWorld world;
    world.remember();
    world.settings.setStartsHeartRate(true);
    SessionModel model(world.access);
    model.connectToWatch();
    QTRY_COMPARE(model.heartRatePhase(), HeartRatePhase::On);
}

void TestSessionModel::batteryFollowsTheWatch()
{
    ModelWorld world;
    world.remember();
    SessionModel model(world.access);
    model.connectToWatch();
    QTRY_VERIFY(model.isReady());
    QSignalSpy changes(&model, &SessionModel::batteryChanged);
    world.radio.watch().setBattery(41, true);
    QTRY_COMPARE(model.batteryLevel(), 41);
    QVERIFY(model.isCharging());
    QVERIFY(changes.count() > 0);
    BatteryStatus status;
    status.lastCharge = QDateTime(QDate(2026, 1, 31), QTime(11, 41, 47), Qt::OffsetFromUTC, -5 * 3600);
    status.levelAtLastCharge = 99;
    world.radio.watch().notify(
        {QUuid(u"0000fee0-0000-1000-8000-00805f9b34fb"_s), QUuid(u"00000006-0000-3512-2118-0009af100700"_s)},
        status.encode());
    QTRY_COMPARE(model.lastChargeText(), u"31 Jan 2026, 11:41, at 99 %"_s);
}

void TestSessionModel::simulatedWatchIsCalledSo()
{
    ModelWorld world;
    world.remember();
    SessionModel model(world.access);
    model.trySimulatedWatch();
    QVERIFY(model.isSimulated());
    QCOMPARE(model.watchName(), u"Simulated Amazfit Neo"_s);
    QTRY_VERIFY(model.isReady());
    QCOMPARE(model.batteryLevel(), 55);
    model.disconnectFromWatch();
    QTRY_COMPARE(model.phase(), Phase::Disconnected);
    model.connectToWatch();
    QVERIFY(model.isSimulated());
    QTRY_VERIFY(model.isReady());
    model.leaveSimulatedWatch();
    QVERIFY(!model.isSimulated());
    QCOMPARE(model.watchName(), u"Amazfit Neo"_s);
    QTRY_COMPARE(model.phase(), Phase::Disconnected);
    QCOMPARE(world.radio.watch().counters().connections, 0);
}

void TestSessionModel::forgettingSaysWhatWasRemoved()
{
    ModelWorld world;
    world.remember();
    SessionModel model(world.access);
    model.connectToWatch();
    QTRY_VERIFY(model.isReady());
    QSignalSpy forgotten(&model, &SessionModel::forgotten);
    model.forgetWatch();
    QTRY_COMPARE(forgotten.count(), 1);
    QCOMPARE(forgotten.first().first().toString(), u"The watch and its key are removed from this computer."_s);
    QVERIFY(!model.hasWatch());
    QTRY_COMPARE(model.phase(), Phase::NoWatch);
}

void TestSessionModel::forgettingSaysWhatMayBeLeft()
{
    ModelWorld world;
    world.remember();
    world.secretService.failure = {Error::Code::KeyStoreDenied};
    SessionModel model(world.access);
    QSignalSpy forgotten(&model, &SessionModel::forgotten);
    model.forgetWatch();
    QTRY_COMPARE(forgotten.count(), 1);
    QVERIFY(forgotten.first().first().toString().contains(u"may still be kept"_s));
    QVERIFY(!model.hasWatch());
    QCOMPARE(model.leftKey().code, u"KeyStoreDenied"_s);
    QCOMPARE(model.leftKey().action, u"retry"_s);
    world.secretService.failure = {};
    QSignalSpy changed(&model, &SessionModel::leftKeyChanged);
    model.removeLeftKey();
    QTRY_COMPARE(forgotten.count(), 2);
    QVERIFY(forgotten.last().first().toString().contains(u"removed"_s));
    QVERIFY(!model.leftKey().isPresent());
    QCOMPARE(changed.count(), 1);
    QVERIFY(world.secretService.keys.isEmpty());
    model.removeLeftKey(); // Nothing is left to remove.
    QCOMPARE(forgotten.count(), 2);
}

void TestSessionModel::keyStoreThatAsksIsTold()
{
    ModelWorld world;
    world.remember();
    world.secretService.holdForPerson();
    SessionModel model(world.access);
    model.connectToWatch();
    QCOMPARE(model.keyStoreText(), u"The key store asks for its password in a window of its own."_s);
    QVERIFY(model.isWanted());
    model.disconnectFromWatch();
    QVERIFY(model.keyStoreText().isEmpty());
    QVERIFY(!model.isWanted());
    QVERIFY(!model.error().isPresent());
    world.secretService.release();
    model.connectToWatch();
    QTRY_VERIFY(model.isReady());
}

void TestSessionModel::everyPropertyTellsItsChanges()
{
    const QMetaObject &meta = SessionModel::staticMetaObject;
    for (int i = meta.propertyOffset(); i < meta.propertyCount(); ++i)
        QVERIFY2(meta.property(i).hasNotifySignal(), meta.property(i).name());
}

NEOBEAT_TEST(TestSessionModel)
#include "tst_sessionmodel.moc"

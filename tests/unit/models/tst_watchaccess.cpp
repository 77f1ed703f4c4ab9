// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/watchaccess.h"
#include "support/modelworld.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Code = Error::Code;
using Place = Settings::KeyPlace;
using Stage = WatchAccess::Stage;
using State = WatchSession::State;

/// Remembering, finding, trying out and keeping, and forgetting.
class TestWatchAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void rememberedWatchIsFoundAndConnected();
    void withoutAWatchNothingHappens();
    void missingKeyIsAFailure();
    void keyStoreFailureIsHandedOn_data();
    void keyStoreFailureIsHandedOn();
    void keyIsReadFromTheFileWhenItIsThere();
    void keyThatComesAfterDisconnectIsNotUsed();
    void linkThatBreaksOnceIsTriedAgain_data();
    void linkThatBreaksOnceIsTriedAgain();
    void linkThatBreaksTwiceIsAFailure();
    void rejectedKeyIsNotTriedAgain();
    void watchThatWasOnlyTriedOutIsNotWantedBack();
    void rememberedWatchIsWantedBack();
    void storingTheKeyMakesTheWatchWanted();
    void stagesFollowTheKeeper();
    void heartRateIsWantedAsTheSettingsSay();
    void disconnectIsNoFailure();
    void simulatedWatchLeavesNoTrace();
    void keyWithoutAPlaceLivesForThisRun();
    void failedStoringRemembersNothing();
    void storingIsUndoneWhenTheUserGoesAway();
    void theKeyOfTheRememberedWatchStaysWhenTheUserGoesAway();
    void newWatchReplacesTheOldOneAndItsKey();
    void forgettingRemovesBothKeys();
    void forgettingWithoutSecretServiceIsFineForAFileKey();
    void forgettingAsksNobodyAboutAPlaceWithoutTheKey();
    void forgettingSaysWhenAKeyMayBeLeft();
    void cancelledForgettingCanBeDoneAgain();
    void anotherPlaceLeavesNoCopyInTheFirst();

private:
    static Error remember(ModelWorld &world, std::optional<Place> place);
    static Error forget(ModelWorld &world);
    static void connectByHand(ModelWorld &world)
    {
        world.access.connectTo(world.watch(), world.radio.key());
        QTRY_COMPARE(world.access.stage(), Stage::Connected);
    }
};

Error TestWatchAccess::remember(ModelWorld &world, std::optional<Place> place)
{
    std::optional<Error> result;
    world.access.remember(world.watch(), world.radio.key(), place, [&](const Error &error) { result = error; });
    [&] { QTRY_VERIFY(result); }();
    return result.value_or(Error{Code::OperationTimedOut});
}

Error TestWatchAccess::forget(ModelWorld &world)
{
    std::optional<Error> result;
    world.access.forget([&](const Error &error) { result = error; });
    [&] { QTRY_VERIFY(result); }();
    return result.value_or(Error{Code::OperationTimedOut});
}

void TestWatchAccess::rememberedWatchIsFoundAndConnected()
{
    ModelWorld world;
    world.remember();
    world.access.connectRemembered();
    QCOMPARE(world.access.stage(), Stage::ReadingKey);
    QTRY_COMPARE(world.access.stage(), Stage::Connected);
    QCOMPARE(world.radio.watch().counters().acceptedAnswers, 1);
    QVERIFY(!world.access.error());
}

void TestWatchAccess::withoutAWatchNothingHappens()
{
    ModelWorld world;
    world.access.connectRemembered();
    QCOMPARE(world.access.stage(), Stage::Idle);
    QCOMPARE(world.secretService.reads, 0);
}

void TestWatchAccess::missingKeyIsAFailure()
{
    ModelWorld world;
    world.settings.setWatch({world.address(), u"Amazfit Neo"_s});
    QSignalSpy failures(&world.access, &WatchAccess::failed);
    world.access.connectRemembered();
    QTRY_COMPARE(failures.count(), 1);
    QCOMPARE(world.access.error().code, Code::KeyMissing);
    QCOMPARE(world.access.stage(), Stage::Idle);
    QCOMPARE(world.session.state(), State::Idle);
}

void TestWatchAccess::keyStoreFailureIsHandedOn_data()
{
    QTest::addColumn<Code>("code");
    for (const Code code : {Code::KeyStoreMissing, Code::KeyStoreWithoutKeyring, Code::KeyStoreLocked,
                            Code::KeyStoreDenied, Code::KeyStoreSilent, Code::KeyStoreUnavailable})
        QTest::newRow(qPrintable(Error{code}.name())) << code;
}

void TestWatchAccess::keyStoreFailureIsHandedOn()
{
    QFETCH(Code, code);
    ModelWorld world;
    world.remember();
    world.secretService.failure = {code, u"gone"_s};
    world.access.connectRemembered();
    QTRY_COMPARE(world.access.error(), world.secretService.failure);
    world.secretService.failure = {};
    world.access.connectRemembered();
    QVERIFY(!world.access.error());
    QTRY_COMPARE(world.access.stage(), Stage::Connected);
}

void TestWatchAccess::keyIsReadFromTheFileWhenItIsThere()
{
    ModelWorld world;
    world.settings.setWatch({world.address(), u"Amazfit Neo"_s});
    world.settings.setKeyPlace(Place::File);
    world.file.keys.insert(world.address(), world.radio.key().toStorage());
    world.access.connectRemembered();
    QTRY_COMPARE(world.access.stage(), Stage::Connected);
    QCOMPARE(world.secretService.reads, 0);
}

void TestWatchAccess::keyThatComesAfterDisconnectIsNotUsed()
{
    ModelWorld world;
    world.remember();
    world.secretService.hold();
    world.access.connectRemembered();
    world.access.disconnect();
    world.secretService.release();
    QCOMPARE(world.access.stage(), Stage::Idle);
    QCOMPARE(world.session.state(), State::Idle);
}

void TestWatchAccess::linkThatBreaksOnceIsTriedAgain_data()
{
    QTest::addColumn<QString>("scenario");
    for (const char *fault : {"drop-on-connect:1", "drop-after-discover:1", "drop-after-subscribe:1",
                              "drop-after-challenge:1", "drop-after-answer:1"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

void TestWatchAccess::linkThatBreaksOnceIsTriedAgain()
{
    QFETCH(QString, scenario);
    ModelWorld world(scenario);
    QSignalSpy failures(&world.access, &WatchAccess::failed);
    QSignalSpy errors(&world.access, &WatchAccess::errorChanged);
    QList<Stage> stages;
    connect(&world.access, &WatchAccess::stageChanged, this, [&](Stage stage) { stages << stage; });
    world.access.connectTo(world.watch(), world.radio.key());
    QTRY_COMPARE(world.access.stage(), Stage::Connected);
    QCOMPARE(stages, (QList{Stage::Connecting, Stage::Connected}));
    QCOMPARE(failures.count(), 0);
    QCOMPARE(errors.count(), 0);
    QCOMPARE(world.radio.watch().counters().connections, 2);
}

void TestWatchAccess::linkThatBreaksTwiceIsAFailure()
{
    ModelWorld world(u"drop-after-discover"_s);
    QSignalSpy failures(&world.access, &WatchAccess::failed);
    world.access.connectTo(world.watch(), world.radio.key());
    QTRY_COMPARE(failures.count(), 1);
    QCOMPARE(world.access.error().code, Code::LinkLost);
    QCOMPARE(world.access.stage(), Stage::Idle);
    QCOMPARE(world.radio.watch().counters().connections, 2);
}

void TestWatchAccess::rejectedKeyIsNotTriedAgain()
{
    ModelWorld world(u"wrong-key"_s);
    world.access.connectTo(world.watch(), world.radio.key());
    QTRY_COMPARE(world.access.error().code, Code::KeyRejected);
    QTRY_VERIFY(!world.radio.watch().isCentralConnected());
    QCOMPARE(world.radio.watch().counters().answers, 1);
    QCOMPARE(world.radio.watch().counters().connections, 1);
}

void TestWatchAccess::watchThatWasOnlyTriedOutIsNotWantedBack()
{
    ModelWorld world;
    connectByHand(world);
    QSignalSpy failures(&world.access, &WatchAccess::failed);
    world.radio.watch().dropLink();
    QTRY_COMPARE(failures.count(), 1);
    QCOMPARE(world.access.error().code, Code::LinkLost);
    QCOMPARE(world.access.stage(), Stage::Idle);
    QCOMPARE(world.radio.watch().counters().connections, 1);
}

void TestWatchAccess::rememberedWatchIsWantedBack()
{
    ModelWorld world;
    world.remember();
    world.access.connectRemembered();
    QTRY_COMPARE(world.access.stage(), Stage::Connected);
    QSignalSpy failures(&world.access, &WatchAccess::failed);
    world.radio.watch().setInRange(false);
    QTRY_COMPARE(world.access.stage(), Stage::Waiting);
    QCOMPARE(world.access.error().code, Code::LinkLost);
    world.radio.watch().setInRange(true);
    QTRY_COMPARE(world.access.stage(), Stage::Connected);
    QVERIFY(!world.access.error());
    QCOMPARE(failures.count(), 0);
    QCOMPARE(world.secretService.reads, 1);
}

void TestWatchAccess::storingTheKeyMakesTheWatchWanted()
{
    ModelWorld world;
    connectByHand(world);
    QCOMPARE(world.keeper.persistence(), ConnectionKeeper::Persistence::Once);
    QCOMPARE(remember(world, Place::SecretService).code, Code::None);
    world.radio.watch().dropLink();
    QTRY_COMPARE(world.access.stage(), Stage::Waiting);
    QTRY_COMPARE(world.access.stage(), Stage::Connected);
    QCOMPARE(world.radio.watch().counters().connections, 2);
}

void TestWatchAccess::stagesFollowTheKeeper()
{
    ModelWorld world;
    Suspension suspension;
    world.keeper.follow(suspension);
    world.remember();
    world.access.connectRemembered();
    QTRY_COMPARE(world.access.stage(), Stage::Connected);
    world.keeper.release(std::chrono::hours(1));
    QTRY_COMPARE(world.access.stage(), Stage::Released);
    world.keeper.tryNow();
    QTRY_COMPARE(world.access.stage(), Stage::Connected);
    Q_EMIT suspension.aboutToSleep();
    QTRY_COMPARE(world.access.stage(), Stage::Asleep);
    Q_EMIT suspension.resumed();
    QTRY_COMPARE(world.access.stage(), Stage::Connected);
    world.access.disconnect();
    QCOMPARE(world.access.stage(), Stage::Idle);
    QTRY_COMPARE(world.keeper.state(), ConnectionKeeper::State::Off);
}

void TestWatchAccess::heartRateIsWantedAsTheSettingsSay()
{
    ModelWorld world;
    world.remember();
    for (const bool wanted : {true, false}) {
        world.settings.setStartsHeartRate(wanted);
        world.access.connectRemembered();
        QTRY_COMPARE(world.access.stage(), Stage::Connected);
        QCOMPARE(world.keeper.isMeasuringWanted(), wanted);
    }
    QTRY_COMPARE(world.session.heartRateState(), WatchSession::HeartRateState::Off);
}

void TestWatchAccess::disconnectIsNoFailure()
{
    ModelWorld world;
    connectByHand(world);
    QSignalSpy failures(&world.access, &WatchAccess::failed);
    world.access.disconnect();
    QTRY_COMPARE(world.session.state(), State::Idle);
    QCOMPARE(failures.count(), 0);
    QVERIFY(!world.access.error());
}

void TestWatchAccess::simulatedWatchLeavesNoTrace()
{
    ModelWorld world;
    world.remember();
    const auto keys = world.secretService.keys;
    const auto watch = world.settings.watch();
    world.access.connectSimulated();
    QVERIFY(world.access.isSimulated());
    QTRY_COMPARE(world.access.stage(), Stage::Connected);
    QCOMPARE(world.simulatedRadio.watch().counters().acceptedAnswers, 1);
    QCOMPARE(world.radio.watch().counters().connections, 0);
    QCOMPARE(world.secretService.keys, keys);
    QCOMPARE(world.settings.watch(), watch);
    world.access.leaveSimulated();
    QVERIFY(!world.access.isSimulated());
    QTRY_COMPARE(world.session.state(), State::Idle);
    world.access.connectRemembered();
    QTRY_COMPARE(world.access.stage(), Stage::Connected);
    QCOMPARE(world.radio.watch().counters().acceptedAnswers, 1);
}

void TestWatchAccess::keyWithoutAPlaceLivesForThisRun()
{
    ModelWorld world;
    world.secretService.keys.insert(world.address(), "an earlier one");
    QCOMPARE(remember(world, std::nullopt).code, Code::None);
    QCOMPARE(world.settings.watch()->address, world.address());
    QVERIFY(world.secretService.keys.isEmpty());
    QVERIFY(world.file.keys.isEmpty());
    world.access.connectRemembered();
    QTRY_COMPARE(world.access.stage(), Stage::Connected);
    QCOMPARE(world.secretService.reads, 0);
}

void TestWatchAccess::failedStoringRemembersNothing()
{
    ModelWorld world;
    world.secretService.failure = {Code::KeyStoreUnavailable};
    QCOMPARE(remember(world, Place::SecretService).code, Code::KeyStoreUnavailable);
    QVERIFY(!world.settings.watch());
    QCOMPARE(remember(world, Place::File).code, Code::None);
    QCOMPARE(world.settings.keyPlace(), Place::File);
    QCOMPARE(world.file.keys.value(world.address()), world.radio.key().toStorage());
}

void TestWatchAccess::storingIsUndoneWhenTheUserGoesAway()
{
    ModelWorld world;
    world.secretService.hold();
    Error result;
    world.access.remember(world.watch(), world.radio.key(), Place::SecretService,
                          [&](const Error &error) { result = error; });
    world.access.disconnect();
    world.secretService.release();
    QCOMPARE(result.code, Code::Cancelled);
    QVERIFY(!world.settings.watch());
    QTRY_VERIFY(world.secretService.keys.isEmpty());
}

void TestWatchAccess::theKeyOfTheRememberedWatchStaysWhenTheUserGoesAway()
{
    ModelWorld world;
    world.remember();
    connectByHand(world);
    world.secretService.hold();
    std::optional<Error> result;
    world.access.remember(world.watch(), world.radio.key(), Place::SecretService,
                          [&](const Error &error) { result = error; });
    world.access.disconnect();
    world.secretService.release();
    QTRY_VERIFY(result);
    QCOMPARE(result->code, Code::Cancelled);
    // Nothing that would remove it is under way either.
    bool isRead = false;
    world.secretService.read(world.address(), [&](const auto &key, const Error &) { isRead = key.has_value(); });
    QTRY_VERIFY(isRead);
    QCOMPARE(world.settings.watch()->address, world.address());
}

void TestWatchAccess::newWatchReplacesTheOldOneAndItsKey()
{
    ModelWorld world;
    const QString old = u"00:00:5E:00:53:09"_s;
    world.settings.setWatch({old, u"Amazfit Neo"_s});
    world.secretService.keys.insert(old, "an old key");
    QCOMPARE(remember(world, Place::SecretService).code, Code::None);
    QCOMPARE(world.settings.watch()->address, world.address());
    QTRY_COMPARE(world.secretService.keys.keys(), QStringList{world.address()});
}

void TestWatchAccess::forgettingRemovesBothKeys()
{
    ModelWorld world;
    world.remember();
    world.file.keys.insert(world.address(), "another copy");
    world.access.connectRemembered();
    QTRY_COMPARE(world.access.stage(), Stage::Connected);
    QCOMPARE(forget(world).code, Code::None);
    QVERIFY(!world.access.watch());
    QVERIFY(world.secretService.keys.isEmpty());
    QVERIFY(world.file.keys.isEmpty());
    QTRY_COMPARE(world.session.state(), State::Idle);
    QCOMPARE(forget(world).code, Code::None);
}

void TestWatchAccess::forgettingWithoutSecretServiceIsFineForAFileKey()
{
    ModelWorld world;
    QCOMPARE(remember(world, Place::File).code, Code::None);
    world.secretService.failure = {Code::KeyStoreUnavailable};
    QCOMPARE(forget(world).code, Code::None);
    QVERIFY(world.file.keys.isEmpty());
}

void TestWatchAccess::forgettingSaysWhenAKeyMayBeLeft()
{
    ModelWorld world;
    world.remember();
    world.secretService.failure = {Code::KeyStoreUnavailable};
    QCOMPARE(forget(world).code, Code::KeyStoreUnavailable);
    QVERIFY(!world.access.watch());
}

void TestWatchAccess::forgettingAsksNobodyAboutAPlaceWithoutTheKey()
{
    ModelWorld world;
    QCOMPARE(remember(world, Place::File).code, Code::None);
    world.secretService.quietRemovals = 0;
    QCOMPARE(forget(world).code, Code::None);
    QCOMPARE(world.secretService.quietRemovals, 1);
    world.remember();
    world.settings.setKeyPlace(Place::SecretService);
    QCOMPARE(forget(world).code, Code::None);
    QCOMPARE(world.secretService.quietRemovals, 1);
}

void TestWatchAccess::cancelledForgettingCanBeDoneAgain()
{
    ModelWorld world;
    world.remember();
    world.secretService.holdForPerson();
    Error result;
    world.access.forget([&](const Error &error) { result = error; });
    QTRY_COMPARE(world.access.keyStoreWaiting(), KeyStore::Waiting::Person);
    QTRY_VERIFY(world.secretService.isHolding());
    world.access.disconnect();
    QCOMPARE(result.code, Code::Cancelled);
    QCOMPARE(world.access.leftKeyError().code, Code::KeyStoreLocked);
    QVERIFY(!world.secretService.keys.isEmpty());
    world.secretService.release();
    world.access.removeLeftKey([&](const Error &error) { result = error; });
    QTRY_COMPARE(result.code, Code::None);
    QVERIFY(!world.access.leftKeyError());
    QVERIFY(world.secretService.keys.isEmpty());
}

void TestWatchAccess::anotherPlaceLeavesNoCopyInTheFirst()
{
    ModelWorld world;
    QCOMPARE(remember(world, Place::SecretService).code, Code::None);
    QCOMPARE(remember(world, Place::File).code, Code::None);
    QTRY_VERIFY(world.secretService.keys.isEmpty());
    QCOMPARE(world.file.keys.size(), 1);
}

NEOBEAT_TEST(TestWatchAccess)
#include "tst_watchaccess.moc"

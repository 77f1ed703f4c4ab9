// SPDX-License-Identifier: GPL-3.0-or-later
#include "pairing/watchaccess.h"
#include "support/modelfixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Code = Error::Code;
using Place = Settings::KeyPlace;
using State = Reconnector::State;

/// Remembering, finding, trying, storing and forgetting a watch.
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
    void statesFollowTheReconnector();
    void heartRateIsWantedAsTheSettingsSay();
    void disconnectIsNoFailure();
    void simulatedWatchLeavesNoTrace();
    void keyWithoutAPlaceLivesForThisRun();
    void failedStoringRemembersNothing();
    void storingIsUndoneWhenTheUserGoesAway();
    void theKeyOfTheRememberedWatchStaysWhenTheUserGoesAway();
    void newWatchJoinsTheOldOne();
    void anotherSourceIsChosen();
    void aSensorNeedsNoKeyStore();
    void forgettingRemovesBothKeys();
    void forgettingWithoutSecretServiceIsFineForAFileKey();
    void forgettingNeverPromptsForAPlaceWithoutTheKey();
    void forgettingSaysWhenAKeyMayBeLeft();
    void cancelledForgettingCanBeDoneAgain();
    void anotherPlaceLeavesNoCopyInTheFirst();

private:
    static Error remember(ModelFixture &fixture, std::optional<Place> place);
    static Error forget(ModelFixture &fixture);
    static void connectByHand(ModelFixture &fixture)
    {
        fixture.access.connectTo(fixture.watch(), neoModel(), fixture.radio.key());
        QTRY_COMPARE(fixture.access.state(), State::Connected);
    }
};

Error TestWatchAccess::remember(ModelFixture &fixture, std::optional<Place> place)
{
    std::optional<Error> result;
    fixture.access.remember(fixture.watch(), neoModel(), fixture.radio.key(), place,
                            [&](const Error &error) { result = error; });
    [&] { QTRY_VERIFY(result); }();
    return result.value_or(Error{Code::OperationTimedOut});
}

Error TestWatchAccess::forget(ModelFixture &fixture)
{
    std::optional<Error> result;
    fixture.access.forget([&](const Error &error) { result = error; });
    [&] { QTRY_VERIFY(result); }();
    return result.value_or(Error{Code::OperationTimedOut});
}

void TestWatchAccess::rememberedWatchIsFoundAndConnected()
{
    ModelFixture fixture;
    fixture.remember();
    fixture.access.connectRemembered();
    QCOMPARE(fixture.access.state(), State::Trying);
    QCOMPARE(fixture.reconnector.state(), State::Off); // The key is read first.
    QTRY_COMPARE(fixture.access.state(), State::Connected);
    QCOMPARE(fixture.radio.watch().counters().acceptedAnswers, 1);
    QVERIFY(!fixture.access.error());
}

void TestWatchAccess::withoutAWatchNothingHappens()
{
    ModelFixture fixture;
    fixture.access.connectRemembered();
    QCOMPARE(fixture.access.state(), State::Off);
    QCOMPARE(fixture.secretService.reads, 0);
}

void TestWatchAccess::missingKeyIsAFailure()
{
    ModelFixture fixture;
    fixture.settings.setWatch({fixture.address(), u"Amazfit Neo"_s});
    QSignalSpy failures(&fixture.access, &WatchAccess::failed);
    fixture.access.connectRemembered();
    QTRY_COMPARE(failures.count(), 1);
    QCOMPARE(fixture.access.error().code, Code::KeyMissing);
    QCOMPARE(fixture.access.state(), State::Off);
    QCOMPARE(fixture.connection.state(), WatchConnection::State::Idle);
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
    ModelFixture fixture;
    fixture.remember();
    fixture.secretService.failure = {code, u"gone"_s};
    fixture.access.connectRemembered();
    QTRY_COMPARE(fixture.access.error(), fixture.secretService.failure);
    fixture.secretService.failure = {};
    fixture.access.connectRemembered();
    QVERIFY(!fixture.access.error());
    QTRY_COMPARE(fixture.access.state(), State::Connected);
}

void TestWatchAccess::keyIsReadFromTheFileWhenItIsThere()
{
    ModelFixture fixture;
    fixture.settings.setWatch({fixture.address(), u"Amazfit Neo"_s});
    fixture.settings.setKeyPlace(Place::File);
    fixture.file.keys.insert(fixture.address(), fixture.radio.key().toStorage());
    fixture.access.connectRemembered();
    QTRY_COMPARE(fixture.access.state(), State::Connected);
    QCOMPARE(fixture.secretService.reads, 0);
}

void TestWatchAccess::keyThatComesAfterDisconnectIsNotUsed()
{
    ModelFixture fixture;
    fixture.remember();
    fixture.secretService.hold();
    fixture.access.connectRemembered();
    fixture.access.disconnect();
    fixture.secretService.release();
    QCOMPARE(fixture.access.state(), State::Off);
    QCOMPARE(fixture.connection.state(), WatchConnection::State::Idle);
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
    ModelFixture fixture(scenario);
    QSignalSpy failures(&fixture.access, &WatchAccess::failed);
    QSignalSpy errors(&fixture.access, &WatchAccess::errorChanged);
    QList<State> states;
    connect(&fixture.access, &WatchAccess::stateChanged, this, [&](State state) { states << state; });
    fixture.access.connectTo(fixture.watch(), neoModel(), fixture.radio.key());
    QTRY_COMPARE(fixture.access.state(), State::Connected);
    QCOMPARE(states, (QList{State::Trying, State::Connected}));
    QCOMPARE(failures.count(), 0);
    QCOMPARE(errors.count(), 0);
    QCOMPARE(fixture.radio.watch().counters().connections, 2);
}

void TestWatchAccess::linkThatBreaksTwiceIsAFailure()
{
    ModelFixture fixture(u"drop-after-discover"_s);
    QSignalSpy failures(&fixture.access, &WatchAccess::failed);
    fixture.access.connectTo(fixture.watch(), neoModel(), fixture.radio.key());
    QTRY_COMPARE(failures.count(), 1);
    QCOMPARE(fixture.access.error().code, Code::LinkLost);
    QCOMPARE(fixture.access.state(), State::Off);
    QCOMPARE(fixture.radio.watch().counters().connections, 2);
}

void TestWatchAccess::rejectedKeyIsNotTriedAgain()
{
    ModelFixture fixture(u"wrong-key"_s);
    fixture.access.connectTo(fixture.watch(), neoModel(), fixture.radio.key());
    QTRY_COMPARE(fixture.access.error().code, Code::KeyRejected);
    QTRY_VERIFY(!fixture.radio.watch().isCentralConnected());
    QCOMPARE(fixture.radio.watch().counters().answers, 1);
    QCOMPARE(fixture.radio.watch().counters().connections, 1);
}

void TestWatchAccess::watchThatWasOnlyTriedOutIsNotWantedBack()
{
    ModelFixture fixture;
    connectByHand(fixture);
    QSignalSpy failures(&fixture.access, &WatchAccess::failed);
    fixture.radio.watch().dropLink();
    QTRY_COMPARE(failures.count(), 1);
    QCOMPARE(fixture.access.error().code, Code::LinkLost);
    QCOMPARE(fixture.access.state(), State::Off);
    QCOMPARE(fixture.radio.watch().counters().connections, 1);
}

void TestWatchAccess::rememberedWatchIsWantedBack()
{
    ModelFixture fixture;
    fixture.remember();
    fixture.access.connectRemembered();
    QTRY_COMPARE(fixture.access.state(), State::Connected);
    QSignalSpy failures(&fixture.access, &WatchAccess::failed);
    fixture.radio.watch().setInRange(false);
    QTRY_COMPARE(fixture.access.state(), State::Waiting);
    QCOMPARE(fixture.access.error().code, Code::LinkLost);
    fixture.radio.watch().setInRange(true);
    QTRY_COMPARE(fixture.access.state(), State::Connected);
    QVERIFY(!fixture.access.error());
    QCOMPARE(failures.count(), 0);
    QCOMPARE(fixture.secretService.reads, 1);
}

void TestWatchAccess::storingTheKeyMakesTheWatchWanted()
{
    ModelFixture fixture;
    connectByHand(fixture);
    QCOMPARE(fixture.reconnector.retryMode(), Reconnector::RetryMode::OneShot);
    QCOMPARE(remember(fixture, Place::SecretService).code, Code::None);
    fixture.radio.watch().dropLink();
    QTRY_COMPARE(fixture.access.state(), State::Waiting);
    QTRY_COMPARE(fixture.access.state(), State::Connected);
    QCOMPARE(fixture.radio.watch().counters().connections, 2);
}

void TestWatchAccess::statesFollowTheReconnector()
{
    ModelFixture fixture;
    Suspension suspension;
    fixture.reconnector.follow(suspension);
    fixture.remember();
    fixture.access.connectRemembered();
    QTRY_COMPARE(fixture.access.state(), State::Connected);
    fixture.reconnector.release(std::chrono::hours(1));
    QTRY_COMPARE(fixture.access.state(), State::Released);
    fixture.reconnector.tryNow();
    QTRY_COMPARE(fixture.access.state(), State::Connected);
    Q_EMIT suspension.aboutToSleep();
    QTRY_COMPARE(fixture.access.state(), State::Asleep);
    Q_EMIT suspension.resumed();
    QTRY_COMPARE(fixture.access.state(), State::Connected);
    fixture.access.disconnect();
    QCOMPARE(fixture.access.state(), State::Off);
    QTRY_COMPARE(fixture.reconnector.state(), State::Off);
}

void TestWatchAccess::heartRateIsWantedAsTheSettingsSay()
{
    ModelFixture fixture;
    fixture.remember();
    for (const bool wanted : {true, false}) {
        fixture.settings.setStartsHeartRate(wanted);
        fixture.access.connectRemembered();
        QTRY_COMPARE(fixture.access.state(), State::Connected);
        QCOMPARE(fixture.reconnector.isMeasuringWanted(), wanted);
    }
    QTRY_COMPARE(fixture.connection.heartRateState(), WatchConnection::HeartRateState::Off);
}

void TestWatchAccess::disconnectIsNoFailure()
{
    ModelFixture fixture;
    connectByHand(fixture);
    QSignalSpy failures(&fixture.access, &WatchAccess::failed);
    fixture.access.disconnect();
    QTRY_COMPARE(fixture.connection.state(), WatchConnection::State::Idle);
    QCOMPARE(failures.count(), 0);
    QVERIFY(!fixture.access.error());
}

void TestWatchAccess::simulatedWatchLeavesNoTrace()
{
    ModelFixture fixture;
    fixture.remember();
    const auto keys = fixture.secretService.keys;
    const auto watch = fixture.settings.watch();
    fixture.access.connectSimulated();
    QVERIFY(fixture.access.isSimulated());
    QTRY_COMPARE(fixture.access.state(), State::Connected);
    QCOMPARE(fixture.simulatedRadio.watch().counters().acceptedAnswers, 1);
    QCOMPARE(fixture.radio.watch().counters().connections, 0);
    QCOMPARE(fixture.secretService.keys, keys);
    QCOMPARE(fixture.settings.watch(), watch);
    fixture.access.leaveSimulated();
    QVERIFY(!fixture.access.isSimulated());
    QTRY_COMPARE(fixture.connection.state(), WatchConnection::State::Idle);
    fixture.access.connectRemembered();
    QTRY_COMPARE(fixture.access.state(), State::Connected);
    QCOMPARE(fixture.radio.watch().counters().acceptedAnswers, 1);
}

void TestWatchAccess::keyWithoutAPlaceLivesForThisRun()
{
    ModelFixture fixture;
    fixture.secretService.keys.insert(fixture.address(), "an earlier one");
    QCOMPARE(remember(fixture, std::nullopt).code, Code::None);
    QCOMPARE(fixture.settings.watch()->address, fixture.address());
    QVERIFY(fixture.secretService.keys.isEmpty());
    QVERIFY(fixture.file.keys.isEmpty());
    fixture.access.connectRemembered();
    QTRY_COMPARE(fixture.access.state(), State::Connected);
    QCOMPARE(fixture.secretService.reads, 0);
}

void TestWatchAccess::failedStoringRemembersNothing()
{
    ModelFixture fixture;
    fixture.secretService.failure = {Code::KeyStoreUnavailable};
    QCOMPARE(remember(fixture, Place::SecretService).code, Code::KeyStoreUnavailable);
    QVERIFY(!fixture.settings.watch());
    QCOMPARE(remember(fixture, Place::File).code, Code::None);
    QCOMPARE(fixture.settings.keyPlace(), Place::File);
    QCOMPARE(fixture.file.keys.value(fixture.address()), fixture.radio.key().toStorage());
}

void TestWatchAccess::storingIsUndoneWhenTheUserGoesAway()
{
    ModelFixture fixture;
    fixture.secretService.hold();
    Error result;
    fixture.access.remember(fixture.watch(), neoModel(), fixture.radio.key(), Place::SecretService,
                            [&](const Error &error) { result = error; });
    fixture.access.disconnect();
    fixture.secretService.release();
    QCOMPARE(result.code, Code::Cancelled);
    QVERIFY(!fixture.settings.watch());
    QTRY_VERIFY(fixture.secretService.keys.isEmpty());
}

void TestWatchAccess::theKeyOfTheRememberedWatchStaysWhenTheUserGoesAway()
{
    ModelFixture fixture;
    fixture.remember();
    connectByHand(fixture);
    fixture.secretService.hold();
    std::optional<Error> result;
    fixture.access.remember(fixture.watch(), neoModel(), fixture.radio.key(), Place::SecretService,
                            [&](const Error &error) { result = error; });
    fixture.access.disconnect();
    fixture.secretService.release();
    QTRY_VERIFY(result);
    QCOMPARE(result->code, Code::Cancelled);
    // Nothing that would remove it is under way either: that goes through the file to the Secret Service, as this does.
    std::optional<bool> isThere;
    fixture.file.read(fixture.address(), [&](const auto &, const Error &) {
        fixture.secretService.read(fixture.address(),
                                   [&](const auto &key, const Error &) { isThere = key.has_value(); });
    });
    QTRY_VERIFY(isThere);
    QVERIFY(*isThere);
    QCOMPARE(fixture.settings.watch()->address, fixture.address());
}

void TestWatchAccess::newWatchJoinsTheOldOne()
{
    ModelFixture fixture;
    const QString old = u"00:00:5E:00:53:09"_s;
    fixture.settings.setWatch({old, u"Amazfit Neo"_s});
    fixture.secretService.keys.insert(old, "an old key");
    QCOMPARE(remember(fixture, Place::SecretService).code, Code::None);
    QCOMPARE(fixture.access.watch()->address, fixture.address());
    QCOMPARE(fixture.access.watches().size(), 2);
    QCOMPARE(fixture.secretService.keys.size(), 2);
}

void TestWatchAccess::anotherSourceIsChosen()
{
    ModelFixture fixture;
    fixture.remember();
    const QString strap = u"00:00:5E:00:53:09"_s;
    fixture.settings.setWatch({strap, u"Strap"_s, &standardSensor()});
    QSignalSpy changes(&fixture.access, &WatchAccess::watchChanged);
    fixture.access.choose(strap);
    QCOMPARE(changes.count(), 0);
    fixture.access.choose(fixture.address());
    QCOMPARE(changes.count(), 1);
    QCOMPARE(fixture.access.model().id, neoModel().id);
    fixture.access.connectRemembered();
    QTRY_COMPARE(fixture.access.state(), State::Connected);
    fixture.access.choose(strap);
    QCOMPARE(fixture.access.state(), State::Off);
    QCOMPARE(fixture.access.model().id, standardSensor().id);
    QTRY_VERIFY(!fixture.radio.watch().isCentralConnected());
}

void TestWatchAccess::aSensorNeedsNoKeyStore()
{
    ModelFixture fixture(u"strap"_s);
    fixture.settings.setWatch({fixture.address(), u"Strap"_s, &standardSensor()});
    fixture.secretService.failure = {Code::KeyStoreMissing};
    fixture.access.connectRemembered();
    QTRY_COMPARE(fixture.access.state(), State::Connected);
    QCOMPARE(fixture.secretService.reads, 0);
}

void TestWatchAccess::forgettingRemovesBothKeys()
{
    ModelFixture fixture;
    fixture.remember();
    fixture.file.keys.insert(fixture.address(), "another copy");
    fixture.access.connectRemembered();
    QTRY_COMPARE(fixture.access.state(), State::Connected);
    QCOMPARE(forget(fixture).code, Code::None);
    QVERIFY(!fixture.access.watch());
    QVERIFY(fixture.secretService.keys.isEmpty());
    QVERIFY(fixture.file.keys.isEmpty());
    QTRY_COMPARE(fixture.connection.state(), WatchConnection::State::Idle);
    QCOMPARE(forget(fixture).code, Code::None);
}

void TestWatchAccess::forgettingWithoutSecretServiceIsFineForAFileKey()
{
    ModelFixture fixture;
    QCOMPARE(remember(fixture, Place::File).code, Code::None);
    fixture.secretService.failure = {Code::KeyStoreUnavailable};
    QCOMPARE(forget(fixture).code, Code::None);
    QVERIFY(fixture.file.keys.isEmpty());
}

void TestWatchAccess::forgettingSaysWhenAKeyMayBeLeft()
{
    ModelFixture fixture;
    fixture.remember();
    fixture.secretService.failure = {Code::KeyStoreUnavailable};
    QCOMPARE(forget(fixture).code, Code::KeyStoreUnavailable);
    QVERIFY(!fixture.access.watch());
}

void TestWatchAccess::forgettingNeverPromptsForAPlaceWithoutTheKey()
{
    ModelFixture fixture;
    QCOMPARE(remember(fixture, Place::File).code, Code::None);
    fixture.secretService.quietRemovals = 0;
    QCOMPARE(forget(fixture).code, Code::None);
    QCOMPARE(fixture.secretService.quietRemovals, 1);
    fixture.remember();
    fixture.settings.setKeyPlace(Place::SecretService);
    QCOMPARE(forget(fixture).code, Code::None);
    QCOMPARE(fixture.secretService.quietRemovals, 1);
}

void TestWatchAccess::cancelledForgettingCanBeDoneAgain()
{
    ModelFixture fixture;
    fixture.remember();
    fixture.secretService.holdForPerson();
    Error result;
    fixture.access.forget([&](const Error &error) { result = error; });
    QTRY_COMPARE(fixture.access.keyStoreWaiting(), KeyStore::Waiting::User);
    QTRY_VERIFY(fixture.secretService.isHolding());
    fixture.access.disconnect();
    QCOMPARE(result.code, Code::Cancelled);
    QCOMPARE(fixture.access.leftKeyError().code, Code::KeyStoreLocked);
    QVERIFY(!fixture.secretService.keys.isEmpty());
    fixture.secretService.release();
    fixture.access.removeLeftKey([&](const Error &error) { result = error; });
    QTRY_COMPARE(result.code, Code::None);
    QVERIFY(!fixture.access.leftKeyError());
    QVERIFY(fixture.secretService.keys.isEmpty());
}

void TestWatchAccess::anotherPlaceLeavesNoCopyInTheFirst()
{
    ModelFixture fixture;
    QCOMPARE(remember(fixture, Place::SecretService).code, Code::None);
    QCOMPARE(remember(fixture, Place::File).code, Code::None);
    QTRY_VERIFY(fixture.secretService.keys.isEmpty());
    QCOMPARE(fixture.file.keys.size(), 1);
}

NEOBEAT_TEST(TestWatchAccess)
#include "tst_watchaccess.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connectionkeeper.h"
#include "sessionfixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = Error::Code;
using KeeperState = ConnectionKeeper::State;
using Persistence = ConnectionKeeper::Persistence;
using Duration = ReconnectLimits::Duration;

/// When the next attempt begins, and when it does not.
class TestConnectionKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aWishBeforeTheFirstTurnOfTheLoopIsKept();
    void aLostLinkComesBackWithTheHeartRate();
    void theSightOfTheWatchEndsTheWait();
    void anotherWatchInSightDoesNotMatter();
    void theBackOffGrowsWithEachFailure();
    void aLastingConnectionMakesFailuresForgotten();
    void aRejectedKeyIsNeverTriedAgain();
    void aProvenKeyGetsASecondHearing_data();
    void aProvenKeyGetsASecondHearing();
    void onceIsOnce_data();
    void onceIsOnce();
    void onceBecomesAlways();
    void theRadioThatComesBackEndsTheWait();
    void theReasonFollowsTheRadio();
    void tryNowEndsTheWait();
    void stoppingEndsEveryWait_data();
    void stoppingEndsEveryWait();
    void aReleasedWatchIsLeftAloneUntilThen();
    void sleepLetsGoAndWakingTriesAtOnce();
    void sleepWithoutWakingEndsByItself();
    void wakingDoesNotBreakARelease();
    void aWatchThatHungUpAndHidesIsHeld();
    void aWatchThatFadedAwayIsJustGone();
    void theLookoutIsStoppedBeforeEachTry();
    void anotherWatchReplacesTheFirst();
    void stoppedHeartRateStaysStopped();

private:
    /// Two radios' worth of a keeper, with waits that a test can sit out.
    struct Fixture : SessionFixture
    {
        Fixture()
        {
            ReconnectLimits limits;
            limits.shortest = 20ms;
            limits.longest = 160ms;
            limits.sleep = 100ms;
            keeper.setLimits(limits);
            watch.address = u"00:00:5E:00:53:01"_s;
            watch.name = u"Amazfit Neo"_s;
        }

        void connectToWatch(Persistence persistence = Persistence::Always)
        {
            keeper.connectTo(radio, {watch, true, testKey(), true}, persistence);
        }
        void makeConnected(Persistence persistence = Persistence::Always)
        {
            connectToWatch(persistence);
            QTRY_COMPARE(keeper.state(), KeeperState::Connected);
        }
        /// Nothing but the test ends a wait from now on.
        void waitForEver()
        {
            ReconnectLimits limits;
            limits.shortest = limits.longest = 1h;
            keeper.setLimits(limits);
        }
        void makeWaiting()
        {
            waitForEver();
            makeConnected();
            radio.link->lose();
            QTRY_COMPARE(keeper.state(), KeeperState::Waiting);
        }

        Advertisement watch;
        ConnectionKeeper keeper{session, clock};
    };

    QCA::Initializer m_qca;
};

void TestConnectionKeeper::aWishBeforeTheFirstTurnOfTheLoopIsKept()
{
    Fixture fixture;
    QCOMPARE(fixture.keeper.state(), KeeperState::Off);
    fixture.connectToWatch();
    fixture.keeper.setMeasuring(true);
    QTRY_COMPARE(fixture.keeper.state(), KeeperState::Connected);
    QTRY_COMPARE(fixture.radio.link->heartRateWrites().value(0), QByteArray::fromHex("150101"));
    QCOMPARE(fixture.radio.linkCount, 1);
}

void TestConnectionKeeper::aLostLinkComesBackWithTheHeartRate()
{
    Fixture fixture;
    fixture.makeConnected();
    fixture.keeper.setMeasuring(true);
    QTRY_COMPARE(fixture.radio.link->heartRateWrites().size(), 1);
    QSignalSpy failures(&fixture.keeper, &ConnectionKeeper::failed);
    fixture.radio.link->lose();
    QTRY_COMPARE(fixture.keeper.state(), KeeperState::Waiting);
    QCOMPARE(fixture.keeper.error().code, Code::LinkLost);
    QVERIFY(fixture.keeper.nextTry().has_value());
    QTRY_COMPARE(fixture.session.state(), WatchSession::State::Seeking);
    QVERIFY(fixture.radio.scanner().isScanning());
    Q_EMIT fixture.radio.scanner().discovered(fixture.watch);
    QTRY_COMPARE(fixture.keeper.state(), KeeperState::Connected);
    QCOMPARE(fixture.radio.linkCount, 2);
    QCOMPARE(fixture.keeper.error().code, Code::None);
    QVERIFY(!fixture.keeper.nextTry());
    QTRY_COMPARE(fixture.radio.link->heartRateWrites().value(0), QByteArray::fromHex("150101"));
    QCOMPARE(failures.count(), 0);
}

void TestConnectionKeeper::theSightOfTheWatchEndsTheWait()
{
    Fixture fixture;
    fixture.makeWaiting();
    QTRY_VERIFY(fixture.radio.lookout().isActive());
    QCOMPARE(fixture.radio.lookout().address, fixture.watch.address);
    Q_EMIT fixture.radio.lookout().sighted(fixture.watch);
    QTRY_COMPARE(fixture.keeper.state(), KeeperState::Connected);
    QCOMPARE(fixture.radio.linkCount, 2);
    // Seen a moment ago, so nothing was searched.
    QVERIFY(!fixture.radio.scanner().isScanning());
}

void TestConnectionKeeper::anotherWatchInSightDoesNotMatter()
{
    Fixture fixture;
    fixture.makeWaiting();
    QTRY_VERIFY(fixture.radio.lookout().isActive());
    fixture.keeper.disconnectFromWatch();
    Q_EMIT fixture.radio.lookout().sighted(fixture.watch);
    QTRY_VERIFY(!fixture.radio.lookout().isActive());
    QCOMPARE(fixture.keeper.state(), KeeperState::Off);
    QCOMPARE(fixture.radio.linkCount, 1);
}

void TestConnectionKeeper::theBackOffGrowsWithEachFailure()
{
    Fixture fixture;
    fixture.radio.prepare
        = [](FakeLink &link) { QMetaObject::invokeMethod(&link, &FakeLink::lose, Qt::QueuedConnection); };
    QList<qint64> waits;
    connect(&fixture.keeper, &ConnectionKeeper::nextTryChanged, &fixture.keeper, [&] {
        if (fixture.keeper.nextTry())
            waits.append(fixture.clock.now().msecsTo(*fixture.keeper.nextTry()));
    });
    connect(&fixture.session, &WatchSession::stateChanged, &fixture.keeper, [&](WatchSession::State state) {
        if (state == WatchSession::State::Seeking && fixture.radio.scanner().isScanning())
            Q_EMIT fixture.radio.scanner().discovered(fixture.watch);
    });
    fixture.connectToWatch();
    QTRY_VERIFY(waits.size() >= 6);
    const QList<qint64> middle{40, 80, 160, 160, 160, 160}; // The second try came at once.
    for (qsizetype i = 0; i < middle.size(); ++i) {
        QVERIFY2(waits[i] >= middle[i] * 4 / 5 && waits[i] <= std::min<qint64>(160, middle[i] * 6 / 5),
                 qPrintable(QString::number(waits[i])));
    }
}

void TestConnectionKeeper::aLastingConnectionMakesFailuresForgotten()
{
    Fixture fixture;
    ReconnectLimits limits;
    limits.shortest = 1h;
    limits.longest = 100h;
    fixture.keeper.setLimits(limits);
    const auto lengthOfWait = [&] { return fixture.clock.now().secsTo(*fixture.keeper.nextTry()) / 3600.0; };
    const auto reconnect = [&] {
        QTRY_VERIFY(fixture.radio.lookout().isActive());
        QMetaObject::invokeMethod(
            &fixture.radio.lookout(), [&] { fixture.keeper.tryNow(); }, Qt::QueuedConnection);
    };
    fixture.makeConnected();
    fixture.radio.link->lose();
    QTRY_COMPARE(fixture.keeper.state(), KeeperState::Waiting);
    QVERIFY(lengthOfWait() < 1.3);
    reconnect();
    QTRY_VERIFY(fixture.radio.scanner().isScanning());
    Q_EMIT fixture.radio.scanner().discovered(fixture.watch);
    QTRY_COMPARE(fixture.keeper.state(), KeeperState::Connected);
    fixture.clock.advance(31s);
    fixture.radio.link->lose();
    QTRY_COMPARE(fixture.keeper.state(), KeeperState::Waiting);
    QVERIFY(lengthOfWait() < 1.3);
}

void TestConnectionKeeper::aRejectedKeyIsNeverTriedAgain()
{
    Fixture fixture;
    fixture.radio.prepare = [](FakeLink &link) { link.setVerdictStatus(0x08); };
    QSignalSpy failures(&fixture.keeper, &ConnectionKeeper::failed);
    fixture.connectToWatch();
    QVERIFY(failures.wait(60'000));
    QCOMPARE(failures.first().first().value<Error>().code, Code::KeyRejected);
    QCOMPARE(fixture.keeper.state(), KeeperState::Off);
    QCOMPARE(fixture.keeper.error().code, Code::KeyRejected);
    fixture.keeper.tryNow();
    fixture.radio.setState(Radio::State::Off);
    fixture.radio.setState(Radio::State::Ready);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(fixture.keeper.state(), KeeperState::Off);
    QCOMPARE(fixture.radio.linkCount, 1);
    QCOMPARE(failures.count(), 1);
}

void TestConnectionKeeper::aProvenKeyGetsASecondHearing_data()
{
    QTest::addColumn<int>("rejections");
    QTest::newRow("one") << 1;
    QTest::newRow("two") << 2;
}

void TestConnectionKeeper::aProvenKeyGetsASecondHearing()
{
    QFETCH(int, rejections);
    Fixture fixture;
    QSignalSpy failures(&fixture.keeper, &ConnectionKeeper::failed);
    fixture.makeConnected();
    fixture.radio.prepare = [&](FakeLink &link) {
        if (fixture.radio.linkCount <= 1 + rejections)
            link.setVerdictStatus(0x08);
    };
    connect(&fixture.keeper, &ConnectionKeeper::stateChanged, &fixture.keeper, [&](KeeperState state) {
        if (state == KeeperState::Waiting)
            QTimer::singleShot(5, &fixture.keeper, [&] { Q_EMIT fixture.radio.lookout().sighted(fixture.watch); });
    });
    QList<Code> reasons;
    connect(&fixture.keeper, &ConnectionKeeper::errorChanged, &fixture.keeper,
            [&] { reasons << fixture.keeper.error().code; });
    fixture.radio.link->lose();
    QTRY_VERIFY(reasons.contains(Code::KeyRejected));
    if (rejections == 1) {
        QTRY_COMPARE(fixture.keeper.state(), KeeperState::Connected);
        QCOMPARE(failures.count(), 0);
    } else {
        QTRY_COMPARE(failures.count(), 1);
        QCOMPARE(fixture.keeper.state(), KeeperState::Off);
        QCOMPARE(fixture.radio.linkCount, 3);
    }
}

void TestConnectionKeeper::onceIsOnce_data()
{
    QTest::addColumn<bool>("wasReady");
    QTest::addColumn<int>("links");
    QTest::newRow("a broken link before the watch was ready is tried again once") << false << 2;
    QTest::newRow("a connection that ends has ended") << true << 1;
}

void TestConnectionKeeper::onceIsOnce()
{
    QFETCH(bool, wasReady);
    QFETCH(int, links);
    Fixture fixture;
    QSignalSpy failures(&fixture.keeper, &ConnectionKeeper::failed);
    if (wasReady) {
        fixture.makeConnected(Persistence::Once);
        fixture.radio.link->lose();
    } else {
        fixture.radio.prepare
            = [](FakeLink &link) { QMetaObject::invokeMethod(&link, &FakeLink::lose, Qt::QueuedConnection); };
        fixture.connectToWatch(Persistence::Once);
        QTRY_VERIFY(fixture.radio.scanner().isScanning());
        Q_EMIT fixture.radio.scanner().discovered(fixture.watch);
    }
    QVERIFY(failures.count() == 1 || failures.wait(60'000));
    QCOMPARE(fixture.keeper.state(), KeeperState::Off);
    QCOMPARE(fixture.keeper.error().code, Code::LinkLost);
    QCOMPARE(fixture.radio.linkCount, links);
}

void TestConnectionKeeper::onceBecomesAlways()
{
    Fixture fixture;
    fixture.makeConnected(Persistence::Once);
    fixture.keeper.setPersistence(Persistence::Always);
    fixture.radio.link->lose();
    QTRY_COMPARE(fixture.keeper.state(), KeeperState::Waiting);
}

void TestConnectionKeeper::theRadioThatComesBackEndsTheWait()
{
    Fixture fixture;
    fixture.makeWaiting();
    fixture.radio.setState(Radio::State::Off);
    QCOMPARE(fixture.keeper.state(), KeeperState::Waiting);
    fixture.radio.setState(Radio::State::Ready);
    QTRY_COMPARE(fixture.keeper.state(), KeeperState::Trying);
}

void TestConnectionKeeper::theReasonFollowsTheRadio()
{
    Fixture fixture;
    fixture.makeWaiting();
    QCOMPARE(fixture.keeper.error().code, Code::LinkLost);
    fixture.radio.setState(Radio::State::ServiceMissing);
    QCOMPARE(fixture.keeper.error().code, Code::BluetoothServiceMissing);
    fixture.radio.setState(Radio::State::NoAdapter);
    QCOMPARE(fixture.keeper.error().code, Code::AdapterMissing);
    fixture.radio.setState(Radio::State::Blocked);
    QCOMPARE(fixture.keeper.error().code, Code::AdapterBlocked);
    QCOMPARE(fixture.keeper.state(), KeeperState::Waiting);
}

void TestConnectionKeeper::tryNowEndsTheWait()
{
    Fixture fixture;
    fixture.makeWaiting();
    fixture.keeper.tryNow();
    QTRY_COMPARE(fixture.keeper.state(), KeeperState::Trying);
    QVERIFY(!fixture.keeper.nextTry());
}

void TestConnectionKeeper::stoppingEndsEveryWait_data()
{
    QTest::addColumn<KeeperState>("state");
    for (const KeeperState state : {KeeperState::Trying, KeeperState::Connected, KeeperState::Waiting,
                                    KeeperState::Released, KeeperState::Asleep})
        QTest::newRow(QMetaEnum::fromType<KeeperState>().valueToKey(int(state))) << state;
}

void TestConnectionKeeper::stoppingEndsEveryWait()
{
    QFETCH(KeeperState, state);
    Fixture fixture;
    Suspension suspension;
    fixture.keeper.follow(suspension);
    if (state == KeeperState::Trying)
        fixture.radio.setSilent();
    if (state == KeeperState::Waiting)
        fixture.makeWaiting();
    else if (state == KeeperState::Trying)
        fixture.connectToWatch();
    else
        fixture.makeConnected();
    if (state == KeeperState::Released)
        fixture.keeper.release(1h);
    if (state == KeeperState::Asleep)
        Q_EMIT suspension.aboutToSleep();
    QTRY_COMPARE(fixture.keeper.state(), state);
    fixture.keeper.disconnectFromWatch();
    QTRY_COMPARE(fixture.keeper.state(), KeeperState::Off);
    QTRY_COMPARE(fixture.session.state(), WatchSession::State::Idle);
    QCOMPARE(fixture.keeper.error().code, Code::None);
    QVERIFY(!fixture.keeper.nextTry());
    QTRY_VERIFY(!fixture.radio.lookout().isActive());
}

void TestConnectionKeeper::aReleasedWatchIsLeftAloneUntilThen()
{
    Fixture fixture;
    fixture.makeConnected();
    fixture.keeper.release(300ms);
    QTRY_COMPARE(fixture.keeper.state(), KeeperState::Released);
    QCOMPARE(fixture.keeper.nextTry(), std::optional(fixture.clock.now().addMSecs(300)));
    QTRY_COMPARE(fixture.session.state(), WatchSession::State::Idle);
    QCOMPARE(fixture.keeper.error().code, Code::None);
    fixture.radio.setState(Radio::State::Off);
    fixture.radio.setState(Radio::State::Ready);
    QCOMPARE(fixture.keeper.state(), KeeperState::Released);
    QVERIFY(!fixture.radio.lookout().isActive());
    QTRY_COMPARE(fixture.keeper.state(), KeeperState::Trying);
}

void TestConnectionKeeper::sleepLetsGoAndWakingTriesAtOnce()
{
    Fixture fixture;
    Suspension suspension;
    fixture.keeper.follow(suspension);
    fixture.makeConnected();
    fixture.keeper.setLimits({});
    Q_EMIT suspension.aboutToSleep();
    QTRY_COMPARE(fixture.keeper.state(), KeeperState::Asleep);
    QTRY_COMPARE(fixture.session.state(), WatchSession::State::Idle);
    fixture.keeper.tryNow();
    QTRY_COMPARE(fixture.keeper.state(), KeeperState::Trying);
    Q_EMIT suspension.aboutToSleep();
    QTRY_COMPARE(fixture.keeper.state(), KeeperState::Asleep);
    Q_EMIT suspension.resumed();
    QTRY_COMPARE(fixture.keeper.state(), KeeperState::Trying);
}

void TestConnectionKeeper::sleepWithoutWakingEndsByItself()
{
    Fixture fixture;
    Suspension suspension;
    fixture.keeper.follow(suspension);
    fixture.makeConnected();
    Q_EMIT suspension.aboutToSleep();
    QTRY_COMPARE(fixture.keeper.state(), KeeperState::Asleep);
    QTRY_COMPARE(fixture.keeper.state(), KeeperState::Trying);
}

void TestConnectionKeeper::wakingDoesNotBreakARelease()
{
    Fixture fixture;
    Suspension suspension;
    fixture.keeper.follow(suspension);
    fixture.makeConnected();
    fixture.keeper.release(1h);
    QTRY_COMPARE(fixture.keeper.state(), KeeperState::Released);
    Q_EMIT suspension.aboutToSleep();
    fixture.clock.advance(30min);
    Q_EMIT suspension.resumed();
    QCOMPARE(fixture.keeper.state(), KeeperState::Released);
    Q_EMIT suspension.aboutToSleep();
    fixture.clock.advance(31min);
    Q_EMIT suspension.resumed();
    QTRY_COMPARE(fixture.keeper.state(), KeeperState::Trying);
}

void TestConnectionKeeper::aWatchThatHungUpAndHidesIsHeld()
{
    Fixture fixture;
    fixture.makeConnected();
    fixture.keeper.setMeasuring(true);
    QTRY_COMPARE(fixture.radio.link->heartRateWrites().size(), 1);
    fixture.radio.link->sendHeartRate(QByteArray::fromHex("0048"));
    fixture.clock.advance(1s);
    fixture.radio.link->lose();
    QTRY_COMPARE(fixture.keeper.error().code, Code::LinkLost);
    QTRY_COMPARE(fixture.keeper.error().code, Code::WatchHeld);
    QCOMPARE(fixture.keeper.error().detail, u"WatchNotFound"_s);
}

void TestConnectionKeeper::aWatchThatFadedAwayIsJustGone()
{
    Fixture fixture;
    fixture.makeConnected();
    fixture.keeper.setMeasuring(true);
    QTRY_COMPARE(fixture.radio.link->heartRateWrites().size(), 1);
    fixture.radio.link->sendHeartRate(QByteArray::fromHex("0048"));
    fixture.clock.advance(6s);
    fixture.radio.link->lose();
    QTRY_COMPARE(fixture.keeper.error().code, Code::WatchNotFound);
}

void TestConnectionKeeper::theLookoutIsStoppedBeforeEachTry()
{
    Fixture fixture;
    fixture.makeWaiting();
    QTRY_VERIFY(fixture.radio.lookout().isActive());
    bool wasActive = false;
    connect(&fixture.session, &WatchSession::stateChanged, &fixture.keeper,
            [&] { wasActive = wasActive || fixture.radio.lookout().isActive(); });
    fixture.keeper.tryNow();
    QTRY_COMPARE(fixture.session.state(), WatchSession::State::Seeking);
    QVERIFY(!wasActive);
}

void TestConnectionKeeper::anotherWatchReplacesTheFirst()
{
    Fixture fixture;
    fixture.makeWaiting();
    FakeRadio other;
    Advertisement second = fixture.watch;
    second.address = u"00:00:5E:00:53:02"_s;
    fixture.keeper.connectTo(other, {second, true, testKey(), true}, Persistence::Always);
    QTRY_COMPARE(fixture.keeper.state(), KeeperState::Connected);
    QCOMPARE(other.linkCount, 1);
    QCOMPARE(fixture.session.watch().address, second.address);
    QVERIFY(!fixture.radio.lookout().isActive());
    fixture.keeper.disconnectFromWatch();
    QTRY_COMPARE(fixture.session.state(), WatchSession::State::Idle);
}

void TestConnectionKeeper::stoppedHeartRateStaysStopped()
{
    Fixture fixture;
    fixture.makeConnected();
    QSignalSpy wishes(&fixture.keeper, &ConnectionKeeper::measuringWantedChanged);
    fixture.keeper.setMeasuring(true);
    QTRY_COMPARE(fixture.radio.link->heartRateWrites().size(), 1);
    fixture.keeper.setMeasuring(false);
    QCOMPARE(wishes.count(), 2);
    QTRY_COMPARE(fixture.session.heartRateState(), WatchSession::HeartRateState::Off);
    fixture.radio.link->lose();
    QTRY_COMPARE(fixture.keeper.state(), KeeperState::Waiting);
    QTRY_VERIFY(fixture.radio.scanner().isScanning());
    Q_EMIT fixture.radio.scanner().discovered(fixture.watch);
    QTRY_COMPARE(fixture.keeper.state(), KeeperState::Connected);
    QCOMPARE(fixture.session.heartRateState(), WatchSession::HeartRateState::Off);
    QVERIFY(fixture.radio.link->heartRateWrites().isEmpty());
}

NEOBEAT_TEST(TestConnectionKeeper)
#include "tst_connectionkeeper.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/reconnector.h"
#include "connectionfixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = Error::Code;
using ReconnectorState = Reconnector::State;
using RetryMode = Reconnector::RetryMode;
using Duration = ReconnectLimits::Duration;

/// When the next attempt begins, and when it does not.
class TestReconnector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aRequestBeforeTheFirstTurnOfTheLoopIsKept();
    void aLostLinkComesBackWithTheHeartRate();
    void seeingTheWatchEndsTheWait();
    void anotherWatchInRangeDoesNotMatter();
    void theBackOffGrowsWithEachFailure();
    void aLastingConnectionMakesFailuresForgotten();
    void aNewWishMakesFailuresForgotten();
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
    void aWatchThatEndsTheLinkAndHides_data();
    void aWatchThatEndsTheLinkAndHides();
    void thePresenceMonitorIsStoppedBeforeEachTry();
    void anotherWatchReplacesTheFirst();
    void stoppedHeartRateStaysStopped();

private:
    /// A reconnector with a fake radio and waits of milliseconds.
    struct Fixture : ConnectionFixture
    {
        Fixture()
        {
            ReconnectLimits limits;
            limits.shortest = 20ms;
            limits.longest = 160ms;
            limits.sleep = 100ms;
            reconnector.setLimits(limits);
            watch.address = u"00:00:5E:00:53:01"_s;
            watch.name = u"Amazfit Neo"_s;
        }

        void connectToWatch(RetryMode retryMode = RetryMode::UntilStopped)
        {
            reconnector.connectTo(radio, {watch, true, testKey(), true}, retryMode);
        }
        void makeConnected(RetryMode retryMode = RetryMode::UntilStopped)
        {
            connectToWatch(retryMode);
            QTRY_COMPARE(reconnector.state(), ReconnectorState::Connected);
        }
        /// From now on only the test ends a wait.
        void waitForEver()
        {
            ReconnectLimits limits;
            limits.shortest = limits.longest = 1h;
            reconnector.setLimits(limits);
        }
        void makeWaiting()
        {
            waitForEver();
            makeConnected();
            radio.link->lose();
            QTRY_COMPARE(reconnector.state(), ReconnectorState::Waiting);
        }

        Advertisement watch;
        Reconnector reconnector{connection, clock};
    };

    QCA::Initializer m_qca;
};

void TestReconnector::aRequestBeforeTheFirstTurnOfTheLoopIsKept()
{
    Fixture fixture;
    QCOMPARE(fixture.reconnector.state(), ReconnectorState::Off);
    fixture.connectToWatch();
    fixture.reconnector.setMeasuring(true);
    QTRY_COMPARE(fixture.reconnector.state(), ReconnectorState::Connected);
    QTRY_COMPARE(fixture.radio.link->heartRateWrites().value(0), QByteArray::fromHex("150101"));
    QCOMPARE(fixture.radio.linkCount, 1);
}

void TestReconnector::aLostLinkComesBackWithTheHeartRate()
{
    Fixture fixture;
    fixture.makeConnected();
    fixture.reconnector.setMeasuring(true);
    QTRY_COMPARE(fixture.radio.link->heartRateWrites().size(), 1);
    QSignalSpy failures(&fixture.reconnector, &Reconnector::failed);
    fixture.radio.link->lose();
    QTRY_COMPARE(fixture.reconnector.state(), ReconnectorState::Waiting);
    QCOMPARE(fixture.reconnector.error().code, Code::LinkLost);
    QVERIFY(fixture.reconnector.nextTry().has_value());
    QTRY_COMPARE(fixture.connection.state(), WatchConnection::State::Seeking);
    QVERIFY(fixture.radio.scanner().isScanning());
    Q_EMIT fixture.radio.scanner().discovered(fixture.watch);
    QTRY_COMPARE(fixture.reconnector.state(), ReconnectorState::Connected);
    QCOMPARE(fixture.radio.linkCount, 2);
    QCOMPARE(fixture.reconnector.error().code, Code::None);
    QVERIFY(!fixture.reconnector.nextTry());
    QTRY_COMPARE(fixture.radio.link->heartRateWrites().value(0), QByteArray::fromHex("150101"));
    QCOMPARE(failures.count(), 0);
}

void TestReconnector::seeingTheWatchEndsTheWait()
{
    Fixture fixture;
    fixture.makeWaiting();
    QTRY_VERIFY(fixture.radio.presenceMonitor().isActive());
    QCOMPARE(fixture.radio.presenceMonitor().address, fixture.watch.address);
    Q_EMIT fixture.radio.presenceMonitor().seen(fixture.watch);
    QTRY_COMPARE(fixture.reconnector.state(), ReconnectorState::Connected);
    QCOMPARE(fixture.radio.linkCount, 2);
    // Seen a moment ago, so there was no scan.
    QVERIFY(!fixture.radio.scanner().isScanning());
}

void TestReconnector::anotherWatchInRangeDoesNotMatter()
{
    Fixture fixture;
    fixture.makeWaiting();
    QTRY_VERIFY(fixture.radio.presenceMonitor().isActive());
    fixture.reconnector.disconnectFromWatch();
    Q_EMIT fixture.radio.presenceMonitor().seen(fixture.watch);
    QTRY_VERIFY(!fixture.radio.presenceMonitor().isActive());
    QCOMPARE(fixture.reconnector.state(), ReconnectorState::Off);
    QCOMPARE(fixture.radio.linkCount, 1);
}

void TestReconnector::theBackOffGrowsWithEachFailure()
{
    Fixture fixture;
    fixture.radio.prepare
        = [](FakeLink &link) { QMetaObject::invokeMethod(&link, &FakeLink::lose, Qt::QueuedConnection); };
    QList<qint64> waits;
    connect(&fixture.reconnector, &Reconnector::nextTryChanged, &fixture.reconnector, [&] {
        if (fixture.reconnector.nextTry())
            waits.append(fixture.clock.now().msecsTo(*fixture.reconnector.nextTry()));
    });
    connect(&fixture.connection, &WatchConnection::stateChanged, &fixture.reconnector,
            [&](WatchConnection::State state) {
                if (state == WatchConnection::State::Seeking && fixture.radio.scanner().isScanning())
                    Q_EMIT fixture.radio.scanner().discovered(fixture.watch);
            });
    fixture.connectToWatch();
    QTRY_VERIFY(waits.size() >= 6);
    const QList<qint64> middle{40, 80, 160, 160, 160, 160}; // The second attempt came at once.
    for (qsizetype i = 0; i < middle.size(); ++i) {
        QVERIFY2(waits[i] >= middle[i] * 4 / 5 && waits[i] <= std::min<qint64>(160, middle[i] * 6 / 5),
                 qPrintable(QString::number(waits[i])));
    }
}

void TestReconnector::aLastingConnectionMakesFailuresForgotten()
{
    Fixture fixture;
    ReconnectLimits limits;
    limits.shortest = 1h;
    limits.longest = 100h;
    fixture.reconnector.setLimits(limits);
    const auto lengthOfWait = [&] { return fixture.clock.now().secsTo(*fixture.reconnector.nextTry()) / 3600.0; };
    const auto reconnect = [&] {
        QTRY_VERIFY(fixture.radio.presenceMonitor().isActive());
        QMetaObject::invokeMethod(
            &fixture.radio.presenceMonitor(), [&] { fixture.reconnector.tryNow(); }, Qt::QueuedConnection);
    };
    fixture.makeConnected();
    fixture.radio.link->lose();
    QTRY_COMPARE(fixture.reconnector.state(), ReconnectorState::Waiting);
    QVERIFY(lengthOfWait() < 1.3);
    reconnect();
    QTRY_VERIFY(fixture.radio.scanner().isScanning());
    Q_EMIT fixture.radio.scanner().discovered(fixture.watch);
    QTRY_COMPARE(fixture.reconnector.state(), ReconnectorState::Connected);
    fixture.clock.advance(31s);
    fixture.radio.link->lose();
    QTRY_COMPARE(fixture.reconnector.state(), ReconnectorState::Waiting);
    QVERIFY(lengthOfWait() < 1.3);
}

void TestReconnector::aNewWishMakesFailuresForgotten()
{
    Fixture fixture;
    ReconnectLimits limits;
    limits.shortest = 1h;
    limits.longest = 100h;
    fixture.reconnector.setLimits(limits);
    for (int wish = 0; wish < 2; ++wish) {
        fixture.makeConnected();
        fixture.radio.link->lose();
        QTRY_COMPARE(fixture.reconnector.state(), ReconnectorState::Waiting);
        QVERIFY(fixture.clock.now().secsTo(*fixture.reconnector.nextTry()) < 1.3 * 3'600);
    }
}

void TestReconnector::aRejectedKeyIsNeverTriedAgain()
{
    Fixture fixture;
    fixture.radio.prepare = [](FakeLink &link) { link.setVerdictStatus(0x08); };
    QSignalSpy failures(&fixture.reconnector, &Reconnector::failed);
    fixture.connectToWatch();
    QVERIFY(failures.wait(60'000));
    QCOMPARE(failures.first().first().value<Error>().code, Code::KeyRejected);
    QCOMPARE(fixture.reconnector.state(), ReconnectorState::Off);
    QCOMPARE(fixture.reconnector.error().code, Code::KeyRejected);
    fixture.reconnector.tryNow();
    fixture.radio.setState(Radio::State::Off);
    fixture.radio.setState(Radio::State::Ready);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(fixture.reconnector.state(), ReconnectorState::Off);
    QCOMPARE(fixture.radio.linkCount, 1);
    QCOMPARE(failures.count(), 1);
}

void TestReconnector::aProvenKeyGetsASecondHearing_data()
{
    QTest::addColumn<int>("rejections");
    QTest::newRow("one") << 1;
    QTest::newRow("two") << 2;
}

void TestReconnector::aProvenKeyGetsASecondHearing()
{
    QFETCH(int, rejections);
    Fixture fixture;
    QSignalSpy failures(&fixture.reconnector, &Reconnector::failed);
    fixture.makeConnected();
    fixture.radio.prepare = [&](FakeLink &link) {
        if (fixture.radio.linkCount <= 1 + rejections)
            link.setVerdictStatus(0x08);
    };
    connect(&fixture.reconnector, &Reconnector::stateChanged, &fixture.reconnector, [&](ReconnectorState state) {
        if (state == ReconnectorState::Waiting)
            QTimer::singleShot(5, &fixture.reconnector,
                               [&] { Q_EMIT fixture.radio.presenceMonitor().seen(fixture.watch); });
    });
    QList<Code> reasons;
    connect(&fixture.reconnector, &Reconnector::errorChanged, &fixture.reconnector,
            [&] { reasons << fixture.reconnector.error().code; });
    fixture.radio.link->lose();
    QTRY_VERIFY(reasons.contains(Code::KeyRejected));
    if (rejections == 1) {
        QTRY_COMPARE(fixture.reconnector.state(), ReconnectorState::Connected);
        QCOMPARE(failures.count(), 0);
    } else {
        QTRY_COMPARE(failures.count(), 1);
        QCOMPARE(fixture.reconnector.state(), ReconnectorState::Off);
        QCOMPARE(fixture.radio.linkCount, 3);
    }
}

void TestReconnector::onceIsOnce_data()
{
    QTest::addColumn<bool>("wasReady");
    QTest::addColumn<int>("links");
    QTest::newRow("a broken link before the watch was ready is tried again once") << false << 2;
    QTest::newRow("a connection that ends has ended") << true << 1;
}

void TestReconnector::onceIsOnce()
{
    QFETCH(bool, wasReady);
    QFETCH(int, links);
    Fixture fixture;
    QSignalSpy failures(&fixture.reconnector, &Reconnector::failed);
    if (wasReady) {
        fixture.makeConnected(RetryMode::OneShot);
        fixture.radio.link->lose();
    } else {
        fixture.radio.prepare
            = [](FakeLink &link) { QMetaObject::invokeMethod(&link, &FakeLink::lose, Qt::QueuedConnection); };
        fixture.connectToWatch(RetryMode::OneShot);
        QTRY_VERIFY(fixture.radio.scanner().isScanning());
        Q_EMIT fixture.radio.scanner().discovered(fixture.watch);
    }
    QVERIFY(failures.count() == 1 || failures.wait(60'000));
    QCOMPARE(fixture.reconnector.state(), ReconnectorState::Off);
    QCOMPARE(fixture.reconnector.error().code, Code::LinkLost);
    QCOMPARE(fixture.radio.linkCount, links);
}

void TestReconnector::onceBecomesAlways()
{
    Fixture fixture;
    fixture.makeConnected(RetryMode::OneShot);
    fixture.reconnector.setRetryMode(RetryMode::UntilStopped);
    fixture.radio.link->lose();
    QTRY_COMPARE(fixture.reconnector.state(), ReconnectorState::Waiting);
}

void TestReconnector::theRadioThatComesBackEndsTheWait()
{
    Fixture fixture;
    fixture.makeWaiting();
    fixture.radio.setState(Radio::State::Off);
    QCOMPARE(fixture.reconnector.state(), ReconnectorState::Waiting);
    fixture.radio.setState(Radio::State::Ready);
    QTRY_COMPARE(fixture.reconnector.state(), ReconnectorState::Trying);
}

void TestReconnector::theReasonFollowsTheRadio()
{
    Fixture fixture;
    fixture.makeWaiting();
    QCOMPARE(fixture.reconnector.error().code, Code::LinkLost);
    fixture.radio.setState(Radio::State::ServiceMissing);
    QCOMPARE(fixture.reconnector.error().code, Code::BluetoothServiceMissing);
    fixture.radio.setState(Radio::State::NoAdapter);
    QCOMPARE(fixture.reconnector.error().code, Code::AdapterMissing);
    fixture.radio.setState(Radio::State::Blocked);
    QCOMPARE(fixture.reconnector.error().code, Code::AdapterBlocked);
    QCOMPARE(fixture.reconnector.state(), ReconnectorState::Waiting);
}

void TestReconnector::tryNowEndsTheWait()
{
    Fixture fixture;
    fixture.makeWaiting();
    fixture.reconnector.tryNow();
    QTRY_COMPARE(fixture.reconnector.state(), ReconnectorState::Trying);
    QVERIFY(!fixture.reconnector.nextTry());
}

void TestReconnector::stoppingEndsEveryWait_data()
{
    QTest::addColumn<ReconnectorState>("state");
    for (const ReconnectorState state :
         {ReconnectorState::Trying, ReconnectorState::Connected, ReconnectorState::Waiting, ReconnectorState::Released,
          ReconnectorState::Asleep})
        QTest::newRow(QMetaEnum::fromType<ReconnectorState>().valueToKey(int(state))) << state;
}

void TestReconnector::stoppingEndsEveryWait()
{
    QFETCH(ReconnectorState, state);
    Fixture fixture;
    Suspension suspension;
    fixture.reconnector.follow(suspension);
    if (state == ReconnectorState::Trying)
        fixture.radio.setSilent();
    if (state == ReconnectorState::Waiting)
        fixture.makeWaiting();
    else if (state == ReconnectorState::Trying)
        fixture.connectToWatch();
    else
        fixture.makeConnected();
    if (state == ReconnectorState::Released)
        fixture.reconnector.release(1h);
    if (state == ReconnectorState::Asleep)
        Q_EMIT suspension.aboutToSleep();
    QTRY_COMPARE(fixture.reconnector.state(), state);
    fixture.reconnector.disconnectFromWatch();
    QTRY_COMPARE(fixture.reconnector.state(), ReconnectorState::Off);
    QTRY_COMPARE(fixture.connection.state(), WatchConnection::State::Idle);
    QCOMPARE(fixture.reconnector.error().code, Code::None);
    QVERIFY(!fixture.reconnector.nextTry());
    QTRY_VERIFY(!fixture.radio.presenceMonitor().isActive());
}

void TestReconnector::aReleasedWatchIsLeftAloneUntilThen()
{
    Fixture fixture;
    fixture.makeConnected();
    fixture.reconnector.release(300ms);
    QTRY_COMPARE(fixture.reconnector.state(), ReconnectorState::Released);
    QCOMPARE(fixture.reconnector.nextTry(), std::optional(fixture.clock.now().addMSecs(300)));
    QTRY_COMPARE(fixture.connection.state(), WatchConnection::State::Idle);
    QCOMPARE(fixture.reconnector.error().code, Code::None);
    fixture.radio.setState(Radio::State::Off);
    fixture.radio.setState(Radio::State::Ready);
    QCOMPARE(fixture.reconnector.state(), ReconnectorState::Released);
    QVERIFY(!fixture.radio.presenceMonitor().isActive());
    QTRY_COMPARE(fixture.reconnector.state(), ReconnectorState::Trying);
}

void TestReconnector::sleepLetsGoAndWakingTriesAtOnce()
{
    Fixture fixture;
    Suspension suspension;
    fixture.reconnector.follow(suspension);
    fixture.makeConnected();
    fixture.reconnector.setLimits({});
    Q_EMIT suspension.aboutToSleep();
    QTRY_COMPARE(fixture.reconnector.state(), ReconnectorState::Asleep);
    QTRY_COMPARE(fixture.connection.state(), WatchConnection::State::Idle);
    fixture.reconnector.tryNow();
    QTRY_COMPARE(fixture.reconnector.state(), ReconnectorState::Trying);
    Q_EMIT suspension.aboutToSleep();
    QTRY_COMPARE(fixture.reconnector.state(), ReconnectorState::Asleep);
    Q_EMIT suspension.resumed();
    QTRY_COMPARE(fixture.reconnector.state(), ReconnectorState::Trying);
}

void TestReconnector::sleepWithoutWakingEndsByItself()
{
    Fixture fixture;
    Suspension suspension;
    fixture.reconnector.follow(suspension);
    fixture.makeConnected();
    Q_EMIT suspension.aboutToSleep();
    QTRY_COMPARE(fixture.reconnector.state(), ReconnectorState::Asleep);
    QTRY_COMPARE(fixture.reconnector.state(), ReconnectorState::Trying);
}

void TestReconnector::wakingDoesNotBreakARelease()
{
    Fixture fixture;
    Suspension suspension;
    fixture.reconnector.follow(suspension);
    fixture.makeConnected();
    fixture.reconnector.release(1h);
    QTRY_COMPARE(fixture.reconnector.state(), ReconnectorState::Released);
    Q_EMIT suspension.aboutToSleep();
    fixture.clock.advance(30min);
    Q_EMIT suspension.resumed();
    QCOMPARE(fixture.reconnector.state(), ReconnectorState::Released);
    Q_EMIT suspension.aboutToSleep();
    fixture.clock.advance(31min);
    Q_EMIT suspension.resumed();
    QTRY_COMPARE(fixture.reconnector.state(), ReconnectorState::Trying);
}

void TestReconnector::aWatchThatEndsTheLinkAndHides_data()
{
    QTest::addColumn<Duration>("sinceValue");
    QTest::addColumn<Code>("reason");
    QTest::newRow("soon after a value, so it hung up and is held") << Duration(1s) << Code::WatchHeld;
    QTest::newRow("at the limit") << Duration(3s) << Code::WatchHeld;
    QTest::newRow("later, so it faded away and is just gone") << Duration(3001ms) << Code::WatchNotFound;
}

void TestReconnector::aWatchThatEndsTheLinkAndHides()
{
    QFETCH(Duration, sinceValue);
    QFETCH(Code, reason);
    Fixture fixture;
    fixture.makeConnected();
    fixture.reconnector.setMeasuring(true);
    QTRY_COMPARE(fixture.radio.link->heartRateWrites().size(), 1);
    fixture.radio.link->sendHeartRate(QByteArray::fromHex("0048"));
    fixture.clock.advance(sinceValue);
    fixture.radio.link->lose();
    QTRY_COMPARE(fixture.reconnector.error().code, Code::LinkLost);
    QTRY_COMPARE(fixture.reconnector.error().code, reason);
    if (reason == Code::WatchHeld)
        QCOMPARE(fixture.reconnector.error().detail, u"WatchNotFound"_s);
}

void TestReconnector::thePresenceMonitorIsStoppedBeforeEachTry()
{
    Fixture fixture;
    fixture.makeWaiting();
    QTRY_VERIFY(fixture.radio.presenceMonitor().isActive());
    bool wasActive = false;
    connect(&fixture.connection, &WatchConnection::stateChanged, &fixture.reconnector,
            [&] { wasActive = wasActive || fixture.radio.presenceMonitor().isActive(); });
    fixture.reconnector.tryNow();
    QTRY_COMPARE(fixture.connection.state(), WatchConnection::State::Seeking);
    QVERIFY(!wasActive);
}

void TestReconnector::anotherWatchReplacesTheFirst()
{
    Fixture fixture;
    fixture.makeWaiting();
    FakeRadio other;
    Advertisement second = fixture.watch;
    second.address = u"00:00:5E:00:53:02"_s;
    fixture.reconnector.connectTo(other, {second, true, testKey(), true}, RetryMode::UntilStopped);
    QTRY_COMPARE(fixture.reconnector.state(), ReconnectorState::Connected);
    QCOMPARE(other.linkCount, 1);
    QCOMPARE(fixture.connection.watch().address, second.address);
    QVERIFY(!fixture.radio.presenceMonitor().isActive());
    fixture.reconnector.disconnectFromWatch();
    QTRY_COMPARE(fixture.connection.state(), WatchConnection::State::Idle);
}

void TestReconnector::stoppedHeartRateStaysStopped()
{
    Fixture fixture;
    fixture.makeConnected();
    QSignalSpy requests(&fixture.reconnector, &Reconnector::measuringWantedChanged);
    fixture.reconnector.setMeasuring(true);
    QTRY_COMPARE(fixture.radio.link->heartRateWrites().size(), 1);
    fixture.reconnector.setMeasuring(false);
    QCOMPARE(requests.count(), 2);
    QTRY_COMPARE(fixture.connection.heartRateState(), WatchConnection::HeartRateState::Off);
    fixture.radio.link->lose();
    QTRY_COMPARE(fixture.reconnector.state(), ReconnectorState::Waiting);
    QTRY_VERIFY(fixture.radio.scanner().isScanning());
    Q_EMIT fixture.radio.scanner().discovered(fixture.watch);
    QTRY_COMPARE(fixture.reconnector.state(), ReconnectorState::Connected);
    QCOMPARE(fixture.connection.heartRateState(), WatchConnection::HeartRateState::Off);
    QVERIFY(fixture.radio.link->heartRateWrites().isEmpty());
}

NEOBEAT_TEST(TestReconnector)
#include "tst_reconnector.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/connectionmodel.h"
#include "support/modelfixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QLocale>
#include <QMetaProperty>
#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using HeartRateState = WatchConnection::HeartRateState;

/// The connection as the live page shows it.
class TestConnectionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void withoutAWatchNothingIsThere();
    void rememberedWatchConnectsAndShowsItsDetails();
    void statesComeInTheirOrder();
    void secondTryLooksLikeOneAttempt();
    void everyStateHasWords();
    void failureIsReportedAndClearedByTheNextAttempt();
    void lostLinkIsReported();
    void wantedHeartRateLooksLikeStartingMeanwhile();
    void aWaitCanBeShortenedReleasedAndEnded();
    void heartRateStartsAndStops();
    void silentHeartRateIsReportedWhileTheLinkStays();
    void heartRateStartsByItselfWhenConfigured();
    void batteryFollowsTheWatch();
    void simulatedWatchIsCalledSo();
    void forgettingSaysWhatWasRemoved();
    void forgettingSaysWhatMayBeLeft();
    void keyStoreThatPromptsIsReported();
    void aDemandedPairingIsTold();
    void aPairingIsNotToldOfAnotherSensor();
    void everyPropertySignalsItsChanges();
};

void TestConnectionModel::withoutAWatchNothingIsThere()
{
    ModelFixture fixture;
    ConnectionModel model(fixture.access);
    QVERIFY(!model.hasWatch());
    QCOMPARE(model.stateText(), u"No watch"_s);
    QVERIFY(!model.isBusy());
    QVERIFY(!model.error().isPresent());
    QCOMPARE(model.batteryLevel(), -1);
    QCOMPARE(model.batteryText(), u"unknown"_s);
    QCOMPARE(model.lastChargeText(), QString());
    QCOMPARE(model.productText(), QString());
    model.connectToWatch();
    QCOMPARE(model.stateText(), u"No watch"_s);
}

void TestConnectionModel::rememberedWatchConnectsAndShowsItsDetails()
{
    ModelFixture fixture(u"battery=87"_s);
    fixture.remember();
    ConnectionModel model(fixture.access);
    QVERIFY(model.hasWatch());
    QCOMPARE(model.watchName(), u"Amazfit Neo"_s);
    QCOMPARE(model.addressTail(), fixture.address().right(5));
    QCOMPARE(model.stateText(), u"Not connected"_s);
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
    QTRY_COMPARE(model.stateText(), u"Not connected"_s);
    QVERIFY(!model.error().isPresent());
}

void TestConnectionModel::statesComeInTheirOrder()
{
    ModelFixture fixture;
    fixture.remember();
    ConnectionModel model(fixture.access);
    QStringList words;
    connect(&model, &ConnectionModel::stateChanged, this, [&] {
        if (words.isEmpty() || words.constLast() != model.stateText())
            words << model.stateText();
    });
    model.connectToWatch();
    QTRY_VERIFY(model.isReady());
    model.disconnectFromWatch();
    QTRY_COMPARE(model.stateText(), u"Not connected"_s);
    QCOMPARE(
        words,
        (QStringList{u"Connecting…"_s, u"Searching…"_s, u"Connecting…"_s, u"Finding services…"_s, u"Proving the key…"_s,
                     u"Reading the watch…"_s, u"Connected"_s, u"Disconnecting…"_s, u"Not connected"_s}));
}

void TestConnectionModel::secondTryLooksLikeOneAttempt()
{
    ModelFixture fixture(u"drop-after-discover:1"_s);
    fixture.remember();
    ConnectionModel model(fixture.access);
    bool wasUnwanted = false;
    connect(&model, &ConnectionModel::stateChanged, this, [&] { wasUnwanted |= !model.isWanted(); });
    QSignalSpy errors(&model, &ConnectionModel::errorChanged);
    model.connectToWatch();
    QTRY_VERIFY(model.isReady());
    QVERIFY(!wasUnwanted);
    QCOMPARE(errors.count(), 0);
}

void TestConnectionModel::everyStateHasWords()
{
    ModelFixture fixture;
    fixture.remember();
    ConnectionModel model(fixture.access);
    QSet<QString> words{model.stateText()};
    connect(&model, &ConnectionModel::stateChanged, this, [&] { words << model.stateText(); });
    model.connectToWatch();
    QTRY_VERIFY(model.isReady());
    model.disconnectFromWatch();
    QTRY_COMPARE(model.stateText(), u"Not connected"_s);
    QCOMPARE(words.size(), 8);
    QVERIFY(!words.contains(QString()));
}

void TestConnectionModel::failureIsReportedAndClearedByTheNextAttempt()
{
    ModelFixture fixture(u"wrong-key:1"_s);
    fixture.remember();
    ConnectionModel model(fixture.access);
    QSignalSpy errors(&model, &ConnectionModel::errorChanged);
    model.connectToWatch();
    QTRY_VERIFY(model.error().isPresent());
    QCOMPARE(model.error().code, u"KeyRejected"_s);
    QCOMPARE(model.stateText(), u"Not connected"_s);
    model.connectToWatch();
    QVERIFY(!model.error().isPresent());
    QTRY_VERIFY(model.isReady());
    QCOMPARE(errors.count(), 2);
}

void TestConnectionModel::lostLinkIsReported()
{
    ModelFixture fixture;
    fixture.remember();
    ConnectionModel model(fixture.access);
    model.connectToWatch();
    QTRY_VERIFY(model.isReady());
    fixture.radio.watch().dropLink();
    QTRY_COMPARE(model.error().code, u"LinkLost"_s);
    QCOMPARE(model.state(), Reconnector::State::Waiting);
    QCOMPARE(model.stateText(), u"Waiting for the watch"_s);
    QVERIFY(model.isWanted());
    QVERIFY(model.canTryNow());
    QVERIFY(!model.isBusy());
    QVERIFY(model.nextTryText().startsWith(u"Next try at "_s));
    QCOMPARE(model.heartRateState(), HeartRateState::Off);
    QTRY_VERIFY(model.isReady());
    QVERIFY(!model.error().isPresent());
    QVERIFY(model.nextTryText().isEmpty());
}

void TestConnectionModel::wantedHeartRateLooksLikeStartingMeanwhile()
{
    ModelFixture fixture;
    fixture.remember();
    fixture.settings.setStartsHeartRate(true);
    ConnectionModel model(fixture.access);
    model.connectToWatch();
    QTRY_COMPARE(model.heartRateState(), HeartRateState::On);
    fixture.radio.watch().setInRange(false);
    QTRY_COMPARE(model.state(), Reconnector::State::Waiting);
    QCOMPARE(model.heartRateState(), HeartRateState::Starting);
    fixture.radio.watch().setInRange(true);
    QTRY_COMPARE(model.heartRateState(), HeartRateState::On);
    fixture.radio.watch().setInRange(false);
    QTRY_COMPARE(model.state(), Reconnector::State::Waiting);
    model.stopHeartRate();
    QCOMPARE(model.heartRateState(), HeartRateState::Off);
    fixture.radio.watch().setInRange(true);
    QTRY_VERIFY(model.isReady());
    QCOMPARE(model.heartRateState(), HeartRateState::Off);
}

void TestConnectionModel::aWaitCanBeShortenedReleasedAndEnded()
{
    ModelFixture fixture;
    fixture.remember();
    ConnectionModel model(fixture.access);
    model.connectToWatch();
    QTRY_VERIFY(model.isReady());
    model.releaseWatch(10);
    QTRY_COMPARE(model.state(), Reconnector::State::Released);
    QCOMPARE(model.stateText(), u"Left to the phone"_s);
    QCOMPARE(model.nextTryText(), u"Neobeat asks for the watch again at 12:10."_s);
    QTRY_VERIFY(!fixture.radio.watch().isCentralConnected());
    model.connectToWatch();
    QTRY_VERIFY(model.isReady());
    model.releaseWatch(0);
    QTRY_COMPARE(model.nextTryText(), u"Neobeat asks for the watch again at 12:01."_s);
    model.disconnectFromWatch();
    QTRY_COMPARE(model.stateText(), u"Not connected"_s);
    QVERIFY(!model.isWanted());
    QVERIFY(model.nextTryText().isEmpty());
}

void TestConnectionModel::heartRateStartsAndStops()
{
    ModelFixture fixture;
    fixture.remember();
    ConnectionModel model(fixture.access);
    model.connectToWatch();
    QTRY_VERIFY(model.isReady());
    model.startHeartRate();
    QTRY_COMPARE(model.heartRateState(), HeartRateState::On);
    model.stopHeartRate();
    QTRY_COMPARE(model.heartRateState(), HeartRateState::Off);
    QCOMPARE(fixture.radio.watch().counters().heartRateStops, 1);
}

void TestConnectionModel::silentHeartRateIsReportedWhileTheLinkStays()
{
    ModelFixture fixture(u"hr-interval=60000"_s);
    fixture.remember();
    ConnectionTimeouts timeouts;
    timeouts.firstReading = std::chrono::milliseconds(50);
    fixture.connection.setTimeouts(timeouts);
    ConnectionModel model(fixture.access);
    model.connectToWatch();
    QTRY_VERIFY(model.isReady());
    model.startHeartRate();
    QTRY_COMPARE(model.heartRateError().code, u"HeartRateSilent"_s);
    QVERIFY(model.isReady());
    QVERIFY(!model.error().isPresent());
    QCOMPARE(model.heartRateState(), HeartRateState::Starting);
    model.stopHeartRate();
    QVERIFY(!model.heartRateError().isPresent());
    QTRY_COMPARE(model.heartRateState(), HeartRateState::Off);
}

void TestConnectionModel::heartRateStartsByItselfWhenConfigured()
{
    ModelFixture fixture;
    fixture.remember();
    fixture.settings.setStartsHeartRate(true);
    ConnectionModel model(fixture.access);
    model.connectToWatch();
    QTRY_COMPARE(model.heartRateState(), HeartRateState::On);
}

void TestConnectionModel::batteryFollowsTheWatch()
{
    ModelFixture fixture;
    fixture.remember();
    ConnectionModel model(fixture.access);
    model.connectToWatch();
    QTRY_VERIFY(model.isReady());
    QSignalSpy changes(&model, &ConnectionModel::batteryChanged);
    fixture.radio.watch().setBattery(41, true);
    QTRY_COMPARE(model.batteryLevel(), 41);
    QVERIFY(model.isCharging());
    QVERIFY(changes.count() > 0);
    BatteryStatus status;
    status.lastCharge = QDateTime(QDate(2026, 1, 31), QTime(11, 41, 47), Qt::OffsetFromUTC, -5 * 3600);
    status.levelAtLastCharge = 99;
    status.firstDate = QDateTime(QDate(2026, 1, 30), QTime(1, 26, 59), Qt::OffsetFromUTC, -5 * 3600);
    QCOMPARE(model.lastOffText(), QString());
    fixture.radio.watch().notify(
        {QUuid(u"0000fee0-0000-1000-8000-00805f9b34fb"_s), QUuid(u"00000006-0000-3512-2118-0009af100700"_s)},
        status.encode());
    QTRY_COMPARE(model.lastChargeText(), u"31 Jan 2026, 11:41, at 99 %"_s);
    QCOMPARE(model.lastOffText(), u"30 Jan 2026, 01:26"_s);
}

void TestConnectionModel::simulatedWatchIsCalledSo()
{
    ModelFixture fixture;
    fixture.remember();
    ConnectionModel model(fixture.access);
    model.trySimulatedWatch();
    QVERIFY(model.isSimulated());
    QCOMPARE(model.watchName(), u"Simulated Amazfit Neo"_s);
    QTRY_VERIFY(model.isReady());
    QCOMPARE(model.batteryLevel(), 55);
    model.disconnectFromWatch();
    QTRY_COMPARE(model.stateText(), u"Not connected"_s);
    model.connectToWatch();
    QVERIFY(model.isSimulated());
    QTRY_VERIFY(model.isReady());
    model.leaveSimulatedWatch();
    QVERIFY(!model.isSimulated());
    QCOMPARE(model.watchName(), u"Amazfit Neo"_s);
    QTRY_COMPARE(model.stateText(), u"Not connected"_s);
    QCOMPARE(fixture.radio.watch().counters().connections, 0);
}

void TestConnectionModel::forgettingSaysWhatWasRemoved()
{
    ModelFixture fixture;
    fixture.remember();
    ConnectionModel model(fixture.access);
    model.connectToWatch();
    QTRY_VERIFY(model.isReady());
    QSignalSpy forgotten(&model, &ConnectionModel::forgotten);
    model.forgetWatch();
    QTRY_COMPARE(forgotten.count(), 1);
    QCOMPARE(forgotten.first().first().toString(), u"The watch and its key are removed from this computer."_s);
    QVERIFY(!model.hasWatch());
    QTRY_COMPARE(model.stateText(), u"No watch"_s);
}

void TestConnectionModel::forgettingSaysWhatMayBeLeft()
{
    ModelFixture fixture;
    fixture.remember();
    fixture.secretService.failure = {Error::Code::KeyStoreDenied};
    ConnectionModel model(fixture.access);
    QSignalSpy forgotten(&model, &ConnectionModel::forgotten);
    model.forgetWatch();
    QTRY_COMPARE(forgotten.count(), 1);
    QVERIFY(forgotten.first().first().toString().contains(u"may still be kept"_s));
    QVERIFY(!model.hasWatch());
    QCOMPARE(model.leftKey().code, u"KeyStoreDenied"_s);
    QCOMPARE(model.leftKey().action, ErrorText::Action::Retry);
    fixture.secretService.failure = {};
    QSignalSpy changed(&model, &ConnectionModel::leftKeyChanged);
    model.removeLeftKey();
    QTRY_COMPARE(forgotten.count(), 2);
    QVERIFY(forgotten.last().first().toString().contains(u"removed"_s));
    QVERIFY(!model.leftKey().isPresent());
    QCOMPARE(changed.count(), 1);
    QVERIFY(fixture.secretService.keys.isEmpty());
    model.removeLeftKey(); // Nothing is left to remove.
    QCOMPARE(forgotten.count(), 2);
}

void TestConnectionModel::keyStoreThatPromptsIsReported()
{
    ModelFixture fixture;
    fixture.remember();
    fixture.secretService.holdForPerson();
    ConnectionModel model(fixture.access);
    model.connectToWatch();
    QCOMPARE(model.keyStoreText(), u"The key store asks for its password or your consent in a window of its own."_s);
    QVERIFY(model.isWanted());
    model.disconnectFromWatch();
    QVERIFY(model.keyStoreText().isEmpty());
    QVERIFY(!model.isWanted());
    QVERIFY(!model.error().isPresent());
    fixture.secretService.release();
    model.connectToWatch();
    QTRY_VERIFY(model.isReady());
}

void TestConnectionModel::aDemandedPairingIsTold()
{
    ModelFixture fixture(u"strap-bond"_s);
    fixture.settings.setWatch({fixture.address(), u"Strap"_s, &standardSensor()});
    ConnectionModel model(fixture.access);
    QSignalSpy notices(&model, &ConnectionModel::noticeChanged);
    model.connectToWatch();
    QTRY_VERIFY(model.isReady());
    QCOMPARE(model.notice(), u"The sensor was paired with this computer, because it demanded it."_s);
    QVERIFY(!model.noticeText().isEmpty());
    QCOMPARE(notices.count(), 1);
    model.dismissNotice();
    QCOMPARE(model.notice(), QString());
    QCOMPARE(model.noticeText(), QString());
    // It is remembered, so there is nothing to tell again.
    model.disconnectFromWatch();
    QTRY_COMPARE(model.stateText(), u"Not connected"_s);
    model.connectToWatch();
    QTRY_VERIFY(model.isReady());
    QCOMPARE(notices.count(), 2);
}

void TestConnectionModel::aPairingIsNotToldOfAnotherSensor()
{
    ModelFixture fixture(u"strap-bond"_s);
    fixture.settings.setWatch({u"00:00:5E:00:53:99"_s, u"Another"_s, &standardSensor()});
    fixture.settings.setWatch({fixture.address(), u"Strap"_s, &standardSensor()});
    ConnectionModel model(fixture.access);
    model.connectToWatch();
    QTRY_VERIFY(!model.notice().isEmpty());
    fixture.access.choose(u"00:00:5E:00:53:99"_s);
    QTRY_VERIFY(model.notice().isEmpty());
}

void TestConnectionModel::everyPropertySignalsItsChanges()
{
    const QMetaObject &meta = ConnectionModel::staticMetaObject;
    for (int i = meta.propertyOffset(); i < meta.propertyCount(); ++i)
        QVERIFY2(meta.property(i).hasNotifySignal(), meta.property(i).name());
}

NEOBEAT_TEST(TestConnectionModel)
#include "tst_connectionmodel.moc"

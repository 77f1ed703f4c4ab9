// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/batterystatus.h"
#include "protocol/currenttime.h"
#include "protocol/deviceinformation.h"
#include "protocol/heartratecontrol.h"
#include "support/patience.h"
#include "support/testprogram.h"
#include "watchfixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QtCrypto>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Characteristic information(const QUuid &uuid)
{
    return {uuids::deviceInformationService, uuid};
}

} // namespace

/// The services, replies and counters of the watch, without a link.
class SimulatedWatchTest : public WatchFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { m_watch.reset(); }

    void offersTheServicesOfANeo();
    void propertiesAreThoseOfTheFamily_data();
    void propertiesAreThoseOfTheFamily();
    void identifiesItself();
    void repliesAfterTheCallAndOnceEach();
    void refusalsHaveTheirReason();
    void replyComesBeforeWhatTheWriteCauses();
    void unauthenticatedLinkFalls();
    void authenticatedLinkStays();
    void timeIsKeptAsSet();
    void batteryIsReadAndNotified();
    void batteryNotifiesWhenItDrains();
    void countsWhatItReceives();
    void advertisesUnlessHeld();
    void destroyedWatchLeavesNothingBehind();
};

void SimulatedWatchTest::offersTheServicesOfANeo()
{
    makeWatch();
    QList<QUuid> services;
    const auto offers = m_watch->services();
    for (const auto &service : offers)
        services.append(service.uuid);
    const QList<QUuid> expected{
        uuids::deviceInformationService, uuids::firmwareService, uuids::alertNotificationService,
        uuids::immediateAlertService,    uuids::huamiService,    uuids::authenticationService,
        uuids::heartRateService};
    QCOMPARE(services, expected);
}

void SimulatedWatchTest::propertiesAreThoseOfTheFamily_data()
{
    QTest::addColumn<QUuid>("uuid");
    QTest::addColumn<int>("properties");
    QTest::newRow("authentication") << uuids::authentication << 0x16;
    QTest::newRow("heart rate") << uuids::heartRateMeasurement << 0x10;
    QTest::newRow("control point") << uuids::heartRateControlPoint << 0x0a;
    QTest::newRow("battery") << uuids::battery << 0x12;
    QTest::newRow("time") << uuids::currentTime << 0x1a;
    QTest::newRow("serial number") << uuids::serialNumber << 0x02;
    QTest::newRow("alert level") << uuids::alertLevel << 0x04;
    QTest::newRow("new alert") << uuids::newAlert << 0x0a;
    QTest::newRow("configuration") << uuids::configuration << 0x14;
}

void SimulatedWatchTest::propertiesAreThoseOfTheFamily()
{
    QFETCH(QUuid, uuid);
    makeWatch();
    int found = 0;
    const auto offers = m_watch->services();
    for (const auto &service : offers) {
        for (const auto &characteristic : service.characteristics)
            found |= characteristic.uuid == uuid ? int(characteristic.properties) : 0;
    }
    QTEST(found, "properties");
}

void SimulatedWatchTest::identifiesItself()
{
    makeWatch();
    QCOMPARE(DeviceInformation::decodeVersion(valueOf(information(uuids::softwareRevision))), u"1.1.2.58"_s);
    const auto pnp = PnpId::decode(valueOf(information(uuids::pnpId)));
    QCOMPARE(pnp, (PnpId{1, 0x0157, 0x0043, 0x0100}));
    QVERIFY(!valueOf(information(uuids::serialNumber)).isEmpty());
    QVERIFY(valueOf(information(uuids::hardwareRevision)).startsWith('V'));
    QCOMPARE(valueOf(information(uuids::systemId)).size(), 8);
}

void SimulatedWatchTest::repliesAfterTheCallAndOnceEach()
{
    makeWatch();
    QStringList replies;
    const auto done = [&replies](const QString &word) {
        return [&replies, word](std::optional<AttError> error) {
            replies.append(error == AttError::NotConnected ? u"end"_s : word);
        };
    };
    const auto readDone = [&replies](const auto &reply) { replies.append(reply ? u"read"_s : u"end"_s); };
    m_watch->read(battery, readDone);
    m_watch->write(currentTime, "?", done(u"write"_s));
    m_watch->setNotifying(battery, true, done(u"subscribe"_s));
    QCOMPARE(replies, QStringList());
    QTRY_COMPARE(replies, (QStringList{u"read"_s, u"write"_s, u"subscribe"_s}));

    replies.clear();
    m_watch->read(battery, readDone);
    m_watch->write(currentTime, "?", done(u"write"_s));
    m_watch->dropLink();
    QVERIFY(m_watch->connectCentral());
    m_watch->setNotifying(battery, true, done(u"subscribe"_s));
    QTRY_COMPARE(replies, (QStringList{u"end"_s, u"end"_s, u"subscribe"_s}));
}

void SimulatedWatchTest::refusalsHaveTheirReason()
{
    makeWatch();
    QCOMPARE(write({uuids::huamiService, uuids::authentication}, "?"), AttError::NotFound);
    QCOMPARE(write(battery, "?"), AttError::NotPermitted);
    QCOMPARE(subscribe(controlPoint), AttError::NotPermitted);
    QCOMPARE(subscribe(heartRate), AttError::NotAuthenticated);
    QCOMPARE(m_watch->counters().refusals, 4);
    m_watch->disconnectCentral();
    QCOMPARE(write(battery, "?"), AttError::NotConnected);
    QCOMPARE(m_watch->counters().refusals, 4);
}

void SimulatedWatchTest::replyComesBeforeWhatTheWriteCauses()
{
    makeWatch();
    QVERIFY(!subscribe(authentication));
    QStringList order;
    connect(m_watch.get(), &SimulatedWatch::notified, this, [&order] { order.append(u"challenge"_s); });
    m_watch->write(authentication, QByteArray::fromHex("8200020100"), [&order](auto) { order.append(u"reply"_s); });
    QTRY_COMPARE(order, (QStringList{u"reply"_s, u"challenge"_s}));
}

void SimulatedWatchTest::unauthenticatedLinkFalls()
{
    m_scenario.unauthenticatedLimit = 50ms;
    QElapsedTimer timer;
    timer.start();
    makeWatch();
    QSignalSpy dropped(m_watch.get(), &SimulatedWatch::linkDropped);
    QTRY_COMPARE(dropped.size(), 1);
    QVERIFY(timer.elapsed() >= 45);
    QVERIFY(!m_watch->isCentralConnected());
    QVERIFY(m_watch->isAdvertising());
}

void SimulatedWatchTest::authenticatedLinkStays()
{
    m_scenario.unauthenticatedLimit = 300ms;
    makeWatch();
    authenticate();
    // A second watch that is not authenticated shows that the time limit has passed.
    SimulatedWatch other(m_scenario);
    QSignalSpy dropped(&other, &SimulatedWatch::linkDropped);
    QVERIFY(other.connectCentral());
    QTRY_COMPARE(dropped.size(), 1);
    QVERIFY(m_watch->isCentralConnected());
}

void SimulatedWatchTest::timeIsKeptAsSet()
{
    makeWatch();
    QVERIFY(currenttime::decode(valueOf(currentTime)));
    const QDateTime set(QDate(2031, 2, 3), QTime(4, 5, 6), Qt::OffsetFromUTC, -5 * 3600);
    QVERIFY(!write(currentTime, currenttime::encode(set)));
    const auto read = currenttime::decode(valueOf(currentTime));
    QVERIFY(read);
    QCOMPARE(read->offsetFromUtc(), set.offsetFromUtc());
    QVERIFY(set.secsTo(*read) >= 0 && set.secsTo(*read) <= 5);
}

void SimulatedWatchTest::batteryIsReadAndNotified()
{
    makeWatch();
    QCOMPARE(valueOf(battery).size(), 20);
    QVERIFY(!subscribe(battery));
    m_watch->setBattery(33, true);
    QTRY_COMPARE(m_notified.size(), 1);
    const auto status = BatteryStatus::decode(m_notified.constFirst().second);
    QCOMPARE(status.level, 33);
    QCOMPARE(status.charging, true);
    QCOMPARE(BatteryStatus::decode(valueOf(battery)).level, 33);
}

void SimulatedWatchTest::batteryNotifiesWhenItDrains()
{
    m_scenario.speed = 10000;
    m_scenario.charging = true;
    m_scenario.batteryLevel = 20;
    makeWatch();
    QVERIFY(!subscribe(battery));
    QTRY_VERIFY(m_notified.size() >= 5);
    QVERIFY(BatteryStatus::decode(m_notified.constLast().second).level.value() > 20);
}

void SimulatedWatchTest::countsWhatItReceives()
{
    makeWatch();
    authenticate();
    QVERIFY(!write(authentication, "?"));
    QVERIFY(!write(currentTime, currenttime::encode(QDateTime::currentDateTime())));
    QVERIFY(!write(currentTime, "?"));
    QVERIFY(!write({uuids::huamiService, uuids::configuration}, "?"));
    for (const QByteArray &command :
         {heartratecontrol::startContinuous(), heartratecontrol::keepAlive(), heartratecontrol::keepAlive(),
          heartratecontrol::stopContinuous(), QByteArray("?")})
        QVERIFY(!write(controlPoint, command));
    m_watch->disconnectCentral();
    QVERIFY(m_watch->connectCentral());
    const auto &counters = m_watch->counters();
    QCOMPARE(counters.connections, 2);
    QCOMPARE(counters.challengeRequests, 1);
    QCOMPARE(counters.answers, 1);
    QCOMPARE(counters.acceptedAnswers, 1);
    QCOMPARE(counters.timeWrites, 1);
    QCOMPARE(counters.heartRateStarts, 1);
    QCOMPARE(counters.keepAlives, 2);
    QCOMPARE(counters.heartRateStops, 1);
    QCOMPARE(counters.unknownWrites, 4);
    QCOMPARE(m_watch->receivedAnswers().size(), 1);
    QCOMPARE(m_watch->receivedAnswers().constFirst().size(), 18);
}

void SimulatedWatchTest::advertisesUnlessHeld()
{
    makeWatch();
    QSignalSpy changed(m_watch.get(), &SimulatedWatch::advertisingChanged);
    QSignalSpy dropped(m_watch.get(), &SimulatedWatch::linkDropped);
    QVERIFY(!m_watch->isAdvertising());
    QVERIFY(!m_watch->connectCentral());
    m_watch->disconnectCentral();
    m_watch->disconnectCentral();
    QVERIFY(m_watch->isAdvertising());
    QVERIFY(dropped.isEmpty());
    m_watch->setInRange(false);
    QVERIFY(!m_watch->connectCentral());
    m_watch->setInRange(true);
    QVERIFY(m_watch->connectCentral());
    m_watch->setInRange(false);
    QCOMPARE(dropped.size(), 1);
    QList<bool> advertising;
    for (const auto &arguments : changed)
        advertising.append(arguments.at(0).toBool());
    for (int index = 1; index < advertising.size(); ++index)
        QVERIFY(advertising.at(index) != advertising.at(index - 1));
    QCOMPARE(advertising.constFirst(), true);
    QCOMPARE(advertising.constLast(), false);
}

void SimulatedWatchTest::destroyedWatchLeavesNothingBehind()
{
    makeWatch();
    bool replied = false;
    m_watch->read(battery, [&replied](const auto &) { replied = true; });
    m_watch->setBattery(10, false);
    m_watch.reset();
    makeWatch();
    QCOMPARE(valueOf(battery).size(), 20);
    QVERIFY(!replied);
}

static int runSimulatedWatchTest(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCA::Initializer crypto;
    SimulatedWatchTest test;
    return QTest::qExec(&test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runSimulatedWatchTest)

#include "tst_simulatedwatch.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkfixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QTest>
#include <QtCrypto>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// The contract of GattLink, as kept by the simulated link while it is open.
class SimulatedLinkTest : public LinkFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void eachStepIsSignalledOnceAndNeverFromInside();
    void detailsAreWorkedOffInOrder();
    void missingServiceLeavesTheLinkOpen();
    void operationBeforeDetailsFails_data();
    void operationBeforeDetailsFails();
    void wrongKindOfOperationFails();
    void burstsComeOneByOneInOrder();
    void notificationsEndWithTheSubscription();
    void oneCentralAtATime();
    void watchThatComesIntoRangeConnects();
    void pairingIsAskedForOnce_data();
    void pairingIsAskedForOnce();
    void pairingEndsWithTheLink();

private:
    /// An open link to a strap, whose characteristics are known.
    void openStrap(const QString &scenario, bool mayPair);
};

void SimulatedLinkTest::openStrap(const QString &scenario, bool mayPair)
{
    tearDown();
    m_radio = std::make_unique<SimulatedRadio>(Scenario::parse(u"slow=0,"_s + scenario).value());
    m_radio->setState(Radio::State::Ready);
    makeLink();
    m_link->setMayPair(mayPair);
    m_link->open();
    QTRY_COMPARE(m_recorder->story(), u"opened"_s);
    m_link->discoverDetails(uuids::heartRateService);
    m_link->discoverDetails(uuids::batteryService);
    QTRY_COMPARE(m_recorder->story(), u"opened details:180d details:180f"_s);
    m_recorder->forget();
}

void SimulatedLinkTest::pairingIsAskedForOnce_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<bool>("mayPair");
    QTest::addColumn<QString>("story");
    QTest::addColumn<int>("pairings");
    QTest::newRow("pairs and repeats") << u"strap-bond"_s << true << u"paired read subscribed"_s << 1;
    QTest::newRow("refused") << u"strap-bond-refused"_s << true << u"PairingFailed PairingFailed"_s << 1;
    QTest::newRow("may not") << u"strap-bond"_s << false << u"ReadFailed SubscribeFailed"_s << 0;
    QTest::newRow("not demanded") << u"strap"_s << true << u"read subscribed"_s << 0;
}

void SimulatedLinkTest::pairingIsAskedForOnce()
{
    QFETCH(QString, scenario);
    QFETCH(bool, mayPair);
    QFETCH(QString, story);
    QFETCH(int, pairings);
    openStrap(scenario, mayPair);
    m_recorder->call([this] { m_link->read({uuids::batteryService, uuids::batteryLevel}); });
    QTRY_VERIFY(m_recorder->story().contains(story.section(u' ', -2, -2)));
    m_link->subscribe({uuids::heartRateService, uuids::heartRateMeasurement}, true);
    QTRY_VERIFY(m_recorder->story().startsWith(story));
    QVERIFY(!m_recorder->signalledFromInside());
    QCOMPARE(m_radio->watch().counters().pairings, pairings);
    // The watch remembers it.
    m_link->close();
    QTRY_VERIFY(m_recorder->story().endsWith(u"closed:None"_s));
    makeLink();
    m_link->open();
    QTRY_COMPARE(m_recorder->story(), u"opened"_s);
    QCOMPARE(m_radio->watch().isPaired(), pairings > 0 && !story.contains(u"Failed"_s));
}

void SimulatedLinkTest::pairingEndsWithTheLink()
{
    openStrap(u"strap-bond"_s, true);
    Scenario slow = m_radio->watch().scenario();
    slow.pairingDelay = std::chrono::milliseconds(200);
    m_radio->watch().setScenario(slow);
    m_link->read({uuids::batteryService, uuids::batteryLevel});
    QTRY_COMPARE(m_radio->watch().counters().pairings, 1);
    m_radio->watch().dropLink();
    QTRY_COMPARE(m_recorder->story(), u"closed:LinkLost"_s);
    QVERIFY(!m_radio->watch().isPaired());
}

void SimulatedLinkTest::eachStepIsSignalledOnceAndNeverFromInside()
{
    const std::pair<std::function<void()>, QString> steps[] = {
        {[this] { m_link->open(); }, u"opened"_s},
        {[this] { m_link->discoverServices(); }, u"services"_s},
        {[this] { m_link->discoverDetails(uuids::huamiService); }, u"details:fee0"_s},
        {[this] { m_link->discoverDetails(uuids::authenticationService); }, u"details:fee1"_s},
        {[this] { m_link->discoverDetails(QUuid::createUuid()); }, u"nodetails"_s},
        {[this] { m_link->read(battery); }, u"read"_s},
        {[this] { m_link->write(authentication, "?"); }, u"write"_s},
        {[this] { m_link->subscribe(battery, true); }, u"subscribed"_s},
        {[this] { m_link->subscribe(battery, false); }, u"unsubscribed"_s},
        {[this] { m_link->read(Characteristic{}); }, u"ReadFailed"_s},
        {[this] { m_link->close(); }, u"closed:None"_s},
    };
    QStringList expected;
    for (const auto &[step, word] : steps) {
        m_recorder->call(step);
        QCOMPARE(m_recorder->story(), expected.join(u' '));
        expected.append(word);
        QTRY_COMPARE(m_recorder->story(), expected.join(u' '));
    }
    QVERIFY(!m_recorder->signalledFromInside());
}

void SimulatedLinkTest::detailsAreWorkedOffInOrder()
{
    m_link->open();
    QTRY_COMPARE(m_recorder->story(), u"opened"_s);
    for (const QUuid &service : {uuids::heartRateService, QUuid::createUuid(), uuids::huamiService})
        m_link->discoverDetails(service);
    QTRY_COMPARE(m_recorder->story(), u"opened details:180d nodetails details:fee0"_s);
}

void SimulatedLinkTest::missingServiceLeavesTheLinkOpen()
{
    m_link->open();
    QTRY_COMPARE(m_recorder->story(), u"opened"_s);
    m_link->discoverDetails(QUuid::createUuid());
    QTRY_COMPARE(m_recorder->story(), u"opened nodetails"_s);
    QVERIFY(m_radio->watch().isCentralConnected());
}

void SimulatedLinkTest::operationBeforeDetailsFails_data()
{
    QTest::addColumn<QString>("failure");
    QTest::newRow("read") << u"ReadFailed"_s;
    QTest::newRow("write") << u"WriteFailed"_s;
    QTest::newRow("subscribe") << u"SubscribeFailed"_s;
}

void SimulatedLinkTest::operationBeforeDetailsFails()
{
    QFETCH(QString, failure);
    m_link->open();
    QTRY_COMPARE(m_recorder->story(), u"opened"_s);
    m_recorder->call([&] {
        if (failure == u"ReadFailed")
            m_link->read(battery);
        else if (failure == u"WriteFailed")
            m_link->write(authentication, "?");
        else
            m_link->subscribe(battery, true);
    });
    QTRY_COMPARE(m_recorder->story(), u"opened "_s + failure);
    QVERIFY(!m_recorder->signalledFromInside());
    QCOMPARE(m_radio->watch().counters().unknownWrites, 0);
}

void SimulatedLinkTest::wrongKindOfOperationFails()
{
    openWithDetails();
    m_link->read(alertLevel);
    QTRY_COMPARE(m_recorder->story(), u"ReadFailed"_s);
    m_link->write(battery, "?");
    QTRY_COMPARE(m_recorder->story(), u"ReadFailed WriteFailed"_s);
    m_link->subscribe(alertLevel, true);
    QTRY_COMPARE(m_recorder->story(), u"ReadFailed WriteFailed SubscribeFailed"_s);
    QCOMPARE(m_radio->watch().counters().refusals, 3);
}

void SimulatedLinkTest::burstsComeOneByOneInOrder()
{
    openWithDetails();
    m_link->subscribe(battery, true);
    QTRY_COMPARE(m_recorder->story(), u"subscribed"_s);
    QList<QByteArray> sent;
    QList<QByteArray> received;
    connect(m_link.get(), &GattLink::notified, this,
            [&](const Characteristic &, const QByteArray &value) { received.append(value); });
    for (int index = 0; index < 50; ++index) {
        sent.append(QByteArray::number(index / 2));
        m_radio->watch().notify(battery, sent.last());
    }
    QVERIFY(received.isEmpty());
    QTRY_COMPARE(received, sent);
}

void SimulatedLinkTest::notificationsEndWithTheSubscription()
{
    openWithDetails();
    m_radio->watch().notify(battery, "before");
    m_link->subscribe(battery, true);
    QTRY_COMPARE(m_recorder->story(), u"subscribed"_s);
    m_radio->watch().notify(battery, "while");
    QTRY_COMPARE(m_recorder->story(), u"subscribed notified"_s);
    m_link->subscribe(battery, false);
    m_radio->watch().notify(battery, "after");
    QTRY_COMPARE(m_recorder->story(), u"subscribed notified unsubscribed"_s);
    m_link->read(battery);
    QTRY_COMPARE(m_recorder->story(), u"subscribed notified unsubscribed read"_s);
}

void SimulatedLinkTest::oneCentralAtATime()
{
    openWithDetails();
    QVERIFY(!m_radio->watch().isAdvertising());
    QVERIFY(!m_radio->watch().connectCentral());
    const auto second = m_radio->createLink(m_radio->watch().advertisement());
    LinkRecorder recorder(*second);
    second->open();
    m_link->read(battery);
    QTRY_COMPARE(m_recorder->story(), u"read"_s);
    QCOMPARE(recorder.story(), QString());
    m_link->close();
    QTRY_COMPARE(recorder.story(), u"opened"_s);
    QCOMPARE(m_recorder->story(), u"read closed:None"_s);
}

void SimulatedLinkTest::watchThatComesIntoRangeConnects()
{
    m_radio->watch().setInRange(false);
    m_link->open();
    QVERIFY(!m_radio->watch().isAdvertising());
    m_radio->watch().setInRange(true);
    QTRY_COMPARE(m_recorder->story(), u"opened"_s);
    m_radio->watch().setInRange(false);
    QTRY_COMPARE(m_recorder->story(), u"opened closed:LinkLost"_s);
}

static int runSimulatedLinkTest(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCA::Initializer crypto;
    SimulatedLinkTest test;
    return QTest::qExec(&test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runSimulatedLinkTest)

#include "tst_simulatedlink.moc"

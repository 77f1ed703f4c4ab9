// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedradio.h"
#include "link/simulated/simulatedwatch.h"
#include "linkrecorder.h"
#include "protocol/uuids.h"

#include <QRegularExpression>
#include <QTest>
#include <QtCrypto>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

constexpr Characteristic authentication{uuids::authenticationService, uuids::authentication};
constexpr Characteristic battery{uuids::huamiService, uuids::battery};
constexpr Characteristic alertLevel{uuids::immediateAlertService, uuids::alertLevel};

Scenario withoutDelay()
{
    return Scenario::parse(u"slow=0"_s).value();
}

} // namespace

/// The contract of GattLink, as the simulated link keeps it.
class SimulatedLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void eachStepIsToldOnceAndNeverFromInside();
    void detailsAreWorkedOffInOrder();
    void missingServiceLeavesTheLinkOpen();
    void operationBeforeDetailsFails_data();
    void operationBeforeDetailsFails();
    void wrongKindOfOperationFails();
    void closingIsToldOnceAndLast_data();
    void closingIsToldOnceAndLast();
    void lossEndsOperationsWithoutAnotherSignal();
    void burstsComeOneByOneInOrder();
    void notificationsEndWithTheSubscription();
    void usedLinkDoesNotOpenAgain();
    void callsOnAClosedLinkDoNothing();
    void oneCentralAtATime();
    void destroyedLinkFreesTheWatch();
    void linkMayBeDeletedInItsLastSignal();
    void watchThatComesIntoRangeConnects();
    void adapterThatGoesAwayEndsTheLink();
    void openingWithoutAdapterFails();

private:
    void makeLink();
    void openWithDetails();

    std::unique_ptr<SimulatedRadio> m_radio;
    std::unique_ptr<GattLink> m_link;
    std::unique_ptr<LinkRecorder> m_recorder;
};

void SimulatedLinkTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_radio = std::make_unique<SimulatedRadio>(withoutDelay());
    m_radio->setState(Radio::State::Ready);
    makeLink();
}

void SimulatedLinkTest::cleanup()
{
    m_recorder.reset();
    m_link.reset();
    m_radio.reset();
}

void SimulatedLinkTest::makeLink()
{
    m_link = m_radio->createLink(m_radio->watch().advertisement());
    m_recorder = std::make_unique<LinkRecorder>(*m_link);
}

void SimulatedLinkTest::openWithDetails()
{
    m_link->open();
    QTRY_COMPARE(m_recorder->story(), u"opened"_s);
    m_link->discoverDetails(uuids::authenticationService);
    m_link->discoverDetails(uuids::huamiService);
    m_link->discoverDetails(uuids::immediateAlertService);
    QTRY_COMPARE(m_recorder->story(), u"opened details:fee1 details:fee0 details:1802"_s);
    m_recorder->forget();
}

void SimulatedLinkTest::eachStepIsToldOnceAndNeverFromInside()
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
    QVERIFY(!m_recorder->heardFromInside());
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
    QVERIFY(!m_recorder->heardFromInside());
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

void SimulatedLinkTest::closingIsToldOnceAndLast_data()
{
    QTest::addColumn<bool>("open");
    QTest::newRow("before open()") << false;
    QTest::newRow("with everything in flight") << true;
}

void SimulatedLinkTest::closingIsToldOnceAndLast()
{
    QFETCH(bool, open);
    if (open) {
        openWithDetails();
        m_link->subscribe(battery, true);
        QTRY_COMPARE(m_recorder->story(), u"subscribed"_s);
        m_recorder->forget();
        m_link->discoverServices();
        m_link->discoverDetails(uuids::heartRateService);
        m_link->read(battery);
        m_radio->watch().setBattery(50, false);
    }
    m_recorder->call([this] {
        m_link->close();
        m_link->close();
    });
    QTRY_COMPARE(m_recorder->story(), u"closed:None"_s);
    QVERIFY(!m_recorder->heardFromInside());
    // Another link that does the same comes behind everything that the first one might still tell.
    const auto first = std::move(m_link);
    const auto firstRecorder = std::move(m_recorder);
    makeLink();
    openWithDetails();
    QCOMPARE(firstRecorder->story(), u"closed:None"_s);
}

void SimulatedLinkTest::lossEndsOperationsWithoutAnotherSignal()
{
    openWithDetails();
    m_link->read(battery);
    m_link->discoverServices();
    m_radio->watch().dropLink();
    QTRY_COMPARE(m_recorder->story(), u"closed:LinkLost"_s);
    m_recorder->call([this] { m_link->close(); });
    const auto first = std::move(m_link);
    const auto firstRecorder = std::move(m_recorder);
    makeLink();
    openWithDetails();
    QCOMPARE(firstRecorder->story(), u"closed:LinkLost"_s);
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

void SimulatedLinkTest::usedLinkDoesNotOpenAgain()
{
    m_link->open();
    m_link->open();
    QTRY_COMPARE(m_recorder->story(), u"opened"_s);
    m_link->close();
    QTRY_COMPARE(m_recorder->story(), u"opened closed:None"_s);
    m_link->open();
    const auto first = std::move(m_link);
    const auto firstRecorder = std::move(m_recorder);
    makeLink();
    openWithDetails();
    QCOMPARE(firstRecorder->story(), u"opened closed:None"_s);
    QCOMPARE(m_radio->watch().counters().connections, 2);
}

void SimulatedLinkTest::callsOnAClosedLinkDoNothing()
{
    openWithDetails();
    m_link->close();
    QTRY_COMPARE(m_recorder->story(), u"closed:None"_s);
    m_link->discoverServices();
    m_link->discoverDetails(uuids::huamiService);
    m_link->read(battery);
    m_link->write(authentication, "?");
    m_link->subscribe(battery, true);
    const auto first = std::move(m_link);
    const auto firstRecorder = std::move(m_recorder);
    makeLink();
    openWithDetails();
    QCOMPARE(firstRecorder->story(), u"closed:None"_s);
    QCOMPARE(m_radio->watch().counters().unknownWrites, 0);
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

void SimulatedLinkTest::destroyedLinkFreesTheWatch()
{
    openWithDetails();
    m_link->read(battery);
    m_recorder.reset();
    m_link.reset();
    QVERIFY(!m_radio->watch().isCentralConnected());
    QVERIFY(m_radio->watch().isAdvertising());
    makeLink();
    openWithDetails();
}

void SimulatedLinkTest::linkMayBeDeletedInItsLastSignal()
{
    openWithDetails();
    m_recorder.reset();
    bool deleted = false;
    connect(m_link.get(), &GattLink::closed, this, [&] {
        m_link.release()->deleteLater();
        deleted = true;
    });
    m_radio->watch().dropLink();
    QTRY_VERIFY(deleted);
    makeLink();
    openWithDetails();
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

void SimulatedLinkTest::adapterThatGoesAwayEndsTheLink()
{
    openWithDetails();
    m_radio->setState(Radio::State::Off);
    QTRY_COMPARE(m_recorder->story(), u"closed:LinkLost"_s);
    QVERIFY(!m_radio->watch().isCentralConnected());

    m_radio->setState(Radio::State::Ready);
    makeLink();
    m_link->open();
    m_radio->setState(Radio::State::Blocked);
    QTRY_COMPARE(m_recorder->story(), u"closed:AdapterBlocked"_s);
}

void SimulatedLinkTest::openingWithoutAdapterFails()
{
    m_radio->setState(Radio::State::Off);
    m_recorder->call([this] { m_link->open(); });
    QTRY_COMPARE(m_recorder->story(), u"closed:AdapterOff"_s);
    QVERIFY(!m_recorder->heardFromInside());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCA::Initializer crypto;
    SimulatedLinkTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_simulatedlink.moc"

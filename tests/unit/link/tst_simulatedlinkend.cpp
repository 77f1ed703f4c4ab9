// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkfixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QTest>
#include <QtCrypto>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// How the simulated link ends: reported once, as the last signal, with its reason.
class SimulatedLinkEndTest : public LinkFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void closingIsSignalledOnceAndLast_data();
    void closingIsSignalledOnceAndLast();
    void lossEndsOperationsWithoutAnotherSignal();
    void usedLinkDoesNotOpenAgain();
    void callsOnAClosedLinkDoNothing();
    void destroyedLinkFreesTheWatch();
    void linkMayBeDeletedInItsLastSignal();
    void adapterThatGoesAwayEndsTheLink();
    void openingWithoutAdapterFails();
};

void SimulatedLinkEndTest::closingIsSignalledOnceAndLast_data()
{
    QTest::addColumn<bool>("open");
    QTest::newRow("before open()") << false;
    QTest::newRow("with everything in flight") << true;
}

void SimulatedLinkEndTest::closingIsSignalledOnceAndLast()
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
    QVERIFY(!m_recorder->signalledFromInside());
    // Another link that does the same finishes after everything that the first one might still emit.
    const auto first = std::move(m_link);
    const auto firstRecorder = std::move(m_recorder);
    makeLink();
    openWithDetails();
    QCOMPARE(firstRecorder->story(), u"closed:None"_s);
}

void SimulatedLinkEndTest::lossEndsOperationsWithoutAnotherSignal()
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

void SimulatedLinkEndTest::usedLinkDoesNotOpenAgain()
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

void SimulatedLinkEndTest::callsOnAClosedLinkDoNothing()
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

void SimulatedLinkEndTest::destroyedLinkFreesTheWatch()
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

void SimulatedLinkEndTest::linkMayBeDeletedInItsLastSignal()
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

void SimulatedLinkEndTest::adapterThatGoesAwayEndsTheLink()
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

void SimulatedLinkEndTest::openingWithoutAdapterFails()
{
    m_radio->setState(Radio::State::Off);
    m_recorder->call([this] { m_link->open(); });
    QTRY_COMPARE(m_recorder->story(), u"closed:AdapterOff"_s);
    QVERIFY(!m_recorder->signalledFromInside());
}

static int runSimulatedLinkEndTest(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCA::Initializer crypto;
    SimulatedLinkEndTest test;
    return QTest::qExec(&test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runSimulatedLinkEndTest)

#include "tst_simulatedlinkend.moc"

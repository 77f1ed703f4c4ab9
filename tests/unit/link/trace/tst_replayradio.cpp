// SPDX-License-Identifier: GPL-3.0-or-later
#include "replayfixture.h"
#include "support/virtualtimetest.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// Radio, scanner and lookout of a trace.
class TestReplayRadio : public QObject
{
    Q_OBJECT

public:
    explicit TestReplayRadio(VirtualTime &time)
        : m_time(time)
    {
    }

private Q_SLOTS:
    void init();
    void aRefreshIsAnsweredAsRecorded();
    void aRefreshTooManyIsAnsweredAllTheSame();
    void theAdapterChangesAsRecorded();
    void powerComesOrIsRefusedAsRecorded();
    void aScanSeesWhatWasSeen();
    void scansAreToldApart();
    void aStopTooEarlyEndsTheScan();
    void aScanThatWasNotRecordedSeesTheWatch();
    void aScanThatWasNotRecordedNeedsARadio();
    void aWaitSightsTheAddressItWaitsFor();
    void aWaitThatWasNotRecordedSightsTheWatch();
    void afterTheLastLinkTheWatchIsOutOfRange();
    void addressesAreNobodys();

private:
    void load(const QByteArray &events) { m_world = std::make_unique<ReplayFixture>(m_time, events); }

    VirtualTime &m_time;
    std::unique_ptr<ReplayFixture> m_world;
};

void TestReplayRadio::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_world.reset();
}

void TestReplayRadio::aRefreshIsAnsweredAsRecorded()
{
    const QByteArray recorded = "+0.000 > radio refresh\n+0.030 < radio state Blocked\n+0.030 < radio facts 5.66 2\n"
                                "+0.040 < radio known Blocked\n";
    load(recorded);
    QCOMPARE(m_world->radio.state(), Radio::State::Unknown);
    m_world->radio.refresh();
    m_world->wait(1000);
    QCOMPARE(m_world->story(), QByteArray(recorded).replace("+0.030 < radio facts", "+0.040 < radio facts"));
    QCOMPARE(m_world->radio.facts().adapters, 2);
    QVERIFY(m_world->radio.isSimulated());
}

void TestReplayRadio::aRefreshTooManyIsAnsweredAllTheSame()
{
    load("+0.000 > radio refresh\n+0.030 < radio state Off\n");
    m_world->radio.refresh();
    m_world->wait(1000);
    m_world->radio.refresh();
    m_world->wait(1000);
    QCOMPARE(m_world->tape.lines().sliced(1, 2), (QByteArrayList{"< radio state Ready", "< radio known Ready"}));
    QCOMPARE(m_world->tape.lines().constLast(), "< radio known Off"_ba);
}

void TestReplayRadio::theAdapterChangesAsRecorded()
{
    load("+0.100 < radio state Ready\n+0.200 > scan start\n+0.900 < radio state Off\n+0.900 < scan failed AdapterOff\n"
         "+2.000 < radio state Ready\n");
    m_world->wait(200);
    m_world->radio.scanner().start();
    m_world->wait(5000);
    QCOMPARE(m_world->story(),
             "+0.100 < radio state Ready\n+0.200 > scan start\n+0.900 < radio state Off\n"
             "+0.900 < scan failed AdapterOff\n+2.000 < radio state Ready\n"_ba);
    QVERIFY(!m_world->radio.scanner().isScanning());
}

void TestReplayRadio::powerComesOrIsRefusedAsRecorded()
{
    load("+0.000 < radio state Off\n+0.500 > radio power-on\n+0.600 < radio power-failed AdapterBlocked\n"
         "+1.000 > radio power-on\n+1.100 < radio state Ready\n");
    m_world->radio.powerOn();
    m_world->wait(500);
    for (int times = 0; times < 2; ++times) {
        m_world->radio.powerOn();
        m_world->wait(500);
    }
    QCOMPARE(m_world->tape.lines(),
             (QByteArrayList{"> radio power-on", "< radio state Off", "> radio power-on",
                             "< radio power-failed AdapterBlocked", "> radio power-on", "< radio state Ready"}));
    load("+0.000 < radio state Off\n");
    m_world->wait(1);
    m_world->radio.powerOn();
    m_world->wait(1);
    QCOMPARE(m_world->tape.lines().constLast(), "< radio power-failed AdapterNotReady"_ba);
}

void TestReplayRadio::aScanSeesWhatWasSeen()
{
    const QByteArray recorded = "+0.000 > scan start\n+0.110 < scan seen other-1 rssi=-70 services=180d\n"
                                "+0.120 < scan seen other-2 rssi=-71 services=fee0 companies=0157\n"
                                "+0.310 < scan seen watch rssi=-60 services=fee0 companies=0157 named supported\n"
                                "+1.000 > scan stop\n+1.020 < scan finished\n";
    load(recorded);
    m_world->radio.scanner().start();
    m_world->wait(1000);
    m_world->radio.scanner().stop();
    m_world->wait(1000);
    QCOMPARE(m_world->story(), recorded);
}

void TestReplayRadio::scansAreToldApart()
{
    load("+0.000 > scan start\n+0.100 < scan seen other-1 -\n+0.500 > scan stop\n+0.500 < scan finished\n"
         "+1.000 > scan start\n+1.200 < scan seen other-2 -\n+1.300 < scan failed ScanFailed\n");
    m_world->radio.scanner().start();
    m_world->wait(50);
    m_world->radio.scanner().stop();
    m_world->wait(10);
    m_world->radio.scanner().start();
    m_world->wait(1000);
    QCOMPARE(m_world->story(),
             "+0.000 > scan start\n+0.050 > scan stop\n+0.050 < scan finished\n"
             "+0.060 > scan start\n+0.260 < scan seen other-1 -\n+0.360 < scan failed ScanFailed\n"_ba);
}

void TestReplayRadio::aStopTooEarlyEndsTheScan()
{
    load("+0.000 > scan start\n+0.500 < scan seen watch supported\n+0.900 < scan failed ScanFailed\n");
    m_world->radio.scanner().start();
    m_world->wait(100);
    m_world->radio.scanner().stop();
    m_world->wait(5000);
    QCOMPARE(m_world->story(), "+0.000 > scan start\n+0.100 > scan stop\n+0.100 < scan finished\n"_ba);
}

void TestReplayRadio::aScanThatWasNotRecordedSeesTheWatch()
{
    load("+0.000 < radio state Ready\n+0.000 > link1 to watch\n");
    m_world->wait(100);
    m_world->radio.scanner().start();
    m_world->wait(1000);
    QCOMPARE(m_world->tape.lines().constLast(), "< scan seen watch named supported"_ba);
    m_world->radio.scanner().stop();
    m_world->wait(1000);
    QVERIFY(!m_world->radio.scanner().isScanning());
}

void TestReplayRadio::aScanThatWasNotRecordedNeedsARadio()
{
    load("+0.000 < radio state NoAdapter\n+0.000 > link1 to watch\n");
    m_world->wait(100);
    m_world->radio.scanner().start();
    m_world->radio.presenceMonitor().start(u"00:00:5E:00:53:01"_s);
    m_world->wait(1000);
    QCOMPARE(m_world->tape.lines().sliced(3),
             (QByteArrayList{"< scan failed AdapterMissing", "< lookout failed AdapterMissing"}));
}

void TestReplayRadio::aWaitSightsTheAddressItWaitsFor()
{
    const QByteArray recorded
        = "+0.000 > lookout start watch\n+4.000 < lookout sighted watch rssi=-80 services=fee0 supported\n"
          "+4.000 > lookout stop\n+4.100 < lookout stopped\n"
          "+5.000 > lookout start watch\n+6.000 < lookout failed RadioBusy\n";
    load(recorded);
    QString address;
    connect(&m_world->played.presenceMonitor(), &PresenceMonitor::seen, this, [&](const Advertisement &watch) {
        address = watch.address;
        m_world->radio.presenceMonitor().stop();
    });
    m_world->radio.presenceMonitor().start(u"00:00:5E:00:53:01"_s);
    m_world->wait(5000);
    QCOMPARE(address, u"00:00:5E:00:53:01"_s);
    m_world->radio.presenceMonitor().start(u"00:00:5E:00:53:01"_s);
    m_world->wait(5000);
    QCOMPARE(m_world->tape.lines(), RecordingTape::eventsOf(recorded));
}

void TestReplayRadio::aWaitThatWasNotRecordedSightsTheWatch()
{
    load("+0.000 > link1 to watch\n");
    m_world->radio.presenceMonitor().start(u"00:00:5E:00:53:01"_s);
    m_world->wait(1000);
    QCOMPARE(m_world->tape.lines().constLast(), "< lookout sighted watch named supported"_ba);
    m_world->radio.presenceMonitor().stop();
    m_world->wait(1000);
    QCOMPARE(m_world->tape.lines().constLast(), "< lookout stopped"_ba);
}

void TestReplayRadio::afterTheLastLinkTheWatchIsOutOfRange()
{
    load("+0.000 > link1 to watch\n+0.000 > link1 open\n+0.100 < link1 closed ConnectFailed\n");
    const auto first = m_world->radio.createLink(ReplayRadio::watch());
    first->open();
    m_world->wait(1000);
    m_world->radio.scanner().start();
    const auto second = m_world->radio.createLink(ReplayRadio::watch());
    second->open();
    m_world->wait(100'000);
    second->close();
    m_world->wait(1);
    QCOMPARE(m_world->tape.lines(),
             (QByteArrayList{"> link1 to watch", "> link1 open", "< link1 closed ConnectFailed", "> scan start",
                             "> link2 to watch", "> link2 open", "> link2 close", "< link2 closed None"}));
}

void TestReplayRadio::addressesAreNobodys()
{
    QCOMPARE(ReplayRadio::addressOf(u"watch"_s), u"02:00:5E:01:00:01"_s);
    QCOMPARE(ReplayRadio::addressOf(u"watch-2"_s), u"02:00:5E:01:00:02"_s);
    QCOMPARE(ReplayRadio::addressOf(u"other-999"_s), u"02:00:5E:02:03:E7"_s);
}

NEOBEAT_VIRTUAL_TIME_TEST(TestReplayRadio)
#include "tst_replayradio.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/recognition.h"
#include "replayfixture.h"
#include "support/virtualtimetest.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// Radio, scanner and presence monitor of the replay.
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
    void aRefreshIsAnsweredAsInTheTrace();
    void aRefreshThatWasNotTracedIsAnswered();
    void theAdapterChangesAsInTheTrace();
    void powerComesOrIsRefusedAsInTheTrace();
    void aScanSeesWhatWasSeen();
    void aStrangerOfEarlierVersionsStaysOne();
    void scansAreKeptApart();
    void aStopTooEarlyEndsTheScan();
    void aScanThatWasNotTracedSeesTheWatch();
    void aScanThatWasNotTracedNeedsARadio();
    void aWaitSeesTheAddressItWaitsFor();
    void aWaitThatWasNotTracedSeesTheWatch();
    void afterTheLastLinkTheWatchIsOutOfRange();
    void addressesAreLocallyAdministered();

private:
    void load(const QByteArray &events) { m_fixture = std::make_unique<ReplayFixture>(m_time, events); }

    VirtualTime &m_time;
    std::unique_ptr<ReplayFixture> m_fixture;
};

void TestReplayRadio::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture.reset();
}

void TestReplayRadio::aRefreshIsAnsweredAsInTheTrace()
{
    const QByteArray traced = "+0.000 > radio refresh\n+0.030 < radio state Blocked\n+0.030 < radio facts 5.66 2\n"
                              "+0.040 < radio known Blocked\n";
    load(traced);
    QCOMPARE(m_fixture->radio.state(), Radio::State::Unknown);
    m_fixture->radio.refresh();
    m_fixture->wait(1000);
    QCOMPARE(m_fixture->story(), jsonOf(QByteArray(traced).replace("+0.030 < radio facts", "+0.040 < radio facts")));
    QCOMPARE(m_fixture->radio.facts().adapters, 2);
    QVERIFY(m_fixture->radio.isSimulated());
}

void TestReplayRadio::aRefreshThatWasNotTracedIsAnswered()
{
    load("+0.000 > radio refresh\n+0.030 < radio state Off\n");
    m_fixture->radio.refresh();
    m_fixture->wait(1000);
    m_fixture->radio.refresh();
    m_fixture->wait(1000);
    QCOMPARE(m_fixture->tape.lines().sliced(1, 2), linesOf({"< radio state Ready", "< radio known Ready"}));
    QCOMPARE(m_fixture->tape.lines().constLast(), lineOf("< radio known Off"));
}

void TestReplayRadio::theAdapterChangesAsInTheTrace()
{
    load("+0.100 < radio state Ready\n+0.200 > scan start\n+0.900 < radio state Off\n+0.900 < scan failed AdapterOff\n"
         "+2.000 < radio state Ready\n");
    m_fixture->wait(200);
    m_fixture->radio.scanner().start();
    m_fixture->wait(5000);
    QCOMPARE(m_fixture->story(),
             jsonOf("+0.100 < radio state Ready\n+0.200 > scan start\n+0.900 < radio state Off\n"
                    "+0.900 < scan failed AdapterOff\n+2.000 < radio state Ready\n"));
    QVERIFY(!m_fixture->radio.scanner().isScanning());
}

void TestReplayRadio::powerComesOrIsRefusedAsInTheTrace()
{
    load("+0.000 < radio state Off\n+0.500 > radio power-on\n+0.600 < radio power-failed AdapterBlocked\n"
         "+1.000 > radio power-on\n+1.100 < radio state Ready\n");
    m_fixture->radio.powerOn();
    m_fixture->wait(500);
    for (int times = 0; times < 2; ++times) {
        m_fixture->radio.powerOn();
        m_fixture->wait(500);
    }
    QCOMPARE(m_fixture->tape.lines(),
             linesOf({"> radio power-on", "< radio state Off", "> radio power-on",
                      "< radio power-failed AdapterBlocked", "> radio power-on", "< radio state Ready"}));
    load("+0.000 < radio state Off\n");
    m_fixture->wait(1);
    m_fixture->radio.powerOn();
    m_fixture->wait(1);
    QCOMPARE(m_fixture->tape.lines().constLast(), lineOf("< radio power-failed AdapterNotReady"));
}

void TestReplayRadio::aStrangerOfEarlierVersionsStaysOne()
{
    load("+0.000 > scan start\n+0.110 < scan seen other-1 rssi=-70 services=180d\n");
    std::optional<Advertisement> seen;
    connect(&m_fixture->radio.scanner(), &Scanner::discovered, &m_fixture->radio,
            [&](const Advertisement &advertisement) { seen = advertisement; });
    m_fixture->radio.scanner().start();
    m_fixture->wait(1000);
    QVERIFY(seen);
    QVERIFY(!isSupported(*seen));
}

void TestReplayRadio::aScanSeesWhatWasSeen()
{
    const QByteArray traced = "+0.000 > scan start\n+0.110 < scan seen other-1 rssi=-70 services=180f\n"
                              "+0.120 < scan seen other-2 rssi=-71 services=fee0 companies=0157\n"
                              "+0.310 < scan seen watch rssi=-60 services=fee0 companies=0157 named supported\n"
                              "+1.000 > scan stop\n+1.020 < scan finished\n";
    load(traced);
    m_fixture->radio.scanner().start();
    m_fixture->wait(1000);
    m_fixture->radio.scanner().stop();
    m_fixture->wait(1000);
    QCOMPARE(m_fixture->story(), jsonOf(traced));
}

void TestReplayRadio::scansAreKeptApart()
{
    load("+0.000 > scan start\n+0.100 < scan seen other-1 -\n+0.500 > scan stop\n+0.500 < scan finished\n"
         "+1.000 > scan start\n+1.200 < scan seen other-2 -\n+1.300 < scan failed ScanFailed\n");
    m_fixture->radio.scanner().start();
    m_fixture->wait(50);
    m_fixture->radio.scanner().stop();
    m_fixture->wait(10);
    m_fixture->radio.scanner().start();
    m_fixture->wait(1000);
    QCOMPARE(m_fixture->story(),
             jsonOf("+0.000 > scan start\n+0.050 > scan stop\n+0.050 < scan finished\n"
                    "+0.060 > scan start\n+0.260 < scan seen other-1 -\n+0.360 < scan failed ScanFailed\n"));
}

void TestReplayRadio::aStopTooEarlyEndsTheScan()
{
    load("+0.000 > scan start\n+0.500 < scan seen watch supported\n+0.900 < scan failed ScanFailed\n");
    m_fixture->radio.scanner().start();
    m_fixture->wait(100);
    m_fixture->radio.scanner().stop();
    m_fixture->wait(5000);
    QCOMPARE(m_fixture->story(), jsonOf("+0.000 > scan start\n+0.100 > scan stop\n+0.100 < scan finished\n"));
}

void TestReplayRadio::aScanThatWasNotTracedSeesTheWatch()
{
    load("+0.000 < radio state Ready\n+0.000 > link1 to watch\n");
    m_fixture->wait(100);
    m_fixture->radio.scanner().start();
    m_fixture->wait(1000);
    QCOMPARE(m_fixture->tape.lines().constLast(), lineOf("< scan seen watch named supported"));
    m_fixture->radio.scanner().stop();
    m_fixture->wait(1000);
    QVERIFY(!m_fixture->radio.scanner().isScanning());
}

void TestReplayRadio::aScanThatWasNotTracedNeedsARadio()
{
    load("+0.000 < radio state NoAdapter\n+0.000 > link1 to watch\n");
    m_fixture->wait(100);
    m_fixture->radio.scanner().start();
    m_fixture->radio.presenceMonitor().start(u"00:00:5E:00:53:01"_s);
    m_fixture->wait(1000);
    QCOMPARE(m_fixture->tape.lines().sliced(3),
             linesOf({"< scan failed AdapterMissing", "< lookout failed AdapterMissing"}));
}

void TestReplayRadio::aWaitSeesTheAddressItWaitsFor()
{
    const QByteArray traced
        = "+0.000 > lookout start watch\n+4.000 < lookout sighted watch rssi=-80 services=fee0 supported\n"
          "+4.000 > lookout stop\n+4.100 < lookout stopped\n"
          "+5.000 > lookout start watch\n+6.000 < lookout failed RadioBusy\n";
    load(traced);
    QString address;
    connect(&m_fixture->played.presenceMonitor(), &PresenceMonitor::seen, this, [&](const Advertisement &watch) {
        address = watch.address;
        m_fixture->radio.presenceMonitor().stop();
    });
    m_fixture->radio.presenceMonitor().start(u"00:00:5E:00:53:01"_s);
    m_fixture->wait(5000);
    QCOMPARE(address, u"00:00:5E:00:53:01"_s);
    m_fixture->radio.presenceMonitor().start(u"00:00:5E:00:53:01"_s);
    m_fixture->wait(5000);
    QCOMPARE(m_fixture->story(), jsonOf(traced));
}

void TestReplayRadio::aWaitThatWasNotTracedSeesTheWatch()
{
    load("+0.000 > link1 to watch\n");
    m_fixture->radio.presenceMonitor().start(u"00:00:5E:00:53:01"_s);
    m_fixture->wait(1000);
    QCOMPARE(m_fixture->tape.lines().constLast(), lineOf("< lookout sighted watch named supported"));
    m_fixture->radio.presenceMonitor().stop();
    m_fixture->wait(1000);
    QCOMPARE(m_fixture->tape.lines().constLast(), lineOf("< lookout stopped"));
}

void TestReplayRadio::afterTheLastLinkTheWatchIsOutOfRange()
{
    load("+0.000 > link1 to watch\n+0.000 > link1 open\n+0.100 < link1 closed ConnectFailed\n");
    const auto first = m_fixture->radio.createLink(ReplayRadio::watch());
    first->open();
    m_fixture->wait(1000);
    m_fixture->radio.scanner().start();
    const auto second = m_fixture->radio.createLink(ReplayRadio::watch());
    second->open();
    m_fixture->wait(100'000);
    second->close();
    m_fixture->wait(1);
    QCOMPARE(m_fixture->tape.lines(),
             linesOf({"> link1 to watch", "> link1 open", "< link1 closed ConnectFailed", "> scan start",
                      "> link2 to watch", "> link2 open", "> link2 close", "< link2 closed None"}));
}

void TestReplayRadio::addressesAreLocallyAdministered()
{
    QCOMPARE(ReplayRadio::addressOf(u"watch"_s), u"02:00:5E:01:00:01"_s);
    QCOMPARE(ReplayRadio::addressOf(u"watch-2"_s), u"02:00:5E:01:00:02"_s);
    QCOMPARE(ReplayRadio::addressOf(u"other-999"_s), u"02:00:5E:02:03:E7"_s);
}

NEOBEAT_VIRTUAL_TIME_TEST(TestReplayRadio)
#include "tst_replayradio.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/delayedqueue.h"
#include "link/simulated/simulatedradio.h"
#include "link/simulated/simulatedwatch.h"
#include "protocol/batterystatus.h"
#include "protocol/uuids.h"
#include "referencecentral.h"
#include "simulatedfixture.h"
#include "support/testprogram.h"
#include "support/virtualtime.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>
#include <QtCrypto>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The simulation follows the clock it is given, and its scenario can change.
class SimulatedClockTest : public QObject
{
    Q_OBJECT

public:
    explicit SimulatedClockTest(VirtualTime &time)
        : m_time(time)
    {
    }

private Q_SLOTS:
    void init();
    void batteryLivesByTheClock();
    void heartBeatsByTheClock();
    void heldWatchIsGivenBack();
    void healedWatchAnswersAgain();
    void intervalChangesWhileStreaming();
    void streamFallsSilentLater();
    void serviceComesBack();
    void shorterDelayKeepsTheOrder();
    void adapterRemovedIsDistinguishedFromAdapterOff();

private:
    bool streams(const ReferenceCentral &central);

    VirtualTime &m_time;
    VirtualClock m_clock{m_time};
};

void SimulatedClockTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

bool SimulatedClockTest::streams(const ReferenceCentral &central)
{
    const qsizetype before = central.heartRateValues().size();
    return m_time.runUntil([&] { return central.heartRateValues().size() > before; }, 1min);
}

void SimulatedClockTest::batteryLivesByTheClock()
{
    SimulatedWatch watch(parsed(u"battery=50"_s), m_clock);
    const auto level = [&] {
        std::optional<BatteryStatus> status;
        watch.read({uuids::huamiService, uuids::battery},
                   [&](const auto &reply) { status = BatteryStatus::decode(*reply); });
        m_time.runFor(1s);
        return status ? status->level.value_or(-1) : -1;
    };
    QVERIFY(watch.connectCentral());
    QCOMPARE(level(), 50);
    m_time.runFor(6h);
    QVERIFY(watch.connectCentral());
    QCOMPARE(level(), 49);
}

void SimulatedClockTest::heartBeatsByTheClock()
{
    SimulatedRadio radio(parsed(u"seed=1"_s), m_clock);
    radio.setState(Radio::State::Ready);
    ReferenceCentral central(radio, radio.key());
    central.start(radio.watch().advertisement());
    QVERIFY(streams(central));
    const qsizetype first = central.heartRateValues().size();
    m_time.runFor(50s);
    QCOMPARE(central.heartRateValues().size() - first, 50);
    const QSet<QByteArray> different(central.heartRateValues().cbegin(), central.heartRateValues().cend());
    QVERIFY(different.size() > 3);
}

void SimulatedClockTest::heldWatchIsGivenBack()
{
    SimulatedRadio radio(parsed(u"held"_s), m_clock);
    radio.setState(Radio::State::Ready);
    ReferenceCentral central(radio, radio.key());
    central.start(radio.watch().advertisement());
    m_time.runFor(1h);
    QVERIFY(!radio.watch().isCentralConnected());
    radio.watch().setScenario(parsed(u"normal"_s));
    QVERIFY(radio.watch().isAdvertising());
    QVERIFY(streams(central));
}

void SimulatedClockTest::healedWatchAnswersAgain()
{
    SimulatedRadio radio(parsed(u"silent"_s), m_clock);
    radio.setState(Radio::State::Ready);
    ReferenceCentral central(radio, radio.key());
    central.start(radio.watch().advertisement());
    m_time.runFor(30s);
    QVERIFY(central.authValues().isEmpty());
    central.close();
    m_time.runFor(1s);
    radio.watch().setScenario(parsed(u"normal"_s));
    ReferenceCentral second(radio, radio.key());
    second.start(radio.watch().advertisement());
    QVERIFY(streams(second));
}

void SimulatedClockTest::intervalChangesWhileStreaming()
{
    SimulatedRadio radio(parsed(u"hr-interval=10000"_s), m_clock);
    radio.setState(Radio::State::Ready);
    ReferenceCentral central(radio, radio.key());
    central.start(radio.watch().advertisement());
    QVERIFY(streams(central));
    radio.watch().setScenario(parsed(u"hr-interval=1000"_s));
    QVERIFY(streams(central));
    const qsizetype before = central.heartRateValues().size();
    m_time.runFor(10s);
    QCOMPARE(central.heartRateValues().size() - before, 10);
}

void SimulatedClockTest::streamFallsSilentLater()
{
    SimulatedRadio radio(parsed(u"normal"_s), m_clock);
    radio.setState(Radio::State::Ready);
    ReferenceCentral central(radio, radio.key());
    central.start(radio.watch().advertisement());
    QVERIFY(streams(central));
    radio.watch().setScenario(parsed(u"notifications-stop=0"_s));
    m_time.runFor(1s);
    QVERIFY(!streams(central));
}

void SimulatedClockTest::serviceComesBack()
{
    SimulatedWatch watch(parsed(u"heart-rate-missing"_s), m_clock);
    const qsizetype before = watch.services().size();
    watch.setScenario(parsed(u"normal"_s));
    QCOMPARE(watch.services().size(), before + 1);
}

void SimulatedClockTest::shorterDelayKeepsTheOrder()
{
    DelayedQueue delayed(100ms, m_clock);
    QList<int> order;
    for (int i = 0; i < 6; ++i) {
        if (i == 2)
            delayed.setDelay(0ms);
        if (i == 4)
            delayed.setDelay(10ms);
        delayed.put([&order, i] { order.append(i); });
    }
    m_time.runFor(100ms);
    QCOMPARE(order, (QList<int>{0, 1, 2, 3, 4, 5}));
    QCOMPARE(m_time.timerCount(), 0);
}

void SimulatedClockTest::adapterRemovedIsDistinguishedFromAdapterOff()
{
    SimulatedRadio radio(parsed(u"normal"_s), m_clock);
    for (const auto &[state, code] : {std::pair{Radio::State::NoAdapter, Error::Code::AdapterRemoved},
                                      std::pair{Radio::State::Off, Error::Code::LinkLost}}) {
        radio.setState(Radio::State::Ready);
        const auto link = radio.createLink(radio.watch().advertisement());
        Error reason;
        connect(link.get(), &GattLink::closed, this, [&reason](const Error &error) { reason = error; });
        link->open();
        m_time.runFor(1s);
        radio.setState(state);
        m_time.runFor(0ms);
        QCOMPARE(reason.code, code);
    }
}

static int runSimulatedClockTest(int argc, char **argv)
{
    VirtualTime &time = VirtualTime::install();
    QCoreApplication application(argc, argv);
    QCA::Initializer crypto;
    SimulatedClockTest test(time);
    return QTest::qExec(&test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runSimulatedClockTest)

#include "tst_simulatedclock.moc"

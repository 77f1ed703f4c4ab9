// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/heartratecontrol.h"
#include "support/patience.h"
#include "support/testprogram.h"
#include "watchfixture.h"

#include <QTest>
#include <QTimer>
#include <QtCrypto>

#include <utility>

using namespace neobeat;
using namespace std::chrono_literals;

/// When the watch starts to measure and when it stops.
class SimulatedHeartRateTest : public WatchFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { m_watch.reset(); }

    void heartRateNeedsAuthentication();
    void heartRateStartsAndStops();
    void measuringEndsWithoutKeepAlive();
    void keepAliveKeepsMeasuring();
    void measuringEndsWithTheLink();
};

void SimulatedHeartRateTest::heartRateNeedsAuthentication()
{
    makeWatch();
    QCOMPARE(write(controlPoint, heartratecontrol::startContinuous()), AttError::NotAuthenticated);
    QCOMPARE(m_watch->counters().heartRateStarts, 0);
    authenticate();
    QVERIFY(!subscribe(heartRate));
    QVERIFY(!write(controlPoint, heartratecontrol::startContinuous()));
    QTRY_VERIFY(m_heartRates > 0);
}

void SimulatedHeartRateTest::heartRateStartsAndStops()
{
    makeWatch();
    authenticate();
    QVERIFY(!write(controlPoint, heartratecontrol::startContinuous()));
    QVERIFY(!subscribe(heartRate));
    QTRY_VERIFY(m_heartRates >= 3);
    QVERIFY(!write(controlPoint, heartratecontrol::stopContinuous()));
    // Values in flight have arrived before this reply.
    valueOf(battery);
    int late = 0;
    connect(m_watch.get(), &SimulatedWatch::notified, m_watch.get(), [&late] { ++late; });

    // A second watch that starts now and sends values shows that the first would have sent some as well.
    const auto first = std::move(m_watch);
    makeWatch();
    authenticate();
    QVERIFY(!subscribe(heartRate));
    QVERIFY(!write(controlPoint, heartratecontrol::startContinuous()));
    QTRY_VERIFY(m_heartRates > 0);
    QVERIFY(first->isCentralConnected());
    QCOMPARE(late, 0);
}

void SimulatedHeartRateTest::measuringEndsWithoutKeepAlive()
{
    m_scenario.keepAliveLimit = 100ms;
    m_scenario.heartRateInterval = 20ms;
    makeWatch();
    authenticate();
    QVERIFY(!subscribe(heartRate));
    QVERIFY(!write(controlPoint, heartratecontrol::startContinuous()));
    QTRY_VERIFY(m_heartRates > 0);
    int before = -1;
    const auto standsStill = [&] { return std::exchange(before, m_heartRates) == m_heartRates; };
    QTimer slower;
    int still = 0;
    connect(&slower, &QTimer::timeout, this, [&] { still = standsStill() ? still + 1 : 0; });
    slower.start(60ms);
    QTRY_VERIFY(still >= 2);
    QVERIFY(m_heartRates <= 6);
    QVERIFY(m_watch->isCentralConnected());
    QVERIFY(!write(controlPoint, heartratecontrol::keepAlive()));
    QVERIFY(!write(controlPoint, heartratecontrol::startContinuous()));
    QTRY_VERIFY(m_heartRates > before);
}

void SimulatedHeartRateTest::keepAliveKeepsMeasuring()
{
    m_scenario.keepAliveLimit = 500ms;
    m_scenario.heartRateInterval = 100ms;
    makeWatch();
    authenticate();
    QVERIFY(!subscribe(heartRate));
    QVERIFY(!write(controlPoint, heartratecontrol::startContinuous()));
    connect(m_watch.get(), &SimulatedWatch::notified, m_watch.get(),
            [this] { m_watch->write(controlPoint, heartratecontrol::keepAlive(), [](auto) {}); });
    // Without keep-alive there would be five or six values.
    QTRY_VERIFY(m_heartRates >= 9);
    QVERIFY(m_watch->counters().keepAlives >= 8);
}

void SimulatedHeartRateTest::measuringEndsWithTheLink()
{
    makeWatch();
    authenticate();
    QVERIFY(!subscribe(heartRate));
    QVERIFY(!write(controlPoint, heartratecontrol::startContinuous()));
    QTRY_VERIFY(m_heartRates > 0);
    m_watch->dropLink();
    m_heartRates = 0;
    QVERIFY(m_watch->connectCentral());
    authenticate();
    QVERIFY(!subscribe(heartRate));
    QVERIFY(!write(controlPoint, heartratecontrol::keepAlive()));
    valueOf(battery);
    QCOMPARE(m_heartRates, 0);
}

static int runSimulatedHeartRateTest(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCA::Initializer crypto;
    SimulatedHeartRateTest test;
    return QTest::qExec(&test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runSimulatedHeartRateTest)

#include "tst_simulatedheartrate.moc"

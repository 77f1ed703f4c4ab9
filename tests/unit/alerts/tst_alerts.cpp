// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/alerts.h"
#include "link/simulated/simulatedradio.h"
#include "link/simulated/simulatedwatch.h"
#include "support/virtualtimetest.h"
#include "unit/connection/connectionfixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <QtCrypto>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Type = Alert::Type;
using Subject = Alert::Subject;

/// Alerts of a simulated watch, from the connection on, under virtual time.
class TestAlerts : public QObject
{
    Q_OBJECT

public:
    explicit TestAlerts(VirtualTime &time)
        : m_time(time)
    {
    }

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsRaisedByDefault();
    void aLowBatteryIsReportedOnce();
    void aFullBatteryIsReportedAndOver();
    void aLostLinkIsReportedAfterItsTime();
    void aLinkThatTheUserEndedIsNot();
    void aRejectedKeyIsReported_data();
    void aRejectedKeyIsReported();
    void aHighHeartRateIsReported();
    void aLostLinkEndsTheDwell();
    void aLateReadingIsNoReading();
    void quietHoursHoldHeartRateBack();
    void quietHoursMakeTheOthersSilent();
    void withoutSoundAllAreSilent();
    void anotherWatchBeginsAgain();

private:
    void begin(const QString &scenario = {});
    void connectWatch(Reconnector::RetryMode mode = Reconnector::RetryMode::UntilStopped);
    void set(const std::function<void(AlertSettings &)> &change);
    /// Sends the same heart rate every second.
    void beat(int bpm, int seconds);
    void setBattery(int level, bool charging)
    {
        watch().setBattery(level, charging);
        m_time.runFor(1s);
    }
    SimulatedWatch &watch() { return m_radio->watch(); }
    QList<Type> types() const;

    QCA::Initializer m_qca;
    VirtualTime &m_time;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<VirtualClock> m_clock;
    std::unique_ptr<SimulatedRadio> m_radio;
    std::unique_ptr<WatchConnection> m_connection;
    std::unique_ptr<Reconnector> m_reconnector;
    std::unique_ptr<Alerts> m_alerts;
    QList<Alert> m_raised;
    QList<Subject> m_over;
};

void TestAlerts::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_clock = std::make_unique<VirtualClock>(m_time);
    m_raised.clear();
    m_over.clear();
    begin();
}

void TestAlerts::cleanup()
{
    m_alerts.reset();
    m_reconnector.reset();
    m_connection.reset();
    m_radio.reset();
}

void TestAlerts::begin(const QString &scenario)
{
    cleanup();
    m_radio
        = std::make_unique<SimulatedRadio>(Scenario::parse(u"slow=1,seed=1,hr-interval=60000,"_s + scenario).value());
    m_connection = std::make_unique<WatchConnection>(*m_clock);
    m_reconnector = std::make_unique<Reconnector>(*m_connection, *m_clock);
    m_alerts = std::make_unique<Alerts>(*m_connection, *m_reconnector, *m_settings, *m_clock);
    connect(m_alerts.get(), &Alerts::raised, this, [this](const Alert &alert) { m_raised.append(alert); });
    connect(m_alerts.get(), &Alerts::over, this, [this](Subject subject) { m_over.append(subject); });
}

void TestAlerts::connectWatch(Reconnector::RetryMode mode)
{
    m_reconnector->connectTo(*m_radio, {watch().advertisement(), true, m_radio->key(), false}, mode);
    m_time.runUntil(
        [this] {
            return m_reconnector->state() == Reconnector::State::Connected
                || (m_reconnector->state() == Reconnector::State::Off && m_reconnector->error());
        },
        5min);
}

void TestAlerts::set(const std::function<void(AlertSettings &)> &change)
{
    AlertSettings alerts = m_settings->alerts();
    change(alerts);
    m_settings->setAlerts(alerts);
}

void TestAlerts::beat(int bpm, int seconds)
{
    for (int i = 0; i < seconds; ++i) {
        HeartRateReading reading{m_clock->now(), m_clock->uptime(), {}};
        reading.measurement.rawBpm = quint16(bpm);
        Q_EMIT m_connection->heartRateReceived(reading);
        m_time.runFor(1s);
    }
}

QList<Type> TestAlerts::types() const
{
    QList<Type> types;
    for (const Alert &alert : m_raised)
        types.append(alert.type);
    return types;
}

void TestAlerts::nothingIsRaisedByDefault()
{
    connectWatch();
    QCOMPARE(m_reconnector->state(), Reconnector::State::Connected);
    beat(239, 300);
    beat(26, 300);
    setBattery(99, true);
    setBattery(100, true);
    watch().setInRange(false);
    m_time.runFor(5h);
    QCOMPARE(types(), QList<Type>());
}

void TestAlerts::aLowBatteryIsReportedOnce()
{
    connectWatch();
    setBattery(16, false);
    setBattery(15, false);
    setBattery(14, false);
    QCOMPARE(types(), QList<Type>{Type::BatteryLow});
    QCOMPARE(m_raised.first().value, 15);
    QCOMPARE(m_raised.first().limit, 15);
    QCOMPARE(m_raised.first().watchName, watch().advertisement().shownName());
    QVERIFY(!m_raised.first().isSilent);
    watch().dropLink();
    QVERIFY(m_time.runUntil([this] { return m_reconnector->state() == Reconnector::State::Connected; }, 5min));
    QCOMPARE(m_raised.size(), 1);
    QVERIFY(m_over.isEmpty());
    setBattery(14, true);
    QCOMPARE(m_over, QList<Subject>{Subject::Battery});
}

void TestAlerts::aFullBatteryIsReportedAndOver()
{
    set([](AlertSettings &alerts) { alerts.batteryFull = true; });
    connectWatch();
    setBattery(99, true);
    setBattery(100, true);
    QCOMPARE(types(), QList<Type>{Type::BatteryFull});
    setBattery(100, false);
    QCOMPARE(m_over, QList<Subject>{Subject::Battery});
}

void TestAlerts::aLostLinkIsReportedAfterItsTime()
{
    set([](AlertSettings &alerts) {
        alerts.connectionLost = true;
        alerts.lostMinutes = 3;
    });
    connectWatch();
    watch().setInRange(false);
    m_time.runFor(3min - 1s);
    QCOMPARE(types(), QList<Type>());
    m_time.runFor(2s);
    QCOMPARE(types(), QList<Type>{Type::ConnectionLost});
    QCOMPARE(m_raised.first().value, 3);
    m_time.runFor(1h);
    QCOMPARE(m_raised.size(), 1);
    QVERIFY(m_over.isEmpty());
    watch().setInRange(true);
    QVERIFY(m_time.runUntil([this] { return m_reconnector->state() == Reconnector::State::Connected; }, 5min));
    QCOMPARE(m_over, QList<Subject>{Subject::Connection});
}

void TestAlerts::aLinkThatTheUserEndedIsNot()
{
    set([](AlertSettings &alerts) { alerts.connectionLost = true; });
    connectWatch();
    m_reconnector->release(30min);
    m_time.runFor(29min);
    m_reconnector->disconnectFromWatch();
    m_time.runFor(5h);
    QCOMPARE(types(), QList<Type>());
}

void TestAlerts::aRejectedKeyIsReported_data()
{
    QTest::addColumn<Reconnector::RetryMode>("mode");
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<QList<Type>>("raised");
    using Mode = Reconnector::RetryMode;
    QTest::newRow("remembered watch") << Mode::UntilStopped << true << QList<Type>{Type::KeyRejected};
    QTest::newRow("wizard") << Mode::OneShot << true << QList<Type>();
    QTest::newRow("not wanted") << Mode::UntilStopped << false << QList<Type>();
}

void TestAlerts::aRejectedKeyIsReported()
{
    QFETCH(Reconnector::RetryMode, mode);
    QFETCH(bool, wanted);
    set([wanted](AlertSettings &alerts) { alerts.keyRejected = wanted; });
    begin(u"wrong-key"_s);
    connectWatch(mode);
    QCOMPARE(m_reconnector->state(), Reconnector::State::Off);
    QTEST(types(), "raised");
    if (m_raised.isEmpty())
        return;
    QCOMPARE(m_raised.first().error.code, Error::Code::KeyRejected);
    Scenario healthy;
    healthy.seed = 1;
    watch().setScenario(healthy);
    connectWatch(mode);
    QCOMPARE(m_reconnector->state(), Reconnector::State::Connected);
    QCOMPARE(m_over, QList<Subject>{Subject::Connection});
}

void TestAlerts::aHighHeartRateIsReported()
{
    set([](AlertSettings &alerts) {
        alerts.heartRateHigh = true;
        alerts.heartRateLow = true;
    });
    connectWatch();
    beat(150, 60);
    beat(168, 60);
    QCOMPARE(types(), QList<Type>{Type::HeartRateHigh});
    QCOMPARE(m_raised.first().value, 168);
    QCOMPARE(m_raised.first().limit, 150);
    QCOMPARE(m_raised.first().seconds, 30);
    beat(44, 31);
    QCOMPARE(types(), (QList<Type>{Type::HeartRateHigh, Type::HeartRateLow}));
    QCOMPARE(m_raised.last().limit, 45);
    beat(0, 60);
    beat(255, 60);
    QCOMPARE(m_raised.size(), 2);
}

void TestAlerts::aLostLinkEndsTheDwell()
{
    set([](AlertSettings &alerts) { alerts.heartRateHigh = true; });
    connectWatch();
    beat(168, 29);
    watch().dropLink();
    QVERIFY(m_time.runUntil([this] { return m_connection->state() != WatchConnection::State::Ready; }, 10s));
    beat(168, 1);
    QVERIFY(m_time.runUntil([this] { return m_connection->state() == WatchConnection::State::Ready; }, 5min));
    beat(168, 25);
    QCOMPARE(types(), QList<Type>());
    beat(168, 10);
    QCOMPARE(types(), QList<Type>{Type::HeartRateHigh});
}

void TestAlerts::aLateReadingIsNoReading()
{
    set([](AlertSettings &alerts) { alerts.heartRateHigh = true; });
    connectWatch();
    beat(168, 29);
    HeartRateReading late{m_clock->now(), m_clock->uptime() - 6s, {}};
    late.measurement.rawBpm = 168;
    Q_EMIT m_connection->heartRateReceived(late);
    beat(168, 29);
    QCOMPARE(types(), QList<Type>());
    beat(168, 10);
    QCOMPARE(types(), QList<Type>{Type::HeartRateHigh});
}

void TestAlerts::quietHoursHoldHeartRateBack()
{
    const QTime now = m_clock->now().toLocalTime().time();
    set([&](AlertSettings &alerts) {
        alerts.heartRateHigh = true;
        alerts.quietHours = true;
        alerts.quietFrom = QTime(now.hour(), now.minute()).addSecs(-3600);
        alerts.quietTo = QTime(now.hour(), now.minute()).addSecs(600);
    });
    connectWatch();
    beat(168, 400);
    QCOMPARE(types(), QList<Type>());
    beat(168, 300);
    QCOMPARE(types(), QList<Type>{Type::HeartRateHigh});
    QVERIFY(m_raised.first().seconds >= 500);
}

void TestAlerts::quietHoursMakeTheOthersSilent()
{
    const QTime now = m_clock->now().toLocalTime().time();
    set([&](AlertSettings &alerts) {
        alerts.quietHours = true;
        alerts.quietFrom = QTime(now.hour(), now.minute()).addSecs(-3600);
        alerts.quietTo = QTime(now.hour(), now.minute()).addSecs(3600);
    });
    connectWatch();
    setBattery(3, false);
    QCOMPARE(types(), QList<Type>{Type::BatteryLow});
    QVERIFY(m_raised.first().isSilent);
}

void TestAlerts::withoutSoundAllAreSilent()
{
    set([](AlertSettings &alerts) { alerts.sound = false; });
    connectWatch();
    setBattery(3, false);
    QVERIFY(m_raised.first().isSilent);
}

void TestAlerts::anotherWatchBeginsAgain()
{
    connectWatch();
    setBattery(10, false);
    QCOMPARE(m_raised.size(), 1);
    m_reconnector->disconnectFromWatch();
    QVERIFY(m_time.runUntil([this] { return m_connection->state() == WatchConnection::State::Idle; }, 10s));
    FakeRadio other;
    Advertisement advertisement;
    advertisement.address = u"00:00:5E:00:53:01"_s;
    m_reconnector->connectTo(other, {advertisement, true, testKey(), false}, Reconnector::RetryMode::UntilStopped);
    QVERIFY(m_time.runUntil([this] { return m_reconnector->state() == Reconnector::State::Connected; }, 1min));
    other.link->sendBattery(BatteryStatus{.level = 10, .charging = false}.encode());
    m_time.runFor(1s);
    QCOMPARE(types(), (QList<Type>{Type::BatteryLow, Type::BatteryLow}));
    cleanup(); // before the other radio
}

NEOBEAT_VIRTUAL_TIME_TEST(TestAlerts)
#include "tst_alerts.moc"

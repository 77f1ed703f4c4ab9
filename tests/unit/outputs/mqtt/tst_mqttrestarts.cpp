// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "support/testenvironment.h"
#include "support/testprogram.h"
#include "unit/outputs/mqtt/broker.h"
#include "unit/outputs/mqtt/brokerstandin.h"
#include "unit/outputs/mqtt/mqttfixture.h"
#include "unit/outputs/mqtt/subscriber.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = Output::State;

/// Brokers that come and go at random; NEOBEAT_BROKER_RESTARTS=200 for the long run.
class TestMqttRestarts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void valuesFlowAgainAfterEachRestart();
    void noReadingIsRepeatedWhateverHappens();

private:
    SystemClock m_clock;
};

namespace {

constexpr auto recoveryLimit = 5s;

qsizetype entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot).size();
}

// What a reading is known by.
QByteArray timeIn(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    return object[u"bpm"_s].isNull() ? QByteArray() : object[u"measured_at"_s].toString().toLatin1();
}

/// Publishes readings, each with a time of its own.
class Readings
{
public:
    Readings(MqttOutput &output, const Clock &clock, std::chrono::milliseconds interval)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &output, [this, &output, &clock] {
            ++m_number;
            LiveValue value = readingOf(40 + int(m_number % 180), m_number, clock);
            value.measuredAt = m_start.addMSecs(qint64(m_number));
            output.publish(value);
        });
        m_timer.start(interval);
    }

private:
    QTimer m_timer;
    quint64 m_number = 0;
    QDateTime m_start = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000);
};

} // namespace

void TestMqttRestarts::valuesFlowAgainAfterEachRestart()
{
    std::mt19937 random(seedOfRun());
    const int restarts = int(environmentNumber("NEOBEAT_BROKER_RESTARTS", 8));
    Broker broker;
    QVERIFY(broker.start());
    MqttOutput output(m_clock);
    output.setSettings(settingsFor(broker.port()));
    output.start();
    QTRY_COMPARE(output.state(), State::Ready);
    Readings readings(output, m_clock, 50ms);
    const qsizetype threads = entriesOf(u"/proc/self/task"_s);
    const qsizetype descriptors = entriesOf(u"/proc/self/fd"_s);
    QSet<QByteArray> seen;
    qint64 slowest = 0;
    for (int i = 0; i < restarts; ++i) {
        broker.kill();
        QTRY_COMPARE(output.state(), State::Retrying);
        QElapsedTimer away;
        away.start();
        const int awayTime = int(random() % 1500);
        QTRY_VERIFY(away.elapsed() >= awayTime);
        QVERIFY(broker.restart());
        QElapsedTimer back;
        back.start();
        Subscriber subscriber(broker.port());
        QVERIFY(subscriber.start(u"neobeat/#"_s));
        QTRY_VERIFY(subscriber.all("neobeat/desk/state").size() >= 3);
        slowest = std::max(slowest, back.elapsed());
        QTRY_COMPARE(output.state(), State::Ready);
        const int upTime = int(random() % 1500);
        QTRY_VERIFY(back.elapsed() >= upTime);
        for (const QByteArray &state : subscriber.all("neobeat/desk/state")) {
            const QByteArray time = timeIn(state);
            QVERIFY2(!time.isEmpty() && !seen.contains(time), state.constData());
            seen.insert(time);
        }
        QCOMPARE(subscriber.last("neobeat/desk/availability"), QByteArray("online"));
    }
    qInfo("%d restarts, values flowed again after at most %lld ms", restarts, slowest);
    QVERIFY2(slowest < std::chrono::milliseconds(recoveryLimit).count(), qPrintable(QString::number(slowest)));
    QTRY_COMPARE(entriesOf(u"/proc/self/task"_s), threads);
    QTRY_COMPARE(entriesOf(u"/proc/self/fd"_s), descriptors);
}

void TestMqttRestarts::noReadingIsRepeatedWhateverHappens()
{
    using Behaviour = BrokerStandIn::Behaviour;
    std::mt19937 random(seedOfRun());
    const int disturbances = int(environmentNumber("NEOBEAT_BROKER_RESTARTS", 8)) * 2;
    BrokerStandIn broker;
    MqttOutput output(m_clock);
    output.setSettings(settingsFor(broker.port()));
    output.start();
    Readings readings(output, m_clock, 5ms);
    for (int i = 0; i < disturbances; ++i) {
        broker.behaviour = Behaviour::Accept;
        const qsizetype enough = broker.messages.size() + qsizetype(random() % 200) + 1;
        QTRY_VERIFY(broker.messages.size() >= enough);
        switch (random() % 4) {
        case 0:
            broker.stop();
            broker.resume();
            break;
        case 1:
            broker.reason = 0x8b; // shutting down
            broker.behaviour = Behaviour::Disconnect;
            QTRY_COMPARE(output.state(), State::Retrying);
            break;
        case 2:
            output.onResumed();
            break;
        default:
            output.stop();
            output.start();
            break;
        }
    }
    QSet<QByteArray> seen;
    QByteArray last;
    for (const BrokerStandIn::Message &message : broker.messages) {
        QVERIFY(!message.repeated);
        const QByteArray time = message.topic == "neobeat/desk/state" ? timeIn(message.payload) : QByteArray();
        if (time.isEmpty())
            continue;
        QVERIFY2(!seen.contains(time), message.payload.constData());
        seen.insert(time);
        QVERIFY2(time > last, time + " after " + last); // nor is an older one sent after a newer one
        last = time;
    }
    QVERIFY(seen.size() > disturbances);
}

NEOBEAT_TEST(TestMqttRestarts)
#include "tst_mqttrestarts.moc"

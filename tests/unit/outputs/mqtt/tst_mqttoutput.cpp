// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "support/testenvironment.h"
#include "support/testprogram.h"
#include "unit/outputs/mqtt/broker.h"
#include "unit/outputs/mqtt/mqttfixture.h"
#include "unit/outputs/mqtt/subscriber.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = Output::State;
using Quality = LiveValue::Quality;

namespace {

QByteArray counted(const QByteArray &text)
{
    return QByteArray(1, char(text.size() >> 8)) + char(text.size() & 255) + text;
}

// Has a broker keep that many messages below the topics of this program and of Home Assistant, with MQTT 3.1.1.
bool keep(int port, int count)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(port));
    if (!socket.waitForConnected())
        return false;
    socket.write(QByteArray::fromHex("100d00044d51545404020000000178"));
    for (int i = 0; i < count; ++i) {
        const QByteArray topic = (i % 2 ? "homeassistant/status/" : "neobeat/desk/") + QByteArray::number(i);
        const QByteArray body = counted(topic) + QByteArray(60, 'x');
        socket.write(char(0x31) + QByteArray(1, char(body.size())) + body);
    }
    socket.write(QByteArray::fromHex("c000")); // the answer to this one comes after all the others were taken
    QByteArray received;
    while (!received.endsWith(QByteArray::fromHex("d000"))) {
        if (!socket.waitForReadyRead(60'000))
            return false;
        received += socket.readAll();
    }
    return true;
}

} // namespace

/// What other programs get through a real broker.
class TestMqttOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aReadingReachesOtherPrograms();
    void whatComesLateFindsEverythingButTheHeartRate();
    void withoutAValueNoOldNumberIsSent();
    void theWatchComesAndGoes();
    void aReadingIsSentOnce();
    void withoutAValueTheStateIsRenewed();
    void stoppingSaysOffline();
    void aProgramThatIsGoneIsOffline();
    void homeAssistantIsToldAgainAfterItsStart();
    void anOldBirthIsNoNews();
    void discoveryCanBeOff();
    void theNameOfTheWatchIsGivenOnlyOnRequest();
    void removingLeavesNothingBehind_data();
    void removingLeavesNothingBehind();
    void startingAgainTakesNewSettings();
    void theEndOfSleepMakesANewConnection();
    void aSecondProgramOfTheSameIdIsNoticed();
    void whatOthersKeepInTheBrokerDoesNotMatter();

private:
    void startReady();
    LiveValue read(int bpm) { return readingOf(bpm, ++m_reading, m_clock); }

    std::unique_ptr<Broker> m_broker;
    std::unique_ptr<Subscriber> m_subscriber;
    std::unique_ptr<MqttOutput> m_output;
    SystemClock m_clock;
    quint64 m_reading = 0;
};

void TestMqttOutput::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_broker = std::make_unique<Broker>();
    QVERIFY(m_broker->start());
    m_subscriber = std::make_unique<Subscriber>(m_broker->port());
    QVERIFY(m_subscriber->start());
    MqttOutput::Limits limits;
    limits.birthPause = 200ms;
    limits.refreshing = 500ms;
    m_output = std::make_unique<MqttOutput>(m_clock, limits);
    m_output->setSettings(settingsFor(m_broker->port()));
}

void TestMqttOutput::cleanup()
{
    m_output.reset();
    m_subscriber.reset();
    m_broker.reset();
}

void TestMqttOutput::startReady()
{
    m_output->start();
    QCOMPARE(m_output->state(), State::Starting);
    QTRY_COMPARE(m_output->state(), State::Ready);
    QCOMPARE(m_output->error(), Error());
    QCOMPARE(m_output->peers(), 1);
}

void TestMqttOutput::aReadingReachesOtherPrograms()
{
    startReady();
    QCOMPARE(m_output->location(), u"neobeat/desk/state"_s);
    QVERIFY(!m_output->lastSent().isValid());
    QSignalSpy sent(m_output.get(), &Output::sent);
    LiveValue value = read(72);
    value.rrIntervals = {1024, 512};
    m_output->publish(value);
    QTRY_COMPARE(m_subscriber->lastObject("neobeat/desk/state")[u"bpm"_s].toInt(), 72);
    const QJsonObject state = m_subscriber->lastObject("neobeat/desk/state");
    QCOMPARE(state[u"quality"_s].toString(), u"good"_s);
    QCOMPARE(QDateTime::fromString(state[u"measured_at"_s].toString(), Qt::ISODateWithMs), value.measuredAt);
    QVERIFY(state[u"age"_s].toDouble() < 5);
    QCOMPARE(state[u"rr"_s].toArray().size(), 2);
    QTRY_COMPARE(sent.count(), 1);
    QVERIFY(m_output->lastSent().isValid());
}

void TestMqttOutput::whatComesLateFindsEverythingButTheHeartRate()
{
    m_output->publish(read(72));
    startReady();
    QTRY_VERIFY(!m_subscriber->last("neobeat/desk/state").isEmpty());
    QMap<QByteArray, QByteArray> kept;
    for (const auto &message : Subscriber::retained(m_broker->port()))
        kept.insert(message.topic, message.payload);
    QCOMPARE(kept.keys(),
             (QList<QByteArray>{"homeassistant/device/desk/config", "neobeat/desk/availability", "neobeat/desk/battery",
                                "neobeat/desk/watch/availability"}));
    QCOMPARE(kept["neobeat/desk/availability"], QByteArray("online"));
    QCOMPARE(kept["neobeat/desk/watch/availability"], QByteArray("online"));
    QCOMPARE(kept["neobeat/desk/battery"], QByteArray("80"));
    QVERIFY(QJsonDocument::fromJson(kept["homeassistant/device/desk/config"]).isObject());
}

void TestMqttOutput::withoutAValueNoOldNumberIsSent()
{
    startReady();
    const LiveValue good = read(72);
    m_output->publish(good);
    QTRY_COMPARE(m_subscriber->lastObject("neobeat/desk/state")[u"bpm"_s].toInt(), 72);
    m_output->publish(withoutReading(good));
    QTRY_COMPARE(m_subscriber->lastObject("neobeat/desk/state")[u"quality"_s].toString(), u"stale"_s);
    QVERIFY(m_subscriber->last("neobeat/desk/state").contains("\"bpm\":null"));
    LiveValue gone = withoutReading(good, Quality::Disconnected);
    gone.connected = false;
    gone.battery.reset();
    m_output->publish(gone);
    QTRY_COMPARE(m_subscriber->last("neobeat/desk/battery"), QByteArray("null"));
    QTRY_COMPARE(m_subscriber->lastObject("neobeat/desk/state")[u"quality"_s].toString(), u"disconnected"_s);
    QCOMPARE(m_subscriber->all("neobeat/desk/state").join().count("72"), 1);
}

void TestMqttOutput::theWatchComesAndGoes()
{
    startReady();
    QTRY_COMPARE(m_subscriber->last("neobeat/desk/watch/availability"), QByteArray("offline"));
    m_output->publish(read(72));
    QTRY_COMPARE(m_subscriber->last("neobeat/desk/watch/availability"), QByteArray("online"));
    LiveValue gone = withoutReading(read(72), Quality::Disconnected);
    gone.connected = false;
    m_output->publish(gone);
    QTRY_COMPARE(m_subscriber->last("neobeat/desk/watch/availability"), QByteArray("offline"));
    QCOMPARE(m_subscriber->last("neobeat/desk/availability"), QByteArray("online"));
}

void TestMqttOutput::aReadingIsSentOnce()
{
    startReady();
    LiveValue value = read(72);
    m_output->publish(value);
    value.battery = 79;
    m_output->publish(value);
    QTRY_COMPARE(m_subscriber->last("neobeat/desk/battery"), QByteArray("79"));
    m_output->publish(read(72)); // the same number is another reading
    QTRY_COMPARE(m_subscriber->all("neobeat/desk/state").join().count("\"bpm\":72"), 2);
    for (const auto &message : m_subscriber->messages())
        QVERIFY(message.topic != "neobeat/desk/state" || !message.wasRetained);
}

void TestMqttOutput::withoutAValueTheStateIsRenewed()
{
    // So that only a program that is gone lets the entity expire.
    startReady();
    m_output->publish(withoutReading(read(72)));
    QTRY_VERIFY(m_subscriber->all("neobeat/desk/state").size() >= 4);
    QVERIFY(m_subscriber->last("neobeat/desk/state").contains("\"bpm\":null"));
}

void TestMqttOutput::stoppingSaysOffline()
{
    startReady();
    m_output->publish(read(72));
    QTRY_COMPARE(m_subscriber->lastObject("neobeat/desk/state")[u"bpm"_s].toInt(), 72);
    m_output->stop();
    QCOMPARE(m_output->state(), State::Stopping);
    QTRY_COMPARE(m_output->state(), State::Off);
    QCOMPARE(m_output->peers(), 0);
    QTRY_COMPARE(m_subscriber->last("neobeat/desk/availability"), QByteArray("offline"));
    QVERIFY(m_subscriber->last("neobeat/desk/state").contains("\"bpm\":null"));
    QTRY_VERIFY(m_broker->log().contains("Received DISCONNECT from neobeat-desk"));
    m_output->publish(read(80));
    startReady();
    QTRY_COMPARE(m_subscriber->lastObject("neobeat/desk/state")[u"bpm"_s].toInt(), 80);
    QTRY_COMPARE(m_subscriber->last("neobeat/desk/availability"), QByteArray("online"));
}

void TestMqttOutput::aProgramThatIsGoneIsOffline()
{
    startReady();
    QTRY_COMPARE(m_subscriber->last("neobeat/desk/availability"), QByteArray("online"));
    m_output.reset();
    QTRY_COMPARE(m_subscriber->last("neobeat/desk/availability"), QByteArray("offline"));
}

void TestMqttOutput::homeAssistantIsToldAgainAfterItsStart()
{
    startReady();
    m_output->publish(read(72));
    QTRY_COMPARE(m_subscriber->lastObject("neobeat/desk/state")[u"bpm"_s].toInt(), 72);
    const qsizetype before = m_subscriber->messages().size();
    QVERIFY(Subscriber::publish(m_broker->port(), u"homeassistant/status"_s, "online"));
    QTRY_COMPARE(m_subscriber->all("homeassistant/device/desk/config").size(), 2);
    m_output->publish(withoutReading(read(72)));
    QTRY_VERIFY(m_subscriber->last("neobeat/desk/state").contains("\"bpm\":null"));
    QList<QByteArray> topics;
    for (const auto &message : m_subscriber->messages().mid(before + 1))
        topics.append(message.topic);
    QCOMPARE(topics.value(0), QByteArray("homeassistant/device/desk/config")); // before what it is about
    QVERIFY(topics.contains("neobeat/desk/availability"));
    QVERIFY(topics.contains("neobeat/desk/watch/availability"));
    QVERIFY(topics.contains("neobeat/desk/battery"));
    QCOMPARE(m_subscriber->all("neobeat/desk/state").join().count("\"bpm\":72"), 1); // but no reading twice
}

void TestMqttOutput::anOldBirthIsNoNews()
{
    QVERIFY(Subscriber::publish(m_broker->port(), u"homeassistant/status"_s, "online", {u"-r"_s}));
    startReady();
    QVERIFY(Subscriber::publish(m_broker->port(), u"homeassistant/status"_s, "offline"));
    QTRY_VERIFY(m_broker->log().contains("Sending PUBLISH to neobeat-desk (d0, q0, r0"));
    const qsizetype before = m_subscriber->all("neobeat/desk/state").size();
    QTRY_VERIFY(m_subscriber->all("neobeat/desk/state").size() >= before + 2); // more than the pause after a birth
    m_output->stop();
    QTRY_COMPARE(m_output->state(), State::Off);
    QCOMPARE(m_subscriber->all("homeassistant/device/desk/config").size(), 1);
}

void TestMqttOutput::discoveryCanBeOff()
{
    MqttSettings settings = settingsFor(m_broker->port());
    settings.discovers = false;
    m_output->setSettings(settings);
    startReady();
    QTRY_COMPARE(m_subscriber->last("neobeat/desk/availability"), QByteArray("online"));
    QVERIFY(m_subscriber->all("homeassistant/device/desk/config").isEmpty());
    QVERIFY(!m_broker->log().contains("Received SUBSCRIBE from neobeat-desk"));
}

void TestMqttOutput::theNameOfTheWatchIsGivenOnlyOnRequest()
{
    startReady();
    m_output->publish(read(72));
    QTRY_COMPARE(m_subscriber->lastObject("neobeat/desk/state")[u"bpm"_s].toInt(), 72);
    QVERIFY(m_subscriber->lastObject("neobeat/desk/state")[u"watch"_s].isNull());
    MqttSettings settings = settingsFor(m_broker->port());
    settings.givesWatchName = true;
    m_output->setSettings(settings);
    m_output->start();
    m_output->publish(read(73));
    QTRY_COMPARE(m_subscriber->lastObject("neobeat/desk/state")[u"watch"_s].toString(), u"Amazfit Neo"_s);
}

void TestMqttOutput::removingLeavesNothingBehind_data()
{
    QTest::addColumn<bool>("isRunning");
    QTest::newRow("running") << true;
    QTest::newRow("off") << false;
}

void TestMqttOutput::removingLeavesNothingBehind()
{
    QFETCH(bool, isRunning);
    startReady();
    if (!isRunning) {
        m_output->stop();
        QTRY_COMPARE(m_output->state(), State::Off);
    }
    QCOMPARE(Subscriber::retained(m_broker->port()).size(), 4);
    QSignalSpy removed(m_output.get(), &Output::withdrawn);
    m_output->withdraw();
    QCOMPARE(m_output->state(), State::Stopping);
    QTRY_COMPARE(m_output->state(), State::Off);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed[0][0].value<Error>(), Error());
    QVERIFY(Subscriber::retained(m_broker->port()).isEmpty());
    QTRY_COMPARE(m_subscriber->all("homeassistant/device/desk/config").last(), QByteArray());
    QVERIFY(Subscriber::retained(m_broker->port()).isEmpty()); // also after the end of the connection
}

void TestMqttOutput::startingAgainTakesNewSettings()
{
    startReady();
    MqttSettings settings = settingsFor(m_broker->port());
    settings.id = u"gym"_s;
    settings.discoveryPrefix = u"home/a"_s;
    m_output->setSettings(settings);
    m_output->start();
    QTRY_COMPARE(m_output->state(), State::Ready);
    m_output->publish(read(72));
    QTRY_COMPARE(m_subscriber->lastObject("neobeat/gym/state")[u"bpm"_s].toInt(), 72);
    QCOMPARE(m_subscriber->all("home/a/device/gym/config").size(), 1);
    QTRY_COMPARE(m_subscriber->last("neobeat/desk/availability"), QByteArray("offline"));
}

void TestMqttOutput::theEndOfSleepMakesANewConnection()
{
    m_output->onResumed(); // nothing while off
    QCOMPARE(m_output->state(), State::Off);
    startReady();
    m_output->onResumed();
    QCOMPARE(m_output->state(), State::Starting);
    QTRY_COMPARE(m_output->state(), State::Ready);
    m_output->publish(read(72));
    QTRY_COMPARE(m_subscriber->lastObject("neobeat/desk/state")[u"bpm"_s].toInt(), 72);
    QTRY_COMPARE(m_broker->log().count(" as neobeat-desk "), 2);
    QCOMPARE(m_subscriber->last("neobeat/desk/availability"), QByteArray("online"));
}

void TestMqttOutput::aSecondProgramOfTheSameIdIsNoticed()
{
    startReady();
    MqttOutput second(m_clock);
    second.setSettings(m_output->settings());
    second.start();
    QTRY_COMPARE(m_output->state(), State::Retrying);
    // Mosquitto 2.0.21 gives the reason, 2.0.11 only ends the connection.
    QVERIFY(m_output->error().code == Error::Code::PeerRefused || m_output->error().code == Error::Code::PeerMissing);
}

void TestMqttOutput::whatOthersKeepInTheBrokerDoesNotMatter()
{
    m_subscriber.reset();
    const int count = int(environmentNumber("NEOBEAT_RETAINED_MESSAGES", 100'000));
    QVERIFY(keep(m_broker->port(), count));
    startReady();
    m_output->publish(read(72));
    QTRY_VERIFY(m_output->lastSent().isValid());
    m_output->stop();
    QTRY_COMPARE(m_output->state(), State::Off);
    QVERIFY(!m_broker->log().contains("Sending PUBLISH to neobeat-desk"));
}

NEOBEAT_TEST(TestMqttOutput)
#include "tst_mqttoutput.moc"

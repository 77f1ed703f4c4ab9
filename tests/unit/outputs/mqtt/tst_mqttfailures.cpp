// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "support/testprogram.h"
#include "unit/outputs/mqtt/broker.h"
#include "unit/outputs/mqtt/brokerstandin.h"
#include "unit/outputs/mqtt/mqttfixture.h"
#include "unit/outputs/mqtt/subscriber.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = Output::State;
using Code = Error::Code;
using Behaviour = BrokerStandIn::Behaviour;

/// What can go wrong with a broker, and what is said about it.
class TestMqttFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void settingsThatMakeNoSenseFail();
    void nobodyListensUntilTheBrokerIsStarted();
    void aNameThatDoesNotExistIsMissing();
    void aWrongPasswordIsRefused();
    void aMessageThatIsNotAllowedIsNoticed();
    void aMessageThatIsAllowedLaterIsSentAgain();
    void whatABrokerSaysIsUnderstood_data();
    void whatABrokerSaysIsUnderstood();
    void whatIsNoBrokerIsUnexpected_data();
    void whatIsNoBrokerIsUnexpected();
    void aBrokerThatSaysNothingIsSilent_data();
    void aBrokerThatSaysNothingIsSilent();
    void aBrokerThatHangsIsSilent();
    void anOlderBrokerGetsAnOlderVersion_data();
    void anOlderBrokerGetsAnOlderVersion();
    void aBrokerThatEndsTheConnectionIsTriedAgain();
    void aSlowBrokerGetsOnlyTheNewestValue();
    void aFloodOfBirthsIsAnsweredOnce();
    void stoppingHasALimit();
    void stoppingWithoutABrokerIsImmediate();
    void removingWithoutABrokerSaysSo();
    void removingThatIsRefusedSaysSo();
    void theSignalOfBrokenPipesIsLeftAlone();
    void aDescriptorAboveThoseOfSelectWorks();
    void destroyingNeverBlocks();

private:
    void setSettings(int port) { m_output->setSettings(settingsFor(port)); }
    LiveValue read(int bpm) { return readingOf(bpm, ++m_reading, m_clock); }

    std::unique_ptr<BrokerStandIn> m_standIn;
    std::unique_ptr<MqttOutput> m_output;
    SystemClock m_clock;
    quint64 m_reading = 0;
};

void TestMqttFailures::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    MqttOutput::Limits limits;
    limits.connecting = 500ms;
    limits.confirming = 500ms;
    limits.leaving = 300ms;
    limits.birthPause = 100ms;
    limits.silence = 5s; // the shortest that MQTT libraries take
    m_standIn = std::make_unique<BrokerStandIn>();
    m_output = std::make_unique<MqttOutput>(m_clock, limits);
    setSettings(m_standIn->port());
}

void TestMqttFailures::cleanup()
{
    m_output.reset();
    m_standIn.reset();
}

void TestMqttFailures::settingsThatMakeNoSenseFail()
{
    m_output->setSettings({});
    m_output->start();
    QCOMPARE(m_output->state(), State::Failed);
    QCOMPARE(m_output->error(), (Error{Code::OutputIncomplete, u"host"_s}));
    m_output->publish(read(72));
    m_output->stop();
    QCOMPARE(m_output->state(), State::Off);
    QSignalSpy removed(m_output.get(), &Output::withdrawn);
    m_output->withdraw();
    QCOMPARE(removed.value(0).value(0).value<Error>().code, Code::OutputIncomplete);
    QCOMPARE(m_output->state(), State::Off);
}

void TestMqttFailures::nobodyListensUntilTheBrokerIsStarted()
{
    Broker broker;
    setSettings(broker.port());
    m_output->start();
    QTRY_COMPARE(m_output->state(), State::Retrying);
    QCOMPARE(m_output->error().code, Code::PeerMissing);
    QCOMPARE(m_output->peers(), 0);
    m_output->publish(read(72));
    QVERIFY(broker.start());
    QTRY_COMPARE(m_output->state(), State::Ready);
    QCOMPARE(m_output->error(), Error());
}

void TestMqttFailures::aNameThatDoesNotExistIsMissing()
{
    MqttSettings settings = settingsFor(1883);
    settings.host = u"broker.invalid"_s; // never exists, by RFC 2606
    m_output.reset();
    m_output = std::make_unique<MqttOutput>(m_clock); // a resolver may take seconds
    m_output->setSettings(settings);
    QElapsedTimer elapsed;
    elapsed.start();
    m_output->start();
    QVERIFY(elapsed.elapsed() < 500); // it is looked up elsewhere
    QTRY_COMPARE(m_output->state(), State::Retrying);
    QVERIFY(m_output->error().code == Code::PeerMissing || m_output->error().code == Code::PeerSilent);
    QVERIFY(!m_output->error().detail.contains(u"broker"_s));
}

void TestMqttFailures::aWrongPasswordIsRefused()
{
    Broker broker;
    QProcess passwords;
    broker.write(u"passwords"_s, "me:secret\n");
    passwords.start(programOf(u"mosquitto_passwd"_s), {u"-U"_s, broker.path(u"passwords"_s)});
    QVERIFY(passwords.waitForFinished());
    QVERIFY(broker.start("allow_anonymous false\npassword_file " + broker.path(u"passwords"_s).toLocal8Bit() + '\n'));
    MqttSettings settings = settingsFor(broker.port());
    for (const auto &[user, password] :
         {std::pair(u""_s, u""_s), std::pair(u"me"_s, u"wrong"_s), std::pair(u"me"_s, u""_s)}) {
        settings.user = user;
        settings.password = password;
        m_output->setSettings(settings);
        m_output->start();
        QTRY_COMPARE(m_output->state(), State::Retrying);
        QCOMPARE(m_output->error().code, Code::PeerRefused);
        QVERIFY(!m_output->error().detail.isEmpty());
        QVERIFY(!m_output->error().detail.contains(u"wrong"_s));
    }
    settings.user = u"me"_s;
    settings.password = u"secret"_s;
    m_output->setSettings(settings);
    m_output->start();
    QTRY_COMPARE(m_output->state(), State::Ready);
}

void TestMqttFailures::aMessageThatIsNotAllowedIsNoticed()
{
    Broker broker;
    broker.write(u"acl"_s, "topic write neobeat/desk/availability\ntopic write neobeat/desk/state\ntopic read #\n");
    QVERIFY(broker.start("allow_anonymous true\nacl_file " + broker.path(u"acl"_s).toLocal8Bit() + '\n'));
    Subscriber subscriber(broker.port());
    QVERIFY(subscriber.start());
    setSettings(broker.port());
    m_output->start();
    QTRY_COMPARE(m_output->state(), State::Retrying);
    QCOMPARE(m_output->error().code, Code::PeerRefused);
    QVERIFY2(m_output->error().detail.contains(u"Not authorized"_s, Qt::CaseInsensitive),
             qPrintable(m_output->error().detail));
    m_output->publish(read(72)); // what is allowed goes on
    QTRY_COMPARE(subscriber.lastObject("neobeat/desk/state")[u"bpm"_s].toInt(), 72);
}

void TestMqttFailures::aMessageThatIsAllowedLaterIsSentAgain()
{
    for (const QByteArray &topic : {QByteArray("homeassistant/device/desk/config"), QByteArray("neobeat/desk/state")}) {
        m_standIn->behaviour = Behaviour::RefuseMessages;
        m_standIn->refusedTopic = topic;
        m_output->start();
        QTRY_COMPARE(m_output->state(), State::Retrying);
        QCOMPARE(m_output->error().code, Code::PeerRefused);
        QVERIFY(m_output->error().detail.startsWith(QString::fromLatin1(topic)));
        m_standIn->behaviour = Behaviour::Accept;
        QTRY_COMPARE(m_output->state(), State::Ready);
    }
}

void TestMqttFailures::whatABrokerSaysIsUnderstood_data()
{
    QTest::addColumn<bool>("isLate");
    QTest::addColumn<int>("reason");
    QTest::addColumn<Code>("code");
    QTest::newRow("not authorized") << false << 0x87 << Code::PeerRefused;
    QTest::newRow("bad password") << false << 0x86 << Code::PeerRefused;
    QTest::newRow("banned") << false << 0x8a << Code::PeerRefused;
    QTest::newRow("server unavailable") << false << 0x88 << Code::PeerMissing;
    QTest::newRow("server busy") << false << 0x89 << Code::PeerMissing;
    QTest::newRow("malformed") << false << 0x81 << Code::PeerUnexpected;
    QTest::newRow("no such reason") << false << 0x42 << Code::PeerUnexpected;
    QTest::newRow("later: not authorized") << true << 0x87 << Code::PeerRefused;
    QTest::newRow("later: shutting down") << true << 0x8b << Code::PeerMissing;
    QTest::newRow("later: taken over") << true << 0x8e << Code::PeerRefused;
    QTest::newRow("later: no reason") << true << 0 << Code::PeerMissing;
}

void TestMqttFailures::whatABrokerSaysIsUnderstood()
{
    QFETCH(bool, isLate);
    m_standIn->behaviour = isLate ? Behaviour::Disconnect : Behaviour::Refuse;
    QFETCH(int, reason);
    m_standIn->reason = reason;
    QFETCH(Code, code);
    m_output->start();
    QTRY_COMPARE(m_output->state(), State::Retrying);
    QCOMPARE(m_output->error().code, code);
    m_standIn->behaviour = Behaviour::Accept;
    QTRY_COMPARE(m_output->state(), State::Ready);
}

void TestMqttFailures::whatIsNoBrokerIsUnexpected_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n").repeated(20);
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("ones") << QByteArray(1000, '\xff');
    QTest::newRow("short answer") << QByteArray::fromHex("2000");
    QTest::newRow("wrong length") << QByteArray::fromHex("20050000ffffff");
    QTest::newRow("a message first") << QByteArray::fromHex("3005000161620d");
    QTest::newRow("a confirmation first") << QByteArray::fromHex("40020001");
    QTest::newRow("reserved packet") << QByteArray::fromHex("0000");
    QByteArray noise;
    quint32 state = 1;
    for (int i = 0; i < 100'000; ++i)
        noise.append(char((state = state * 1664525 + 1013904223) >> 24));
    QTest::newRow("noise") << noise;
}

void TestMqttFailures::whatIsNoBrokerIsUnexpected()
{
    QFETCH(QByteArray, bytes);
    m_standIn->behaviour = Behaviour::Say;
    m_standIn->bytes = bytes;
    m_output->start();
    m_output->publish(read(72));
    QTRY_COMPARE(m_output->state(), State::Retrying);
    QVERIFY(m_output->error().code == Code::PeerUnexpected || m_output->error().code == Code::PeerSilent);
    m_standIn->behaviour = Behaviour::Accept;
    QTRY_COMPARE(m_output->state(), State::Ready);
}

void TestMqttFailures::aBrokerThatSaysNothingIsSilent_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << Behaviour::Silent << QByteArray();
    QTest::newRow("no confirmation") << Behaviour::Unconfirming << QByteArray();
    QTest::newRow("begin of an answer") << Behaviour::Say << QByteArray::fromHex("20");
    QTest::newRow("begin of a huge packet") << Behaviour::Say << QByteArray::fromHex("20ffffff7f0000");
}

void TestMqttFailures::aBrokerThatSaysNothingIsSilent()
{
    QFETCH(Behaviour, behaviour);
    QFETCH(QByteArray, bytes);
    m_standIn->behaviour = behaviour;
    m_standIn->bytes = bytes;
    m_output->start();
    QTRY_COMPARE(m_output->state(), State::Retrying);
    QCOMPARE(m_output->error().code, Code::PeerSilent);
    m_standIn->behaviour = Behaviour::Accept;
    QTRY_COMPARE(m_output->state(), State::Ready);
}

void TestMqttFailures::aBrokerThatHangsIsSilent()
{
    Broker broker;
    QVERIFY(broker.start());
    setSettings(broker.port());
    m_output->start();
    QTRY_COMPARE(m_output->state(), State::Ready);
    broker.freeze();
    QTRY_COMPARE(m_output->state(), State::Retrying);
    QCOMPARE(m_output->error().code, Code::PeerSilent);
    broker.thaw();
    QTRY_COMPARE(m_output->state(), State::Ready);
}

void TestMqttFailures::anOlderBrokerGetsAnOlderVersion_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::newRow("rejects the new one") << Behaviour::RejectVersion5;
    QTest::newRow("ends the connection") << Behaviour::CloseVersion5;
}

void TestMqttFailures::anOlderBrokerGetsAnOlderVersion()
{
    QFETCH(Behaviour, behaviour);
    m_standIn->behaviour = behaviour;
    m_output->start();
    QTRY_COMPARE(m_output->state(), State::Ready);
    QCOMPARE(m_standIn->versions, (QList<int>{5, 4}));
    m_output->publish(read(72));
    QTRY_VERIFY(m_output->lastSent().isValid());
    QTRY_VERIFY(m_standIn->messages.last().payload.contains("\"bpm\":72"));
    m_output->stop();
    QTRY_COMPARE(m_output->state(), State::Off);
    QCOMPARE(m_standIn->messages.last().payload, QByteArray("offline"));
    QTRY_COMPARE(m_standIn->goodbyes, 1);
}

void TestMqttFailures::aBrokerThatEndsTheConnectionIsTriedAgain()
{
    m_standIn->behaviour = Behaviour::Close;
    m_output->start();
    QTRY_VERIFY(m_standIn->connections >= 3);
    QCOMPARE(m_output->state(), State::Retrying);
    QVERIFY(m_output->error().code == Code::PeerUnexpected || m_output->error().code == Code::PeerMissing);
    m_standIn->behaviour = Behaviour::Accept;
    QTRY_COMPARE(m_output->state(), State::Ready);
}

void TestMqttFailures::aSlowBrokerGetsOnlyTheNewestValue()
{
    MqttOutput output(m_clock);
    output.setSettings(m_output->settings());
    output.start();
    QTRY_COMPARE(output.state(), State::Ready);
    m_standIn->pause();
    // What the system has taken over cannot be taken back, so it has to be full first.
    QElapsedTimer sinceSent;
    sinceSent.start();
    connect(&output, &Output::sent, &output, [&] { sinceSent.restart(); });
    QTimer flood;
    connect(&flood, &QTimer::timeout, &output, [&] { output.publish(read(30)); });
    flood.start(0);
    QTRY_VERIFY(sinceSent.elapsed() > 1500);
    flood.stop();
    for (int bpm = 41; bpm <= 140; ++bpm)
        output.publish(read(bpm));
    m_standIn->readAgain();
    QTRY_VERIFY(m_standIn->messages.last().payload.contains("\"bpm\":140"));
    for (const BrokerStandIn::Message &message : m_standIn->messages) {
        const int bpm = QJsonDocument::fromJson(message.payload)[u"bpm"_s].toInt();
        QVERIFY2(bpm <= 30 || bpm == 140, message.payload.constData());
        QVERIFY(!message.repeated);
    }
}

void TestMqttFailures::aFloodOfBirthsIsAnsweredOnce()
{
    m_standIn->behaviour = Behaviour::Flood;
    m_output->start();
    QTRY_COMPARE(m_output->state(), State::Ready);
    const auto configs = [this] {
        return std::ranges::count(m_standIn->messages, QByteArray("homeassistant/device/desk/config"),
                                  &BrokerStandIn::Message::topic);
    };
    QTRY_VERIFY(configs() >= 2);
    QCOMPARE(m_standIn->subscriptions, QList<QByteArray>{"homeassistant/status"});
    QVERIFY(configs() < 10);
    m_output->stop();
    QTRY_COMPARE(m_output->state(), State::Off);
}

void TestMqttFailures::stoppingHasALimit()
{
    m_output->start();
    QTRY_COMPARE(m_output->state(), State::Ready);
    m_standIn->behaviour = Behaviour::Unconfirming;
    QElapsedTimer elapsed;
    elapsed.start();
    m_output->stop();
    QCOMPARE(m_output->state(), State::Stopping);
    QTRY_COMPARE(m_output->state(), State::Off);
    QVERIFY(elapsed.elapsed() < MqttOutput::stoppingLimit.count());
    QCOMPARE(m_standIn->goodbyes, 0); // so that the broker says the last will
}

void TestMqttFailures::stoppingWithoutABrokerIsImmediate()
{
    m_standIn->behaviour = Behaviour::Silent;
    m_output->start();
    m_output->stop();
    QCOMPARE(m_output->state(), State::Off);
    m_standIn->stop();
    m_output->start();
    QTRY_COMPARE(m_output->state(), State::Retrying);
    m_output->stop();
    QCOMPARE(m_output->state(), State::Off);
}

void TestMqttFailures::removingWithoutABrokerSaysSo()
{
    m_standIn->stop();
    QSignalSpy removed(m_output.get(), &Output::withdrawn);
    m_output->withdraw();
    QTRY_COMPARE(removed.count(), 1);
    QCOMPARE(removed[0][0].value<Error>().code, Code::PeerMissing);
    QCOMPARE(m_output->state(), State::Off);
    m_standIn->resume();
    for (const Behaviour behaviour : {Behaviour::Silent, Behaviour::Unconfirming}) {
        m_standIn->behaviour = behaviour;
        removed.clear();
        m_output->withdraw();
        QTRY_COMPARE(removed.count(), 1);
        QCOMPARE(removed[0][0].value<Error>().code, Code::PeerSilent);
        QCOMPARE(m_output->state(), State::Off);
    }
    removed.clear();
    m_output->withdraw();
    m_output->stop();
    QCOMPARE(removed[0][0].value<Error>().code, Code::Cancelled);
}

void TestMqttFailures::removingThatIsRefusedSaysSo()
{
    m_standIn->behaviour = Behaviour::RefuseMessages;
    m_standIn->refusedTopic = "homeassistant/device/desk/config";
    QSignalSpy removed(m_output.get(), &Output::withdrawn);
    m_output->withdraw();
    QTRY_COMPARE(removed.count(), 1);
    QCOMPARE(removed[0][0].value<Error>().code, Code::PeerRefused);
    QCOMPARE(m_output->state(), State::Off);
}

void TestMqttFailures::theSignalOfBrokenPipesIsLeftAlone()
{
    // libmosquitto 2.0.11 has the process ignore it, and so all programs that it starts later.
    m_output->start();
    QTRY_COMPARE(m_output->state(), State::Ready); // Qt has ignored it once for the stand-in, too
    struct sigaction byDefault = {};
    byDefault.sa_handler = SIG_DFL;
    struct sigaction before = {};
    sigaction(SIGPIPE, &byDefault, &before);
    for (int i = 0; i < 20; ++i) { // and writing to a broker that is gone still ends nothing but the connection
        LiveValue value = read(72);
        for (int battery = 0; battery < 100; ++battery) {
            value.battery = battery;
            m_output->publish(value);
            if (battery == 50)
                m_standIn->closeConnections();
        }
        QTRY_COMPARE(m_output->state(), State::Retrying);
        m_output->start();
        QTRY_COMPARE(m_output->state(), State::Ready);
    }
    struct sigaction now = {};
    sigaction(SIGPIPE, &before, &now);
    QVERIFY(now.sa_handler == SIG_DFL);
}

void TestMqttFailures::aDescriptorAboveThoseOfSelectWorks()
{
    rlimit limit = {};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &limit), 0);
    const rlimit before = limit;
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, 4096);
    QVERIFY(limit.rlim_cur > 1200);
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &limit), 0);
    std::vector<int> descriptors;
    while (descriptors.empty() || descriptors.back() < 1100)
        descriptors.push_back(fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0));
    const auto release = qScopeGuard([&] {
        for (const int descriptor : descriptors)
            close(descriptor);
        setrlimit(RLIMIT_NOFILE, &before);
    });
    m_output->start();
    QTRY_COMPARE(m_output->state(), State::Ready);
    m_output->publish(read(72));
    QTRY_VERIFY(m_standIn->messages.last().payload.contains("\"bpm\":72"));
    m_output.reset();
}

void TestMqttFailures::destroyingNeverBlocks()
{
    for (const Behaviour behaviour :
         {Behaviour::Silent, Behaviour::Accept, Behaviour::Unconfirming, Behaviour::Close}) {
        m_standIn->behaviour = behaviour;
        for (int i = 0; i < 20; ++i) {
            MqttOutput output(m_clock);
            output.setSettings(m_output->settings());
            output.start();
            const int before = m_standIn->connections;
            if (i % 2)
                QTRY_VERIFY(m_standIn->connections > before);
            output.publish(read(72));
        }
    }
    MqttSettings settings = settingsFor(1883);
    settings.host = u"192.0.2.1"_s; // for documentation: nothing answers there
    QElapsedTimer elapsed;
    elapsed.start();
    {
        MqttOutput output(m_clock);
        output.setSettings(settings);
        output.start();
    }
    QVERIFY(elapsed.elapsed() < 1000);
}

NEOBEAT_TEST(TestMqttFailures)
#include "tst_mqttfailures.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "oscdecoder.h"
#include "outputs/osc/oscoutput.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QUdpSocket>

#include <sys/resource.h>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = Error::Code;
using State = Output::State;

namespace {

/// Keeps the messages that come, decoded strictly.
class Receiver : public QObject
{
public:
    explicit Receiver(const QHostAddress &address = QHostAddress(QHostAddress::LocalHost))
    {
        isBound = socket.bind(address, 0);
        connect(&socket, &QUdpSocket::readyRead, this, [this] { receive(); });
    }

    QString target() const { return u"127.0.0.1:%1"_s.arg(socket.localPort()); }
    /// The last value at that address below the usual prefix; invalid before the first.
    QVariant operator[](const QString &name) const { return values.value(u"/avatar/parameters/"_s + name); }

    QUdpSocket socket;
    bool isBound = false;
    int malformed = 0;
    quint16 sender = 0; ///< The port that the last one came from.
    QStringList addresses; ///< Of all messages, in order.
    QHash<QString, QVariant> values; ///< The first argument of the last message, by address.
    QList<test::OscMessage> chat; ///< Messages to the chat box.

private:
    void receive()
    {
        while (socket.hasPendingDatagrams()) {
            QByteArray datagram(qsizetype(socket.pendingDatagramSize()), '\0');
            socket.readDatagram(datagram.data(), datagram.size(), nullptr, &sender);
            const auto message = test::decodeOsc(datagram);
            if (!message || message->arguments.isEmpty()) {
                ++malformed;
                continue;
            }
            addresses.append(message->address);
            values.insert(message->address, message->arguments.first());
            if (message->address.startsWith(u"/chatbox"_s))
                chat.append(*message);
        }
    }
};

} // namespace

/// Datagrams as receivers get them.
class TestOscOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theRecommendedSetIsSent();
    void withoutAValueNothingOldIsRepeated();
    void noReceiverShowsAZeroAsAHeartRate();
    void everyTargetGetsIt();
    void namesAndPrefixAreTheUsers();
    void theStateIsRepeated();
    void beatsAreSent();
    void theChatBoxIsWrittenOnlyOnRequest();
    void theChatBoxGetsItsMessage();
    void theChatBoxIsClearedAtTheEnd();
    void stoppingTellsThatThereIsNoValue();
    void namesOfComputersAreLookedUp();
    void anUnknownNameIsMissingAndTheOthersAreServed();
    void whatTheSystemCannotSendIsReportedAndSentLater();
    void whatComesBackDoesNoHarm();
    void nothingIsOpenBeforeTheStart();
    void settingsThatMakeNoSenseFail_data();
    void settingsThatMakeNoSenseFail();
    void aListenerMayStopIt();

private:
    static LiveValue value(std::optional<int> bpm);

    std::unique_ptr<Receiver> m_receiver;
    std::unique_ptr<OscOutput> m_output;
    OscOutput::Settings m_settings;
    void start();
};

void TestOscOutput::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_receiver = std::make_unique<Receiver>();
    QVERIFY(m_receiver->isBound);
    m_output = std::make_unique<OscOutput>();
    m_settings = {};
    m_settings.targets = {m_receiver->target()};
}

void TestOscOutput::cleanup()
{
    m_output.reset();
    QCOMPARE(m_receiver->malformed, 0);
}

LiveValue TestOscOutput::value(std::optional<int> bpm)
{
    LiveValue value;
    value.bpm = bpm;
    value.connected = true;
    return value;
}

void TestOscOutput::start()
{
    m_output->setSettings(m_settings);
    m_output->start();
}

void TestOscOutput::theRecommendedSetIsSent()
{
    Receiver &receiver = *m_receiver;
    start();
    QCOMPARE(m_output->state(), State::Ready);
    QCOMPARE(m_output->peers(), -1);
    QTRY_COMPARE(receiver.values.size(), 10);
    QCOMPARE(receiver[u"HR"_s], QVariant(0));
    QCOMPARE(receiver[u"isHRConnected"_s], QVariant(false));
    QVERIFY(!m_output->lastSent().isValid());
    m_output->publish(value(172));
    QTRY_COMPARE(receiver[u"isHRActive"_s], QVariant(true));
    QCOMPARE(receiver[u"HR"_s], QVariant(172));
    QCOMPARE(receiver[u"onesHR"_s], QVariant(2));
    QCOMPARE(receiver[u"tensHR"_s], QVariant(7));
    QCOMPARE(receiver[u"hundredsHR"_s], QVariant(1));
    QCOMPARE(receiver[u"HRPercent"_s], QVariant(172.0F / 255));
    QCOMPARE(receiver[u"FullHRPercent"_s], QVariant(2 * (172.0F / 255) - 1));
    QVERIFY(m_output->lastSent().isValid());
}

void TestOscOutput::withoutAValueNothingOldIsRepeated()
{
    Receiver &receiver = *m_receiver;
    start();
    m_output->publish(value(72));
    QTRY_COMPARE(receiver[u"isHRConnected"_s], QVariant(true));
    m_output->publish(value({}));
    QTRY_COMPARE(receiver[u"isHRConnected"_s], QVariant(false));
    QTRY_COMPARE(receiver[u"HR"_s], QVariant(0));
    QTRY_COMPARE(receiver[u"FullHRPercent"_s], QVariant(-1.0F));
    QCOMPARE(receiver[u"isHRActive"_s], QVariant(false));
    QTRY_COMPARE(receiver[u"isHRBeat"_s], QVariant(false));
}

void TestOscOutput::noReceiverShowsAZeroAsAHeartRate()
{
    const QString rate = u"/avatar/parameters/HR"_s;
    const QString flag = u"/avatar/parameters/isHRConnected"_s;
    m_output->publish(value(72));
    start();
    QTRY_VERIFY(m_receiver->addresses.contains(flag));
    QVERIFY(m_receiver->addresses.indexOf(rate) < m_receiver->addresses.indexOf(flag));
    m_receiver->addresses.clear();
    m_output->publish(value({}));
    QTRY_VERIFY(m_receiver->addresses.contains(rate));
    QVERIFY(m_receiver->addresses.indexOf(flag) < m_receiver->addresses.indexOf(rate));
}

void TestOscOutput::everyTargetGetsIt()
{
    Receiver second;
    Receiver sixth(QHostAddress(QHostAddress::LocalHostIPv6));
    QVERIFY(second.isBound && sixth.isBound);
    m_settings.targets = {m_receiver->target(), second.target(), u"[::1]:%1"_s.arg(sixth.socket.localPort())};
    start();
    QCOMPARE(m_output->state(), State::Ready);
    m_output->publish(value(72));
    for (const Receiver *receiver : {m_receiver.get(), &second, &sixth})
        QTRY_COMPARE((*receiver)[u"HR"_s], QVariant(72));
    QCOMPARE(sixth.malformed + second.malformed, 0);
}

void TestOscOutput::namesAndPrefixAreTheUsers()
{
    m_settings.prefix = u"/avatar/parameters/My"_s;
    m_settings.parameters
        = {{u"Pulse"_s}, {u"/hr"_s}, {u"/QZ/Heart"_s, OscParameter::Meaning::Fraction, OscRange{0, 144}}};
    start();
    m_output->publish(value(72));
    QTRY_COMPARE((*m_receiver)[u"MyPulse"_s], QVariant(72));
    QTRY_COMPARE(m_receiver->values.value(u"/hr"_s), QVariant(72));
    QTRY_COMPARE(m_receiver->values.value(u"/QZ/Heart"_s), QVariant(0.5F));
    QCOMPARE(m_receiver->values.size(), 3);
}

void TestOscOutput::theStateIsRepeated()
{
    QVERIFY(OscOutput::repeatPause >= 5s && OscOutput::repeatPause <= 10s);
    m_settings.parameters = {{u"HR"_s}};
    start();
    QTRY_COMPARE(m_receiver->addresses.size(), 1);
    QTRY_VERIFY(m_receiver->addresses.size() >= 2);
    QCOMPARE((*m_receiver)[u"HR"_s], QVariant(0));
}

void TestOscOutput::beatsAreSent()
{
    m_settings.parameters
        = {{u"isHRBeat"_s, OscParameter::Meaning::Beat}, {u"HeartBeatToggle"_s, OscParameter::Meaning::BeatToggle}};
    start();
    m_output->publish(value(240));
    for (const bool isBeating : {true, false, true, false})
        QTRY_COMPARE((*m_receiver)[u"isHRBeat"_s], QVariant(isBeating));
    const QVariant toggle = (*m_receiver)[u"HeartBeatToggle"_s];
    QTRY_VERIFY((*m_receiver)[u"HeartBeatToggle"_s] != toggle);
}

void TestOscOutput::theChatBoxIsWrittenOnlyOnRequest()
{
    start();
    m_output->publish(value(72));
    QTRY_COMPARE((*m_receiver)[u"HR"_s], QVariant(72));
    QVERIFY(m_receiver->chat.isEmpty());
}

void TestOscOutput::theChatBoxGetsItsMessage()
{
    m_settings.usesChatBox = true;
    m_settings.chatText = {u"♥ {bpm}"_s, u"no heart rate"_s};
    m_output->publish(value(72));
    start();
    QTRY_COMPARE(m_receiver->chat.size(), 1);
    const test::OscMessage &message = m_receiver->chat.first();
    QCOMPARE(message.address, u"/chatbox/input"_s);
    QCOMPARE(message.types, "sTF"_ba);
    QCOMPARE(message.arguments, (QVariantList{u"♥ 72"_s, true, false}));
}

void TestOscOutput::theChatBoxIsClearedAtTheEnd()
{
    m_settings.usesChatBox = true;
    m_settings.parameters.clear();
    m_output->publish(value(72));
    start();
    m_output->stop();
    QCOMPARE(m_output->state(), State::Stopping); // the box takes one text in two seconds
    m_output->publish(value(73));
    QTRY_COMPARE(m_output->state(), State::Off);
    QTRY_COMPARE(m_receiver->chat.size(), 2);
    QCOMPARE(m_receiver->chat.last().arguments.first(), QVariant(u""_s));
}

void TestOscOutput::stoppingTellsThatThereIsNoValue()
{
    start();
    m_output->publish(value(72));
    QTRY_COMPARE((*m_receiver)[u"isHRConnected"_s], QVariant(true));
    m_output->stop();
    QCOMPARE(m_output->state(), State::Off);
    QTRY_COMPARE((*m_receiver)[u"isHRConnected"_s], QVariant(false));
    QTRY_COMPARE((*m_receiver)[u"HR"_s], QVariant(0));
    m_output->publish(value(73));
    start();
    QTRY_COMPARE((*m_receiver)[u"HR"_s], QVariant(73));
}

void TestOscOutput::namesOfComputersAreLookedUp()
{
    m_settings.targets = {u"localhost:%1"_s.arg(m_receiver->socket.localPort())};
    start();
    QCOMPARE(m_output->state(), State::Starting);
    m_output->publish(value(72));
    QTRY_COMPARE(m_output->state(), State::Ready);
    QTRY_COMPARE((*m_receiver)[u"HR"_s], QVariant(72));
}

void TestOscOutput::anUnknownNameIsMissingAndTheOthersAreServed()
{
    m_settings.targets.append(u"no-such-computer.invalid"_s);
    start();
    m_output->publish(value(72));
    QTRY_COMPARE((*m_receiver)[u"HR"_s], QVariant(72));
    QTRY_COMPARE(m_output->state(), State::Retrying);
    QVERIFY(m_output->error().code == Code::PeerMissing || m_output->error().code == Code::PeerSilent);
    QVERIFY(!m_output->error().detail.contains(u"computer"_s));
    m_output->publish(value(73));
    QTRY_COMPARE((*m_receiver)[u"HR"_s], QVariant(73));
    QCOMPARE(m_output->state(), State::Retrying);
    m_output->stop();
    QCOMPARE(m_output->state(), State::Off);
}

void TestOscOutput::whatTheSystemCannotSendIsReportedAndSentLater()
{
    struct rlimit usual = {};
    QVERIFY(::getrlimit(RLIMIT_NOFILE, &usual) == 0);
    const struct rlimit none = {0, usual.rlim_max};
    const auto restore = qScopeGuard([&usual] { ::setrlimit(RLIMIT_NOFILE, &usual); });
    QVERIFY(::setrlimit(RLIMIT_NOFILE, &none) == 0); // no socket can be made
    m_settings.targets = {m_receiver->target()};
    start();
    QVERIFY(::setrlimit(RLIMIT_NOFILE, &usual) == 0);
    QCOMPARE(m_output->state(), State::Retrying);
    QCOMPARE(m_output->error().code, Code::PeerMissing);
    m_output->publish(value(72));
    QCOMPARE(m_output->state(), State::Ready);
    QTRY_COMPARE((*m_receiver)[u"HR"_s], QVariant(72));
}

void TestOscOutput::whatComesBackDoesNoHarm()
{
    start();
    QTRY_VERIFY(m_receiver->sender != 0);
    const QByteArray bundle = QByteArray::fromHex("2362756e646c6500ffffffffffffffff7fffffff");
    for (int i = 0; i < 2000; ++i) {
        for (const QByteArray &datagram :
             {bundle, QByteArray(60'000, '/'), QByteArray("/\0\0\0,iiii", 9), QByteArray()})
            m_receiver->socket.writeDatagram(datagram, QHostAddress::LocalHost, m_receiver->sender);
    }
    m_output->publish(value(72));
    QTRY_COMPARE((*m_receiver)[u"HR"_s], QVariant(72));
    QCOMPARE(m_output->state(), State::Ready);
}

void TestOscOutput::nothingIsOpenBeforeTheStart()
{
    QVERIFY(m_output->findChildren<QUdpSocket *>().isEmpty());
    m_output->publish(value(72));
    m_output->stop();
    QCOMPARE(m_output->state(), State::Off);
    QVERIFY(m_receiver->addresses.isEmpty());
}

void TestOscOutput::settingsThatMakeNoSenseFail_data()
{
    QTest::addColumn<OscOutput::Settings>("settings");
    const auto targets = [](const QStringList &list) {
        OscOutput::Settings settings;
        settings.targets = list;
        return settings;
    };
    QTest::newRow("no target") << targets({});
    QTest::newRow("empty target") << targets({u""_s});
    QTest::newRow("only a port") << targets({u":9000"_s});
    QTest::newRow("blank") << targets({u"my computer:9000"_s});
    QTest::newRow("port 0") << targets({u"localhost:0"_s});
    QTest::newRow("port 70000") << targets({u"localhost:70000"_s});
    QTest::newRow("port of letters") << targets({u"localhost:osc"_s});
    QTest::newRow("two ports") << targets({u"localhost:1:2"_s});
    QTest::newRow("an address of the web") << targets({u"udp://localhost:9000"_s});
    QTest::newRow("with a path") << targets({u"localhost:9000/x"_s});
    QTest::newRow("with a user") << targets({u"user@localhost:9000"_s});
    QTest::newRow("one of two") << targets({u"localhost"_s, u"a b"_s});
    QTest::newRow("hundreds") << targets(QStringList(300, u"localhost"_s));
    OscOutput::Settings settings;
    settings.prefix = u"avatar/"_s;
    QTest::newRow("prefix without slash") << settings;
    settings = {};
    settings.parameters.append({u"my pulse"_s});
    QTest::newRow("blank in a name") << settings;
    settings = {};
    settings.parameters.append(OscParameter());
    QTest::newRow("no name") << settings;
    settings = {};
    settings.parameters.clear();
    QTest::newRow("nothing to send") << settings;
    settings = {};
    settings.range = {180, 180};
    QTest::newRow("range without width") << settings;
    settings = {};
    settings.usesChatBox = true;
    settings.chatText.pattern = u"{pulse}"_s;
    QTest::newRow("unknown name in the chat text") << settings;
}

void TestOscOutput::settingsThatMakeNoSenseFail()
{
    QFETCH(const OscOutput::Settings, settings);
    m_output->setSettings(settings);
    m_output->start();
    QCOMPARE(m_output->state(), State::Failed);
    QCOMPARE(m_output->error().code, Code::OutputIncomplete);
    QVERIFY(!m_output->error().detail.contains(u"localhost"_s));
    m_output->publish(value(72));
    m_output->stop();
    QCOMPARE(m_output->state(), State::Off);
}

void TestOscOutput::aListenerMayStopIt()
{
    m_settings.targets = {u"localhost"_s, u"no-such-computer.invalid"_s};
    connect(m_output.get(), &Output::stateChanged, this, [this] {
        if (m_output->state() == State::Retrying)
            m_output->stop();
    });
    start();
    QTRY_COMPARE(m_output->state(), State::Off);
}

NEOBEAT_TEST(TestOscOutput)
#include "tst_oscoutput.moc"

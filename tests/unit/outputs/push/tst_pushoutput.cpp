// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/push/pushoutput.h"
#include "socketstandin.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = Error::Code;
using State = Output::State;
using Program = PushOutput::Program;

/// What each program that is dialled gets, byte by byte.
class TestPushOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ironHeartGetsItsMessages();
    void ironHeartIsKeptFromHangingUp();
    void ironHeartGetsOnlyTheLatestValueWhenItIsBack();
    void vtsHeartrateAsksItsUserOnce();
    void aTokenSparesTheQuestion();
    void aRevokedTokenIsAskedForAgain();
    void aUserWhoSaysNoIsNotAskedAgain();
    void aUserWhoDoesNotAnswerIsNotAskedAgain();
    void vtsHeartrateRefusesAValue();
    void sammiGetsAWebhook();
    void sammiWithoutAPassword();
    void streamerBotGetsAnAction();
    void aWebhookIsCalledOnceForEachChange();
    void anAnswerIsAnError_data();
    void anAnswerIsAnError();
    void aRedirectionIsNotFollowed();
    void aWebhookThatIsBackGetsTheLatestValue();
    void settingsThatMakeNoSenseFail_data();
    void settingsThatMakeNoSenseFail();

private:
    static LiveValue value(std::optional<int> bpm);
    static QJsonObject json(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }
    void begin(Program program, int port, const QString &password = {});
    void answerWith(const QByteArray &answer);
    void actAsVts(bool grants);

    PushOutput::Limits m_limits;
    std::unique_ptr<test::SocketStandIn> m_socket;
    std::unique_ptr<test::BytesStandIn> m_bytes;
    std::unique_ptr<PushOutput> m_output;
};

void TestPushOutput::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_output.reset();
    m_socket = std::make_unique<test::SocketStandIn>();
    m_bytes = std::make_unique<test::BytesStandIn>();
    QVERIFY(m_socket->listen());
    QVERIFY(m_bytes->listen());
    m_limits = {};
    m_limits.retry = {10ms, 50ms};
    m_limits.refused = {10ms, 50ms};
}

LiveValue TestPushOutput::value(std::optional<int> bpm)
{
    LiveValue value;
    value.bpm = bpm;
    value.quality = bpm ? LiveValue::Quality::Good : LiveValue::Quality::Stale;
    value.connected = true;
    return value;
}

void TestPushOutput::begin(Program program, int port, const QString &password)
{
    m_output = std::make_unique<PushOutput>(m_limits);
    m_output->setSettings({program, {u"127.0.0.1"_s, port}, password, u"pulse"_s});
    m_output->start();
}

void TestPushOutput::answerWith(const QByteArray &answer)
{
    m_bytes->onReceived = [this, answer](QTcpSocket *client) {
        if (m_bytes->received.endsWith('}'))
            client->write(answer);
    };
}

void TestPushOutput::ironHeartGetsItsMessages()
{
    begin(Program::IronHeart, m_socket->port());
    QTRY_COMPARE(m_output->state(), State::Ready);
    QTRY_COMPARE(m_socket->texts, QStringList{u"{\"bpm\":0}"_s});
    QCOMPARE(m_output->peers(), 1);
    LiveValue full = value(67);
    full.rrIntervals = {0x0372, 0x038a};
    full.battery = 80;
    m_output->publish(full);
    QTRY_COMPARE(m_socket->texts.last(), u"{\"battery\":80,\"bpm\":67,\"latest_rr_ms\":885}"_s);
    QVERIFY(m_output->lastSent().isValid());
    m_output->publish(value(68));
    QTRY_COMPARE(m_socket->texts.last(), u"{\"bpm\":68}"_s);
    m_output->stop();
    QTRY_COMPARE(m_output->state(), State::Off);
    QTRY_COMPARE(m_socket->texts.last(), u"{\"bpm\":0}"_s);
    QTRY_COMPARE(m_socket->ended, 1);
}

void TestPushOutput::ironHeartIsKeptFromHangingUp()
{
    QCOMPARE(PushOutput::Limits().repeat, 10s); // iron-heart hangs up after 30 s
    m_limits.repeat = 20ms;
    begin(Program::IronHeart, m_socket->port());
    QTRY_VERIFY(m_socket->texts.size() > 3);
    QCOMPARE(m_socket->texts.count(u"{\"bpm\":0}"_s), m_socket->texts.size());
}

void TestPushOutput::ironHeartGetsOnlyTheLatestValueWhenItIsBack()
{
    const quint16 port = m_socket->port();
    begin(Program::IronHeart, port);
    QTRY_COMPARE(m_output->state(), State::Ready);
    m_socket->kill();
    QTRY_COMPARE(m_output->state(), State::Retrying);
    QCOMPARE(m_output->error().code, Code::PeerMissing);
    m_socket->texts.clear();
    for (int bpm = 60; bpm < 80; ++bpm)
        m_output->publish(value(bpm));
    QVERIFY(m_socket->listen(port));
    QTRY_COMPARE(m_output->state(), State::Ready);
    QTRY_COMPARE(m_socket->texts, QStringList{u"{\"bpm\":79}"_s});
}

// The server's half of the Input API, by its README.
void TestPushOutput::actAsVts(bool grants)
{
    m_socket->onText = [this, grants](const QString &text) {
        const QJsonObject message = json(text);
        const QString type = message["messageType"_L1].toString();
        const QString token = message["data"_L1]["token"_L1].toString();
        QJsonObject data = message["data"_L1].toObject();
        QString answer = u"AuthenticationResponse"_s;
        if (type == u"InputRequest"_s) {
            answer = u"InputResponse"_s;
        } else if (!token.isEmpty() && token != u"token-1"_s) {
            answer = u"ErrorResponse"_s;
            data = {{u"errorCode"_s, 403}, {u"message"_s, u"This client is not authenticated!"_s}};
        } else if (token.isEmpty() && !grants) {
            answer = u"ErrorResponse"_s;
            data = {{u"errorCode"_s, 403}};
        } else {
            data[u"token"_s] = u"token-1"_s;
            data[u"authenticated"_s] = !token.isEmpty();
        }
        const QJsonObject reply{{u"apiVersion"_s, u"1.0"_s}, {u"messageType"_s, answer}, {u"data"_s, data}};
        m_socket->client->sendTextMessage(QString::fromUtf8(QJsonDocument(reply).toJson()));
    };
}

void TestPushOutput::vtsHeartrateAsksItsUserOnce()
{
    actAsVts(true);
    begin(Program::VtsHeartrate, m_socket->port());
    QSignalSpy tokens(m_output.get(), &PushOutput::tokenGranted);
    QTRY_COMPARE(m_output->state(), State::Ready);
    QCOMPARE(m_socket->paths, QStringList{u"/input"_s});
    QCOMPARE(tokens.count(), 1);
    QCOMPARE(tokens.first().first().toString(), u"token-1"_s);
    m_output->publish(value(72));
    QTRY_COMPARE(json(m_socket->texts.last())["data"_L1]["heartrate"_L1].toInt(), 72);
    QTRY_VERIFY(m_output->lastSent().isValid());
    m_output->publish(value({}));
    QTRY_COMPARE(m_socket->texts.last(), u"{\"data\":{\"heartrate\":0},\"messageType\":\"InputRequest\"}"_s);
    m_output->start(); // again, with what was granted
    QTRY_COMPARE(m_socket->paths.size(), 2);
    QTRY_COMPARE(m_output->state(), State::Ready);
    QCOMPARE(tokens.count(), 1);
}

void TestPushOutput::aTokenSparesTheQuestion()
{
    actAsVts(false);
    begin(Program::VtsHeartrate, m_socket->port(), u"token-1"_s);
    QTRY_COMPARE(m_output->state(), State::Ready);
    QCOMPARE(json(m_socket->texts.first())["data"_L1]["pluginName"_L1].toString(), u"Neobeat"_s);
}

void TestPushOutput::aRevokedTokenIsAskedForAgain()
{
    actAsVts(true);
    begin(Program::VtsHeartrate, m_socket->port(), u"token-0"_s);
    QTRY_COMPARE(m_output->state(), State::Ready);
    QCOMPARE(m_output->settings().password, u"token-1"_s);
}

void TestPushOutput::aUserWhoSaysNoIsNotAskedAgain()
{
    actAsVts(false);
    begin(Program::VtsHeartrate, m_socket->port());
    QTRY_COMPARE(m_output->state(), State::Failed);
    QCOMPARE(m_output->error().code, Code::PeerRefused);
    m_output->publish(value(72));
    QTRY_COMPARE(m_socket->ended, 1);
    QCOMPARE(m_socket->texts.size(), 1);
}

void TestPushOutput::aUserWhoDoesNotAnswerIsNotAskedAgain()
{
    m_limits.approval = 50ms;
    begin(Program::VtsHeartrate, m_socket->port());
    QTRY_COMPARE(m_output->state(), State::Failed);
    QCOMPARE(m_output->error().code, Code::PeerRefused);
}

void TestPushOutput::vtsHeartrateRefusesAValue()
{
    actAsVts(true);
    begin(Program::VtsHeartrate, m_socket->port(), u"token-1"_s);
    QTRY_COMPARE(m_output->state(), State::Ready);
    m_socket->onText = [this](const QString &) {
        m_socket->client->sendTextMessage(u"{\"messageType\":\"ErrorResponse\",\"data\":{\"errorCode\":400}}"_s);
    };
    m_output->publish(value(72));
    QTRY_COMPARE(m_output->error().code, Code::PeerUnexpected);
}

void TestPushOutput::sammiGetsAWebhook()
{
    answerWith("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    begin(Program::Sammi, m_bytes->port(), u"söcret"_s);
    QTRY_COMPARE(m_output->state(), State::Ready);
    QVERIFY(m_bytes->received.startsWith("POST /webhook HTTP/1.1\r\n"));
    // Qt 6.8 sends the names of fields in lower case.
    const QByteArray fields = m_bytes->received.toLower();
    QVERIFY(fields.contains("\r\nauthorization: söcret\r\n"));
    QVERIFY(fields.contains("\r\ncontent-type: application/json\r\n"));
    QVERIFY(!fields.contains("\r\nexpect:"));
    QVERIFY(m_bytes->received.endsWith(
        R"({"battery":null,"bpm":null,"connected":false,"quality":"disconnected","trigger":"pulse"})"));
    QCOMPARE(m_output->peers(), -1);
    m_output->publish(value(72));
    QTRY_VERIFY(
        m_bytes->received.endsWith(R"({"battery":null,"bpm":72,"connected":true,"quality":"good","trigger":"pulse"})"));
    QTRY_VERIFY(m_output->lastSent().isValid());
    m_output->stop();
    QTRY_COMPARE(m_output->state(), State::Off);
    QVERIFY(m_bytes->received.endsWith(R"("bpm":null,"connected":false,"quality":"disconnected","trigger":"pulse"})"));
}

void TestPushOutput::sammiWithoutAPassword()
{
    answerWith("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    begin(Program::Sammi, m_bytes->port());
    QTRY_COMPARE(m_output->state(), State::Ready);
    QVERIFY(!m_bytes->received.contains("Authorization"));
}

void TestPushOutput::streamerBotGetsAnAction()
{
    answerWith("HTTP/1.1 204 No Content\r\n\r\n");
    begin(Program::StreamerBot, m_bytes->port(), u"not for it"_s);
    m_output->publish(value(72));
    QTRY_VERIFY(m_bytes->received.endsWith(
        R"({"action":{"name":"pulse"},"args":{"battery":"","bpm":72,"connected":true,"quality":"good"}})"));
    QTRY_COMPARE(m_output->state(), State::Ready);
    QVERIFY(m_bytes->received.startsWith("POST /DoAction HTTP/1.1\r\n"));
    QVERIFY(!m_bytes->received.contains("Authorization"));
}

void TestPushOutput::aWebhookIsCalledOnceForEachChange()
{
    m_limits.repeat = 1ms;
    answerWith("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    begin(Program::Sammi, m_bytes->port());
    QTRY_COMPARE(m_output->state(), State::Ready);
    m_bytes->received.clear();
    for (const int bpm : {72, 72, 72, 73}) {
        m_output->publish(value(bpm));
        QTRY_VERIFY(m_bytes->received.contains("\"bpm\":" + QByteArray::number(bpm)));
    }
    QTRY_COMPARE(m_bytes->received.count("POST"), 2);
}

void TestPushOutput::anAnswerIsAnError_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Code>("code");
    const QByteArray empty = "\r\nContent-Length: 0\r\n\r\n";
    QTest::newRow("401") << "HTTP/1.1 401 Unauthorized" + empty << Code::PeerRefused;
    QTest::newRow("401 that asks") << "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"" + empty
                                   << Code::PeerRefused;
    QTest::newRow("403") << "HTTP/1.1 403 Forbidden" + empty << Code::PeerRefused;
    QTest::newRow("404") << "HTTP/1.1 404 Not Found" + empty << Code::PeerUnexpected;
    QTest::newRow("500") << "HTTP/1.1 500 No" + empty << Code::PeerUnexpected;
    QTest::newRow("garbage") << "\x00\xff\xfe garbage\r\n\r\n"_ba << Code::PeerUnexpected;
    QTest::newRow("10 MB") << "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(10'000'000, 'x') << Code::PeerUnexpected;
}

void TestPushOutput::anAnswerIsAnError()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const Code, code);
    answerWith(answer);
    begin(Program::Sammi, m_bytes->port(), u"secret"_s);
    QTRY_COMPARE(m_output->state(), State::Retrying);
    QCOMPARE(m_output->error().code, code);
    QVERIFY(!m_output->error().detail.contains(u"secret"_s));
    m_bytes->received.clear();
    answerWith("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    QTRY_COMPARE(m_output->state(), State::Ready);
}

void TestPushOutput::aRedirectionIsNotFollowed()
{
    test::BytesStandIn other;
    QVERIFY(other.listen());
    answerWith("HTTP/1.1 307 Elsewhere\r\nLocation: http://127.0.0.1:" + QByteArray::number(other.port())
               + "/webhook\r\nContent-Length: 0\r\n\r\n");
    begin(Program::Sammi, m_bytes->port(), u"secret"_s);
    QTRY_COMPARE(m_output->state(), State::Retrying);
    QCOMPARE(m_output->error().code, Code::PeerUnexpected);
    QCOMPARE(other.connections, 0);
}

void TestPushOutput::aWebhookThatIsBackGetsTheLatestValue()
{
    const quint16 port = m_bytes->port();
    m_bytes->close();
    begin(Program::Sammi, port);
    QTRY_COMPARE(m_output->state(), State::Retrying);
    QCOMPARE(m_output->error().code, Code::PeerMissing);
    for (int bpm = 60; bpm < 80; ++bpm)
        m_output->publish(value(bpm));
    answerWith("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    QVERIFY(m_bytes->listen(port));
    QTRY_COMPARE(m_output->state(), State::Ready);
    QCOMPARE(m_bytes->received.count("POST"), 1);
    QVERIFY(m_bytes->received.contains("\"bpm\":79"));
}

void TestPushOutput::settingsThatMakeNoSenseFail_data()
{
    QTest::addColumn<PushOutput::Settings>("settings");
    const Endpoint good{u"::1"_s, 9450};
    QTest::newRow("no host") << PushOutput::Settings{Program::IronHeart, {u""_s, 5566}, {}, u"x"_s};
    QTest::newRow("blank") << PushOutput::Settings{Program::IronHeart, {u"a b"_s, 5566}, {}, u"x"_s};
    QTest::newRow("no port") << PushOutput::Settings{Program::VtsHeartrate, {u"localhost"_s, 0}, {}, u"x"_s};
    QTest::newRow("port 70000") << PushOutput::Settings{Program::Sammi, {u"localhost"_s, 70000}, {}, u"x"_s};
    QTest::newRow("no trigger") << PushOutput::Settings{Program::Sammi, good, {}, {}};
    QTest::newRow("no action") << PushOutput::Settings{Program::StreamerBot, good, {}, {}};
    QTest::newRow("password of two lines") << PushOutput::Settings{Program::Sammi, good, u"a\r\nX: b"_s, u"x"_s};
}

void TestPushOutput::settingsThatMakeNoSenseFail()
{
    QFETCH(const PushOutput::Settings, settings);
    m_output = std::make_unique<PushOutput>(m_limits);
    m_output->setSettings(settings);
    m_output->start();
    QCOMPARE(m_output->state(), State::Failed);
    QCOMPARE(m_output->error().code, Code::OutputIncomplete);
}

NEOBEAT_TEST(TestPushOutput)
#include "tst_pushoutput.moc"

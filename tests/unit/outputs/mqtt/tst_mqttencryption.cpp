// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "support/testprogram.h"
#include "unit/outputs/mqtt/broker.h"
#include "unit/outputs/mqtt/brokerstandin.h"
#include "unit/outputs/mqtt/certificates.h"
#include "unit/outputs/mqtt/mqttfixture.h"
#include "unit/outputs/mqtt/subscriber.h"

#include <QTest>

#include <sys/resource.h>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = Output::State;
using Code = Error::Code;
using Behaviour = BrokerStandIn::Behaviour;

/// Encrypted connections to a real broker, and what libmosquitto 2.0.11 to 2.0.21 gets wrong about them.
class TestMqttEncryption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void valuesArriveEncrypted();
    void nobodyListensAtTheFirstAttempt();
    void authoritiesOfTheSystemSurviveAReconnection();
    void anUnknownAuthorityIsNotTrusted();
    void aCertificateForAnotherNameIsNotTrusted();
    void anOldVersionIsNotAccepted();
    void aFileOfAuthoritiesHasToBeThere();
    void aBrokerWithoutEncryptionIsNoBroker();
    void anEncryptedBrokerIsNoPlainOne();
    void aHandshakeThatHangsCostsNoTime_data();
    void aHandshakeThatHangsCostsNoTime();

private:
    QByteArray tls(const QByteArray &more = {}) const;
    MqttSettings settings(int port) const;

    static std::chrono::milliseconds processorTime();

    QTemporaryDir m_certificates;
    std::unique_ptr<Broker> m_broker;
    std::unique_ptr<MqttOutput> m_output;
    SystemClock m_clock;
};

void TestMqttEncryption::initTestCase()
{
    QVERIFY(makeCertificates(m_certificates.path(), u"DNS:localhost,IP:127.0.0.1"_s));
}

void TestMqttEncryption::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    MqttOutput::Limits limits;
    limits.connecting = 2s;
    m_broker = std::make_unique<Broker>();
    m_output = std::make_unique<MqttOutput>(m_clock, limits);
    m_output->setSettings(settings(m_broker->port()));
}

void TestMqttEncryption::cleanup()
{
    m_output.reset();
    m_broker.reset();
}

QByteArray TestMqttEncryption::tls(const QByteArray &more) const
{
    const QByteArray folder = m_certificates.path().toLocal8Bit();
    return "allow_anonymous true\ncertfile " + folder + "/server.pem\nkeyfile " + folder + "/server.key\n" + more;
}

MqttSettings TestMqttEncryption::settings(int port) const
{
    MqttSettings settings = settingsFor(port);
    settings.encrypted = true;
    settings.caFile = m_certificates.filePath(u"ca.pem"_s);
    return settings;
}

// Of the whole process.
std::chrono::milliseconds TestMqttEncryption::processorTime()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    const auto of
        = [](const timeval &time) { return std::chrono::milliseconds(time.tv_sec * 1000 + time.tv_usec / 1000); };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

void TestMqttEncryption::valuesArriveEncrypted()
{
    QVERIFY(m_broker->start(tls()));
    Subscriber subscriber(m_broker->port(), {u"--cafile"_s, m_certificates.filePath(u"ca.pem"_s)});
    QVERIFY(subscriber.start());
    m_output->start();
    QTRY_COMPARE(m_output->state(), State::Ready);
    for (int i = 1; i <= 100; ++i) {
        m_output->publish(readingOf(70 + i, quint64(i), m_clock));
        QTRY_COMPARE(subscriber.lastObject("neobeat/desk/state")[u"bpm"_s].toInt(), 70 + i);
    }
    m_output->stop();
    QTRY_COMPARE(m_output->state(), State::Off);
    QTRY_COMPARE(subscriber.last("neobeat/desk/availability"), QByteArray("offline"));
}

void TestMqttEncryption::nobodyListensAtTheFirstAttempt()
{
    m_output->start();
    QTRY_COMPARE(m_output->state(), State::Retrying);
    QCOMPARE(m_output->error().code, Code::PeerMissing);
    QVERIFY(m_broker->start(tls()));
    QTRY_COMPARE(m_output->state(), State::Ready);
}

void TestMqttEncryption::authoritiesOfTheSystemSurviveAReconnection()
{
    const QByteArray variable = "SSL_CERT_FILE"; // where OpenSSL looks for those of the system
    const QByteArray before = qgetenv(variable);
    qputenv(variable, m_certificates.filePath(u"ca.pem"_s).toLocal8Bit());
    const auto restore = qScopeGuard([&] { before.isNull() ? qunsetenv(variable) : qputenv(variable, before); });
    QVERIFY(m_broker->start(tls()));
    MqttSettings ofSystem = settings(m_broker->port());
    ofSystem.caFile.clear();
    m_output->setSettings(ofSystem);
    m_output->start();
    for (int i = 0; i < 3; ++i) {
        QTRY_COMPARE(m_output->state(), State::Ready);
        m_broker->kill();
        QTRY_COMPARE(m_output->state(), State::Retrying);
        QCOMPARE(m_output->error().code, Code::PeerMissing);
        QVERIFY(m_broker->restart());
    }
    QTRY_COMPARE(m_output->state(), State::Ready);
}

void TestMqttEncryption::anUnknownAuthorityIsNotTrusted()
{
    QVERIFY(m_broker->start(tls()));
    QTemporaryDir others;
    QVERIFY(makeCertificates(others.path(), u"DNS:localhost"_s));
    for (const QString &file : {QString(), others.filePath(u"ca.pem"_s)}) {
        MqttSettings wrong = settings(m_broker->port());
        wrong.caFile = file;
        m_output->setSettings(wrong);
        m_output->start();
        QTRY_COMPARE(m_output->state(), State::Retrying);
        QCOMPARE(m_output->error().code, Code::PeerUntrusted);
        QVERIFY2(m_output->error().detail.contains(u"certificate verify failed"_s),
                 qPrintable(m_output->error().detail));
        QVERIFY(!m_broker->log().contains("neobeat-desk"));
    }
}

void TestMqttEncryption::aCertificateForAnotherNameIsNotTrusted()
{
    QTemporaryDir others;
    QVERIFY(makeCertificates(others.path(), u"DNS:broker.example,IP:192.0.2.1"_s));
    const QByteArray folder = others.path().toLocal8Bit();
    QVERIFY(m_broker->start("allow_anonymous true\ncertfile " + folder + "/server.pem\nkeyfile " + folder
                            + "/server.key\n"));
    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
        MqttSettings wrong = settings(m_broker->port());
        wrong.host = host;
        wrong.caFile = others.filePath(u"ca.pem"_s);
        m_output->setSettings(wrong);
        m_output->start();
        QTRY_COMPARE(m_output->state(), State::Retrying);
        QCOMPARE(m_output->error().code, Code::PeerUntrusted);
    }
}

void TestMqttEncryption::anOldVersionIsNotAccepted()
{
    const auto serve = [&](const QString &version) {
        auto server = std::make_unique<QProcess>();
        server->start(programOf(u"openssl"_s),
                      {u"s_server"_s, u"-accept"_s, QString::number(m_broker->port()), u"-cert"_s,
                       m_certificates.filePath(u"server.pem"_s), u"-key"_s, m_certificates.filePath(u"server.key"_s),
                       version, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s});
        return server;
    };
    const auto server = serve(u"-tls1_1"_s);
    const auto end = qScopeGuard([&] {
        server->kill();
        server->waitForFinished(-1);
    });
    QVERIFY(waitForPort(m_broker->port()));
    m_output->start();
    QTRY_COMPARE(m_output->state(), State::Retrying);
    QCOMPARE(m_output->error().code, Code::PeerUntrusted);
}

void TestMqttEncryption::aFileOfAuthoritiesHasToBeThere()
{
    QVERIFY(m_broker->start(tls()));
    MqttSettings wrong = settings(m_broker->port());
    wrong.caFile = m_certificates.filePath(u"missing.pem"_s);
    m_output->setSettings(wrong);
    m_output->start();
    QTRY_COMPARE(m_output->state(), State::Failed);
    QCOMPARE(m_output->error().code, Code::OutputIncomplete);
    m_broker->write(u"empty.pem"_s, "no certificate\n");
    wrong.caFile = m_broker->path(u"empty.pem"_s);
    m_output->setSettings(wrong);
    m_output->start();
    QTRY_COMPARE(m_output->state(), State::Retrying);
    QCOMPARE(m_output->error().code, Code::PeerUntrusted);
}

void TestMqttEncryption::aBrokerWithoutEncryptionIsNoBroker()
{
    QVERIFY(m_broker->start());
    m_output->start();
    QTRY_COMPARE(m_output->state(), State::Retrying);
    QVERIFY2(m_output->error().code == Code::PeerUnexpected || m_output->error().code == Code::PeerUntrusted,
             qPrintable(m_output->error().name()));
}

void TestMqttEncryption::anEncryptedBrokerIsNoPlainOne()
{
    QVERIFY(m_broker->start(tls()));
    m_output->setSettings(settingsFor(m_broker->port()));
    m_output->start();
    QTRY_COMPARE(m_output->state(), State::Retrying);
    QVERIFY2(m_output->error().code == Code::PeerUnexpected, qPrintable(m_output->error().name()));
}

void TestMqttEncryption::aHandshakeThatHangsCostsNoTime_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("silent") << Behaviour::Silent << QByteArray();
    QTest::newRow("begin of an answer") << Behaviour::Say << QByteArray::fromHex("160303");
    QTest::newRow("reset") << Behaviour::Close << QByteArray();
}

void TestMqttEncryption::aHandshakeThatHangsCostsNoTime()
{
    QFETCH(Behaviour, behaviour);
    QFETCH(QByteArray, bytes);
    BrokerStandIn standIn;
    standIn.behaviour = behaviour;
    standIn.bytes = bytes;
    m_output->setSettings(settings(standIn.port()));
    QElapsedTimer elapsed;
    elapsed.start();
    const auto before = processorTime();
    m_output->start();
    QTRY_VERIFY(elapsed.elapsed() > 3000); // including a second attempt
    QVERIFY(m_output->state() == State::Retrying);
    const auto used = processorTime() - before;
    QVERIFY2(used < 1s, qPrintable(QString::number(used.count())));
}

NEOBEAT_TEST(TestMqttEncryption)
#include "tst_mqttencryption.moc"

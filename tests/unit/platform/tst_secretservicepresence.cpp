// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/secretservicepresence.h"
#include "support/testprogram.h"

#include <QDBusConnection>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

using namespace neobeat;
using namespace Qt::StringLiterals;
using State = SecretServicePresence::State;

/// A private session bus, on which key stores appear and disappear.
class TestSecretServicePresence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { QDBusConnection::disconnectFromBus(u"reconnector"_s); }
    void cleanupTestCase();
    void nothingIsKnownBeforeTheAnswer();
    void onlyTheOneToBeStartedIsThere();
    void runningKeyStoresAreNamedInOrder();
    void theLastQuestionCounts();
    void silentBusEndsAtTheLimit();

private:
    bool startBus();

    QTemporaryDir m_folder;
    QProcess m_bus;
};

bool TestSecretServicePresence::startBus()
{
    QFile service(m_folder.filePath(u"wallet.service"_s));
    if (!service.open(QIODevice::WriteOnly))
        return false;
    service.write("[D-BUS Service]\nName=org.kde.kwalletd5\nExec=/bin/false\n");
    QFile configuration(m_folder.filePath(u"bus.conf"_s));
    if (!configuration.open(QIODevice::WriteOnly))
        return false;
    const QByteArray folder = m_folder.path().toUtf8();
    configuration.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\"\n"
                        " \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n<busconfig><type>session"
                        "</type><listen>unix:path="
                        + folder + "/socket</listen><servicedir>" + folder
                        + "</servicedir><policy context=\"default\"><allow send_destination=\"*\"/>"
                          "<allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>\n");
    configuration.close();
    service.close();
    m_bus.start(
        u"dbus-daemon"_s,
        {u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s, u"--config-file="_s + configuration.fileName()});
    return m_bus.waitForReadyRead();
}

void TestSecretServicePresence::initTestCase()
{
    QVERIFY2(startBus(), m_bus.readAllStandardError().constData());
    // Before the bus is first used, whose address does not change later in the process.
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
}

void TestSecretServicePresence::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QDBusConnection::sessionBus().name());
    m_bus.kill();
    m_bus.waitForFinished();
}

void TestSecretServicePresence::nothingIsKnownBeforeTheAnswer()
{
    SecretServicePresence presence;
    QCOMPARE(presence.state(), State::Unknown);
    QSignalSpy known(&presence, &SecretServicePresence::known);
    presence.ask();
    QCOMPARE(known.size(), 0);
    QVERIFY(known.wait());
}

void TestSecretServicePresence::onlyTheOneToBeStartedIsThere()
{
    SecretServicePresence presence;
    QSignalSpy known(&presence, &SecretServicePresence::known);
    presence.ask();
    QVERIFY(known.wait());
    QCOMPARE(presence.state(), State::Present);
    QCOMPARE(presence.services(), QStringList{u"org.kde.kwalletd5"_s});
}

void TestSecretServicePresence::runningKeyStoresAreNamedInOrder()
{
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"reconnector"_s);
    QVERIFY(bus.registerService(SecretServicePresence::secretService()));
    SecretServicePresence presence;
    QSignalSpy known(&presence, &SecretServicePresence::known);
    presence.ask();
    QVERIFY(known.wait());
    QCOMPARE(presence.services(), (QStringList{u"org.freedesktop.secrets"_s, u"org.kde.kwalletd5"_s}));
}

void TestSecretServicePresence::theLastQuestionCounts()
{
    SecretServicePresence presence;
    QSignalSpy known(&presence, &SecretServicePresence::known);
    presence.ask();
    presence.ask();
    QVERIFY(known.wait());
    QVERIFY(!known.wait(50));
    QCOMPARE(known.size(), 1);
}

void TestSecretServicePresence::silentBusEndsAtTheLimit()
{
    SecretServicePresence presence;
    QSignalSpy known(&presence, &SecretServicePresence::known);
    QCOMPARE(::kill(pid_t(m_bus.processId()), SIGSTOP), 0);
    presence.ask(std::chrono::milliseconds(50));
    QVERIFY(known.wait());
    QCOMPARE(::kill(pid_t(m_bus.processId()), SIGCONT), 0);
    QVERIFY(!known.wait(50));
    QCOMPARE(known.size(), 1);
    QCOMPARE(presence.state(), State::Unknown);
    QVERIFY(presence.services().isEmpty());
}

NEOBEAT_TEST(TestSecretServicePresence)
#include "tst_secretservicepresence.moc"

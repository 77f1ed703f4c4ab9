// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/logindsuspension.h"
#include "support/patience.h"
#include "support/privatebus.h"
#include "support/testprogram.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

const QString login1 = u"org.freedesktop.login1"_s;

/// Another program on the system bus, which may own the name of logind.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &name = {})
        : m_bus(QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS"), u"other"_s))
    {
        if (!name.isEmpty())
            m_hasName = m_bus.registerService(name);
    }
    ~OtherProgram() { QDBusConnection::disconnectFromBus(u"other"_s); }

    bool hasName() const { return m_hasName; }
    void tell(bool beforeSleep)
    {
        QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/login1"_s,
                                                         u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
        signal << beforeSleep;
        m_bus.send(signal);
    }

private:
    QDBusConnection m_bus;
    bool m_hasName = false;
};

} // namespace

/// Suspend and resume as logind announces them.
class TestLogindSuspension : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void suspendAndResumeAreReported();
    void logindThatComesLaterIsFollowed();
    void othersAreNotBelieved();

private:
    PrivateBus m_bus;
};

void TestLogindSuspension::initTestCase()
{
    QVERIFY2(m_bus.start(), qPrintable(m_bus.problem()));
}

void TestLogindSuspension::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    // The bus releases the name of the previous logind asynchronously.
    QTRY_VERIFY(!QDBusConnection::systemBus().interface()->isServiceRegistered(login1));
}

void TestLogindSuspension::suspendAndResumeAreReported()
{
    OtherProgram logind(login1);
    QVERIFY(logind.hasName());
    LogindSuspension suspension;
    QSignalSpy sleeps(&suspension, &Suspension::aboutToSleep);
    QSignalSpy returns(&suspension, &Suspension::resumed);
    logind.tell(true);
    QVERIFY(sleeps.wait());
    QCOMPARE(returns.size(), 0);
    logind.tell(false);
    QVERIFY(returns.wait());
    QCOMPARE(sleeps.size(), 1);
    QCOMPARE(returns.size(), 1);
}

void TestLogindSuspension::logindThatComesLaterIsFollowed()
{
    LogindSuspension suspension;
    QSignalSpy returns(&suspension, &Suspension::resumed);
    OtherProgram logind(login1);
    QVERIFY(logind.hasName());
    logind.tell(false);
    QVERIFY(returns.wait());
}

void TestLogindSuspension::othersAreNotBelieved()
{
    LogindSuspension suspension;
    QSignalSpy sleeps(&suspension, &Suspension::aboutToSleep);
    QSignalSpy returns(&suspension, &Suspension::resumed);
    {
        OtherProgram impostor;
        impostor.tell(true);
    }
    // The later signal shows that the first was received and ignored.
    OtherProgram logind(login1);
    QVERIFY(logind.hasName());
    logind.tell(false);
    QVERIFY(returns.wait());
    QCOMPARE(sleeps.size(), 0);
}

NEOBEAT_TEST(TestLogindSuspension)
#include "tst_logindsuspension.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/systemclockchanges.h"
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

const QString timedate1 = u"org.freedesktop.timedate1"_s;

/// Another program on the system bus, which may own the name of timedated.
class OtherClockProgram
{
public:
    explicit OtherClockProgram(const QString &name = {})
        : m_bus(QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS"), u"clocks"_s))
    {
        // The bus has taken the requests of the one who listens once it has answered a later one.
        QDBusConnection::systemBus().interface()->isServiceRegistered(timedate1);
        if (!name.isEmpty())
            m_hasName = m_bus.registerService(name);
    }
    ~OtherClockProgram() { QDBusConnection::disconnectFromBus(u"clocks"_s); }

    bool hasName() const { return m_hasName; }
    void announce(const QString &property)
    {
        QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/timedate1"_s,
                                                         u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        signal << timedate1 << QVariantMap{{property, u"Europe/Prague"_s}} << QStringList();
        m_bus.send(signal);
    }

private:
    QDBusConnection m_bus;
    bool m_hasName = false;
};

} // namespace

/// A change of the time zone as systemd-timedated announces it. That the clock was set is announced by the kernel, and
/// no test may set the clock of the computer.
class TestSystemClockChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_bus.start(), qPrintable(m_bus.problem())); }
    void init();
    void aNewZoneIsAnnounced();
    void otherPropertiesAreNot();
    void othersAreNotBelieved();

private:
    PrivateBus m_bus;
};

void TestSystemClockChanges::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QTRY_VERIFY(!QDBusConnection::systemBus().interface()->isServiceRegistered(timedate1));
}

void TestSystemClockChanges::aNewZoneIsAnnounced()
{
    SystemClockChanges changes;
    QSignalSpy changed(&changes, &ClockChanges::changed);
    OtherClockProgram timedated(timedate1);
    QVERIFY(timedated.hasName());
    timedated.announce(u"Timezone"_s);
    QTRY_VERIFY(changed.count() > 0);
    QCOMPARE(changed.count(), 1);
}

void TestSystemClockChanges::otherPropertiesAreNot()
{
    SystemClockChanges changes;
    QSignalSpy changed(&changes, &ClockChanges::changed);
    OtherClockProgram timedated(timedate1);
    timedated.announce(u"NTP"_s);
    timedated.announce(u"Timezone"_s);
    QTRY_VERIFY(changed.count() > 0);
    QCOMPARE(changed.count(), 1);
}

void TestSystemClockChanges::othersAreNotBelieved()
{
    SystemClockChanges changes;
    QSignalSpy changed(&changes, &ClockChanges::changed);
    {
        OtherClockProgram impostor;
        impostor.announce(u"Timezone"_s);
    }
    OtherClockProgram timedated(timedate1);
    timedated.announce(u"Timezone"_s);
    QTRY_VERIFY(changed.count() > 0);
    QCOMPARE(changed.count(), 1);
}

NEOBEAT_TEST(TestSystemClockChanges)
#include "tst_systemclockchanges.moc"

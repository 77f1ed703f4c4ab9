// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/backgroundportal.h"
#include "platform/desktopnotifications.h"
#include "platform/secretservicepresence.h"
#include "platform/trayhost.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// A computer without a session bus. A separate program, since a process looks for the bus once.
class TestNoSessionBus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void thereIsNoTray();
    void thereIsNoKeyStore();
    void thereAreNoNotifications();
    void thereIsNoPortal();
};

void TestNoSessionBus::thereIsNoTray()
{
    TrayHost host;
    QSignalSpy known(&host, &TrayHost::known);
    host.start();
    QCOMPARE(known.size(), 0);
    QVERIFY(known.wait());
    QVERIFY(!host.isPresent());
}

void TestNoSessionBus::thereIsNoKeyStore()
{
    SecretServicePresence presence;
    QSignalSpy known(&presence, &SecretServicePresence::known);
    presence.ask();
    QCOMPARE(known.size(), 0);
    QVERIFY(known.wait());
    QCOMPARE(presence.state(), SecretServicePresence::State::NoBus);
    QVERIFY(presence.services().isEmpty());
}

void TestNoSessionBus::thereAreNoNotifications()
{
    DesktopNotifications notifications(u"Open"_s);
    QSignalSpy changes(&notifications, &Notifications::stateChanged);
    QSignalSpy failures(&notifications, &Notifications::notShown);
    notifications.start();
    QCOMPARE(notifications.state(), Notifications::State::Unknown);
    QVERIFY(changes.wait());
    QCOMPARE(notifications.state(), Notifications::State::Absent);
    notifications.show(Notification::Subject::Battery, {u"title"_s, u"text"_s});
    QCOMPARE(failures.size(), 0);
    QVERIFY(failures.wait());
    QCOMPARE(failures.first().at(2).value<Notifications::Failure>(), Notifications::Failure::NoService);
    notifications.close(Notification::Subject::Battery);
}

void TestNoSessionBus::thereIsNoPortal()
{
    BackgroundPortal portal(u"neobeat"_s, u"reason"_s, false);
    portal.setEnabled(true);
    QCOMPARE(portal.state(), Autostart::State::Off);
    QCOMPARE(portal.problem(), Autostart::Problem::NoService);
}

NEOBEAT_TEST(TestNoSessionBus)
#include "tst_nosessionbus.moc"

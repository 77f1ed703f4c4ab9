// SPDX-License-Identifier: GPL-3.0-or-later
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

NEOBEAT_TEST(TestNoSessionBus)
#include "tst_nosessionbus.moc"

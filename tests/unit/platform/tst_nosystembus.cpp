// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/logindsuspension.h"
#include "support/privatebus.h"
#include "support/testprogram.h"

#include <QDBusConnection>
#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// A computer without a system bus. A separate program, since a process looks for the bus once.
class TestNoSystemBus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void suspensionStaysSilent();

private:
    PrivateBus m_bus; ///< Never started.
};

void TestNoSystemBus::suspensionStaysSilent()
{
    LogindSuspension suspension;
    QSignalSpy sleeps(&suspension, &Suspension::aboutToSleep);
    QVERIFY(!QDBusConnection::systemBus().isConnected());
    QVERIFY(!sleeps.wait(50));
}

NEOBEAT_TEST(TestNoSystemBus)
#include "tst_nosystembus.moc"

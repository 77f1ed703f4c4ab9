// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/desktopmotion.h"
#include "support/patience.h"
#include "support/sessionbus.h"
#include "support/testprogram.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

const QString commonGroup = u"org.freedesktop.appearance"_s;
const QString gnomeGroup = u"org.gnome.desktop.interface"_s;
const QString plasmaGroup = u"org.kde.kdeglobals.KDE"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalInterface = u"org.freedesktop.portal.Settings"_s;

} // namespace

/// A stand-in for the portal, with one setting.
class StandInPortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QString group;
    QString key;
    QVariant value;
    int answers = 0; ///< To ReadAll.

    void change(const QVariant &to)
    {
        auto signal = QDBusMessage::createSignal(portalPath, portalInterface, u"SettingChanged"_s);
        signal << group << key << QVariant::fromValue(QDBusVariant(to));
        QDBusConnection(u"portal"_s).send(signal);
    }

public Q_SLOTS:
    void ReadAll(const QStringList & /*groups*/)
    {
        QDBusArgument groups;
        groups.beginMap(QMetaType::fromType<QString>(), QMetaType::fromType<QVariantMap>());
        groups.beginMapEntry();
        groups << group << QVariantMap{{key, value}};
        groups.endMapEntry();
        groups.endMap();
        setDelayedReply(true);
        connection().send(message().createReply(QVariant::fromValue(groups)));
        ++answers;
    }
};

/// What the desktop says about motion, on a session bus of its own.
class TestDesktopMotion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanupTestCase() { QDBusConnection::disconnectFromBus(u"portal"_s); }
    void settingOfTheDesktopCounts_data();
    void settingOfTheDesktopCounts();
    void otherSettingsDoNot();
    void withoutAPortalNothingIsReduced();

private:
    bool startPortal();

    SessionBus m_bus;
    StandInPortal m_portal;
};

void TestDesktopMotion::initTestCase()
{
    QVERIFY(!m_bus.address().isEmpty());
}

void TestDesktopMotion::withoutAPortalNothingIsReduced()
{
    QVERIFY(QDBusConnection(u"portal"_s).unregisterService(u"org.freedesktop.portal.Desktop"_s));
    DesktopMotion motion;
    motion.start();
    QVERIFY(!motion.isReduced());
}

bool TestDesktopMotion::startPortal()
{
    qDBusRegisterMetaType<QDBusVariant>(); // Qt sends none before it has received one.
    auto bus = QDBusConnection::connectToBus(QString::fromLatin1(m_bus.address()), u"portal"_s);
    return (bus.objectRegisteredAt(portalPath)
            || bus.registerObject(portalPath, &m_portal, QDBusConnection::ExportAllSlots))
        && bus.registerService(u"org.freedesktop.portal.Desktop"_s);
}

void TestDesktopMotion::settingOfTheDesktopCounts_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("still");
    QTest::addColumn<QVariant>("moving");
    QTest::newRow("common") << commonGroup << u"reduced-motion"_s << QVariant(1u) << QVariant(0u);
    QTest::newRow("GNOME") << gnomeGroup << u"enable-animations"_s << QVariant(false) << QVariant(true);
    QTest::newRow("Plasma") << plasmaGroup << u"AnimationDurationFactor"_s << QVariant(u"0"_s) << QVariant(u"0.5"_s);
    QTest::newRow("Plasma, number") << plasmaGroup << u"AnimationDurationFactor"_s << QVariant(0.0) << QVariant(1.0);
}

void TestDesktopMotion::settingOfTheDesktopCounts()
{
    QFETCH(QString, group);
    QFETCH(QString, key);
    QFETCH(QVariant, still);
    QFETCH(QVariant, moving);
    QVERIFY(startPortal());
    m_portal.group = group;
    m_portal.key = key;
    m_portal.value = still;
    DesktopMotion motion;
    QSignalSpy changes(&motion, &DesktopMotion::isReducedChanged);
    motion.start();
    QVERIFY(changes.wait());
    QVERIFY(motion.isReduced());
    m_portal.change(moving);
    QVERIFY(changes.wait());
    QVERIFY(!motion.isReduced());
}

void TestDesktopMotion::otherSettingsDoNot()
{
    QVERIFY(startPortal());
    m_portal.group = commonGroup;
    m_portal.key = u"color-scheme"_s;
    m_portal.value = 1u;
    DesktopMotion motion;
    QSignalSpy changes(&motion, &DesktopMotion::isReducedChanged);
    const int answers = m_portal.answers;
    motion.start();
    QTRY_COMPARE(m_portal.answers, answers + 1); // what follows is not in its answer
    m_portal.change(1u);
    m_portal.group = plasmaGroup;
    m_portal.key = u"AnimationDurationFactor"_s;
    m_portal.change(u""_s);
    m_portal.change(0.0); // the last one, for which this waits
    QVERIFY(changes.wait());
    QCOMPARE(changes.size(), 1);
}

NEOBEAT_TEST(TestDesktopMotion)
#include "tst_desktopmotion.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/notificationmonitor.h"
#include "support/hostilenames.h"
#include "support/notificationstandin.h"
#include "support/patience.h"
#include "support/sessionbus.h"
#include "support/testprogram.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using State = NotificationMonitor::State;
using Urgency = ForwardingSettings::Urgency;

/// A monitor on a real bus.
class TestNotificationMonitor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itIsOffUntilItIsWanted();
    void notificationsAreSeenWithEverything();
    void aReplacementIsMarked();
    void progressIsMarked();
    void whatTheDesktopRejectsIsNotShown();
    void closingIsSeen();
    void notificationsOfGtkAreSeen();
    void othersMessagesAreNotSeen();
    void hostileTextsAreOneLine();
    void itCanBeStoppedAndStarted();
    void withoutABusItSaysSo();

private:
    void watch()
    {
        m_monitor->start();
        QTRY_COMPARE(m_monitor->state(), State::Watching);
    }
    /// Sends a notification from this program; its id follows in m_seen.
    QDBusPendingCall notify(const QString &program, uint replaces, const QString &title, const QString &text,
                            const QVariantMap &hints = {});
    QDBusPendingCall call(const QString &service, const QString &path, const QString &method,
                          const QVariantList &arguments);

    SessionBus m_bus;
    std::unique_ptr<NotificationStandIn> m_service;
    std::unique_ptr<NotificationMonitor> m_monitor;
    QList<DesktopNotice> m_seen;
    QStringList m_closed;
};

void TestNotificationMonitor::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_service = std::make_unique<NotificationStandIn>(m_bus.address());
    m_monitor = std::make_unique<NotificationMonitor>();
    m_seen.clear();
    m_closed.clear();
    connect(m_monitor.get(), &NotificationMonitor::noticed, this,
            [this](const DesktopNotice &notice) { m_seen.append(notice); });
    connect(m_monitor.get(), &NotificationMonitor::closed, this, [this](const QString &id) { m_closed.append(id); });
}

void TestNotificationMonitor::cleanup()
{
    m_monitor.reset();
    m_service.reset();
}

QDBusPendingCall TestNotificationMonitor::call(const QString &service, const QString &path, const QString &method,
                                               const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().asyncCall(message);
}

QDBusPendingCall TestNotificationMonitor::notify(const QString &program, uint replaces, const QString &title,
                                                 const QString &text, const QVariantMap &hints)
{
    return call(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s, u"Notify"_s,
                {program, replaces, u"icon"_s, title, text, QStringList{u"default"_s, u"Open"_s}, hints, -1});
}

void TestNotificationMonitor::itIsOffUntilItIsWanted()
{
    QCOMPARE(m_monitor->state(), State::Off);
    notify(u"Mail"_s, 0, u"Eva"_s, u"Hello"_s);
    QTRY_COMPARE(m_service->shown().size(), 1);
    QVERIFY(m_seen.isEmpty());
}

void TestNotificationMonitor::notificationsAreSeenWithEverything()
{
    watch();
    notify(u"Mail"_s, 0, u"Eva"_s, u"<b>Hello</b> &amp; bye"_s,
           {{u"desktop-entry"_s, u"org.example.Mail"_s},
            {u"urgency"_s, QVariant::fromValue(uchar(2))},
            {u"category"_s, u"email.arrived"_s},
            {u"image-data"_s, QByteArray(100'000, 'x')}});
    QTRY_COMPARE(m_seen.size(), 1);
    const DesktopNotice &notice = m_seen.first();
    QCOMPARE(notice.id, u"desktop %1"_s.arg(m_service->shown().first().id));
    QVERIFY(!notice.isReplacement && !notice.isProgress);
    QCOMPARE(notice.application, u"org.example.Mail"_s);
    QCOMPARE(notice.title, u"Eva"_s);
    QCOMPARE(notice.text, u"Hello & bye"_s);
    QCOMPARE(notice.category, u"email.arrived"_s);
    QCOMPARE(notice.urgency, Urgency::Critical);
}

void TestNotificationMonitor::aReplacementIsMarked()
{
    watch();
    notify(u"Mail"_s, 0, u"Eva"_s, u"1"_s);
    QTRY_COMPARE(m_seen.size(), 1);
    notify(u"Mail"_s, m_service->shown().first().id, u"Eva"_s, u"2"_s);
    QTRY_COMPARE(m_seen.size(), 2);
    QVERIFY(m_seen.last().isReplacement);
    QCOMPARE(m_seen.last().id, m_seen.first().id);
}

void TestNotificationMonitor::progressIsMarked()
{
    watch();
    notify(u"Volume"_s, 0, u"Volume"_s, u""_s, {{u"value"_s, 40}});
    notify(u"Volume"_s, 0, u"Volume"_s, u""_s, {{u"x-canonical-private-synchronous"_s, u"volume"_s}});
    QTRY_COMPARE(m_seen.size(), 2);
    QVERIFY(m_seen.first().isProgress);
    QVERIFY(m_seen.last().isProgress);
}

void TestNotificationMonitor::whatTheDesktopRejectsIsNotShown()
{
    watch();
    m_service->setMood(NotificationStandIn::Mood::Refusing);
    const QDBusPendingCall rejected = notify(u"Mail"_s, 0, u"rejected"_s, u""_s);
    QTRY_VERIFY(rejected.isFinished());
    m_service->setMood(NotificationStandIn::Mood::Slow);
    notify(u"Mail"_s, 0, u"slow"_s, u""_s);
    QTRY_COMPARE(m_service->shown().size(), 1);
    QVERIFY(m_seen.isEmpty());
    m_service->answer();
    QTRY_COMPARE(m_seen.size(), 1);
    QCOMPARE(m_seen.first().title, u"slow"_s);
}

void TestNotificationMonitor::closingIsSeen()
{
    watch();
    notify(u"Mail"_s, 0, u"Eva"_s, u""_s);
    QTRY_COMPARE(m_seen.size(), 1);
    m_service->dismiss(m_service->shown().first().id);
    QTRY_COMPARE(m_closed, QStringList{m_seen.first().id});
}

void TestNotificationMonitor::notificationsOfGtkAreSeen()
{
    watch();
    // The shell of GNOME takes these; whether it is there makes no difference to a monitor.
    QDBusConnection shell = QDBusConnection::connectToBus(QString::fromLocal8Bit(m_bus.address()), u"shell"_s);
    QVERIFY(shell.registerService(u"org.gtk.Notifications"_s));
    const QString path = u"/org/gtk/Notifications"_s;
    const QVariantMap content{{u"title"_s, u"Eva"_s}, {u"body"_s, u"1 < 2"_s}, {u"priority"_s, u"urgent"_s}};
    for (int i = 0; i < 2; ++i)
        call(u"org.gtk.Notifications"_s, path, u"AddNotification"_s, {u"org.example.Chat"_s, u"id"_s, content});
    QTRY_COMPARE(m_seen.size(), 2);
    QCOMPARE(m_seen.first(),
             (DesktopNotice{u"org.example.Chat id"_s,
                            false,
                            u"org.example.Chat"_s,
                            u"Eva"_s,
                            u"1 < 2"_s,
                            {},
                            Urgency::Critical,
                            false}));
    QVERIFY(m_seen.last().isReplacement);
    call(u"org.gtk.Notifications"_s, path, u"RemoveNotification"_s, {u"org.example.Chat"_s, u"id"_s});
    QTRY_COMPARE(m_closed, QStringList{u"org.example.Chat id"_s});
    QDBusConnection::disconnectFromBus(u"shell"_s);
}

void TestNotificationMonitor::othersMessagesAreNotSeen()
{
    watch();
    call(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s, u"GetCapabilities"_s, {});
    call(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s, u"Notify"_s, {u"too few"_s});
    notify(u"Mail"_s, 0, u"Eva"_s, u""_s);
    QTRY_COMPARE(m_seen.size(), 1);
    QCOMPARE(m_seen.first().title, u"Eva"_s);
}

void TestNotificationMonitor::hostileTextsAreOneLine()
{
    watch();
    const auto names = test::hostileNames();
    for (const auto &name : names)
        notify(name.name, 0, name.name, name.name, {{u"category"_s, name.name}});
    QTRY_COMPARE(m_seen.size(), names.size());
    for (const DesktopNotice &notice : std::as_const(m_seen)) {
        for (const QString &text : {notice.application, notice.title, notice.text, notice.category})
            QVERIFY2(!text.contains(u'\n') && text.size() <= 500, qPrintable(text));
    }
}

void TestNotificationMonitor::itCanBeStoppedAndStarted()
{
    watch();
    m_monitor->stop();
    QCOMPARE(m_monitor->state(), State::Off);
    notify(u"Mail"_s, 0, u"unseen"_s, u""_s);
    QTRY_COMPARE(m_service->shown().size(), 1);
    watch();
    notify(u"Mail"_s, 0, u"seen"_s, u""_s);
    QTRY_COMPARE(m_seen.size(), 1);
    QCOMPARE(m_seen.first().title, u"seen"_s);
}

void TestNotificationMonitor::withoutABusItSaysSo()
{
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    m_monitor->start();
    QTRY_COMPARE(m_monitor->state(), State::NoBus);
    QVERIFY(m_monitor->detail().startsWith(u"org.freedesktop.DBus.Error."_s));
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    watch();
}

NEOBEAT_TEST(TestNotificationMonitor)
#include "tst_notificationmonitor.moc"

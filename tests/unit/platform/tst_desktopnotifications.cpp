// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/desktopnotifications.h"
#include "support/notificationstandin.h"
#include "support/patience.h"
#include "support/sessionbus.h"
#include "support/testprogram.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Subject = Notification::Subject;
using Presence = Notifications::State;
using Sound = Notifications::Sound;
using Failure = Notifications::Failure;

/// Messages through a notification service that may do anything.
class TestDesktopNotifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutAServiceNothingIsShown();
    void aServiceIsFoundAndFollowed();
    void aMessageHasEverything();
    void onlyWhatTheServiceCanIsSent_data();
    void onlyWhatTheServiceCanIsSent();
    void aLaterMessageReplacesTheFirst();
    void aClosedMessageIsNotReplaced();
    void ofThoseThatWaitTheLastIsSent();
    void closingRemovesTheMessage();
    void closingWhileItIsSentRemovesIt();
    void aNewServiceGetsNewMessages();
    void aClickOpensWithItsToken();
    void messagesOfOthersAreIgnored();
    void aRefusalIsReported();
    void silenceIsReported();
    void aServiceThatCannotStartIsAbsent();

private:
    void startService(const QStringList &capabilities = {u"actions"_s, u"body"_s, u"body-markup"_s});
    /// The service, and the client that knows its capabilities.
    void startBoth(const QStringList &capabilities = {u"actions"_s, u"body"_s, u"body-markup"_s});
    const NotificationStandIn::Shown &last() const { return m_service->shown().constLast(); }

    SessionBus m_bus;
    std::unique_ptr<NotificationStandIn> m_service;
    std::unique_ptr<DesktopNotifications> m_client;
    const Notification m_message{u"The battery is low"_s, u"Amazfit <Neo> & 9 %"_s, u"battery-low"_s};
};

void TestDesktopNotifications::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_client = std::make_unique<DesktopNotifications>(u"Open Neobeat"_s);
}

void TestDesktopNotifications::cleanup()
{
    m_client.reset();
    m_service.reset();
    // The bus releases the name asynchronously.
    QTRY_VERIFY(
        !QDBusConnection::sessionBus().interface()->isServiceRegistered(u"org.freedesktop.Notifications"_s).value());
}

void TestDesktopNotifications::startService(const QStringList &capabilities)
{
    m_service = std::make_unique<NotificationStandIn>(m_bus.address(), capabilities);
}

void TestDesktopNotifications::startBoth(const QStringList &capabilities)
{
    startService(capabilities);
    m_client->start();
    QTRY_COMPARE(m_client->capabilities(), capabilities);
}

void TestDesktopNotifications::withoutAServiceNothingIsShown()
{
    QSignalSpy failures(m_client.get(), &Notifications::notShown);
    m_client->start();
    QCOMPARE(m_client->state(), Presence::Unknown);
    QTRY_COMPARE(m_client->state(), Presence::Absent);
    m_client->show(Subject::Battery, m_message);
    QTRY_COMPARE(failures.size(), 1);
    QCOMPARE(failures.first().at(0).value<Subject>(), Subject::Battery);
    QCOMPARE(failures.first().at(1).value<Notification>(), m_message);
    QCOMPARE(failures.first().at(2).value<Failure>(), Failure::NoService);
    // One that comes later gets the next message.
    startService();
    QTRY_COMPARE(m_client->state(), Presence::Present);
    m_client->show(Subject::Battery, m_message);
    QTRY_COMPARE(m_service->shown().size(), 1);
    QCOMPARE(failures.size(), 1);
}

void TestDesktopNotifications::aServiceIsFoundAndFollowed()
{
    startBoth({u"body"_s, u"sound"_s});
    QCOMPARE(m_client->state(), Presence::Present);
    QCOMPARE(m_client->sound(), Sound::Audible);
    m_service.reset();
    QTRY_COMPARE(m_client->state(), Presence::Absent);
    startService({u"body"_s});
    QTRY_COMPARE(m_client->state(), Presence::Present);
    QTRY_COMPARE(m_client->sound(), Sound::Silent);
}

void TestDesktopNotifications::aMessageHasEverything()
{
    startBoth({u"actions"_s, u"body"_s, u"body-markup"_s, u"sound"_s});
    m_client->show(Subject::Battery, m_message);
    QTRY_COMPARE(m_service->shown().size(), 1);
    QCOMPARE(last().program, u"Neobeat"_s);
    QCOMPARE(last().icon, u"io.github.neobeat.Neobeat"_s);
    QCOMPARE(last().replaces, 0U);
    QCOMPARE(last().title, m_message.title);
    QCOMPARE(last().text, u"Amazfit &lt;Neo&gt; &amp; 9 %"_s);
    QCOMPARE(last().actions, (QStringList{u"default"_s, u"Open Neobeat"_s}));
    QCOMPARE(last().hints,
             (QVariantMap{{u"desktop-entry"_s, u"io.github.neobeat.Neobeat"_s},
                          {u"sound-name"_s, u"battery-low"_s},
                          {u"urgency"_s, QVariant::fromValue(uchar(1))}}));
}

void TestDesktopNotifications::onlyWhatTheServiceCanIsSent_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("sound");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("actions");
    QTest::addColumn<QString>("soundHint");
    const QString title = m_message.title;
    const QString plain = m_message.text;
    QTest::newRow("no markup") << QStringList{u"body"_s} << u"battery-low"_s << title << plain << 0 << QString();
    QTest::newRow("no body") << QStringList{u"actions"_s} << u"battery-low"_s << title + u". "_s + plain << QString()
                             << 2 << QString();
    QTest::newRow("sound") << QStringList{u"body"_s, u"sound"_s} << u"battery-low"_s << title << plain << 0
                           << u"sound-name"_s;
    QTest::newRow("silent message") << QStringList{u"body"_s, u"sound"_s} << QString() << title << plain << 0
                                    << u"suppress-sound"_s;
    QTest::newRow("silent message, silent service")
        << QStringList{u"body"_s} << QString() << title << plain << 0 << u"suppress-sound"_s;
}

void TestDesktopNotifications::onlyWhatTheServiceCanIsSent()
{
    QFETCH(QStringList, capabilities);
    QFETCH(QString, sound);
    QFETCH(QString, soundHint);
    startBoth(capabilities);
    m_client->show(Subject::Battery, {m_message.title, m_message.text, sound});
    QTRY_COMPARE(m_service->shown().size(), 1);
    QTEST(last().title, "title");
    QTEST(last().text, "text");
    QTEST(int(last().actions.size()), "actions");
    for (const QString &hint : {u"sound-name"_s, u"suppress-sound"_s})
        QCOMPARE(last().hints.contains(hint), hint == soundHint);
}

void TestDesktopNotifications::aLaterMessageReplacesTheFirst()
{
    startBoth();
    m_client->show(Subject::Battery, m_message);
    QTRY_COMPARE(m_service->shown().size(), 1);
    m_client->show(Subject::Connection, m_message);
    QTRY_COMPARE(m_service->shown().size(), 2);
    QCOMPARE(last().replaces, 0U);
    const uint battery = m_service->shown().constFirst().id;
    // Its id is known when the answer was received.
    m_client->show(Subject::Battery, m_message);
    QTRY_COMPARE(m_service->shown().size(), 3);
    QCOMPARE(last().replaces, battery);
}

void TestDesktopNotifications::aClosedMessageIsNotReplaced()
{
    startBoth();
    m_client->show(Subject::Battery, m_message);
    QTRY_COMPARE(m_service->shown().size(), 1);
    m_service->dismiss(last().id);
    // Signals keep their order, so a click on another one shows that the first signal was received.
    QSignalSpy clicks(m_client.get(), &Notifications::activated);
    m_client->show(Subject::Connection, m_message);
    QTRY_COMPARE(m_service->shown().size(), 2);
    m_service->click(last().id);
    QTRY_COMPARE(clicks.size(), 1);
    m_client->show(Subject::Battery, m_message);
    QTRY_COMPARE(m_service->shown().size(), 3);
    QCOMPARE(last().replaces, 0U);
}

void TestDesktopNotifications::ofThoseThatWaitTheLastIsSent()
{
    startBoth();
    m_service->setMood(NotificationStandIn::Mood::Slow);
    for (int level = 15; level > 5; --level)
        m_client->show(Subject::Battery, {QString::number(level), {}});
    QTRY_COMPARE(m_service->shown().size(), 1);
    QCOMPARE(last().title, u"15"_s);
    m_service->answer();
    QTRY_COMPARE(m_service->shown().size(), 2);
    QCOMPARE(last().title, u"6"_s);
    QCOMPARE(last().replaces, m_service->shown().constFirst().id);
    m_service->answer();
}

void TestDesktopNotifications::closingRemovesTheMessage()
{
    startBoth();
    m_client->close(Subject::Battery);
    m_client->show(Subject::Battery, m_message);
    QTRY_COMPARE(m_service->shown().size(), 1);
    m_client->show(Subject::Battery, m_message);
    QTRY_COMPARE(m_service->shown().size(), 2);
    QTRY_VERIFY((m_client->close(Subject::Battery), !m_service->closed().isEmpty()));
    QCOMPARE(m_service->closed(), QList<uint>{last().id});
}

void TestDesktopNotifications::closingWhileItIsSentRemovesIt()
{
    startBoth();
    m_service->setMood(NotificationStandIn::Mood::Slow);
    m_client->show(Subject::Battery, m_message);
    QTRY_COMPARE(m_service->shown().size(), 1);
    m_client->show(Subject::Battery, m_message);
    m_client->close(Subject::Battery);
    m_service->answer();
    QTRY_COMPARE(m_service->closed(), QList<uint>{last().id});
    QCOMPARE(m_service->shown().size(), 1);
}

void TestDesktopNotifications::aNewServiceGetsNewMessages()
{
    startBoth();
    m_client->show(Subject::Battery, m_message);
    QTRY_COMPARE(m_service->shown().size(), 1);
    m_service.reset();
    QTRY_COMPARE(m_client->state(), Presence::Absent);
    startBoth({u"body"_s});
    m_client->show(Subject::Battery, m_message);
    QTRY_COMPARE(m_service->shown().size(), 1);
    QCOMPARE(last().replaces, 0U);
}

void TestDesktopNotifications::aClickOpensWithItsToken()
{
    startBoth();
    QSignalSpy clicks(m_client.get(), &Notifications::activated);
    m_client->show(Subject::HeartRate, m_message);
    QTRY_COMPARE(m_service->shown().size(), 1);
    m_client->show(Subject::HeartRate, m_message); // The id is known when this one arrives.
    QTRY_COMPARE(m_service->shown().size(), 2);
    m_service->click(last().id, u"token\n1"_s);
    QTRY_COMPARE(clicks.size(), 1);
    QCOMPARE(clicks.first().at(0).value<Subject>(), Subject::HeartRate);
    QCOMPARE(clicks.first().at(1).toString(), u"token 1"_s);
    QTRY_COMPARE(m_service->closed(), QList<uint>{last().id});
}

void TestDesktopNotifications::messagesOfOthersAreIgnored()
{
    startBoth();
    QSignalSpy clicks(m_client.get(), &Notifications::activated);
    m_service->click(0);
    m_service->click(77, u"token"_s);
    Q_EMIT m_service->ActionInvoked(100, u"reply"_s);
    m_client->show(Subject::HeartRate, m_message);
    QTRY_COMPARE(m_service->shown().size(), 1);
    m_client->show(Subject::HeartRate, m_message);
    QTRY_COMPARE(m_service->shown().size(), 2);
    Q_EMIT m_service->ActionInvoked(last().id, u"another"_s);
    m_service->click(last().id);
    QTRY_COMPARE(clicks.size(), 1);
    QCOMPARE(clicks.first().at(1).toString(), QString());
}

void TestDesktopNotifications::aRefusalIsReported()
{
    startBoth();
    QSignalSpy failures(m_client.get(), &Notifications::notShown);
    m_service->setMood(NotificationStandIn::Mood::Refusing);
    m_client->show(Subject::Battery, m_message);
    QTRY_COMPARE(failures.size(), 1);
    QCOMPARE(failures.first().at(2).value<Failure>(), Failure::Refused);
    QCOMPARE(m_client->state(), Presence::Present);
    m_service->setMood(NotificationStandIn::Mood::Helpful);
    m_client->show(Subject::Battery, m_message);
    QTRY_COMPARE(m_service->shown().size(), 1);
}

void TestDesktopNotifications::silenceIsReported()
{
    m_client->setAnswerLimit(200ms);
    startBoth();
    QSignalSpy failures(m_client.get(), &Notifications::notShown);
    m_service->setMood(NotificationStandIn::Mood::Slow);
    m_client->show(Subject::Battery, m_message);
    QTRY_COMPARE(failures.size(), 1);
    QCOMPARE(failures.first().at(2).value<Failure>(), Failure::NoAnswer);
}

void TestDesktopNotifications::aServiceThatCannotStartIsAbsent()
{
    QVERIFY(m_bus.addService(u"org.freedesktop.Notifications"_s, u"/nonexistent/service"_s));
    QSignalSpy failures(m_client.get(), &Notifications::notShown);
    m_client->start();
    QTRY_COMPARE(m_client->state(), Presence::Present);
    QCOMPARE(m_client->sound(), Sound::Unknown);
    m_client->show(Subject::Battery, m_message);
    QTRY_COMPARE(failures.size(), 1);
    QCOMPARE(failures.first().at(2).value<Failure>(), Failure::NoService);
    QCOMPARE(m_client->state(), Presence::Absent);
}

NEOBEAT_TEST(TestDesktopNotifications)
#include "tst_desktopnotifications.moc"

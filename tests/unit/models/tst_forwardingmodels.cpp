// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forwarding/eventcommandsmodel.h"
#include "models/forwarding/eventsmodel.h"
#include "models/forwarding/findmodel.h"
#include "models/forwarding/forwardingmodel.h"
#include "support/fakenotifications.h"
#include "support/modelfixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// Finding, forwarding and events, as the page shows them.
class TestForwardingModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theWatchIsFound();
    void withoutAWatchItSaysSo();
    void theComputerRingsUntilItIsFound();
    void closingTheNotificationEndsIt();
    void choicesAreStored();
    void timesAreChecked();
    void programsAreListed();
    void aRefusalIsExplained();
    void theNewestEventIsFirst();
    void eventsAreShownOnTheDesktop();
    void commandsAreEntered();
    void commandsAreTried();
    void wordsSurviveTheLine_data();
    void wordsSurviveTheLine();

private:
    struct All
    {
        explicit All(const QString &scenario = {})
            : fixture(scenario)
        {
        }
        void connectToWatch()
        {
            fixture.remember();
            fixture.access.connectRemembered();
            QTRY_VERIFY(operations.isReady());
        }

        ModelFixture fixture;
        FakeNotifications notifications;
        OperationRunner operations{fixture.connection};
        WatchEvents reports{fixture.connection};
        WatchFinder watchFinder{operations};
        ComputerFinder computerFinder{operations, reports};
        NotificationMonitor monitor;
        EventJournal journal{QString()};
        EventActions actions{reports, journal, fixture.settings, fixture.clock};
        FindModel finder{watchFinder, computerFinder, notifications};
        ForwardingModel forwarding{fixture.settings, monitor};
        EventsModel events{journal, actions, fixture.settings, notifications};
        EventCommandsModel commands{actions, fixture.settings};
    };
};

void TestForwardingModels::theWatchIsFound()
{
    All all;
    all.connectToWatch();
    QVERIFY(!all.finder.isFinding());
    all.finder.findWatch();
    QVERIFY(all.finder.isFinding());
    QTRY_VERIFY(all.fixture.radio.watch().alerts().isBeeping());
    all.finder.findWatch();
    all.finder.stopFinding();
    QTRY_VERIFY(!all.finder.isFinding());
    QVERIFY(!all.finder.error().isPresent());
    QVERIFY(!all.fixture.radio.watch().alerts().isBeeping());
}

void TestForwardingModels::withoutAWatchItSaysSo()
{
    All all;
    all.finder.findWatch();
    QTRY_VERIFY(!all.finder.isFinding());
    QCOMPARE(all.watchFinder.error().code, Error::Code::WatchNotConnected);
    QVERIFY(!all.finder.error().title.isEmpty());
}

void TestForwardingModels::theComputerRingsUntilItIsFound()
{
    All all(u"find-computer=0"_s);
    const QSignalSpy changes(&all.finder, &FindModel::computerRingsChanged);
    all.connectToWatch();
    QTRY_VERIFY(all.finder.computerRings());
    QCOMPARE(all.notifications.shown.size(), 1);
    const auto [subject, notification] = all.notifications.shown.first();
    QCOMPARE(subject, Notification::Subject::Finding);
    QVERIFY(notification.isUrgent && !notification.sound.isEmpty());
    all.finder.dismissComputer();
    QVERIFY(!all.finder.computerRings());
    QCOMPARE(changes.count(), 2);
    QCOMPARE(all.notifications.closed, QList<Notification::Subject>{Notification::Subject::Finding});
}

void TestForwardingModels::closingTheNotificationEndsIt()
{
    All all(u"find-computer=0"_s);
    all.connectToWatch();
    QTRY_VERIFY(all.finder.computerRings());
    Q_EMIT all.notifications.dismissed(Notification::Subject::Battery);
    QVERIFY(all.finder.computerRings());
    Q_EMIT all.notifications.dismissed(Notification::Subject::Finding);
    QVERIFY(!all.finder.computerRings());
    QTRY_VERIFY(all.fixture.radio.watch().alerts().answers().contains(findanswer::found()));
}

void TestForwardingModels::choicesAreStored()
{
    All all;
    const QSignalSpy changes(&all.forwarding, &ForwardingModel::changed);
    for (const char *name : {"notifications", "calls", "shortText", "quietHours"}) {
        QCOMPARE(all.forwarding.property(name), QVariant(false));
        QVERIFY(all.forwarding.setProperty(name, true));
        QCOMPARE(all.forwarding.property(name), QVariant(true));
    }
    all.forwarding.setNewApplications(false);
    all.forwarding.setLeastUrgency(2);
    all.forwarding.setQuietFrom(u"21:30"_s);
    all.forwarding.setQuietTo(u" 6:05"_s);
    QCOMPARE(changes.count(), 8);
    const ForwardingSettings stored = all.fixture.settings.forwarding();
    QVERIFY(stored.notifications && stored.calls && stored.shortText && stored.quietHours && !stored.newApplications);
    QCOMPARE(all.forwarding.leastUrgency(), 2);
    QCOMPARE(all.forwarding.quietFrom(), u"21:30"_s);
    QCOMPARE(all.forwarding.quietTo(), u"06:05"_s);
    all.forwarding.setLeastUrgency(7);
    QCOMPARE(all.forwarding.leastUrgency(), 2);
}

void TestForwardingModels::timesAreChecked()
{
    All all;
    QVERIFY(all.forwarding.isTime(u"7:30"_s) && all.forwarding.isTime(u"07:30"_s));
    for (const QString &text : {u""_s, u"24:00"_s, u"7"_s, u"x"_s}) {
        QVERIFY(!all.forwarding.isTime(text));
        all.forwarding.setQuietFrom(text);
        all.forwarding.setQuietTo(text);
    }
    QCOMPARE(all.fixture.settings.forwarding(), ForwardingSettings());
}

void TestForwardingModels::programsAreListed()
{
    All all;
    const QAbstractItemModelTester tester(&all.forwarding);
    ForwardingSettings seen;
    seen.applications = {{u"Mail"_s, true}, {u"Chat"_s, true}};
    all.fixture.settings.setForwarding(seen);
    QCOMPARE(all.forwarding.rowCount(), 2);
    const auto at = [&](int row, int role) { return all.forwarding.data(all.forwarding.index(row), role); };
    QCOMPARE(at(0, ForwardingModel::NameRole), QVariant(u"Chat"_s));
    all.forwarding.setAllowed(0, false);
    all.forwarding.setAllowed(5, false);
    QCOMPARE(at(0, ForwardingModel::AllowedRole), QVariant(false));
    QCOMPARE(at(1, ForwardingModel::AllowedRole), QVariant(true));
    QCOMPARE(all.fixture.settings.forwarding().applications,
             (QMap<QString, bool>{{u"Mail"_s, true}, {u"Chat"_s, false}}));
    all.forwarding.clearApplications();
    QCOMPARE(all.forwarding.rowCount(), 0);
}

void TestForwardingModels::aRefusalIsExplained()
{
    All all;
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    all.monitor.start();
    QTRY_COMPARE(all.monitor.state(), NotificationMonitor::State::NoBus);
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QVERIFY(!all.forwarding.isFailed());
    QCOMPARE(all.forwarding.stateText(), QString());
    all.forwarding.setNotifications(true);
    QVERIFY(all.forwarding.isFailed());
    QVERIFY(!all.forwarding.stateText().isEmpty());
}

void TestForwardingModels::theNewestEventIsFirst()
{
    All all;
    const QAbstractItemModelTester tester(&all.events);
    const QSignalSpy counts(&all.events, &EventsModel::countChanged);
    const auto add = [&](DeviceEvent::Kind kind) {
        all.journal.add({QDateTime(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC), DeviceEvent::of(kind)});
    };
    add(DeviceEvent::Kind::FellAsleep);
    add(DeviceEvent::Kind::WokeUp);
    QCOMPARE(counts.count(), 2);
    const auto at = [&](int row, int role) { return all.events.data(all.events.index(row), role).toString(); };
    QCOMPARE(at(0, EventsModel::TextRole), u"You woke up"_s);
    QCOMPARE(at(1, EventsModel::TextRole), u"You fell asleep"_s);
    QVERIFY(!at(0, EventsModel::TimeRole).isEmpty());
    for (int i = 0; i < 50; ++i)
        add(DeviceEvent::Kind::ButtonPressed);
    QCOMPARE(all.events.count(), int(EventsModel::mostShown));
    all.events.clear();
    QCOMPARE(all.events.count(), 0);
}

void TestForwardingModels::eventsAreShownOnTheDesktop()
{
    All all(u"press-button=0"_s);
    all.events.setShowsEvents(true);
    QVERIFY(all.events.showsEvents());
    all.connectToWatch();
    QTRY_COMPARE(all.notifications.shown.size(), 1);
    QCOMPARE(all.notifications.shown.first().first, Notification::Subject::Event);
    QCOMPARE(all.notifications.shown.first().second.title, u"Button pressed"_s);
}

void TestForwardingModels::commandsAreEntered()
{
    All all;
    const QAbstractItemModelTester tester(&all.commands);
    const auto at = [&](int row, int role) { return all.commands.data(all.commands.index(row), role).toString(); };
    QCOMPARE(at(0, EventCommandsModel::TitleRole), u"Button pressed"_s);
    QCOMPARE(at(0, EventCommandsModel::CommandRole), QString());
    all.commands.enter(0, u"  /bin/echo \"a b\" c "_s);
    QCOMPARE(all.fixture.settings.forwarding().commands.value(u"button"_s),
             QStringList({u"/bin/echo"_s, u"a b"_s, u"c"_s}));
    QCOMPARE(at(0, EventCommandsModel::CommandRole), u"/bin/echo \"a b\" c"_s);
    all.commands.enter(0, u"  "_s);
    all.commands.enter(100, u"x"_s);
    QVERIFY(all.fixture.settings.forwarding().commands.isEmpty());
}

void TestForwardingModels::commandsAreTried()
{
    All all;
    const auto result
        = [&] { return all.commands.data(all.commands.index(0), EventCommandsModel::ResultRole).toString(); };
    all.commands.enter(0, u"true"_s);
    QCOMPARE(result(), QString());
    all.commands.tryCommand(0);
    QTRY_COMPARE(result(), u"The command was run."_s);
    all.commands.enter(0, u"neobeat-no-such-program"_s);
    QCOMPARE(result(), QString());
    all.commands.tryCommand(0);
    QTRY_VERIFY(result().startsWith(u"The command could not be started."_s));
}

void TestForwardingModels::wordsSurviveTheLine_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("plain") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("blanks") << QStringList{u"a b"_s, u" "_s, u"c\td"_s};
    QTest::newRow("quotes") << QStringList{u"a\"b"_s, u"\"c d\""_s, u"'e'"_s};
    QTest::newRow("shell") << QStringList{u"$(id)"_s, u";"_s, u"\\"_s, u"&"_s};
}

void TestForwardingModels::wordsSurviveTheLine()
{
    QFETCH(QStringList, words);
    QCOMPARE(QProcess::splitCommand(commandLineOf(words)), words);
}

NEOBEAT_TEST(TestForwardingModels)
#include "tst_forwardingmodels.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "../operations/operationfixture.h"
#include "forwarding/eventactions.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using ReportedKind = DeviceEvent::Kind;

class TestEventActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void eventsAreKept();
    void byDefaultNothingElseHappens();
    void theUsersCommandIsRun();
    void aCommandThatRunsIsNotStartedAgain();
    void aFailureIsReported();
    void eventsAreShownIfWanted();
    void quietHoursKeepThemFromTheDesktop_data();
    void quietHoursKeepThemFromTheDesktop();
    void namesAreUnique();

private:
    struct Actions
    {
        explicit Actions(const QString &scenario)
            : fixture(scenario)
        {
        }
        void choose(const QString &event, const QStringList &words)
        {
            ForwardingSettings wanted = settings.forwarding();
            wanted.commands.insert(event, words);
            settings.setForwarding(wanted);
        }

        OperationFixture fixture;
        QTemporaryDir folder;
        Settings settings{folder.filePath(u"settings.ini"_s)};
        EventJournal journal{{}};
        WatchEvents events{fixture.connection};
        EventActions actions{events, journal, settings, fixture.clock};
    };
};

void TestEventActions::eventsAreKept()
{
    Actions all(u"press-button=0,unknown-event=0.01"_s);
    QVERIFY(all.fixture.connectToWatch());
    QTRY_COMPARE(all.journal.entries().size(), 2);
    QCOMPARE(all.journal.entries().first().event.kind, ReportedKind::ButtonPressed);
    QCOMPARE(all.journal.entries().last().event.code, 0x99);
    all.fixture.watch().reportEvent(QByteArray::fromHex("161700"));
    all.fixture.watch().reportEvent(QByteArray::fromHex("0e"));
    all.fixture.watch().reportEvent(QByteArray::fromHex("06"));
    QTRY_COMPARE(all.journal.entries().size(), 3);
    QCOMPARE(all.journal.entries().last().event.kind, ReportedKind::NotWorn);
}

void TestEventActions::byDefaultNothingElseHappens()
{
    Actions all(u"press-button=0,hold-button=0.05"_s);
    const QSignalSpy ended(&all.actions, &EventActions::commandEnded);
    const QSignalSpy shown(&all.actions, &EventActions::shown);
    QVERIFY(all.fixture.connectToWatch());
    QTRY_COMPARE(all.journal.entries().size(), 2);
    QVERIFY(ended.isEmpty() && shown.isEmpty());
}

void TestEventActions::theUsersCommandIsRun()
{
    Actions all(u"press-button=0"_s);
    const QString file = all.folder.filePath(u"ran"_s);
    all.choose(u"button"_s, {u"sh"_s, u"-c"_s, u"echo $NEOBEAT_EVENT >\"$0\""_s, file});
    const QSignalSpy ended(&all.actions, &EventActions::commandEnded);
    QVERIFY(all.fixture.connectToWatch());
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(ended.first().at(1).value<Error>(), Error());
    QFile content(file);
    QVERIFY(content.open(QIODevice::ReadOnly));
    QCOMPARE(content.readAll(), QByteArray("button\n"));
}

void TestEventActions::aCommandThatRunsIsNotStartedAgain()
{
    Actions all({});
    const QString file = all.folder.filePath(u"ran"_s);
    all.choose(u"goal"_s, {u"sh"_s, u"-c"_s, u"echo x >>\"$0\"; sleep 0.2"_s, file});
    const QSignalSpy ended(&all.actions, &EventActions::commandEnded);
    all.actions.tryCommand(ReportedKind::GoalReached);
    all.actions.tryCommand(ReportedKind::GoalReached);
    QTRY_COMPARE(ended.count(), 1);
    all.actions.tryCommand(ReportedKind::GoalReached);
    QTRY_COMPARE(ended.count(), 2);
    QCOMPARE(QFileInfo(file).size(), 4);
}

void TestEventActions::aFailureIsReported()
{
    Actions all({});
    all.choose(u"goal"_s, {u"neobeat-no-such-program"_s});
    const QSignalSpy ended(&all.actions, &EventActions::commandEnded);
    all.actions.tryCommand(ReportedKind::GoalReached);
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(ended.first().at(0).value<ReportedKind>(), ReportedKind::GoalReached);
    QCOMPARE(ended.first().at(1).value<Error>().code, Error::Code::CommandNotStarted);
}

void TestEventActions::eventsAreShownIfWanted()
{
    Actions all(u"find-computer=0,fall-asleep=0.01"_s);
    ForwardingSettings wanted;
    wanted.showsEvents = true;
    all.settings.setForwarding(wanted);
    QList<DeviceEvent> shown;
    connect(&all.actions, &EventActions::shown, this, [&](const DeviceEvent &event) { shown.append(event); });
    QVERIFY(all.fixture.connectToWatch());
    QTRY_COMPARE(all.journal.entries().size(), 2);
    QCOMPARE(shown, QList<DeviceEvent>{DeviceEvent::of(ReportedKind::FellAsleep)});
}

void TestEventActions::quietHoursKeepThemFromTheDesktop_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("shown");
    QTest::newRow("within") << -1 << 0;
    QTest::newRow("before") << 1 << 1;
}

void TestEventActions::quietHoursKeepThemFromTheDesktop()
{
    QFETCH(const int, from);
    QFETCH(const int, shown);
    Actions all(u"press-button=0"_s);
    ForwardingSettings wanted = all.settings.forwarding();
    wanted.showsEvents = true;
    all.settings.setForwarding(wanted);
    AlertSettings alerts = all.settings.alerts();
    const QTime now = all.fixture.clock.now().toLocalTime().time();
    alerts.quietHours = true;
    alerts.quietFrom = now.addSecs(from * 3600);
    alerts.quietTo = alerts.quietFrom.addSecs(2 * 3600);
    all.settings.setAlerts(alerts);
    const QSignalSpy events(&all.actions, &EventActions::shown);
    QVERIFY(all.fixture.connectToWatch());
    QTRY_COMPARE(all.journal.entries().size(), 1); // It is kept at any hour.
    QCOMPARE(events.count(), shown);
}

void TestEventActions::namesAreUnique()
{
    QStringList names;
    for (const ReportedKind kind : namedEvents())
        names.append(eventName(kind));
    QVERIFY(names.size() >= 6);
    QVERIFY(!names.contains(QString()));
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(eventName(ReportedKind::Unknown), QString());
}

NEOBEAT_TEST(TestEventActions)
#include "tst_eventactions.moc"

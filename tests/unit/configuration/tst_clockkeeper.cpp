// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/clockkeeper.h"
#include "configurationfixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

class TestClockKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aChangeSetsTheClockOnce();
    void nothingIsSetAgainstTheUsersWill();
    void withoutAWatchNothingIsSet();
    void itIsSetEveryDayAtLeast();
};

void TestClockKeeper::aChangeSetsTheClockOnce()
{
    ConfigurationFixture fixture;
    ClockChanges changes;
    const ClockKeeper keeper(fixture.runner, fixture.settings, changes, fixture.clock);
    QVERIFY(fixture.connectToWatch());
    QCOMPARE(fixture.watch().counters().timeWrites, 0);
    Q_EMIT changes.changed();
    Q_EMIT changes.changed();
    QTRY_COMPARE(fixture.watch().counters().timeWrites, 1);
    Q_EMIT changes.changed();
    QTRY_COMPARE(fixture.watch().counters().timeWrites, 2);
}

void TestClockKeeper::nothingIsSetAgainstTheUsersWill()
{
    ConfigurationFixture fixture;
    ClockChanges changes;
    fixture.settings.setSyncsTime(false);
    ClockKeeper keeper(fixture.runner, fixture.settings, changes, fixture.clock);
    QVERIFY(fixture.connectToWatch());
    Q_EMIT changes.changed();
    const QTimer *change = keeper.findChild<QTimer *>(u"change"_s);
    QVERIFY(change && change->isActive());
    QTRY_VERIFY(!change->isActive());
    // What was to be written would have been before this.
    fixture.choose(u"time-format"_s, u"12h"_s);
    QTRY_COMPARE(fixture.stateOf(u"time-format"_s), ChoiceState::Done);
    QCOMPARE(fixture.watch().counters().timeWrites, 0);
}

void TestClockKeeper::withoutAWatchNothingIsSet()
{
    ConfigurationFixture fixture;
    ClockChanges changes;
    ClockKeeper keeper(fixture.runner, fixture.settings, changes, fixture.clock);
    Q_EMIT changes.changed();
    const QTimer *change = keeper.findChild<QTimer *>(u"change"_s);
    QTRY_VERIFY(!change->isActive());
    QVERIFY(!keeper.findChild<QTimer *>(u"next"_s)->isActive());
    QCOMPARE(fixture.watch().counters().timeWrites, 0);
}

void TestClockKeeper::itIsSetEveryDayAtLeast()
{
    ConfigurationFixture fixture;
    ClockChanges changes;
    ClockKeeper keeper(fixture.runner, fixture.settings, changes, fixture.clock);
    auto *next = keeper.findChild<QTimer *>(u"next"_s);
    QVERIFY(!next->isActive());
    QVERIFY(fixture.connectToWatch());
    QVERIFY(next->isActive());
    QVERIFY(next->intervalAsDuration() <= std::chrono::hours(24));
    next->start(0);
    QTRY_COMPARE(fixture.watch().counters().timeWrites, 1);
    QVERIFY(next->isActive());
    fixture.watch().dropLink();
    QTRY_VERIFY(!next->isActive());
}

NEOBEAT_TEST(TestClockKeeper)
#include "tst_clockkeeper.moc"

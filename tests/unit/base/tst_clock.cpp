// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "support/manualclock.h"

#include <QTest>

using namespace neobeat;
using namespace std::chrono_literals;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void systemClockTellsTheWallClockTime();
    void systemUptimeNeverGoesBack();
    void manualClockStandsUntilMoved();
    void manualClockMovesBothTimesAlike();
};

void TestClock::systemClockTellsTheWallClockTime()
{
    const QDateTime before = QDateTime::currentDateTime();
    const QDateTime told = SystemClock().now();
    QVERIFY(before <= told);
    QVERIFY(told <= QDateTime::currentDateTime());
    QCOMPARE(told.offsetFromUtc(), before.offsetFromUtc());
}

void TestClock::systemUptimeNeverGoesBack()
{
    const SystemClock clock;
    auto last = clock.uptime();
    for (int i = 0; i < 1000; ++i) {
        const auto next = clock.uptime();
        QVERIFY(next >= last);
        last = next;
    }
}

void TestClock::manualClockStandsUntilMoved()
{
    const ManualClock clock;
    QCOMPARE(clock.now(), QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC));
    QCOMPARE(clock.now(), clock.now());
    QCOMPARE(clock.uptime(), 0ms);
}

void TestClock::manualClockMovesBothTimesAlike()
{
    ManualClock clock;
    clock.advance(90s);
    clock.advance(5ms);
    QCOMPARE(clock.uptime(), 90'005ms);
    QCOMPARE(clock.now(), QDateTime(QDate(2026, 1, 31), QTime(12, 1, 30, 5), Qt::UTC));
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"

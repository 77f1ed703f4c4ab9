// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sharedclock.h"
#include "support/manualclock.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace std::chrono_literals;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void systemClockReturnsTheWallClockTime();
    void systemUptimeNeverGoesBack();
    void manualClockStopsUntilMoved();
    void manualClockMovesBothTimesAlike();
    void sharedClockSmoothsWhatIsNoStep();
    void sharedClockFollowsAStepAtOnce();
};

void TestClock::systemClockReturnsTheWallClockTime()
{
    const QDateTime before = QDateTime::currentDateTime();
    const QDateTime now = SystemClock().now();
    QVERIFY(before <= now);
    QVERIFY(now <= QDateTime::currentDateTime());
    QCOMPARE(now.offsetFromUtc(), before.offsetFromUtc());
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

void TestClock::manualClockStopsUntilMoved()
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

void TestClock::sharedClockSmoothsWhatIsNoStep()
{
    ManualClock source;
    const SharedClock clock(source);
    const QDateTime start = source.now();
    for (const auto by : {300ms, -800ms, 900ms, 500ms}) {
        source.advance(1s);
        source.set(by);
        QCOMPARE(start.msecsTo(clock.now()), clock.uptime().count());
        QCOMPARE(clock.setBacks(), 0);
    }
    QCOMPARE(clock.uptime(), source.uptime());
    // Overall it was a step.
    source.set(200ms);
    QCOMPARE(clock.now(), source.now());
}

void TestClock::sharedClockFollowsAStepAtOnce()
{
    ManualClock source;
    const SharedClock clock(source);
    for (const std::chrono::milliseconds by : {3'600'000ms, -7'200'000ms, -1'001ms, 1'001ms}) {
        source.advance(1s);
        source.set(by);
        QCOMPARE(clock.now(), source.now());
        source.advance(1s);
        QCOMPARE(clock.now(), source.now());
    }
    QCOMPARE(clock.setBacks(), 2);
}

NEOBEAT_TEST(TestClock)
#include "tst_clock.moc"

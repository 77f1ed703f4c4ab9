// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/blockingcalls.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

#include <atomic>
#include <semaphore>
#include <thread>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = BlockingCalls::Outcome;

/// Calls that never return do not block their callers.
class TestBlockingCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void callsAreMadeInTheirOrder();
    void stopEndsTheWaiting();
    void timeEndsTheWaiting();
    void nothingIsCalledAfterThat();
    void lastCallIsMadeWithoutWaiting();
    void whatACallOwnsGoesWithIt();
};

void TestBlockingCalls::callsAreMadeInTheirOrder()
{
    BlockingCalls calls;
    std::string order;
    for (const char letter : {'a', 'b', 'c'})
        QCOMPARE(calls.run([&order, letter] { order += letter; }, {}), Outcome::Done);
    QCOMPARE(order, std::string("abc"));
}

void TestBlockingCalls::stopEndsTheWaiting()
{
    const auto never = std::make_shared<std::binary_semaphore>(0);
    std::stop_source stop;
    std::binary_semaphore isCalled(0);
    std::jthread stopper([&] {
        isCalled.acquire();
        stop.request_stop();
    });
    BlockingCalls calls;
    const auto outcome = calls.run(
        [never, &isCalled] {
            isCalled.release();
            never->acquire();
        },
        stop.get_token());
    QCOMPARE(outcome, Outcome::Stopped);
    never->release();
}

void TestBlockingCalls::timeEndsTheWaiting()
{
    const auto never = std::make_shared<std::binary_semaphore>(0);
    BlockingCalls calls;
    QCOMPARE(calls.run([never] { never->acquire(); }, {}, std::chrono::steady_clock::now() + 10ms), Outcome::TimedOut);
    never->release();
}

void TestBlockingCalls::nothingIsCalledAfterThat()
{
    std::stop_source stop;
    stop.request_stop();
    BlockingCalls calls;
    std::atomic<bool> isCalled = false;
    QCOMPARE(calls.run([&] { isCalled = true; }, stop.get_token()), Outcome::Stopped);
    QCOMPARE(calls.run([&] { isCalled = true; }, {}), Outcome::Stopped);
    calls.finish([&] { isCalled = true; });
    QVERIFY(!isCalled);
}

void TestBlockingCalls::lastCallIsMadeWithoutWaiting()
{
    const auto isCalled = std::make_shared<std::binary_semaphore>(0);
    {
        BlockingCalls calls;
        QCOMPARE(calls.run([] {}, {}), Outcome::Done);
        calls.finish([isCalled] { isCalled->release(); });
    }
    isCalled->acquire();
}

void TestBlockingCalls::whatACallOwnsGoesWithIt()
{
    const auto owned = std::make_shared<int>(1);
    BlockingCalls calls;
    QCOMPARE(calls.run([owned] {}, {}), Outcome::Done);
    QCOMPARE(owned.use_count(), 1L);
}

NEOBEAT_TEST(TestBlockingCalls)
#include "tst_blockingcalls.moc"

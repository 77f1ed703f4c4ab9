// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/virtualtimetest.h"

#include <QEventLoop>
#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Appends its name to the order when it fires.
std::unique_ptr<QTimer> notingTimer(QStringList &order, const QString &name, std::chrono::milliseconds interval)
{
    auto timer = std::make_unique<QTimer>();
    timer->setSingleShot(true);
    QObject::connect(timer.get(), &QTimer::timeout, timer.get(), [&order, name] { order.append(name); });
    timer->start(interval);
    return timer;
}

} // namespace

class VirtualTimeTest : public QObject
{
    Q_OBJECT

public:
    explicit VirtualTimeTest(VirtualTime &time)
        : m_time(time)
    {
    }

private Q_SLOTS:
    void init();
    void cleanup();
    void aYearPassesAtOnce();
    void timersFireAtTheirTimes();
    void repeatingTimerKeepsItsPhase();
    void timersDueTogetherFireInTheOrderOfTheirStart();
    void postedEventsComeBeforeTimers();
    void zeroTimersTakeNoTime();
    void timerStopsItself();
    void timerRestartsItselfWithAnotherInterval();
    void timerStopsAnotherOneThatIsDue();
    void timerDestroysItself();
    void deferredDeletionHappens();
    void runUntilStopsAtTheEvent();
    void runUntilEndsAtTheLimit();
    void remainingTimeFollows();
    void eventLoopRuns();
    void whatIsOnlyAskedForDoesNotMoveTime();
    void clockFollows();
    void sleepMovesTheDateOnly();

private:
    VirtualTime &m_time;
};

void VirtualTimeTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void VirtualTimeTest::cleanup()
{
    m_time.runFor(0ms);
    QVERIFY(m_time.isIdle());
    QCOMPARE(m_time.timerCount(), 0);
}

void VirtualTimeTest::aYearPassesAtOnce()
{
    const auto start = m_time.now();
    m_time.runFor(std::chrono::hours(24 * 365));
    QCOMPARE(m_time.now() - start, std::chrono::milliseconds(std::chrono::hours(24 * 365)));
}

void VirtualTimeTest::timersFireAtTheirTimes()
{
    const auto start = m_time.now();
    QList<qint64> times;
    for (const auto delay : {2500ms, 1ms, 40ms})
        QTimer::singleShot(delay, this, [&] { times.append((m_time.now() - start).count()); });
    m_time.runFor(2499ms);
    QCOMPARE(times, (QList<qint64>{1, 40}));
    m_time.runFor(1ms);
    QCOMPARE(times, (QList<qint64>{1, 40, 2500}));
}

void VirtualTimeTest::repeatingTimerKeepsItsPhase()
{
    const auto start = m_time.now();
    QList<qint64> times;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { times.append((m_time.now() - start).count()); });
    timer.start(300ms);
    m_time.runFor(450ms);
    m_time.runFor(500ms);
    QCOMPARE(times, (QList<qint64>{300, 600, 900}));
}

void VirtualTimeTest::timersDueTogetherFireInTheOrderOfTheirStart()
{
    QStringList order;
    const auto first = notingTimer(order, u"first"_s, 20ms);
    const auto second = notingTimer(order, u"second"_s, 20ms);
    m_time.runFor(10ms);
    const auto third = notingTimer(order, u"third"_s, 10ms);
    m_time.runFor(10ms);
    QCOMPARE(order, QStringList({u"first"_s, u"second"_s, u"third"_s}));
}

void VirtualTimeTest::postedEventsComeBeforeTimers()
{
    QStringList order;
    const auto timer = notingTimer(order, u"timer"_s, 0ms);
    QMetaObject::invokeMethod(
        this,
        [&] {
            order.append(u"posted"_s);
            QMetaObject::invokeMethod(
                this, [&] { order.append(u"posted by posted"_s); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    QVERIFY(!m_time.isIdle());
    m_time.runFor(0ms);
    QCOMPARE(order, QStringList({u"posted"_s, u"posted by posted"_s, u"timer"_s}));
}

void VirtualTimeTest::zeroTimersTakeNoTime()
{
    const auto start = m_time.now();
    int single = 0;
    int repeated = 0;
    QTimer::singleShot(0, this, [&] { ++single; });
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] {
        if (++repeated == 1000)
            timer.stop();
    });
    timer.start(0ms);
    m_time.runFor(0ms);
    QCOMPARE(single, 1);
    QCOMPARE(repeated, 1000);
    QCOMPARE(m_time.now(), start);
}

void VirtualTimeTest::timerStopsItself()
{
    int fired = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] {
        ++fired;
        timer.stop();
    });
    timer.start(10ms);
    m_time.runFor(1s);
    QCOMPARE(fired, 1);
}

void VirtualTimeTest::timerRestartsItselfWithAnotherInterval()
{
    const auto start = m_time.now();
    QList<qint64> times;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] {
        times.append((m_time.now() - start).count());
        timer.start(100ms);
    });
    timer.start(10ms);
    m_time.runFor(250ms);
    QCOMPARE(times, (QList<qint64>{10, 110, 210}));
}

void VirtualTimeTest::timerStopsAnotherOneThatIsDue()
{
    QStringList order;
    const auto first = notingTimer(order, u"first"_s, 10ms);
    const auto second = notingTimer(order, u"second"_s, 10ms);
    connect(first.get(), &QTimer::timeout, second.get(), &QTimer::stop);
    m_time.runFor(1s);
    QCOMPARE(order, QStringList(u"first"_s));
}

void VirtualTimeTest::timerDestroysItself()
{
    auto *timer = new QTimer;
    const QPointer<QTimer> life(timer);
    connect(timer, &QTimer::timeout, this, [timer] { delete timer; });
    timer->start(10ms);
    m_time.runFor(1s);
    QVERIFY(!life);
}

void VirtualTimeTest::deferredDeletionHappens()
{
    const QPointer<QObject> direct(new QObject);
    const QPointer<QObject> fromHandler(new QObject);
    direct->deleteLater();
    QTimer::singleShot(10ms, this, [&] { fromHandler->deleteLater(); });
    m_time.runFor(0ms);
    QVERIFY(!direct);
    QVERIFY(fromHandler);
    m_time.runFor(10ms);
    QVERIFY(!fromHandler);
}

void VirtualTimeTest::runUntilStopsAtTheEvent()
{
    const auto start = m_time.now();
    int fired = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { ++fired; });
    timer.start(1min);
    QVERIFY(m_time.runUntil([&] { return fired == 3; }, 1h));
    QCOMPARE(m_time.now() - start, std::chrono::milliseconds(3min));
}

void VirtualTimeTest::runUntilEndsAtTheLimit()
{
    const auto start = m_time.now();
    QTimer timer;
    timer.start(7s);
    QVERIFY(!m_time.runUntil([] { return false; }, 1min));
    QCOMPARE(m_time.now() - start, std::chrono::milliseconds(1min));
}

void VirtualTimeTest::remainingTimeFollows()
{
    QTimer timer;
    QCOMPARE(timer.remainingTime(), -1);
    timer.start(500ms);
    m_time.runFor(200ms);
    QCOMPARE(timer.remainingTime(), 300);
    QCOMPARE(m_time.timerCount(), 1);
}

void VirtualTimeTest::eventLoopRuns()
{
    const auto start = m_time.now();
    QEventLoop loop;
    QTimer::singleShot(1h, &loop, &QEventLoop::quit);
    loop.exec();
    QTimer timer;
    QSignalSpy fired(&timer, &QTimer::timeout);
    timer.start(2s);
    QVERIFY(fired.wait(60'000));
    QCOMPARE(m_time.now() - start, std::chrono::milliseconds(1h + 2s));
}

void VirtualTimeTest::whatIsOnlyAskedForDoesNotMoveTime()
{
    const auto start = m_time.now();
    QTimer now;
    QTimer later;
    QSignalSpy firedNow(&now, &QTimer::timeout);
    QSignalSpy firedLater(&later, &QTimer::timeout);
    now.setSingleShot(true);
    now.start(0ms);
    later.start(1ms);
    QEventLoop loop;
    QVERIFY(loop.processEvents());
    QVERIFY(!loop.processEvents());
    QCOMPARE(firedNow.count(), 1);
    QCOMPARE(firedLater.count(), 0);
    QCOMPARE(m_time.now(), start);
}

void VirtualTimeTest::clockFollows()
{
    const VirtualClock clock(m_time);
    const QDateTime wall = clock.now();
    const auto uptime = clock.uptime();
    m_time.runFor(90s);
    QCOMPARE(wall.secsTo(clock.now()), 90);
    QCOMPARE(clock.uptime() - uptime, std::chrono::milliseconds(90s));
}

void VirtualTimeTest::sleepMovesTheDateOnly()
{
    VirtualClock clock(m_time);
    const QDateTime wall = clock.now();
    const auto uptime = clock.uptime();
    QTimer timer;
    timer.start(1min);
    clock.sleepFor(8h);
    QCOMPARE(wall.secsTo(clock.now()), 8 * 3600);
    QCOMPARE(clock.uptime(), uptime);
    QCOMPARE(timer.remainingTime(), 60000);
}

NEOBEAT_VIRTUAL_TIME_TEST(VirtualTimeTest)
#include "tst_virtualtime.moc"

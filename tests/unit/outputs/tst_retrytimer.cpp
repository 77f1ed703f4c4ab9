// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/retrytimer.h"
#include "support/virtualtimetest.h"

#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The pauses between the tries of an output, under virtual time.
class TestRetryTimer : public QObject
{
    Q_OBJECT

public:
    explicit TestRetryTimer(VirtualTime &time)
        : m_time(time)
    {
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void pausesGrowUpToTheLimit();
    void aPeerThatComesBackIsFoundWithinFiveSeconds();
    void theShortestPauseComesAgain();
    void aStoppedPauseHasNoEnd();

private:
    std::chrono::milliseconds pauseOf(RetryTimer &timer, const RetryTimer::Limits &limits);

    VirtualTime &m_time;
};

std::chrono::milliseconds TestRetryTimer::pauseOf(RetryTimer &timer, const RetryTimer::Limits &limits)
{
    QSignalSpy due(&timer, &RetryTimer::due);
    const auto start = m_time.now();
    timer.fail(limits);
    m_time.runUntil([&] { return due.count() == 1; }, 10min);
    return m_time.now() - start;
}

void TestRetryTimer::pausesGrowUpToTheLimit()
{
    RetryTimer timer;
    const RetryTimer::Limits limits{10s, 60s};
    for (const auto usual : {10s, 20s, 40s, 60s, 60s, 60s}) {
        const auto pause = pauseOf(timer, limits);
        QVERIFY2(pause >= usual * 0.8 && pause <= usual * 1.2 && pause <= 60s,
                 qPrintable(QString::number(pause.count())));
    }
}

void TestRetryTimer::aPeerThatComesBackIsFoundWithinFiveSeconds()
{
    RetryTimer timer;
    for (int i = 0; i < 50; ++i)
        QVERIFY(pauseOf(timer, {}) < 5s);
}

void TestRetryTimer::theShortestPauseComesAgain()
{
    RetryTimer timer;
    for (int i = 0; i < 5; ++i)
        pauseOf(timer, {});
    timer.reset();
    QVERIFY(pauseOf(timer, {}) <= 1200ms);
}

void TestRetryTimer::aStoppedPauseHasNoEnd()
{
    RetryTimer timer;
    QSignalSpy due(&timer, &RetryTimer::due);
    timer.fail({});
    QVERIFY(timer.isActive());
    timer.stop();
    QVERIFY(!timer.isActive());
    m_time.runFor(1min);
    QCOMPARE(due.count(), 0);
}

NEOBEAT_VIRTUAL_TIME_TEST(TestRetryTimer)
#include "tst_retrytimer.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/retrypolicy.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace std::chrono_literals;
using Duration = ReconnectLimits::Duration;

class TestBackoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void theWaitDoublesUpToALimit_data();
    void theWaitDoublesUpToALimit();
    void theRandomNumberMovesTheWaitByAFifth();
    void aRefusingWatchIsLeftInPeaceLongerEachTime();
    void theLimitsAreData();
};

void TestBackoff::theWaitDoublesUpToALimit_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("seconds");
    const QList<int> expected{1, 2, 4, 8, 16, 32, 60, 60, 60};
    for (int failures = 1; failures <= expected.size(); ++failures)
        QTest::addRow("%d failures", failures) << failures << expected.at(failures - 1);
    QTest::newRow("none yet") << 0 << 1;
    QTest::newRow("years of them") << 2'000'000'000 << 60;
}

void TestBackoff::theWaitDoublesUpToALimit()
{
    QFETCH(int, failures);
    QFETCH(int, seconds);
    QCOMPARE(backoff({}, failures, 0.5), Duration(std::chrono::seconds(seconds)));
}

void TestBackoff::theRandomNumberMovesTheWaitByAFifth()
{
    QCOMPARE(backoff({}, 4, 0.0), Duration(6400ms));
    QCOMPARE(backoff({}, 4, 1.0), Duration(9600ms));
    QCOMPARE(backoff({}, 9, 0.0), Duration(48s));
    QCOMPARE(backoff({}, 9, 1.0), Duration(60s)); // Never above the maximum.
    QCOMPARE(backoff({}, 4, -5.0), Duration(6400ms));
    QCOMPARE(backoff({}, 4, 5.0), Duration(9600ms));
}

void TestBackoff::aRefusingWatchIsLeftInPeaceLongerEachTime()
{
    const QList<Duration> expected{0ms, 0ms, 250ms, 500ms, 1s, 2s, 4s, 8s, 15s, 15s};
    for (int refusals = 0; refusals < expected.size(); ++refusals)
        QCOMPARE(restAfterRefusals({}, refusals), expected.at(refusals));
}

void TestBackoff::theLimitsAreData()
{
    ReconnectLimits limits;
    limits.shortest = 10ms;
    limits.longest = 25ms;
    QCOMPARE(backoff(limits, 1, 0.5), Duration(10ms));
    QCOMPARE(backoff(limits, 2, 0.5), Duration(20ms));
    QCOMPARE(backoff(limits, 3, 0.5), Duration(25ms));
    limits.spread = 0;
    QCOMPARE(backoff(limits, 2, 0.9), Duration(20ms));
}

NEOBEAT_TEST(TestBackoff)
#include "tst_backoff.moc"

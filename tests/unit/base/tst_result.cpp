// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"
#include "support/testprogram.h"

#include <QString>
#include <QTest>

#include <memory>

using namespace neobeat;

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void holdsAValue();
    void holdsAFailure();
    void alikeTypesStayApart();
    void givesUpAValueThatOnlyMoves();
    void justAnsweredValueLivesThroughTheLoop();
};

void TestResult::holdsAValue()
{
    const Result<QString, int> result(QStringLiteral("seventy"));
    QVERIFY(result);
    QVERIFY(result.hasValue());
    QCOMPARE(*result, QStringLiteral("seventy"));
    QCOMPARE(result->size(), 7);
}

void TestResult::holdsAFailure()
{
    const Result<QString, int> result(8);
    QVERIFY(!result);
    QVERIFY(!result.hasValue());
    QCOMPARE(result.error(), 8);
}

void TestResult::alikeTypesStayApart()
{
    struct Value
    {
        int number;
    };
    struct Failure
    {
        int number;
    };
    QVERIFY((Result<Value, Failure>(Value{1})));
    QVERIFY(!(Result<Value, Failure>(Failure{1})));
}

void TestResult::givesUpAValueThatOnlyMoves()
{
    Result<std::unique_ptr<int>, int> result(std::make_unique<int>(72));
    const std::unique_ptr<int> value = std::move(result).value();
    QCOMPARE(*value, 72);
}

void TestResult::justAnsweredValueLivesThroughTheLoop()
{
    static int alive = 0;
    struct Counted
    {
        Counted() { ++alive; }
        Counted(const Counted &) { ++alive; }
        ~Counted() { --alive; }
        const int *begin() const { return numbers; }
        const int *end() const { return numbers + 2; }
        int numbers[2]{1, 2};
    };
    const auto answer = [] { return Result<Counted, int>(Counted()); };
    int sum = 0;
    for (const int number : *answer()) {
        QCOMPARE(alive, 1);
        sum += number;
    }
    QCOMPARE(sum, 3);
    QCOMPARE(alive, 0);
}

NEOBEAT_TEST(TestResult)
#include "tst_result.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

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

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pairing/connectstepsmodel.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using State = WatchConnection::State;

/// The list of steps follows the connection.
class TestConnectStepsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void stepsAreNamed();
    void stepFollowsTheActivity_data();
    void stepFollowsTheActivity();
    void failureStaysAtItsStep();
    void failureBeforeTheFirstStepIsItsFailure();
    void statesThatAreNoStepChangeNothing();
    void secondTryStartsAtTheTop();

private:
    static QString statuses(const ConnectStepsModel &model)
    {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row)
            list << model.data(model.index(row), ConnectStepsModel::StatusRole).toString().toLower();
        return list.join(u' ');
    }
};

void TestConnectStepsModel::stepsAreNamed()
{
    ConnectStepsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.data(model.index(2), ConnectStepsModel::TextRole).toString(), u"Proving the key"_s);
    QCOMPARE(model.roleNames().value(ConnectStepsModel::TextRole), "text");
    QCOMPARE(model.roleNames().value(ConnectStepsModel::StatusRole), "status");
    QCOMPARE(statuses(model), u"pending pending pending pending"_s);
}

void TestConnectStepsModel::stepFollowsTheActivity_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("expected");
    QTest::newRow("seeking") << State::Seeking << u"running pending pending pending"_s;
    QTest::newRow("connecting") << State::Connecting << u"running pending pending pending"_s;
    QTest::newRow("discovering") << State::Discovering << u"done running pending pending"_s;
    QTest::newRow("authenticating") << State::Authenticating << u"done done running pending"_s;
    QTest::newRow("preparing") << State::Preparing << u"done done done running"_s;
    QTest::newRow("ready") << State::Ready << u"done done done done"_s;
}

void TestConnectStepsModel::stepFollowsTheActivity()
{
    QFETCH(State, state);
    QFETCH(QString, expected);
    ConnectStepsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.follow(state);
    QCOMPARE(statuses(model), expected);
    QSignalSpy changes(&model, &ConnectStepsModel::dataChanged);
    model.follow(state);
    QCOMPARE(changes.count(), 0);
}

void TestConnectStepsModel::failureStaysAtItsStep()
{
    ConnectStepsModel model;
    model.follow(State::Authenticating);
    model.fail();
    QCOMPARE(statuses(model), u"done done failed pending"_s);
    model.reset();
    QCOMPARE(statuses(model), u"pending pending pending pending"_s);
}

void TestConnectStepsModel::failureBeforeTheFirstStepIsItsFailure()
{
    ConnectStepsModel model;
    model.fail();
    QCOMPARE(statuses(model), u"failed pending pending pending"_s);
}

void TestConnectStepsModel::statesThatAreNoStepChangeNothing()
{
    ConnectStepsModel model;
    model.follow(State::Discovering);
    model.follow(State::Closing);
    model.follow(State::Idle);
    QCOMPARE(statuses(model), u"done running pending pending"_s);
}

void TestConnectStepsModel::secondTryStartsAtTheTop()
{
    ConnectStepsModel model;
    model.follow(State::Authenticating);
    model.follow(State::Seeking);
    QCOMPARE(statuses(model), u"running pending pending pending"_s);
}

NEOBEAT_TEST(TestConnectStepsModel)
#include "tst_connectstepsmodel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "operationfixture.h"
#include "operations/setclock.h"
#include "protocol/uuids.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

const Characteristic battery{uuids::huamiService, uuids::battery};
const Characteristic alertLevel{uuids::immediateAlertService, uuids::alertLevel};
const Characteristic nowhere{uuids::bluetooth(0x1805), uuids::currentTime};

/// Writes one value and ends on request, or never.
class Writer final : public WatchOperation
{
public:
    Writer(const Characteristic &characteristic, bool ends, QStringList *log = nullptr)
        : m_characteristic(characteristic)
        , m_ends(ends)
        , m_log(log)
    {
    }
    Characteristic conversation() const override { return m_characteristic; }

protected:
    void begin() override
    {
        if (m_log)
            m_log->append(objectName());
        write(m_characteristic, "\x03", [this](const QByteArray &) {
            if (m_ends)
                finish();
        });
    }

private:
    Characteristic m_characteristic;
    bool m_ends;
    QStringList *m_log;
};

} // namespace

class TestOperationRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void withoutAWatchItFailsAtOnce();
    void theClockOfTheWatchIsSet();
    void aServiceIsDiscoveredWhenItIsNeeded();
    void aMissingServiceIsReported();
    void aRefusalIsReported();
    void theSameConversationWaits();
    void cancelledOnesEnd();
    void theEndOfTheLinkEndsThem();
    void nothingIsReportedAfterTheEndOfTheProgram();
};

void TestOperationRunner::withoutAWatchItFailsAtOnce()
{
    OperationFixture fixture;
    QCOMPARE(fixture.run(std::make_unique<SetClock>(fixture.clock)).code, Code::WatchNotConnected);
}

void TestOperationRunner::theClockOfTheWatchIsSet()
{
    OperationFixture fixture;
    QVERIFY(fixture.connectToWatch());
    QCOMPARE(fixture.watch().counters().timeWrites, 0);
    QCOMPARE(fixture.run(std::make_unique<SetClock>(fixture.clock)), Error());
    QCOMPARE(fixture.watch().counters().timeWrites, 1);
}

void TestOperationRunner::aServiceIsDiscoveredWhenItIsNeeded()
{
    OperationFixture fixture;
    QVERIFY(fixture.connectToWatch());
    QCOMPARE(fixture.run(std::make_unique<Writer>(alertLevel, true)), Error());
}

void TestOperationRunner::aMissingServiceIsReported()
{
    OperationFixture fixture;
    QVERIFY(fixture.connectToWatch());
    QCOMPARE(fixture.run(std::make_unique<Writer>(nowhere, true)).code, Code::FeatureMissing);
}

void TestOperationRunner::aRefusalIsReported()
{
    OperationFixture fixture;
    QVERIFY(fixture.connectToWatch());
    QCOMPARE(fixture.run(std::make_unique<Writer>(battery, true)).code, Code::WriteFailed);
}

void TestOperationRunner::theSameConversationWaits()
{
    OperationFixture fixture;
    QVERIFY(fixture.connectToWatch());
    QStringList log;
    QList<QPointer<WatchOperation>> operations;
    const auto run = [&](const Characteristic &characteristic, bool ends, const QString &name) {
        auto operation = std::make_unique<Writer>(characteristic, ends, &log);
        operation->setObjectName(name);
        operations.append(operation.get());
        fixture.runner.run(std::move(operation));
    };
    run(alertLevel, false, u"first"_s);
    run(alertLevel, true, u"second"_s);
    run({uuids::huamiService, uuids::currentTime}, true, u"other"_s);
    QTRY_VERIFY(!operations.at(2));
    QCOMPARE(log, QStringList({u"first"_s, u"other"_s}));
    operations.first()->cancel();
    QTRY_VERIFY(!operations.at(1));
    QCOMPARE(log, QStringList({u"first"_s, u"other"_s, u"second"_s}));
}

void TestOperationRunner::cancelledOnesEnd()
{
    OperationFixture fixture;
    QVERIFY(fixture.connectToWatch());
    auto operation = std::make_unique<Writer>(alertLevel, false);
    WatchOperation *waiting = operation.get();
    QMetaObject::invokeMethod(waiting, &WatchOperation::cancel, Qt::QueuedConnection);
    QCOMPARE(fixture.run(std::move(operation)).code, Code::Cancelled);
}

void TestOperationRunner::theEndOfTheLinkEndsThem()
{
    OperationFixture fixture;
    QVERIFY(fixture.connectToWatch());
    auto operation = std::make_unique<Writer>(alertLevel, false);
    QMetaObject::invokeMethod(
        operation.get(), [&] { fixture.watch().dropLink(); }, Qt::QueuedConnection);
    QCOMPARE(fixture.run(std::move(operation)).code, Code::LinkLost);
    QVERIFY(!fixture.runner.isReady());
}

void TestOperationRunner::nothingIsReportedAfterTheEndOfTheProgram()
{
    auto operation = std::make_unique<Writer>(alertLevel, false);
    const QSignalSpy endings(operation.get(), &WatchOperation::finished);
    QPointer<WatchOperation> running = operation.get();
    {
        OperationFixture fixture;
        QVERIFY(fixture.connectToWatch());
        QStringList log;
        auto observed = std::make_unique<Writer>(battery, true, &log);
        fixture.runner.run(std::move(operation));
        fixture.runner.run(std::move(observed));
        QTRY_COMPARE(log.size(), 1); // Both have begun.
    }
    QVERIFY(!running);
    QCOMPARE(endings.count(), 0);
}

NEOBEAT_TEST(TestOperationRunner)
#include "tst_operationrunner.moc"

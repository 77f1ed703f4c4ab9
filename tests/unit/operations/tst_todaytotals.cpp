// SPDX-License-Identifier: GPL-3.0-or-later
#include "operationfixture.h"
#include "operations/readdailytotals.h"
#include "operations/todaytotals.h"
#include "protocol/uuids.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

constexpr Characteristic stepsOfToday{uuids::huamiService, uuids::steps};

} // namespace

/// Steps, distance and energy of today, read once and followed.
class TestTodayTotals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theyAreRead();
    void theyAreFollowed();
    void whatIsNotReportedIsRead();
    void whatIsNotTotalsIsIgnored();
    void theyRemainWhenTheLinkEnds();
};

void TestTodayTotals::theyAreRead()
{
    OperationFixture fixture(u"seed=3"_s);
    QVERIFY(fixture.connectToWatch());
    const QDateTime evening(fixture.clock.now().date(), QTime(20, 0));
    fixture.watch().setShownTime(evening);
    auto operation = std::make_unique<ReadDailyTotals>();
    const ReadDailyTotals *running = operation.get();
    DailyTotals totals;
    connect(running, &WatchOperation::finished, this, [&] { totals = running->totals(); });
    QCOMPARE(fixture.run(std::move(operation)), Error());
    QVERIFY(totals.steps > 5000);
    QVERIFY(totals.metres > totals.steps / 2);
    QVERIFY(totals.kilocalories > 100);
}

void TestTodayTotals::theyAreFollowed()
{
    OperationFixture fixture(u"seed=3"_s);
    TodayTotals today(fixture.connection, fixture.clock);
    QVERIFY(!today.reading());
    QVERIFY(fixture.connectToWatch());
    QTRY_VERIFY(today.reading());
    QCOMPARE(today.reading()->time, fixture.clock.now());
    const DailyTotals many{70'000, 50'000, 2'100};
    fixture.watch().notify(stepsOfToday, many.encode());
    QTRY_COMPARE(today.reading()->totals, many);
}

/// Whether a Neo reports them while its owner walks is not known.
void TestTodayTotals::whatIsNotReportedIsRead()
{
    OperationFixture fixture(u"walking,totals-unreported"_s);
    TodayTotals today(fixture.connection, fixture.clock);
    today.setInterval(std::chrono::milliseconds(5));
    QVERIFY(fixture.connectToWatch());
    QTRY_VERIFY(today.reading());
    const quint32 steps = today.reading()->totals.steps;
    fixture.clock.advance(std::chrono::seconds(10));
    QTRY_VERIFY(today.reading()->totals.steps >= steps + 20);
}

void TestTodayTotals::whatIsNotTotalsIsIgnored()
{
    OperationFixture fixture(u"seed=3"_s);
    TodayTotals today(fixture.connection, fixture.clock);
    QVERIFY(fixture.connectToWatch());
    QTRY_VERIFY(today.reading());
    const DailyTotals totals{1, 2, 3};
    fixture.watch().notify(stepsOfToday, "\x0c"_ba);
    fixture.watch().notify({uuids::huamiService, uuids::battery}, DailyTotals{4, 5, 6}.encode());
    fixture.watch().notify(stepsOfToday, totals.encode());
    QTRY_COMPARE(today.reading()->totals, totals);
}

void TestTodayTotals::theyRemainWhenTheLinkEnds()
{
    OperationFixture fixture(u"seed=3"_s);
    TodayTotals today(fixture.connection, fixture.clock);
    QVERIFY(fixture.connectToWatch());
    QTRY_VERIFY(today.reading());
    fixture.watch().dropLink();
    QTRY_VERIFY(!fixture.runner.isReady());
    QVERIFY(today.reading());
}

NEOBEAT_TEST(TestTodayTotals)
#include "tst_todaytotals.moc"

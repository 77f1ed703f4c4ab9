// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedconfiguration.h"
#include "operationfixture.h"
#include "operations/fetchminutes.h"
#include "operations/findwatch.h"
#include "operations/readdailytotals.h"
#include "operations/sendmessage.h"
#include "operations/writealarms.h"
#include "operations/writesetting.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Both outcomes of what is not known about the watch; each has a test of the probe too.
const char *const outcomes[] = {
    "normal",
    "keeps-first-challenge",
    "closed-without-key",
    "keyless-limit=200",
    "advertises-connected",
    "put-on-charger=0",
    "put-on-charger=0,charger-untold",
    "put-on-charger=0,battery-unreported",
    "walking",
    "walking,totals-unreported",
    "measures-once",
    "keep-alive-limit=200",
    "off-wrist",
    "fetch-no-checksum",
    "pai-silent",
    "alarms-told",
    "alarms-untold",
    "interval-confirmed",
    "find-ignored",
    "messages-hidden",
    "press-button=0",
};

std::unique_ptr<WriteSetting> usual(WatchSetting which)
{
    return std::make_unique<WriteSetting>(which, *settingValue(definitionOf(which), {}));
}

} // namespace

/// Whatever the answers to the open questions are, each command does its work.
class TestOpenQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyCommandWorksWithEither_data();
    void everyCommandWorksWithEither();
};

void TestOpenQuestions::everyCommandWorksWithEither_data()
{
    QTest::addColumn<bool>("isHeard");
    for (const char *outcome : outcomes)
        QTest::newRow(outcome) << !QByteArray(outcome).contains("find-ignored");
}

void TestOpenQuestions::everyCommandWorksWithEither()
{
    QFETCH(const bool, isHeard);
    OperationFixture fixture(QString::fromLatin1(QTest::currentDataTag()) + u",stored-days=1"_s);
    QVERIFY(fixture.connectToWatch());
    QVERIFY(fixture.connection.battery().level);

    QCOMPARE(fixture.run(std::make_unique<ReadDailyTotals>()), Error());

    auto minutes = std::make_unique<FetchMinutes>(fixture.clock.now().addSecs(-7200));
    int fetched = 0;
    connect(minutes.get(), &FetchMinutes::progressed, this, [&fetched](int count) { fetched = count; });
    QCOMPARE(fixture.run(std::move(minutes)), Error());
    QVERIFY(fetched > 100);

    const Alarm alarm{QTime(6, 45), Alarm::everyDay, true};
    QCOMPARE(fixture.run(std::make_unique<WriteAlarms>(QList{alarm})), Error());
    QCOMPARE(fixture.watch().configuration().alarms().value(0), std::optional(alarm));

    // A reply to the first must not be taken for that of the second.
    QCOMPARE(fixture.run(usual(WatchSetting::HeartRateInterval)), Error());
    QCOMPARE(fixture.run(usual(WatchSetting::TimeFormat)), Error());

    QCOMPARE(fixture.run(std::make_unique<FindWatch>(10ms)), Error());
    QCOMPARE(fixture.watch().alerts().beepCount(), isHeard ? 1 : 0);
    WatchMessage message;
    message.title = u"Eva"_s;
    QCOMPARE(fixture.run(std::make_unique<SendMessage>(message)), Error());
    QCOMPARE(fixture.watch().counters().unknownWrites, 0);
    QVERIFY(fixture.runner.isReady());
}

NEOBEAT_TEST(TestOpenQuestions)
#include "tst_openquestions.moc"

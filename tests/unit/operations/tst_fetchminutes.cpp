// SPDX-License-Identifier: GPL-3.0-or-later
#include "operationfixture.h"
#include "operations/fetchminutes.h"
#include "operations/fetchpai.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = Error::Code;
using Removal = FetchMinutes::Removal;
using Rounds = FetchMinutes::Rounds;

namespace {

/// What an operation has received.
struct Received
{
    QList<MinuteRun> runs;
    int progress = 0; ///< Minutes last reported.
    QDateTime reached;

    qsizetype count() const
    {
        qsizetype count = 0;
        for (const MinuteRun &run : runs)
            count += run.samples.size();
        return count;
    }
};

qsizetype countOf(const QList<MinuteRun> &runs)
{
    return Received{runs, 0, {}}.count();
}

} // namespace

/// Fetching from the simulated watch, well and with every fault.
class TestFetchMinutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everythingComesInRounds_data();
    void everythingComesInRounds();
    void oneRoundIsOne();
    void nothingNewIsNoFailure_data();
    void nothingNewIsNoFailure();
    void aDamagedRoundKeepsWhatIsBeforeTheDamage_data();
    void aDamagedRoundKeepsWhatIsBeforeTheDamage();
    void aWrongChecksumIsFetchedOnceMore();
    void nothingIsKeptOfAWrongChecksum();
    void refusalAndSilenceAreReported_data();
    void refusalAndSilenceAreReported();
    void timesHaveTheZoneOfTheWatch();
    void aCancelledOneKeepsWhatArrived();
    void theReplyToACancelledRequestIsNotMistaken();
    void theEndOfTheLinkKeepsWhatArrived();
    void nothingIsAcknowledgedUnasked();
    void removalWaitsUntilItIsStored();
    void aWatchThatRepeatsItselfComesToAnEnd();
    void paiIsFetched();
    void paiThatIsNotThereIsReported_data();
    void paiThatIsNotThereIsReported();

private:
    /// Runs it with short limits; what it receives is added.
    Error fetch(OperationFixture &fixture, const QDateTime &since, Received &received, Rounds rounds = Rounds::All);
};

Error TestFetchMinutes::fetch(OperationFixture &fixture, const QDateTime &since, Received &received, Rounds rounds)
{
    auto operation = std::make_unique<FetchMinutes>(since, rounds);
    operation->setInactivityLimit(200ms);
    connect(operation.get(), &FetchMinutes::received, this, [&](const MinuteRun &run) { received.runs.append(run); });
    connect(operation.get(), &FetchMinutes::progressed, this, [&](int minutes, const QDateTime &reached) {
        received.progress = minutes;
        received.reached = reached;
    });
    return fixture.run(std::move(operation));
}

void TestFetchMinutes::everythingComesInRounds_data()
{
    QTest::addColumn<QString>("scenario");
    for (const char *scenario : {"normal", "fetch-split", "fetch-long-reply", "fetch-no-checksum",
                                 "fetch-other-checksum", "fetch-nothing-at-end", "fetch-checksum:1", "stored-days=1"})
        QTest::newRow(scenario) << QString::fromLatin1(scenario);
}

void TestFetchMinutes::everythingComesInRounds()
{
    QFETCH(QString, scenario);
    OperationFixture fixture(u"seed=3,"_s + scenario);
    QVERIFY(fixture.connectToWatch());
    const QList<MinuteRun> stored = fixture.watch().storedMinutes();
    Received received;
    QCOMPARE(fetch(fixture, fixture.clock.now().addDays(-100), received), Error());
    QCOMPARE(received.runs, stored);
    QVERIFY(received.count() >= 1438);
    QCOMPARE(received.progress, received.count());
    QCOMPARE(received.reached, stored.last().end().addSecs(-60));
    QCOMPARE(fixture.watch().removedMinutes(), 0);
}

void TestFetchMinutes::oneRoundIsOne()
{
    OperationFixture fixture(u"seed=3"_s);
    QVERIFY(fixture.connectToWatch());
    const QList<MinuteRun> stored = fixture.watch().storedMinutes();
    QCOMPARE(stored.size(), 2);
    Received received;
    QCOMPARE(fetch(fixture, stored.first().timeOf(10), received, Rounds::One), Error());
    QCOMPARE(received.runs.size(), 1);
    QCOMPARE(received.runs.first().start, stored.first().timeOf(10));
    QCOMPARE(received.runs.first().samples, stored.first().samples.sliced(10));
}

void TestFetchMinutes::nothingNewIsNoFailure_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::newRow("later than all") << u"normal"_s;
    QTest::newRow("status 04") << u"fetch-nothing"_s;
    QTest::newRow("count 0") << u"fetch-empty"_s;
}

void TestFetchMinutes::nothingNewIsNoFailure()
{
    QFETCH(QString, scenario);
    OperationFixture fixture(scenario);
    QVERIFY(fixture.connectToWatch());
    Received received;
    const int days = scenario == u"normal"_s ? 1 : -1;
    QCOMPARE(fetch(fixture, fixture.clock.now().addDays(days), received), Error());
    QCOMPARE(received.count(), 0);
    QCOMPARE(fixture.watch().counters().fetchRequests, 1);
}

void TestFetchMinutes::aDamagedRoundKeepsWhatIsBeforeTheDamage_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<Code>("code");
    QTest::newRow("lost packet") << u"fetch-lost"_s << Code::TransferDamaged;
    QTest::newRow("counter gap") << u"fetch-gap"_s << Code::TransferDamaged;
    QTest::newRow("lost packet, split samples") << u"fetch-lost,fetch-split"_s << Code::TransferDamaged;
    QTest::newRow("stops half way") << u"fetch-stops"_s << Code::RequestUnanswered;
}

void TestFetchMinutes::aDamagedRoundKeepsWhatIsBeforeTheDamage()
{
    QFETCH(QString, scenario);
    QFETCH(Code, code);
    OperationFixture fixture(u"stored-days=1,"_s + scenario);
    QVERIFY(fixture.connectToWatch());
    const QList<MinuteRun> stored = fixture.watch().storedMinutes();
    Received received;
    QCOMPARE(fetch(fixture, fixture.clock.now().addDays(-100), received).name(), (Error{code, {}}).name());
    QCOMPARE(received.runs.size(), 1);
    QCOMPARE(received.runs.first().start, stored.first().start);
    const qsizetype kept = received.count();
    QVERIFY(kept > 700 && kept < 730);
    QCOMPARE(received.runs.first().samples, stored.first().samples.first(kept));
    QCOMPARE(received.progress, kept);

    // The watch is whole again; what is missing comes.
    fixture.watch().setScenario(Scenario::parse(u"slow=0"_s).value());
    QCOMPARE(fetch(fixture, received.runs.first().end(), received), Error());
    QCOMPARE(received.runs.first().samples + received.runs.last().samples, stored.first().samples);
}

void TestFetchMinutes::aWrongChecksumIsFetchedOnceMore()
{
    OperationFixture fixture(u"stored-days=1,fetch-checksum:1"_s);
    QVERIFY(fixture.connectToWatch());
    Received received;
    QCOMPARE(fetch(fixture, fixture.clock.now().addDays(-100), received), Error());
    QCOMPARE(received.runs, fixture.watch().storedMinutes());
    QCOMPARE(fixture.watch().counters().fetchRequests, 5); // Each time a start and 02, then a start for what is new.
}

void TestFetchMinutes::nothingIsKeptOfAWrongChecksum()
{
    OperationFixture fixture(u"stored-days=1,fetch-checksum"_s);
    QVERIFY(fixture.connectToWatch());
    Received received;
    QCOMPARE(fetch(fixture, fixture.clock.now().addDays(-100), received).code, Code::TransferDamaged);
    QCOMPARE(received.count(), 0);
    QCOMPARE(fixture.watch().counters().fetchRequests, 4);
}

void TestFetchMinutes::refusalAndSilenceAreReported_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<Code>("code");
    QTest::newRow("refused") << u"fetch-refused"_s << Code::RequestRefused;
    QTest::newRow("silent") << u"fetch-silent"_s << Code::RequestUnanswered;
}

void TestFetchMinutes::refusalAndSilenceAreReported()
{
    QFETCH(QString, scenario);
    QFETCH(Code, code);
    OperationFixture fixture(scenario);
    QVERIFY(fixture.connectToWatch());
    Received received;
    QCOMPARE(fetch(fixture, fixture.clock.now().addDays(-1), received).name(), (Error{code, {}}).name());
    QCOMPARE(received.count(), 0);
}

void TestFetchMinutes::timesHaveTheZoneOfTheWatch()
{
    OperationFixture fixture(u"stored-days=0"_s);
    QVERIFY(fixture.connectToWatch());
    const QDateTime start(QDate(2026, 10, 25), QTime(2, 58, 0), Qt::OffsetFromUTC, 5 * 3600 + 45 * 60);
    fixture.watch().addStoredMinutes({start, QList<MinuteSample>(5)});
    Received received;
    QCOMPARE(fetch(fixture, start.addSecs(150), received), Error());
    QCOMPARE(received.count(), 3);
    QCOMPARE(received.runs.first().start, start.addSecs(120));
    QCOMPARE(received.runs.first().start.offsetFromUtc(), start.offsetFromUtc());
    QCOMPARE(received.runs.first().start.time().second(), 0);
}

void TestFetchMinutes::aCancelledOneKeepsWhatArrived()
{
    OperationFixture fixture(u"stored-days=1"_s);
    QVERIFY(fixture.connectToWatch());
    Received received;
    auto operation = std::make_unique<FetchMinutes>(fixture.clock.now().addDays(-100));
    FetchMinutes *running = operation.get();
    connect(running, &FetchMinutes::received, this, [&](const MinuteRun &run) { received.runs.append(run); });
    connect(
        running, &FetchMinutes::progressed, this, [=](int) { running->cancel(); }, Qt::SingleShotConnection);
    QCOMPARE(fixture.run(std::move(operation)).code, Code::Cancelled);
    QCOMPARE(received.count(), 64);
    QCOMPARE(received.runs.first().samples, fixture.watch().storedMinutes().first().samples.first(64));

    // What the watch still sends is not taken for an answer to the next request.
    QCOMPARE(fetch(fixture, received.runs.first().end(), received), Error());
    QCOMPARE(received.count(), countOf(fixture.watch().storedMinutes()));
}

void TestFetchMinutes::theReplyToACancelledRequestIsNotMistaken()
{
    OperationFixture fixture(u"stored-days=3"_s);
    QVERIFY(fixture.connectToWatch());
    const QList<MinuteRun> stored = fixture.watch().storedMinutes();
    auto operation = std::make_unique<FetchMinutes>(stored.last().start);
    FetchMinutes *running = operation.get();
    int requests = 0;
    const int before = fixture.watch().counters().fetchRequests;
    // As soon as the watch has the request, and long before its reply is here.
    connect(&fixture.watch(), &SimulatedWatch::notified, running, [&] {
        if (fixture.watch().counters().fetchRequests > before && requests++ == 0)
            running->cancel();
    });
    QCOMPARE(fixture.run(std::move(operation)).code, Code::Cancelled);
    Received received;
    QCOMPARE(fetch(fixture, stored.first().start, received), Error());
    QCOMPARE(received.runs, stored);
}

void TestFetchMinutes::theEndOfTheLinkKeepsWhatArrived()
{
    OperationFixture fixture(u"stored-days=1"_s);
    QVERIFY(fixture.connectToWatch());
    Received received;
    auto operation = std::make_unique<FetchMinutes>(fixture.clock.now().addDays(-100));
    connect(operation.get(), &FetchMinutes::received, this, [&](const MinuteRun &run) { received.runs.append(run); });
    connect(
        operation.get(), &FetchMinutes::progressed, this, [&] { fixture.watch().dropLink(); },
        Qt::SingleShotConnection);
    QCOMPARE(fixture.run(std::move(operation)).code, Code::LinkLost);
    QVERIFY(received.count() >= 64);
    QVERIFY(received.count() < 1440);
}

void TestFetchMinutes::nothingIsAcknowledgedUnasked()
{
    OperationFixture fixture;
    QVERIFY(fixture.connectToWatch());
    Received received;
    QCOMPARE(fetch(fixture, fixture.clock.now().addDays(-100), received), Error());
    QCOMPARE(fixture.watch().counters().fetchRequests, 2 * 2 + 1);
    QCOMPARE(fixture.watch().removedMinutes(), 0);
    QCOMPARE(countOf(fixture.watch().storedMinutes()), received.count());
}

void TestFetchMinutes::removalWaitsUntilItIsStored()
{
    OperationFixture fixture;
    QVERIFY(fixture.connectToWatch());
    const QList<MinuteRun> stored = fixture.watch().storedMinutes();
    Received received;
    auto operation = std::make_unique<FetchMinutes>(stored.first().timeOf(5), Rounds::All, Removal::WhenStored);
    FetchMinutes *running = operation.get();
    running->confirmStored(); // Too early, so without effect.
    connect(running, &FetchMinutes::received, this, [&](const MinuteRun &run) {
        QCOMPARE(fixture.watch().removedMinutes(), received.count());
        received.runs.append(run);
        QMetaObject::invokeMethod(
            running, [=] { running->confirmStored(); }, Qt::QueuedConnection);
    });
    QCOMPARE(fixture.run(std::move(operation)), Error());
    QCOMPARE(received.count(), countOf(stored) - 5);
    QCOMPARE(fixture.watch().removedMinutes(), received.count());
    const QList<MinuteRun> left = fixture.watch().storedMinutes();
    QCOMPARE(left.first(), (MinuteRun{stored.first().start, stored.first().samples.first(5)}));
    QCOMPARE(countOf(left), 5);
}

void TestFetchMinutes::aWatchThatRepeatsItselfComesToAnEnd()
{
    // A run that lies before what was asked for: after it no time is left to ask for.
    OperationFixture fixture(u"stored-days=0"_s);
    QVERIFY(fixture.connectToWatch());
    const QDateTime start = fixture.clock.now().addDays(-1);
    fixture.watch().addStoredMinutes({start, QList<MinuteSample>(3)});
    fixture.watch().addStoredMinutes({start, QList<MinuteSample>(3)});
    Received received;
    QCOMPARE(fetch(fixture, start, received), Error());
    QCOMPARE(received.count(), 3);
}

void TestFetchMinutes::paiIsFetched()
{
    OperationFixture fixture(u"seed=3,stored-days=9"_s);
    QVERIFY(fixture.connectToWatch());
    auto operation = std::make_unique<FetchPai>(fixture.clock.now().addDays(-30));
    const FetchPai *running = operation.get();
    QList<PaiRecord> records;
    connect(running, &WatchOperation::finished, this, [&] { records = running->records(); });
    QCOMPARE(fixture.run(std::move(operation)), Error());
    QCOMPARE(records.size(), 7);
    QVERIFY(records.first().time < records.last().time);
    QVERIFY(records.first().total > 0);
}

void TestFetchMinutes::paiThatIsNotThereIsReported_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<Code>("code");
    QTest::newRow("silent") << u"pai-silent"_s << Code::RequestUnanswered;
    QTest::newRow("none") << u"stored-days=0"_s << Code::None;
}

void TestFetchMinutes::paiThatIsNotThereIsReported()
{
    QFETCH(QString, scenario);
    QFETCH(Code, code);
    OperationFixture fixture(scenario);
    QVERIFY(fixture.connectToWatch());
    auto operation = std::make_unique<FetchPai>(fixture.clock.now().addDays(-30));
    operation->setInactivityLimit(100ms);
    QCOMPARE(fixture.run(std::move(operation)).code, code);
}

NEOBEAT_TEST(TestFetchMinutes)
#include "tst_fetchminutes.moc"

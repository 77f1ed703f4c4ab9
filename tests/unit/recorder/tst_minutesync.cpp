// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedradio.h"
#include "link/simulated/simulatedwatch.h"
#include "memoryminutes.h"
#include "recorder/minutesync.h"
#include "support/virtualtimetest.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QtCrypto>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = Error::Code;
using SyncState = MinuteSync::State;

namespace {

constexpr int dayMinutes = 24 * 60;

/// A watch with stored minutes, and what brings them here; in virtual time.
struct SyncFixture
{
    explicit SyncFixture(VirtualTime &virtualTime, const QString &scenario = {})
        : time(virtualTime)
        , clock(virtualTime)
        , radio(Scenario::parse(QStringLiteral("seed=5,") + scenario).value(), clock)
    {
        QObject::connect(&sync, &MinuteSync::finished, &sync,
                         [this](const Error &error) { endings.append(error.code); });
    }

    /// Connects without setting the clock of the watch.
    bool connectToWatch()
    {
        reconnector.connectTo(radio, {radio.watch().advertisement(), true, radio.key(), false},
                              Reconnector::RetryMode::UntilStopped);
        return time.runUntil([this] { return runner.isReady(); }, 120s);
    }
    /// Synchronises to the end.
    Code synchronise() { return synchronise(MinuteSync::Request()); }
    Code synchronise(const MinuteSync::Request &request)
    {
        const qsizetype before = endings.size();
        sync.start(request);
        const bool isOver = time.runUntil([&] { return endings.size() > before; }, 30min);
        return isOver ? endings.last() : Code::OperationTimedOut;
    }
    SimulatedWatch &watch() { return radio.watch(); }

    VirtualTime &time;
    VirtualClock clock;
    SimulatedRadio radio;
    WatchConnection connection{clock};
    Reconnector reconnector{connection, clock};
    OperationRunner runner{connection};
    MemoryMinutes storage;
    MinuteSync sync{connection, reconnector, runner, storage, clock};
    QList<Code> endings;
};

/// Whether it is that many, and a few that the watch has lived since.
bool isAbout(qsizetype count, qsizetype expected)
{
    return count >= expected && count < expected + 5;
}

/// Distinguishable minutes.
MinuteRun runOf(const QDateTime &start, int minutes, quint32 seed)
{
    QRandomGenerator random(seed);
    MinuteRun run{start, {}};
    for (int i = 0; i < minutes; ++i) {
        MinuteSample sample;
        for (quint8 &byte : sample.bytes)
            byte = quint8(random.bounded(256));
        run.samples.append(sample);
    }
    return run;
}

/// Where the minutes of the table end.
QDateTime hourOf(const QDateTime &now)
{
    return QDateTime(now.date(), QTime(now.time().hour(), 0), Qt::UTC);
}

/// What the watch holds in each row of the table, stored in this order.
QList<MinuteRun> memoryOf(const QString &row, const QDateTime &end)
{
    const auto at = [](int year, int month, int day, int hour, int zone) {
        return QDateTime(QDate(year, month, day), QTime(hour, 0), Qt::OffsetFromUTC, zone * 3600);
    };
    if (row == "winter time begins"_L1)
        return {runOf(at(2025, 10, 25, 3, 2), dayMinutes, 1), runOf(at(2025, 10, 26, 2, 1), 3 * dayMinutes, 2)};
    if (row == "summer time begins"_L1)
        return {runOf(at(2026, 3, 27, 2, 1), 2 * dayMinutes, 1), runOf(at(2026, 3, 29, 3, 2), 3 * dayMinutes, 2)};
    const QDateTime start = end.addDays(-6);
    if (row == "set back by an hour"_L1)
        return {runOf(start, 2 * dayMinutes, 1), runOf(start.addDays(2).addSecs(-3600), 4 * dayMinutes, 2)};
    if (row == "a day in the past"_L1)
        return {runOf(start, 2 * dayMinutes, 1), runOf(at(2018, 1, 1, 0, 0), dayMinutes, 2),
                runOf(start.addDays(3), 3 * dayMinutes, 3)};
    if (row == "a day in the future"_L1)
        return {runOf(start, 2 * dayMinutes, 1), runOf(at(2027, 5, 1, 0, 0), dayMinutes, 2),
                runOf(start.addDays(3), 3 * dayMinutes, 3)};
    if (row == "a day some hours ahead"_L1)
        return {runOf(start, 2 * dayMinutes, 1), runOf(start.addDays(2).addSecs(5 * 3600), dayMinutes, 2),
                runOf(start.addDays(3), 3 * dayMinutes, 3)};
    return {runOf(start.addDays(-8), 8 * dayMinutes, 1), runOf(start, 6 * dayMinutes, 2)};
}

} // namespace

/// Synchronising the minutes of the watch, interrupted in every way.
class TestMinuteSync : public QObject
{
    Q_OBJECT

public:
    explicit TestMinuteSync(VirtualTime &time)
        : m_time(time)
    {
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everythingIsStored();
    void theSecondTimeOnlyWhatIsNewComes();
    void interruptedIsTheSameAsUndisturbed_data();
    void interruptedIsTheSameAsUndisturbed();
    void sinceATimeFillsAHole();
    void minutesThatAreNotOverAreLeftOut();
    void minutesOfTheFutureAreLeftOut();
    void itBeginsByItselfAndEveryHour();
    void itDoesNothingByItselfUnlessItIsWanted();
    void aShortInterruptionCausesNone();
    void aPostponedOneComesLater();
    void theHeartRateComesFirst();
    void whileMeasuringALongOneIsDoneInParts();
    void measuringIsPausedMeanwhile();
    void measuringGoesOnAfterALostLink();
    void aDamagedTransferIsContinued_data();
    void aDamagedTransferIsContinued();
    void damageWithoutEndIsReported();
    void aCancelledOneKeepsWhatArrived();
    void aFullHistoryIsReported();
    void aHistoryThatCannotBeReadIsReported();
    void withoutAWatchItFails();
    void onlyWhatIsStoredIsRemoved();
    void whatCouldNotBeStoredIsNotRemoved();
    void progressGrowsToOne();
    void whatWasDeletedHereDoesNotComeBack();

private:
    static void fill(SyncFixture &fixture, const QString &row, const QDateTime &end);

    VirtualTime &m_time;
    QCA::Initializer m_qca;
};

void TestMinuteSync::fill(SyncFixture &fixture, const QString &row, const QDateTime &end)
{
    fixture.watch().clearStoredMinutes();
    for (const MinuteRun &run : memoryOf(row, end))
        fixture.watch().addStoredMinutes(run);
}

void TestMinuteSync::everythingIsStored()
{
    SyncFixture fixture(m_time);
    QVERIFY(fixture.connectToWatch());
    QCOMPARE(fixture.synchronise(), Code::None);
    QCOMPARE(fixture.storage.lastWatch.address, fixture.watch().advertisement().address);
    qsizetype count = 0;
    for (const MinuteRun &run : fixture.watch().storedMinutes()) {
        count += run.samples.size();
        for (qsizetype i = 0; i < run.samples.size(); ++i) {
            const LoggedMinute minute = fixture.storage.minutes.value(run.timeOf(i).toMSecsSinceEpoch());
            QCOMPARE(minute.sample, run.samples.at(i));
            QCOMPARE(int(minute.zone), run.start.offsetFromUtc() / 900);
        }
    }
    QCOMPARE(fixture.storage.minutes.size(), count);
    QCOMPARE(fixture.sync.outcome()->stored, count);
    QCOMPARE(fixture.watch().removedMinutes(), 0);
}

void TestMinuteSync::theSecondTimeOnlyWhatIsNewComes()
{
    SyncFixture fixture(m_time);
    QVERIFY(fixture.connectToWatch());
    QCOMPARE(fixture.synchronise(), Code::None);
    m_time.runFor(10min);
    QCOMPARE(fixture.synchronise(), Code::None);
    QCOMPARE(fixture.sync.outcome()->stored, 10);
    const auto before = fixture.storage.minutes;
    QCOMPARE(fixture.synchronise({fixture.clock.now().addDays(-100)}), Code::None);
    QVERIFY(fixture.sync.outcome()->stored > 4000);
    QCOMPARE(fixture.storage.minutes, before);
}

void TestMinuteSync::interruptedIsTheSameAsUndisturbed_data()
{
    QTest::addColumn<QString>("scenario");
    for (const char *row : {"two weeks", "winter time begins", "summer time begins", "set back by an hour",
                            "a day in the past", "a day in the future", "a day some hours ahead"}) {
        QTest::addRow("%s", row) << u""_s;
        QTest::addRow("%s, split", row) << u"fetch-split"_s;
    }
}

void TestMinuteSync::interruptedIsTheSameAsUndisturbed()
{
    QFETCH(QString, scenario);
    const QString row = QString::fromLatin1(QTest::currentDataTag()).section(u',', 0, 0);
    // The night in spring is later than the start of virtual time.
    const auto ahead = row.startsWith(u"summer"_s) ? 24h * 65 : 0h;
    SyncFixture whole(m_time, scenario);
    whole.clock.sleepFor(ahead);
    const QDateTime end = hourOf(whole.clock.now());
    fill(whole, row, end);
    QVERIFY(whole.connectToWatch());
    QCOMPARE(whole.synchronise(), Code::None);
    whole.reconnector.disconnectFromWatch();
    // Behind that both have lived on, at different times.
    const auto before = [last = end.toMSecsSinceEpoch()](const QMap<qint64, LoggedMinute> &minutes) {
        QMap<qint64, LoggedMinute> some = minutes;
        some.removeIf([last](const auto &minute) { return minute.key() >= last; });
        return some;
    };

    SyncFixture torn(m_time, scenario);
    torn.clock.sleepFor(ahead);
    fill(torn, row, end);
    QRandomGenerator random(quint32(qHash(row + scenario)));
    // So short that all of the points lie within the transfer.
    const int longest = std::max(200, int(whole.storage.minutes.size() / 2 * 8 / 50 * 3 / 2));
    for (int point = 0; point < 50; ++point) {
        QVERIFY(torn.connectToWatch());
        torn.sync.start();
        m_time.runFor(std::chrono::milliseconds(random.bounded(longest)));
        if (random.bounded(3) == 0)
            torn.sync.cancel();
        else
            torn.watch().dropLink();
        QVERIFY(m_time.runUntil([&] { return !torn.sync.isRunning(); }, 60s));
    }
    QVERIFY(torn.connectToWatch());
    QCOMPARE(torn.synchronise(), Code::None);
    QVERIFY(before(whole.storage.minutes).size() > 3 * dayMinutes);
    QCOMPARE(before(torn.storage.minutes), before(whole.storage.minutes));
    QVERIFY(torn.endings.count(Code::LinkLost) > 15);
    QVERIFY(torn.endings.count(Code::Cancelled) > 5);
    QVERIFY(torn.endings.count(Code::None) < 15);
}

void TestMinuteSync::sinceATimeFillsAHole()
{
    SyncFixture fixture(m_time);
    QVERIFY(fixture.connectToWatch());
    QCOMPARE(fixture.synchronise({fixture.clock.now().addSecs(-3600)}), Code::None);
    const qsizetype hour = fixture.storage.minutes.size();
    QVERIFY(hour >= 57 && hour <= 60);
    QCOMPARE(fixture.synchronise(), Code::None);
    QCOMPARE(fixture.storage.minutes.size(), hour);
    QCOMPARE(fixture.synchronise({fixture.clock.now().addDays(-2)}), Code::None);
    QVERIFY(fixture.storage.minutes.size() > 2 * dayMinutes - 180);
}

void TestMinuteSync::whatWasDeletedHereDoesNotComeBack()
{
    SyncFixture fixture(m_time, u"stored-days=4"_s);
    const QDateTime deletion = fixture.clock.now().addDays(-1);
    fixture.sync.setNotBefore(deletion);
    QVERIFY(fixture.connectToWatch());
    QCOMPARE(fixture.synchronise(), Code::None);
    QVERIFY(std::abs(fixture.storage.minutes.size() - dayMinutes) < 5); // The clock of the watch is late.
    QVERIFY(fixture.storage.minutes.first().time >= deletion.addSecs(-60).toMSecsSinceEpoch());
    // Unless the user asks for it.
    MinuteSync::Request request;
    request.since = fixture.clock.now().addDays(-2);
    QCOMPARE(fixture.synchronise(request), Code::None);
    QVERIFY(fixture.storage.minutes.size() > dayMinutes * 3 / 2); // At times it was off.
}

void TestMinuteSync::minutesThatAreNotOverAreLeftOut()
{
    SyncFixture fixture(m_time, u"stored-days=1"_s);
    QVERIFY(fixture.connectToWatch());
    fixture.watch().clearStoredMinutes();
    fixture.watch().setShownTime(fixture.clock.now().addSecs(300));
    fixture.watch().addStoredMinutes(runOf(fixture.clock.now().addSecs(-600), 15, 1));
    QCOMPARE(fixture.synchronise(), Code::None);
    QCOMPARE(fixture.sync.outcome()->leftOut, 5);
    QCOMPARE(fixture.storage.minutes.size(), 10);
    m_time.runFor(5min);
    QCOMPARE(fixture.synchronise(), Code::None);
    QVERIFY(fixture.storage.minutes.size() >= 15);
}

void TestMinuteSync::minutesOfTheFutureAreLeftOut()
{
    SyncFixture fixture(m_time);
    fill(fixture, u"a day in the future"_s, hourOf(fixture.clock.now()));
    QVERIFY(fixture.connectToWatch());
    QCOMPARE(fixture.synchronise(), Code::None);
    QCOMPARE(fixture.sync.outcome()->leftOut, dayMinutes);
    QVERIFY(isAbout(fixture.storage.minutes.size(), 5 * dayMinutes));
}

void TestMinuteSync::itBeginsByItselfAndEveryHour()
{
    SyncFixture fixture(m_time);
    fixture.sync.setAutomatic(true);
    QVERIFY(fixture.connectToWatch());
    QVERIFY(m_time.runUntil([&] { return fixture.endings.size() == 1; }, 120s));
    QCOMPARE(fixture.endings.last(), Code::None);
    m_time.runFor(3h + 5min);
    QCOMPARE(fixture.endings.size(), 4);
    QVERIFY(fixture.storage.minutes.lastKey() > fixture.clock.now().addSecs(-4200).toMSecsSinceEpoch());
    fixture.sync.setAutomatic(false);
    m_time.runFor(3h);
    QCOMPARE(fixture.endings.size(), 4);
}

void TestMinuteSync::itDoesNothingByItselfUnlessItIsWanted()
{
    SyncFixture fixture(m_time);
    QVERIFY(fixture.connectToWatch());
    m_time.runFor(3h);
    QCOMPARE(fixture.watch().counters().fetchRequests, 0);
}

void TestMinuteSync::aShortInterruptionCausesNone()
{
    SyncFixture fixture(m_time);
    fixture.sync.setAutomatic(true);
    QVERIFY(fixture.connectToWatch());
    QVERIFY(m_time.runUntil([&] { return fixture.endings.size() == 1; }, 120s));
    fixture.watch().dropLink();
    QVERIFY(m_time.runUntil([&] { return !fixture.runner.isReady(); }, 60s));
    QVERIFY(m_time.runUntil([&] { return fixture.runner.isReady(); }, 120s));
    m_time.runFor(5min);
    QCOMPARE(fixture.endings.size(), 1);
    m_time.runFor(1h);
    QCOMPARE(fixture.endings.size(), 2);
}

void TestMinuteSync::aPostponedOneComesLater()
{
    SyncFixture fixture(m_time);
    fixture.sync.setAutomatic(true);
    fixture.sync.setPostponed(true);
    QVERIFY(fixture.connectToWatch());
    m_time.runFor(2h);
    QCOMPARE(fixture.watch().counters().fetchRequests, 0);
    fixture.sync.setPostponed(false);
    QVERIFY(m_time.runUntil([&] { return fixture.endings.size() == 1; }, 120s));
    fixture.sync.setPostponed(true);
    QCOMPARE(fixture.synchronise(), Code::None); // The user may.
}

void TestMinuteSync::theHeartRateComesFirst()
{
    SyncFixture fixture(m_time);
    int readings = 0;
    QObject::connect(&fixture.connection, &WatchConnection::heartRateReceived, &fixture.connection,
                     [&] { ++readings; });
    fixture.sync.setAutomatic(true);
    QVERIFY(fixture.connectToWatch());
    QVERIFY(m_time.runUntil([&] { return fixture.sync.received() > 100; }, 60s));
    fixture.reconnector.setMeasuring(true);
    QVERIFY(m_time.runUntil([&] { return readings > 2; }, 10s));
    QCOMPARE(fixture.endings, QList<Code>{Code::Cancelled});
    QVERIFY(m_time.runUntil([&] { return fixture.endings.size() == 2; }, 3min));

    fixture.reconnector.disconnectFromWatch();
    m_time.runFor(1h);
    readings = 0;
    QVERIFY(fixture.connectToWatch());
    QVERIFY(m_time.runUntil([&] { return readings > 2; }, 10s));
    QVERIFY(m_time.runUntil([&] { return fixture.endings.size() == 3; }, 3min));
    QCOMPARE(fixture.endings.last(), Code::None);
}

void TestMinuteSync::whileMeasuringALongOneIsDoneInParts()
{
    SyncFixture fixture(m_time, u"stored-days=14"_s);
    std::chrono::milliseconds longest{0};
    auto last = m_time.now();
    QObject::connect(&fixture.connection, &WatchConnection::heartRateReceived, &fixture.connection, [&] {
        longest = std::max(longest, m_time.now() - last);
        last = m_time.now();
    });
    fixture.sync.setAutomatic(true);
    fixture.reconnector.setMeasuring(true);
    QVERIFY(fixture.connectToWatch());
    QVERIFY(m_time.runUntil([&] { return fixture.endings.contains(Code::None); }, 40min));
    QVERIFY(fixture.endings.count(Code::Cancelled) >= 3);
    QVERIFY(longest < MinuteSync::longestPause + 5s);
    QVERIFY(fixture.storage.minutes.size() > 13 * dayMinutes);
    QCOMPARE(fixture.watch().counters().fetchesWhileMeasuring, 0);
}

void TestMinuteSync::measuringIsPausedMeanwhile()
{
    SyncFixture fixture(m_time);
    int readings = 0;
    QObject::connect(&fixture.connection, &WatchConnection::heartRateReceived, &fixture.connection,
                     [&] { ++readings; });
    fixture.reconnector.setMeasuring(true);
    QVERIFY(fixture.connectToWatch());
    QVERIFY(m_time.runUntil([&] { return readings > 2; }, 60s));
    QCOMPARE(fixture.synchronise(), Code::None);
    QVERIFY(fixture.storage.minutes.size() > 2 * dayMinutes);
    QCOMPARE(fixture.watch().counters().fetchesWhileMeasuring, 0);
    QVERIFY(fixture.reconnector.isMeasuringWanted());
    readings = 0;
    QVERIFY(m_time.runUntil([&] { return readings > 2; }, 10s));
    QCOMPARE(fixture.watch().counters().heartRateStarts, 2);
    QCOMPARE(fixture.watch().counters().heartRateStops, 1);
}

void TestMinuteSync::measuringGoesOnAfterALostLink()
{
    SyncFixture fixture(m_time);
    int readings = 0;
    QObject::connect(&fixture.connection, &WatchConnection::heartRateReceived, &fixture.connection,
                     [&] { ++readings; });
    fixture.reconnector.setMeasuring(true);
    QVERIFY(fixture.connectToWatch());
    QVERIFY(m_time.runUntil([&] { return readings > 0; }, 60s));
    fixture.sync.start();
    QVERIFY(m_time.runUntil([&] { return fixture.sync.received() > 100; }, 60s));
    fixture.watch().dropLink();
    QVERIFY(m_time.runUntil([&] { return !fixture.sync.isRunning(); }, 60s));
    QCOMPARE(fixture.endings, QList<Code>{Code::LinkLost});
    QVERIFY(fixture.storage.minutes.size() >= 96);
    readings = 0;
    QVERIFY(m_time.runUntil([&] { return readings > 0; }, 120s));
}

void TestMinuteSync::aDamagedTransferIsContinued_data()
{
    QTest::addColumn<QString>("scenario");
    for (const char *scenario : {"fetch-lost:2", "fetch-gap:1", "fetch-stops:2", "fetch-silent:2", "fetch-checksum:3"})
        QTest::newRow(scenario) << QString::fromLatin1(scenario);
}

void TestMinuteSync::aDamagedTransferIsContinued()
{
    QFETCH(QString, scenario);
    SyncFixture fixture(m_time, scenario + u",stored-days=1"_s);
    QVERIFY(fixture.connectToWatch());
    QCOMPARE(fixture.synchronise(), Code::None);
    QVERIFY(fixture.storage.minutes.size() >= dayMinutes);
}

void TestMinuteSync::damageWithoutEndIsReported()
{
    SyncFixture fixture(m_time, u"fetch-lost,stored-days=1"_s);
    QVERIFY(fixture.connectToWatch());
    QCOMPARE(fixture.synchronise(), Code::TransferDamaged);
    QVERIFY(fixture.storage.minutes.size() > dayMinutes * 3 / 4);
    QVERIFY(fixture.storage.minutes.size() < dayMinutes);
    QCOMPARE(fixture.sync.outcome()->error.code, Code::TransferDamaged);
}

void TestMinuteSync::aCancelledOneKeepsWhatArrived()
{
    SyncFixture fixture(m_time);
    QVERIFY(fixture.connectToWatch());
    fixture.sync.start();
    fixture.sync.cancel();
    QCOMPARE(fixture.endings, QList<Code>{Code::Cancelled});
    fixture.sync.start();
    QVERIFY(m_time.runUntil([&] { return fixture.sync.received() > 100; }, 60s));
    fixture.sync.cancel();
    QVERIFY(m_time.runUntil([&] { return !fixture.sync.isRunning(); }, 1s));
    QCOMPARE(fixture.endings.last(), Code::Cancelled);
    QVERIFY(fixture.storage.minutes.size() >= 100);
}

void TestMinuteSync::aFullHistoryIsReported()
{
    SyncFixture fixture(m_time);
    QVERIFY(fixture.connectToWatch());
    fixture.storage.addsUntilError = 0;
    QCOMPARE(fixture.synchronise(), Code::HistoryFull);
    QCOMPARE(fixture.storage.minutes.size(), 0);
    QCOMPARE(fixture.sync.outcome()->stored, 0);
    fixture.storage.error = {};
    QCOMPARE(fixture.synchronise(), Code::None);
    QVERIFY(fixture.storage.minutes.size() > 2 * dayMinutes);
}

void TestMinuteSync::aHistoryThatCannotBeReadIsReported()
{
    SyncFixture fixture(m_time);
    QVERIFY(fixture.connectToWatch());
    fixture.storage.error = {Code::HistoryLocked, {}};
    QCOMPARE(fixture.synchronise(), Code::HistoryLocked);
    QCOMPARE(fixture.watch().counters().fetchRequests, 0);
}

void TestMinuteSync::withoutAWatchItFails()
{
    SyncFixture fixture(m_time);
    QCOMPARE(fixture.synchronise(), Code::WatchNotConnected);
    QVERIFY(!fixture.sync.isRunning());
}

void TestMinuteSync::onlyWhatIsStoredIsRemoved()
{
    SyncFixture fixture(m_time);
    QVERIFY(fixture.connectToWatch());
    MinuteSync::Request request;
    request.removes = true;
    fixture.storage.addsUntilError = 1; // The second run.
    QCOMPARE(fixture.synchronise(request), Code::HistoryFull);
    QCOMPARE(fixture.watch().removedMinutes(), fixture.storage.minutes.size());
    fixture.storage.error = {};
    QCOMPARE(fixture.synchronise(request), Code::None);
    QCOMPARE(fixture.watch().removedMinutes(), fixture.storage.minutes.size());
    QVERIFY(fixture.watch().storedMinutes().constLast().samples.size() < 5);
}

void TestMinuteSync::whatCouldNotBeStoredIsNotRemoved()
{
    SyncFixture fixture(m_time);
    fill(fixture, u"a day in the future"_s, hourOf(fixture.clock.now()));
    QVERIFY(fixture.connectToWatch());
    MinuteSync::Request request;
    request.removes = true;
    QCOMPARE(fixture.synchronise(request), Code::None);
    QVERIFY(isAbout(fixture.watch().removedMinutes(), 5 * dayMinutes));
    QCOMPARE(fixture.watch().storedMinutes().constFirst().samples.size(), 0);
    QCOMPARE(fixture.watch().storedMinutes().at(1).samples.size(), dayMinutes);
}

void TestMinuteSync::progressGrowsToOne()
{
    SyncFixture fixture(m_time, u"stored-days=100"_s);
    QVERIFY(fixture.connectToWatch());
    double before = 0;
    int changes = 0;
    QObject::connect(&fixture.sync, &MinuteSync::changed, &fixture.sync, [&] {
        if (fixture.sync.state() != SyncState::Fetching)
            return;
        ++changes;
        QVERIFY(fixture.sync.progress() >= before);
        before = fixture.sync.progress();
    });
    QCOMPARE(fixture.synchronise(), Code::None);
    QVERIFY(changes > 100);
    QVERIFY(before > 0.99 && before <= 1);
}

NEOBEAT_VIRTUAL_TIME_TEST(TestMinuteSync)
#include "tst_minutesync.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/acceptance.h"
#include "history/asynchistoryreader.h"
#include "history/historywriter.h"
#include "history/salvage.h"
#include "support/faultyvfs.h"
#include "support/heartbeats.h"
#include "support/historysamples.h"
#include "support/patience.h"
#include "support/testprogram.h"
#include "unit/history/storefixture.h"

#include <QDateTime>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

/// RR intervals in the history: stored without loss, once, in little space, and erased with the rest.
class TestBeats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void runsComeBackExactly();
    void nightTakesThreeBytesABeatAtMost();
    void storingAgainAddsNothing();
    void overlappingRunAddsOnlyWhatIsMissing();
    void piecesBecomeOneRun();
    void longRunComesInPartsThatContinue();
    void rangesHoldWhatBeginsInThem();
    void recordedRunsMayOverlap();
    void impossibleOnesAreNotStored();
    void erasingRangesLeavesNoTrace();
    void erasingEverythingAndTheSimulatedWatch();
    void extentsIncludeThem();
    void damagedMinuteIsNoticed();
    void storeWritesThemAndSaysWhere();
    void storeKeepsThemUntilTheyCanBeWritten();
    void storeDiscardsTheOldestOfTooMany();
    void storeKeepsThemForAsLongAsTheRest();
    void salvageTakesThem();
    void salvageLeavesDamagedMinutesOut();

private:
    std::unique_ptr<HistoryReader> reader() const { return HistoryReader::open(m_fixture->file()).value(); }
    std::vector<BeatRun> stored(int watch = 1) const { return *reader()->beatRuns(watch, TimeRange::everything()); }
    void execute(const QString &sql) const;

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<HistoryWriter> m_writer;
};

void TestBeats::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_writer.reset();
    m_fixture = std::make_unique<StoreFixture>();
    m_writer = HistoryWriter::open(m_fixture->file()).value();
}

// As another program would.
void TestBeats::execute(const QString &sql) const
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(m_fixture->file());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
}

void TestBeats::runsComeBackExactly()
{
    const auto runs = restlessRuns(60, 1, someMorning);
    QCOMPARE(*m_writer->addBeats(someWatch(), runs), intervalsIn(runs));
    QCOMPARE(stored(), runs);
    std::optional<std::vector<BeatRun>> asked;
    AsyncHistoryReader asynchronous(m_fixture->file());
    asynchronous.ask(
        this, [](HistoryReader &reader) { return reader.beatRuns(1, TimeRange::everything()); },
        [&](const Result<std::vector<BeatRun>, Error> &answer) { asked = *answer; });
    QTRY_VERIFY(asked);
    QCOMPARE(*asked, runs);
}

void TestBeats::nightTakesThreeBytesABeatAtMost()
{
    constexpr int beats = 35'000;
    QVERIFY(!m_writer->addBattery(someWatch(), {someMorning, 80, false})); // the watch
    m_writer.reset();
    const qint64 before = QFileInfo(m_fixture->file()).size();
    m_writer = HistoryWriter::open(m_fixture->file()).value();
    // As a strap sends them: one packet after the other.
    const BeatRun night = beatRun(beats, someMorning);
    qint64 place = night.startTicks();
    for (std::size_t from = 0; from < beats; from += 70) {
        QVERIFY(!m_writer->begin());
        for (std::size_t i = from; i < from + 70; ++i) {
            BeatRun packet{0, 0, night.unit, night.source, {night.intervals[i]}};
            packet.setStartTicks(place);
            place = packet.endTicks();
            QVERIFY(!m_writer->recordBeats(someWatch(), {&packet, 1}, false));
        }
        QVERIFY(!m_writer->commit());
    }
    m_writer.reset();
    QCOMPARE(stored(), std::vector{night});
    const double bytes = double(QFileInfo(m_fixture->file()).size() - before) / beats;
    qInfo("%.2f bytes a beat", bytes);
    QVERIFY(bytes > 2);
    QVERIFY(bytes <= 3);
}

void TestBeats::storingAgainAddsNothing()
{
    const auto runs = restlessRuns(30, 2, someMorning);
    QCOMPARE(*m_writer->addBeats(someWatch(), runs), intervalsIn(runs));
    QCOMPARE(*m_writer->addBeats(someWatch(), runs), 0);
    QCOMPARE(*m_writer->addBeats(someWatch(), {}), 0);
    for (const BeatRun &run : runs) {
        const BeatRun part = run.part(run.intervals.size() / 3, run.intervals.size() / 2);
        QCOMPARE(*m_writer->addBeats(someWatch(), {&part, 1}), 0);
    }
    QVERIFY(!m_writer->recordBeats(someWatch(), runs, true));
    QCOMPARE(stored(), runs);
    QCOMPARE(*m_writer->addBeats(someWatch(2), runs), intervalsIn(runs)); // of another one
}

void TestBeats::overlappingRunAddsOnlyWhatIsMissing()
{
    const BeatRun whole = beatRun(900, someMorning);
    const std::vector<BeatRun> there{whole.part(0, 100), whole.part(300, 50), whole.part(700, 1)};
    QCOMPARE(*m_writer->addBeats(someWatch(), there), 151);
    QCOMPARE(*m_writer->addBeats(someWatch(), {&whole, 1}), 900 - 151);
    QCOMPARE(stored(), std::vector{whole});
    // The same beats of another device: moved by a little, in another unit.
    BeatRun again{whole.start + 120, 0, IntervalUnit::Of1000, SampleSource::Stream, {}};
    for (const quint16 interval : whole.intervals)
        again.intervals.push_back(quint16(std::lround(BeatRun::millisecondsOf(interval, whole.unit))));
    again.intervals.push_back(800);
    again.intervals.push_back(801);
    QCOMPARE(*m_writer->addBeats(someWatch(), {&again, 1}), 2);
    QCOMPARE(stored().back().intervals, (std::vector<quint16>{800, 801}));
}

void TestBeats::piecesBecomeOneRun()
{
    const BeatRun whole = beatRun(2'000, someMorning + 5);
    for (std::size_t from = 1'000; from < 2'000; from += 10) {
        const std::vector<BeatRun> pieces{whole.part(from, 10), whole.part(from - 1'000, 10)};
        QCOMPARE(*m_writer->addBeats(someWatch(), pieces), 20);
    }
    QCOMPARE(stored(), std::vector{whole});
}

void TestBeats::longRunComesInPartsThatContinue()
{
    const BeatRun whole = beatRun(90'000, someMorning);
    QCOMPARE(*m_writer->addBeats(someWatch(), {&whole, 1}), 90'000);
    std::vector<BeatRun> parts;
    const auto all = reader()->forEachBeatRun(1, TimeRange::everything(), [&](const BeatRun &part) {
        parts.push_back(part);
        return true;
    });
    QVERIFY(all && *all);
    QVERIFY(parts.size() > 3);
    for (std::size_t i = 1; i < parts.size(); ++i)
        QVERIFY(parts[i - 1].isContinuedBy(parts[i]));
    QCOMPARE(joined(parts), std::vector{whole});
    const auto some = reader()->forEachBeatRun(1, TimeRange::everything(), [](const BeatRun &) { return false; });
    QVERIFY(some && !*some);
}

void TestBeats::rangesHoldWhatBeginsInThem()
{
    const BeatRun whole = beatRun(600, someMorning);
    m_writer->addBeats(someWatch(), {&whole, 1});
    const TimeRange range{whole.part(100, 1).start + 1, whole.part(300, 1).start + 1};
    QCOMPARE(*reader()->beatRuns(1, range), std::vector{whole.part(101, 200)});
    QVERIFY(reader()->beatRuns(1, {range.from, range.from})->empty());
    QVERIFY(reader()->beatRuns(1, {0, someMorning})->empty());
    QVERIFY(reader()->beatRuns(2, range)->empty());
}

void TestBeats::recordedRunsMayOverlap()
{
    const BeatRun first = beatRun(200, someMorning, 3);
    const BeatRun second = beatRun(200, someMorning + 30'333, 4); // after the clock was set back
    QVERIFY(!m_writer->recordBeats(someWatch(), {&first, 1}, false));
    for (std::size_t i = 0; i < 200; ++i) {
        const BeatRun part = second.part(i, 1);
        QVERIFY(!m_writer->recordBeats(someWatch(), {&part, 1}, false));
    }
    QCOMPARE(stored(), (std::vector{first, second}));
}

void TestBeats::impossibleOnesAreNotStored()
{
    std::vector<BeatRun> runs{beatRun(5, -10), beatRun(5, TimeRange::everything().to - 1), beatRun(5, someMorning)};
    runs[2].intervals[2] = 0;
    QCOMPARE(*m_writer->addBeats(someWatch(), runs), 0);
    QVERIFY(!m_writer->recordBeats(someWatch(), runs, false));
    QVERIFY(stored().empty());
    Acceptance acceptance;
    QVERIFY(!acceptance.accepts(runs[2]));
    QVERIFY(!acceptance.accepts(BeatRun{someMorning, 0, {}, {}, {}}));
    QCOMPARE(acceptance.leftOut().of(Objection::NoInterval), 2);
    QVERIFY(!acceptance.accepts(beatRun(2, acceptance::firstMoment - 1)));
    QCOMPARE(acceptance.leftOut().of(Objection::BeforeTheWatch), 1);
    QVERIFY(acceptance.accepts(beatRun(2, acceptance::firstMoment)));
}

void TestBeats::erasingRangesLeavesNoTrace()
{
    auto left = restlessRuns(80, 5, someMorning);
    left[40].intervals[0] = 65'535; // longer than a minute
    left[40].unit = IntervalUnit::Of1000;
    left = joined(left);
    m_writer->addBeats(someWatch(1), left);
    left = stored();
    m_writer->addBeats(someWatch(2), left);
    const qint64 count = intervalsIn(left);
    QRandomGenerator random(6);
    const TimeRange all{left.front().start, left.back().range().to};
    for (int round = 0; round < 40; ++round) {
        const qint64 from = round == 0 ? left[40].start + 65'000 : all.from + random.bounded(int(all.length()));
        const TimeRange range{from, from + random.bounded(1, 600'000)};
        QVERIFY(!m_writer->erase(range, someWatch(1).address));
        std::vector<BeatRun> expected;
        for (const BeatRun &run : left) {
            for (std::size_t i = 0; i < run.intervals.size(); ++i) {
                const BeatRun one = run.part(i, 1);
                if (one.endTicks() <= range.from * 1'024 || one.startTicks() >= range.to * 1'024)
                    expected.push_back(one);
            }
        }
        left = joined(expected);
        QCOMPARE(stored(), left);
    }
    QCOMPARE(intervalsIn(stored(2)), count);
    QVERIFY(!m_writer->erase(TimeRange::everything()));
    QVERIFY(stored().empty());
    QVERIFY(stored(2).empty());
}

void TestBeats::erasingEverythingAndTheSimulatedWatch()
{
    const BeatRun run = beatRun(300, someMorning);
    WatchEntry simulated = someWatch();
    simulated.simulated = true;
    m_writer->addBeats(someWatch(), {&run, 1});
    m_writer->addBeats(simulated, {&run, 1});
    QVERIFY(!m_writer->eraseSimulated());
    QCOMPARE(stored(), std::vector{run});
    QVERIFY(stored(2).empty());
    QVERIFY(!m_writer->eraseEverything());
    QVERIFY(stored().empty());
}

void TestBeats::extentsIncludeThem()
{
    QVERIFY(reader()->beatExtent(1)->isEmpty());
    QVERIFY(!m_writer->hasMeasurements(TimeRange::everything()));
    const BeatRun run = beatRun(300, someMorning);
    const BeatRun early = beatRun(3, ms::day);
    m_writer->addBeats(someWatch(), {&run, 1});
    QCOMPARE(*reader()->beatExtent(1), run.range());
    QCOMPARE(*reader()->extent(1), run.range());
    QVERIFY(m_writer->hasMeasurements({someMorning - ms::hour, someMorning + 1}));
    QVERIFY(!m_writer->hasMeasurements({someMorning - ms::hour, someMorning}));
    m_writer->addBeats(someWatch(), {&early, 1});
    QCOMPARE(*reader()->beatExtent(1), (TimeRange{early.start, run.range().to}));
    QCOMPARE(*reader()->extent(1), run.range());
    const Sample later{run.range().to + 5'000, 70};
    m_writer->addSamples(someWatch(), {&later, 1});
    QCOMPARE(*reader()->extent(1), (TimeRange{run.start, later.time + 1}));
}

void TestBeats::damagedMinuteIsNoticed()
{
    const BeatRun run = beatRun(300, someMorning);
    m_writer->addBeats(someWatch(), {&run, 1});
    execute(u"UPDATE beat_minute SET runs = x'0400'"_s);
    QCOMPARE(reader()->beatRuns(1, TimeRange::everything()).error().code, Error::Code::HistoryDamaged);
    QCOMPARE(reader()->beatExtent(1).error().code, Error::Code::HistoryDamaged);
    QCOMPARE(m_writer->addBeats(someWatch(), {&run, 1}).error().code, Error::Code::HistoryDamaged);
}

void TestBeats::storeWritesThemAndSaysWhere()
{
    const BeatRun run = beatRun(300, someMorning);
    m_fixture->open();
    QSignalSpy changed(m_fixture->store.get(), &HistoryStore::changed);
    for (std::size_t i = 0; i < 300; i += 3)
        m_fixture->store->appendBeats(someWatch(), run.part(i, 3));
    m_fixture->store->append(someWatch(), {someMorning + 2, 70});
    QTRY_COMPARE(stored(), std::vector{run});
    TimeRange range;
    QTRY_VERIFY([&] {
        range = {};
        for (const QList<QVariant> &each : changed)
            range = range.united(each.first().value<TimeRange>());
        return range == run.range();
    }());
}

void TestBeats::storeKeepsThemUntilTheyCanBeWritten()
{
    const BeatRun run = beatRun(60, someMorning);
    FaultyVfs disk;
    m_writer.reset();
    m_fixture->open();
    QVERIFY(m_fixture->waitFor(HistoryStore::State::Open));
    disk.setRoom(0);
    m_fixture->store->appendBeats(someWatch(), run.part(0, 30));
    QVERIFY(m_fixture->waitFor(HistoryStore::State::Waiting));
    m_fixture->store->appendBeats(someWatch(), run.part(30, 30));
    disk.setEndlessRoom();
    QVERIFY(m_fixture->waitFor(HistoryStore::State::Open));
    QTRY_COMPARE(stored(), std::vector{run});
}

void TestBeats::storeDiscardsTheOldestOfTooMany()
{
    const BeatRun run = beatRun(150, someMorning);
    m_fixture->makeStore();
    m_fixture->store->setLimits({.pending = 100});
    QSignalSpy lost(m_fixture->store.get(), &HistoryStore::lost);
    for (std::size_t i = 0; i < 101; ++i) // nothing is written before it is opened
        m_fixture->store->appendBeats(someWatch(), run.part(i, 1));
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(lost.first().first().toLongLong(), 0);
    m_fixture->store->open();
    QTRY_COMPARE(stored(), std::vector{run.part(11, 90)});
}

void TestBeats::storeKeepsThemForAsLongAsTheRest()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const BeatRun old = beatRun(100, now - 60 * ms::day);
    const BeatRun recent = beatRun(100, now - ms::day);
    m_writer->addBeats(someWatch(), std::vector{old, recent});
    m_fixture->open();
    QVERIFY(m_fixture->waitFor(HistoryStore::State::Open));
    m_fixture->store->setRetention(30);
    QTRY_COMPARE(stored(), std::vector{recent});
}

void TestBeats::salvageTakesThem()
{
    const auto runs = restlessRuns(200, 7, someMorning);
    m_writer->addBeats(someWatch(), runs);
    const BeatRun impossible = beatRun(3, ms::day); // of 1970
    m_writer->addBeats(someWatch(), {&impossible, 1});
    m_writer.reset();
    const auto target = HistoryWriter::open(m_fixture->folder.filePath(u"other.sqlite"_s)).value();
    for (const qint64 added : {intervalsIn(runs), qint64(0)}) {
        auto source = SqliteConnection::openForeign(m_fixture->file());
        QVERIFY(source);
        const auto summary = salvageHistory(*target, std::move(source).value());
        QVERIFY(summary);
        QCOMPARE(summary->added, added);
        QCOMPARE(summary->found, intervalsIn(runs));
        QCOMPARE(summary->range, (TimeRange{runs.front().start, runs.back().range().to}));
        QCOMPARE(summary->leftOut.of(Objection::BeforeTheWatch), 1);
    }
    const auto other = HistoryReader::open(m_fixture->folder.filePath(u"other.sqlite"_s)).value();
    QCOMPARE(*other->beatRuns(1, TimeRange::everything()), runs);
}

void TestBeats::salvageLeavesDamagedMinutesOut()
{
    const BeatRun run = beatRun(1'000, someMorning);
    m_writer->addBeats(someWatch(), {&run, 1});
    m_writer.reset();
    execute(u"UPDATE beat_minute SET runs = x'05' WHERE key % 3 = 0"_s);
    const auto target = HistoryWriter::open(m_fixture->folder.filePath(u"other.sqlite"_s)).value();
    auto source = SqliteConnection::openForeign(m_fixture->file());
    const auto summary = salvageHistory(*target, std::move(source).value());
    QVERIFY(summary);
    QVERIFY(summary->added > 500 && summary->added < 800);
    const auto other = HistoryReader::open(m_fixture->folder.filePath(u"other.sqlite"_s)).value();
    const auto found = *other->beatRuns(1, TimeRange::everything());
    QCOMPARE(intervalsIn(found), summary->added);
    QVERIFY(found.size() > 3);
}

NEOBEAT_TEST(TestBeats)
#include "tst_beats.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyreader.h"
#include "history/historywriter.h"
#include "support/heartbeats.h"
#include "support/historysamples.h"
#include "support/loggedminutes.h"
#include "support/testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

/// What an import added is noted and can be taken out, exactly that.
class TestImportUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importIsListedWithWhatItAdded();
    void importThatAddsNothingLeavesNothing();
    void undoneImportLeavesTheHistoryAsItWas_data();
    void undoneImportLeavesTheHistoryAsItWas();
    void whatCameLaterStays();
    void importsAreUndoneInAnyOrder();
    void undoingTwiceChangesNothing();
    void undoCanBeCancelled();
    void whatWasErasedAndMeasuredAgainStays();
    void importOfWhichNothingIsLeftIsForgotten();
    void rolledBackBatchIsNotNoted();
    void notesAreSmall();
    void damagedNotesAreNoticed();

private:
    QString file() const { return m_folder->filePath(u"history.sqlite"_s); }
    std::unique_ptr<HistoryReader> reader() const { return HistoryReader::open(file()).value(); }
    QStringList query(const QString &sql) const;
    QStringList content() const;
    QSet<QString> values() const;
    void begin(const QString &name) { QVERIFY(!m_writer->beginImport({0, someMorning, name, u"csv"_s})); }
    qint64 end() { return *m_writer->endImport(true); }
    void addAnything(quint32 seed, qint64 start, const WatchEntry &watch = someWatch());

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HistoryWriter> m_writer;
};

void TestImportUndo::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_writer.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_writer = HistoryWriter::open(file()).value();
}

/// The rows of a query or the effect of a statement, as another program would.
QStringList TestImportUndo::query(const QString &sql) const
{
    QStringList rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(file());
        QSqlQuery query(database);
        if (!database.open() || !query.exec(sql))
            QTest::qFail("the query failed", __FILE__, __LINE__);
        while (query.next()) {
            QStringList row;
            for (int i = 0; i < query.record().count(); ++i)
                row << (query.isNull(i) ? u"null"_s : QString::fromLatin1(query.value(i).toByteArray().toHex()));
            rows << row.join(u' ');
        }
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    return rows;
}

/// Every row of every table, except for the imports.
QStringList TestImportUndo::content() const
{
    QStringList all;
    for (const QString &table : {u"watch"_s, u"block"_s, u"minute"_s, u"hour"_s, u"day"_s, u"beat_minute"_s,
                                 u"logged_hour"_s, u"logged_day"_s, u"battery"_s, u"gap"_s})
        all << table << query(u"SELECT * FROM %1 ORDER BY 1, 2"_s.arg(table));
    all << u"session"_s << query(u"SELECT watch, start, stop, name, note FROM session ORDER BY 1, 2, 4"_s);
    all << u"marker"_s << query(u"SELECT time, text FROM marker ORDER BY 1, 2"_s);
    return all;
}

/// Everything that the history holds of the first watch, moment by moment.
QSet<QString> TestImportUndo::values() const
{
    QSet<QString> values;
    const auto history = reader();
    history->forEachSample(1, TimeRange::everything(), [&](const Sample &sample) {
        values << u"sample %1 %2"_s.arg(sample.time).arg(sample.bpm);
        return true;
    });
    for (const BeatRun &run : *history->beatRuns(1, TimeRange::everything())) {
        for (std::size_t i = 0; i < run.intervals.size(); ++i)
            values << u"interval %1 %2"_s.arg(run.part(i, 1).startTicks()).arg(run.intervals[i]);
    }
    for (const LoggedMinute &minute : *history->loggedMinutes(1, TimeRange::everything()))
        values << u"minute %1 %2"_s.arg(minute.time).arg(QString::fromLatin1(minute.sample.encode().toHex()));
    for (const BatteryEntry &entry : *history->battery(1, TimeRange::everything()))
        values << u"battery %1 %2"_s.arg(entry.time).arg(entry.level);
    for (const ConnectionGap &gap : *history->gaps(1, TimeRange::everything()))
        values << u"gap %1 %2"_s.arg(gap.range.from).arg(gap.range.to);
    for (const ActivityEntry &activity : *history->activities(1, TimeRange::everything()))
        values << u"activity %1 %2"_s.arg(activity.range.from).arg(activity.name);
    return values;
}

/// Something of each kind; with the same start, different seeds overlap.
void TestImportUndo::addAnything(quint32 seed, qint64 start, const WatchEntry &watch)
{
    QRandomGenerator random(seed);
    auto samples = restlessSamples(3'000, seed, start + random.bounded(600'000));
    for (Sample &sample : samples) { // often the same moment
        if (random.bounded(2) == 0)
            sample.time -= sample.time % 1'000;
    }
    QVERIFY(m_writer->addSamples(watch, samples));
    QVERIFY(m_writer->addBeats(watch, restlessRuns(20, seed, start)));
    QVERIFY(m_writer->addLoggedMinutes(watch, restlessMinutes(2'000, seed, start)));
    for (int i = 0; i < 10; ++i) {
        const qint64 time = start + random.bounded(60) * ms::minute;
        QVERIFY(!m_writer->addBattery(watch, {time, random.bounded(101), false}));
        QVERIFY(!m_writer->addGap(watch, {{time, time + random.bounded(100)}, u"LinkLost"_s}));
        ActivityEntry activity;
        activity.range = {time, time + ms::minute};
        activity.name = u"Run %1"_s.arg(i % 3);
        activity.markers = {{time + 1, u"hill"_s}};
        QVERIFY(m_writer->addActivity(watch, activity));
    }
}

void TestImportUndo::importIsListedWithWhatItAdded()
{
    const auto samples = steadySamples(100);
    QCOMPARE(*m_writer->addSamples(someWatch(), std::span(samples).first(40)), 40);
    begin(u"run.fit"_s);
    const BeatRun run = beatRun(50, someMorning + 10'000);
    m_writer->addSamples(someWatch(), samples);
    m_writer->addBeats(someWatch(), {&run, 1});
    m_writer->addLoggedMinutes(someWatch(2), loggedMinutes(someMorning, 5, MinuteSample::Kind::Movement));
    m_writer->addBattery(someWatch(2), {someMorning, 50, false});
    m_writer->addGap(someWatch(2), {{someMorning, someMorning + 1}, u"LinkLost"_s});
    ActivityEntry activity;
    activity.range = {someMorning - 5, someMorning + 5};
    m_writer->addActivity(someWatch(2), activity);
    const qint64 id = *m_writer->endImport(true, u"Europe/Berlin"_s);
    QVERIFY(id > 0);
    const auto imports = *reader()->imports();
    QCOMPARE(imports.size(), 1);
    const ImportEntry expected{id,
                               someMorning,
                               u"run.fit"_s,
                               u"csv"_s,
                               u"Europe/Berlin"_s,
                               true,
                               {someMorning - 5, someMorning + 4 * ms::minute + 1},
                               {60, 50, 5, 1, 1, 1},
                               {1, 2}};
    QCOMPARE(imports.first(), expected);
}

void TestImportUndo::importThatAddsNothingLeavesNothing()
{
    addAnything(1, someMorning);
    const QStringList before = content();
    begin(u"again.csv"_s);
    addAnything(1, someMorning);
    QCOMPARE(end(), 0);
    QVERIFY(reader()->imports()->isEmpty());
    QCOMPARE(content(), before);
}

void TestImportUndo::undoneImportLeavesTheHistoryAsItWas_data()
{
    QTest::addColumn<bool>("hasBefore");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 10; seed < 16; ++seed) {
        QTest::addRow("into an empty history, %u", seed) << false << seed;
        QTest::addRow("into another one, %u", seed) << true << seed;
    }
}

void TestImportUndo::undoneImportLeavesTheHistoryAsItWas()
{
    QFETCH(const bool, hasBefore);
    QFETCH(const quint32, seed);
    if (hasBefore)
        addAnything(seed + 100, someMorning);
    const QStringList before = content();
    begin(u"one.csv"_s);
    WatchEntry renamed = someWatch();
    renamed.name = u"Another name"_s;
    addAnything(seed, someMorning, renamed);
    addAnything(seed + 1, someMorning + 5 * ms::day, renamed);
    addAnything(seed, someMorning, someWatch(2));
    const qint64 id = end();
    QVERIFY(content() != before);
    const auto undone = m_writer->undoImport(id);
    QVERIFY(undone);
    QCOMPARE(undone->id, id);
    QCOMPARE(content(), before);
    QVERIFY(reader()->imports()->isEmpty());
    QVERIFY(query(u"SELECT * FROM import_item"_s).isEmpty());
}

void TestImportUndo::whatCameLaterStays()
{
    begin(u"one.csv"_s);
    addAnything(20, someMorning);
    const qint64 id = end();
    const QSet<QString> imported = values();
    addAnything(21, someMorning);
    const QSet<QString> later = values() - imported;
    QVERIFY(later.size() > 5'000 && later.size() < values().size());
    QVERIFY(m_writer->undoImport(id));
    const QSet<QString> left = values();
    QCOMPARE((left - later).values(), QStringList());
    QCOMPARE((later - left).values(), QStringList());
    QVERIFY(reader()->watch(someWatch().address)->id > 0);
}

void TestImportUndo::importsAreUndoneInAnyOrder()
{
    addAnything(30, someMorning);
    const QStringList before = content();
    for (const bool firstFirst : {true, false}) {
        QList<qint64> ids;
        for (quint32 seed = 31; seed < 34; ++seed) {
            begin(u"%1.csv"_s.arg(seed));
            addAnything(seed, someMorning);
            ids << end();
        }
        QCOMPARE(reader()->imports()->size(), 3);
        while (!ids.isEmpty())
            QVERIFY(m_writer->undoImport(firstFirst ? ids.takeFirst() : ids.takeLast()));
        QCOMPARE(content(), before);
    }
}

void TestImportUndo::undoingTwiceChangesNothing()
{
    begin(u"one.csv"_s);
    addAnything(40, someMorning);
    const qint64 first = end();
    m_writer->undoImport(first);
    begin(u"two.csv"_s);
    addAnything(40, someMorning);
    QVERIFY(end() != first);
    const QStringList before = content();
    QCOMPARE(m_writer->undoImport(first)->id, 0);
    QCOMPARE(m_writer->undoImport(4'711)->id, 0);
    QCOMPARE(content(), before);
}

void TestImportUndo::undoCanBeCancelled()
{
    begin(u"one.csv"_s);
    addAnything(50, someMorning);
    const qint64 id = end();
    const QStringList before = content();
    QList<double> shares;
    const auto undone = m_writer->undoImport(id, [&](double share) {
        shares << share;
        return shares.size() < 20;
    });
    QCOMPARE(undone.error().code, Error::Code::Cancelled);
    QCOMPARE(shares.size(), 20);
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    QCOMPARE(content(), before);
    QCOMPARE(reader()->imports()->size(), 1);
    QVERIFY(m_writer->undoImport(id));
    QVERIFY(reader()->beatRuns(1, TimeRange::everything())->empty());
}

void TestImportUndo::whatWasErasedAndMeasuredAgainStays()
{
    const auto samples = steadySamples(7'200);
    const BeatRun run = beatRun(8'000, someMorning);
    const auto minutes = loggedMinutes(someMorning, 120, MinuteSample::Kind::Movement);
    const auto addAll = [&] {
        m_writer->addSamples(someWatch(), samples);
        m_writer->addBeats(someWatch(), {&run, 1});
        m_writer->addLoggedMinutes(someWatch(), minutes);
        m_writer->addBattery(someWatch(), {someMorning + 40 * ms::minute, 50, false});
    };
    begin(u"one.csv"_s);
    addAll();
    const qint64 id = end();
    const TimeRange erased{someMorning + 30 * ms::minute + 123, someMorning + 70 * ms::minute + 456};
    QVERIFY(!m_writer->erase(erased));
    addAll(); // measured again: what was erased comes back, and is not the import's
    QVERIFY(m_writer->undoImport(id));
    QList<Sample> left;
    reader()->forEachSample(1, TimeRange::everything(), [&](const Sample &sample) {
        left << sample;
        return true;
    });
    QCOMPARE(left.size(), 2'400);
    QCOMPARE(left.first().time, someMorning + 30 * ms::minute + 1'000);
    QCOMPARE(left.last().time, someMorning + 70 * ms::minute);
    const auto beats = *reader()->beatRuns(1, TimeRange::everything());
    QCOMPARE(beats.size(), std::size_t(1));
    QVERIFY(beats.front().start <= erased.from && beats.front().start > erased.from - 1'000);
    QVERIFY(beats.front().range().to >= erased.to && beats.front().range().to < erased.to + 1'000);
    QCOMPARE(reader()->loggedMinutes(1, TimeRange::everything())->size(), 41);
    QCOMPARE(reader()->battery(1, TimeRange::everything())->size(), 1);
}

void TestImportUndo::importOfWhichNothingIsLeftIsForgotten()
{
    for (const QString &name : {u"one.csv"_s, u"two.csv"_s}) {
        begin(name);
        addAnything(60, name == "one.csv"_L1 ? someMorning : someMorning + 300 * ms::day);
        end();
    }
    QCOMPARE(reader()->imports()->size(), 2);
    QVERIFY(!m_writer->erase({0, someMorning + 200 * ms::day}));
    QCOMPARE(reader()->imports()->size(), 1);
    QCOMPARE(reader()->imports()->first().file, u"two.csv"_s);
    QVERIFY(!m_writer->eraseEverything());
    QVERIFY(reader()->imports()->isEmpty());
    QVERIFY(query(u"SELECT * FROM import_item"_s).isEmpty());
}

void TestImportUndo::rolledBackBatchIsNotNoted()
{
    begin(u"one.csv"_s);
    QVERIFY(!m_writer->begin());
    addAnything(70, someMorning);
    m_writer->rollback();
    QCOMPARE(end(), 0);
    const Sample mine{someMorning, 70};
    m_writer->addSamples(someWatch(), {&mine, 1}); // after the import
    QVERIFY(reader()->imports()->isEmpty());
    QVERIFY(query(u"SELECT * FROM import_item"_s).isEmpty());
}

void TestImportUndo::notesAreSmall()
{
    begin(u"day.fit"_s);
    m_writer->addSamples(someWatch(), steadySamples(86'400));
    const BeatRun run = beatRun(100'000, someMorning);
    m_writer->addBeats(someWatch(), {&run, 1});
    end();
    const auto bytes = query(u"SELECT 1 FROM import_item JOIN (SELECT sum(length(places)) AS all_of_them FROM "
                             "import_item) WHERE all_of_them < 600 LIMIT 1"_s);
    QCOMPARE(bytes.size(), 1);
    QVERIFY(query(u"SELECT * FROM import_item"_s).size() < 60);
}

void TestImportUndo::damagedNotesAreNoticed()
{
    begin(u"one.csv"_s);
    addAnything(80, someMorning);
    const qint64 id = end();
    const QStringList before = content();
    query(u"UPDATE import_item SET places = x'ff' WHERE kind = 2"_s);
    QCOMPARE(m_writer->undoImport(id).error().code, Error::Code::HistoryDamaged);
    QCOMPARE(content(), before);
}

NEOBEAT_TEST(TestImportUndo)
#include "tst_importundo.moc"

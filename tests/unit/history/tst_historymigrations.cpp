// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historywriter.h"
#include "history/migrations.h"
#include "support/faultyvfs.h"
#include "support/sampleaggregates.h"
#include "support/testprogram.h"
#include "unit/history/storefixture.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <thread>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

/// Files of each earlier layout are migrated to the present one with all their content, or stay unchanged.
class TestHistoryMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void thereIsAStoredFileOfEachVersion();
    void oldFileKeepsEverything_data() { addVersions(); }
    void oldFileKeepsEverything();
    void readerBringsItUpToDateToo_data() { addVersions(); }
    void readerBringsItUpToDateToo();
    void allOldFilesBecomeTheSame();
    void failureInBetweenLeavesACompleteVersion_data() { addVersions(); }
    void failureInBetweenLeavesACompleteVersion();
    void fullDiskLeavesTheOldFileAsItWas_data() { addVersions(); }
    void fullDiskLeavesTheOldFileAsItWas();
    void twoProgramsAtOnceDoNotDisturbEachOther_data() { addVersions(); }
    void twoProgramsAtOnceDoNotDisturbEachOther();

private:
    static QString stored(int version) { return QStringLiteral(NEOBEAT_TEST_DATA "/history/v%1.sqlite").arg(version); }
    static void addVersions();
    bool place(int version);
    int version() const;
    void expectEverything(int since);

    std::unique_ptr<StoreFixture> m_fixture;
};

void TestHistoryMigrations::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<StoreFixture>();
}

void TestHistoryMigrations::cleanup()
{
    m_fixture.reset();
}

void TestHistoryMigrations::addVersions()
{
    QTest::addColumn<int>("since");
    for (int since = 1; since <= schemaVersion; ++since)
        QTest::addRow("version %d", since) << since;
}

bool TestHistoryMigrations::place(int version)
{
    for (const QString &rest : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(m_fixture->file() + rest);
    return QFile::copy(stored(version), m_fixture->file())
        && QFile::setPermissions(m_fixture->file(), QFile::ReadOwner | QFile::WriteOwner);
}

// Read without any code of the history; -1 when the file is damaged.
int TestHistoryMigrations::version() const
{
    int version = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"version"_s);
        database.setDatabaseName(m_fixture->file());
        database.open();
        QSqlQuery query(database);
        if (query.exec(u"PRAGMA integrity_check"_s) && query.next() && query.value(0).toString() == "ok"_L1
            && query.exec(u"PRAGMA user_version"_s) && query.next())
            version = query.value(0).toInt();
    }
    QSqlDatabase::removeDatabase(u"version"_s);
    return version;
}

// The same numbers as in tests/data/history/make-old-files.py.
void TestHistoryMigrations::expectEverything(int since)
{
    const auto opened = HistoryReader::open(m_fixture->file());
    QVERIFY(opened);
    HistoryReader &reader = **opened;
    const qint64 start = 1'700'000'000'000;
    std::vector<Sample> seconds;
    for (qint64 second = 0; second < 7'200; ++second) {
        if (second >= 3'600 && second < 4'200)
            continue;
        const bool none = second % 50 == 0;
        seconds.push_back({start + second * 1'000, quint8(none ? 0 : 60 + second % 90),
                           none ? SampleQuality::NoReading : SampleQuality::Good, SampleSource::Stream});
    }
    std::vector<Sample> minutes;
    for (qint64 minute = 0; minute < 1'440; ++minute)
        minutes.push_back(
            {(start / 60'000 + minute) * 60'000, quint8(50 + minute % 70), SampleQuality::Good, SampleSource::Minute});
    const auto read = [&](int watch) {
        std::vector<Sample> samples;
        reader.forEachSample(watch, TimeRange::everything(), [&](const Sample &sample) {
            samples.push_back(sample);
            return true;
        });
        return samples;
    };
    QCOMPARE(read(1), seconds);
    QCOMPARE(read(2), minutes);
    QCOMPARE(sumFaults(reader, 1, seconds), QStringList());
    QCOMPARE(sumFaults(reader, 2, minutes), QStringList());
    QCOMPARE(reader.statistics(2, TimeRange::everything())->time.total(), std::chrono::hours(24));
    QCOMPARE(reader.watch(u"C0:FF:EE:00:00:02"_s)->name, u"Left"_s);
    const auto activities = reader.activities(1, TimeRange::everything());
    QVERIFY(activities);
    QCOMPARE(*activities,
             (QList<ActivityEntry>{{1,
                                    {start, start + 1'800'000},
                                    false,
                                    u"Run"_s,
                                    u"along the river"_s,
                                    {{start + 600'000, u"hill"_s}, {start + 1'200'000, u""_s}}}}));
    QCOMPARE(reader.battery(1, TimeRange::everything())->size(), since >= 2 ? 1 : 0);
    QCOMPARE(reader.gaps(1, TimeRange::everything())->size(), since >= 2 ? 1 : 0);
    QCOMPARE(reader.loggedMinutes(1, TimeRange::everything())->size(), since >= 5 ? 30 : 0);
    const auto beats = reader.beatRuns(1, TimeRange::everything());
    QCOMPARE(beats->size(), std::size_t(since >= 6 ? 1 : 0));
    QVERIFY(since < 6
            || beats->front()
                == (BeatRun{start, 0, IntervalUnit::Of1024, SampleSource::Stream, std::vector<quint16>(100, 1'024)}));
    const auto imports = reader.imports();
    QCOMPARE(imports->size(), since >= 6 ? 1 : 0);
    if (since >= 6) {
        ImportEntry import{1, start, u"old.csv"_s, u"csv"_s, {}, true, {start, start + 1}, {}, {1}};
        import.added.battery = 1;
        QCOMPARE(imports->first(), import);
    }
    const auto days = reader.loggedDays(1, QDate(2020, 1, 1), QDate(2030, 1, 1));
    QCOMPARE(days->size(), since >= 5 ? 1 : 0);
    QCOMPARE(since >= 5 ? days->first().steps : 300, 300);
}

void TestHistoryMigrations::thereIsAStoredFileOfEachVersion()
{
    for (int since = 1; since <= schemaVersion; ++since) {
        QVERIFY(place(since));
        QCOMPARE(version(), since);
    }
    QVERIFY(!QFile::exists(stored(schemaVersion + 1)));
}

void TestHistoryMigrations::oldFileKeepsEverything()
{
    QFETCH(const int, since);
    QVERIFY(place(since));
    QVERIFY(HistoryWriter::open(m_fixture->file()));
    QCOMPARE(version(), schemaVersion);
    expectEverything(since);
}

void TestHistoryMigrations::readerBringsItUpToDateToo()
{
    QFETCH(const int, since);
    QVERIFY(place(since));
    expectEverything(since);
    QCOMPARE(version(), schemaVersion);
}

void TestHistoryMigrations::allOldFilesBecomeTheSame()
{
    const auto statistics = [&](int since) {
        const auto reader = place(since) ? HistoryReader::open(m_fixture->file()) : Error{Error::Code::Cancelled, {}};
        return reader ? (*reader)->statistics(1, TimeRange::everything()).value() : Statistics();
    };
    const Statistics newest = statistics(schemaVersion);
    QVERIFY(newest.count > 6'000);
    for (int since = 1; since < schemaVersion; ++since)
        QCOMPARE(statistics(since), newest);
}

void TestHistoryMigrations::failureInBetweenLeavesACompleteVersion()
{
    QFETCH(const int, since);
    FaultyVfs disk;
    bool finished = false;
    for (int cut = 0; !finished; ++cut) {
        QVERIFY(cut < 500);
        QVERIFY(place(since));
        disk.cutPowerAfter(cut);
        finished = HistoryWriter::open(m_fixture->file()).hasValue() && !disk.isOut();
        disk.restorePower();
        const int reached = version();
        QVERIFY2(reached >= since && reached <= schemaVersion, qPrintable(u"cut %1: %2"_s.arg(cut).arg(reached)));
        expectEverything(since);
    }
}

void TestHistoryMigrations::fullDiskLeavesTheOldFileAsItWas()
{
    QFETCH(const int, since);
    QVERIFY(place(since));
    const QByteArray before = StoreFixture::contentOf(m_fixture->file());
    {
        FaultyVfs disk;
        disk.setRoom(0);
        const auto writer = HistoryWriter::open(m_fixture->file());
        if (!writer)
            QCOMPARE(writer.error().code, Error::Code::HistoryFull);
        QVERIFY(!writer || since == schemaVersion);
    }
    QCOMPARE(StoreFixture::contentOf(m_fixture->file()), before);
    expectEverything(since);
}

void TestHistoryMigrations::twoProgramsAtOnceDoNotDisturbEachOther()
{
    QFETCH(const int, since);
    for (int round = 0; round < 10; ++round) {
        QVERIFY(place(since));
        std::atomic<int> failed = 0;
        const auto openIt = [&] {
            if (!HistoryWriter::open(m_fixture->file()))
                ++failed;
        };
        std::thread other(openIt);
        openIt();
        other.join();
        QCOMPARE(failed.load(), 0);
        expectEverything(since);
    }
}

NEOBEAT_TEST(TestHistoryMigrations)
#include "tst_historymigrations.moc"

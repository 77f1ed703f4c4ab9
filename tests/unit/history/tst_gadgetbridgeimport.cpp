// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/gadgetbridgeimport.h"
#include "history/historyreader.h"
#include "support/testprogram.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Code = Error::Code;

/// What Gadgetbridge fetched is merged into the history, and its file stays unchanged.
class TestGadgetbridgeImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void storedFileIsReadAsItIs();
    void onlyRealReadingsComeIn();
    void bothTablesAreReadAndWatchesKnownByAddress();
    void minutesJoinWhatWasMeasuredHere();
    void onceMoreAddsNothing();
    void theFileAndItsFolderStayAsTheyWere();
    void cancelledKeepsWhatCameIn();
    void progressRisesToOne();
    void foreignDatabaseIsUnknown();
    void textIsUnknown();
    void missingFileIsMissing();
    void onlyRealTablesAreRead_data();
    void onlyRealTablesAreRead();
    void logBesideTheFileIsRead();
    void damagedFileIsUnreadableAndKeepsWhatStoodBefore();
    void strangeNumbersAreLeftOut();

private:
    struct Row
    {
        QVariant seconds;
        int heartRate;
    };

    QString path() const { return m_folder->filePath(u"Gadget bridge 100%?#.db"_s); }
    bool run(const QStringList &statements);
    bool make(const QString &table = u"MI_BAND_ACTIVITY_SAMPLE"_s);
    bool fill(const QString &table, int device, const std::vector<Row> &rows);
    Result<GadgetbridgeSummary, Error> import(const ImportProgress &progress = {});
    std::vector<Sample> stored(const QString &address = u"C0:FF:EE:00:00:01"_s);
    std::unique_ptr<HistoryReader> reader() const;

    static constexpr qint64 start = 1'700'000'040; // a whole minute
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HistoryWriter> m_writer;
};

void TestGadgetbridgeImport::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = HistoryWriter::open(m_folder->filePath(u"history.sqlite"_s));
    QVERIFY(opened);
    m_writer = std::move(opened).value();
}

void TestGadgetbridgeImport::cleanup()
{
    m_writer.reset();
    m_folder.reset();
}

bool TestGadgetbridgeImport::run(const QStringList &statements)
{
    bool good = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"phone"_s);
        database.setDatabaseName(path());
        good = database.open() && database.transaction();
        QSqlQuery query(database);
        for (const QString &statement : statements)
            good = good && query.exec(statement);
        query.finish();
        good = good && database.commit();
    }
    QSqlDatabase::removeDatabase(u"phone"_s);
    return good;
}

bool TestGadgetbridgeImport::make(const QString &table)
{
    return run({u"CREATE TABLE DEVICE (_id INTEGER PRIMARY KEY, NAME TEXT NOT NULL, MANUFACTURER TEXT NOT NULL,"
                " IDENTIFIER TEXT NOT NULL UNIQUE, TYPE INTEGER NOT NULL, MODEL TEXT, ALIAS TEXT)"_s,
                u"INSERT INTO DEVICE VALUES (1, 'Amazfit Neo', 'Huami', 'c0:ff:ee:00:00:01', 42, NULL, NULL)"_s,
                u"INSERT INTO DEVICE VALUES (2, 'Amazfit Neo', 'Huami', 'C0:FF:EE:00:00:02', 42, NULL, 'Left')"_s,
                u"INSERT INTO DEVICE VALUES (3, 'Phone', 'Somebody', 'a-phone', 7, NULL, '')"_s,
                u"CREATE TABLE %1 (TIMESTAMP INTEGER NOT NULL, DEVICE_ID INTEGER NOT NULL, USER_ID INTEGER NOT NULL,"
                " RAW_INTENSITY INTEGER NOT NULL, STEPS INTEGER NOT NULL, RAW_KIND INTEGER NOT NULL,"
                " HEART_RATE INTEGER NOT NULL, PRIMARY KEY (TIMESTAMP, DEVICE_ID)) WITHOUT ROWID"_s.arg(table)});
}

bool TestGadgetbridgeImport::fill(const QString &table, int device, const std::vector<Row> &rows)
{
    QStringList statements;
    for (const Row &row : rows)
        statements.append(u"INSERT INTO %1 VALUES (%2, %3, 1, 20, 5, 96, %4)"_s.arg(table, row.seconds.toString())
                              .arg(device)
                              .arg(row.heartRate));
    return run(statements);
}

Result<GadgetbridgeSummary, Error> TestGadgetbridgeImport::import(const ImportProgress &progress)
{
    return importGadgetbridge(*m_writer, path(), progress);
}

std::unique_ptr<HistoryReader> TestGadgetbridgeImport::reader() const
{
    auto opened = HistoryReader::open(m_folder->filePath(u"history.sqlite"_s));
    return opened ? std::move(opened).value() : nullptr;
}

std::vector<Sample> TestGadgetbridgeImport::stored(const QString &address)
{
    std::vector<Sample> samples;
    const auto history = reader();
    const auto watch = history->watch(address);
    if (watch && watch->id != 0)
        history->forEachSample(watch->id, TimeRange::everything(), [&](const Sample &sample) {
            samples.push_back(sample);
            return true;
        });
    return samples;
}

// Made from tests/data/history/gadgetbridge.sql: 240 minutes, every tenth without a reading.
void TestGadgetbridgeImport::storedFileIsReadAsItIs()
{
    const auto summary
        = importGadgetbridge(*m_writer, QStringLiteral(NEOBEAT_TEST_DATA "/history/gadgetbridge.sqlite"));
    QVERIFY(summary);
    QCOMPARE(summary->found, 216);
    QCOMPARE(summary->added, 216);
    QCOMPARE(summary->range, (TimeRange{1'700'000'100'000, 1'700'014'380'001}));
    const std::vector<Sample> samples = stored();
    QCOMPARE(samples.size(), std::size_t(216));
    for (const Sample &sample : samples) {
        const qint64 minute = (sample.time / 1'000 - 1'700'000'040) / 60;
        QCOMPARE(int(sample.bpm), int(55 + minute % 60));
        QCOMPARE(sample.source, SampleSource::Minute);
    }
}

void TestGadgetbridgeImport::onlyRealReadingsComeIn()
{
    QVERIFY(make());
    QVERIFY(fill(u"MI_BAND_ACTIVITY_SAMPLE"_s, 1,
                 {{start, 0},
                  {start + 60, 24},
                  {start + 120, 25},
                  {start + 180, 255},
                  {start + 240, 240},
                  {start + 300, -1},
                  {start + 360, 241},
                  {start + 420, 300}}));
    const auto summary = import();
    QVERIFY(summary);
    QCOMPARE(summary->found, 2);
    QCOMPARE(summary->added, 2);
    QCOMPARE(stored(),
             (std::vector<Sample>{{(start + 120) * 1'000, 25, SampleQuality::Good, SampleSource::Minute},
                                  {(start + 240) * 1'000, 240, SampleQuality::Good, SampleSource::Minute}}));
}

void TestGadgetbridgeImport::bothTablesAreReadAndWatchesKnownByAddress()
{
    QVERIFY(make());
    QVERIFY(
        run({u"CREATE TABLE HUAMI_EXTENDED_ACTIVITY_SAMPLE (TIMESTAMP INTEGER NOT NULL, DEVICE_ID INTEGER NOT NULL,"
             " USER_ID INTEGER NOT NULL, RAW_INTENSITY INTEGER NOT NULL, STEPS INTEGER NOT NULL, RAW_KIND INTEGER"
             " NOT NULL, HEART_RATE INTEGER NOT NULL, UNKNOWN1 INTEGER, SLEEP INTEGER, DEEP_SLEEP INTEGER,"
             " REM_SLEEP INTEGER, PRIMARY KEY (TIMESTAMP, DEVICE_ID)) WITHOUT ROWID"_s,
             u"INSERT INTO HUAMI_EXTENDED_ACTIVITY_SAMPLE VALUES (%1, 2, 1, 1, 1, 1, 91, 0, 0, 0, 0)"_s.arg(start),
             u"INSERT INTO HUAMI_EXTENDED_ACTIVITY_SAMPLE VALUES (%1, 9, 1, 1, 1, 1, 92, 0, 0, 0, 0)"_s.arg(start)}));
    QVERIFY(fill(u"MI_BAND_ACTIVITY_SAMPLE"_s, 1, {{start, 71}}));
    QVERIFY(fill(u"MI_BAND_ACTIVITY_SAMPLE"_s, 3, {{start, 81}}));
    const auto summary = import();
    QVERIFY(summary);
    QCOMPARE(summary->found, 2);
    const auto history = reader();
    const auto watches = history->watches();
    QVERIFY(watches);
    QCOMPARE(watches->size(), 2);
    QCOMPARE(history->watch(u"C0:FF:EE:00:00:01"_s)->name, u"Amazfit Neo"_s);
    QCOMPARE(history->watch(u"C0:FF:EE:00:00:02"_s)->name, u"Left"_s);
    QCOMPARE(stored(u"C0:FF:EE:00:00:02"_s).front().bpm, 91);
}

void TestGadgetbridgeImport::minutesJoinWhatWasMeasuredHere()
{
    QVERIFY(make());
    QVERIFY(fill(u"MI_BAND_ACTIVITY_SAMPLE"_s, 1, {{start, 71}, {start + 60, 72}}));
    const WatchEntry watch{0, u"C0:FF:EE:00:00:01"_s, u"Amazfit Neo"_s};
    const Sample here{start * 1'000, 99, SampleQuality::Good, SampleSource::Stream};
    QVERIFY(m_writer->addSamples(watch, std::span(&here, 1)));
    const auto summary = import();
    QVERIFY(summary);
    QCOMPARE(summary->found, 2);
    QCOMPARE(summary->added, 1);
    QCOMPARE(reader()->watches()->size(), 1);
    QCOMPARE(stored().front(), here);
    QCOMPARE(stored().size(), std::size_t(2));
}

void TestGadgetbridgeImport::onceMoreAddsNothing()
{
    const QString file = QStringLiteral(NEOBEAT_TEST_DATA "/history/gadgetbridge.sqlite");
    QVERIFY(importGadgetbridge(*m_writer, file));
    const std::vector<Sample> before = stored();
    const auto again = importGadgetbridge(*m_writer, file);
    QVERIFY(again);
    QCOMPARE(again->found, 216);
    QCOMPARE(again->added, 0);
    QCOMPARE(stored(), before);
}

void TestGadgetbridgeImport::theFileAndItsFolderStayAsTheyWere()
{
    QVERIFY(make());
    QVERIFY(fill(u"MI_BAND_ACTIVITY_SAMPLE"_s, 1, {{start, 71}}));
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
    const auto content = [this] {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = content();
    QVERIFY(!before.isEmpty());
    QVERIFY(import());
    QCOMPARE(content(), before);
    QCOMPARE(QDir(m_folder->path()).entryList({u"Gadget*"_s}, QDir::Files).size(), 1);
}

void TestGadgetbridgeImport::cancelledKeepsWhatCameIn()
{
    QVERIFY(make());
    QVERIFY(run({u"INSERT INTO MI_BAND_ACTIVITY_SAMPLE WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n"
                 " WHERE i < 399999) SELECT %1 + 60 * i, 1, 1, 20, 5, 96, 60 + i % 50 FROM n"_s.arg(start)}));
    int calls = 0;
    const auto summary = import([&](double) { return ++calls < 3; });
    QVERIFY(summary);
    QCOMPARE(summary->problem.code, Code::Cancelled);
    QCOMPARE(calls, 3);
    const std::size_t kept = stored().size();
    QCOMPARE(summary->added, qint64(kept));
    QVERIFY2(kept > 0 && kept < 400'000, qPrintable(QString::number(kept)));
    QVERIFY(import());
    QCOMPARE(stored().size(), std::size_t(400'000));
}

void TestGadgetbridgeImport::progressRisesToOne()
{
    std::vector<double> shares;
    QVERIFY(importGadgetbridge(*m_writer, QStringLiteral(NEOBEAT_TEST_DATA "/history/gadgetbridge.sqlite"),
                               [&](double share) {
                                   shares.push_back(share);
                                   return true;
                               }));
    QVERIFY(std::ranges::is_sorted(shares));
    QCOMPARE(shares.front(), 0.0);
    QCOMPARE(shares.back(), 1.0);
}

void TestGadgetbridgeImport::foreignDatabaseIsUnknown()
{
    QVERIFY(run({u"CREATE TABLE DEVICE (_id INTEGER PRIMARY KEY, NAME TEXT, IDENTIFIER TEXT)"_s}));
    QCOMPARE(import().error().code, Code::ImportUnknownFormat);
    QVERIFY(run({u"CREATE TABLE MI_BAND_ACTIVITY_SAMPLE (TIMESTAMP INTEGER, HEART_RATE INTEGER)"_s}));
    QCOMPARE(import().error().code, Code::ImportUnknownFormat);
    const auto ours = importGadgetbridge(*m_writer, m_folder->filePath(u"history.sqlite"_s));
    QCOMPARE(ours.error().code, Code::FileIsOwn);
}

void TestGadgetbridgeImport::textIsUnknown()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time,bpm\r\n");
    file.close();
    QCOMPARE(import().error().code, Code::ImportUnknownFormat);
}

void TestGadgetbridgeImport::missingFileIsMissing()
{
    QCOMPARE(import().error().code, Code::FileMissing);
    QVERIFY(!QFile::exists(path()));
}

void TestGadgetbridgeImport::onlyRealTablesAreRead_data()
{
    QTest::addColumn<QStringList>("statements");

    const QString device = u"CREATE TABLE DEVICE (_id INTEGER PRIMARY KEY, NAME TEXT, IDENTIFIER TEXT)"_s;
    const QString minutes
        = u"CREATE TABLE MI_BAND_ACTIVITY_SAMPLE (TIMESTAMP INTEGER, DEVICE_ID INTEGER, HEART_RATE INTEGER)"_s;
    // Finite, but it would take hours.
    const QString recursion = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1000000000000) "_s;
    QTest::newRow("minutes are a view") << QStringList{
        device,
        u"CREATE VIEW MI_BAND_ACTIVITY_SAMPLE AS "_s + recursion
            + u"SELECT i AS TIMESTAMP, 1 AS DEVICE_ID, 70 AS HEART_RATE FROM n"_s};
    QTest::newRow("watches are a view") << QStringList{
        minutes, u"CREATE VIEW DEVICE AS "_s + recursion + u"SELECT i AS _id, i AS NAME, i AS IDENTIFIER FROM n"_s};
    QTest::newRow("minutes are a virtual table") << QStringList{
        device, u"CREATE VIRTUAL TABLE MI_BAND_ACTIVITY_SAMPLE USING fts5(TIMESTAMP, DEVICE_ID, HEART_RATE)"_s};
}

void TestGadgetbridgeImport::onlyRealTablesAreRead()
{
    QFETCH(const QStringList, statements);
    QVERIFY(run(statements));
    const auto read = import();
    QVERIFY(!read);
    QCOMPARE(read.error().code, Code::ImportUnknownFormat);
}

void TestGadgetbridgeImport::logBesideTheFileIsRead()
{
    QVERIFY(make());
    // A copy of a database in use, part of which is only in its log so far.
    const QString copy = m_folder->filePath(u"copy.db"_s);
    {
        QSqlDatabase used = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"used"_s);
        used.setDatabaseName(path());
        QVERIFY(used.open());
        QVERIFY(QSqlQuery(used).exec(u"PRAGMA journal_mode = WAL"_s));
        QVERIFY(
            QSqlQuery(used).exec(u"INSERT INTO MI_BAND_ACTIVITY_SAMPLE VALUES (%1, 1, 1, 20, 5, 96, 77)"_s.arg(start)));
        QVERIFY(QFile::copy(path(), copy));
        QVERIFY(QFile::copy(path() + u"-wal"_s, copy + u"-wal"_s));
    }
    QSqlDatabase::removeDatabase(u"used"_s);
    const auto contentOf = [](const QString &name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray log = contentOf(copy + u"-wal"_s);
    QVERIFY(!log.isEmpty());
    const QStringList names = QDir(m_folder->path()).entryList(QDir::Files);
    const auto read = importGadgetbridge(*m_writer, copy);
    QVERIFY(read);
    QCOMPARE(read->found, 1);
    QCOMPARE(contentOf(copy + u"-wal"_s), log);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), names);
}

void TestGadgetbridgeImport::damagedFileIsUnreadableAndKeepsWhatStoodBefore()
{
    QVERIFY(make());
    QVERIFY(run({u"INSERT INTO MI_BAND_ACTIVITY_SAMPLE WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n"
                 " WHERE i < 29999) SELECT %1 + 60 * i, 1, 1, 20, 5, 96, 60 + i % 50 FROM n"_s.arg(start)}));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 pages = file.size() / 4096;
    QVERIFY(pages > 50);
    QVERIFY(file.seek(pages / 2 * 4096));
    file.write(QByteArray(4096, '\x5a'));
    file.close();
    const auto summary = import();
    QVERIFY(summary);
    QCOMPARE(summary->problem.code, Code::ImportUnreadable);
    const std::size_t kept = stored().size();
    QCOMPARE(summary->added, qint64(kept));
    QVERIFY2(kept > 5'000 && kept < 25'000, qPrintable(QString::number(kept)));
    // Truncated, so that even the list of tables may be gone.
    QVERIFY(file.resize(2'000));
    QCOMPARE(import().error().code, Code::ImportUnreadable);
}

void TestGadgetbridgeImport::strangeNumbersAreLeftOut()
{
    QVERIFY(make());
    QVERIFY(fill(u"MI_BAND_ACTIVITY_SAMPLE"_s, 1,
                 {{u"-5"_s, 71}, {u"9223372036854775807"_s, 72}, {u"-9223372036854775807"_s, 73}, {start, 74}}));
    const auto summary = import([](double share) { return share >= 0 && share <= 1; });
    QVERIFY(summary);
    QCOMPARE(summary->found, 1);
    QCOMPARE(stored().size(), std::size_t(1));
}

NEOBEAT_TEST(TestGadgetbridgeImport)
#include "tst_gadgetbridgeimport.moc"

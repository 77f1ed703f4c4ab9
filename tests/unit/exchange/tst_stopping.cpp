// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exporthistory.h"
#include "exchange/importhistory.h"
#include "support/historysamples.h"
#include "support/testenvironment.h"
#include "support/testprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <semaphore>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

namespace {

/// Finite, but it would take hours.
const QString endless = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1000000000000) "_s;

} // namespace

/// Whatever file is read or written: a stop request ends it at once, and without one it ends by itself.
/// NEOBEAT_STOPS is how often each kind is tried, NEOBEAT_STOP_LIMIT how many milliseconds a stop may take.
class TestStopping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup();
    void stopEndsAnImport_data();
    void stopEndsAnImport();
    void stopEndsAnExport_data();
    void stopEndsAnExport();

private:
    using Make = void (TestStopping::*)();
    using Work = std::function<Error(const std::stop_token &stop)>;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString source() const { return path(u"source"_s); }
    void write(const QByteArray &content, int times = 1);
    void sql(const QStringList &statements);
    void stop(const Work &work, int delay) const;

    void makeNothing() { }
    void makeFolder() { QVERIFY(QDir().mkdir(source())); }
    void makePipe() { QCOMPARE(::mkfifo(QFile::encodeName(source()).constData(), 0600), 0); }
    void makeHeldPipe();
    void linkToZeros() { QVERIFY(QFile::link(u"/dev/zero"_s, source())); }
    void linkToTerminal() { QVERIFY(QFile::link(u"/dev/ptmx"_s, source())); }
    void makeEmpty() { write({}); }
    void makeZip() { write("PK\x03\x04 and what follows", 100'000); }
    void makeCsv();
    void makeJson();
    void makeLongLine() { write("time,bpm,quality,source,event", 2'000'000); }
    void makeQuote() { write("\"an open quote that never ends, ", 2'000'000); }
    void makeGrowing();
    void makeHistory();
    void makeLockedHistory();
    void makeCutDatabase();
    void makeNoise() { write("SQLite format 3\0 and nothing that follows is one"_ba, 200'000); }
    void makeMinutes();
    void makeViewOfMinutes();
    void makeViewOfWatches();
    void makeViewInHistory();
    void makeHugeCells();
    void makeHugeNames();

    QTemporaryDir m_folder;
    int m_held = -1;
    std::jthread m_writer;
    std::unique_ptr<HistoryWriter> m_lock;
};

void TestStopping::initTestCase()
{
    const auto writer = HistoryWriter::open(path(u"full.sqlite"_s));
    QVERIFY(writer);
    QVERIFY((*writer)->addSamples(someWatch(), restlessSamples(100'000, 1)));
}

void TestStopping::cleanup()
{
    m_writer = {};
    m_lock.reset();
    if (m_held >= 0)
        ::close(std::exchange(m_held, -1));
    for (const QString &name :
         QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)) {
        if (name.startsWith(u"full"_s))
            continue;
        if (!QFile::remove(path(name)))
            QVERIFY(QDir().rmdir(path(name)));
    }
}

void TestStopping::write(const QByteArray &content, int times)
{
    QFile file(source());
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < times; ++i)
        QCOMPARE(file.write(content), content.size());
}

void TestStopping::sql(const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"made"_s);
        database.setDatabaseName(source());
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const QString &statement : statements)
            QVERIFY2(query.exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(u"made"_s);
}

void TestStopping::makeHeldPipe()
{
    makePipe();
    m_held = ::open(QFile::encodeName(source()).constData(), O_RDWR | O_CLOEXEC);
    QVERIFY(m_held >= 0);
}

void TestStopping::makeCsv()
{
    QByteArray text = "time,bpm,quality,source,session,event,text,end,note\r\n";
    for (int i = 0; i < 200'000; ++i)
        text += "2026-03-0" + QByteArray::number(2 + i / 86'400) + 'T'
            + QTime::fromMSecsSinceStartOfDay(i % 86'400 * 1'000).toString(Qt::ISODate).toLatin1()
            + "Z,71,good,stream,,sample,,,\r\n";
    write(text);
}

void TestStopping::makeJson()
{
    QByteArray text = "{\"type\":\"header\",\"format\":\"neobeat-history\",\"version\":1}\n";
    for (int i = 0; i < 86'400; ++i)
        text += "{\"type\":\"sample\",\"time\":\"2026-03-02T"
            + QTime::fromMSecsSinceStartOfDay(i * 1'000).toString(Qt::ISODate).toLatin1()
            + "Z\",\"bpm\":71,\"quality\":\"good\",\"source\":\"stream\"}\n";
    write(text);
}

void TestStopping::makeGrowing()
{
    makeCsv();
    m_writer = std::jthread([name = source()](const std::stop_token &stop) {
        QFile file(name);
        if (!file.open(QIODevice::Append | QIODevice::Unbuffered))
            return;
        for (int i = 0; i < 20'000 && !stop.stop_requested(); ++i)
            file.write("2026-03-05T08:00:00Z,71,good,stream,,sample,,,\r\n");
    });
}

void TestStopping::makeHistory()
{
    QVERIFY(QFile::copy(path(u"full.sqlite"_s), source()));
}

void TestStopping::makeLockedHistory()
{
    makeCsv();
    auto writer = HistoryWriter::open(path(u"target.sqlite"_s));
    QVERIFY(writer);
    m_lock = std::move(writer).value();
    QVERIFY(!m_lock->begin());
}

void TestStopping::makeCutDatabase()
{
    QFile file(path(u"full.sqlite"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    write(file.read(file.size() / 3 + 77));
}

void TestStopping::makeMinutes()
{
    sql({u"CREATE TABLE DEVICE (_id INTEGER PRIMARY KEY, NAME TEXT, IDENTIFIER TEXT)"_s,
         u"INSERT INTO DEVICE VALUES (1, 'Neo', 'C0:FF:EE:00:00:01')"_s,
         u"CREATE TABLE MI_BAND_ACTIVITY_SAMPLE (TIMESTAMP INTEGER, DEVICE_ID INTEGER, HEART_RATE INTEGER)"_s,
         u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 200000) INSERT INTO "
         "MI_BAND_ACTIVITY_SAMPLE SELECT 1700000000 + i * 60, 1, 70 FROM n"_s});
}

void TestStopping::makeViewOfMinutes()
{
    sql({u"CREATE TABLE DEVICE (_id INTEGER PRIMARY KEY, NAME TEXT, IDENTIFIER TEXT)"_s,
         u"CREATE VIEW MI_BAND_ACTIVITY_SAMPLE AS "_s + endless
             + u"SELECT i AS TIMESTAMP, 1 AS DEVICE_ID, 70 AS HEART_RATE FROM n"_s});
}

void TestStopping::makeViewOfWatches()
{
    sql({u"CREATE TABLE MI_BAND_ACTIVITY_SAMPLE (TIMESTAMP INTEGER, DEVICE_ID INTEGER, HEART_RATE INTEGER)"_s,
         u"CREATE VIEW DEVICE AS "_s + endless + u"SELECT i AS _id, i AS NAME, i AS IDENTIFIER FROM n"_s});
}

void TestStopping::makeViewInHistory()
{
    sql({u"PRAGMA application_id = %1"_s.arg(0x4e656f42), u"PRAGMA user_version = 3"_s,
         u"CREATE TABLE block (key INTEGER PRIMARY KEY, samples BLOB NOT NULL)"_s,
         u"CREATE VIEW watch AS "_s + endless + u"SELECT i AS id, i AS address, i AS name FROM n"_s});
}

void TestStopping::makeHugeCells()
{
    makeMinutes();
    sql({u"UPDATE MI_BAND_ACTIVITY_SAMPLE SET HEART_RATE = zeroblob(50000000) WHERE rowid IN (7, 8)"_s});
}

void TestStopping::makeHugeNames()
{
    makeMinutes();
    sql({u"UPDATE DEVICE SET NAME = CAST(zeroblob(50000000) AS TEXT)"_s});
}

// The work has to end soon after the stop request; or earlier, when there was nothing to do.
void TestStopping::stop(const Work &work, int delay) const
{
    const int limit = int(environmentNumber("NEOBEAT_STOP_LIMIT", 20'000)); // to find endless waits, not a busy machine
    std::stop_source source;
    std::binary_semaphore isDone(0);
    std::jthread worker([&] {
        work(source.get_token());
        isDone.release();
    });
    QElapsedTimer clock;
    if (!isDone.try_acquire_for(std::chrono::milliseconds(delay))) {
        clock.start();
        source.request_stop();
        const bool inTime = isDone.try_acquire_for(std::chrono::milliseconds(limit));
        if (!inTime)
            isDone.acquire();
        QVERIFY2(inTime, qPrintable(u"it took %1 ms"_s.arg(clock.elapsed())));
    }
}

void TestStopping::stopEndsAnImport_data()
{
    QTest::addColumn<Make>("make");

    QTest::newRow("missing") << &TestStopping::makeNothing;
    QTest::newRow("folder") << &TestStopping::makeFolder;
    QTest::newRow("pipe without writer") << &TestStopping::makePipe;
    QTest::newRow("pipe with silent writer") << &TestStopping::makeHeldPipe;
    QTest::newRow("device without end") << &TestStopping::linkToZeros;
    QTest::newRow("terminal") << &TestStopping::linkToTerminal;
    QTest::newRow("empty") << &TestStopping::makeEmpty;
    QTest::newRow("zip") << &TestStopping::makeZip;
    QTest::newRow("CSV") << &TestStopping::makeCsv;
    QTest::newRow("JSON Lines") << &TestStopping::makeJson;
    QTest::newRow("line without end") << &TestStopping::makeLongLine;
    QTest::newRow("quote without end") << &TestStopping::makeQuote;
    QTest::newRow("growing") << &TestStopping::makeGrowing;
    QTest::newRow("history") << &TestStopping::makeHistory;
    QTest::newRow("into a locked history") << &TestStopping::makeLockedHistory;
    QTest::newRow("cut database") << &TestStopping::makeCutDatabase;
    QTest::newRow("noise that begins like a database") << &TestStopping::makeNoise;
    QTest::newRow("minutes of Gadgetbridge") << &TestStopping::makeMinutes;
    QTest::newRow("view in place of minutes") << &TestStopping::makeViewOfMinutes;
    QTest::newRow("view in place of watches") << &TestStopping::makeViewOfWatches;
    QTest::newRow("view in a history") << &TestStopping::makeViewInHistory;
    QTest::newRow("huge cells") << &TestStopping::makeHugeCells;
    QTest::newRow("huge names") << &TestStopping::makeHugeNames;
}

void TestStopping::stopEndsAnImport()
{
    QFETCH(const Make, make);
    (this->*make)();
    const int tries = int(environmentNumber("NEOBEAT_STOPS", 2));
    for (int i = 0; i < tries; ++i) {
        stop(
            [this](const std::stop_token &token) {
                const auto read = importIntoFile(path(u"target.sqlite"_s), source(), someWatch(), {}, token);
                return read ? read->problem : read.error();
            },
            i * 37);
    }
}

void TestStopping::stopEndsAnExport_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<ExportFormat>("format");

    QTest::newRow("new file") << &TestStopping::makeNothing << ExportFormat::Csv;
    QTest::newRow("over a file") << &TestStopping::makeEmpty << ExportFormat::JsonLines;
    QTest::newRow("track") << &TestStopping::makeNothing << ExportFormat::Tcx;
    QTest::newRow("folder") << &TestStopping::makeFolder << ExportFormat::Csv;
    QTest::newRow("pipe without reader") << &TestStopping::makePipe << ExportFormat::Csv;
    QTest::newRow("pipe that is never read") << &TestStopping::makeHeldPipe << ExportFormat::Csv;
    QTest::newRow("FIT into a pipe") << &TestStopping::makeHeldPipe << ExportFormat::Fit;
    QTest::newRow("device") << &TestStopping::linkToZeros << ExportFormat::JsonLines;
}

void TestStopping::stopEndsAnExport()
{
    QFETCH(const Make, make);
    QFETCH(const ExportFormat, format);
    (this->*make)();
    const int tries = int(environmentNumber("NEOBEAT_STOPS", 2));
    for (int i = 0; i < tries; ++i) {
        stop(
            [this, format](const std::stop_token &token) {
                const auto reader = HistoryReader::open(path(u"full.sqlite"_s), token);
                if (!reader)
                    return reader.error();
                ExportRequest request;
                request.file = source();
                request.format = format;
                request.address = someWatch().address;
                const auto written = exportHistory(**reader, request, {}, token);
                return written ? Error() : written.error();
            },
            i * 37);
    }
}

NEOBEAT_TEST(TestStopping)
#include "tst_stopping.moc"

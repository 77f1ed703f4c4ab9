// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importhistory.h"
#include "history/historyreader.h"
#include "support/fitbytes.h"
#include "support/historysamples.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;
using Code = Error::Code;

/// Whole exports of other programs: archives, folders and databases.
class TestForeignFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void zippedGadgetbridgeIsReadWithItsLog();
    void storedGadgetbridgeArchiveIsRead();
    void amazfishIsRead();
    void zeppArchiveNeedsItsPassword();
    void folderIsReadWhole();
    void archiveInAnArchiveIsRead();
    void previewStoresNothing();
    void previewOfHistoryCounts();
    void secondImportAddsNothingAndTheFirstIsUndone();
    void damagedPartDoesNotHideTheOthers();
    void damagedFileCountsWhatCameBefore_data();
    void damagedFileCountsWhatCameBefore();
    void damagedMemberIsNoOtherKind();
    void oddRowsAreCountedAndPassedOver_data();
    void oddRowsAreCountedAndPassedOver();
    void stoppedImportCountsWhatIsKept();
    void bombIsRefused();
    void namesAreNoPaths();
    void stopEndsAnywhere();
    void archiveOfNothingIsUnknown();

private:
    struct Part
    {
        QString name;
        QByteArray content;
    };

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &content) const;
    QByteArray contentOf(const QString &name) const;
    /// Writes an archive, encrypted when there is a password.
    QString zip(const QString &name, const QList<Part> &parts, const QByteArray &password = {}) const;
    Result<ImportSummary, Error> import(const ImportSource &source) const
    {
        return importHistory(*m_writer, source, someWatch());
    }
    qint64 stored(const QString &address = someWatch().address) const;

    static QByteArray zeppMinutes(int count);
    static QByteArray fit();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HistoryWriter> m_writer;
};

void TestForeignFiles::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = HistoryWriter::open(path(u"history.sqlite"_s));
    QVERIFY(opened);
    m_writer = std::move(opened).value();
}

void TestForeignFiles::cleanup()
{
    m_writer.reset();
    m_folder.reset();
}

QString TestForeignFiles::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    return QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly)
            && file.write(content) == content.size()
        ? file.fileName()
        : QString();
}

QByteArray TestForeignFiles::contentOf(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString TestForeignFiles::zip(const QString &name, const QList<Part> &parts, const QByteArray &password) const
{
    zip_t *archive = zip_open(QFile::encodeName(path(name)).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const Part &part : parts) {
        zip_source_t *source
            = zip_source_buffer(archive, part.content.constData(), zip_uint64_t(part.content.size()), 0);
        const zip_int64_t number = zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (number < 0)
            return {};
        if (!password.isEmpty())
            zip_file_set_encryption(archive, zip_uint64_t(number), ZIP_EM_AES_256, password.constData());
    }
    return zip_close(archive) == 0 ? path(name) : QString();
}

qint64 TestForeignFiles::stored(const QString &address) const
{
    const auto reader = HistoryReader::open(path(u"history.sqlite"_s));
    const auto watch = reader ? reader.value()->watch(address) : Result<WatchEntry, Error>(Error());
    if (!watch)
        return -1;
    qint64 count = 0;
    reader.value()->forEachSample(watch->id, TimeRange::everything(), [&](const Sample &) {
        ++count;
        return true;
    });
    return count;
}

QByteArray TestForeignFiles::zeppMinutes(int count)
{
    QByteArray file("\xef\xbb\xbf"
                    "date,time,heartRate\n");
    for (int i = 0; i < count; ++i)
        file += QStringLiteral("2026-03-02,%1:%2,%3\n")
                    .arg(i / 60, 2, 10, QLatin1Char('0'))
                    .arg(i % 60, 2, 10, QLatin1Char('0'))
                    .arg(60 + i % 40)
                    .toUtf8();
    return file;
}

// A record each second for a minute.
QByteArray TestForeignFiles::fit()
{
    FitBytes bytes;
    bytes.define(0, 20, {{253, 4, 0x86}, {3, 1, 0x02}});
    for (int i = 0; i < 60; ++i)
        bytes.message(0).number(quint32(1'141'000'000 + i), 4).number(quint32(70 + i % 10), 1);
    return bytes.file();
}

// The export copies the database while the program runs, so the newest rows are in the log.
void TestForeignFiles::zippedGadgetbridgeIsReadWithItsLog()
{
    const QString name = path(u"gb"_s);
    QList<Part> parts{{u"preferences/global.json"_s, "{}"}};
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"gb"_s);
        database.setDatabaseName(name);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (
            const QString &statement :
            {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA wal_autocheckpoint = 0"_s,
             u"CREATE TABLE DEVICE (_id INTEGER PRIMARY KEY, NAME TEXT, IDENTIFIER TEXT)"_s,
             u"CREATE TABLE HUAMI_EXTENDED_ACTIVITY_SAMPLE (TIMESTAMP INTEGER, DEVICE_ID INTEGER, HEART_RATE INTEGER)"_s,
             u"INSERT INTO DEVICE VALUES (1, 'Band', '00:00:5E:00:53:07')"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s,
             u"INSERT INTO HUAMI_EXTENDED_ACTIVITY_SAMPLE VALUES (1772438400, 1, 71), (1772438460, 1, 255), (1772438520, 1, 72)"_s})
            QVERIFY2(query.exec(statement), qPrintable(statement));
        parts.append({u"database/Gadgetbridge"_s, contentOf(u"gb"_s)});
        parts.append({u"database/Gadgetbridge-wal"_s, contentOf(u"gb-wal"_s)});
        parts.append({u"files/watch/track.fit"_s, fit()});
    }
    QSqlDatabase::removeDatabase(u"gb"_s);
    QVERIFY(parts.at(2).content.size() > 0);
    const auto read = import(zip(u"export.zip"_s, parts));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(read->found, 2);
    QCOMPARE(read->formats, QStringList{u"gadgetbridge"_s});
    QCOMPARE(stored(u"00:00:5E:00:53:07"_s), 2);
}

void TestForeignFiles::storedGadgetbridgeArchiveIsRead()
{
    const auto read = import(ImportSource(QStringLiteral(NEOBEAT_TEST_DATA "/imports/Gadgetbridge_20251012.zip")));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QVERIFY(read->found > 0);
    QVERIFY(!read->needsWatch);
}

void TestForeignFiles::amazfishIsRead()
{
    const auto read = import(ImportSource(QStringLiteral(NEOBEAT_TEST_DATA "/imports/amazfish.kexi")));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(read->found, 20); // the other 40 minutes have 255
    QCOMPARE(read->added, 20);
    QCOMPARE(read->formats, QStringList{u"amazfish"_s});
    QCOMPARE(stored(), 20);
}

void TestForeignFiles::zeppArchiveNeedsItsPassword()
{
    const QString file = zip(u"zepp.zip"_s,
                             {{u"HEARTRATE_AUTO/HEARTRATE_AUTO_1.csv"_s, zeppMinutes(600)},
                              {u"SPORT/SPORT_1.csv"_s, "type,startTime,sportTime(s)\n6,2026-03-02 08:00:00+0000,60\n"},
                              {u"ACTIVITY_MINUTE/ACTIVITY_MINUTE_1.csv"_s, "date,time,steps\n2026-03-02,08:00,7\n"},
                              {u"USER/USER_1.csv"_s, "userId,gender\n1,1\n"}},
                             "12345678");
    QVERIFY(!file.isEmpty());
    QCOMPARE(import(file).error().code, Code::ImportNeedsPassword);
    QCOMPARE(import(ImportSource(file, "wrong")).error().code, Code::ImportWrongPassword);
    const auto read = import(ImportSource(file, "12345678"));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(read->found, 600);
    QCOMPARE(read->activities, 1);
    QCOMPARE(read->files, 2);
    QCOMPARE(read->otherFiles, 2);
    QVERIFY(!read->assumedZone.isEmpty());
    QCOMPARE(stored(), 600);
}

void TestForeignFiles::folderIsReadWhole()
{
    QVERIFY(!write(u"export/HEARTRATE_AUTO/a.csv"_s, zeppMinutes(60)).isEmpty());
    QVERIFY(!write(u"export/deep/er/run.fit"_s, fit()).isEmpty());
    QVERIFY(!write(u"export/notes.txt"_s, "nothing").isEmpty());
    QVERIFY(QFile::link(path(u"export"_s), path(u"export/circle"_s)));
    const auto read = import(path(u"export"_s));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(read->found, 120);
    QCOMPARE(read->files, 2);
    QCOMPARE(read->otherFiles, 1);
}

void TestForeignFiles::archiveInAnArchiveIsRead()
{
    zip(u"inner.zip"_s, {{u"run.fit"_s, fit()}});
    zip(u"middle.zip"_s, {{u"inner.zip"_s, contentOf(u"inner.zip"_s)}});
    const auto read = import(zip(u"outer.zip"_s, {{u"x/inner.zip"_s, contentOf(u"inner.zip"_s)}}));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(read->found, 60);
    const auto deeper = import(zip(u"outer.zip"_s, {{u"middle.zip"_s, contentOf(u"middle.zip"_s)}}));
    QVERIFY2(deeper, qPrintable(deeper ? QString() : deeper.error().detail));
    QCOMPARE(deeper->found, 0);
}

void TestForeignFiles::previewStoresNothing()
{
    const QString file = write(u"run.fit"_s, fit());
    const auto preview = previewImport(file);
    QVERIFY(preview);
    QCOMPARE(preview->found, 60);
    QCOMPARE(preview->added, 0);
    QCOMPARE(preview->range.length(), 59'001);
    QVERIFY(preview->needsWatch);
    QVERIFY(stored() <= 0);
}

void TestForeignFiles::previewOfHistoryCounts()
{
    {
        const auto other = HistoryWriter::open(path(u"other.sqlite"_s));
        QVERIFY(other);
        QVERIFY(other.value()->addSamples(someWatch(), steadySamples(100)));
    }
    const auto preview = previewImport(path(u"other.sqlite"_s));
    QVERIFY(preview);
    QCOMPARE(preview->found, 100);
    QCOMPARE(preview->added, 0);
    QVERIFY(!preview->needsWatch);
    QVERIFY(stored() <= 0);
}

void TestForeignFiles::secondImportAddsNothingAndTheFirstIsUndone()
{
    const QString file = zip(u"all.zip"_s, {{u"a.csv"_s, zeppMinutes(60)}, {u"b.fit"_s, fit()}});
    const auto first = import(file);
    QVERIFY(first);
    QCOMPARE(first->added, 120);
    const auto second = import(file);
    QVERIFY(second);
    QCOMPARE(second->found, 120);
    QCOMPARE(second->added, 0);
    QCOMPARE(second->import, 0);
    QCOMPARE(stored(), 120);
    QVERIFY(first->import > 0);
    const auto undone = m_writer->undoImport(first->import);
    QVERIFY(undone);
    QCOMPARE(undone->file, u"all.zip"_s);
    QCOMPARE(undone->format, u"archive"_s);
    QCOMPARE(undone->added.samples, 120);
    QVERIFY(!undone->zone.isEmpty());
    QCOMPARE(stored(), 0);
}

void TestForeignFiles::damagedPartDoesNotHideTheOthers()
{
    const QByteArray cut = "date,time,heartRate\n2026-03-01,08:00,70\n2026-03-01,08:0";
    const QString file = zip(u"all.zip"_s, {{u"a\n.csv"_s, cut}, {u"b.fit"_s, fit()}, {u"c.csv"_s, cut}});
    const auto preview = previewImport(file);
    const auto read = import(file);
    for (const auto *summary : {&preview, &read}) {
        QVERIFY(*summary);
        const Error &problem = (*summary)->problem;
        QCOMPARE(problem.code, Code::ImportUnreadable);
        QVERIFY2(problem.detail.startsWith(u"a .csv: line 3"_s), qPrintable(problem.detail));
        QCOMPARE((*summary)->damagedFiles, 2);
        QCOMPARE((*summary)->files, 3);
        QCOMPARE((*summary)->found, 62); // the second cut file has the same minute
        QCOMPARE((*summary)->range.length(), preview->range.length());
    }
    QCOMPARE(preview->added, 0);
    QCOMPARE(read->added, 61);
    QCOMPARE(stored(), 61);
    QVERIFY(read->import > 0);
    const auto reader = HistoryReader::open(path(u"history.sqlite"_s));
    const auto imports = reader.value()->imports();
    QVERIFY(imports && imports->size() == 1);
    QVERIFY(!imports->first().isComplete);
    QVERIFY(m_writer->undoImport(read->import));
    QCOMPARE(stored(), 0);
}

void TestForeignFiles::damagedFileCountsWhatCameBefore_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("found");
    QTest::addColumn<int>("activities");
    const QByteArray header = "{\"type\":\"header\",\"format\":\"neobeat-history\",\"version\":1}\n";
    const QByteArray activity = "{\"type\":\"session\",\"time\":\"2026-03-02T08:00:00Z\","
                                "\"end\":\"2026-03-02T09:00:00Z\",\"name\":\"Run\",\"note\":\"\"}\n";
    const QByteArray past = "{\"type\":\"sample\",\"time\":\"1990-03-02T08:00:00Z\",\"bpm\":71,"
                            "\"quality\":\"good\",\"source\":\"stream\"}\n";
    QTest::newRow("values") << zeppMinutes(60) + "2026-03-02,09" << 60 << 0;
    QTest::newRow("an activity") << header + activity + "{\"type\":" << 0 << 1;
    QTest::newRow("what is left out") << header + past + "{\"type\":" << 0 << 0;
    QTest::newRow("FIT") << fit().chopped(20) << 57 << 1;
    QTest::newRow("odd rows") << zeppMinutes(30) + "2026-03-02,noon,71\n,,\n2026-03-03,09:00,71\n" << 31 << 0;
}

void TestForeignFiles::damagedFileCountsWhatCameBefore()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, found);
    QFETCH(const int, activities);
    const QString file = write(u"cut"_s, content);
    const auto preview = previewImport(file);
    const auto read = import(file);
    for (const auto *summary : {&preview, &read}) {
        QVERIFY(*summary);
        QCOMPARE((*summary)->problem.code, Code::ImportUnreadable);
        QVERIFY(!(*summary)->problem.detail.isEmpty());
        QCOMPARE((*summary)->damagedFiles, 1);
        QCOMPARE((*summary)->found, found);
        QCOMPARE((*summary)->activities, activities);
    }
    QCOMPARE(read->added, found);
    QCOMPARE(read->import > 0, found + activities > 0);
}

void TestForeignFiles::damagedMemberIsNoOtherKind()
{
    const QString file = zip(u"all.zip"_s, {{u"a.csv"_s, zeppMinutes(60)}, {u"b.fit"_s, fit()}});
    QByteArray content = contentOf(u"all.zip"_s);
    const qsizetype local = content.indexOf("a.csv");
    content.replace(local + 5, 8, QByteArray(8, '\xff')); // the begin of what is packed
    QVERIFY(!write(u"all.zip"_s, content).isEmpty());
    const auto read = import(file);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(read->problem.code, Code::ImportUnreadable);
    QVERIFY2(read->problem.detail.startsWith(u"a.csv: "_s), qPrintable(read->problem.detail));
    QCOMPARE(read->damagedFiles, 1);
    QCOMPARE(read->otherFiles, 0);
    QCOMPARE(read->found, 60);
    // Alone it is not of an unknown kind either.
    zip(u"all.zip"_s, {{u"a.csv"_s, zeppMinutes(60)}});
    content = contentOf(u"all.zip"_s).replace(local + 5, 8, QByteArray(8, '\xff'));
    QVERIFY(!write(u"all.zip"_s, content).isEmpty());
    QCOMPARE(import(file).error().code, Code::ImportUnreadable);
}

void TestForeignFiles::stoppedImportCountsWhatIsKept()
{
    {
        const auto other = HistoryWriter::open(path(u"other.sqlite"_s));
        QVERIFY(other);
        QVERIFY(other.value()->addSamples(someWatch(), steadySamples(100'000)));
    }
    const auto read = importHistory(*m_writer, path(u"other.sqlite"_s), someWatch(), [](double) { return false; });
    QVERIFY(read);
    QCOMPARE(read->problem.code, Code::Cancelled);
    QCOMPARE(read->damagedFiles, 0);
    QVERIFY(read->added > 0 && read->added < 100'000);
    QCOMPARE(read->added, stored());
    QVERIFY(read->import > 0);
}

// A million zeros shrink to a thousandth.
void TestForeignFiles::bombIsRefused()
{
    QByteArray zeros("date,time,heartRate\n");
    zeros += QByteArray("2026-03-02,08:00,0\n").repeated(16'000'000);
    const QString bomb = zip(u"bomb.zip"_s, {{u"a.csv"_s, zeros}});
    QVERIFY(!bomb.isEmpty());
    zeros.clear();
    QVERIFY(QFileInfo(bomb).size() < 1'400'000);
    const auto read = import(bomb);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Code::FileTooLarge);
}

void TestForeignFiles::namesAreNoPaths()
{
    const auto read
        = import(zip(u"all.zip"_s, {{u"../../../escaped.csv"_s, zeppMinutes(5)}, {u"/etc/escaped.fit"_s, fit()}}));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(read->found, 65);
    QVERIFY(!QFile::exists(u"/etc/escaped.fit"_s));
    QVERIFY(!QFile::exists(path(u"../../../escaped.csv"_s)));
}

void TestForeignFiles::stopEndsAnywhere()
{
    const QString file = zip(u"all.zip"_s, {{u"a.csv"_s, zeppMinutes(1'440)}, {u"b.fit"_s, fit()}});
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(previewImport(file, {}, stop.get_token()).error().code, Code::Cancelled);
    QCOMPARE(importHistory(*m_writer, file, someWatch(), {}, stop.get_token()).error().code, Code::Cancelled);
    int reports = 0;
    const auto ended = previewImport(file, [&](double) { return ++reports < 3; });
    QCOMPARE(ended ? ended->problem.code : ended.error().code, Code::Cancelled);
}

void TestForeignFiles::archiveOfNothingIsUnknown()
{
    QCOMPARE(import(zip(u"a.zip"_s, {{u"letter.txt"_s, "Dear all"}})).error().code, Code::ImportUnknownFormat);
    QCOMPARE(import(write(u"cut.zip"_s, "PK\x03\x04 and nothing else")).error().code, Code::ImportUnreadable);
}

void TestForeignFiles::oddRowsAreCountedAndPassedOver_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("found");
    QTest::addColumn<QString>("detail");
    QTest::newRow("Zepp") << zeppMinutes(30) + "2026-03-02,noon,71\n,,\n2026-03-03,09:00,71\n"
                          << 31 << u"line 32: no time, as 2026-11-20 and 18:30; rows that cannot be read: 2"_s;
    QTest::newRow("our CSV") << "time,bpm,quality,source,event\n2026-03-02T08:00:00Z,71,good,stream,sample\n"
                                "now,72,good,stream,sample\n2026-03-02T08:00:02Z,73,good,stream,sample\n"_ba
                             << 2 << u"line 3: "_s;
    const QByteArray header = "{\"type\":\"header\",\"format\":\"neobeat-history\",\"version\":1}\n";
    const auto sample = [](const QByteArray &time) {
        return "{\"type\":\"sample\",\"time\":\"" + time
            + "\",\"bpm\":71,\"quality\":\"good\",\"source\":\"stream\"}\n";
    };
    QTest::newRow("our JSON Lines") << header + sample("2026-03-02T08:00:00Z") + sample("noon") + "{\n"
            + sample("2026-03-02T08:00:02Z")
                                    << 2 << u"line 3: no time with its zone; rows that cannot be read: 2"_s;
}

void TestForeignFiles::oddRowsAreCountedAndPassedOver()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, found);
    QFETCH(const QString, detail);
    const auto read = import(write(u"odd"_s, content));
    QVERIFY(read);
    QCOMPARE(read->added, found);
    QCOMPARE(read->damagedFiles, 1);
    QVERIFY2(read->problem.detail.startsWith(detail), qPrintable(read->problem.detail));
}

NEOBEAT_TEST(TestForeignFiles)
#include "tst_foreignfiles.moc"

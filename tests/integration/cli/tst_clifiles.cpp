// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"
#include "history/historyreader.h"
#include "history/historywriter.h"
#include "support/historysamples.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace neobeat;
using namespace neobeat::test;

/// Whatever file is named on the command line: nothing is destroyed, and the program never hangs.
class TestCliFiles : public CliFixture
{
    Q_OBJECT

private Q_SLOTS:
    void ownFilesAreNeverWrittenOver_data();
    void ownFilesAreNeverWrittenOver();
    void pipeIsWrittenInto();
    void reportNeverReplacesAPipe();
    void foreignFileIsNoHistory_data();
    void foreignFileIsNoHistory();
    void importSaysWhatIsWrong_data();
    void importSaysWhatIsWrong();
    void dryRunSaysWhatIsInTheFile();
    void damagedFilesOfAFolderAreCounted();
    void passwordComesFromAFile();
    void signalEndsTheWaitForAKeyFile();
    void limitEndsTheWaitForAKeyFile();
    void signalEndsAnExportThatNothingReads();

private:
    QString path(const QString &name) const { return m_home->filePath(name); }
    QString database() const { return u"--database="_s + path(u"history.sqlite"_s); }
    void fill(int samples);
    QString makePipe() const;
    QByteArray contentOf(const QString &name) const;
};

void TestCliFiles::fill(int samples)
{
    const auto writer = HistoryWriter::open(path(u"history.sqlite"_s));
    QVERIFY(writer);
    QVERIFY(writer.value()->addSamples(someWatch(), steadySamples(samples)));
}

QString TestCliFiles::makePipe() const
{
    const QString name = path(u"pipe"_s);
    return ::mkfifo(QFile::encodeName(name).constData(), 0600) == 0 ? name : QString();
}

QByteArray TestCliFiles::contentOf(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCliFiles::ownFilesAreNeverWrittenOver_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("history") << u"history.sqlite"_s;
    QTest::newRow("its log") << u"history.sqlite-wal"_s;
    QTest::newRow("its journal") << u"history.sqlite-journal"_s;
    QTest::newRow("link") << u"link"_s;
    QTest::newRow("hard link") << u"hard"_s;
    QTest::newRow("by way of a folder") << u"folder/../history.sqlite"_s;
}

void TestCliFiles::ownFilesAreNeverWrittenOver()
{
    QFETCH(const QString, name);
    fill(10);
    QVERIFY(QDir(m_home->path()).mkdir(u"folder"_s));
    QVERIFY(QFile::link(path(u"history.sqlite"_s), path(u"link"_s)));
    QCOMPARE(::link(QFile::encodeName(path(u"history.sqlite"_s)).constData(),
                    QFile::encodeName(path(u"hard"_s)).constData()),
             0);
    for (const QString &format : {u"csv"_s, u"jsonl"_s, u"tcx"_s, u"fit"_s}) {
        run({u"export"_s, database(), u"--format="_s + format, u"--output="_s + path(name), u"--json"_s});
        QCOMPARE(m_program->exitCode(), 9);
        QCOMPARE(failure().value("code"_L1).toString(), u"FileIsOwn"_s);
    }
    run({u"doctor"_s, u"--simulate"_s, u"--report="_s + path(u"history.sqlite"_s)});
    QCOMPARE(m_program->exitCode(), 1);
    run({u"history"_s, database(), u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(results().size(), 1);
}

void TestCliFiles::pipeIsWrittenInto()
{
    fill(10);
    const QString pipe = makePipe();
    for (const QString &format : {u"csv"_s, u"fit"_s}) {
        const int reader = ::open(QFile::encodeName(pipe).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        QVERIFY(reader >= 0);
        run({u"export"_s, database(), u"--format="_s + format, u"--output="_s + pipe, u"--json"_s});
        QCOMPARE(m_program->exitCode(), 0);
        char begin[64] = {};
        QVERIFY(::read(reader, begin, sizeof begin) > 0);
        ::close(reader);
    }
    struct stat status = {};
    QVERIFY(::lstat(QFile::encodeName(pipe).constData(), &status) == 0 && S_ISFIFO(status.st_mode));
}

void TestCliFiles::reportNeverReplacesAPipe()
{
    const QString pipe = makePipe();
    run({u"doctor"_s, u"--simulate"_s, u"--report="_s + pipe});
    QCOMPARE(m_program->exitCode(), 1);
    struct stat status = {};
    QVERIFY(::lstat(QFile::encodeName(pipe).constData(), &status) == 0 && S_ISFIFO(status.st_mode));
}

void TestCliFiles::foreignFileIsNoHistory_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("stream") << QStringList{u"stream"_s, u"--simulate"_s, u"--keep"_s, u"--seconds=1"_s};
    QTest::newRow("history") << QStringList{u"history"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"--format=csv"_s, u"--output=-"_s};
    QTest::newRow("import") << QStringList{u"import"_s, u"key.txt"_s, u"--address=00:00:5E:00:53:01"_s};
}

void TestCliFiles::foreignFileIsNoHistory()
{
    QFETCH(const QStringList, command);
    QFile file(path(u"history.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a shopping list\n");
    file.close();
    run(command + QStringList{database(), u"--json"_s});
    QCOMPARE(m_program->exitCode(), 8);
    QCOMPARE(failure().value("code"_L1).toString(), u"HistoryForeign"_s);
    QCOMPARE(contentOf(u"history.sqlite"_s), "a shopping list\n"_ba);
    QCOMPARE(QDir(m_home->path()).entryList({u"history*"_s}), QStringList{u"history.sqlite"_s});
}

void TestCliFiles::importSaysWhatIsWrong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("missing") << u"missing"_s << u"FileMissing"_s;
    QTest::newRow("empty folder") << u"folder"_s << u"ImportUnknownFormat"_s;
    QTest::newRow("pipe") << u"pipe"_s << u"FileNotRegular"_s;
    QTest::newRow("cut archive") << u"zip"_s << u"ImportUnreadable"_s;
    QTest::newRow("the history itself") << u"history.sqlite"_s << u"FileIsOwn"_s;
}

void TestCliFiles::importSaysWhatIsWrong()
{
    QFETCH(const QString, name);
    QFETCH(const QString, code);
    fill(1);
    QVERIFY(QDir(m_home->path()).mkdir(u"folder"_s));
    QVERIFY(!makePipe().isEmpty());
    QFile zip(path(u"zip"_s));
    QVERIFY(zip.open(QIODevice::WriteOnly));
    zip.write("PK\x03\x04");
    zip.close();
    run({u"import"_s, path(name), database(), u"--json"_s});
    QCOMPARE(m_program->exitCode(), 9);
    QCOMPARE(failure().value("code"_L1).toString(), code);
}

void TestCliFiles::dryRunSaysWhatIsInTheFile()
{
    const QString file = QStringLiteral(NEOBEAT_TEST_DATA "/imports/HEARTRATE_AUTO_1772400000000.csv");
    run({u"import"_s, u"--dry-run"_s, file, database(), u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    const QJsonObject said = QJsonDocument::fromJson(m_results).object();
    QVERIFY(said.value("found"_L1).toInt() > 0);
    QVERIFY(said.value("added"_L1).isNull());
    QCOMPARE(said.value("formats"_L1).toArray(), QJsonArray{u"zepp"_s});
    QVERIFY(!said.value("zoneAssumed"_L1).toString().isEmpty());
    QVERIFY(said.value("needsWatch"_L1).toBool());
    QVERIFY(said.contains("problem"_L1) && said.value("problem"_L1).isNull());
    QCOMPARE(said.value("damagedFiles"_L1).toInt(-1), 0);
    QVERIFY(!QFile::exists(path(u"history.sqlite"_s)));
    run({u"import"_s, u"--dry-run"_s, file, database()});
    QVERIFY2(m_results.contains("Nothing was stored."), m_results);
    QVERIFY2(m_results.contains("names no time zone"), m_results);
}

void TestCliFiles::damagedFilesOfAFolderAreCounted()
{
    QVERIFY(QDir(m_home->path()).mkdir(u"folder"_s));
    for (const QString &name : {u"a.csv"_s, u"b.csv"_s, u"c.csv"_s}) {
        QFile file(path(u"folder/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("date,time,heartRate\n2026-03-02,08:00,71\n");
        file.write(name == "a.csv"_L1 ? "2026-03-02,08:01,72\n" : "2026-03-02,08:0");
    }
    const QStringList import{u"import"_s, path(u"folder"_s), database(), u"--address=00:00:5E:00:53:01"_s};
    run(import);
    QCOMPARE(m_program->exitCode(), 9);
    QVERIFY2(m_results.startsWith("4 values read, 2 of them new. New activities: 0."), m_results);
    QVERIFY2(m_results.contains("Files with something that could not be read: 2."), m_results);
    QVERIFY2(m_failures.contains("b.csv: line 3"), m_failures);
    run(import + QStringList{u"--json"_s});
    QCOMPARE(m_program->exitCode(), 9);
    QCOMPARE(failure().value("code"_L1).toString(), u"ImportUnreadable"_s);
    const QJsonObject said = QJsonDocument::fromJson(m_results).object();
    QCOMPARE(said.value("files"_L1).toInt(), 3);
    QCOMPARE(said.value("damagedFiles"_L1).toInt(), 2);
    QVERIFY(said.value("problem"_L1).toString().contains("b.csv: line 3"_L1));
}

void TestCliFiles::passwordComesFromAFile()
{
    QFile password(path(u"password"_s));
    QVERIFY(password.open(QIODevice::WriteOnly));
    password.write("neobeat\n");
    password.close();
    const QString archive = QStringLiteral(NEOBEAT_TEST_DATA "/imports/encrypted.zip");
    const QStringList import{u"import"_s, archive, database(), u"--address=00:00:5E:00:53:01"_s, u"--json"_s};
    run(import);
    QCOMPARE(m_program->exitCode(), 2);
    QCOMPARE(failure().value("code"_L1).toString(), u"ImportNeedsPassword"_s);
    run(import + QStringList{u"--password-file="_s + path(u"password"_s)});
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(QJsonDocument::fromJson(m_results).object().value("added"_L1).toInt(), 60);
    run(import + QStringList{u"--password-file="_s + path(u"missing"_s)});
    QCOMPARE(m_program->exitCode(), 2);
}

void TestCliFiles::signalEndsTheWaitForAKeyFile()
{
    const QString pipe = makePipe();
    launch({u"battery"_s, u"--address=00:00:5E:00:53:01"_s, u"--key-file="_s + pipe, u"--json"_s});
    // Once the pipe has a reader, the program waits for a key.
    int writer = -1;
    QTRY_VERIFY((writer = ::open(QFile::encodeName(pipe).constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC)) >= 0);
    ::kill(pid_t(m_program->processId()), SIGTERM);
    QVERIFY(m_program->waitForFinished());
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program->exitCode(), 1);
    ::close(writer);
}

void TestCliFiles::limitEndsTheWaitForAKeyFile()
{
    run({u"battery"_s, u"--address=00:00:5E:00:53:01"_s, u"--key-file="_s + makePipe(), u"--timeout=1"_s, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 9);
    QCOMPARE(failure().value("code"_L1).toString(), u"FileSilent"_s);
}

void TestCliFiles::signalEndsAnExportThatNothingReads()
{
    fill(100'000);
    const QString pipe = makePipe();
    const int reader = ::open(QFile::encodeName(pipe).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(reader >= 0);
    launch({u"export"_s, database(), u"--format=csv"_s, u"--output="_s + pipe, u"--json"_s});
    char byte = 0;
    QTRY_COMPARE(::read(reader, &byte, 1), 1);
    ::kill(pid_t(m_program->processId()), SIGINT);
    QVERIFY(m_program->waitForFinished());
    QCOMPARE(m_program->exitCode(), 1);
    m_failures = m_program->readAllStandardError();
    QCOMPARE(failure().value("code"_L1).toString(), u"Cancelled"_s);
    ::close(reader);
}

NEOBEAT_TEST(TestCliFiles)
#include "tst_clifiles.moc"

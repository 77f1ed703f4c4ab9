// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"
#include "history/historyreader.h"
#include "history/historywriter.h"
#include "support/historysamples.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace neobeat;
using namespace neobeat::test;

namespace {

QByteArray withoutLocalTime(const QByteArray &csv)
{
    static const QRegularExpression cell(u",(local_time|\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d)(?=\r\n)"_s);
    return QString::fromUtf8(csv).remove(cell).toUtf8();
}

} // namespace

/// The history from the command line, as a script uses it.
class TestCliHistory : public CliFixture
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsPrintedWithoutAddresses();
    void historyThatDoesNotExistIsEmpty();
    void exportGoesToAFileAndImportReadsIt();
    void importsAreListedAndUndone();
    void undoneImportMustBeNamed();
    void exportGoesToStandardOutput_data();
    void exportGoesToStandardOutput();
    void activityIsExportedByItsNumber();
    void importNeedsAWatch();
    void severalWatchesAreAskedAbout();
    void whatIsNotKeptIsCountedAndSaid();
    void wrongLineIsNamed();
    void aHistoryOfAnEarlierVersionIsExportedAlike_data();
    void aHistoryOfAnEarlierVersionIsExportedAlike();
    void failuresHaveTheirExitCodes();
    void aHistoryThatCannotBeReadStaysAsItIs();
    void whatCannotBePrintedIsSaid();
    void interruptEndsAnExport();

private:
    QString database() const { return u"--database="_s + m_home->filePath(u"history.sqlite"_s); }
    void fill(int samples);
};

void TestCliHistory::fill(int samples)
{
    const auto writer = HistoryWriter::open(m_home->filePath(u"history.sqlite"_s));
    QVERIFY(writer);
    QVERIFY(writer.value()->addSamples(someWatch(), steadySamples(samples)));
    const auto activity = writer.value()->startActivity(someWatch(), someMorning + 10'000, u"Run"_s);
    QVERIFY(activity);
    QVERIFY(!writer.value()->addMarker(*activity, {someMorning + 15'000, u"hill"_s}));
    QVERIFY(!writer.value()->endActivity(*activity, someMorning + 20'000));
}

void TestCliHistory::whatIsKeptIsPrintedWithoutAddresses()
{
    fill(100);
    run({u"history"_s, database(), u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    const QList<QJsonObject> lines = results();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).value("type"_L1).toString(), u"watch"_s);
    QCOMPARE(lines.at(0).value("sessions"_L1).toInt(), 1);
    QCOMPARE(lines.at(1).value("name"_L1).toString(), u"Run"_s);
    QCOMPARE(lines.at(1).value("markers"_L1).toInt(), 1);
    QVERIFY(!m_results.contains(someWatch().address.toLatin1()));
    run({u"history"_s, database()});
    QVERIFY(m_results.contains("Run (1 mark)"));
    QVERIFY(!m_results.contains(someWatch().address.toLatin1()));
}

void TestCliHistory::historyThatDoesNotExistIsEmpty()
{
    run({u"history"_s, database()});
    QCOMPARE(m_program->exitCode(), 0);
    QVERIFY(m_results.isEmpty());
    QVERIFY(m_failures.contains("empty"));
    QVERIFY(!QFile::exists(m_home->filePath(u"history.sqlite"_s)));
}

void TestCliHistory::exportGoesToAFileAndImportReadsIt()
{
    fill(100);
    const QString file = m_home->filePath(u"out.csv"_s);
    run({u"export"_s, database(), u"--format=csv"_s, u"--output"_s, file, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(results().value(0).value("samples"_L1).toInt(), 100);

    const QString other = u"--database="_s + m_home->filePath(u"other.sqlite"_s);
    run({u"import"_s, file, other, u"--address="_s + someWatch().address, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(results().value(0).value("added"_L1).toInt(), 100);
    QCOMPARE(results().value(0).value("sessions"_L1).toInt(), 1);
    run({u"import"_s, file, other, u"--json"_s});
    QCOMPARE(results().value(0).value("added"_L1).toInt(), 0);
}

void TestCliHistory::importsAreListedAndUndone()
{
    fill(100);
    const QString file = m_home->filePath(u"out.csv"_s);
    run({u"export"_s, database(), u"--format=csv"_s, u"--output"_s, file});
    const QString other = u"--database="_s + m_home->filePath(u"other.sqlite"_s);
    const QString address = u"--address="_s + someWatch().address;
    run({u"history"_s, u"imports"_s, other});
    QCOMPARE(m_program->exitCode(), 0);
    QVERIFY(results().isEmpty());
    run({u"import"_s, file, other, address, u"--json"_s});
    const int number = results().value(0).value("import"_L1).toInt();
    QVERIFY(number > 0);
    run({u"history"_s, u"imports"_s, other, u"--json"_s});
    QCOMPARE(results().size(), 1);
    const QJsonObject import = results().value(0);
    QCOMPARE(import.value("id"_L1).toInt(), number);
    QCOMPARE(import.value("type"_L1).toString(), u"import"_s);
    QCOMPARE(import.value("file"_L1).toString(), u"out.csv"_s);
    QCOMPARE(import.value("format"_L1).toString(), u"csv"_s);
    QVERIFY(import.value("zone"_L1).isNull());
    QVERIFY(import.value("complete"_L1).toBool());
    QCOMPARE(import.value("added"_L1).toObject().value("samples"_L1).toInt(), 100);
    QCOMPARE(import.value("added"_L1).toObject().value("sessions"_L1).toInt(), 1);
    run({u"history"_s, u"imports"_s, other});
    QVERIFY2(m_results.contains("out.csv") && m_results.contains("100 samples, 1 activity"), m_results.constData());
    run({u"import"_s, file, other, address, u"--json"_s});
    QVERIFY(results().value(0).value("import"_L1).isNull());

    const QStringList undo{u"history"_s, u"undo"_s, QString::number(number), other};
    run(undo + QStringList{u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(results().value(0).value("id"_L1).toInt(), number);
    run({u"history"_s, other, u"--json"_s});
    QVERIFY(results().isEmpty());
    run(undo);
    QCOMPARE(m_program->exitCode(), 2);
}

void TestCliHistory::undoneImportMustBeNamed()
{
    for (const QStringList &words : {QStringList{u"undo"_s},
                                     {u"undo"_s, u"x"_s},
                                     {u"undo"_s, u"0"_s},
                                     {u"undo"_s, u"1"_s, u"2"_s},
                                     {u"imports"_s, u"1"_s},
                                     {u"nonsense"_s}}) {
        run(QStringList{u"history"_s} + words + QStringList{database()});
        QCOMPARE(m_program->exitCode(), 2);
    }
}

void TestCliHistory::exportGoesToStandardOutput_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : {u"csv"_s, u"jsonl"_s, u"tcx"_s, u"fit"_s})
        QTest::newRow(qPrintable(format)) << format;
}

void TestCliHistory::exportGoesToStandardOutput()
{
    QFETCH(QString, format);
    fill(100);
    const QString file = m_home->filePath(u"out"_s);
    run({u"export"_s, database(), u"--format"_s, format, u"--output"_s, file});
    run({u"export"_s, database(), u"--format"_s, format, u"--output=-"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(m_results, written.readAll());
}

void TestCliHistory::activityIsExportedByItsNumber()
{
    fill(100);
    for (const QString &which : {u"--session=1"_s, u"--last-session"_s}) {
        run({u"export"_s, database(), u"--format=tcx"_s, which, u"--output=-"_s});
        QCOMPARE(m_program->exitCode(), 0);
        QCOMPARE(m_results.count("<Trackpoint>"), 10);
        QCOMPARE(m_results.count("<Lap "), 2);
    }
}

void TestCliHistory::importNeedsAWatch()
{
    QFile file(m_home->filePath(u"some.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time,bpm,quality,source,event\n2026-03-02T08:00:00Z,71,good,stream,sample\n");
    file.close();
    run({u"import"_s, file.fileName(), database(), u"--json"_s});
    QCOMPARE(m_program->exitCode(), 2);
    QVERIFY(failure().value("message"_L1).toString().contains("--address"_L1));
}

void TestCliHistory::severalWatchesAreAskedAbout()
{
    fill(100);
    {
        const auto writer = HistoryWriter::open(m_home->filePath(u"history.sqlite"_s));
        QVERIFY(writer.value()->addSamples(someWatch(2), steadySamples(50, someMorning + 100'000'000)));
    }
    QFile file(m_home->filePath(u"some.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time,bpm,quality,source,event\n2026-03-02T08:00:00Z,71,good,stream,sample\n");
    file.close();
    for (const QStringList &command :
         {QStringList{u"export"_s, u"--format=csv"_s, u"--output=-"_s}, QStringList{u"import"_s, file.fileName()}}) {
        run(command + QStringList{database(), u"--json"_s});
        QCOMPARE(m_program->exitCode(), 2);
        const QString message = failure().value("message"_L1).toString();
        QVERIFY2(message.contains("--address"_L1) && message.contains("53:01"_L1) && message.contains("53:02"_L1),
                 qPrintable(message));
        QVERIFY(!message.contains(someWatch().address));
        QVERIFY(m_results.isEmpty());
    }
    const QString out = m_home->filePath(u"out.csv"_s);
    run({u"export"_s, database(), u"--format=csv"_s, u"--output"_s, out, u"--address="_s + someWatch(2).address,
         u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(results().value(0).value("samples"_L1).toInt(), 50);
    QCOMPARE(results().value(0).value("watch"_L1).toString(), u"Amazfit Neo (53:02)"_s);
    // An activity determines its watch.
    run({u"export"_s, database(), u"--format=csv"_s, u"--output"_s, out, u"--last-session"_s, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(results().value(0).value("watch"_L1).toString(), u"Amazfit Neo (53:01)"_s);
    run({u"history"_s, database(), u"--json"_s});
    QCOMPARE(results().value(0).value("tail"_L1).toString(), u"53:01"_s);
}

void TestCliHistory::whatIsNotKeptIsCountedAndSaid()
{
    QFile file(m_home->filePath(u"some.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time,bpm,quality,source,event\n"
               "2026-03-02T08:00:00Z,71,good,stream,sample\n"
               "1970-03-02T08:00:00Z,71,good,stream,sample\n"
               "2099-03-02T08:00:00Z,71,good,stream,sample\n"
               "2026-03-02T08:00:01Z,999,good,stream,sample\n"
               "2026-03-02T08:00:02Z,0,good,stream,sample\n");
    file.close();
    const QString address = u"--address="_s + someWatch().address;
    run({u"import"_s, file.fileName(), database(), address, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(results().value(0).value("found"_L1).toInt(), 1);
    const QJsonObject leftOut = results().value(0).value("leftOut"_L1).toObject();
    QCOMPARE(leftOut, (QJsonObject{{u"beforeTheWatch"_s, 1}, {u"aheadOfTime"_s, 1}, {u"noHeartRate"_s, 2}}));
    run({u"import"_s, file.fileName(), database(), address});
    QVERIFY2(m_results.contains("Left out: 2 without a possible heart rate, 1 from before the watch existed, "
                                "1 from more than a day ahead."),
             m_results.constData());
    run({u"history"_s, database()});
    QVERIFY(m_results.contains("2026-03-02") && !m_results.contains("1970"));
}

void TestCliHistory::wrongLineIsNamed()
{
    QFile file(m_home->filePath(u"some.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time;bpm;quality;source;event\r\n2026-03-02T08:00:00Z;71;good;stream;sample\r\n"
               "03/02/2026 08:01;71;good;stream;sample\r\n");
    file.close();
    run({u"import"_s, file.fileName(), database(), u"--address="_s + someWatch().address, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 9);
    QVERIFY(failure().value("detail"_L1).toString().startsWith("line 3: "_L1));
    // The lines before the bad one are kept, counted, and can be taken out again.
    const QJsonObject said = results().value(0);
    QCOMPARE(said.value("found"_L1).toInt(), 1);
    QCOMPARE(said.value("added"_L1).toInt(), 1);
    QCOMPARE(said.value("damagedFiles"_L1).toInt(), 1);
    QVERIFY(said.value("problem"_L1).toString().startsWith("line 3: "_L1));
    run({u"history"_s, u"imports"_s, database(), u"--json"_s});
    QVERIFY(!results().value(0).value("complete"_L1).toBool(true));
    run({u"history"_s, u"undo"_s, QString::number(said.value("import"_L1).toInt()), database()});
    QCOMPARE(m_program->exitCode(), 0);
    run({u"import"_s, u"--dry-run"_s, file.fileName(), database()});
    QCOMPARE(m_program->exitCode(), 9);
    QVERIFY2(m_results.startsWith("1 values, activities: 0. Nothing was stored."), m_results.constData());
    QVERIFY2(m_failures.contains("line 3"), m_failures.constData());
    run({u"import"_s, file.fileName(), database(), u"--address="_s + someWatch().address});
    QCOMPARE(m_program->exitCode(), 9);
    QVERIFY2(m_results.startsWith("1 values read, 1 of them new."), m_results.constData());
    QVERIFY2(m_results.contains("takes it out again"), m_results.constData());
    QVERIFY2(m_failures.contains("line 3"), m_failures.constData());
    run({u"history"_s, database()});
    QVERIFY(m_results.contains("2026-03-02"));
}

void TestCliHistory::aHistoryOfAnEarlierVersionIsExportedAlike_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("worn") << u"00:00:5E:00:53:5A"_s;
    QTest::newRow("simulated") << u"E1:87:29:30:E4:E7"_s;
}

// The history and the two exports were written by neobeat-cli of commit 1cbc62c, which had no column local_time.
void TestCliHistory::aHistoryOfAnEarlierVersionIsExportedAlike()
{
    QFETCH(const QString, address);
    const QString file = m_home->filePath(u"history.sqlite"_s);
    QVERIFY(QFile::copy(QStringLiteral(NEOBEAT_TEST_DATA "/earlier/history.sqlite"), file));
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    QFile then(QStringLiteral(NEOBEAT_TEST_DATA "/earlier/%1.csv").arg(QLatin1String(QTest::currentDataTag())));
    QVERIFY(then.open(QFile::ReadOnly));
    const QByteArray expected = then.readAll();
    const auto exports = [&] {
        run({u"export"_s, database(), u"--address="_s + address, u"--format=csv"_s, u"--output=-"_s,
             u"--from=2020-01-01"_s});
    };
    exports();
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(withoutLocalTime(m_results), expected);

    // Whoever writes brings the file to the layout of today.
    run({u"stream"_s, u"--simulate"_s, u"--keep"_s, u"--seconds=1"_s, database()});
    QCOMPARE(m_program->exitCode(), 0);
    exports();
    QCOMPARE(withoutLocalTime(m_results), expected);
}

void TestCliHistory::failuresHaveTheirExitCodes()
{
    fill(10);
    run({u"export"_s, database(), u"--format=csv"_s, u"--session=99"_s, u"--output=-"_s, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 9);
    QCOMPARE(failure().value("code"_L1).toString(), u"NothingToExport"_s);
    run({u"export"_s, database(), u"--format=csv"_s, u"--output=/dev/full/none"_s, u"--json"_s});
    QCOMPARE(failure().value("code"_L1).toString(), u"FileMissing"_s);
    run({u"import"_s, QStringLiteral(NEOBEAT_CLI), database(), u"--json"_s});
    QCOMPARE(m_program->exitCode(), 9);
    QCOMPARE(failure().value("code"_L1).toString(), u"ImportUnknownFormat"_s);
    run({u"import"_s, m_home->filePath(u"missing"_s), database(), u"--json"_s});
    QCOMPARE(failure().value("code"_L1).toString(), u"FileMissing"_s);
    QCOMPARE(m_program->exitCode(), 9);
    run({u"import"_s, m_home->path(), database(), u"--json"_s});
    QCOMPARE(failure().value("code"_L1).toString(), u"ImportUnknownFormat"_s);

    QFile damaged(m_home->filePath(u"history.sqlite"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(10'000, 'x'));
    damaged.close();
    run({u"history"_s, database(), u"--json"_s});
    QCOMPARE(m_program->exitCode(), 8);
    QCOMPARE(failure().value("code"_L1).toString(), u"HistoryForeign"_s);
}

void TestCliHistory::aHistoryThatCannotBeReadStaysAsItIs()
{
    fill(10);
    QFile damaged(m_home->filePath(u"history.sqlite"_s));
    QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(100));
    damaged.write(QByteArray(5'000, 'x'));
    QVERIFY(damaged.seek(0));
    const QByteArray content = damaged.readAll();
    damaged.close();
    const QStringList before = QDir(m_home->path()).entryList(QDir::Files);
    for (const QStringList &arguments :
         {QStringList{u"history"_s}, QStringList{u"export"_s, u"--output=-"_s, u"--format=csv"_s}}) {
        run(arguments + QStringList{database()});
        QCOMPARE(m_program->exitCode(), 8);
        QVERIFY2(m_failures.contains("The history is damaged."), m_failures.constData());
        for (const char *untrue : {"quarantined", "has begun", "is called"})
            QVERIFY2(!m_failures.contains(untrue), m_failures.constData());
    }
    QCOMPARE(QDir(m_home->path()).entryList(QDir::Files), before);
    QVERIFY(damaged.open(QIODevice::ReadOnly));
    QCOMPARE(damaged.readAll(), content);
}

void TestCliHistory::whatCannotBePrintedIsSaid()
{
    fill(1'000);
    const QString copy = m_home->filePath(u"copy.sqlite"_s);
    QVERIFY(QFile::copy(m_home->filePath(u"history.sqlite"_s), copy));
    m_program->setStandardOutputFile(u"/dev/full"_s);
    for (const QStringList &arguments :
         {QStringList{u"history"_s}, QStringList{u"export"_s, u"--output=-"_s, u"--format=csv"_s},
          QStringList{u"export"_s, u"--output=-"_s, u"--format=fit"_s},
          QStringList{u"export"_s, u"--format=csv"_s, u"--output="_s + m_home->filePath(u"out.csv"_s)},
          QStringList{u"import"_s, copy}}) {
        run(arguments + QStringList{database()});
        QVERIFY2(m_program->exitCode() == 9, qPrintable(arguments.join(u' ') + QString::fromUtf8(m_failures)));
        QVERIFY(!m_failures.isEmpty());
    }
}

void TestCliHistory::interruptEndsAnExport()
{
    fill(1'000'000);
    launch({u"export"_s, database(), u"--format=tcx"_s, u"--output=-"_s, u"--json"_s});
    QVERIFY(m_program->waitForReadyRead());
    const auto process = pid_t(m_program->processId());
    QVERIFY(process > 0);
    ::kill(process, SIGINT);
    QVERIFY(m_program->waitForFinished());
    QCOMPARE(m_program->exitCode(), 1);
    m_failures = m_program->readAllStandardError();
    QCOMPARE(failure().value("code"_L1).toString(), u"Cancelled"_s);
    QVERIFY(!m_program->readAllStandardOutput().contains("</TrainingCenterDatabase>"));
}

NEOBEAT_TEST(TestCliHistory)
#include "tst_clihistory.moc"

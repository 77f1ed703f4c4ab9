// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"
#include "history/historyreader.h"
#include "support/damagedhistory.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>

#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace neobeat;

/// `neobeat-cli stream --keep` writes what it prints.
class TestCliKeep : public CliFixture
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPrintedIsKept();
    void anActivityIsKeptWithItsName();
    void whatEndsTheTerminalLosesNothing_data();
    void whatEndsTheTerminalLosesNothing();
    void twoProgramsKeepAtOnce();
    void manyProgramsWriteAtOnce();
    void whatCannotBeKeptIsSaid_data();
    void whatCannotBeKeptIsSaid();
    void aHistoryFileWithoutAStandardOutputIsNotPrintedInto();
    void aDamagedFileIsQuarantinedAndSaid();
    void privateModeRefuses();

private:
    QString database() const { return m_home->filePath(u"history.sqlite"_s); }
    QStringList words(const QStringList &more = {}, const QString &scenario = u"hr-interval=40"_s) const
    {
        return QStringList{u"stream"_s,
                           u"--json"_s,
                           u"--keep"_s,
                           u"--seconds=8"_s,
                           u"--simulate="_s + scenario,
                           u"--database="_s + database(),
                           simulatedAddress}
        + more;
    }
    static qint64 timeOf(const QJsonObject &printed)
    {
        return QDateTime::fromString(printed.value(u"time"_s).toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
    }
    static QList<QJsonObject> objectsIn(const QByteArray &lines)
    {
        QList<QJsonObject> objects;
        for (const QByteArray &line : lines.trimmed().split('\n'))
            objects.append(QJsonDocument::fromJson(line).object());
        return objects;
    }
    /// Those of one watch, or of all.
    QList<Sample> samples(const QString &address = {}) const
    {
        QList<Sample> kept;
        const auto reader = HistoryReader::open(database());
        for (const WatchEntry &watch : *(*reader)->watches()) {
            if (!address.isEmpty() && watch.address != address)
                continue;
            (*reader)->forEachSample(watch.id, TimeRange::everything(), [&](const Sample &sample) {
                kept.append(sample);
                return true;
            });
        }
        return kept;
    }
};

void TestCliKeep::whatIsPrintedIsKept()
{
    run(words());
    QCOMPARE(m_program->exitCode(), 0);
    const QList<QJsonObject> printed = results();
    const QList<Sample> kept = samples();
    QCOMPARE(printed.size(), 8);
    // Readings that arrive while measuring is being stopped are kept as well.
    QVERIFY(kept.size() >= printed.size());
    for (qsizetype i = 0; i < printed.size(); ++i) {
        QCOMPARE(int(kept.at(i).bpm), printed.at(i).value(u"bpm"_s).toInt());
        QCOMPARE(kept.at(i).source, SampleSource::Simulated);
        QVERIFY(std::abs(timeOf(printed.at(i)) - kept.at(i).time) < 5);
    }
}

void TestCliKeep::anActivityIsKeptWithItsName()
{
    run(words({u"--session=Up the hill"_s}));
    QCOMPARE(m_program->exitCode(), 0);
    const auto reader = HistoryReader::open(database());
    const WatchEntry watch = (*reader)->watches()->first();
    const auto activities = (*reader)->activities(watch.id, TimeRange::everything());
    QCOMPARE(activities->size(), 1);
    QCOMPARE(activities->first().name, u"Up the hill"_s);
    QVERIFY(!activities->first().running);
    for (const Sample &sample : samples())
        QVERIFY(activities->first().range.contains(sample.time));
}

void TestCliKeep::whatEndsTheTerminalLosesNothing_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("interrupted") << SIGINT;
    QTest::newRow("terminated") << SIGTERM;
    QTest::newRow("hung up") << SIGHUP;
}

void TestCliKeep::whatEndsTheTerminalLosesNothing()
{
    QFETCH(int, number);
    launch({u"stream"_s, u"--json"_s, u"--keep"_s, u"--session=Walk"_s, u"--simulate=hr-interval=40"_s,
            u"--database="_s + database(), simulatedAddress});
    QTRY_VERIFY_WITH_TIMEOUT(m_program->bytesAvailable() > 500, 60'000);
    QCOMPARE(::kill(pid_t(m_program->processId()), number), 0);
    QVERIFY(m_program->waitForFinished());
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program->exitCode(), 0);
    const QList<QJsonObject> printed = objectsIn(m_program->readAllStandardOutput());
    const QList<Sample> kept = samples();
    QVERIFY(kept.size() >= printed.size());
    QVERIFY(kept.last().time >= timeOf(printed.last()));
    const auto reader = HistoryReader::open(database());
    const auto activities = (*reader)->activities((*reader)->watches()->first().id, TimeRange::everything());
    QCOMPARE(activities->size(), 1);
    QVERIFY(!activities->first().running);
    QVERIFY(activities->first().range.contains(kept.last().time));
}

void TestCliKeep::twoProgramsKeepAtOnce()
{
    QProcess second;
    second.setProcessEnvironment(m_program->processEnvironment());
    second.start(QStringLiteral(NEOBEAT_CLI), words({u"--session=Theirs"_s}, u"hr-interval=40,seed=3"_s));
    run(words({u"--session=Mine"_s}));
    QCOMPARE(m_program->exitCode(), 0);
    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitCode(), 0);
    // Comparing counts would be wrong: two values in one millisecond are one sample.
    const QList<Sample> kept = samples();
    for (const QJsonObject &printed : results() + objectsIn(second.readAllStandardOutput())) {
        const qint64 time = timeOf(printed);
        QVERIFY(std::ranges::any_of(kept, [&](const Sample &sample) { return std::abs(sample.time - time) < 5; }));
    }
    const auto reader = HistoryReader::open(database());
    const auto activities = (*reader)->activities((*reader)->watches()->first().id, TimeRange::everything());
    QCOMPARE(activities->size(), 2);
    for (const ActivityEntry &activity : *activities) {
        QVERIFY(!activity.running);
        QVERIFY(activity.range.length() > 200);
    }
    QVERIFY(activities->first().name != activities->last().name);
}

// Four sources, and meanwhile a file is imported, taken out again and imported once more.
void TestCliKeep::manyProgramsWriteAtOnce()
{
    struct Source
    {
        QString scenario;
        QString address;
        QProcess program;
    };
    std::array<Source, 4> sources;
    sources[0].scenario = u"hr-interval=20,address=81"_s;
    sources[1].scenario = u"hr-interval=20,seed=3,address=82"_s;
    sources[2].scenario = u"strap,hr-interval=20,address=83"_s;
    sources[3].scenario = u"mi-band-5,hr-interval=20,address=84"_s;
    QFile file(m_home->filePath(u"minutes.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time,bpm,quality,source,event\r\n");
    constexpr int imported = 30'000;
    for (int i = 0; i < imported; ++i)
        file.write(QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + 60'000LL * i, Qt::UTC)
                       .toString(Qt::ISODateWithMs)
                       .toLatin1()
                   + ",70,good,stream,sample\r\n");
    file.close();

    for (std::size_t i = 0; i < sources.size(); ++i) {
        Source &source = sources[i];
        source.address = u"00:00:5E:00:53:%1"_s.arg(0x51 + i, 0, 16);
        QStringList arguments = words({u"--session=%1"_s.arg(i)}, source.scenario);
        arguments.replaceInStrings(simulatedAddress, u"--address="_s + source.address);
        arguments.replaceInStrings(u"--seconds=8"_s,
                                   u"--seconds=150"_s); // readings; the simulated watch has more in a second
        if (source.scenario.startsWith("strap"_L1))
            arguments.append(u"--model=sensor"_s);
        source.program.setProcessEnvironment(m_program->processEnvironment());
        source.program.start(QStringLiteral(NEOBEAT_CLI), arguments);
    }
    const QStringList more{u"--json"_s, u"--database="_s + database()};
    const QStringList import = QStringList{u"import"_s, u"--address=00:00:5E:00:53:55"_s, file.fileName()} + more;
    run(import);
    QVERIFY2(m_program->exitCode() == 0, m_failures.constData());
    QCOMPARE(results().last().value(u"added"_s).toInt(), imported);
    const QString number = QString::number(results().last().value(u"import"_s).toInt());
    run(QStringList{u"history"_s, u"undo"_s, number} + more);
    QVERIFY2(m_program->exitCode() == 0, m_failures.constData());
    run(import);
    QVERIFY2(m_program->exitCode() == 0, m_failures.constData());
    QCOMPARE(results().last().value(u"added"_s).toInt(), imported);

    const auto reader = HistoryReader::open(database());
    for (Source &source : sources) {
        QVERIFY(source.program.state() == QProcess::NotRunning || source.program.waitForFinished(60'000));
        QCOMPARE(source.program.readAllStandardError(), QByteArray());
        QCOMPARE(source.program.exitCode(), 0);
        const QList<QJsonObject> printed = objectsIn(source.program.readAllStandardOutput());
        QCOMPARE(printed.size(), 150);
        const QList<Sample> kept = samples(source.address);
        QVERIFY(kept.size() >= printed.size());
        for (const QJsonObject &each : printed) {
            const qint64 time = timeOf(each);
            QVERIFY(std::ranges::any_of(kept, [&](const Sample &sample) {
                return std::abs(sample.time - time) < 5 && sample.bpm == each.value(u"bpm"_s).toInt();
            }));
        }
        const auto watch = (*reader)->watch(source.address);
        const auto activities = (*reader)->activities(watch->id, TimeRange::everything());
        QCOMPARE(activities->size(), 1);
        QVERIFY(!activities->first().running);
        QVERIFY(activities->first().range.contains(kept.last().time));
    }
    QCOMPARE(samples(u"00:00:5E:00:53:55"_s).size(), imported);
}

void TestCliKeep::whatCannotBeKeptIsSaid_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isFull");
    QTest::newRow("a folder that cannot be made") << u"in-the-way/history.sqlite"_s << false;
    QTest::newRow("no room for a single byte") << u"history.sqlite"_s << true;
}

void TestCliKeep::whatCannotBeKeptIsSaid()
{
    QFETCH(QString, file);
    QFETCH(bool, isFull);
    QFile obstacle(m_home->filePath(u"in-the-way"_s));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    if (isFull)
        m_program->setChildProcessModifier([] {
            const rlimit none{0, 0};
            ::setrlimit(RLIMIT_FSIZE, &none);
            ::signal(SIGXFSZ, SIG_IGN);
        });
    QStringList arguments = words({u"--session=Walk"_s});
    arguments.replaceInStrings(QRegularExpression(u"^--database=.*"_s), u"--database="_s + m_home->filePath(file));
    run(arguments);
    QCOMPARE(m_program->exitCode(), 8);
    QCOMPARE(results().size(), 8);
    const QJsonObject last = objectsIn(m_failures).last();
    QVERIFY2(last.value(u"code"_s).toString().startsWith(u"History"_s), m_failures.constData());
    static const QRegularExpression count(u"([0-9]+) readings were not kept"_s);
    const auto said = count.match(last.value(u"message"_s).toString());
    QVERIFY2(said.hasMatch(), m_failures.constData());
    QVERIFY(said.captured(1).toInt() >= 8);
}

void TestCliKeep::aHistoryFileWithoutAStandardOutputIsNotPrintedInto()
{
    m_program->setChildProcessModifier([] {
        for (const int descriptor : {0, 1, 2})
            ::close(descriptor);
    });
    m_program->start(QStringLiteral(NEOBEAT_CLI), words());
    QVERIFY(m_program->waitForFinished());
    QCOMPARE(m_program->exitCode(), 9);
    // Stopped by the first reading that could not be printed, which is kept all the same.
    QVERIFY(!samples().isEmpty());
}

void TestCliKeep::aDamagedFileIsQuarantinedAndSaid()
{
    QVERIFY(test::makeDamagedHistory(database()));
    run(words());
    QCOMPARE(m_program->exitCode(), 0);
    const QJsonObject notice = failure();
    QCOMPARE(notice.value(u"code"_s).toString(), u"HistoryDamaged"_s);
    QVERIFY(QFile::exists(m_home->filePath(notice.value(u"file"_s).toString())));
    QVERIFY(samples().size() >= 8);
}

void TestCliKeep::privateModeRefuses()
{
    QVERIFY(QDir(m_home->path()).mkpath(u"neobeat"_s));
    QFile settings(m_home->filePath(u"neobeat/neobeat.ini"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[General]\nrecording=never\n");
    settings.close();
    run(words());
    QCOMPARE(m_program->exitCode(), 1);
    QCOMPARE(failure().value(u"code"_s).toString(), u"RecordingRefused"_s);
    QVERIFY(!QFile::exists(database()));
}

NEOBEAT_TEST(TestCliKeep)
#include "tst_clikeep.moc"

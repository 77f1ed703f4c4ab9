// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"
#include "history/historywriter.h"
#include "hrv/variability.h"
#include "support/heartbeats.h"
#include "support/historysamples.h"
#include "support/testprogram.h"
#include "unit/hrv/seriesfiles.h"

#include <QDateTime>
#include <QDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace neobeat;
using namespace neobeat::test;

/// The heart rate variability from the command line.
class TestCliHrv : public CliFixture
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreThoseOfTheSeries_data();
    void figuresAreThoseOfTheSeries();
    void aRangeOfFiveMinutesHasLfHf();
    void anActivityIsARange();
    void itIsPrintedForPeople();
    void theWatchWithBeatsIsMeant();
    void reasonsAreNamed();
    void withoutBeatsItSaysSo_data();
    void withoutBeatsItSaysSo();
    void wrongWordsAreRefused_data();
    void wrongWordsAreRefused();

private:
    QString historyFile() const { return m_home->filePath(u"history.sqlite"_s); }
    QString database() const { return u"--database="_s + historyFile(); }
    void store(const BeatRun &run, const WatchEntry &watch = someWatch()) const;
    static QString localTime(qint64 time) { return QDateTime::fromMSecsSinceEpoch(time).toString(Qt::ISODateWithMs); }
};

namespace {

/// The series of a file of tests/data/hrv, in the unit in which it was rounded.
BeatRun runOf(const QString &file)
{
    const bool isFit = file == u"fit-hrv.txt"_s;
    BeatRun run{someMorning, 0, isFit ? IntervalUnit::Of1000 : IntervalUnit::Of1024, SampleSource::Stream, {}};
    for (const hrv::RrInterval &interval : intervalsOf(file))
        run.intervals.push_back(quint16(std::lround(isFit ? interval.length : interval.length * 1.024)));
    return run;
}

hrv::NnSeries correctedOf(const BeatRun &run)
{
    std::vector<double> lengths;
    for (const quint16 interval : run.intervals)
        lengths.push_back(BeatRun::millisecondsOf(interval, run.unit));
    return hrv::correctBeats(hrv::seriesOf(0, lengths)).nn;
}

bool isNear(const QJsonValue &value, double expected)
{
    return value.isDouble() && std::abs(value.toDouble() - expected) < 0.002;
}

} // namespace

void TestCliHrv::store(const BeatRun &run, const WatchEntry &watch) const
{
    const auto writer = HistoryWriter::open(historyFile());
    QVERIFY(writer);
    QVERIFY((*writer)->addBeats(watch, {&run, 1}));
}

void TestCliHrv::figuresAreThoseOfTheSeries_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(NEOBEAT_TEST_DATA) + u"/hrv"_s);
    const QStringList files = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    QVERIFY(files.size() >= 5);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

void TestCliHrv::figuresAreThoseOfTheSeries()
{
    QFETCH(QString, file);
    const BeatRun run = runOf(file);
    const auto writer = HistoryWriter::open(historyFile()); // as that of a Neobeat that runs
    QVERIFY((*writer)->addBeats(someWatch(), {&run, 1}));
    this->run({u"hrv"_s, database(), u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    const QList<QJsonObject> lines = results();

    const hrv::NnSeries nn = correctedOf(run);
    const hrv::Variability whole = hrv::variabilityOf(nn, 0, nn.intervals.back().end);
    const QJsonObject range = lines.value(0);
    QCOMPARE(range.value("type"_L1).toString(), u"range"_s);
    QCOMPARE(range.value("intervals"_L1).toInt(), whole.intervals);
    QCOMPARE(range.value("method"_L1).toString(), u"Lipponen and Tarvainen 2019"_s);
    QVERIFY(isNear(range.value("corrected"_L1), whole.correctedShare));
    QVERIFY(isNear(range.value("meanNn"_L1), whole.time->meanNn));
    QVERIFY(isNear(range.value("sdnn"_L1), whole.time->sdnn));
    QVERIFY(isNear(range.value("rmssd"_L1), whole.time->rmssd));
    QVERIFY(isNear(range.value("pnn50"_L1), whole.time->pnn50));
    QVERIFY(range.value("lfHf"_L1).isNull());
    QCOMPARE(range.value("noFrequency"_L1).toString(), u"other-duration"_s);
    QVERIFY(range.value("noTime"_L1).isNull());

    const std::vector<hrv::Variability> parts = hrv::variabilityInFiveMinutes(nn);
    QCOMPARE(lines.size(), 1 + qsizetype(parts.size()));
    const QJsonObject first = lines.value(1);
    QCOMPARE(first.value("type"_L1).toString(), u"part"_s);
    QVERIFY(isNear(first.value("rmssd"_L1), parts.front().time->rmssd));
    QCOMPARE(first.value("lfHf"_L1).isDouble(), parts.front().frequency.hasValue());
    if (parts.front().frequency) {
        QVERIFY(std::abs(first.value("lf"_L1).toDouble() / parts.front().frequency->lf - 1) < 1e-3);
        QVERIFY(std::abs(first.value("lfHf"_L1).toDouble() / parts.front().frequency->lfHf - 1) < 1e-3);
    }
}

void TestCliHrv::aRangeOfFiveMinutesHasLfHf()
{
    store(runOf(u"resting.txt"_s));
    const auto range = [](qint64 from, qint64 to) {
        return QStringList{u"--from="_s + localTime(someMorning + from), u"--to="_s + localTime(someMorning + to)};
    };
    run(QStringList{u"hrv"_s, database(), u"--json"_s} + range(0, 5 * ms::minute));
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(results().size(), 2);
    QVERIFY(results().value(0).value("lfHf"_L1).isDouble());
    QCOMPARE(QDateTime::fromString(results().value(0).value("from"_L1).toString(), Qt::ISODateWithMs),
             QDateTime::fromMSecsSinceEpoch(someMorning));
    run(QStringList{u"hrv"_s, database(), u"--json"_s} + range(ms::minute, 2 * ms::minute));
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(results().value(0).value("noTime"_L1).toString(), u"too-few-beats"_s);
    QVERIFY(results().value(0).value("intervals"_L1).toInt() > 50);
}

void TestCliHrv::anActivityIsARange()
{
    store(beatRun(2'000, someMorning));
    const TimeRange walk{someMorning + 5 * ms::minute, someMorning + 12 * ms::minute};
    {
        const auto writer = HistoryWriter::open(historyFile());
        QVERIFY((*writer)->addActivity(someWatch(), {0, walk, false, u"Walk"_s, {}, {}}));
    }
    run({u"hrv"_s, database(), u"--last-activity"_s, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    const QList<QJsonObject> last = results();
    QVERIFY(last.value(0).value("intervals"_L1).toInt() < 520);
    QCOMPARE(QDateTime::fromString(last.value(0).value("to"_L1).toString(), Qt::ISODateWithMs),
             QDateTime::fromMSecsSinceEpoch(walk.to));
    run({u"hrv"_s, database(), u"--activity=1"_s, u"--json"_s});
    QCOMPARE(results(), last);
    run({u"hrv"_s, database(), u"--activity=7"_s});
    QCOMPARE(m_program->exitCode(), 2);
}

void TestCliHrv::itIsPrintedForPeople()
{
    store(runOf(u"resting.txt"_s));
    run({u"hrv"_s, database()});
    QCOMPARE(m_program->exitCode(), 0);
    const QList<QByteArray> lines = m_results.trimmed().split('\n');
    QCOMPARE(lines.size(), 4); // ten minutes and a beat
    for (const char *words : {"Amazfit Neo", " intervals, ", "Lipponen and Tarvainen 2019", "RMSSD", "SDNN", "pNN50"})
        QVERIFY2(lines.first().contains(words), m_results.constData());
    QVERIFY2(lines.at(1).contains("LF/HF"), m_results.constData());
    QVERIFY(!m_results.contains(someWatch().address.toLatin1()));
}

void TestCliHrv::theWatchWithBeatsIsMeant()
{
    {
        const auto writer = HistoryWriter::open(historyFile());
        QVERIFY((*writer)->addSamples(someWatch(1), steadySamples(100)));
    }
    store(beatRun(600, someMorning), someWatch(2));
    run({u"hrv"_s, database(), u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(results().value(0).value("intervals"_L1).toInt(), 600);
    store(beatRun(600, someMorning), someWatch(3));
    run({u"hrv"_s, database(), u"--json"_s});
    QCOMPARE(m_program->exitCode(), 2);
    QVERIFY(failure().value("message"_L1).toString().contains(u"several watches"_s));
    run({u"hrv"_s, database(), u"--address="_s + someWatch(3).address, u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
}

void TestCliHrv::reasonsAreNamed()
{
    BeatRun run = beatRun(600, someMorning);
    for (std::size_t i = 10; i < run.intervals.size(); i += 12)
        run.intervals[i] *= 2;
    store(run);
    this->run({u"hrv"_s, database(), u"--json"_s});
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(results().value(0).value("noTime"_L1).toString(), u"too-many-artefacts"_s);
    QVERIFY(results().value(0).value("rmssd"_L1).isNull());
    this->run({u"hrv"_s, database()});
    QVERIFY2(m_results.contains("More than 5 % of the beats had to be corrected."), m_results.constData());
}

void TestCliHrv::withoutBeatsItSaysSo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("everything") << QStringList();
    QTest::newRow("a day without") << QStringList{u"--from=2026-03-05"_s, u"--to=2026-03-06"_s};
    QTest::newRow("an unknown watch") << QStringList{u"--address="_s + someWatch(9).address};
    QTest::newRow("no activity") << QStringList{u"--last-activity"_s};
}

void TestCliHrv::withoutBeatsItSaysSo()
{
    QFETCH(QStringList, words);
    {
        const auto writer = HistoryWriter::open(historyFile());
        QVERIFY((*writer)->addSamples(someWatch(), steadySamples(100)));
    }
    run(QStringList{u"hrv"_s, database(), u"--json"_s} + words);
    QCOMPARE(m_program->exitCode(), 9);
    QCOMPARE(failure().value("code"_L1).toString(), u"NoBeats"_s);
    QVERIFY(m_results.isEmpty());
}

void TestCliHrv::wrongWordsAreRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("a word") << QStringList{u"today"_s};
    QTest::newRow("no time") << QStringList{u"--from=yesterday"_s};
    QTest::newRow("backwards") << QStringList{u"--from=2026-03-05"_s, u"--to=2026-03-03"_s};
    QTest::newRow("range and activity") << QStringList{u"--from=2026-03-05"_s, u"--last-activity"_s};
    QTest::newRow("an option of export") << QStringList{u"--format=csv"_s};
    QTest::newRow("a simulated watch") << QStringList{u"--simulate"_s};
}

void TestCliHrv::wrongWordsAreRefused()
{
    QFETCH(QStringList, words);
    run(QStringList{u"hrv"_s, database(), u"--json"_s} + words);
    QCOMPARE(m_program->exitCode(), 2);
    QVERIFY(!failure().isEmpty());
}

NEOBEAT_TEST(TestCliHrv)
#include "tst_clihrv.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/exchange/exchangefixture.h"

#include "exchange/laps.h"
#include "exchange/valuenames.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

/// Independent programs find in an exported file what the history holds: as many samples, at the same times, with the
/// same values.
class TestIndependentReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void pythonFindsEverySampleInCsv();
    void pythonFindsEverythingElseInCsv();
    void pythonFindsEveryIntervalInCsv();
    void pythonFindsEverythingInJsonLines();
    void tcxHasThePublishedStructure_data();
    void tcxHasThePublishedStructure();
    void pythonFindsEveryReadingInTcx();
    void longGapsAndMarkersBeginLaps();
    void gpsbabelFindsEveryReadingInFit_data();
    void gpsbabelFindsEveryReadingInFit();
    void pythonFindsEveryIntervalInFit();

private:
    static QString script(const QString &name) { return u"" NEOBEAT_TEST_DATA "/exchange/"_s + name; }
    static QList<QJsonObject> linesOf(const QByteArray &output);
    static TimeRange activityRange() { return ExchangeFixture::activities().first().range; }
};

void TestIndependentReaders::initTestCase()
{
    qputenv("TZ", "Europe/Berlin");
}

void TestIndependentReaders::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

QList<QJsonObject> TestIndependentReaders::linesOf(const QByteArray &output)
{
    QList<QJsonObject> lines;
    for (const QByteArray &line : output.split('\n')) {
        if (!line.isEmpty())
            lines.append(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

void TestIndependentReaders::pythonFindsEverySampleInCsv()
{
    const ExchangeFixture fixture;
    QVERIFY(fixture.exportTo(u"history.csv"_s, ExportFormat::Csv));
    QList<QJsonObject> rows
        = linesOf(outputOf(u"python3"_s, {script(u"readcsv.py"_s), fixture.file(u"history.csv"_s)}));
    rows.removeIf([](const QJsonObject &row) { return row.value("event"_L1) != "sample"_L1; });
    const std::vector<Sample> samples = ExchangeFixture::samples();
    QCOMPARE(rows.size(), qsizetype(samples.size()));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Sample &sample = samples.at(std::size_t(i));
        QCOMPARE(rows.at(i).value("time"_L1).toInteger(), sample.time);
        QCOMPARE(rows.at(i).value("local_time"_L1).toString(),
                 QDateTime::fromMSecsSinceEpoch(sample.time).toString(u"yyyy-MM-dd HH:mm:ss"_s));
        QCOMPARE(rows.at(i).value("bpm"_L1).toString(), sample.isReading() ? QString::number(sample.bpm) : QString());
        QCOMPARE(rows.at(i).value("quality"_L1).toString(), QString::fromLatin1(nameOf(sample.quality)));
        QCOMPARE(rows.at(i).value("source"_L1).toString(), QString::fromLatin1(nameOf(sample.source)));
    }
}

void TestIndependentReaders::pythonFindsEverythingElseInCsv()
{
    const ExchangeFixture fixture;
    QVERIFY(fixture.exportTo(u"history.csv"_s, ExportFormat::Csv));
    const auto rows = linesOf(outputOf(u"python3"_s, {script(u"readcsv.py"_s), fixture.file(u"history.csv"_s)}));
    QStringList activities;
    QStringList markers;
    int others = 0;
    qint64 time = 0;
    for (const QJsonObject &row : rows) {
        QVERIFY(row.value("time"_L1).toInteger() >= time);
        time = row.value("time"_L1).toInteger();
        const QString event = row.value("event"_L1).toString();
        if (event == "session"_L1)
            activities << row.value("text"_L1).toString() << row.value("note"_L1).toString();
        else if (event == "marker"_L1)
            markers << row.value("text"_L1).toString();
        else if (event != "sample"_L1 && event != "minute"_L1 && event != "rr"_L1)
            ++others;
    }
    // An apostrophe keeps a spreadsheet from reading text as a formula.
    const QList<ActivityEntry> expected = ExchangeFixture::activities();
    QCOMPARE(activities,
             (QStringList{u'\'' + expected.at(0).name, expected.at(0).note, expected.at(1).name, QString()}));
    QCOMPARE(markers, (QStringList{u"'+1"_s, QString(), u"''@quote"_s, expected.at(1).markers.first().text}));
    QCOMPARE(others, ExchangeFixture::gaps().size() + ExchangeFixture::battery().size());
    std::vector<LoggedMinute> minutes;
    for (const QJsonObject &row : rows) {
        if (row.value("event"_L1).toString() != "minute"_L1)
            continue;
        const auto sample = MinuteSample::decode(QByteArray::fromHex(row.value("text"_L1).toString().toLatin1()));
        const QTime zone = QTime::fromString(row.value("note"_L1).toString().mid(4), u"HH:mm"_s);
        const int sign = row.value("note"_L1).toString().startsWith("UTC-"_L1) ? -1 : 1;
        QVERIFY(sample && zone.isValid());
        QCOMPARE(row.value("bpm"_L1).toString(), sample->bpm() ? QString::number(*sample->bpm()) : QString());
        minutes.push_back(
            {row.value("time"_L1).toInteger(), qint8(sign * zone.msecsSinceStartOfDay() / 900'000), *sample});
    }
    QVERIFY(minutes == ExchangeFixture::minutes());
}

void TestIndependentReaders::pythonFindsEveryIntervalInCsv()
{
    const ExchangeFixture fixture;
    QVERIFY(fixture.exportTo(u"history.csv"_s, ExportFormat::Csv));
    auto rows = linesOf(outputOf(u"python3"_s, {script(u"readcsv.py"_s), fixture.file(u"history.csv"_s)}));
    rows.removeIf([](const QJsonObject &row) { return row.value("event"_L1) != "rr"_L1; });
    QCOMPARE(rows.size(), ExchangeFixture::intervalCount());
    auto row = rows.cbegin();
    for (const BeatRun &run : ExchangeFixture::beats()) {
        for (std::size_t i = 0; i < run.intervals.size(); ++i, ++row) {
            const BeatRun one = run.part(i, 1);
            QCOMPARE(row->value("text"_L1).toString().toDouble(), BeatRun::millisecondsOf(run.intervals[i], run.unit));
            QCOMPARE(row->value("time"_L1).toInteger(), one.start);
            QCOMPARE(row->value("end"_L1).toInteger(), one.endTicks() / 1'024);
            QCOMPARE(row->value("source"_L1).toString(), QString::fromLatin1(nameOf(run.source)));
            QVERIFY(row->value("note"_L1).toString().startsWith(QString::fromLatin1(nameOf(run.unit))));
        }
    }
}

void TestIndependentReaders::pythonFindsEverythingInJsonLines()
{
    const ExchangeFixture fixture;
    QVERIFY(fixture.exportTo(u"history.jsonl"_s, ExportFormat::JsonLines));
    const auto lines = linesOf(outputOf(u"python3"_s, {script(u"readjsonl.py"_s), fixture.file(u"history.jsonl"_s)}));
    const std::vector<Sample> samples = ExchangeFixture::samples();
    auto sample = samples.begin();
    QStringList words;
    for (const QJsonObject &line : lines) {
        const QString type = line.value("type"_L1).toString();
        if (type == "session"_L1)
            words << line.value("name"_L1).toString() << line.value("note"_L1).toString();
        if (type != "sample"_L1)
            continue;
        QVERIFY(sample != samples.end());
        QCOMPARE(line.value("time"_L1).toInteger(), sample->time);
        QCOMPARE(line.value("bpm"_L1), sample->isReading() ? QJsonValue(sample->bpm) : QJsonValue());
        QCOMPARE(line.value("quality"_L1).toString(), QString::fromLatin1(nameOf(sample->quality)));
        QCOMPARE(line.value("source"_L1).toString(), QString::fromLatin1(nameOf(sample->source)));
        ++sample;
    }
    QVERIFY(sample == samples.end());
    std::size_t minutes = 0;
    for (const QJsonObject &line : lines) {
        if (line.value("type"_L1).toString() != "minute"_L1)
            continue;
        const LoggedMinute expected = ExchangeFixture::minutes().at(minutes++);
        QCOMPARE(line.value("time"_L1).toInteger(), expected.time);
        QCOMPARE(line.value("steps"_L1).toInt(), expected.sample.steps());
        QCOMPARE(line.value("raw"_L1).toString().toLatin1(), expected.sample.encode().toHex());
    }
    QCOMPARE(minutes, ExchangeFixture::minutes().size());
    std::vector<BeatRun> runs;
    for (const QJsonObject &line : lines) {
        if (line.value("type"_L1).toString() != "rr"_L1)
            continue;
        BeatRun run{line.value("time"_L1).toInteger(),
                    quint16(line.value("ticks"_L1).toInt()),
                    *unitNamed(line.value("unit"_L1).toString().toLatin1()),
                    *sourceNamed(line.value("source"_L1).toString().toLatin1()),
                    {}};
        for (const QJsonValue &interval : line.value("intervals"_L1).toArray())
            run.intervals.push_back(quint16(interval.toInt()));
        runs.push_back(run);
    }
    QVERIFY(joined(runs) == ExchangeFixture::beats());
    const QList<ActivityEntry> activities = ExchangeFixture::activities();
    QCOMPARE(words, (QStringList{activities.at(0).name, activities.at(0).note, activities.at(1).name, QString()}));
}

void TestIndependentReaders::tcxHasThePublishedStructure_data()
{
    QTest::addColumn<qint64>("start");
    QTest::newRow("everything") << qint64(0);
    QTest::newRow("an activity") << activityRange().from;
}

void TestIndependentReaders::tcxHasThePublishedStructure()
{
    QFETCH(qint64, start);
    const ExchangeFixture fixture;
    QVERIFY(fixture.exportTo(u"history.tcx"_s, ExportFormat::Tcx, start == 0 ? 0 : fixture.activityAt(start)));
    outputOf(u"xmllint"_s,
             {u"--noout"_s, u"--nonet"_s, u"--schema"_s, script(u"TrainingCenterDatabase.xsd"_s),
              fixture.file(u"history.tcx"_s)});
}

void TestIndependentReaders::pythonFindsEveryReadingInTcx()
{
    const ExchangeFixture fixture;
    QVERIFY(fixture.exportTo(u"history.tcx"_s, ExportFormat::Tcx));
    const QByteArray output = outputOf(u"python3"_s, {script(u"readtcx.py"_s), fixture.file(u"history.tcx"_s)});
    const QList<QByteArray> lines = output.trimmed().split('\n');
    const std::vector<Sample> readings = ExchangeFixture::readings();
    QCOMPARE(lines.size(), qsizetype(readings.size()));
    int lap = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Sample &reading = readings.at(std::size_t(i));
        if (i > 0 && reading.source != SampleSource::Minute
            && reading.time - readings.at(std::size_t(i - 1)).time >= 60'000)
            ++lap;
        const QByteArray number = QByteArray::number(lap);
        QCOMPARE(lines.at(i),
                 QByteArray::number(reading.time) + ' ' + QByteArray::number(reading.bpm) + ' ' + number + ' '
                     + number); // one track in each lap
    }
    QCOMPARE(lap, 3);
}

void TestIndependentReaders::longGapsAndMarkersBeginLaps()
{
    const ExchangeFixture fixture;
    QVERIFY(fixture.exportTo(u"session.tcx"_s, ExportFormat::Tcx, fixture.activityAt(activityRange().from)));
    const QByteArray output = outputOf(u"python3"_s, {script(u"readtcx.py"_s), fixture.file(u"session.tcx"_s)});
    const QList<QByteArray> lines = output.trimmed().split('\n');
    const std::vector<Sample> readings = ExchangeFixture::readings(activityRange());
    QCOMPARE(lines.size(), qsizetype(readings.size()));
    // Two markers at one moment split the activity only once; the first one is in the long gap.
    const qint64 firstMarker = ExchangeFixture::activities().first().markers.at(0).time;
    const qint64 secondMarker = ExchangeFixture::activities().first().markers.at(1).time;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qint64 time = readings.at(std::size_t(i)).time;
        const int lap = time < firstMarker ? 0 : time < secondMarker ? 1 : 2;
        QCOMPARE(lines.at(i).split(' ').at(2).toInt(), lap);
    }
    QCOMPARE(lines.last().split(' ').at(2), QByteArray("2"));
}

void TestIndependentReaders::gpsbabelFindsEveryReadingInFit_data()
{
    tcxHasThePublishedStructure_data();
}

void TestIndependentReaders::gpsbabelFindsEveryReadingInFit()
{
    QFETCH(qint64, start);
    const ExchangeFixture fixture;
    QVERIFY(fixture.exportTo(u"history.fit"_s, ExportFormat::Fit, start == 0 ? 0 : fixture.activityAt(start)));
    const QByteArray output = outputOf(u"gpsbabel"_s,
                                       {u"-t"_s, u"-i"_s, u"garmin_fit,allpoints=1"_s, u"-f"_s,
                                        fixture.file(u"history.fit"_s), u"-o"_s, u"unicsv,utc=0"_s, u"-F"_s, u"-"_s});
    QList<QByteArray> lines = output.trimmed().split('\n');
    const QList<QByteArray> columns = lines.takeFirst().trimmed().split(',');
    const std::vector<Sample> readings
        = ExchangeFixture::readings(start == 0 ? TimeRange::everything() : activityRange());
    QCOMPARE(lines.size(), qsizetype(readings.size()));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QList<QByteArray> cells = lines.at(i).trimmed().split(',');
        const Sample &reading = readings.at(std::size_t(i));
        const QDateTime time = QDateTime::fromSecsSinceEpoch(reading.time / 1'000, Qt::UTC);
        QCOMPARE(cells.at(columns.indexOf("Heartrate")).toInt(), int(reading.bpm));
        QCOMPARE(QString::fromLatin1(cells.at(columns.indexOf("Date")) + ' ' + cells.at(columns.indexOf("Time"))),
                 time.toString(u"yyyy/MM/dd HH:mm:ss"_s));
    }
}

void TestIndependentReaders::pythonFindsEveryIntervalInFit()
{
    const ExchangeFixture fixture;
    const auto written = fixture.exportTo(u"history.fit"_s, ExportFormat::Fit);
    QVERIFY(written);
    QCOMPARE(written->intervals, ExchangeFixture::intervalCount());
    const QByteArray output = outputOf(u"python3"_s, {script(u"readhrv.py"_s), fixture.file(u"history.fit"_s)});
    QList<int> found;
    QList<qint64> times;
    constexpr qint64 epoch = 631'065'600;
    for (const QByteArray &line : output.trimmed().split('\n')) {
        QList<QByteArray> values = line.split(' ');
        const qint64 before = values.takeFirst().toLongLong() + epoch;
        QVERIFY(values.size() >= 2 && values.size() <= 5);
        for (const QByteArray &value : values) {
            found << value.toInt();
            times << before;
        }
    }
    qsizetype place = 0;
    for (const BeatRun &run : ExchangeFixture::beats()) {
        for (std::size_t i = 0; i < run.intervals.size(); ++i, ++place) {
            QVERIFY(place < found.size());
            QCOMPARE(found.at(place), qRound(BeatRun::millisecondsOf(run.intervals[i], run.unit)));
            // Before the record that follows it, and not long before: five intervals and a gap of ten minutes.
            const qint64 end = run.part(i, 1).range().to / 1'000;
            QVERIFY(times.at(place) <= end + 5 && times.at(place) >= end - 610);
        }
    }
    QCOMPARE(place, found.size());
}

NEOBEAT_TEST(TestIndependentReaders)
#include "tst_independentreaders.moc"

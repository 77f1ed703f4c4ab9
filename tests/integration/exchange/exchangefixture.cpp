// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/exchange/exchangefixture.h"

#include "base/timeunits.h"
#include "support/heartbeats.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace neobeat::test {

namespace {

// Half an hour before the clocks in Berlin skip an hour.
constexpr qint64 start = 1'774'744'200'000;
using neobeat::ms::minute;

// The phone's minutes of the hour before, one of them missing.
void addMinutes(std::vector<Sample> &samples)
{
    for (int i = 0; i < 60; ++i) {
        if (i != 20)
            samples.push_back(
                {start - (60 - i) * minute, quint8(50 + i % 7), SampleQuality::Good, SampleSource::Minute});
    }
}

Sample streamed(int number)
{
    Sample sample{start + number * 1'000 + number * 37 % 400, quint8(60 + number % 130), SampleQuality::Good,
                  SampleSource::Stream};
    if (number % 50 == 17) {
        constexpr SampleQuality none[]{SampleQuality::NoReading, SampleQuality::OutOfRange, SampleQuality::NoContact};
        sample.quality = none[number / 50 % 3];
        sample.bpm = 0;
    }
    return sample;
}

bool isInGap(int number)
{
    return (number > 900 && number < 1'500) || (number > 3'000 && number < 3'007) || (number > 4'000 && number < 4'004);
}

} // namespace

ExchangeFixture::ExchangeFixture()
{
    fill();
}

WatchEntry ExchangeFixture::watch()
{
    return {0, u"00:00:5E:00:53:4E"_s, u"Amazfit Neo"_s};
}

std::vector<Sample> ExchangeFixture::samples()
{
    std::vector<Sample> samples;
    addMinutes(samples);
    for (int i = 0; i < 6'000; ++i) {
        if (!isInGap(i))
            samples.push_back(streamed(i));
    }
    // Values of the simulated watch, and the limits of what is a reading.
    const qint64 later = start + 24 * 60 * minute;
    samples.push_back({later, 25, SampleQuality::Good, SampleSource::Simulated});
    samples.push_back({later + 999, 240, SampleQuality::Good, SampleSource::Simulated});
    return samples;
}

QList<ActivityEntry> ExchangeFixture::activities()
{
    ActivityEntry nasty;
    nasty.range = {start + 10 * minute, start + 60 * minute};
    nasty.name = u"=HYPERLINK(\"x\";\"Ämter, \"\"Süd\"\"\")"_s;
    nasty.note = u"First line,\nsecond; <b>&amp;</b>\n'+41 \u2764\U0001F3C3  blanks"_s;
    nasty.markers = {{start + 20 * minute, u"+1"_s}, {start + 30 * minute, u""_s}, {start + 30 * minute, u"'@quote"_s}};
    ActivityEntry plain;
    plain.range = {start + 60 * minute, start + 90 * minute + 1};
    plain.name = u"\"Quoted\" \\ back, slash"_s;
    plain.markers = {{start + 75 * minute, u"Anstieg, steil; sehr"_s}};
    return {nasty, plain};
}

QList<ConnectionGap> ExchangeFixture::gaps()
{
    return {{{start + 901'000, start + 1'499'000}, u"LinkLost"_s},
            {{start + 3'001'500, start + 3'006'500}, u"WatchNotFound"_s}};
}

QList<BatteryEntry> ExchangeFixture::battery()
{
    return {{start - 30 * minute, 87, false}, {start + 5 * minute, 0, true}, {start + 6 * minute, 100, false}};
}

std::vector<LoggedMinute> ExchangeFixture::minutes()
{
    std::vector<LoggedMinute> minutes;
    for (int i = -60; i < 120; ++i) {
        const auto byte = [i](int factor) { return quint8(i * factor + 77); };
        if (i < 40 || i > 50)
            minutes.push_back({start + i * minute,
                               qint8(i < 30 ? 4 : 8),
                               {{byte(3), byte(5), byte(7), byte(1), byte(11), byte(13), byte(17), byte(19)}}});
    }
    minutes.back().zone = -14;
    return minutes;
}

std::vector<BeatRun> ExchangeFixture::beats()
{
    std::vector<BeatRun> runs{beatRun(1'500, start + 2 * minute + 7, 1),
                              beatRun(1'500, start + 45 * minute, 2, IntervalUnit::Of1000),
                              beatRun(3, start + 80 * minute + 1, 3)};
    runs[1].intervals[700] = 2'345;
    runs[2].source = SampleSource::Simulated;
    return runs;
}

qint64 ExchangeFixture::intervalCount()
{
    return intervalsIn(beats());
}

std::vector<Sample> ExchangeFixture::readings(const TimeRange &range)
{
    std::vector<Sample> readings = samples();
    std::erase_if(readings, [&](const Sample &sample) { return !sample.isReading() || !range.contains(sample.time); });
    return readings;
}

void ExchangeFixture::fill()
{
    const auto writer = HistoryWriter::open(file(u"history.sqlite"_s));
    QVERIFY(writer);
    HistoryWriter &history = *writer.value();
    QVERIFY(history.addSamples(watch(), samples()));
    QVERIFY(history.addLoggedMinutes(watch(), minutes()));
    QVERIFY(history.addBeats(watch(), beats()));
    for (const ActivityEntry &activity : activities())
        QVERIFY(history.addActivity(watch(), activity));
    for (const ConnectionGap &gap : gaps())
        QVERIFY(!history.addGap(watch(), gap));
    for (const BatteryEntry &entry : battery())
        QVERIFY(!history.addBattery(watch(), entry));
}

QByteArray ExchangeFixture::contentOf(const QString &name) const
{
    QFile content(file(name));
    return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
}

Result<ExportSummary, Error> ExchangeFixture::exportTo(const QString &name, ExportFormat format, qint64 activity,
                                                       const Progress &progress) const
{
    const auto reader = HistoryReader::open(file(u"history.sqlite"_s));
    if (!reader)
        return reader.error();
    ExportRequest request;
    request.file = file(name);
    request.format = format;
    request.address = watch().address;
    request.activity = activity;
    return exportHistory(*reader.value(), request, progress);
}

Result<ImportSummary, Error> ExchangeFixture::import(const QString &name, const Progress &progress) const
{
    const auto writer = HistoryWriter::open(file(u"history.sqlite"_s));
    if (!writer)
        return writer.error();
    return importHistory(*writer.value(), file(name), watch(), progress);
}

qint64 ExchangeFixture::activityAt(qint64 time) const
{
    const auto reader = HistoryReader::open(file(u"history.sqlite"_s));
    const auto activities = reader.value()->activities(1, TimeRange::everything());
    for (const ActivityEntry &activity : *activities) {
        if (activity.range.from == time)
            return activity.id;
    }
    return 0;
}

std::vector<Sample> ExchangeFixture::stored() const
{
    std::vector<Sample> samples;
    const auto reader = HistoryReader::open(file(u"history.sqlite"_s));
    const auto read = reader.value()->forEachSample(1, TimeRange::everything(), [&](const Sample &sample) {
        samples.push_back(sample);
        return true;
    });
    return read ? samples : std::vector<Sample>();
}

std::vector<LoggedMinute> ExchangeFixture::storedMinutes() const
{
    const auto reader = HistoryReader::open(file(u"history.sqlite"_s));
    const QList<LoggedMinute> minutes = *reader.value()->loggedMinutes(1, TimeRange::everything());
    return {minutes.begin(), minutes.end()};
}

std::vector<BeatRun> ExchangeFixture::storedBeats() const
{
    const auto reader = HistoryReader::open(file(u"history.sqlite"_s));
    return *reader.value()->beatRuns(1, TimeRange::everything());
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments, QIODevice::ReadOnly);
    const bool ended = process.waitForFinished(60'000);
    const QByteArray complaints = process.readAllStandardError();
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        QTest::qFail(program.toUtf8() + ": " + process.errorString().toUtf8() + ' ' + complaints, __FILE__, __LINE__);
    return process.readAllStandardOutput();
}

} // namespace neobeat::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timeunits.h"
#include "history/activitylocks.h"
#include "history/aggregates.h"
#include "history/historyreader.h"
#include "history/historywriter.h"
#include "history/sampleblock.h"
#include "support/historysamples.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

/// What is written can be read, completely and only once, and the aggregates match the samples.
class TestHistoryWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fileIsMadeForItsOwnerOnly();
    void samplesComeBackInOrder();
    void sameMomentIsKeptOnce();
    void orderOfWritingDoesNotMatter();
    void aggregatesSayWhatTheSamplesSay_data();
    void aggregatesSayWhatTheSamplesSay();
    void runDoesNotOutweighTheDay();
    void erasedRangeLeavesTheRestExact();
    void erasedTextIsNotInTheFileAnyMore();
    void everythingErasedIsAnEmptyHistory();
    void watchesAreApart();
    void erasedSimulatedWatchLeavesNothingAndTheRealOneAlone();
    void activityRunsFromStartToEnd();
    void activitiesRunBesideEachOther();
    void abandonedActivityEndsWithItsLastSample();
    void abandonedActivityEndsBehindItsLastMark();
    void abandonedActivityWithoutAnythingIsFound();
    void theLastOneCutOffIsFirst();
    void anActivityGoesOn();
    void anActivityThatWasRemovedBeginsAgain();
    void aFastClockIsNoEndOfAnAbandonedActivity();
    void measuredSamplesAreKeptWhoeverWasThereBefore();
    void activitiesOfAFileAreAddedOnce();
    void batteryAndGapsComeBack();
    void rolledBackIsNotStored();
    void twoWritersTakeTurns();

private:
    std::unique_ptr<HistoryWriter> writer() const;
    std::unique_ptr<HistoryReader> reader() const;
    std::vector<Sample> stored(int watch = 1, const TimeRange &range = TimeRange::everything()) const;
    QByteArray fileBytes() const;
    void compareAggregates(const std::vector<Sample> &expected, quint32 seed) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestHistoryWriter::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"deep/history.sqlite"_s);
}

std::unique_ptr<HistoryWriter> TestHistoryWriter::writer() const
{
    auto opened = HistoryWriter::open(m_file);
    if (!opened)
        qWarning() << opened.error().name() << opened.error().detail;
    return opened ? std::move(opened).value() : nullptr;
}

std::unique_ptr<HistoryReader> TestHistoryWriter::reader() const
{
    auto opened = HistoryReader::open(m_file);
    if (!opened)
        qWarning() << opened.error().name() << opened.error().detail;
    return opened ? std::move(opened).value() : nullptr;
}

std::vector<Sample> TestHistoryWriter::stored(int watch, const TimeRange &range) const
{
    std::vector<Sample> samples;
    const auto all = reader()->forEachSample(watch, range, [&](const Sample &sample) {
        samples.push_back(sample);
        return true;
    });
    return all && *all ? samples : std::vector<Sample>();
}

QByteArray TestHistoryWriter::fileBytes() const
{
    QByteArray bytes;
    for (const QString &suffix : {u""_s, u"-wal"_s}) {
        QFile file(m_file + suffix);
        if (file.open(QFile::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

void TestHistoryWriter::fileIsMadeForItsOwnerOnly()
{
    QVERIFY(writer());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(m_file) & others));
    QVERIFY(!(QFile::permissions(QFileInfo(m_file).path()) & others));
}

void TestHistoryWriter::samplesComeBackInOrder()
{
    const std::vector<Sample> samples = restlessSamples(5'000, 1);
    const auto added = writer()->addSamples(someWatch(), samples);
    QVERIFY(added);
    QCOMPARE(*added, 5'000);
    QCOMPARE(stored(), samples);
    const auto extent = reader()->extent(1);
    QCOMPARE(*extent, (TimeRange{samples.front().time, samples.back().time + 1}));
    const TimeRange part{samples.at(100).time, samples.at(200).time};
    QCOMPARE(stored(1, part), std::vector<Sample>(samples.begin() + 100, samples.begin() + 200));
}

void TestHistoryWriter::sameMomentIsKeptOnce()
{
    const auto file = writer();
    const std::vector<Sample> samples = steadySamples(300);
    QCOMPARE(*file->addSamples(someWatch(), samples), 300);
    QCOMPARE(*file->addSamples(someWatch(), samples), 0);
    std::vector<Sample> others = samples;
    for (Sample &sample : others)
        sample.bpm = 200;
    QCOMPARE(*file->addSamples(someWatch(), others), 0);
    QCOMPARE(stored(), samples);
}

void TestHistoryWriter::orderOfWritingDoesNotMatter()
{
    const std::vector<Sample> samples = restlessSamples(3'000, 2);
    std::vector<Sample> shuffled = samples;
    std::shuffle(shuffled.begin(), shuffled.end(), QRandomGenerator(3));
    const auto file = writer();
    for (auto place = shuffled.begin(); place != shuffled.end(); place += 500)
        QVERIFY(file->addSamples(someWatch(), std::span(place, 500)));
    QCOMPARE(stored(), samples);
    compareAggregates(samples, 4);
}

void TestHistoryWriter::aggregatesSayWhatTheSamplesSay_data()
{
    QTest::addColumn<int>("batch");
    QTest::newRow("one by one") << 1;
    QTest::newRow("some") << 17;
    QTest::newRow("all at once") << 4'000;
}

void TestHistoryWriter::aggregatesSayWhatTheSamplesSay()
{
    QFETCH(const int, batch);
    const std::vector<Sample> samples = restlessSamples(4'000, 5);
    const auto file = writer();
    QVERIFY(!file->begin());
    for (std::size_t first = 0; first < samples.size(); first += std::size_t(batch)) {
        const std::size_t count = std::min(std::size_t(batch), samples.size() - first);
        QVERIFY(file->addSamples(someWatch(), std::span(samples).subspan(first, count)));
    }
    QVERIFY(!file->commit());
    compareAggregates(samples, 6);
}

/// Every way to compute the statistics agrees with the samples, for any time range.
void TestHistoryWriter::compareAggregates(const std::vector<Sample> &expected, quint32 seed) const
{
    const auto file = reader();
    const auto expectedStatistics = [&](const TimeRange &range) {
        Statistics sum;
        for (auto first = expected.begin(); first != expected.end();) {
            const qint64 minute = first->time - first->time % ms::minute;
            std::vector<Sample> part;
            for (; first != expected.end() && first->time < minute + ms::minute; ++first) {
                if (range.contains(first->time))
                    part.push_back(*first);
            }
            if (!part.empty())
                sum.add(statisticsFor(part, minute));
        }
        return sum;
    };
    QRandomGenerator random(seed);
    const TimeRange all{expected.front().time, expected.back().time + 1};
    for (int round = 0; round < 25; ++round) {
        const qint64 from = all.from + qint64(random.generateDouble() * double(all.length()));
        const qint64 to = from + qint64(random.generateDouble() * double(all.to - from));
        const auto statistics = file->statistics(1, {from, to});
        QVERIFY(statistics);
        QCOMPARE(statistics->count, expectedStatistics({from, to}).count);
        QVERIFY(*statistics == expectedStatistics({from, to}));
    }
    for (const qint64 step : {ms::minute, ms::hour, ms::day}) {
        const auto slice = file->sliceOf(1, all, step);
        QVERIFY(slice);
        QCOMPARE(slice->step, step);
        for (const Bucket &bucket : slice->buckets) {
            const Statistics sum = expectedStatistics({bucket.start, bucket.start + step});
            QCOMPARE(std::tuple(bucket.low, bucket.high, bucket.count, bucket.sum),
                     std::tuple(qint16(sum.low), qint16(sum.high), qint32(sum.count), sum.sum));
        }
        const qint64 readings = std::ranges::count_if(expected, &Sample::isReading);
        qint64 counted = 0;
        for (const Bucket &bucket : slice->buckets)
            counted += bucket.count;
        QCOMPARE(counted, readings);
    }
}

/// A phone has a value a minute, this program one a second: an hour counts as an hour, whichever source measured it.
void TestHistoryWriter::runDoesNotOutweighTheDay()
{
    std::vector<Sample> samples;
    for (int i = 0; i < 3 * 60; ++i)
        samples.push_back({someMorning + i * ms::minute, 60, SampleQuality::Good, SampleSource::Minute});
    for (int i = 0; i < 3'600; ++i)
        samples.push_back({someMorning + 3 * ms::hour + i * 1'000, 160});
    QVERIFY(writer()->addSamples(someWatch(), samples));
    for (const qint64 step : {ms::minute, ms::hour, ms::day}) {
        const auto slice = reader()->sliceOf(1, {someMorning, someMorning + 4 * ms::hour}, step);
        Bucket all;
        for (const Bucket &bucket : slice->buckets)
            all.add(bucket);
        QCOMPARE(qRound(all.average()), 85);
        QCOMPARE(all.count, 3'780);
    }
}

void TestHistoryWriter::erasedRangeLeavesTheRestExact()
{
    const std::vector<Sample> samples = restlessSamples(4'000, 7);
    const auto file = writer();
    QVERIFY(file->addSamples(someWatch(), samples));
    const TimeRange gone{samples.at(1'000).time + 1, samples.at(2'500).time};
    QVERIFY(!file->erase(gone));
    std::vector<Sample> rest = samples;
    std::erase_if(rest, [&](const Sample &sample) { return gone.contains(sample.time); });
    QVERIFY(rest.size() < samples.size());
    QCOMPARE(stored(), rest);
    compareAggregates(rest, 8);
    QVERIFY(!file->verify());
}

void TestHistoryWriter::erasedTextIsNotInTheFileAnyMore()
{
    std::vector<Sample> samples = steadySamples(20'000);
    for (Sample &sample : std::span(samples).first(60))
        sample.bpm = 222; // a value that no other minute has
    const QByteArray block = sampleblock::encode(std::span(samples).first(60), someMorning);
    const auto file = writer();
    QVERIFY(file->addSamples(someWatch(), samples));
    const auto activity = file->startActivity(someWatch(), someMorning, u"Morning at the clinic"_s);
    QVERIFY(activity);
    QVERIFY(!file->addMarker(*activity, {someMorning + 5'000, u"felt dizzy"_s}));
    QVERIFY(!file->endActivity(*activity, someMorning + 60'000));
    QVERIFY(fileBytes().contains("Morning at the clinic"));
    QVERIFY(fileBytes().contains(block));
    const qsizetype before = fileBytes().size();

    QVERIFY(!file->erase({someMorning, someMorning + 10'000'000}));
    QVERIFY(!fileBytes().contains("Morning at the clinic"));
    QVERIFY(!fileBytes().contains("felt dizzy"));
    QVERIFY(!fileBytes().contains(block));
    QVERIFY(fileBytes().size() < before);
    QCOMPARE(stored().size(), std::size_t(10'000));
}

void TestHistoryWriter::everythingErasedIsAnEmptyHistory()
{
    const auto file = writer();
    QVERIFY(file->addSamples(someWatch(), steadySamples(20'000)));
    QVERIFY(file->startActivity(someWatch(), someMorning, u"A run"_s));
    QVERIFY(!file->eraseEverything());
    QVERIFY(!fileBytes().contains("Amazfit Neo"));
    QVERIFY(!fileBytes().contains(someWatch().address.toLatin1()));
    QVERIFY(reader()->watches()->isEmpty());
    QVERIFY(reader()->activities(1, TimeRange::everything())->isEmpty());
    QCOMPARE(*file->addSamples(someWatch(), steadySamples(10)), 10);
}

void TestHistoryWriter::watchesAreApart()
{
    const auto file = writer();
    QVERIFY(file->addSamples(someWatch(1), steadySamples(100)));
    QVERIFY(file->addSamples(someWatch(2), steadySamples(50, someMorning + 30'000)));
    QCOMPARE(stored(1).size(), std::size_t(100));
    QCOMPARE(stored(2).size(), std::size_t(50));
    QCOMPARE(reader()->watch(someWatch(2).address)->id, 2);
    QCOMPARE(reader()->watch(someWatch(3).address)->id, 0);
    QVERIFY(!file->erase(TimeRange::everything(), someWatch(1).address));
    QCOMPARE(stored(1).size(), std::size_t(0));
    QCOMPARE(stored(2).size(), std::size_t(50));
}

void TestHistoryWriter::erasedSimulatedWatchLeavesNothingAndTheRealOneAlone()
{
    const auto file = writer();
    // The real watch has the same address, as one recorded by an earlier version may have.
    const WatchEntry gone{0, someWatch().address, u"Only tried"_s, true};
    QVERIFY(file->addSamples(someWatch(), steadySamples(100)));
    QVERIFY(file->addSamples(gone, steadySamples(100)));
    const auto activity = file->startActivity(gone, someMorning, u"Still running"_s);
    QVERIFY(activity);
    QVERIFY(!file->addMarker(*activity, {someMorning, u"marked"_s}));
    QVERIFY(!file->addBattery(gone, {someMorning, 50, false}));
    QCOMPARE(reader()->watches()->size(), 2);
    QCOMPARE(reader()->watch(gone.address)->id, 1);
    QVERIFY(!file->eraseSimulated());
    QVERIFY(!file->eraseSimulated());
    QCOMPARE(reader()->watches()->size(), 1);
    QCOMPARE(stored(1).size(), std::size_t(100));
    QCOMPARE(stored(2).size(), std::size_t(0));
    for (const QByteArray &text : {QByteArray("Only tried"), QByteArray("Still running"), QByteArray("marked")})
        QVERIFY(!fileBytes().contains(text));
    QVERIFY(!file->verify());
}

void TestHistoryWriter::activityRunsFromStartToEnd()
{
    const auto file = writer();
    const auto id = file->startActivity(someWatch(), someMorning, u"Run"_s);
    QVERIFY(id);
    QVERIFY(reader()->activity(*id)->first.running);
    QVERIFY(!file->addMarker(*id, {someMorning + 20'000, u"hill"_s}));
    QVERIFY(!file->addMarker(*id, {someMorning + 10'000, {}}));
    QVERIFY(!file->endActivity(*id, someMorning + 30'000));
    QVERIFY(!file->addMarker(*id, {someMorning + 40'000, u"too late"_s}));
    QVERIFY(!file->describeActivity(*id, u"Long run"_s, u"windy"_s));

    const auto activities = reader()->activities(1, {someMorning + 29'000, someMorning + 50'000});
    QCOMPARE(activities->size(), 1);
    const ActivityEntry expected{*id,        {someMorning, someMorning + 30'000},
                                 false,      u"Long run"_s,
                                 u"windy"_s, {{someMorning + 10'000, u""_s}, {someMorning + 20'000, u"hill"_s}}};
    QCOMPARE(activities->first(), expected);
    QVERIFY(reader()->activities(1, {someMorning + 30'000, someMorning + 50'000})->isEmpty());
    QVERIFY(!file->removeActivity(*id));
    QCOMPARE(reader()->activity(*id)->first.id, 0);
}

void TestHistoryWriter::activitiesRunBesideEachOther()
{
    const auto file = writer();
    const auto first = file->startActivity(someWatch(), someMorning, u"one"_s);
    const auto second = file->startActivity(someWatch(), someMorning + 5'000, u"two"_s);
    QVERIFY(reader()->activity(*first)->first.running);
    QVERIFY(reader()->activity(*second)->first.running);
    QVERIFY(!file->addMarker(*first, {someMorning + 6'000, u"first"_s}));
    QVERIFY(!file->endActivity(*first, someMorning + 7'000));
    QVERIFY(!file->endActivity(*first, someMorning + 9'000));
    QCOMPARE(reader()->activity(*first)->first.range.to, someMorning + 7'000);
    QCOMPARE(reader()->activity(*first)->first.markers.size(), 1);
    QVERIFY(reader()->activity(*second)->first.running);
    QVERIFY(reader()->activity(*second)->first.markers.isEmpty());
}

void TestHistoryWriter::abandonedActivityEndsWithItsLastSample()
{
    const auto file = writer();
    const auto id = file->startActivity(someWatch(), someMorning, u"cut off"_s);
    QVERIFY(file->addSamples(someWatch(), steadySamples(10)));
    const auto ended = file->endAbandonedActivities(ActivityLocks(m_file));
    QVERIFY(ended);
    const ActivityEntry activity = reader()->activity(*id)->first;
    QVERIFY(!activity.running);
    QCOMPARE(activity.range.to, someMorning + 9'001);
    QCOMPARE(ended->size(), 1);
    QCOMPARE(ended->first().activity, activity);
    QCOMPARE(ended->first().watch.address, someWatch().address);
    QVERIFY(file->endAbandonedActivities(ActivityLocks(m_file))->isEmpty());
}

void TestHistoryWriter::abandonedActivityEndsBehindItsLastMark()
{
    const auto file = writer();
    const auto id = file->startActivity(someWatch(), someMorning, u"cut off"_s);
    QVERIFY(!file->addMarker(*id, {someMorning + 4'000, u"top"_s}));
    QVERIFY(file->endAbandonedActivities(ActivityLocks(m_file)));
    QCOMPARE(reader()->activity(*id)->first.range.to, someMorning + 4'001);
}

void TestHistoryWriter::abandonedActivityWithoutAnythingIsFound()
{
    const auto file = writer();
    QVERIFY(file->startActivity(someWatch(), someMorning, u"at once"_s));
    QVERIFY(file->endAbandonedActivities(ActivityLocks(m_file)));
    QCOMPARE(reader()->activities(1, {someMorning, someMorning + 1})->size(), 1);
}

void TestHistoryWriter::theLastOneCutOffIsFirst()
{
    const auto file = writer();
    const WatchEntry other{0, u"C0:FF:EE:00:00:02"_s, u"Another"_s};
    QVERIFY(file->startActivity(other, someMorning + 60'000, u"later"_s));
    QVERIFY(file->startActivity(someWatch(), someMorning, u"earlier"_s));
    const auto ended = file->endAbandonedActivities(ActivityLocks(m_file));
    QCOMPARE(ended->size(), 2);
    QCOMPARE(ended->first().activity.name, u"later"_s);
    QCOMPARE(ended->first().watch.address, other.address);
}

void TestHistoryWriter::anActivityGoesOn()
{
    const auto file = writer();
    const auto id = file->startActivity(someWatch(), someMorning, u"Run"_s);
    QVERIFY(!file->addMarker(*id, {someMorning + 1'000, u"go"_s}));
    const auto ended = file->endAbandonedActivities(ActivityLocks(m_file));
    QCOMPARE(*file->resumeActivity(someWatch(), ended->first().activity), *id);
    QVERIFY(reader()->activity(*id)->first.running);
    QVERIFY(!file->addMarker(*id, {someMorning + 70'000, u"on"_s}));
    QVERIFY(!file->endActivity(*id, someMorning + 90'000));
    const ActivityEntry whole = reader()->activity(*id)->first;
    QCOMPARE(whole.range, (TimeRange{someMorning, someMorning + 90'000}));
    QCOMPARE(whole.markers.size(), 2);
    QCOMPARE(reader()->activities(1, TimeRange::everything())->size(), 1);
}

void TestHistoryWriter::anActivityThatWasRemovedBeginsAgain()
{
    const auto file = writer();
    const auto id = file->startActivity(someWatch(), someMorning, u"Run"_s);
    QVERIFY(!file->addMarker(*id, {someMorning + 1'000, u"go"_s}));
    const ActivityEntry ended = file->endAbandonedActivities(ActivityLocks(m_file))->first().activity;
    QVERIFY(!file->removeActivity(ended.id));
    // Its id may belong to another one by now.
    const auto other = file->startActivity(someWatch(), someMorning + 30'000, u"Other"_s);
    QVERIFY(file->resumeActivity(someWatch(), ended));
    QVERIFY(reader()->activity(*other)->first.running);
    const auto activities = reader()->activities(1, TimeRange::everything());
    QCOMPARE(activities->size(), 2);
    QVERIFY(activities->first().running);
    QCOMPARE(activities->first().name, u"Run"_s);
    QCOMPARE(activities->first().markers, ended.markers);
}

void TestHistoryWriter::aFastClockIsNoEndOfAnAbandonedActivity()
{
    const auto file = writer();
    const auto id = file->startActivity(someWatch(), someMorning, u"cut off"_s);
    QVERIFY(file->addSamples(someWatch(), steadySamples(10)));
    const qint64 ahead = QDateTime::currentMSecsSinceEpoch() + 12 * 3'600'000;
    const auto early = file->startActivity(someWatch(), ahead, u"of a clock that was fast"_s);
    QVERIFY(file->addSamples(someWatch(), steadySamples(5, ahead)));
    QVERIFY(file->endAbandonedActivities(ActivityLocks(m_file)));
    const ActivityEntry activity = reader()->activity(*id)->first;
    QVERIFY(!activity.running);
    QCOMPARE(activity.range.to, someMorning + 9'001);
    QCOMPARE(reader()->activity(*early)->first.range, (TimeRange{ahead, ahead + 4'001}));
}

void TestHistoryWriter::measuredSamplesAreKeptWhoeverWasThereBefore()
{
    const auto file = writer();
    const std::vector<Sample> before = steadySamples(70);
    QVERIFY(file->addSamples(someWatch(), before));
    // The clock was set back by a minute, and the values continue as before.
    QCOMPARE(*file->recordSamples(someWatch(), before, false), 70);
    std::vector<Sample> all = stored();
    QCOMPARE(all.size(), std::size_t(140));
    for (std::size_t i = 0; i < before.size(); ++i) {
        QCOMPARE(all.at(2 * i), before.at(i));
        QCOMPARE(all.at(2 * i + 1).time, before.at(i).time + 1);
        QCOMPARE(all.at(2 * i + 1).bpm, before.at(i).bpm);
    }
    // What a failed call may already have written is not written again.
    QCOMPARE(*file->recordSamples(someWatch(), before, true), 0);
    const Sample lastOfMinute{someMorning + 59'999, 70};
    for (int i = 0; i < 2; ++i)
        QCOMPARE(*file->recordSamples(someWatch(), std::span(&lastOfMinute, 1), false), 1);
    all = stored();
    QCOMPARE(std::ranges::count(all, someMorning + 59'999, &Sample::time), 1);
    QCOMPARE(std::ranges::count(all, someMorning + 60'002, &Sample::time), 1);
}

void TestHistoryWriter::activitiesOfAFileAreAddedOnce()
{
    const auto file = writer();
    const ActivityEntry activity{0,         {someMorning, someMorning + 60'000}, false, u"Run"_s,
                                 u"note"_s, {{someMorning + 1'000, u"go"_s}}};
    QVERIFY(*file->addActivity(someWatch(), activity));
    QVERIFY(!*file->addActivity(someWatch(), activity));
    const auto activities = reader()->activities(1, TimeRange::everything());
    QCOMPARE(activities->size(), 1);
    QCOMPARE(activities->first().markers, activity.markers);
}

void TestHistoryWriter::batteryAndGapsComeBack()
{
    const auto file = writer();
    const BatteryEntry battery{someMorning, 87, true};
    const ConnectionGap gap{{someMorning, someMorning + 9'000}, u"LinkLost"_s};
    QVERIFY(!file->addBattery(someWatch(), battery));
    QVERIFY(!file->addGap(someWatch(), gap));
    QCOMPARE(*reader()->battery(1, TimeRange::everything()), QList{battery});
    QCOMPARE(*reader()->gaps(1, {someMorning + 8'000, someMorning + 10'000}), QList{gap});
    QVERIFY(reader()->gaps(1, {someMorning + 9'000, someMorning + 10'000})->isEmpty());
}

void TestHistoryWriter::rolledBackIsNotStored()
{
    const auto file = writer();
    QVERIFY(!file->begin());
    QVERIFY(file->addSamples(someWatch(), steadySamples(10)));
    file->rollback();
    QVERIFY(stored().empty());
    QVERIFY(reader()->watches()->isEmpty());
}

void TestHistoryWriter::twoWritersTakeTurns()
{
    const auto one = writer();
    const auto other = writer();
    for (int i = 0; i < 20; ++i) {
        const std::vector<Sample> sample = steadySamples(1, someMorning + i * 1'000);
        QVERIFY((i % 2 == 0 ? one : other)->addSamples(someWatch(), sample));
    }
    QCOMPARE(stored().size(), std::size_t(20));
    QCOMPARE(reader()->statistics(1, TimeRange::everything())->count, 20);
}

NEOBEAT_TEST(TestHistoryWriter)
#include "tst_historywriter.moc"

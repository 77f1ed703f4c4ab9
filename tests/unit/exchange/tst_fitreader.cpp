// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fitentryreader.h"
#include "support/fitbytes.h"
#include "support/testprogram.h"

#include <QBuffer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace neobeat;
using neobeat::test::FitBytes;
using namespace Qt::StringLiterals;

/// FIT files as devices write them, which is not as we do.
class TestFitReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void bothByteOrdersAreRead_data();
    void bothByteOrdersAreRead();
    void compressedTimesContinueTheLatest();
    void developerFieldsAreNoHeartRate();
    void emptyValuesAreNoReadings();
    void chainedFilesAreReadAll();
    void cutFileGivesWhatItHas();
    void sizeThatWasNeverWrittenIsNoEnd();
    void wrongChecksumIsToldAtLast();
    void monitoringContinuesShortTimes();
    void intervalsFollowTheRecords();
    void intervalsGoOnInAPause();
    void intervalsBeforeTheFirstRecordEndWithIt();
    void strapUnderWaterHasTicks();
    void strapBeatsAreReadFromWholeTimes_data();
    void strapBeatsAreReadFromWholeTimes();
    void strapThatBeginsAgainLeavesAGap();
    void strapGoesOnInAChainedFile();
    void beatsOfTheSdkAreRead();
    void sessionsBecomeActivities();
    void sessionWithoutStartHasItsRecords();
    void cutOffActivityHasItsRecords();
    void everyCutIsReadOrRefused();

private:
    struct Content
    {
        std::vector<Entry> entries;
        Error failure;
    };

    static Content read(QByteArray file);
    static std::vector<Sample> samplesOf(const Content &content);
    static std::vector<BeatRun> beatsOf(const Content &content);
    static FitBytes records(bool isBigEndian = false);

    static constexpr quint32 start = 1'141'000'000; // 2026-02-26
    static constexpr qint64 startTime = (start + 631'065'600LL) * 1'000;
};

TestFitReader::Content TestFitReader::read(QByteArray file)
{
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    FitEntryReader reader(buffer);
    Content content;
    for (Entry entry;;) {
        content.failure = reader.next(entry);
        if (content.failure || isNothing(entry))
            return content;
        content.entries.push_back(entry);
    }
}

std::vector<Sample> TestFitReader::samplesOf(const Content &content)
{
    std::vector<Sample> samples;
    for (const Entry &entry : content.entries) {
        if (const auto *sample = std::get_if<Sample>(&entry))
            samples.push_back(*sample);
    }
    return samples;
}

std::vector<BeatRun> TestFitReader::beatsOf(const Content &content)
{
    std::vector<BeatRun> runs;
    for (const Entry &entry : content.entries) {
        if (const auto *run = std::get_if<BeatRun>(&entry))
            runs.push_back(*run);
    }
    return runs;
}

// Two records a second apart: 71 and 72 bpm.
FitBytes TestFitReader::records(bool isBigEndian)
{
    FitBytes bytes(isBigEndian);
    bytes.define(3, 20, {{253, 4, 0x86}, {7, 2, 0x84}, {3, 1, 0x02}});
    bytes.message(3).number(start, 4).number(250, 2).number(71, 1);
    bytes.message(3).number(start + 1, 4).number(0xffff, 2).number(72, 1);
    return bytes;
}

void TestFitReader::bothByteOrdersAreRead_data()
{
    QTest::addColumn<bool>("isBigEndian");
    QTest::newRow("little-endian") << false;
    QTest::newRow("big-endian") << true;
}

void TestFitReader::bothByteOrdersAreRead()
{
    QFETCH(bool, isBigEndian);
    const Content content = read(records(isBigEndian).file());
    QVERIFY(!content.failure);
    const std::vector<Sample> expected{{startTime, 71}, {startTime + 1'000, 72}};
    QVERIFY(samplesOf(content) == expected);
}

// The low five bits of the first are 0; 31 s later, then 5 s after that, across the end of the 32 s.
void TestFitReader::compressedTimesContinueTheLatest()
{
    FitBytes bytes;
    bytes.define(0, 20, {{253, 4, 0x86}, {3, 1, 0x02}}).define(1, 20, {{3, 1, 0x02}});
    const quint32 begin = start - start % 32;
    bytes.message(0).number(begin, 4).number(70, 1);
    bytes.compressed(1, 31).number(71, 1).compressed(1, 31).number(72, 1).compressed(1, 4).number(73, 1);
    const std::vector<Sample> samples = samplesOf(read(bytes.file()));
    QCOMPARE(samples.size(), 4U);
    QCOMPARE(samples[1].time - samples[0].time, 31'000);
    QCOMPARE(samples[2].time - samples[1].time, 0);
    QCOMPARE(samples[3].time - samples[2].time, 5'000);
}

// A developer's field with the number of the heart rate, beside the real one.
void TestFitReader::developerFieldsAreNoHeartRate()
{
    FitBytes bytes;
    bytes.define(0, 206, {{0, 1, 0x02}, {3, 10, 0x07}});
    bytes.message(0).number(0, 1).raw("heart_rate");
    bytes.define(1, 20, {{253, 4, 0x86}, {3, 1, 0x02}}, {{3, 1, 0}, {9, 2, 0}});
    bytes.message(1).number(start, 4).number(71, 1).number(99, 1).number(1'000, 2);
    bytes.message(1).number(start + 1, 4).number(72, 1).number(98, 1).number(1'000, 2);
    const std::vector<Sample> expected{{startTime, 71}, {startTime + 1'000, 72}};
    QVERIFY(samplesOf(read(bytes.file())) == expected);
}

void TestFitReader::emptyValuesAreNoReadings()
{
    FitBytes bytes;
    bytes.define(0, 20, {{253, 4, 0x86}, {3, 1, 0x02}});
    bytes.message(0).number(start, 4).number(255, 1).message(0).number(start + 1, 4).number(0, 1);
    bytes.message(0).number(0xffffffff, 4).number(70, 1).message(0).number(start + 2, 4).number(70, 1);
    bytes.define(0, 20, {{253, 4, 0x86}}).message(0).number(start + 3, 4);
    bytes.define(0, 20, {{253, 4, 0x86}, {3, 3, 0x84}}).message(0).number(start + 4, 4).raw("abc");
    const std::vector<Sample> expected{{startTime + 2'000, 70}};
    const Content content = read(bytes.file());
    QVERIFY(!content.failure);
    QVERIFY(samplesOf(content) == expected);
}

// The definitions of one file are not those of the next.
void TestFitReader::chainedFilesAreReadAll()
{
    FitBytes second(true);
    second.define(3, 20, {{3, 1, 0x02}, {253, 4, 0x86}}).message(3).number(80, 1).number(start + 60, 4);
    const Content content = read(records().file() + second.file());
    QVERIFY(!content.failure);
    QCOMPARE(samplesOf(content).size(), 3U);
    QVERIFY((samplesOf(content).back() == Sample{startTime + 60'000, 80}));

    FitBytes undefined;
    undefined.message(3).number(80, 1);
    const Content bad = read(records().file() + undefined.file());
    QCOMPARE(samplesOf(bad).size(), 2U);
    QCOMPARE(bad.failure.code, Error::Code::ImportUnreadable);
}

void TestFitReader::cutFileGivesWhatItHas()
{
    const Content content = read(records().file().chopped(4));
    QCOMPARE(samplesOf(content).size(), 1U);
    QCOMPARE(content.failure.code, Error::Code::ImportUnreadable);
    QVERIFY2(content.failure.detail.startsWith(u"byte "_s), qPrintable(content.failure.detail));
}

// A device that loses its power has not come to write it, nor the checksum.
void TestFitReader::sizeThatWasNeverWrittenIsNoEnd()
{
    const Content content = read(records().file(0).chopped(2));
    QVERIFY2(!content.failure, qPrintable(content.failure.detail));
    QCOMPARE(samplesOf(content).size(), 2U);
}

void TestFitReader::wrongChecksumIsToldAtLast()
{
    QByteArray file = records().file();
    file[file.size() - 1] = char(file.back() ^ 1);
    const Content content = read(file + records().file());
    QCOMPARE(samplesOf(content).size(), 4U);
    QCOMPARE(content.failure.code, Error::Code::ImportUnreadable);
}

void TestFitReader::monitoringContinuesShortTimes()
{
    const quint32 begin = start - start % 0x10000 + 0xfff0;
    FitBytes bytes;
    bytes.define(0, 55, {{253, 4, 0x86}, {3, 4, 0x86}}).define(1, 55, {{26, 2, 0x84}, {27, 1, 0x02}});
    bytes.message(0).number(begin, 4).number(1'000, 4);
    bytes.message(1).number(0xfffa, 2).number(60, 1).message(1).number(0x0036, 2).number(61, 1);
    const std::vector<Sample> samples = samplesOf(read(bytes.file()));
    QCOMPARE(samples.size(), 2U);
    QCOMPARE(samples[0].time, (begin + 10 + 631'065'600LL) * 1'000);
    QCOMPARE(samples[1].time - samples[0].time, 60'000);
    QCOMPARE(samples[0].source, SampleSource::Minute);
}

// The first interval ends with its record; after a pause, they begin at the next one.
void TestFitReader::intervalsFollowTheRecords()
{
    FitBytes bytes;
    bytes.define(0, 20, {{253, 4, 0x86}, {3, 1, 0x02}}).define(1, 78, {{0, 6, 0x84}});
    bytes.message(0).number(start, 4).number(70, 1);
    bytes.message(1).number(850, 2).number(860, 2).number(0xffff, 2);
    bytes.message(0).number(start + 1, 4).number(70, 1);
    bytes.message(1).number(870, 2).number(0xffff, 2).number(0xffff, 2);
    bytes.message(0).number(start + 100, 4).number(70, 1);
    bytes.message(1).number(900, 2).number(0xffff, 2).number(0xffff, 2);
    const std::vector<BeatRun> runs = beatsOf(read(bytes.file()));
    QCOMPARE(runs.size(), 2U);
    QCOMPARE(runs[0].start, startTime - 850);
    QVERIFY((runs[0].intervals == std::vector<quint16>{850, 860, 870}));
    QCOMPARE(runs[0].unit, IntervalUnit::Of1000);
    QCOMPARE(runs[1].start, startTime + 99'100);
    QVERIFY((runs[1].intervals == std::vector<quint16>{900}));
}

// Garmin's watches write intervals in a pause, but no records.
void TestFitReader::intervalsGoOnInAPause()
{
    FitBytes bytes;
    bytes.define(0, 20, {{253, 4, 0x86}, {3, 1, 0x02}}).define(1, 78, {{0, 2, 0x84}});
    bytes.message(0).number(start, 4).number(70, 1);
    for (int i = 0; i < 90; ++i)
        bytes.message(1).number(1'000, 2);
    bytes.message(0).number(start + 90, 4).number(70, 1).message(1).number(900, 2);
    bytes.message(0).number(start + 5, 4).number(70, 1).message(1).number(800, 2);
    const std::vector<BeatRun> runs = beatsOf(read(bytes.file()));
    QCOMPARE(runs.size(), 1U);
    QCOMPARE(runs[0].start, startTime - 1'000);
    QCOMPARE(runs[0].intervals.size(), 92U);
}

void TestFitReader::intervalsBeforeTheFirstRecordEndWithIt()
{
    FitBytes bytes;
    bytes.define(0, 20, {{253, 4, 0x86}, {3, 1, 0x02}}).define(1, 78, {{0, 2, 0x84}});
    for (int i = 0; i < 20; ++i)
        bytes.message(1).number(1'000, 2);
    bytes.message(0).number(start, 4).number(70, 1).message(1).number(900, 2);
    const Content content = read(bytes.file());
    const auto *run = std::get_if<BeatRun>(&content.entries.back());
    QVERIFY(run);
    QCOMPARE(run->start, startTime - 20'000);
    QCOMPARE(run->intervals.size(), 21U);
    QCOMPARE(run->endTicks(), (startTime + 900) * BeatRun::ticksPerMillisecond);
}

// Half a second, then beats of 1024, 512 and 4000 ticks: the last one crosses the end of the twelve bits.
void TestFitReader::strapUnderWaterHasTicks()
{
    FitBytes bytes;
    bytes.define(0, 132, {{253, 4, 0x86}, {0, 2, 0x84}, {9, 4, 0x86}, {6, 1, 0x02}});
    bytes.define(1, 132, {{10, 3, 0x0d}, {6, 2, 0x02}});
    bytes.message(0).number(start, 4).number(16'384, 2).number(4'096, 4).number(60, 1);
    // 0x400 and 0x600, then 0x5a0 and 0x5a0: two numbers of twelve bits in three bytes, the low bits first.
    bytes.message(1).raw(QByteArray::fromHex("000460")).number(61, 1).number(62, 1);
    bytes.message(1).raw(QByteArray::fromHex("a0055a")).number(63, 1).number(255, 1);
    const Content content = read(bytes.file());
    const std::vector<Sample> samples = samplesOf(content);
    QCOMPARE(samples.size(), 4U);
    QCOMPARE(samples[0].time, startTime + 500);
    QCOMPARE(samples[1].time - samples[0].time, 1'000);
    QCOMPARE(samples[2].time - samples[1].time, 500);
    QVERIFY(samples[3].time - samples[2].time > 3'900);
    // The whole second is when the strap began, and the last beat is repeated.
    const std::vector<BeatRun> runs = beatsOf(content);
    QCOMPARE(runs.size(), 1U);
    QCOMPARE(runs[0].start, startTime + 1'500);
    QCOMPARE(runs[0].unit, IntervalUnit::Of1024);
    QVERIFY((runs[0].intervals == std::vector<quint16>{512, 4'000}));
}

void TestFitReader::strapBeatsAreReadFromWholeTimes_data()
{
    QTest::addColumn<bool>("isBigEndian");
    QTest::newRow("little-endian") << false;
    QTest::newRow("big-endian") << true;
}

// Each message has its time, the fraction in 1/256 s. The strap's clock goes past its end.
void TestFitReader::strapBeatsAreReadFromWholeTimes()
{
    QFETCH(bool, isBigEndian);
    FitBytes bytes(isBigEndian);
    bytes.define(0, 132, {{253, 4, 0x86}, {1, 1, 0x02}, {9, 12, 0x86}, {6, 3, 0x02}});
    bytes.message(0).number(start, 4).number(64, 1);
    bytes.number(0xffff'fc01, 4).number(0xffff'fff1, 4).number(0x301, 4).number(61, 1).number(62, 1).number(63, 1);
    bytes.message(0).number(start + 2, 4).number(64 + 0, 1);
    bytes.number(0x401, 4).number(0x801, 4).number(0xffff'ffff, 4).number(64, 1).number(65, 1).number(255, 1);
    const Content content = read(bytes.file());
    QCOMPARE(samplesOf(content).size(), 5U);
    QCOMPARE(samplesOf(content).front().time, startTime + 250);
    const std::vector<BeatRun> runs = beatsOf(content);
    QCOMPARE(runs.size(), 1U);
    QCOMPARE(runs[0].start, startTime + 250);
    QVERIFY((runs[0].intervals == std::vector<quint16>{0x3f0, 0x310, 0x100, 0x400}));
}

void TestFitReader::strapThatBeginsAgainLeavesAGap()
{
    FitBytes bytes;
    bytes.define(0, 132, {{253, 4, 0x86}, {9, 4, 0x86}, {6, 1, 0x02}}).define(1, 132, {{10, 3, 0x0d}, {6, 2, 0x02}});
    bytes.message(0).number(start, 4).number(4'096, 4).number(60, 1);
    bytes.message(1).raw(QByteArray::fromHex("000460")).number(61, 1).number(62, 1);
    bytes.message(0).number(start + 2, 4).number(6'144, 4).number(60, 1);
    bytes.message(1).raw(QByteArray::fromHex("209a c0")).number(61, 1).number(62, 1);
    const std::vector<BeatRun> runs = beatsOf(read(bytes.file()));
    QCOMPARE(runs.size(), 2U);
    QVERIFY((runs[0].intervals == std::vector<quint16>{512}));
    QCOMPARE(runs[1].start, startTime + 2'000 + (0xa20 - 0x800) * 1'000 / 1'024);
    QVERIFY((runs[1].intervals == std::vector<quint16>{0xc09 - 0xa20}));
}

// As watches append the beats to the file of a swim.
void TestFitReader::strapGoesOnInAChainedFile()
{
    FitBytes first;
    first.define(0, 132, {{253, 4, 0x86}, {9, 4, 0x86}, {6, 1, 0x02}}).define(1, 132, {{10, 3, 0x0d}, {6, 2, 0x02}});
    first.message(0).number(start, 4).number(4'096, 4).number(60, 1);
    first.message(1).raw(QByteArray::fromHex("000460")).number(61, 1).number(62, 1);
    FitBytes second;
    second.define(1, 132, {{10, 3, 0x0d}, {6, 2, 0x02}});
    second.message(1).raw(QByteArray::fromHex("209ac0")).number(61, 1).number(62, 1);
    const std::vector<BeatRun> runs = beatsOf(read(first.file() + second.file()));
    QCOMPARE(runs.size(), 1U);
    QCOMPARE(runs[0].start, startTime + 1'000);
    QVERIFY((runs[0].intervals == std::vector<quint16>{0x200, 0x420, 0x1e9}));
}

// Garmin's own writer made it: 100 beats, and 37 two minutes later.
void TestFitReader::beatsOfTheSdkAreRead()
{
    QFile file(QStringLiteral(NEOBEAT_TEST_DATA "/imports/strap.fit"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Content content = read(file.readAll());
    QVERIFY(!content.failure);
    QCOMPARE(samplesOf(content).size(), 139U);
    const std::vector<BeatRun> runs = beatsOf(content);
    QCOMPARE(runs.size(), 2U);
    constexpr qint64 begin = 1'772'438'400'250; // 2026-03-02T08:00:00.25Z
    QCOMPARE(runs[0].startTicks(), begin * BeatRun::ticksPerMillisecond + 800 * 1'000);
    QCOMPARE(runs[1].startTicks(), (begin + 120'000) * BeatRun::ticksPerMillisecond + 800 * 1'000);
    QCOMPARE(runs[0].intervals.size(), 99U);
    QCOMPARE(runs[1].intervals.size(), 36U);
    for (std::size_t i = 0; i < 99; ++i)
        QCOMPARE(runs[0].intervals[i], quint16(801 + i));
}

void TestFitReader::sessionsBecomeActivities()
{
    FitBytes bytes;
    bytes.define(0, 19, {{253, 4, 0x86}, {2, 4, 0x86}});
    for (const quint32 lap : {0U, 100U, 200U, 700U})
        bytes.message(0).number(start + lap + 50, 4).number(start + lap, 4);
    bytes.define(1, 18, {{253, 4, 0x86}, {2, 4, 0x86}, {7, 4, 0x86}, {5, 1, 0x00}});
    bytes.message(1).number(start + 400, 4).number(start, 4).number(300'500, 4).number(1, 1);
    bytes.define(2, 18, {{253, 4, 0x86}, {2, 4, 0x86}, {110, 8, 0x07}});
    bytes.message(2).number(start + 900, 4).number(start + 600, 4).raw(QByteArray("Rowing\0\0", 8));
    const Content content = read(bytes.file());
    QCOMPARE(content.entries.size(), 2U);
    const auto run = std::get<ActivityEntry>(content.entries[0]);
    QCOMPARE(run.name, u"Running"_s);
    QCOMPARE(run.range.from, startTime);
    QCOMPARE(run.range.length(), 300'500);
    QCOMPARE(run.markers.size(), 2);
    QCOMPARE(run.markers.first().time, startTime + 100'000);
    QCOMPARE(run.markers.first().text, u"Lap 2"_s);
    const auto rowing = std::get<ActivityEntry>(content.entries[1]);
    QCOMPARE(rowing.name, u"Rowing"_s);
    QCOMPARE(rowing.range.length(), 300'000);
    QCOMPARE(rowing.markers.size(), 1);
}

void TestFitReader::sessionWithoutStartHasItsRecords()
{
    FitBytes bytes = records();
    bytes.define(1, 18, {{5, 1, 0x00}}).message(1).number(2, 1);
    bytes.message(3).number(start + 60, 4).number(0xffff, 2).number(72, 1);
    bytes.message(3).number(start + 90, 4).number(0xffff, 2).number(72, 1);
    bytes.message(1).number(1, 1).message(1).number(1, 1);
    const Content content = read(bytes.file());
    QCOMPARE(content.entries.size(), 6U);
    const auto cycling = std::get<ActivityEntry>(content.entries[4]);
    QCOMPARE(cycling.name, u"Cycling"_s);
    QCOMPARE(cycling.range, (TimeRange{startTime, startTime + 1'001}));
    const auto running = std::get<ActivityEntry>(content.entries[5]);
    QCOMPARE(running.range, (TimeRange{startTime + 60'000, startTime + 90'001}));
}

void TestFitReader::cutOffActivityHasItsRecords()
{
    FitBytes bytes = records();
    bytes.message(3).number(start + 60, 4).number(0xffff, 2).number(72, 1);
    const QByteArray whole = bytes.file();
    const Content content = read(whole.chopped(3));
    QCOMPARE(content.failure.code, Error::Code::ImportUnreadable);
    QCOMPARE(samplesOf(content).size(), 2U);
    QCOMPARE(std::get<ActivityEntry>(content.entries.back()).range, (TimeRange{startTime, startTime + 1'001}));
}

void TestFitReader::everyCutIsReadOrRefused()
{
    const QByteArray file = records().file() + records(true).file();
    const qsizetype first = records().file().size();
    for (qsizetype size = 0; size < file.size(); ++size) {
        const Content content = read(file.first(size));
        const bool isWhole = size == first || size == 0;
        if (size != 0)
            QCOMPARE(bool(content.failure), !isWhole);
        QVERIFY(samplesOf(content).size() <= 4);
    }
}

NEOBEAT_TEST(TestFitReader)
#include "tst_fitreader.moc"

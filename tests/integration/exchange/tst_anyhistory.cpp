// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timeunits.h"
#include "exchange/exporthistory.h"
#include "exchange/importhistory.h"
#include "history/historyreader.h"
#include "support/heartbeats.h"
#include "support/historysamples.h"
#include "support/testprogram.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <limits>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

namespace {

/// Everything that a history holds about its one watch.
struct Content
{
    std::vector<Sample> samples;
    QList<ActivityEntry> activities;
    QList<BatteryEntry> battery;
    QList<ConnectionGap> gaps;
    std::vector<LoggedMinute> minutes;
    std::vector<BeatRun> beats;

    bool operator==(const Content &other) const = default;
};

/// Makes histories with random content; the same for the same seed.
class AnyHistory
{
public:
    /// Valid content only, or also content that breaks the rules.
    AnyHistory(quint32 seed, bool isPossible)
        : m_random(seed)
        , m_isPossible(isPossible)
    {
    }

    Content make()
    {
        Content content;
        for (int i = m_random.bounded(400); i > 0; --i)
            content.samples.push_back(sample());
        std::ranges::sort(content.samples, {}, &Sample::time);
        const auto repeated = std::ranges::unique(content.samples, {}, &Sample::time);
        content.samples.erase(repeated.begin(), repeated.end());
        for (int i = m_random.bounded(8); i > 0; --i)
            content.activities.append(activity(i));
        for (int i = m_random.bounded(5); i > 0; --i)
            content.battery.append({time(), m_isPossible || usually() ? m_random.bounded(101) : number(), i % 2 == 0});
        for (int i = m_random.bounded(5); i > 0; --i)
            content.gaps.append({range(), text(acceptance::longestName)});
        for (int i = m_random.bounded(400); i > 0; --i)
            content.minutes.push_back(minute());
        std::ranges::sort(content.minutes, {}, &LoggedMinute::time);
        const auto same = std::ranges::unique(content.minutes, {}, &LoggedMinute::time);
        content.minutes.erase(same.begin(), same.end());
        // Always possible ones: how often a run breaks a rule depends on the parts in which it comes.
        content.beats = restlessRuns(m_random.bounded(10), m_random.generate(), someMorning);
        return content;
    }

private:
    bool usually() { return m_random.bounded(5) > 0; }
    int number() { return int(m_random.generate()); }

    qint64 time()
    {
        // Not the outermost two: no range of the reader includes them, so what was written could not be counted.
        constexpr std::array<qint64, 6> odd{
            std::numeric_limits<qint64>::min() + 1, -1, 0, acceptance::firstMoment - 1, TimeRange::everything().to,
            std::numeric_limits<qint64>::max() - 1};
        if (!m_isPossible && !usually())
            return odd.at(std::size_t(m_random.bounded(int(odd.size()))));
        return someMorning + m_random.bounded(10) * 86'400'000LL + m_random.bounded(86'400'000);
    }

    TimeRange range()
    {
        const qint64 from = time();
        return {from, m_isPossible || usually() ? somewhatLater(from) : time()};
    }

    qint64 somewhatLater(qint64 from)
    {
        constexpr int most = 20'000'000;
        return std::min(from, std::numeric_limits<qint64>::max() - 1 - most) + m_random.bounded(most);
    }

    Sample sample()
    {
        // The history itself cannot store a moment outside the range of its keys.
        const qint64 moment = std::clamp<qint64>(time(), 0, TimeRange::everything().to - 1);
        const auto quality = SampleQuality(m_random.bounded(4));
        const bool isReading = quality == SampleQuality::Good;
        const int bpm = m_isPossible || usually() ? (isReading ? m_random.bounded(25, 241) : 0) : m_random.bounded(256);
        return {moment, quint8(bpm), quality, SampleSource(m_random.bounded(3))};
    }

    LoggedMinute minute()
    {
        // The history stores no others.
        const qint64 moment = std::clamp<qint64>(time(), 0, TimeRange::everything().to - 1);
        LoggedMinute minute{
            moment - moment % ms::minute, qint8(m_random.bounded(mostWesternZone, mostEasternZone + 1)), {}};
        for (quint8 &byte : minute.sample.bytes)
            byte = quint8(m_random.bounded(256));
        return minute;
    }

    ActivityEntry activity(int number)
    {
        ActivityEntry activity;
        activity.range = range();
        // Distinct names, because CSV identifies the activities of markers by them.
        activity.name = QString::number(number) + text(100);
        activity.note = text(m_isPossible ? acceptance::longestNote : 3'000);
        for (int i = m_random.bounded(4); i > 0; --i) {
            const bool isInside = m_isPossible || usually();
            activity.markers.append({isInside ? somewhatLater(activity.range.from) : time(), text(100)});
        }
        std::ranges::stable_sort(activity.markers, {}, &Marker::time);
        return activity;
    }

    /// Words as users write them, with everything that has a meaning in a file format.
    QString text(qsizetype longest)
    {
        const QStringList parts{u"run"_s,        u"\""_s,   u","_s,      u";"_s,          u"\t"_s,
                                u"\n"_s,         u"\r\n"_s, u"="_s,      u"+1"_s,         u"-"_s,
                                u"@x"_s,         u"'"_s,    u"\\"_s,     u"{\"type\":"_s, u"\u00e4"_s,
                                u"\U0001F3C3"_s, u" "_s,    u"\u202e"_s, u"\u00a0"_s,     u"</Notes>"_s};
        QString text;
        for (int i = m_random.bounded(12); i > 0; --i)
            text += parts.at(m_random.bounded(parts.size()));
        if (m_random.bounded(10) == 0)
            text = text.repeated(500);
        return acceptance::shortened(text, longest);
    }

    QRandomGenerator m_random;
    bool m_isPossible;
};

/// The part of it that the rules allow.
Content possibleOf(Content content, LeftOut &leftOut)
{
    Acceptance acceptance;
    std::erase_if(content.samples, [&](const Sample &sample) { return !acceptance.accepts(sample); });
    std::erase_if(content.minutes, [&](const LoggedMinute &minute) { return !acceptance.accepts(minute); });
    Content possible;
    possible.minutes = content.minutes;
    possible.beats = content.beats;
    possible.samples = content.samples;
    for (ActivityEntry activity : content.activities) {
        if (acceptance.accepts(activity))
            possible.activities.append(activity);
    }
    for (const BatteryEntry &battery : content.battery) {
        if (acceptance.accepts(battery))
            possible.battery.append(battery);
    }
    for (ConnectionGap gap : content.gaps) {
        if (acceptance.accepts(gap))
            possible.gaps.append(gap);
    }
    leftOut = acceptance.leftOut();
    return possible;
}

} // namespace

/// Whatever a history holds: what is exported can be imported again, and is the same then.
class TestAnyHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exportComesBack_data();
    void exportComesBack();
    void nothingImpossibleGetsThrough_data() { exportComesBack_data(); }
    void nothingImpossibleGetsThrough();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    void fill(const QString &name, const Content &content) const;
    Content contentOf(const QString &name) const;
    void sendThrough(const Content &content, ExportFormat format, LeftOut &leftOut) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAnyHistory::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestAnyHistory::fill(const QString &name, const Content &content) const
{
    const auto writer = HistoryWriter::open(file(name));
    QVERIFY(writer);
    HistoryWriter &history = **writer;
    QVERIFY(!history.begin());
    QVERIFY(history.addSamples(someWatch(), content.samples));
    QVERIFY(history.addLoggedMinutes(someWatch(), content.minutes));
    QVERIFY(history.addBeats(someWatch(), content.beats));
    for (const ActivityEntry &activity : content.activities)
        QVERIFY(history.addActivity(someWatch(), activity));
    for (const BatteryEntry &battery : content.battery)
        QVERIFY(!history.addBattery(someWatch(), battery));
    for (const ConnectionGap &gap : content.gaps)
        QVERIFY(!history.addGap(someWatch(), gap));
    QVERIFY(!history.commit());
}

Content TestAnyHistory::contentOf(const QString &name) const
{
    constexpr TimeRange all{std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()};
    Content content;
    const auto reader = HistoryReader::open(file(name));
    HistoryReader &history = **reader;
    const auto watch = history.watch(someWatch().address);
    const auto read = history.forEachSample(watch->id, TimeRange::everything(), [&](const Sample &sample) {
        content.samples.push_back(sample);
        return true;
    });
    if (!read)
        return {};
    const QList<LoggedMinute> minutes = *history.loggedMinutes(watch->id, TimeRange::everything());
    content.minutes = {minutes.begin(), minutes.end()};
    content.beats = *history.beatRuns(watch->id, TimeRange::everything());
    content.activities = *history.activities(watch->id, all);
    for (ActivityEntry &activity : content.activities)
        activity.id = 0;
    std::ranges::sort(content.activities, {}, [](const ActivityEntry &activity) { return activity.name; });
    content.battery = *history.battery(watch->id, all);
    content.gaps = *history.gaps(watch->id, all);
    std::ranges::sort(content.gaps, {}, [](const ConnectionGap &gap) { return gap.range.from; });
    return content;
}

void TestAnyHistory::sendThrough(const Content &content, ExportFormat format, LeftOut &leftOut) const
{
    for (const QString &name : {u"from"_s, u"out"_s, u"to"_s})
        QFile::remove(file(name));
    fill(u"from"_s, content);
    const auto reader = HistoryReader::open(file(u"from"_s));
    ExportRequest request;
    request.file = file(u"out"_s);
    request.format = format;
    request.address = someWatch().address;
    const auto written = exportHistory(**reader, request);
    QVERIFY2(written || written.error().code == Error::Code::NothingToExport,
             qPrintable(written ? QString() : written.error().detail));
    leftOut = written ? written->leftOut : LeftOut();
    if (!written)
        return;
    const auto read = importIntoFile(file(u"to"_s), request.file, someWatch());
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(read->leftOut.total(), 0);
    QCOMPARE(read->leftOut.shortened(), 0);
    QCOMPARE(read->found, written->samples + written->intervals);
}

void TestAnyHistory::exportComesBack_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed) {
        QTest::addRow("CSV %u", seed) << ExportFormat::Csv << seed;
        QTest::addRow("JSON Lines %u", seed) << ExportFormat::JsonLines << seed;
    }
}

void TestAnyHistory::exportComesBack()
{
    QFETCH(ExportFormat, format);
    QFETCH(quint32, seed);
    const Content content = AnyHistory(seed, true).make();
    LeftOut leftOut;
    sendThrough(content, format, leftOut);
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(leftOut.isNothing(), qPrintable(leftOut.forLog()));
    QVERIFY(contentOf(u"to"_s) == contentOf(u"from"_s));
}

void TestAnyHistory::nothingImpossibleGetsThrough()
{
    QFETCH(ExportFormat, format);
    QFETCH(quint32, seed);
    const Content content = AnyHistory(seed, false).make();
    LeftOut leftOut;
    sendThrough(content, format, leftOut);
    if (QTest::currentTestFailed())
        return;
    LeftOut expected;
    const Content possible = possibleOf(contentOf(u"from"_s), expected);
    QVERIFY(contentOf(u"to"_s) == possible);
    QVERIFY(leftOut.total() <= expected.total()); // what ended before all of time is not even read

    // And directly from file to file.
    QFile::remove(file(u"to"_s));
    const auto taken = importIntoFile(file(u"to"_s), file(u"from"_s), someWatch());
    QVERIFY(taken);
    QVERIFY(contentOf(u"to"_s) == possible);
    QCOMPARE(taken->leftOut.forLog(), expected.forLog());
}

NEOBEAT_TEST(TestAnyHistory)
#include "tst_anyhistory.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fitdecoder.h"
#include "exchange/fitwriter.h"
#include "exchange/tcxwriter.h"
#include "support/testprogram.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 someMorning = 1'772'438'400'000; // 2026-03-02T08:00:00Z

/// The readings of an activity with a gap of ten minutes and one of ten seconds, and a marker in neither.
std::vector<Sample> readings()
{
    std::vector<Sample> readings;
    for (int second = 0; second < 2'400; ++second) {
        if (second <= 600 || (second >= 1'200 && second < 2'000) || second >= 2'010)
            readings.push_back({someMorning + second * 1'000, quint8(second <= 600 ? 100 : 140)});
    }
    return readings;
}

QList<Lap> lapsOf(LapCounter::LongGaps gaps)
{
    ActivityEntry activity;
    activity.range = {someMorning, someMorning + 2'400'000};
    activity.markers = {{someMorning + 1'800'000, {}}};
    LapCounter counter(activity, gaps);
    for (const Sample &reading : readings())
        counter.add(reading);
    return counter.laps();
}

QByteArray fitFile(const QString &name, const std::vector<BeatRun> &beats = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    FitWriter writer(buffer, lapsOf(LapCounter::LongGaps::InLap), name);
    writer.begin();
    for (const BeatRun &run : beats)
        writer.writeEntry(run);
    for (const Sample &reading : readings())
        writer.writeSample(reading, nullptr);
    writer.end();
    return writer.hasFailed() ? QByteArray() : buffer.data();
}

/// Calls a function for each message of a kind.
template<typename Function>
void forEach(QByteArray &file, quint16 number, const Function &function)
{
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    FitDecoder decoder(buffer);
    FitDecoder::Outcome outcome = decoder.next();
    for (; outcome == FitDecoder::Outcome::Message; outcome = decoder.next()) {
        if (decoder.current().number() == number)
            function(decoder.current());
    }
    QCOMPARE(outcome, FitDecoder::Outcome::End);
}

QByteArray profileNameIn(QByteArray file)
{
    constexpr quint16 session = 18;
    constexpr quint8 profileName = 110;
    QByteArray name;
    forEach(file, session, [&](const FitMessage &message) { name = message.bytes(profileName).toByteArray(); });
    return name;
}

} // namespace

/// The form of the files for sports programs, which is the one that most of them show as it is meant.
class TestSportsFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void tcxHasOneTrackInEachLap();
    void lapsOfTcxEndWhereTheirTimeSays();
    void fitStopsTheTimerInGaps();
    void intervalsComeWithoutFillers();
    void nameIsInTheSession_data();
    void nameIsInTheSession();
    void longNameIsCutBetweenCharacters();

private:
    static QString tcxFile();
    static QStringList found(const QString &text, const QString &pattern);
};

QString TestSportsFiles::tcxFile()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    TcxWriter writer(buffer, lapsOf(LapCounter::LongGaps::BetweenLaps), u"B\u011bh \u8d70\u308b"_s);
    writer.begin();
    for (const Sample &reading : readings())
        writer.writeSample(reading, nullptr);
    writer.end();
    return QString::fromUtf8(buffer.data());
}

QStringList TestSportsFiles::found(const QString &text, const QString &pattern)
{
    QStringList all;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        all.append(matches.next().captured(1));
    return all;
}

void TestSportsFiles::tcxHasOneTrackInEachLap()
{
    const QString file = tcxFile();
    QCOMPARE(file.count(u"<Lap "_s), 3);
    QCOMPARE(file.count(u"<Track>"_s), 3);
    QCOMPARE(file.count(u"<Trackpoint>"_s), readings().size());
    QVERIFY(file.contains(u"<Notes>B\u011bh \u8d70\u308b</Notes>"_s));
}

// The short gap is a part of the last lap.
void TestSportsFiles::lapsOfTcxEndWhereTheirTimeSays()
{
    const QString file = tcxFile();
    QCOMPARE(
        found(file, u"StartTime=\"([^\"]*)"_s),
        (QStringList{u"2026-03-02T08:00:00.000Z"_s, u"2026-03-02T08:20:00.000Z"_s, u"2026-03-02T08:30:00.000Z"_s}));
    QCOMPARE(found(file, u"<TotalTimeSeconds>([^<]*)"_s), (QStringList{u"600.000"_s, u"600.000"_s, u"600.000"_s}));
    QCOMPARE(found(file, u"<AverageHeartRateBpm>\\s*<Value>([^<]*)"_s), (QStringList{u"100"_s, u"140"_s, u"140"_s}));
}

void TestSportsFiles::fitStopsTheTimerInGaps()
{
    constexpr quint16 event = 21, lap = 19;
    QByteArray file = fitFile({});
    QList<quint32> types;
    forEach(file, event, [&](const FitMessage &message) { types.append(message.number(1).value_or(99)); });
    QCOMPARE(types, (QList<quint32>{0, 4, 0, 4, 0, 4}));
    QList<quint32> times;
    forEach(file, lap, [&](const FitMessage &message) {
        times << message.number(7).value_or(0) << message.number(8).value_or(0); // elapsed, with the timer running
    });
    QCOMPARE(times, (QList<quint32>{1'800'000, 1'200'000, 600'000, 588'000}));
}

void TestSportsFiles::intervalsComeWithoutFillers()
{
    constexpr quint16 hrv = 78;
    const auto run = [](std::vector<quint16> intervals) {
        return BeatRun{someMorning, 0, IntervalUnit::Of1000, SampleSource::Stream, std::move(intervals)};
    };
    QByteArray file = fitFile({}, {run({800}), run({801, 802}), run({803, 804, 805}), run({806, 807, 808, 809, 810})});
    QList<quint32> values;
    QList<int> counts;
    forEach(file, hrv, [&](const FitMessage &message) {
        counts.append(message.count(0));
        for (int i = 0; i < message.count(0); ++i)
            values.append(message.number(0, i).value_or(0));
    });
    QCOMPARE(counts, (QList<int>{2, 2, 3, 5})); // a single one is the exception
    QCOMPARE(values, (QList<quint32>{800, 0, 801, 802, 803, 804, 805, 806, 807, 808, 809, 810}));
}

void TestSportsFiles::nameIsInTheSession_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("none") << QString() << QByteArray();
    QTest::newRow("of one line") << u" Run\n\u8d70\u308b "_s << QByteArray("Run \xe8\xb5\xb0\xe3\x82\x8b\0", 11);
}

void TestSportsFiles::nameIsInTheSession()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QCOMPARE(profileNameIn(fitFile(name)), bytes);
}

void TestSportsFiles::longNameIsCutBetweenCharacters()
{
    const QByteArray bytes = profileNameIn(fitFile(u"x"_s + QString(150, u'\u8d70')));
    QCOMPARE(bytes.size(), 1 + 84 * 3 + 1);
    QCOMPARE(QString::fromUtf8(bytes.chopped(1)), u"x"_s + QString(84, u'\u8d70'));
}

NEOBEAT_TEST(TestSportsFiles)
#include "tst_sportsfiles.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timeunits.h"
#include "history/beatblock.h"
#include "support/heartbeats.h"
#include "support/historysamples.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

/// Runs of RR intervals, and their bytes in the file.
class TestBeatBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void bytesAreAsTheDocumentSays();
    void blocksComeBack();
    void bytesThatAreNoBlockAreRefused_data();
    void bytesThatAreNoBlockAreRefused();
    void partsBecomeTheRunAgain();
    void onlyWhatContinuesIsJoined();
    void millisecondsAreExact();
    void whatIsRemovedLeavesTheRest();
};

void TestBeatBlock::bytesAreAsTheDocumentSays()
{
    const BeatRun run{someMorning + 1, 2, IntervalUnit::Of1000, SampleSource::Simulated, {861, 0x0203}};
    QCOMPARE(beatblock::encode({&run, 1}, someMorning),
             QByteArray::fromHex("02040000"
                                 "11"
                                 "0200"
                                 "5d03"
                                 "0302"));
}

void TestBeatBlock::blocksComeBack()
{
    for (quint32 seed = 1; seed < 50; ++seed) {
        for (const BeatRun &run : restlessRuns(3, seed, someMorning + seed * 7'777)) {
            beatblock::forEachPart(run, ms::minute, [&](qint64 start, const BeatRun &part) {
                const auto read = beatblock::decode(beatblock::encode({&part, 1}, start), start);
                if (!read || *read != std::vector{part})
                    QTest::qFail("another block came back", __FILE__, __LINE__);
                return std::optional<int>();
            });
        }
    }
}

void TestBeatBlock::bytesThatAreNoBlockAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = QByteArray::fromHex("00040000"
                                                "00"
                                                "0200"
                                                "5d035d03");
    QTest::newRow("cut in the head") << good.first(5);
    QTest::newRow("cut in the intervals") << good.first(9);
    QTest::newRow("no intervals") << QByteArray::fromHex("00000000000000");
    QTest::newRow("unknown unit") << QByteArray::fromHex("00040000020200") + good.sliced(7);
    QTest::newRow("unknown source") << QByteArray::fromHex("00040000300200") + good.sliced(7);
    QTest::newRow("interval of no length") << good.first(7) + QByteArray::fromHex("00005d03");
    QTest::newRow("after the minute") << QByteArray::fromHex("0080a903000200") + good.sliced(7);
    QTest::newRow("second interval after the minute") << QByteArray::fromHex("ff7fa903000200") + good.sliced(7);
    QTest::newRow("out of order") << good + QByteArray::fromHex("00030000000200") + good.sliced(7);
    QTest::newRow("something behind it") << good + '\0';
    QVERIFY(beatblock::decode(good, someMorning));
}

void TestBeatBlock::bytesThatAreNoBlockAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!beatblock::decode(bytes, someMorning));
}

void TestBeatBlock::partsBecomeTheRunAgain()
{
    const BeatRun run = beatRun(5'000, someMorning + 17);
    std::vector<BeatRun> parts;
    for (std::size_t from = 0; from < run.intervals.size(); from += 7)
        parts.push_back(run.part(from, std::min<std::size_t>(7, run.intervals.size() - from)));
    for (std::size_t i = 1; i < parts.size(); ++i)
        QVERIFY(parts[i - 1].isContinuedBy(parts[i]));
    std::ranges::reverse(parts);
    QCOMPARE(joined(parts), std::vector{run});
}

void TestBeatBlock::onlyWhatContinuesIsJoined()
{
    const BeatRun first{someMorning, 0, IntervalUnit::Of1000, SampleSource::Stream, {1'000}};
    BeatRun next = first;
    next.start += 1'000;
    QVERIFY(first.isContinuedBy(next));
    for (int change = 0; change < 4; ++change) {
        BeatRun other = next;
        other.start += change == 0 ? 1 : 0;
        other.fraction = change == 1 ? 1 : 0;
        other.unit = change == 2 ? IntervalUnit::Of1024 : other.unit;
        other.source = change == 3 ? SampleSource::Simulated : other.source;
        QVERIFY(!first.isContinuedBy(other));
        QCOMPARE(joined(std::vector{other, first}), (std::vector{first, other}));
    }
    // Two that overlap, as after the clock was set back, are each continued.
    BeatRun overlapping = first;
    overlapping.start += 300;
    BeatRun continued = overlapping;
    continued.start += 1'000;
    const auto both = joined(std::vector{first, overlapping, next, continued});
    QCOMPARE(both.size(), std::size_t(2));
    QCOMPARE(both[0].intervals.size(), std::size_t(2));
    QCOMPARE(both[1].intervals.size(), std::size_t(2));
}

void TestBeatBlock::millisecondsAreExact()
{
    QCOMPARE(BeatRun::millisecondsOf(882, IntervalUnit::Of1024), 861.328125);
    QCOMPARE(BeatRun::millisecondsOf(882, IntervalUnit::Of1000), 882.0);
    BeatRun run{someMorning, 0, IntervalUnit::Of1024, SampleSource::Stream, {882, 906}};
    QCOMPARE(run.endTicks(), someMorning * 1'024 + 1'788'000);
    QCOMPARE(run.range(), (TimeRange{someMorning, someMorning + 1'747}));
    QCOMPARE(run.part(1, 1).start, someMorning + 861);
    QCOMPARE(run.part(1, 1).fraction, quint16(336));
}

void TestBeatBlock::whatIsRemovedLeavesTheRest()
{
    const BeatRun run = beatRun(10, someMorning);
    int number = 0;
    const auto left = beatblock::without(run, [&](qint64, qint64) {
        const int each = number++;
        return each == 0 || each == 4 || each == 5;
    });
    QCOMPARE(left, (std::vector{run.part(1, 3), run.part(6, 4)}));
    QCOMPARE(beatblock::without(run, [](qint64, qint64) { return false; }), std::vector{run});
    QVERIFY(beatblock::without(run, [](qint64, qint64) { return true; }).empty());
}

NEOBEAT_TEST(TestBeatBlock)
#include "tst_beatblock.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/beatchain.h"
#include "support/historysamples.h"
#include "support/testprogram.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

/// One message with RR intervals after the other becomes runs.
class TestBeatChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void runEndsWithTheFirstMessageAndGoesOnByItsSum();
    void nightOfAStrapIsOneRun();
    void slowHeartSendsNothingNowAndThen();
    void lostMessagesBeginAnotherRun();
    void linkThatWasLostBeginsAnotherRun();
    void lostContactEndsTheRun();
    void intervalOfNoLengthEndsTheRun();
    void repeatedMessageIsTakenOnce();
    void twoMessagesAtOnceAreTwo();
    void sumAheadOfTheClockLosesNothing();
    void anotherSourceIsAnotherRun();
    void clockSetBackIsFollowed();

private:
    /// The message arrives then, seconds after the morning; the intervals are in 1/1024 s.
    bool send(double second, const QList<quint16> &intervals, quint16 bpm = 70);

    BeatChain m_chain;
    std::vector<BeatRun> m_parts;
};

void TestBeatChain::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_chain = {};
    m_parts.clear();
}

bool TestBeatChain::send(double second, const QList<quint16> &intervals, quint16 bpm)
{
    HeartRateMeasurement measurement;
    measurement.rawBpm = bpm;
    measurement.rrIntervals = intervals;
    const auto part = m_chain.next(measurement, someMorning + qint64(second * 1'000), SampleSource::Stream);
    if (part)
        m_parts.push_back(*part);
    return part.has_value();
}

void TestBeatChain::runEndsWithTheFirstMessageAndGoesOnByItsSum()
{
    QVERIFY(send(10, {882, 906}));
    QVERIFY(send(11.3, {900}));
    QVERIFY(send(11.9, {910, 911, 912}));
    QCOMPARE(joined(m_parts),
             (std::vector{BeatRun{someMorning + 10'000 - 1'747, // 1746.09 ms earlier, a whole millisecond
                                  0,
                                  IntervalUnit::Of1024,
                                  SampleSource::Stream,
                                  {882, 906, 900, 910, 911, 912}}}));
}

// A message a second with the beats of that second, as a strap sends them, on a radio that holds them up.
void TestBeatChain::nightOfAStrapIsOneRun()
{
    QRandomGenerator random(1);
    std::vector<quint16> sent;
    double beat = 0;
    int messages = 0;
    for (int second = 1; second < 30'000; ++second) {
        QList<quint16> intervals;
        while (beat < second) {
            intervals.append(quint16(random.bounded(450, 1'500)));
            beat += intervals.last() / 1'024.0;
        }
        sent.insert(sent.end(), intervals.begin(), intervals.end());
        messages += intervals.isEmpty() ? 0 : 1;
        send(std::max<double>(second, beat) + random.bounded(400) / 1'000.0, intervals, quint16(40 + second % 100));
    }
    QCOMPARE(int(m_parts.size()), messages);
    const auto runs = joined(m_parts);
    QCOMPARE(runs.size(), std::size_t(1));
    QCOMPARE(runs.front().intervals, sent);
    QVERIFY(qAbs(runs.front().range().to - (someMorning + qint64(beat * 1'000))) < 2'000);
}

void TestBeatChain::slowHeartSendsNothingNowAndThen()
{
    for (int i = 0; i < 60; i += 2) {
        QVERIFY(send(i, {2'048}, quint16(30 + i % 2)));
        QVERIFY(!send(i + 1, {}, 30));
    }
    QCOMPARE(joined(m_parts).size(), std::size_t(1));
}

void TestBeatChain::lostMessagesBeginAnotherRun()
{
    send(1, {1'024}, 60);
    send(2, {1'024}, 61);
    send(4.9, {1'024}, 62); // two are missing
    QCOMPARE(joined(m_parts).size(), std::size_t(1)); // or the last one came late
    send(6.2, {1'024}, 63);
    const auto runs = joined(m_parts);
    QCOMPARE(runs.size(), std::size_t(2));
    QCOMPARE(runs[1].start, someMorning + 5'200);
    QVERIFY(!runs[0].range().overlaps(runs[1].range()));
}

void TestBeatChain::linkThatWasLostBeginsAnotherRun()
{
    send(1, {1'024}, 60);
    m_chain.end();
    send(2.5, {1'024}, 61);
    const auto runs = joined(m_parts);
    QCOMPARE(runs.size(), std::size_t(2));
    QCOMPARE(runs[1].start, someMorning + 1'500);
    // Not within the time of the one before.
    m_chain.end();
    send(2.9, {1'024}, 62);
    QCOMPARE(m_parts.back().start, someMorning + 2'501);
}

void TestBeatChain::lostContactEndsTheRun()
{
    send(1, {1'024});
    HeartRateMeasurement lost;
    lost.contact = false;
    lost.rrIntervals = {1'024};
    QVERIFY(!m_chain.next(lost, someMorning + 2'000, SampleSource::Stream));
    lost.contact = true;
    const auto again = m_chain.next(lost, someMorning + 3'500, SampleSource::Stream);
    QVERIFY(again);
    QCOMPARE(again->start, someMorning + 2'500);
}

void TestBeatChain::intervalOfNoLengthEndsTheRun()
{
    send(1, {1'024});
    QVERIFY(!send(2, {900, 0}));
    QVERIFY(send(3, {1'000}));
    QCOMPARE(joined(m_parts).size(), std::size_t(2));
}

void TestBeatChain::repeatedMessageIsTakenOnce()
{
    QVERIFY(send(1, {1'024}));
    QVERIFY(!send(1.05, {1'024}));
    QVERIFY(send(2, {1'024})); // the same, a second later, is another beat
    QVERIFY(send(3, {1'024}));
    QVERIFY(!send(3.1, {1'024}));
    QCOMPARE(joined(m_parts).front().intervals, (std::vector<quint16>(3, 1'024)));
    QVERIFY(send(3.2, {1'024}, 71)); // other content is another message
}

void TestBeatChain::twoMessagesAtOnceAreTwo()
{
    QVERIFY(send(1, {1'024}));
    QVERIFY(send(2, {1'024}));
    QVERIFY(send(4, {1'024})); // held up
    QVERIFY(send(4.01, {1'024}));
    QVERIFY(send(5, {1'024}));
    QCOMPARE(joined(m_parts).size(), std::size_t(1));
}

void TestBeatChain::sumAheadOfTheClockLosesNothing()
{
    // A strap whose clock runs fast by a twentieth.
    for (int second = 1; second <= 200; ++second)
        QVERIFY(send(second, {quint16(1'024 + 51)}, quint16(60 + second % 2)));
    const auto runs = joined(m_parts);
    QVERIFY(runs.size() > 2 && runs.size() < 10);
    qint64 intervals = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        intervals += qint64(runs[i].intervals.size());
        QVERIFY(i == 0 || runs[i].startTicks() > runs[i - 1].endTicks());
    }
    QCOMPARE(intervals, 200);
}

void TestBeatChain::anotherSourceIsAnotherRun()
{
    send(1, {1'024});
    HeartRateMeasurement measurement;
    measurement.rrIntervals = {1'024};
    const auto part = m_chain.next(measurement, someMorning + 2'500, SampleSource::Simulated);
    QVERIFY(part);
    QCOMPARE(part->source, SampleSource::Simulated);
    QCOMPARE(part->start, someMorning + 1'500);
}

void TestBeatChain::clockSetBackIsFollowed()
{
    send(3'600, {1'024});
    m_chain.forget();
    send(10, {1'024});
    QCOMPARE(m_parts.back().start, someMorning + 9'000);
}

NEOBEAT_TEST(TestBeatChain)
#include "tst_beatchain.moc"

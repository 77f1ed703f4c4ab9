// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/osc/heartbeat.h"
#include "support/virtualtimetest.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Beats by the heart rate, under virtual time.
class TestHeartbeat : public QObject
{
    Q_OBJECT

public:
    explicit TestHeartbeat(VirtualTime &time)
        : m_time(time)
    {
    }

private Q_SLOTS:
    void init();
    void beatsInTimeWithTheRate_data();
    void beatsInTimeWithTheRate();
    void measuredIntervalsCountMore();
    void aPulseLastsATenthOfASecond();
    void anotherRateChangesTheNextInterval();
    void withoutARateThereIsNoBeat();

private:
    static LiveValue value(int bpm, const QList<quint16> &intervals = {});

    VirtualTime &m_time;
    std::unique_ptr<Heartbeat> m_heartbeat;
    int m_beats = 0;
};

void TestHeartbeat::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_heartbeat = std::make_unique<Heartbeat>();
    m_beats = 0;
    connect(m_heartbeat.get(), &Heartbeat::changed, this, [this] { m_beats += m_heartbeat->beat().isBeating; });
}

LiveValue TestHeartbeat::value(int bpm, const QList<quint16> &intervals)
{
    LiveValue value;
    value.bpm = bpm;
    value.rrIntervals = intervals;
    return value;
}

void TestHeartbeat::beatsInTimeWithTheRate_data()
{
    QTest::addColumn<int>("bpm");
    QTest::addColumn<int>("beats");
    for (const int bpm : {25, 60, 72, 180, 240})
        QTest::addRow("%d", bpm) << bpm << bpm;
    QTest::newRow("faster than any heart") << 1000 << 240;
}

void TestHeartbeat::beatsInTimeWithTheRate()
{
    QFETCH(const int, bpm);
    QFETCH(const int, beats);
    for (int second = 0; second < 60; ++second) {
        m_heartbeat->follow(value(bpm));
        m_time.runFor(1s);
    }
    QVERIFY2(std::abs(m_beats - beats) <= 1, qPrintable(QString::number(m_beats)));
}

void TestHeartbeat::measuredIntervalsCountMore()
{
    m_heartbeat->follow(value(60, {2048, 512})); // the last one is half a second
    m_time.runFor(10s);
    QCOMPARE(m_beats, 21);
    m_heartbeat->follow(value(60, {1})); // no heart
    m_beats = 0;
    m_time.runFor(10s);
    QVERIFY2(m_beats >= 39 && m_beats <= 41, qPrintable(QString::number(m_beats)));
}

void TestHeartbeat::aPulseLastsATenthOfASecond()
{
    m_heartbeat->follow(value(60));
    QVERIFY(m_heartbeat->beat().isBeating);
    const bool toggle = m_heartbeat->beat().toggle;
    m_time.runFor(99ms);
    QVERIFY(m_heartbeat->beat().isBeating);
    m_time.runFor(1ms);
    QVERIFY(!m_heartbeat->beat().isBeating);
    QCOMPARE(m_heartbeat->beat().toggle, toggle);
    m_time.runFor(900ms);
    QVERIFY(m_heartbeat->beat().isBeating);
    QCOMPARE(m_heartbeat->beat().toggle, !toggle);
}

void TestHeartbeat::anotherRateChangesTheNextInterval()
{
    m_heartbeat->follow(value(60));
    m_time.runFor(500ms);
    m_heartbeat->follow(value(120));
    m_time.runFor(499ms);
    QCOMPARE(m_beats, 1);
    m_time.runFor(1ms);
    QCOMPARE(m_beats, 2);
    m_time.runFor(500ms);
    QCOMPARE(m_beats, 3);
}

void TestHeartbeat::withoutARateThereIsNoBeat()
{
    m_heartbeat->follow({});
    QVERIFY(!m_heartbeat->beat().isBeating);
    m_heartbeat->follow(value(60));
    m_heartbeat->follow({});
    QVERIFY(!m_heartbeat->beat().isBeating);
    m_time.runFor(1min);
    QCOMPARE(m_beats, 1);
    QVERIFY(m_time.isIdle());
}

NEOBEAT_VIRTUAL_TIME_TEST(TestHeartbeat)
#include "tst_heartbeat.moc"

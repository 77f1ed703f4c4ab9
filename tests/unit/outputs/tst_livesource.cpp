// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/livesource.h"
#include "support/virtualtimetest.h"
#include "unit/connection/connectionfixture.h"

#include <QSignalSpy>
#include <QTest>

#include <QtCrypto>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Quality = LiveValue::Quality;

/// The value that all outputs give away, from the first connection to the lost one, under virtual time.
class TestLiveSource : public QObject
{
    Q_OBJECT

public:
    explicit TestLiveSource(VirtualTime &time)
        : m_time(time)
    {
    }

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutAWatchThereIsNoValue();
    void aConnectedWatchIsIdleUntilItMeasures();
    void eachReadingIsANewValue();
    void aReadingIsStaleAfterFiveSeconds();
    void aWatchThatIsTakenOffHasNoValueAtOnce();
    void whatIsNoReadingKeepsTheLastOneForItsTime();
    void theEndOfMeasuringEndsTheValue();
    void aLostLinkEndsTheValue();
    void anotherWatchStartsWithNothing();
    void intervalsBetweenBeatsAreGiven();

private:
    void connectTo(const QString &address = u"00:00:5E:00:53:01"_s);
    void measure();
    FakeLink &link() { return *m_radio->link; }
    const LiveValue &value() const { return m_source->value(); }

    QCA::Initializer m_qca;
    VirtualTime &m_time;
    std::unique_ptr<VirtualClock> m_clock;
    std::unique_ptr<FakeRadio> m_radio;
    std::unique_ptr<WatchConnection> m_connection;
    std::unique_ptr<LiveSource> m_source;
};

void TestLiveSource::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_clock = std::make_unique<VirtualClock>(m_time);
    m_radio = std::make_unique<FakeRadio>();
    m_connection = std::make_unique<WatchConnection>(*m_clock);
    m_source = std::make_unique<LiveSource>(*m_connection, *m_clock);
}

void TestLiveSource::cleanup()
{
    m_source.reset();
    m_connection.reset();
    m_radio.reset();
}

void TestLiveSource::connectTo(const QString &address)
{
    Advertisement advertisement;
    advertisement.address = address;
    advertisement.name = u"Amazfit Neo"_s;
    m_connection->connectTo(*m_radio, {advertisement, true, testKey(), false});
    QVERIFY(m_time.runUntil([this] { return m_connection->state() == WatchConnection::State::Ready; }, 30s));
}

void TestLiveSource::measure()
{
    m_connection->startHeartRate();
    QVERIFY(m_time.runUntil([this] { return !link().heartRateWrites().isEmpty(); }, 5s));
}

void TestLiveSource::withoutAWatchThereIsNoValue()
{
    QCOMPARE(value(), LiveValue());
    QCOMPARE(nameOf(value().quality), u"disconnected"_s);
    QVERIFY(!m_source->age());
}

void TestLiveSource::aConnectedWatchIsIdleUntilItMeasures()
{
    connectTo();
    QCOMPARE(value().quality, Quality::Idle);
    QVERIFY(value().connected);
    QCOMPARE(value().watchName, u"Amazfit Neo"_s);
    QCOMPARE(value().battery, m_connection->battery().level);
    m_connection->startHeartRate();
    QVERIFY(m_time.runUntil([this] { return value().quality == Quality::Waiting; }, 5s));
    QVERIFY(!value().bpm);
}

void TestLiveSource::eachReadingIsANewValue()
{
    connectTo();
    measure();
    QSignalSpy changes(m_source.get(), &LiveSource::changed);
    link().sendHeartRate(QByteArray::fromHex("0048"));
    m_time.runFor(1s);
    link().sendHeartRate(QByteArray::fromHex("0048"));
    m_time.runFor(300ms);
    QCOMPARE(changes.count(), 2);
    QCOMPARE(value().quality, Quality::Good);
    QCOMPARE(value().bpm, 72);
    QCOMPARE(value().reading, 2U);
    QCOMPARE(m_source->age(), 300ms);
    QCOMPARE(value().measuredAt, m_clock->now().addMSecs(-300));
}

void TestLiveSource::aReadingIsStaleAfterFiveSeconds()
{
    connectTo();
    measure();
    link().sendHeartRate(QByteArray::fromHex("0048"));
    m_time.runFor(4999ms);
    QCOMPARE(value().bpm, 72);
    m_time.runFor(1ms);
    QCOMPARE(value().quality, Quality::Stale);
    QVERIFY(!value().bpm);
    QCOMPARE(m_source->age(), 5s);
    link().sendHeartRate(QByteArray::fromHex("0049"));
    m_time.runFor(1ms);
    QCOMPARE(value().bpm, 73);
}

void TestLiveSource::aWatchThatIsTakenOffHasNoValueAtOnce()
{
    connectTo();
    measure();
    link().sendHeartRate(QByteArray::fromHex("0648"));
    m_time.runFor(1ms);
    QCOMPARE(value().contact, true);
    link().sendHeartRate(QByteArray::fromHex("0400"));
    m_time.runFor(1ms);
    QCOMPARE(value().quality, Quality::NoContact);
    QCOMPARE(value().contact, false);
    QVERIFY(!value().bpm);
    m_time.runFor(6s); // What is known to be off the wrist does not become merely old.
    QCOMPARE(value().quality, Quality::NoContact);
}

void TestLiveSource::whatIsNoReadingKeepsTheLastOneForItsTime()
{
    connectTo();
    measure();
    link().sendHeartRate(QByteArray::fromHex("0048"));
    m_time.runFor(3s);
    link().sendHeartRate(QByteArray::fromHex("0000"));
    m_time.runFor(1ms);
    QCOMPARE(value().bpm, 72);
    m_time.runFor(2s);
    QCOMPARE(value().quality, Quality::Stale);
    QCOMPARE(value().reading, 1U);
}

void TestLiveSource::theEndOfMeasuringEndsTheValue()
{
    connectTo();
    measure();
    link().sendHeartRate(QByteArray::fromHex("0048"));
    m_time.runFor(1ms);
    m_connection->stopHeartRate();
    QVERIFY(m_time.runUntil([this] { return value().quality == Quality::Idle; }, 5s));
    QVERIFY(!value().bpm);
    QVERIFY(value().connected);
}

void TestLiveSource::aLostLinkEndsTheValue()
{
    connectTo();
    measure();
    link().sendHeartRate(QByteArray::fromHex("1048ea03"));
    m_time.runFor(1ms);
    link().lose();
    QVERIFY(m_time.runUntil([this] { return value().quality == Quality::Disconnected; }, 5s));
    QVERIFY(!value().bpm);
    QVERIFY(value().rrIntervals.isEmpty());
    QVERIFY(!value().connected);
    QCOMPARE(value().reading, 1U);
}

void TestLiveSource::anotherWatchStartsWithNothing()
{
    connectTo();
    measure();
    link().sendHeartRate(QByteArray::fromHex("0048"));
    m_time.runFor(1ms);
    m_connection->disconnectFromWatch();
    QVERIFY(m_time.runUntil([this] { return m_connection->state() == WatchConnection::State::Idle; }, 5s));
    connectTo(u"00:00:5E:00:53:02"_s);
    QVERIFY(!m_source->age());
    QCOMPARE(value().reading, 0U);
}

void TestLiveSource::intervalsBetweenBeatsAreGiven()
{
    connectTo();
    measure();
    link().sendHeartRate(QByteArray::fromHex("104372038a03"));
    m_time.runFor(1ms);
    QCOMPARE(value().bpm, 67);
    QCOMPARE(value().rrIntervals, (QList<quint16>{0x0372, 0x038a}));
}

NEOBEAT_VIRTUAL_TIME_TEST(TestLiveSource)
#include "tst_livesource.moc"

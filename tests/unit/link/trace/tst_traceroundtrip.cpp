// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedradio.h"
#include "link/simulated/simulatedwatch.h"
#include "link/trace/replayradio.h"
#include "support/virtualtimetest.h"
#include "tracedconnection.h"
#include "tracefixture.h"

#include <QTest>
#include <QtCrypto>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The replay of a trace of the simulated watch leads to the same connection and to the same trace.
class TestTraceRoundTrip : public QObject
{
    Q_OBJECT

public:
    explicit TestTraceRoundTrip(VirtualTime &time)
        : m_time(time)
    {
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theReplayIsTheSame_data();
    void theReplayIsTheSame();
    void aNeoIsSentWhatItAlwaysWas();
    void pairingIsReplayed_data();
    void pairingIsReplayed();

private:
    /// What the trace calls the peripheral of its first link.
    static QString peripheralOf(const TraceTape &tape);

    QCA::Initializer m_crypto;
    VirtualTime &m_time;
};

QString TestTraceRoundTrip::peripheralOf(const TraceTape &tape)
{
    static const QRegularExpression target(u"\"link.to\".*\"peripheral\":\"([a-z0-9-]+)\""_s);
    const QRegularExpressionMatch match = target.match(QString::fromUtf8(tape.text()));
    return match.hasMatch() ? match.captured(1) : u"watch"_s;
}

void TestTraceRoundTrip::theReplayIsTheSame_data()
{
    QTest::addColumn<QString>("scenario");
    for (const Scenario::Description &description : Scenario::descriptions()) {
        const QString name = description.name.section(u'=', 0, 0);
        const QString number = description.name.contains(u'=') ? u"=20"_s : QString();
        QTest::newRow(qPrintable(name)) << name + number;
    }
}

void TestTraceRoundTrip::theReplayIsTheSame()
{
    QFETCH(QString, scenario);
    const auto parsed = Scenario::parse(scenario);
    QVERIFY(parsed);
    const VirtualClock clock(m_time);
    TraceTape first;
    SimulatedRadio simulated(*parsed);
    TracingRadio trace(simulated, first.device, clock);
    const TracedConnection lived(m_time, trace, simulated.watch().advertisement().address, simulated.key(), 40s);

    const auto text = TraceCodec::decode(first.text());
    QVERIFY2(text, text ? "" : qPrintable(text.error().sentence()));
    TraceTape second;
    ReplayRadio played(*text, clock);
    TracingRadio again(played, second.device, clock);
    const TracedConnection relived(m_time, again, ReplayRadio::addressOf(peripheralOf(first)), simulated.key(), 40s);

    QCOMPARE(relived.failure.code, lived.failure.code);
    QCOMPARE(relived.readings, lived.readings);
    QCOMPARE(second.lines().join('\n'), first.lines().join('\n'));
}

void TestTraceRoundTrip::aNeoIsSentWhatItAlwaysWas()
{
    QFile file(QStringLiteral(NEOBEAT_TEST_DATA "/wire/neo.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll().trimmed();

    const VirtualClock clock(m_time);
    TraceTape tape;
    SimulatedRadio simulated(Scenario::parse(u"seed=1,known-challenges"_s).value(), clock);
    TracingRadio trace(simulated, tape.device, clock);
    const TracedConnection lived(m_time, trace, simulated.watch().advertisement().address, simulated.key(), 13s);
    QByteArrayList calls;
    for (QByteArray line : tape.lines()) {
        if (!line.contains("\"call\":\"link."))
            continue;
        const qsizetype start = line.indexOf("\"at\":");
        calls.append(line.remove(start, line.indexOf(',', start) + 1 - start).trimmed());
    }
    QCOMPARE(calls.join('\n'), before);
}

void TestTraceRoundTrip::pairingIsReplayed_data()
{
    QTest::addColumn<Error::Code>("code");
    QTest::addColumn<int>("pairings");
    QTest::newRow("strap-bond") << Error::Code::None << 1;
    QTest::newRow("strap-bond-refused") << Error::Code::PairingFailed << 0;
}

void TestTraceRoundTrip::pairingIsReplayed()
{
    QFETCH(Error::Code, code);
    QFETCH(int, pairings);
    const VirtualClock clock(m_time);
    TraceTape first;
    SimulatedRadio simulated(Scenario::parse(QString::fromLatin1(QTest::currentDataTag())).value());
    TracingRadio trace(simulated, first.device, clock);
    const TracedConnection lived(m_time, trace, simulated.watch().advertisement().address, simulated.key(), 40s,
                                 standardSensor());
    QCOMPARE((Error{lived.failure.code, {}}).name(), (Error{code, {}}).name());
    QCOMPARE(lived.pairings, pairings);
    QCOMPARE(first.text().count("\"link.paired\""), pairings);

    const auto text = TraceCodec::decode(first.text());
    QVERIFY2(text, text ? "" : qPrintable(text.error().sentence()));
    TraceTape second;
    ReplayRadio played(*text, clock);
    TracingRadio again(played, second.device, clock);
    const TracedConnection relived(m_time, again, ReplayRadio::addressOf(peripheralOf(first)), simulated.key(), 40s,
                                   standardSensor());
    QCOMPARE(relived.failure.code, lived.failure.code);
    QCOMPARE(relived.pairings, lived.pairings);
    QCOMPARE(relived.readings, lived.readings);
    QCOMPARE(second.lines().join('\n'), first.lines().join('\n'));
}

NEOBEAT_VIRTUAL_TIME_TEST(TestTraceRoundTrip)
#include "tst_traceroundtrip.moc"

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

private:
    QCA::Initializer m_crypto;
    VirtualTime &m_time;
};

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
    const TracedConnection relived(m_time, again, ReplayRadio::addressOf(u"watch"_s), simulated.key(), 40s);

    QCOMPARE(relived.failure.code, lived.failure.code);
    QCOMPARE(relived.readings, lived.readings);
    QCOMPARE(second.lines().join('\n'), first.lines().join('\n'));
}

NEOBEAT_VIRTUAL_TIME_TEST(TestTraceRoundTrip)
#include "tst_traceroundtrip.moc"

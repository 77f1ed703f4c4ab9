// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/record/replayradio.h"
#include "link/simulated/simulatedradio.h"
#include "link/simulated/simulatedwatch.h"
#include "recordedsession.h"
#include "recordingworld.h"
#include "support/virtualtimetest.h"

#include <QTest>
#include <QtCrypto>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Whatever a session lives through with the simulated watch, it lives through again with the recording of it.
class TestRecordingRoundTrip : public QObject
{
    Q_OBJECT

public:
    explicit TestRecordingRoundTrip(VirtualTime &time)
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

void TestRecordingRoundTrip::theReplayIsTheSame_data()
{
    QTest::addColumn<QString>("scenario");
    for (const Scenario::Description &description : Scenario::descriptions()) {
        const QString name = description.name.section(u'=', 0, 0);
        const QString number = description.name.contains(u'=') ? u"=20"_s : QString();
        QTest::newRow(qPrintable(name)) << name + number;
    }
}

void TestRecordingRoundTrip::theReplayIsTheSame()
{
    QFETCH(QString, scenario);
    const auto parsed = Scenario::parse(scenario);
    QVERIFY(parsed);
    const VirtualClock clock(m_time);
    RecordingTape first;
    SimulatedRadio simulated(*parsed);
    RecordingRadio recording(simulated, first.device, clock);
    const RecordedSession lived(m_time, recording, simulated.watch().advertisement().address, simulated.key(), 40s);

    const auto text = parseRecording(first.text());
    QVERIFY2(text, text ? "" : qPrintable(text.error()));
    RecordingTape second;
    ReplayRadio played(*text, clock);
    RecordingRadio again(played, second.device, clock);
    const RecordedSession relived(m_time, again, ReplayRadio::addressOf(u"watch"_s), simulated.key(), 40s);

    QCOMPARE(relived.failure.code, lived.failure.code);
    QCOMPARE(relived.readings, lived.readings);
    QCOMPARE(second.lines().join('\n'), first.lines().join('\n'));
}

NEOBEAT_VIRTUAL_TIME_TEST(TestRecordingRoundTrip)
#include "tst_recordingroundtrip.moc"

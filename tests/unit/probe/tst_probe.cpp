// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedconfiguration.h"
#include "link/simulated/simulatedradio.h"
#include "link/simulated/simulatedwatch.h"
#include "link/trace/replayradio.h"
#include "link/trace/tracecodec.h"
#include "link/trace/tracingradio.h"
#include "probe/probe.h"
#include "probe/probetable.h"
#include "protocol/alarm.h"
#include "protocol/uuids.h"
#include "support/virtualtimetest.h"

#include <QBuffer>
#include <QTest>
#include <QtCrypto>

#include <algorithm>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What an owner with eyes and ears answers.
bool sees(const SimulatedWatch &watch, const QString &question)
{
    if (question.contains(u"vibrate"_s))
        return watch.alerts().beepCount() > 0;
    if (question.contains(u"message"_s))
        return !watch.alerts().messages().isEmpty();
    return watch.configuration().accepted().contains(QByteArray::fromHex("06020000"));
}

/// Runs tests of the probe, and keeps what they find.
struct ProbeTrial
{
    /// Without a watch to look at, the owner says yes to everything.
    ProbeTrial(VirtualTime &time, Radio &radio, const Advertisement &watch, const AuthKey &key,
               const QList<ProbeTest> &tests, const SimulatedWatch *seen = nullptr)
        : clock(time)
        , probe(radio, watch, key, tests, clock)
    {
        QObject::connect(
            &probe, &Probe::asked, &probe,
            [this, seen](const QString &question) { probe.answer(!seen || sees(*seen, question)); },
            Qt::QueuedConnection);
        QObject::connect(&probe, &Probe::testFinished, &probe,
                         [this](const ProbeTest &test, const ProbeVerdict &verdict, bool undone) {
                             verdicts.insert(test.name, verdict);
                             isUndone = isUndone && undone;
                         });
        QObject::connect(&probe, &Probe::finished, &probe, [this](const Error &error) { ending = error; });
        probe.start();
    }

    QString outcome(const QString &test) const { return verdicts.value(test).outcome; }

    VirtualClock clock;
    Probe probe;
    QHash<QString, ProbeVerdict> verdicts;
    std::optional<Error> ending;
    bool isUndone = true;
};

QList<ProbeTest> onlyTest(const QString &name)
{
    QList<ProbeTest> tests;
    std::ranges::copy_if(probeTests(), std::back_inserter(tests),
                         [&](const ProbeTest &test) { return test.name == name; });
    return tests;
}

constexpr auto longest = 20min;

} // namespace

class TestProbe : public QObject
{
    Q_OBJECT

public:
    explicit TestProbe(VirtualTime &time)
        : m_time(time)
    {
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyTestIsDescribed();
    void everyTestEnds_data();
    void everyTestEnds();
    void bothOutcomesAreTold_data();
    void bothOutcomesAreTold();
    void alarmsThatAreOnAreTold();
    void aTransferIsDescribed();
    void aWatchOutOfReachEndsIt();
    void aWrongKeyEndsIt();
    void aLostLinkIsOpenedAgain();
    void cancellingUndoesTheTest();
    void theReportIsATraceWithoutSecrets();

private:
    VirtualTime &m_time;
    QCA::Initializer m_crypto;
};

void TestProbe::everyTestIsDescribed()
{
    QSet<QString> names;
    for (const ProbeTest &test : probeTests()) {
        names.insert(test.name);
        QVERIFY2(test.title.endsWith(u'?'), qPrintable(test.name));
        const auto steps = test.steps(QDateTime::currentDateTime());
        const bool undoes = std::ranges::any_of(steps, [](const ProbeStep &step) { return step.isUndo; });
        // A message goes away by itself.
        QVERIFY2(!test.writes() || undoes || test.name == u"message", qPrintable(test.name));
        for (const ProbeStep &step : steps) {
            const bool waits = step.kind == ProbeStep::Kind::Listen || step.kind == ProbeStep::Kind::Scan;
            QCOMPARE(step.limit.count() > 0, waits);
            // 03 on the control of stored data would remove it; these two commands reset or restart the watch.
            QVERIFY(step.value != "\x03"
                    || step.characteristic.uuid != QUuid(u"00000004-0000-3512-2118-0009af100700"_s));
            QVERIFY(!step.value.startsWith(QByteArray::fromHex("060b")));
            QVERIFY(step.characteristic.service != QUuid(u"00001530-0000-3512-2118-0009af100700"_s));
        }
    }
    QCOMPARE(names.size(), probeTests().size());
}

void TestProbe::everyTestEnds_data()
{
    QTest::addColumn<QString>("scenario");
    for (const Scenario::Description &row : Scenario::descriptions()) {
        const QString name = row.name.section(u'=', 0, 0);
        // The computer has no Bluetooth in these, which never gets as far as a test.
        if (!row.name.startsWith(u"no-") || row.name == u"no-name")
            QTest::newRow(qPrintable(name)) << (row.name.contains(u'=') ? name + u"=10"_s : name);
    }
}

void TestProbe::everyTestEnds()
{
    QFETCH(const QString, scenario);
    const VirtualClock clock(m_time);
    SimulatedRadio radio(Scenario::parse(scenario).value(), clock);
    ProbeTrial trial(m_time, radio, radio.watch().advertisement(), radio.key(), probeTests());
    QVERIFY(m_time.runUntil([&] { return trial.ending.has_value(); }, longest));
    for (const ProbeVerdict &verdict : std::as_const(trial.verdicts))
        QVERIFY(!verdict.outcome.isEmpty());
    if (!*trial.ending)
        QCOMPARE(trial.verdicts.size(), probeTests().size());
    QVERIFY(!radio.watch().isCentralConnected());
}

void TestProbe::bothOutcomesAreTold_data()
{
    QTest::addColumn<QString>("test");
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *test, const char *scenario, const char *outcome) {
        QTest::addRow("%s %s", test, scenario)
            << QString::fromLatin1(test) << QString::fromLatin1(scenario) << QString::fromLatin1(outcome);
    };
    row("advertisement", "normal", "name");
    row("advertisement", "no-name", "service");
    row("gatt", "normal", "known");
    row("gatt", "heart-rate-missing", "differs");
    row("before-authentication", "normal", "open");
    row("before-authentication", "closed-without-key", "closed");
    row("two-challenges", "normal", "void");
    row("two-challenges", "keeps-first-challenge", "valid");
    row("two-challenges", "silent:1", "one");
    row("unauthenticated-limit", "normal", "limited");
    row("unauthenticated-limit", "keyless-limit=200", "unlimited");
    row("stream-life", "normal", "ends");
    row("stream-life", "keep-alive-limit=200", "goes-on");
    row("stream-life", "notifications-stop=20", "ends");
    row("off-wrist", "normal", "value");
    row("off-wrist", "off-wrist", "zero");
    row("one-shot", "normal", "silent");
    row("one-shot", "measures-once", "works");
    row("advertises-while-connected", "normal", "hidden");
    row("advertises-while-connected", "advertises-connected", "seen");
    row("battery", "put-on-charger=10", "notifies");
    row("battery", "put-on-charger=10,charger-untold", "notifies");
    row("battery", "put-on-charger=10,battery-unreported", "silent");
    row("totals", "walking", "notifies");
    row("totals", "walking,totals-unreported", "silent");
    row("alarm-query", "normal", "unused");
    row("alarm-query", "alarms-untold", "silent");
    row("interval", "normal", "silent");
    row("interval", "interval-confirmed", "answers");
    row("find", "normal", "yes");
    row("find", "find-ignored", "no");
    row("stored-minutes", "normal", "checksum");
    row("stored-minutes", "fetch-no-checksum", "plain");
    row("stored-minutes", "fetch-stops", "incomplete");
    row("stored-minutes", "fetch-nothing", "none");
    row("stored-minutes", "fetch-nothing-at-end", "none");
    row("oldest-minutes", "normal", "incomplete");
    row("oldest-minutes", "fetch-silent", "none");
    row("pai", "normal", "incomplete");
    row("pai", "pai-silent", "none");
    row("events", "normal", "silent");
    row("events", "press-button=2", "events");
    row("time-format", "normal", "answers");
    row("time-format", "setting-unanswered", "silent");
    row("connected-advertising", "normal", "hidden");
    row("connected-advertising", "advertises-connected", "seen");
    row("message", "normal", "yes");
    row("message", "messages-hidden", "no");
    row("gatt", "services-missing", "differs");
    row("stream-life", "gatt-silent", "failed");
}

void TestProbe::bothOutcomesAreTold()
{
    QFETCH(const QString, test);
    QFETCH(const QString, scenario);
    QFETCH(const QString, outcome);
    const VirtualClock clock(m_time);
    SimulatedRadio radio(Scenario::parse(scenario).value(), clock);
    ProbeTrial trial(m_time, radio, radio.watch().advertisement(), radio.key(), onlyTest(test), &radio.watch());
    QVERIFY(m_time.runUntil([&] { return trial.ending.has_value(); }, longest));
    QCOMPARE(trial.outcome(test), outcome);
    QVERIFY(trial.isUndone);
}

/// In the simulated watch no alarm is on, so the first one is set before it is asked.
void TestProbe::alarmsThatAreOnAreTold()
{
    const VirtualClock clock(m_time);
    SimulatedRadio radio(Scenario::parse(u"alarms-told"_s).value(), clock);
    QList<ProbeTest> tests = onlyTest(u"alarm-query"_s);
    const auto steps = tests.first().steps;
    tests.first().steps = [steps](const QDateTime &now) {
        const Characteristic configuration{uuids::huamiService, uuids::configuration};
        const Alarm alarm{QTime(7, 30), Alarm::everyDay, true};
        return QList<ProbeStep>{{ProbeStep::Kind::Write, configuration, Alarm::encode(2, alarm)}} + steps(now);
    };
    ProbeTrial trial(m_time, radio, radio.watch().advertisement(), radio.key(), tests);
    QVERIFY(m_time.runUntil([&] { return trial.ending.has_value(); }, longest));
    QCOMPARE(trial.outcome(u"alarm-query"_s), u"named"_s);
    QCOMPARE(trial.verdicts.value(u"alarm-query"_s).facts.value(u"places"_s), QJsonValue(Alarm::places));
}

void TestProbe::aTransferIsDescribed()
{
    const VirtualClock clock(m_time);
    const auto factsOf = [&](const QString &scenario) {
        SimulatedRadio radio(Scenario::parse(scenario).value(), clock);
        ProbeTrial trial(m_time, radio, radio.watch().advertisement(), radio.key(), onlyTest(u"stored-minutes"_s));
        m_time.runUntil([&] { return trial.ending.has_value(); }, longest);
        return trial.verdicts.value(u"stored-minutes"_s).facts;
    };
    const QJsonObject whole = factsOf(u"normal"_s);
    QCOMPARE(whole.value(u"bytes"_s), whole.value(u"count"_s));
    QCOMPARE(whole.value(u"checksumFits"_s), QJsonValue(true));
    QCOMPARE(whole.value(u"isDamaged"_s), QJsonValue(false));
    QCOMPARE(factsOf(u"fetch-other-checksum"_s).value(u"checksumFits"_s), QJsonValue(false));
    const QJsonObject lost = factsOf(u"fetch-lost"_s);
    QCOMPARE(lost.value(u"isDamaged"_s), QJsonValue(true));
    QVERIFY(lost.value(u"bytes"_s).toInt() < lost.value(u"count"_s).toInt());
    QCOMPARE(factsOf(u"fetch-refused"_s).value(u"status"_s), QJsonValue(2));
}

void TestProbe::aWatchOutOfReachEndsIt()
{
    const VirtualClock clock(m_time);
    SimulatedRadio radio(Scenario::parse(u"out-of-range"_s).value(), clock);
    ProbeTrial trial(m_time, radio, radio.watch().advertisement(), radio.key(), probeTests());
    QVERIFY(m_time.runUntil([&] { return trial.ending.has_value(); }, longest));
    QCOMPARE(trial.ending->code, Error::Code::WatchNotFound);
    QCOMPARE(trial.verdicts.size(), 3);
}

void TestProbe::aWrongKeyEndsIt()
{
    const VirtualClock clock(m_time);
    SimulatedRadio radio(Scenario::parse(u"wrong-key"_s).value(), clock);
    ProbeTrial trial(m_time, radio, radio.watch().advertisement(), radio.key(), onlyTest(u"find"_s));
    QVERIFY(m_time.runUntil([&] { return trial.ending.has_value(); }, longest));
    QCOMPARE(trial.ending->code, Error::Code::KeyRejected);
}

void TestProbe::aLostLinkIsOpenedAgain()
{
    const VirtualClock clock(m_time);
    SimulatedRadio radio(Scenario::parse(u"drop-while-streaming=5:1"_s).value(), clock);
    ProbeTrial trial(m_time, radio, radio.watch().advertisement(), radio.key(),
                     onlyTest(u"stream-life"_s) + onlyTest(u"events"_s));
    QVERIFY(m_time.runUntil([&] { return trial.ending.has_value(); }, longest));
    QCOMPARE(*trial.ending, Error());
    QCOMPARE(trial.outcome(u"events"_s), u"silent"_s);
    QCOMPARE(radio.watch().counters().connections, 2);
}

void TestProbe::cancellingUndoesTheTest()
{
    const VirtualClock clock(m_time);
    SimulatedRadio radio(Scenario(), clock);
    ProbeTrial trial(m_time, radio, radio.watch().advertisement(), radio.key(), onlyTest(u"stream-life"_s));
    QVERIFY(m_time.runUntil([&] { return radio.watch().counters().heartRateStarts == 1; }, longest));
    m_time.runFor(3s);
    trial.probe.cancel();
    QVERIFY(m_time.runUntil([&] { return trial.ending.has_value(); }, longest));
    QCOMPARE(trial.ending->code, Error::Code::Cancelled);
    QCOMPARE(radio.watch().counters().heartRateStops, 1);
    QCOMPARE(trial.outcome(u"stream-life"_s), u"cancelled"_s);
    QVERIFY(trial.isUndone);
    QVERIFY(!radio.watch().isCentralConnected());
}

void TestProbe::theReportIsATraceWithoutSecrets()
{
    const VirtualClock clock(m_time);
    SimulatedRadio radio(Scenario(), clock);
    QBuffer report;
    QVERIFY(report.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    TracingRadio traced(radio, report, clock);
    {
        ProbeTrial trial(m_time, traced, radio.watch().advertisement(), radio.key(), probeTests());
        QObject::connect(
            &trial.probe, &Probe::testFinished, &traced, [&](const ProbeTest &test, const ProbeVerdict &verdict) {
                traced.addNote({{u"test"_s, test.name}, {u"outcome"_s, verdict.outcome}, {u"facts"_s, verdict.facts}});
            });
        QVERIFY(m_time.runUntil([&] { return trial.ending.has_value(); }, longest));
        QCOMPARE(trial.verdicts.size(), probeTests().size());
    }
    const QByteArray text = report.data();
    QCOMPARE(text.count("\"note\""), probeTests().size());
    for (const QByteArray &secret : {radio.watch().advertisement().address.toLatin1(),
                                     radio.watch().advertisement().address.remove(u':').toLatin1(),
                                     radio.key().toStorage().toHex(), "5a1d0c7e93b2"_ba, "5a1d0c7e93b2"_ba.toHex()})
        QVERIFY(!text.toLower().contains(secret.toLower()));

    // Replayed, it has the same outcomes where no hidden value matters.
    const auto trace = TraceCodec::decode(text);
    QVERIFY2(trace, trace ? "" : qPrintable(trace.error().sentence()));
    ReplayRadio replay(*trace, clock);
    Advertisement watch;
    watch.address = ReplayRadio::addressOf(u"watch"_s);
    ProbeTrial again(m_time, replay, watch, radio.key(), probeTests());
    QVERIFY(m_time.runUntil([&] { return again.ending.has_value(); }, longest));
    QCOMPARE(*again.ending, Error());
    for (const QString &test : {u"gatt"_s, u"two-challenges"_s, u"unauthenticated-limit"_s, u"stream-life"_s,
                                u"one-shot"_s, u"before-authentication"_s})
        QVERIFY2(text.contains(u"\"outcome\":\"%1\",\"test\":\"%2\""_s.arg(again.outcome(test), test).toUtf8()),
                 qPrintable(test + u' ' + again.outcome(test)));
}

NEOBEAT_VIRTUAL_TIME_TEST(TestProbe)
#include "tst_probe.moc"

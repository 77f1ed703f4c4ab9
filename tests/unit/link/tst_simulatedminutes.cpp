// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedminutes.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// What the simulated watch stores; how it is fetched is tested with the operations.
class SimulatedMinutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theSeedDecides();
    void aDayIsPlausible();
    void theWatchWasOffYesterday();
    void theClockWasSetAsTheScenarioWants_data();
    void theClockWasSetAsTheScenarioWants();
    void minutesComeAsTimePasses();
    void aSetClockBeginsAnotherRun_data();
    void aSetClockBeginsAnotherRun();
    void totalsGrowAndBeginAtMidnight();

private:
    static Scenario days(int count)
    {
        Scenario scenario;
        scenario.storedDays = count;
        return scenario;
    }

    const QDateTime m_now{QDate(2026, 11, 29), QTime(15, 6, 30), Qt::OffsetFromUTC, 3600};
};

void SimulatedMinutesTest::theSeedDecides()
{
    SimulatedMinutes one(days(1), 7, m_now);
    SimulatedMinutes same(days(1), 7, m_now);
    SimulatedMinutes other(days(1), 8, m_now);
    QCOMPARE(one.runsUntil(m_now), same.runsUntil(m_now));
    QVERIFY(one.runsUntil(m_now) != other.runsUntil(m_now));
}

void SimulatedMinutesTest::aDayIsPlausible()
{
    using DayKind = MinuteSample::Kind;
    for (quint32 seed = 0; seed < 24; ++seed) {
        SimulatedMinutes minutes(days(1), seed, m_now);
        const MinuteRun run = minutes.runsUntil(m_now).constFirst();
        QCOMPARE(run.samples.size(), 1440);
        int asleep = 0;
        int steps = 0;
        int readings = 0;
        int notWorn = 0;
        for (qsizetype i = 0; i < run.samples.size(); ++i) {
            const MinuteSample &sample = run.samples.at(i);
            const int hour = run.timeOf(i).time().hour();
            steps += sample.steps();
            readings += sample.bpm() ? 1 : 0;
            notWorn += sample.kind() == DayKind::NotWorn ? 1 : 0;
            asleep += isAsleep(sample.kind()) ? 1 : 0;
            QVERIFY(!isAsleep(sample.kind()) || hour >= 22 || hour <= 7);
            QVERIFY(!isAsleep(sample.kind()) || (sample.steps() == 0 && sample.sleep() > 0));
        }
        QVERIFY(asleep > 250 && asleep < 560);
        QVERIFY(steps > 6'000 && steps < 25'000);
        QVERIFY(readings > 120);
        QVERIFY(notWorn > 5);
    }
}

void SimulatedMinutesTest::theWatchWasOffYesterday()
{
    SimulatedMinutes minutes(days(3), 1, m_now);
    const auto runs = minutes.runsUntil(m_now);
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs.at(0).start, m_now.addSecs(-30).addDays(-3));
    QCOMPARE(runs.at(0).end(), m_now.addSecs(-30).addSecs(-26 * 3600));
    QCOMPARE(runs.at(1).start, m_now.addSecs(-30).addDays(-1));
    QCOMPARE(runs.at(1).end(), m_now.addSecs(-30));
}

void SimulatedMinutesTest::theClockWasSetAsTheScenarioWants_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("zone");
    QTest::addColumn<qint64>("shift");
    constexpr qint64 day = 86'400;
    QTest::newRow("zones") << u"stored-zones"_s << 7200 << qint64(0);
    QTest::newRow("set back") << u"stored-set-back"_s << 3600 << qint64(-3600);
    QTest::newRow("ahead") << u"stored-ahead"_s << 3600 << 300 * day;
    QTest::newRow("behind") << u"stored-behind"_s << 3600 << -300 * day;
}

void SimulatedMinutesTest::theClockWasSetAsTheScenarioWants()
{
    QFETCH(QString, name);
    QFETCH(int, zone);
    QFETCH(qint64, shift);
    SimulatedMinutes minutes(Scenario::parse(name + u",stored-days=4"_s).value(), 1, m_now);
    const auto runs = minutes.runsUntil(m_now);
    QCOMPARE(runs.size(), 3);
    QCOMPARE(runs.at(1).start.offsetFromUtc(), zone);
    QCOMPARE(runs.at(0).end().secsTo(runs.at(1).start), shift);
    QCOMPARE(runs.at(1).end().secsTo(runs.at(2).start), -shift);
    QCOMPARE(runs.at(1).samples.size(), 1440);
    QCOMPARE(runs.at(2).start.offsetFromUtc(), 3600);
    QCOMPARE(runs.at(2).end(), m_now.addSecs(-30));
}

void SimulatedMinutesTest::minutesComeAsTimePasses()
{
    SimulatedMinutes minutes(days(0), 1, m_now);
    QCOMPARE(minutes.runsUntil(m_now).last().samples.size(), 0);
    QCOMPARE(minutes.runsUntil(m_now.addSecs(29)).last().samples.size(), 0);
    QCOMPARE(minutes.runsUntil(m_now.addSecs(30)).last().samples.size(), 1);
    QCOMPARE(minutes.runsUntil(m_now.addSecs(600)).last().samples.size(), 10);
}

void SimulatedMinutesTest::aSetClockBeginsAnotherRun_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("zone");
    QTest::addColumn<int>("runs");
    QTest::newRow("hardly set") << 20 << 3600 << 1;
    QTest::newRow("a minute ahead") << 60 << 3600 << 2;
    QTest::newRow("an hour back") << -3600 << 3600 << 2;
    QTest::newRow("another zone") << 0 << 7200 << 2;
}

void SimulatedMinutesTest::aSetClockBeginsAnotherRun()
{
    QFETCH(int, seconds);
    QFETCH(int, zone);
    QFETCH(int, runs);
    SimulatedMinutes minutes(days(0), 1, m_now);
    const QDateTime from = m_now.addSecs(600);
    const QDateTime to = from.addSecs(seconds).toOffsetFromUtc(zone);
    minutes.setClock(from, to);
    const auto stored = minutes.runsUntil(to.addSecs(600));
    QCOMPARE(stored.size(), runs);
    QCOMPARE(stored.last().start.offsetFromUtc(), zone);
    QVERIFY(stored.last().end() <= to.addSecs(600));
    QVERIFY(stored.last().end() > to.addSecs(540));
    if (runs == 2)
        QCOMPARE(stored.first().samples.size(), 10);
}

void SimulatedMinutesTest::totalsGrowAndBeginAtMidnight()
{
    SimulatedMinutes minutes(days(0), 1, m_now);
    const QDateTime midnight(m_now.date(), QTime(0, 0), Qt::OffsetFromUTC, 3600);
    QCOMPARE(minutes.totalsAt(midnight), DailyTotals());
    quint32 before = 0;
    for (int minute = 0; minute < 1440; minute += 7) {
        const quint32 steps = minutes.totalsAt(midnight.addSecs(60 * minute + 31)).steps;
        QVERIFY(steps >= before);
        before = steps;
    }
    QVERIFY(before > 6'000);
}

NEOBEAT_TEST(SimulatedMinutesTest)

#include "tst_simulatedminutes.moc"

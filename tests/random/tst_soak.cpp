// SPDX-License-Identifier: GPL-3.0-or-later
#include "disturbances.h"
#include "randomconnectionfixture.h"
#include "recoverylog.h"
#include "support/sanitized.h"
#include "support/testenvironment.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QtCrypto>

#include <unistd.h>

#include <numeric>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto shortGap = 5s;
constexpr auto longestGap = 20min; ///< Between two disturbances.
constexpr auto recoveryLimit = 2min;
constexpr auto firstReadingLimit = 2min;
constexpr int bedtime = 23; ///< The hour at which the computer is put to sleep.
constexpr qint64 soakGrowthLimit = 4 * 1024; ///< KiB, from the second day to the last.

/// Memory in use, in KiB.
qint64 memoryInUse()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * (sysconf(_SC_PAGESIZE) / 1024);
}

/// What must not grow.
struct Footprint
{
    qsizetype children = 0; ///< Objects below connection and reconnector, while the watch is measuring.
    int timers = 0; ///< At the same time.
    qint64 memory = 0; ///< KiB.
};

} // namespace

/// A month with a watch that is lost dozens of times a day: each time it reconnects by itself, and nothing grows.
/// The same month each time; NEOBEAT_SEED=0 takes another, any other number that of one run. NEOBEAT_DAYS sets its
/// length.
class SoakTest : public QObject
{
    Q_OBJECT

public:
    explicit SoakTest(VirtualTime &time)
        : m_time(time)
    {
    }

private Q_SLOTS:
    void init();
    void everyLossIsRecovered();

private:
    void liveUntil(const QDateTime &end);
    void disturb(const Disturbance &disturbance);
    void waitForReading(const QString &cause);
    const Disturbance &anyDisturbance();
    std::chrono::seconds between(std::chrono::seconds shortest, std::chrono::seconds longest);
    Footprint footprint();
    void print(const QDateTime &begin, const Footprint &early, const Footprint &late, qint64 realTime);

    VirtualTime &m_time;
    QRandomGenerator m_random;
    std::unique_ptr<RandomConnectionFixture> m_fixture;
    RecoveryLog m_recoveries;
    int m_losses = 0;
};

void SoakTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void SoakTest::everyLossIsRecovered()
{
    const quint32 days = environmentNumber("NEOBEAT_DAYS", isSanitized ? 3 : 30);
    const quint32 seed = seedOfRun();
    qInfo("NEOBEAT_SEED=%u", seed);
    m_random.seed(seed);
    QElapsedTimer real;
    real.start();

    // At this speed the battery drains within a day.
    m_fixture = std::make_unique<RandomConnectionFixture>(m_time, RandomConnectionFixture::Driver::Reconnector,
                                                          u"speed=40,seed=%1"_s.arg(seed));
    const QDateTime begin = m_fixture->clock().now();
    m_fixture->connectTo(m_fixture->air().watch().advertisement(), false, true, Reconnector::RetryMode::UntilStopped);
    m_fixture->setMeasuring(true);
    waitForReading(u"start"_s);

    liveUntil(begin.addDays(2));
    const Footprint early = footprint();
    liveUntil(begin.addDays(days));
    const Footprint late = footprint();
    print(begin, early, late, real.elapsed());

    QCOMPARE(m_recoveries.count(), m_losses);
    QCOMPARE(late.children, early.children);
    QCOMPARE(late.timers, early.timers);
    QVERIFY2(isSanitized || late.memory - early.memory < soakGrowthLimit, "memory grows");
    m_fixture->finish();
    QCOMPARE(m_fixture->breaches(), QStringList());
    m_fixture.reset();
    m_time.runFor(10s);
    QCOMPARE(m_time.timerCount(), 0);
}

void SoakTest::liveUntil(const QDateTime &end)
{
    while (m_fixture->clock().now() < end && !QTest::currentTestFailed()) {
        // Some disturbances hit a watch that has only just reconnected.
        m_fixture->letPass(m_random.bounded(4) == 0 ? between(0s, shortGap) : between(0s, longestGap));
        disturb(m_fixture->clock().now().time().hour() == bedtime ? night() : anyDisturbance());
    }
}

void SoakTest::disturb(const Disturbance &disturbance)
{
    ++m_losses;
    const QString cause = disturbance.cause;
    const auto duration = between(disturbance.shortest, disturbance.longest);
    auto possible = m_time.now();
    disturbance.begin(*m_fixture);
    if (disturbance.sleeps)
        m_fixture->clock().sleepFor(duration);
    else
        m_fixture->letPass(duration);
    if (disturbance.end) {
        possible = m_time.now();
        disturbance.end(*m_fixture);
    }
    // The loss itself is delivered as an event.
    m_fixture->letPass(0ms);
    const int before = m_fixture->readings();
    const bool isSilent = m_fixture->isReady();
    if (!isSilent && !m_time.runUntil([this] { return m_fixture->isReady(); }, recoveryLimit))
        QFAIL(qPrintable(u"No connection after: %1"_s.arg(cause)));
    const auto connected = m_time.now();
    if (!m_time.runUntil([&] { return m_fixture->readings() > before; }, firstReadingLimit))
        QFAIL(qPrintable(u"No heart rate after: %1"_s.arg(cause)));
    m_recoveries.add(cause, (isSilent ? m_time.now() : connected) - possible);
    QCOMPARE(m_fixture->breaches(), QStringList());
}

void SoakTest::waitForReading(const QString &cause)
{
    const int before = m_fixture->readings();
    QVERIFY2(m_time.runUntil([&] { return m_fixture->readings() > before; }, firstReadingLimit), qPrintable(cause));
}

const Disturbance &SoakTest::anyDisturbance()
{
    const QList<Disturbance> &all = disturbances();
    const int sum = std::accumulate(all.cbegin(), all.cend(), 0,
                                    [](int weights, const Disturbance &row) { return weights + row.weight; });
    int left = m_random.bounded(sum);
    auto row = all.cbegin();
    while (left >= row->weight)
        left -= (row++)->weight;
    return *row;
}

std::chrono::seconds SoakTest::between(std::chrono::seconds shortest, std::chrono::seconds longest)
{
    return shortest + std::chrono::seconds(m_random.bounded(int((longest - shortest).count()) + 1));
}

Footprint SoakTest::footprint()
{
    m_fixture->letPass(longestGap);
    waitForReading(u"footprint"_s);
    Footprint result;
    result.children = m_fixture->connection().findChildren<QObject *>().size()
        + m_fixture->reconnector().findChildren<QObject *>().size();
    result.timers = m_fixture->ownTimers();
    result.memory = memoryInUse();
    return result;
}

void SoakTest::print(const QDateTime &begin, const Footprint &early, const Footprint &late, qint64 realTime)
{
    QStringList lines = m_recoveries.table();
    lines.append(u"%1 of %2 recovered in %3 days with %4 heart-rate values, %5 connections, %6 s real time"_s
                     .arg(m_recoveries.count())
                     .arg(m_losses)
                     .arg(begin.daysTo(m_fixture->clock().now()))
                     .arg(m_fixture->readings())
                     .arg(m_fixture->air().watch().counters().connections)
                     .arg(double(realTime) / 1000, 0, 'f', 1));
    lines.append(u"memory %1 → %2 KiB, objects %3 → %4, timers %5 → %6"_s.arg(early.memory)
                     .arg(late.memory)
                     .arg(early.children)
                     .arg(late.children)
                     .arg(early.timers)
                     .arg(late.timers));
    for (const QString &line : std::as_const(lines))
        qInfo("%s", qPrintable(line));
}

static int runSoakTest(int argc, char **argv)
{
    VirtualTime &time = VirtualTime::install();
    QCoreApplication application(argc, argv);
    QCA::Initializer crypto;
    SoakTest test(time);
    return QTest::qExec(&test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runSoakTest)

#include "tst_soak.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventsequence.h"
#include "mischievouslink.h"
#include "sessionworld.h"
#include "support/sanitized.h"
#include "support/testprogram.h"
#include "support/wishes.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QtCrypto>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Driver = SessionWorld::Driver;
using Mistake = MischievousLink::Mistake;

namespace {

// Until the last delayed thing of a world that is gone has found nobody.
constexpr auto afterlife = 10s;

QStringList *warnings = nullptr; ///< Where to, while a sequence runs.
QtMessageHandler previousHandler = nullptr; ///< For all that is no warning.

void noteWarning(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtWarningMsg || type == QtCriticalMsg)
        warnings->append(u"warning: "_s + message);
    else
        previousHandler(type, context, message);
}

} // namespace

/// Whatever users, watches and radios do, in whatever order: the session and the keeper above it keep to their promises
/// and reach a healthy watch afterwards. The same sequences each time, so that a failure is due to a change;
/// NEOBEAT_SEED=0 takes others, any other number those of one run. NEOBEAT_SEQUENCES sets the length, NEOBEAT_REPLAY
/// tells one sequence again in the words of a failure.
class RandomSessionsTest : public QObject
{
    Q_OBJECT

public:
    explicit RandomSessionsTest(VirtualTime &time)
        : m_time(time)
    {
    }

private Q_SLOTS:
    void everySequenceEndsWell_data();
    void everySequenceEndsWell();
    void toldSequencesEndWell_data();
    void toldSequencesEndWell();
    void mistakesAreFoundAndShrunk_data();
    void mistakesAreFoundAndShrunk();
    void sequencesSurviveTheirText();

private:
    /// What went wrong first; empty when nothing did.
    QString breachOf(const EventSequence &sequence, Driver driver);
    /// The same without the healthy end.
    QString breachInside(const EventSequence &sequence, CheckedRadio::Wrap wrap);
    QString breachIn(std::unique_ptr<SessionWorld> world, const EventSequence &sequence, bool endsWell);
    /// The failure in the words of somebody who has to find it.
    QString report(const EventSequence &failing, Driver driver);

    VirtualTime &m_time;
};

QString RandomSessionsTest::breachOf(const EventSequence &sequence, Driver driver)
{
    return breachIn(std::make_unique<SessionWorld>(m_time, driver, sequence.scenario), sequence, true);
}

QString RandomSessionsTest::breachInside(const EventSequence &sequence, CheckedRadio::Wrap wrap)
{
    return breachIn(std::make_unique<SessionWorld>(m_time, Driver::Session, sequence.scenario, std::move(wrap)),
                    sequence, false);
}

QString RandomSessionsTest::breachIn(std::unique_ptr<SessionWorld> world, const EventSequence &sequence, bool endsWell)
{
    QStringList breaches;
    warnings = &breaches;
    previousHandler = qInstallMessageHandler(noteWarning);
    for (const WorldEvent &event : sequence.events) {
        event.apply(*world);
        if (!world->breaches().isEmpty())
            break;
    }
    if (endsWell && world->breaches().isEmpty())
        world->finish();
    breaches.append(world->breaches());
    world.reset();
    m_time.runFor(afterlife);
    if (m_time.timerCount() > 0)
        breaches.append(u"%1 timers outlive the session"_s.arg(m_time.timerCount()));
    qInstallMessageHandler(previousHandler);
    return breaches.value(0);
}

QString RandomSessionsTest::report(const EventSequence &failing, Driver driver)
{
    const auto fails = [&](const EventSequence &candidate) { return !breachOf(candidate, driver).isEmpty(); };
    const EventSequence smallest = failing.shrunk(fails);
    const QString lines = smallest.toText().replace("; "_L1, "\n  "_L1);
    return u"%1\nShrunk from %2 to %3 events:\n  %4\nNEOBEAT_REPLAY='%5'\nIn full: %6"_s.arg(
        breachOf(smallest, driver), QString::number(failing.events.size()), QString::number(smallest.events.size()),
        lines, smallest.toText(), failing.toText());
}

void RandomSessionsTest::everySequenceEndsWell_data()
{
    QTest::addColumn<Driver>("driver");
    QTest::newRow("session") << Driver::Session;
    QTest::newRow("keeper") << Driver::Keeper;
}

void RandomSessionsTest::everySequenceEndsWell()
{
    QFETCH(Driver, driver);
    const quint32 seed = seedOfRun();
    const quint32 count = wishOf("NEOBEAT_SEQUENCES", isSanitized ? 500 : 5000);
    qInfo("NEOBEAT_SEED=%u, %u sequences", seed, count);
    QElapsedTimer real;
    real.start();
    const auto begin = m_time.now();
    for (quint32 i = 0; i < count; ++i) {
        const EventSequence sequence = EventSequence::random(seed + i);
        if (!breachOf(sequence, driver).isEmpty())
            QFAIL(qPrintable(u"NEOBEAT_SEED=%1: "_s.arg(seed + i) + report(sequence, driver)));
    }
    const auto lived = std::chrono::duration_cast<std::chrono::hours>(m_time.now() - begin);
    qInfo("%lld hours in %.1f s", static_cast<long long>(lived.count()), double(real.elapsed()) / 1000);
}

void RandomSessionsTest::toldSequencesEndWell_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing happens") << u"normal"_s;
    QTest::newRow("drop while measuring") << u"normal; connect; measure; time 20000; drop; time 1; drop"_s;
    // Each of these went wrong once.
    QTest::newRow("leave before the start") << u"normal; connect; disconnect"_s;
    QTest::newRow("leave inside the start") << u"normal; time 1; at-next-change disconnect; connect; time 0"_s;
    QTest::newRow("sleep while waiting") << u"normal; radio Blocked; connect; time 431; sleep; time 9000"_s;
    QTest::newRow("stop and start") << u"normal; connect; measure; time 1943; stop-measuring; measure"_s;
    QTest::newRow("another wish inside a failure")
        << u"normal; time 1; out-of-range; connect; time 9000; at-next-change connect-seen; time 12000; time 3000"_s;
    QTest::newRow("another wish inside the end of a failed attempt")
        << u"normal; connect; time 351; radio AccessDenied; radio Ready; at-next-change connect-seen; time 43"_s;
    if (qEnvironmentVariableIsSet("NEOBEAT_REPLAY"))
        QTest::newRow("from the environment") << qEnvironmentVariable("NEOBEAT_REPLAY");
}

void RandomSessionsTest::toldSequencesEndWell()
{
    QFETCH(QString, text);
    const auto sequence = EventSequence::fromText(text);
    QVERIFY(sequence);
    QCOMPARE(breachOf(*sequence, Driver::Session), QString());
    QCOMPARE(breachOf(*sequence, Driver::Keeper), QString());
}

void RandomSessionsTest::mistakesAreFoundAndShrunk_data()
{
    QTest::addColumn<Mistake>("mistake");
    QTest::addColumn<QString>("breach");
    QTest::addColumn<QString>("shrunk");
    QTest::newRow("two answers") << Mistake::AnswersTwice << u"link: two answers on one connection"_s
                                 << u"normal; connect; time 9000"_s;
    QTest::newRow("read after close") << Mistake::ReadsAfterClose << u"link: an operation on a link that is not open"_s
                                      << u"normal; connect; time 2000; disconnect"_s;
}

void RandomSessionsTest::mistakesAreFoundAndShrunk()
{
    QFETCH(Mistake, mistake);
    QFETCH(QString, breach);
    QFETCH(QString, shrunk);
    const CheckedRadio::Wrap wrap = [mistake](std::unique_ptr<GattLink> link) {
        return std::make_unique<MischievousLink>(std::move(link), mistake);
    };
    const auto told = EventSequence::fromText(
        u"normal; time 5; measure; battery 30; connect; time 400; refresh-battery; time 9000; measure; time 2000; "
        "disconnect; time 7000; in-range; wake; time 100"_s);
    int runs = 0;
    // The healthy end of each sequence would find these mistakes by itself; here the events have to.
    const auto fails = [&](const EventSequence &candidate) {
        ++runs;
        return breachInside(candidate, wrap) == breach;
    };
    QVERIFY(fails(*told));
    QCOMPARE(breachOf(*told, Driver::Session), QString());
    const EventSequence smallest = told->shrunk(fails);
    qInfo("%s after %d runs", qPrintable(smallest.toText()), runs);
    QCOMPARE(smallest.toText(), shrunk);
}

void RandomSessionsTest::sequencesSurviveTheirText()
{
    for (quint32 seed = 0; seed < 100; ++seed) {
        const QString text = EventSequence::random(seed).toText();
        const auto read = EventSequence::fromText(text);
        QVERIFY(read);
        QCOMPARE(read->toText(), text);
    }
    QVERIFY(!EventSequence::fromText(u"normal; dance"_s));
}

static int runRandomSessionsTest(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    VirtualTime &time = VirtualTime::install();
    QCoreApplication application(argc, argv);
    QCA::Initializer crypto;
    RandomSessionsTest test(time);
    return QTest::qExec(&test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runRandomSessionsTest)

#include "tst_randomsessions.moc"

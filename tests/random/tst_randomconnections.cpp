// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventsequence.h"
#include "mischievouslink.h"
#include "randomconnectionfixture.h"
#include "support/sanitized.h"
#include "support/testenvironment.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QtCrypto>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Driver = RandomConnectionFixture::Driver;
using Mistake = MischievousLink::Mistake;

namespace {

// Time for delayed calls to the destroyed fixture to arrive.
constexpr auto afterlife = 10s;

QStringList *warnings = nullptr; ///< Where warnings go while a sequence runs.
QtMessageHandler previousHandler = nullptr; ///< For everything but warnings.

void noteWarning(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtWarningMsg || type == QtCriticalMsg)
        warnings->append(u"warning: "_s + message);
    else
        previousHandler(type, context, message);
}

} // namespace

/// Whatever users, watches and radios do, in whatever order: the connection and the reconnector above it keep their
/// contracts and connect to a healthy watch afterwards. The same sequences each time, so that a failure is due to a
/// change; NEOBEAT_SEED=0 takes others, any other number those of one run. NEOBEAT_SEQUENCES sets the length,
/// NEOBEAT_REPLAY repeats one sequence as printed by a failure.
class RandomConnectionsTest : public QObject
{
    Q_OBJECT

public:
    explicit RandomConnectionsTest(VirtualTime &time)
        : m_time(time)
    {
    }

private Q_SLOTS:
    void everySequenceEndsWell_data();
    void everySequenceEndsWell();
    void givenSequencesEndWell_data();
    void givenSequencesEndWell();
    void mistakesAreFoundAndShrunk_data();
    void mistakesAreFoundAndShrunk();
    void sequencesSurviveTheirText();

private:
    /// The first breach; empty when there was none.
    QString breachOf(const EventSequence &sequence, Driver driver);
    /// The same without finish().
    QString breachInside(const EventSequence &sequence, CheckedRadio::Wrap wrap);
    QString breachIn(std::unique_ptr<RandomConnectionFixture> fixture, const EventSequence &sequence, bool endsWell);
    /// The failure as text for debugging: what went wrong and the reduced sequence.
    QString report(const EventSequence &failing, Driver driver);

    VirtualTime &m_time;
};

QString RandomConnectionsTest::breachOf(const EventSequence &sequence, Driver driver)
{
    return breachIn(std::make_unique<RandomConnectionFixture>(m_time, driver, sequence.scenario), sequence, true);
}

QString RandomConnectionsTest::breachInside(const EventSequence &sequence, CheckedRadio::Wrap wrap)
{
    return breachIn(
        std::make_unique<RandomConnectionFixture>(m_time, Driver::Connection, sequence.scenario, std::move(wrap)),
        sequence, false);
}

QString RandomConnectionsTest::breachIn(std::unique_ptr<RandomConnectionFixture> fixture, const EventSequence &sequence,
                                        bool endsWell)
{
    QStringList breaches;
    warnings = &breaches;
    previousHandler = qInstallMessageHandler(noteWarning);
    for (const WorldEvent &event : sequence.events) {
        event.apply(*fixture);
        if (!fixture->breaches().isEmpty())
            break;
    }
    if (endsWell && fixture->breaches().isEmpty())
        fixture->finish();
    breaches.append(fixture->breaches());
    fixture.reset();
    m_time.runFor(afterlife);
    if (m_time.timerCount() > 0)
        breaches.append(u"%1 timers outlive the activity"_s.arg(m_time.timerCount()));
    qInstallMessageHandler(previousHandler);
    return breaches.value(0);
}

QString RandomConnectionsTest::report(const EventSequence &failing, Driver driver)
{
    const auto fails = [&](const EventSequence &candidate) { return !breachOf(candidate, driver).isEmpty(); };
    const EventSequence smallest = failing.shrunk(fails);
    const QString lines = smallest.toText().replace("; "_L1, "\n  "_L1);
    return u"%1\nShrunk from %2 to %3 events:\n  %4\nNEOBEAT_REPLAY='%5'\nIn full: %6"_s.arg(
        breachOf(smallest, driver), QString::number(failing.events.size()), QString::number(smallest.events.size()),
        lines, smallest.toText(), failing.toText());
}

void RandomConnectionsTest::everySequenceEndsWell_data()
{
    QTest::addColumn<Driver>("driver");
    QTest::newRow("session") << Driver::Connection;
    QTest::newRow("reconnector") << Driver::Reconnector;
}

void RandomConnectionsTest::everySequenceEndsWell()
{
    QFETCH(Driver, driver);
    const quint32 seed = seedOfRun();
    const quint32 count = environmentNumber("NEOBEAT_SEQUENCES", isSanitized ? 500 : 5000);
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

void RandomConnectionsTest::givenSequencesEndWell_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing happens") << u"normal"_s;
    QTest::newRow("drop while measuring") << u"normal; connect; measure; time 20000; drop; time 1; drop"_s;
    // Each of these has failed once.
    QTest::newRow("leave before the start") << u"normal; connect; disconnect"_s;
    QTest::newRow("leave inside the start") << u"normal; time 1; at-next-change disconnect; connect; time 0"_s;
    QTest::newRow("sleep while waiting") << u"normal; radio Blocked; connect; time 431; sleep; time 9000"_s;
    QTest::newRow("stop and start") << u"normal; connect; measure; time 1943; stop-measuring; measure"_s;
    QTest::newRow("another request inside a failure")
        << u"normal; time 1; out-of-range; connect; time 9000; at-next-change connect-seen; time 12000; time 3000"_s;
    QTest::newRow("another request inside the end of a failed attempt")
        << u"normal; connect; time 351; radio AccessDenied; radio Ready; at-next-change connect-seen; time 43"_s;
    if (qEnvironmentVariableIsSet("NEOBEAT_REPLAY"))
        QTest::newRow("from the environment") << qEnvironmentVariable("NEOBEAT_REPLAY");
}

void RandomConnectionsTest::givenSequencesEndWell()
{
    QFETCH(QString, text);
    const auto sequence = EventSequence::fromText(text);
    QVERIFY(sequence);
    QCOMPARE(breachOf(*sequence, Driver::Connection), QString());
    QCOMPARE(breachOf(*sequence, Driver::Reconnector), QString());
}

void RandomConnectionsTest::mistakesAreFoundAndShrunk_data()
{
    QTest::addColumn<Mistake>("mistake");
    QTest::addColumn<QString>("breach");
    QTest::addColumn<QString>("shrunk");
    QTest::newRow("two answers") << Mistake::AnswersTwice << u"link: two answers on one connection"_s
                                 << u"normal; connect; time 9000"_s;
    QTest::newRow("read after close") << Mistake::ReadsAfterClose << u"link: an operation on a link that is not open"_s
                                      << u"normal; connect; time 2000; disconnect"_s;
}

void RandomConnectionsTest::mistakesAreFoundAndShrunk()
{
    QFETCH(Mistake, mistake);
    QFETCH(QString, breach);
    QFETCH(QString, shrunk);
    const CheckedRadio::Wrap wrap = [mistake](std::unique_ptr<GattLink> link) {
        return std::make_unique<MischievousLink>(std::move(link), mistake);
    };
    const auto given = EventSequence::fromText(
        u"normal; time 5; measure; battery 30; connect; time 400; refresh-battery; time 9000; measure; time 2000; "
        "disconnect; time 7000; in-range; wake; time 100"_s);
    int runs = 0;
    // finish() would find these bugs by itself; here the events have to.
    const auto fails = [&](const EventSequence &candidate) {
        ++runs;
        return breachInside(candidate, wrap) == breach;
    };
    QVERIFY(fails(*given));
    QCOMPARE(breachOf(*given, Driver::Connection), QString());
    const EventSequence smallest = given->shrunk(fails);
    qInfo("%s after %d runs", qPrintable(smallest.toText()), runs);
    QCOMPARE(smallest.toText(), shrunk);
}

void RandomConnectionsTest::sequencesSurviveTheirText()
{
    for (quint32 seed = 0; seed < 100; ++seed) {
        const QString text = EventSequence::random(seed).toText();
        const auto read = EventSequence::fromText(text);
        QVERIFY(read);
        QCOMPARE(read->toText(), text);
    }
    QVERIFY(!EventSequence::fromText(u"normal; dance"_s));
}

static int runRandomConnectionsTest(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    VirtualTime &time = VirtualTime::install();
    QCoreApplication application(argc, argv);
    QCA::Initializer crypto;
    RandomConnectionsTest test(time);
    return QTest::qExec(&test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runRandomConnectionsTest)

#include "tst_randomconnections.moc"

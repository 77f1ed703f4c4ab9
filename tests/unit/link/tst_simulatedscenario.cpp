// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/uuids.h"
#include "simulatedfixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <QtCrypto>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// Each scenario has the effect on a connecting central that its name promises.
class SimulatedScenarioTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void centralMeetsWhatTheNamePromises_data();
    void centralMeetsWhatTheNamePromises();
    void countedFaultEndsAfterItsCount_data();
    void countedFaultEndsAfterItsCount();
    void unreachableWatchNeverOpens_data();
    void unreachableWatchNeverOpens();
    void silentGattAnswersNothing();
    void radioReportsTheStateOfTheScenario_data();
    void radioReportsTheStateOfTheScenario();
    void slowDelaysEachStep();
};

void SimulatedScenarioTest::centralMeetsWhatTheNamePromises_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("story");
    const QString start = u"opened services:7 subscribed "_s;
    const QString good = u"accepted fence subscribed value"_s;
    const auto row
        = [](const char *name, const QString &story) { QTest::newRow(name) << QString::fromLatin1(name) << story; };
    row("normal", start + u"challenge fence "_s + good);
    row("no-name", start + u"challenge fence "_s + good);
    row("legacy", start + u"challenge fence "_s + good);
    row("connect-refused", u"closed:ConnectFailed"_s);
    row("silent", start + u"fence"_s);
    row("no-answer", start + u"challenge fence fence"_s);
    row("duplicate-challenge", start + u"challenge challenge fence "_s + good);
    row("late-challenge=0.05", start + u"fence challenge "_s + good);
    row("second-challenge", start + u"challenge challenge fence status:08 fence"_s);
    row("short-challenge", start + u"malformed fence"_s);
    row("long-challenge", start + u"malformed fence"_s);
    row("success-first", start + u"accepted accepted challenge fence accepted fence subscribed value"_s);
    row("unknown-status", start + u"challenge fence status:77 fence"_s);
    row("challenge-refused", start + u"status:04 fence"_s);
    row("wrong-key", start + u"challenge fence status:08 fence"_s);
    row("wrong-key-04", start + u"challenge fence status:04 fence"_s);
    row("drop-on-connect", u"opened closed:LinkLost"_s);
    row("drop-after-discover", u"opened services:7 closed:LinkLost"_s);
    row("drop-after-subscribe", start + u"closed:LinkLost"_s);
    row("drop-after-challenge", start + u"challenge closed:LinkLost"_s);
    row("drop-after-answer", start + u"challenge fence closed:LinkLost"_s);
    row("drop-after-auth", start + u"challenge fence accepted closed:LinkLost"_s);
    row("drop-while-streaming=0", start + u"challenge fence "_s + good + u" closed:LinkLost"_s);
    row("services-missing", u"opened services:6 missing:fee1"_s);
    row("heart-rate-missing", u"opened services:6 missing:180d subscribed challenge fence accepted fence"_s);
    row("off-wrist", start + u"challenge fence accepted fence subscribed no-reading"_s);
}

void SimulatedScenarioTest::centralMeetsWhatTheNamePromises()
{
    QFETCH(QString, name);
    QFETCH(QString, story);
    Scenario scenario = parsed(u"slow=0,"_s + name);
    scenario.firstHeartRate = Scenario::Duration(1);
    scenario.heartRateInterval = std::chrono::minutes(1);
    SimulatedFixture fixture(scenario);
    fixture.connectCentral();
    QTRY_COMPARE(fixture.central.story(), story);
}

void SimulatedScenarioTest::countedFaultEndsAfterItsCount_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("lastWord");
    QTest::newRow("drop") << u"drop-after-challenge:2"_s << u"closed:LinkLost"_s;
    QTest::newRow("drop with a number") << u"drop-while-streaming=0:2"_s << u"closed:LinkLost"_s;
    QTest::newRow("authentication") << u"wrong-key:2"_s << u"status:08"_s;
}

void SimulatedScenarioTest::countedFaultEndsAfterItsCount()
{
    QFETCH(QString, name);
    QFETCH(QString, lastWord);
    SimulatedRadio radio(parsed(u"slow=0,hr-interval=50,"_s + name));
    radio.setState(Radio::State::Ready);
    for (int attempt = 1; attempt <= 2; ++attempt) {
        ReferenceCentral central(radio, radio.key());
        central.start(radio.watch().advertisement());
        QTRY_VERIFY2(central.hasAny(lastWord), qPrintable(central.story()));
    }
    ReferenceCentral central(radio, radio.key());
    central.start(radio.watch().advertisement());
    QTRY_VERIFY2(central.story().contains(u"value value"_s), qPrintable(central.story()));
    QVERIFY(!central.hasAny(lastWord));
}

void SimulatedScenarioTest::unreachableWatchNeverOpens_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("advertises");
    QTest::newRow("out-of-range") << u"out-of-range"_s << false;
    QTest::newRow("held") << u"held"_s << false;
    QTest::newRow("connect-silent") << u"connect-silent"_s << true;
}

void SimulatedScenarioTest::unreachableWatchNeverOpens()
{
    QFETCH(QString, name);
    QFETCH(bool, advertises);
    SimulatedFixture fixture(parsed(fast + name));
    QCOMPARE(fixture.radio.watch().isAdvertising(), advertises);
    fixture.connectCentral();
    // A stranger answers with the same delays: when its link is open, ours would be open as well.
    Advertisement stranger;
    stranger.address = u"00:00:5E:00:53:01"_s;
    ReferenceCentral other(fixture.radio, fixture.radio.key());
    other.start(stranger);
    QTRY_VERIFY(other.hasAny(u"missing:fee1"_s));
    QCOMPARE(fixture.central.story(), QString());
    QVERIFY(!fixture.radio.watch().connectCentral());
    fixture.central.close();
    QTRY_COMPARE(fixture.central.story(), u"closed:None"_s);
}

void SimulatedScenarioTest::silentGattAnswersNothing()
{
    SimulatedFixture fixture(parsed(fast + u"gatt-silent"_s));
    SimulatedWatch &watch = fixture.radio.watch();
    QVERIFY(watch.connectCentral());
    QStringList replies;
    const Characteristic battery{uuids::huamiService, uuids::battery};
    watch.read(battery, [&](const auto &reply) {
        replies.append(!reply && reply.error() == SimulatedWatch::AttError::NotConnected ? u"end"_s : u"other"_s);
    });
    watch.disconnectCentral();
    QCOMPARE(replies, QStringList());
    QTRY_COMPARE(replies, QStringList{u"end"_s});

    fixture.connectCentral();
    QTRY_COMPARE(fixture.central.story(), u"opened"_s);
    watch.dropLink();
    QTRY_COMPARE(fixture.central.story(), u"opened closed:LinkLost"_s);
}

void SimulatedScenarioTest::radioReportsTheStateOfTheScenario_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Radio::State>("state");
    QTest::newRow("normal") << u"normal"_s << Radio::State::Ready;
    QTest::newRow("no-service") << u"no-service"_s << Radio::State::ServiceMissing;
    QTest::newRow("no-access") << u"no-access"_s << Radio::State::AccessDenied;
    QTest::newRow("no-adapter") << u"no-adapter"_s << Radio::State::NoAdapter;
    QTest::newRow("adapter-off") << u"adapter-off"_s << Radio::State::Off;
    QTest::newRow("adapter-blocked") << u"adapter-blocked"_s << Radio::State::Blocked;
}

void SimulatedScenarioTest::radioReportsTheStateOfTheScenario()
{
    QFETCH(QString, name);
    QFETCH(Radio::State, state);
    SimulatedRadio radio(parsed(fast + name));
    QCOMPARE(radio.state(), Radio::State::Unknown);
    radio.refresh();
    QCOMPARE(radio.state(), Radio::State::Unknown);
    QTRY_COMPARE(radio.state(), state);
}

void SimulatedScenarioTest::slowDelaysEachStep()
{
    SimulatedFixture fixture(parsed(u"slow=60"_s));
    QElapsedTimer timer;
    timer.start();
    fixture.connectCentral();
    QTRY_VERIFY(fixture.central.hasAny(u"subscribed"_s));
    // Connecting, services, three details, subscribing.
    QVERIFY2(timer.elapsed() >= 6 * 60 - 6, qPrintable(QString::number(timer.elapsed())));
}

static int runSimulatedScenarioTest(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCA::Initializer crypto;
    SimulatedScenarioTest test;
    return QTest::qExec(&test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runSimulatedScenarioTest)

#include "tst_simulatedscenario.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedradio.h"
#include "link/simulated/simulatedwatch.h"
#include "protocol/batterystatus.h"
#include "protocol/heartratemeasurement.h"
#include "protocol/uuids.h"
#include "referencecentral.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <QtCrypto>

#include <algorithm>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// Each scenario name parses and does what it promises to a central on its way.
class SimulatedScenarioTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void emptyTextIsAHealthyWatch();
    void everyDescribedNameParses();
    void wrongTextIsExplained_data();
    void wrongTextIsExplained();
    void namesCombine();
    void centralMeetsWhatTheNamePromises_data();
    void centralMeetsWhatTheNamePromises();
    void countedFaultEndsAfterItsCount_data();
    void countedFaultEndsAfterItsCount();
    void unreachableWatchNeverOpens_data();
    void unreachableWatchNeverOpens();
    void silentGattAnswersNothing();
    void radioTellsTheStateOfTheScenario_data();
    void radioTellsTheStateOfTheScenario();
    void batteryIsAsAsked_data();
    void batteryIsAsAsked();
    void wideHeartRateHasContactAndIntervals();
    void offWristIsZeroAndNowAndThen255();
    void garbageComesBesideTheValues();
    void notificationsStopWhileTheLinkStands();
    void slowDelaysEachStep();

private:
    static Scenario parsed(const QString &text);
};

Scenario SimulatedScenarioTest::parsed(const QString &text)
{
    const auto result = Scenario::parse(text);
    if (!result)
        qFatal("%s", qPrintable(result.error()));
    return *result;
}

namespace {

/// Radio and central; ready to connect.
struct World
{
    explicit World(const Scenario &scenario)
        : radio(scenario)
    {
        radio.setState(Radio::State::Ready);
    }

    void connectCentral() { central.start(radio.watch().advertisement()); }

    SimulatedRadio radio;
    ReferenceCentral central{radio, radio.key()};
};

const QString fast = u"slow=0,hr-interval=5,"_s;

} // namespace

void SimulatedScenarioTest::emptyTextIsAHealthyWatch()
{
    for (const QString &text : {u""_s, u"normal"_s, u" normal , "_s}) {
        const Scenario scenario = parsed(text);
        QCOMPARE(scenario.authFault, Scenario::AuthFault::None);
        QCOMPARE(scenario.dropPoint, Scenario::DropPoint::Never);
        QCOMPARE(scenario.radioState, Radio::State::Ready);
    }
}

void SimulatedScenarioTest::everyDescribedNameParses()
{
    const auto all = Scenario::descriptions();
    QVERIFY(all.size() >= 40);
    for (const Scenario::Description &description : all) {
        QVERIFY2(!description.meaning.isEmpty(), qPrintable(description.name));
        QString text = description.name;
        text.replace(QRegularExpression(u"=.*"_s), u"=50"_s);
        QVERIFY2(Scenario::parse(text), qPrintable(text));
        QCOMPARE(Scenario::parse(text + u":2"_s).hasValue(), description.countable);
    }
}

void SimulatedScenarioTest::wrongTextIsExplained_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("typing error") << u"sillent"_s << u"Close names: silent."_s;
    QTest::newRow("half a name") << u"drop-after"_s << u"drop-after-discover"_s;
    QTest::newRow("nothing like it") << u"xyzzy"_s << u"There is no scenario \"xyzzy\". All of them: --help."_s;
    QTest::newRow("in a list") << u"normal,slw=3"_s << u"Close names: slow."_s;
    QTest::newRow("number missing") << u"slow"_s << u"needs a number from 0 to 60000: slow=MS"_s;
    QTest::newRow("no number") << u"slow=much"_s << u"slow=MS"_s;
    QTest::newRow("not a number") << u"slow=nan"_s << u"slow=MS"_s;
    QTest::newRow("number too large") << u"battery=101"_s << u"from 0 to 100"_s;
    QTest::newRow("number too small") << u"speed=0"_s << u"from 1 to"_s;
    QTest::newRow("number not taken") << u"silent=3"_s << u"takes no number"_s;
    QTest::newRow("count not taken") << u"normal:3"_s << u"takes no count"_s;
    QTest::newRow("count of zero") << u"silent:0"_s << u"how many times"_s;
    QTest::newRow("count without digits") << u"silent:"_s << u"how many times"_s;
}

void SimulatedScenarioTest::wrongTextIsExplained()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const auto result = Scenario::parse(text);
    QVERIFY(!result);
    QVERIFY2(result.error().contains(part), qPrintable(result.error()));
    QVERIFY(!result.error().contains(u'\n'));
}

void SimulatedScenarioTest::namesCombine()
{
    const Scenario scenario = parsed(u"slow=200, late-challenge=0.5:3 ,battery=7,seed=4294967295"_s);
    QCOMPARE(scenario.replyDelay, Scenario::Duration(200));
    QCOMPARE(scenario.authFault, Scenario::AuthFault::LateChallenge);
    QCOMPARE(scenario.challengeDelay, Scenario::Duration(500));
    QCOMPARE(scenario.authFaultTimes, 3);
    QCOMPARE(scenario.batteryLevel, 7);
    QCOMPARE(scenario.seed.value_or(0), 4294967295U);
}

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
    row("short-challenge", start + u"unrelated fence"_s);
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
    World world(scenario);
    world.connectCentral();
    QTRY_COMPARE(world.central.story(), story);
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
    World world(parsed(fast + name));
    QCOMPARE(world.radio.watch().isAdvertising(), advertises);
    world.connectCentral();
    // A stranger answers with the same delays: when its link stands, ours would stand as well.
    Advertisement stranger;
    stranger.address = u"00:00:5E:00:53:01"_s;
    ReferenceCentral other(world.radio, world.radio.key());
    other.start(stranger);
    QTRY_VERIFY(other.hasAny(u"missing:fee1"_s));
    QCOMPARE(world.central.story(), QString());
    QVERIFY(!world.radio.watch().connectCentral());
    world.central.close();
    QTRY_COMPARE(world.central.story(), u"closed:None"_s);
}

void SimulatedScenarioTest::silentGattAnswersNothing()
{
    World world(parsed(fast + u"gatt-silent"_s));
    SimulatedWatch &watch = world.radio.watch();
    QVERIFY(watch.connectCentral());
    QStringList replies;
    const Characteristic battery{uuids::huamiService, uuids::battery};
    watch.read(battery, [&](const auto &reply) {
        replies.append(!reply && reply.error() == SimulatedWatch::AttError::NotConnected ? u"end"_s : u"other"_s);
    });
    watch.disconnectCentral();
    QCOMPARE(replies, QStringList());
    QTRY_COMPARE(replies, QStringList{u"end"_s});

    world.connectCentral();
    QTRY_COMPARE(world.central.story(), u"opened"_s);
    watch.dropLink();
    QTRY_COMPARE(world.central.story(), u"opened closed:LinkLost"_s);
}

void SimulatedScenarioTest::radioTellsTheStateOfTheScenario_data()
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

void SimulatedScenarioTest::radioTellsTheStateOfTheScenario()
{
    QFETCH(QString, name);
    QFETCH(Radio::State, state);
    SimulatedRadio radio(parsed(fast + name));
    QCOMPARE(radio.state(), Radio::State::Unknown);
    radio.refresh();
    QCOMPARE(radio.state(), Radio::State::Unknown);
    QTRY_COMPARE(radio.state(), state);
}

void SimulatedScenarioTest::batteryIsAsAsked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("charging");
    QTest::newRow("normal") << u"normal"_s << 87 << 0;
    QTest::newRow("battery") << u"battery=12"_s << 12 << 0;
    QTest::newRow("charging") << u"charging,battery=50"_s << 50 << 1;
    QTest::newRow("battery-short") << u"battery-short"_s << -1 << -1;
}

void SimulatedScenarioTest::batteryIsAsAsked()
{
    QFETCH(QString, name);
    QFETCH(int, level);
    QFETCH(int, charging);
    World world(parsed(fast + name));
    world.connectCentral();
    QTRY_VERIFY(world.central.hasAny(u"fence"_s));
    const auto status = BatteryStatus::decode(world.central.batteryValue());
    QCOMPARE(status.level.value_or(-1), level);
    QCOMPARE(status.charging ? int(*status.charging) : -1, charging);
}

void SimulatedScenarioTest::wideHeartRateHasContactAndIntervals()
{
    World world(parsed(fast + u"hr16"_s));
    world.connectCentral();
    QTRY_VERIFY(!world.central.heartRateValues().isEmpty());
    const auto measurement = HeartRateMeasurement::decode(world.central.heartRateValues().constFirst());
    QVERIFY(measurement && measurement->wide);
    QVERIFY(measurement->contact.value_or(false));
    QCOMPARE(measurement->rrIntervals, QList<quint16>{quint16(60 * 1024 / measurement->rawBpm)});
}

void SimulatedScenarioTest::offWristIsZeroAndNowAndThen255()
{
    World world(parsed(fast + u"off-wrist"_s));
    world.connectCentral();
    QTRY_VERIFY(world.central.heartRateValues().size() >= 10);
    const auto values = world.central.heartRateValues();
    QVERIFY(values.contains(QByteArray::fromHex("0000")));
    QVERIFY(values.contains(QByteArray::fromHex("00ff")));
    QVERIFY(!world.central.hasAny(u"value"_s));
}

void SimulatedScenarioTest::garbageComesBesideTheValues()
{
    World world(parsed(u"slow=0,hr-interval=20,garbage,seed=1"_s));
    world.connectCentral();
    QTRY_VERIFY(world.central.hasAny(u"value"_s));
    const auto isOdd = [](const QByteArray &value) { return value.size() != 2; };
    QTRY_VERIFY(std::any_of(world.central.heartRateValues().cbegin(), world.central.heartRateValues().cend(), isOdd)
                && world.central.hasAny(u"unrelated"_s));
}

void SimulatedScenarioTest::notificationsStopWhileTheLinkStands()
{
    World world(parsed(fast + u"notifications-stop=0.02"_s));
    SimulatedWatch &watch = world.radio.watch();
    // The stop shows in the battery: once it is not notified any more, no heart rate comes either.
    int told = 0;
    const Characteristic battery{uuids::huamiService, uuids::battery};
    connect(&watch, &SimulatedWatch::advertisingChanged, this, [&watch, battery](bool advertising) {
        if (!advertising) {
            watch.setNotifying(battery, true, [](auto) {});
            watch.setBattery(41, false);
        }
    });
    connect(&watch, &SimulatedWatch::notified, this,
            [&](const Characteristic &from) { told += from == battery ? 1 : 0; });
    world.connectCentral();
    QTRY_VERIFY(told > 0);
    QTRY_VERIFY(world.central.hasAny(u"value"_s));
    bool mute = false;
    for (int round = 0; round < 10000 && !mute; ++round) {
        const int before = told;
        bool fenced = false;
        watch.setBattery(40, false);
        watch.read(battery, [&fenced](const auto &) { fenced = true; });
        QTRY_VERIFY(fenced);
        mute = told == before;
    }
    QVERIFY(mute);
    QVERIFY(watch.isCentralConnected());
}

void SimulatedScenarioTest::slowDelaysEachStep()
{
    World world(parsed(u"slow=60"_s));
    QElapsedTimer timer;
    timer.start();
    world.connectCentral();
    QTRY_VERIFY(world.central.hasAny(u"subscribed"_s));
    // Connecting, services, three details, subscribing.
    QVERIFY2(timer.elapsed() >= 6 * 60 - 6, qPrintable(QString::number(timer.elapsed())));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCA::Initializer crypto;
    SimulatedScenarioTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_simulatedscenario.moc"

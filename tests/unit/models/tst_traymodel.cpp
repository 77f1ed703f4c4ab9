// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/traymodel.h"
#include "support/hostilenames.h"
#include "support/modelworld.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using HeartRatePhase = SessionModel::HeartRatePhase;

/// What the tray icon decides.
class TestTrayModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void withoutAWatchItSaysSo();
    void connectedWatchShowsItsBattery();
    void lostWatchLeavesAStaleBatteryAndOffersToReconnect();
    void heartRateIsToggled();
    void aSessionIsToggledAndMarked();
    void toolTipTellsTheAge();
    void changesAreToldOnce();
    void hostileNamesCanForgeNoLine_data();
    void hostileNamesCanForgeNoLine();

private:
    struct KnownWorld : ModelWorld
    {
        explicit KnownWorld(const QString &scenario)
            : ModelWorld(scenario)
        {
            remember();
        }
    };
    struct Rig
    {
        explicit Rig(const QString &scenario = {})
            : world(scenario)
        {
        }

        KnownWorld world;
        SettingsModel settings{world.settings};
        SessionModel session{world.access};
        HeartRateModel heartRate{world.session, settings, world.clock};
        HistoryStore store{world.folder.filePath(u"history.sqlite"_s)};
        HistoryRecorder recorder{world.session, world.keeper, store, world.clock};
        HistoryDesk desk{store.file()};
        AutomaticExport exporter{recorder, store, world.settings};
        RecordingModel recording{recorder, store, desk, exporter};
        TrayModel tray{session, heartRate, recording};
    };
};

void TestTrayModel::withoutAWatchItSaysSo()
{
    Rig rig;
    rig.world.settings.forgetWatch();
    Q_EMIT rig.world.access.watchChanged();
    QCOMPARE(rig.tray.toolTip(), u"Neobeat\nNo watch"_s);
    QCOMPARE(rig.tray.stateLine(), u"No watch"_s);
    QCOMPARE(rig.tray.batteryLevel(), -1);
    QVERIFY(!rig.tray.canReconnect());
    QVERIFY(!rig.tray.canToggleHeartRate());
}

void TestTrayModel::connectedWatchShowsItsBattery()
{
    Rig rig(u"battery=87"_s);
    QCOMPARE(rig.tray.toolTip(), u"Amazfit Neo\nNot connected"_s);
    QCOMPARE(rig.tray.stateLine(), u"Amazfit Neo: Not connected"_s);
    QVERIFY(rig.tray.canReconnect());
    rig.tray.reconnect();
    QVERIFY(!rig.tray.canReconnect());
    QTRY_VERIFY(rig.tray.isConnected());
    QCOMPARE(rig.tray.batteryLevel(), 87);
    QVERIFY(!rig.tray.isStale());
    QCOMPARE(rig.tray.toolTip(), u"Amazfit Neo\nBattery 87 %"_s);
    QCOMPARE(rig.tray.stateLine(), u"Amazfit Neo: Connected, 87 %"_s);
    rig.world.radio.watch().setBattery(88, true);
    QTRY_VERIFY(rig.tray.isCharging());
    QCOMPARE(rig.tray.toolTip(), u"Amazfit Neo\nBattery 88 %, charging"_s);
}

void TestTrayModel::lostWatchLeavesAStaleBatteryAndOffersToReconnect()
{
    Rig rig(u"battery=40"_s);
    rig.tray.reconnect();
    QTRY_VERIFY(rig.tray.isConnected());
    rig.world.radio.watch().dropLink();
    QTRY_VERIFY(rig.tray.canReconnect());
    QVERIFY(rig.tray.isStale());
    QCOMPARE(rig.tray.batteryLevel(), 40);
    QVERIFY(rig.tray.canToggleHeartRate());
    QCOMPARE(rig.tray.toolTip(), u"Amazfit Neo\nWaiting for the watch\nBattery 40 %"_s);
    rig.session.disconnectFromWatch();
    QVERIFY(!rig.tray.canToggleHeartRate());
    QCOMPARE(rig.tray.toolTip(), u"Amazfit Neo\nNot connected\nBattery 40 %"_s);
}

void TestTrayModel::heartRateIsToggled()
{
    Rig rig;
    QVERIFY(!rig.tray.canToggleHeartRate());
    rig.tray.toggleHeartRate();
    rig.tray.reconnect();
    QTRY_VERIFY(rig.tray.canToggleHeartRate());
    QCOMPARE(rig.session.heartRatePhase(), HeartRatePhase::Off);
    QCOMPARE(rig.tray.heartRateActionText(), u"Start heart rate"_s);
    rig.tray.toggleHeartRate();
    QTRY_COMPARE(rig.session.heartRatePhase(), HeartRatePhase::On);
    QCOMPARE(rig.tray.heartRateActionText(), u"Stop heart rate"_s);
    rig.tray.toggleHeartRate();
    QTRY_COMPARE(rig.session.heartRatePhase(), HeartRatePhase::Off);
    QCOMPARE(rig.tray.heartRateActionText(), u"Start heart rate"_s);
}

void TestTrayModel::aSessionIsToggledAndMarked()
{
    Rig rig;
    rig.recorder.setMode(HistoryRecorder::Mode::Always);
    QVERIFY(!rig.tray.canToggleSession());
    rig.tray.reconnect();
    QTRY_VERIFY(rig.tray.isConnected());
    QVERIFY(rig.tray.canToggleSession());
    QVERIFY(!rig.tray.canMark());
    QCOMPARE(rig.tray.sessionActionText(), u"Start session"_s);
    rig.tray.toggleSession();
    QVERIFY(rig.tray.canMark());
    QCOMPARE(rig.tray.sessionActionText(), u"Stop session"_s);
    QVERIFY(rig.tray.toolTip().endsWith(u"Session: "_s + rig.recording.sessionName()));
    rig.tray.mark();
    QCOMPARE(rig.recording.markerCount(), 1);
    rig.recorder.setMode(HistoryRecorder::Mode::Never);
    QVERIFY(!rig.tray.canToggleSession());
    QVERIFY(!rig.tray.canMark());
}

void TestTrayModel::toolTipTellsTheAge()
{
    Rig rig(u"battery=87"_s);
    rig.tray.reconnect();
    QTRY_VERIFY(rig.tray.isConnected());
    HeartRateMeasurement measurement;
    measurement.rawBpm = 72;
    Q_EMIT rig.world.session.heartRateReceived({rig.world.clock.now(), rig.world.clock.uptime(), measurement});
    rig.world.clock.advance(std::chrono::seconds(2));
    rig.heartRate.tick();
    QCOMPARE(rig.tray.toolTip(), u"Amazfit Neo\nBattery 87 %\n72 bpm, 2 s ago"_s);
    QCOMPARE(rig.tray.stateLine(), u"Amazfit Neo: Connected, 87 %"_s); // No beat changes the menu.
}

void TestTrayModel::changesAreToldOnce()
{
    Rig rig;
    rig.tray.reconnect();
    QTRY_VERIFY(rig.tray.isConnected());
    QSignalSpy changes(&rig.tray, &TrayModel::changed);
    QSignalSpy toolTips(&rig.tray, &TrayModel::toolTipChanged);
    Q_EMIT rig.session.batteryChanged();
    Q_EMIT rig.heartRate.ageChanged();
    QCOMPARE(changes.count(), 0);
    QCOMPARE(toolTips.count(), 0);
}

void TestTrayModel::hostileNamesCanForgeNoLine_data()
{
    QTest::addColumn<QString>("name");
    for (const test::HostileName &hostile : test::hostileNames())
        QTest::newRow(hostile.what) << hostile.name;
}

void TestTrayModel::hostileNamesCanForgeNoLine()
{
    QFETCH(QString, name);
    Rig rig;
    rig.world.settings.setWatch({rig.world.address(), name});
    Q_EMIT rig.world.access.watchChanged();
    QVERIFY2(test::isOneHarmlessLine(rig.session.watchName()), qPrintable(rig.session.watchName()));
    rig.tray.reconnect();
    QTRY_VERIFY(rig.tray.isConnected());
    rig.recorder.setMode(HistoryRecorder::Mode::Always);
    const Error refusal = rig.recorder.startSession(name);
    QVERIFY2(!refusal, qPrintable(refusal.detail));
    QVERIFY2(test::isOneHarmlessLine(rig.recording.sessionName()), qPrintable(rig.recording.sessionName()));
    QVERIFY2(test::areHarmlessLines(rig.tray.toolTip()), qPrintable(rig.tray.toolTip()));
    QCOMPARE(rig.tray.toolTip().count(u"Session: "_s), 1);
    QVERIFY(rig.tray.toolTip().count(u'\n') < 5); // Watch, battery, heart rate, session.
}

NEOBEAT_TEST(TestTrayModel)
#include "tst_traymodel.moc"

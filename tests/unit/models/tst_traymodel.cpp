// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/traymodel.h"
#include "support/hostilenames.h"
#include "support/modelfixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using HeartRateState = WatchConnection::HeartRateState;

/// The logic of the tray icon.
class TestTrayModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void withoutAWatchItSaysSo();
    void connectedWatchShowsItsBattery();
    void lostWatchLeavesAStaleBatteryAndOffersToReconnect();
    void heartRateIsToggled();
    void anActivityIsToggledAndMarked();
    void toolTipShowsTheAge();
    void aCurrentHeartRateChangesTheToolTipSeldom();
    void theIconShowsTheHeartRateWhileItIsMeasured();
    void anIconOfTheHeartRateOutlivesTheConnection();
    void changesAreSignalledOnce();
    void hostileNamesCanForgeNoLine_data();
    void hostileNamesCanForgeNoLine();

private:
    struct KnownFixture : ModelFixture
    {
        explicit KnownFixture(const QString &scenario)
            : ModelFixture(scenario)
        {
            remember();
        }
    };
    struct Rig
    {
        explicit Rig(const QString &scenario = {})
            : fixture(scenario)
        {
        }

        /// The watch sends a heart rate.
        void receive(int bpm)
        {
            HeartRateMeasurement measurement;
            measurement.rawBpm = quint16(bpm);
            Q_EMIT fixture.connection.heartRateReceived({fixture.clock.now(), fixture.clock.uptime(), measurement});
        }

        KnownFixture fixture;
        SettingsModel settings{fixture.settings};
        ConnectionModel connection{fixture.access};
        HeartRateModel heartRate{fixture.connection, settings, fixture.clock};
        HistoryStore store{fixture.folder.filePath(u"history.sqlite"_s)};
        HistoryRecorder recorder{fixture.connection, fixture.reconnector, store, fixture.sharedClock};
        AsyncHistoryReader asyncReader{store.file()};
        AutomaticExport exporter{recorder, store, fixture.settings};
        RecordingModel recording{recorder, store, asyncReader, exporter};
        TrayModel tray{connection, heartRate, recording, settings};
    };
};

void TestTrayModel::withoutAWatchItSaysSo()
{
    Rig rig;
    rig.fixture.settings.forgetWatch();
    Q_EMIT rig.fixture.access.watchChanged();
    QCOMPARE(rig.tray.toolTip(), u"Neobeat\nNo watch"_s);
    QCOMPARE(rig.tray.stateLine(), u"No watch"_s);
    QCOMPARE(rig.tray.value(), -1);
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
    QCOMPARE(rig.tray.value(), 87);
    QVERIFY(!rig.tray.isStale());
    QCOMPARE(rig.tray.toolTip(), u"Amazfit Neo\nBattery 87 %"_s);
    QCOMPARE(rig.tray.stateLine(), u"Amazfit Neo: Connected, 87 %"_s);
    rig.fixture.radio.watch().setBattery(88, true);
    QTRY_VERIFY(rig.tray.isCharging());
    QCOMPARE(rig.tray.toolTip(), u"Amazfit Neo\nBattery 88 %, charging"_s);
}

void TestTrayModel::lostWatchLeavesAStaleBatteryAndOffersToReconnect()
{
    Rig rig(u"battery=40"_s);
    rig.tray.reconnect();
    QTRY_VERIFY(rig.tray.isConnected());
    rig.fixture.radio.watch().dropLink();
    QTRY_VERIFY(rig.tray.canReconnect());
    QVERIFY(rig.tray.isStale());
    QCOMPARE(rig.tray.value(), 40);
    QVERIFY(rig.tray.canToggleHeartRate());
    QCOMPARE(rig.tray.toolTip(), u"Amazfit Neo\nWaiting for the watch\nBattery 40 %"_s);
    rig.connection.disconnectFromWatch();
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
    QCOMPARE(rig.connection.heartRateState(), HeartRateState::Off);
    QCOMPARE(rig.tray.heartRateActionText(), u"Start heart rate"_s);
    rig.tray.toggleHeartRate();
    QTRY_COMPARE(rig.connection.heartRateState(), HeartRateState::On);
    QCOMPARE(rig.tray.heartRateActionText(), u"Stop heart rate"_s);
    rig.tray.toggleHeartRate();
    QTRY_COMPARE(rig.connection.heartRateState(), HeartRateState::Off);
    QCOMPARE(rig.tray.heartRateActionText(), u"Start heart rate"_s);
}

void TestTrayModel::anActivityIsToggledAndMarked()
{
    Rig rig;
    rig.recorder.setMode(HistoryRecorder::Mode::Always);
    QVERIFY(!rig.tray.canToggleActivity());
    rig.tray.reconnect();
    QTRY_VERIFY(rig.tray.isConnected());
    QVERIFY(rig.tray.canToggleActivity());
    QVERIFY(!rig.tray.canMark());
    QCOMPARE(rig.tray.activityActionText(), u"Start activity"_s);
    rig.tray.toggleActivity();
    QVERIFY(rig.tray.canMark());
    QCOMPARE(rig.tray.activityActionText(), u"Stop activity"_s);
    QVERIFY(rig.tray.toolTip().endsWith(u"Activity: "_s + rig.recording.activityName()));
    rig.tray.mark();
    QCOMPARE(rig.recording.markerCount(), 1);
    rig.recorder.setMode(HistoryRecorder::Mode::Never);
    QVERIFY(!rig.tray.canToggleActivity());
    QVERIFY(!rig.tray.canMark());
}

void TestTrayModel::toolTipShowsTheAge()
{
    Rig rig(u"battery=87"_s);
    rig.tray.reconnect();
    QTRY_VERIFY(rig.tray.isConnected());
    rig.receive(72);
    rig.fixture.clock.advance(std::chrono::seconds(2));
    rig.heartRate.tick();
    QCOMPARE(rig.tray.toolTip(), u"Amazfit Neo\nBattery 87 %\n72 bpm, 2 s ago"_s);
    QCOMPARE(rig.tray.stateLine(), u"Amazfit Neo: Connected, 87 %"_s); // A new heart rate does not change the menu.
}

void TestTrayModel::aCurrentHeartRateChangesTheToolTipSeldom()
{
    Rig rig(u"battery=87,hr-interval=50"_s);
    rig.tray.reconnect();
    QTRY_VERIFY(rig.tray.isConnected());
    rig.tray.toggleHeartRate();
    QTRY_COMPARE(rig.connection.heartRateState(), HeartRateState::On);
    rig.receive(70);
    QVERIFY(rig.tray.toolTip().endsWith(u" bpm"_s));
    QSignalSpy toolTips(&rig.tray, &TrayModel::toolTipChanged);
    for (int bpm = 71; bpm < 81; ++bpm) {
        rig.fixture.clock.advance(std::chrono::seconds(1));
        rig.heartRate.tick();
        rig.receive(bpm);
    }
    QCOMPARE(toolTips.count(), 2);
    QVERIFY2(rig.tray.toolTip().endsWith(u" bpm"_s), qPrintable(rig.tray.toolTip()));
    rig.fixture.clock.advance(std::chrono::seconds(12));
    rig.heartRate.tick();
    QCOMPARE(rig.tray.toolTip(), u"Amazfit Neo\nBattery 87 %\n80 bpm, 12 s ago"_s);
}

void TestTrayModel::theIconShowsTheHeartRateWhileItIsMeasured()
{
    Rig rig(u"battery=87,hr-interval=50"_s);
    rig.settings.setTrayContent(static_cast<int>(Settings::TrayContent::HeartRate));
    rig.tray.reconnect();
    QTRY_VERIFY(rig.tray.isConnected());
    QVERIFY(!rig.tray.showsHeartRate());
    QCOMPARE(rig.tray.value(), 87);
    rig.tray.toggleHeartRate();
    QVERIFY(rig.tray.showsHeartRate());
    QCOMPARE(rig.tray.value(), -1);
    QVERIFY(!rig.tray.isStale());
    QTRY_COMPARE(rig.connection.heartRateState(), HeartRateState::On);
    rig.receive(71);

    QSignalSpy icons(&rig.tray, &TrayModel::iconChanged);
    QSignalSpy changes(&rig.tray, &TrayModel::changed);
    rig.receive(72);
    rig.receive(72);
    QCOMPARE(rig.tray.value(), 72);
    QVERIFY(!rig.tray.isStale());
    QCOMPARE(icons.count(), 1);
    rig.fixture.clock.advance(std::chrono::seconds(6));
    rig.heartRate.tick();
    QVERIFY(rig.tray.isStale());
    QCOMPARE(rig.tray.value(), 72);
    QCOMPARE(changes.count(), 0);

    rig.settings.setTrayContent(static_cast<int>(Settings::TrayContent::Battery));
    QVERIFY(!rig.tray.showsHeartRate());
    QCOMPARE(rig.tray.value(), 87);
    QVERIFY(!rig.tray.isStale());
}

void TestTrayModel::anIconOfTheHeartRateOutlivesTheConnection()
{
    Rig rig(u"hr-interval=50"_s);
    rig.settings.setTrayContent(static_cast<int>(Settings::TrayContent::HeartRate));
    rig.tray.reconnect();
    QTRY_VERIFY(rig.tray.isConnected());
    rig.tray.toggleHeartRate();
    QTRY_COMPARE(rig.connection.heartRateState(), HeartRateState::On);
    rig.receive(72);
    rig.fixture.radio.watch().dropLink();
    QTRY_VERIFY(!rig.tray.isConnected());
    QVERIFY(rig.tray.showsHeartRate()); // A number must not be taken for another kind of number.
    QTRY_VERIFY(rig.tray.isStale());
    QCOMPARE(rig.tray.value(), 72);
}

void TestTrayModel::changesAreSignalledOnce()
{
    Rig rig;
    rig.tray.reconnect();
    QTRY_VERIFY(rig.tray.isConnected());
    QSignalSpy changes(&rig.tray, &TrayModel::changed);
    QSignalSpy toolTips(&rig.tray, &TrayModel::toolTipChanged);
    Q_EMIT rig.connection.batteryChanged();
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
    rig.fixture.settings.setWatch({rig.fixture.address(), name});
    Q_EMIT rig.fixture.access.watchChanged();
    QVERIFY2(test::isOneHarmlessLine(rig.connection.watchName()), qPrintable(rig.connection.watchName()));
    rig.tray.reconnect();
    QTRY_VERIFY(rig.tray.isConnected());
    rig.recorder.setMode(HistoryRecorder::Mode::Always);
    const Error refusal = rig.recorder.startActivity(name);
    QVERIFY2(!refusal, qPrintable(refusal.detail));
    QVERIFY2(test::isOneHarmlessLine(rig.recording.activityName()), qPrintable(rig.recording.activityName()));
    QVERIFY2(test::areHarmlessLines(rig.tray.toolTip()), qPrintable(rig.tray.toolTip()));
    QCOMPARE(rig.tray.toolTip().count(u"Activity: "_s), 1);
    QVERIFY(rig.tray.toolTip().count(u'\n') < 5); // Watch, battery, heart rate, activity.
}

NEOBEAT_TEST(TestTrayModel)
#include "tst_traymodel.moc"

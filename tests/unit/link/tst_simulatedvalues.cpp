// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/batterystatus.h"
#include "protocol/heartratemeasurement.h"
#include "protocol/uuids.h"
#include "simulatedfixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QTest>
#include <QtCrypto>

#include <algorithm>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// The effect of the scenarios about values on battery and heart rate.
class SimulatedValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void batteryIsAsAsked_data();
    void batteryIsAsAsked();
    void wideHeartRateHasContactAndIntervals();
    void offWristIsZeroAndNowAndThen255();
    void garbageComesBesideTheValues();
    void notificationsStopWhileTheLinkStaysOpen();
};

void SimulatedValuesTest::batteryIsAsAsked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("charging");
    QTest::newRow("normal") << u"normal"_s << 87 << 0;
    QTest::newRow("battery") << u"battery=12"_s << 12 << 0;
    QTest::newRow("charging") << u"charging,battery=50"_s << 50 << 1;
    QTest::newRow("battery-short") << u"battery-short"_s << -1 << -1;
}

void SimulatedValuesTest::batteryIsAsAsked()
{
    QFETCH(QString, name);
    QFETCH(int, level);
    QFETCH(int, charging);
    SimulatedFixture fixture(parsed(fast + name));
    fixture.connectCentral();
    QTRY_VERIFY(fixture.central.hasAny(u"fence"_s));
    const auto status = BatteryStatus::decode(fixture.central.batteryValue());
    QCOMPARE(status.level.value_or(-1), level);
    QCOMPARE(status.charging ? int(*status.charging) : -1, charging);
}

void SimulatedValuesTest::wideHeartRateHasContactAndIntervals()
{
    SimulatedFixture fixture(parsed(fast + u"hr16"_s));
    fixture.connectCentral();
    QTRY_VERIFY(!fixture.central.heartRateValues().isEmpty());
    const auto measurement = HeartRateMeasurement::decode(fixture.central.heartRateValues().constFirst());
    QVERIFY(measurement && measurement->wide);
    QVERIFY(measurement->contact.value_or(false));
    QCOMPARE(measurement->rrIntervals, QList<quint16>{quint16(60 * 1024 / measurement->rawBpm)});
}

void SimulatedValuesTest::offWristIsZeroAndNowAndThen255()
{
    SimulatedFixture fixture(parsed(fast + u"off-wrist"_s));
    fixture.connectCentral();
    QTRY_VERIFY(fixture.central.heartRateValues().size() >= 10);
    const auto values = fixture.central.heartRateValues();
    QVERIFY(values.contains(QByteArray::fromHex("0000")));
    QVERIFY(values.contains(QByteArray::fromHex("00ff")));
    QVERIFY(!fixture.central.hasAny(u"value"_s));
}

void SimulatedValuesTest::garbageComesBesideTheValues()
{
    SimulatedFixture fixture(parsed(u"slow=0,hr-interval=20,garbage,seed=1"_s));
    fixture.connectCentral();
    QTRY_VERIFY(fixture.central.hasAny(u"value"_s));
    const auto isOdd = [](const QByteArray &value) { return value.size() != 2; };
    QTRY_VERIFY(std::any_of(fixture.central.heartRateValues().cbegin(), fixture.central.heartRateValues().cend(), isOdd)
                && fixture.central.hasAny(u"unrelated"_s));
}

void SimulatedValuesTest::notificationsStopWhileTheLinkStaysOpen()
{
    SimulatedFixture fixture(parsed(fast + u"notifications-stop=0.02"_s));
    SimulatedWatch &watch = fixture.radio.watch();
    // The battery shows the stop: once it is not notified any more, no heart rate is either.
    int notified = 0;
    const Characteristic battery{uuids::huamiService, uuids::battery};
    connect(&watch, &SimulatedWatch::advertisingChanged, this, [&watch, battery](bool advertising) {
        if (!advertising) {
            watch.setNotifying(battery, true, [](auto) {});
            watch.setBattery(41, false);
        }
    });
    connect(&watch, &SimulatedWatch::notified, this,
            [&](const Characteristic &from) { notified += from == battery ? 1 : 0; });
    fixture.connectCentral();
    QTRY_VERIFY(notified > 0);
    QTRY_VERIFY(fixture.central.hasAny(u"value"_s));
    bool mute = false;
    for (int round = 0; round < 10000 && !mute; ++round) {
        const int before = notified;
        bool fenced = false;
        watch.setBattery(40, false);
        watch.read(battery, [&fenced](const auto &) { fenced = true; });
        QTRY_VERIFY(fenced);
        mute = notified == before;
    }
    QVERIFY(mute);
    QVERIFY(watch.isCentralConnected());
}

static int runSimulatedValuesTest(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCA::Initializer crypto;
    SimulatedValuesTest test;
    return QTest::qExec(&test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runSimulatedValuesTest)

#include "tst_simulatedvalues.moc"

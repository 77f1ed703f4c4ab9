// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historywriter.h"
#include "models/watch/batteryoutlook.h"
#include "support/modelfixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

class TestBatteryOutlook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void itFollowsTheWatch();
    void aChargingWatchPromisesNothing();

private:
    /// Six levels of the remembered watch, the last one now.
    static void fill(ModelFixture &fixture, const QString &file)
    {
        constexpr qint64 tenHours = 36'000'000;
        const qint64 now = fixture.clock.now().toMSecsSinceEpoch();
        auto writer = HistoryWriter::open(file);
        QVERIFY(writer);
        for (int i = 0; i < 6; ++i)
            QVERIFY(
                !(*writer)->addBattery({0, fixture.address(), u"Neo"_s}, {now + (i - 5) * tenHours, 90 - i, false}));
    }
};

void TestBatteryOutlook::itFollowsTheWatch()
{
    ModelFixture fixture;
    const QString file = fixture.folder.filePath(u"history.sqlite"_s);
    fill(fixture, file);
    HistoryStore store(file);
    AsyncHistoryReader reader(file);
    BatteryOutlook outlook(fixture.access, store, reader, fixture.clock);
    QVERIFY(outlook.daysLeftText().isEmpty());
    fixture.remember();
    fixture.access.connectRemembered();
    QTRY_VERIFY(outlook.daysLeftText().contains(u"35"_s)); // 85 % at 1 % in 10 h
    QVERIFY(outlook.streamingText().isEmpty());
    bool isForgotten = false;
    fixture.access.forget([&](const Error &) { isForgotten = true; });
    QTRY_VERIFY(isForgotten && outlook.daysLeftText().isEmpty());
}

void TestBatteryOutlook::aChargingWatchPromisesNothing()
{
    ModelFixture fixture;
    const QString file = fixture.folder.filePath(u"history.sqlite"_s);
    fill(fixture, file);
    HistoryStore store(file);
    AsyncHistoryReader reader(file);
    fixture.remember();
    BatteryOutlook outlook(fixture.access, store, reader, fixture.clock);
    QTRY_VERIFY(!outlook.daysLeftText().isEmpty());
    fixture.access.connectRemembered();
    QTRY_COMPARE(fixture.connection.state(), WatchConnection::State::Ready);
    fixture.radio.watch().setBattery(85, true);
    QTRY_VERIFY(outlook.daysLeftText().isEmpty());
}

NEOBEAT_TEST(TestBatteryOutlook)
#include "tst_batteryoutlook.moc"

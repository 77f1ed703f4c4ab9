// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingworld.h"
#include "support/patience.h"
#include "support/testprogram.h"

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// For how long the watch was wanted and not there.
class TestGapWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aLostWatchLeavesAGapUntilItIsBack();
    void theGapEndsWithTheWish();
    void aWatchThatNeverCameLeavesNone();
    void aWatchThatWasLetGoLeavesNone();
    void onlyWhatIsKeptIsAGap();

private:
    static QList<ConnectionGap> gapsOf(RecordingWorld &world)
    {
        const QString address = world.address();
        const auto reader = world.read();
        return reader ? *reader->gaps(reader->watch(address)->id, TimeRange::everything()) : QList<ConnectionGap>();
    }
    static bool lose(RecordingWorld &world)
    {
        world.radio.watch().setInRange(false);
        return QTest::qWaitFor([&] { return world.keeper.state() == ConnectionKeeper::State::Waiting; });
    }
};

void TestGapWatch::aLostWatchLeavesAGapUntilItIsBack()
{
    RecordingWorld world;
    QVERIFY(world.connect());
    const qint64 start = world.now();
    QVERIFY(lose(world));
    world.clock.advance(5min);
    world.radio.watch().setInRange(true);
    world.keeper.tryNow();
    QTRY_COMPARE(world.keeper.state(), ConnectionKeeper::State::Connected);
    const QList<ConnectionGap> gaps = gapsOf(world);
    QCOMPARE(gaps, (QList<ConnectionGap>{{{start, start + 300'000}, u"LinkLost"_s}}));
}

void TestGapWatch::theGapEndsWithTheWish()
{
    RecordingWorld world;
    QVERIFY(world.connect());
    const qint64 start = world.now();
    QVERIFY(lose(world));
    world.clock.advance(1min);
    world.access.disconnect();
    QTRY_COMPARE(world.keeper.state(), ConnectionKeeper::State::Off);
    world.clock.advance(1min);
    QCOMPARE(gapsOf(world), (QList<ConnectionGap>{{{start, start + 60'000}, u"LinkLost"_s}}));
}

void TestGapWatch::aWatchThatNeverCameLeavesNone()
{
    RecordingWorld world;
    world.radio.watch().setInRange(false);
    world.access.connectRemembered();
    QTRY_COMPARE(world.keeper.state(), ConnectionKeeper::State::Waiting);
    world.clock.advance(1min);
    world.radio.watch().setInRange(true);
    world.keeper.tryNow();
    QTRY_COMPARE(world.keeper.state(), ConnectionKeeper::State::Connected);
    QVERIFY(gapsOf(world).isEmpty());
}

void TestGapWatch::aWatchThatWasLetGoLeavesNone()
{
    RecordingWorld world;
    QVERIFY(world.connect());
    world.keeper.release(1min);
    QTRY_COMPARE(world.keeper.state(), ConnectionKeeper::State::Released);
    world.clock.advance(30s);
    world.keeper.tryNow();
    QTRY_COMPARE(world.keeper.state(), ConnectionKeeper::State::Connected);
    QVERIFY(gapsOf(world).isEmpty());
}

void TestGapWatch::onlyWhatIsKeptIsAGap()
{
    RecordingWorld world;
    QVERIFY(world.connect());
    const qint64 start = world.now();
    QVERIFY(lose(world));
    world.clock.advance(1min);
    world.recorder->setMode(HistoryRecorder::Mode::Never);
    world.clock.advance(1min);
    world.recorder->setMode(HistoryRecorder::Mode::Always);
    world.clock.advance(1min);
    world.access.disconnect();
    QTRY_COMPARE(world.keeper.state(), ConnectionKeeper::State::Off);
    QCOMPARE(gapsOf(world),
             (QList<ConnectionGap>{{{start, start + 60'000}, u"LinkLost"_s},
                                   {{start + 120'000, start + 180'000}, u"LinkLost"_s}}));
}

NEOBEAT_TEST(TestGapWatch)
#include "tst_gapwatch.moc"

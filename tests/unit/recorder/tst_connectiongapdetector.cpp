// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingfixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// For how long the watch was wanted but not connected.
class TestConnectionGapDetector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aLostWatchLeavesAGapUntilItIsBack();
    void theGapEndsWithTheRequest();
    void aWatchThatNeverCameLeavesNone();
    void aReleasedWatchLeavesNone();
    void onlyWhatIsKeptIsAGap();

private:
    static QList<ConnectionGap> gapsOf(RecordingFixture &fixture)
    {
        const QString address = fixture.address();
        const auto reader = fixture.read();
        return reader ? *reader->gaps(reader->watch(address)->id, TimeRange::everything()) : QList<ConnectionGap>();
    }
    static bool lose(RecordingFixture &fixture)
    {
        fixture.radio.watch().setInRange(false);
        return QTest::qWaitFor([&] { return fixture.reconnector.state() == Reconnector::State::Waiting; });
    }
};

void TestConnectionGapDetector::aLostWatchLeavesAGapUntilItIsBack()
{
    RecordingFixture fixture;
    QVERIFY(fixture.connect());
    const qint64 start = fixture.now();
    QVERIFY(lose(fixture));
    fixture.clock.advance(5min);
    fixture.radio.watch().setInRange(true);
    fixture.reconnector.tryNow();
    QTRY_COMPARE(fixture.reconnector.state(), Reconnector::State::Connected);
    const QList<ConnectionGap> gaps = gapsOf(fixture);
    QCOMPARE(gaps, (QList<ConnectionGap>{{{start, start + 300'000}, u"LinkLost"_s}}));
}

void TestConnectionGapDetector::theGapEndsWithTheRequest()
{
    RecordingFixture fixture;
    QVERIFY(fixture.connect());
    const qint64 start = fixture.now();
    QVERIFY(lose(fixture));
    fixture.clock.advance(1min);
    fixture.access.disconnect();
    QTRY_COMPARE(fixture.reconnector.state(), Reconnector::State::Off);
    fixture.clock.advance(1min);
    QCOMPARE(gapsOf(fixture), (QList<ConnectionGap>{{{start, start + 60'000}, u"LinkLost"_s}}));
}

void TestConnectionGapDetector::aWatchThatNeverCameLeavesNone()
{
    RecordingFixture fixture;
    fixture.radio.watch().setInRange(false);
    fixture.access.connectRemembered();
    QTRY_COMPARE(fixture.reconnector.state(), Reconnector::State::Waiting);
    fixture.clock.advance(1min);
    fixture.radio.watch().setInRange(true);
    fixture.reconnector.tryNow();
    QTRY_COMPARE(fixture.reconnector.state(), Reconnector::State::Connected);
    QVERIFY(gapsOf(fixture).isEmpty());
}

void TestConnectionGapDetector::aReleasedWatchLeavesNone()
{
    RecordingFixture fixture;
    QVERIFY(fixture.connect());
    fixture.reconnector.release(1min);
    QTRY_COMPARE(fixture.reconnector.state(), Reconnector::State::Released);
    fixture.clock.advance(30s);
    fixture.reconnector.tryNow();
    QTRY_COMPARE(fixture.reconnector.state(), Reconnector::State::Connected);
    QVERIFY(gapsOf(fixture).isEmpty());
}

void TestConnectionGapDetector::onlyWhatIsKeptIsAGap()
{
    RecordingFixture fixture;
    QVERIFY(fixture.connect());
    const qint64 start = fixture.now();
    QVERIFY(lose(fixture));
    fixture.clock.advance(1min);
    fixture.recorder->setMode(HistoryRecorder::Mode::Never);
    fixture.clock.advance(1min);
    fixture.recorder->setMode(HistoryRecorder::Mode::Always);
    fixture.clock.advance(1min);
    fixture.access.disconnect();
    QTRY_COMPARE(fixture.reconnector.state(), Reconnector::State::Off);
    QCOMPARE(gapsOf(fixture),
             (QList<ConnectionGap>{{{start, start + 60'000}, u"LinkLost"_s},
                                   {{start + 120'000, start + 180'000}, u"LinkLost"_s}}));
}

NEOBEAT_TEST(TestConnectionGapDetector)
#include "tst_connectiongapdetector.moc"

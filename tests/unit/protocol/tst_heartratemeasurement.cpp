// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/heartratecontrol.h"
#include "protocol/heartratemeasurement.h"
#include "seededrandom.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(neobeat::HeartRateMeasurement::Quality)

class TestHeartRateMeasurement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyFieldSetIsDecoded_data();
    void everyFieldSetIsDecoded();
    void everyFieldSetSurvivesTheRoundTrip_data() { everyFieldSetIsDecoded_data(); }
    void everyFieldSetSurvivesTheRoundTrip();
    void everyTruncationOfEveryFieldSetIsRefused();
    void bytesBehindTheFieldsAreIgnored();
    void contactFlagWithoutSupportSaysNothing();
    void bigValueIsSentWideByItself();
    void qualityShowsWhatTheNumberIsWorth_data();
    void qualityShowsWhatTheNumberIsWorth();
    void randomMeasurementsSurviveTheRoundTrip();
    void randomBytesNeverGiveAnImpossibleReading();
    void controlCommandsAreTheOnesTheWatchTakes();

private:
    SeededRandom m_random;
};

void TestHeartRateMeasurement::everyFieldSetIsDecoded_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<HeartRateMeasurement>("expected");
    const auto row = [](const char *name, const char *hex, const HeartRateMeasurement &expected) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << expected;
    };
    row("8 bit", "0056", {.rawBpm = 86});
    row("8 bit above 127", "0096", {.rawBpm = 150});
    row("16 bit", "012c01", {.rawBpm = 300, .wide = true});
    row("16 bit, small value", "014800", {.rawBpm = 72, .wide = true});
    row("contact lost", "0448", {.rawBpm = 72, .contact = false});
    row("contact", "0648", {.rawBpm = 72, .contact = true});
    row("energy", "0848e803", {.rawBpm = 72, .energy = 1000});
    row("one interval", "10480004", {.rawBpm = 72, .rrIntervals = {1024}});
    row("three intervals", "1048000401040204", {.rawBpm = 72, .rrIntervals = {1024, 1025, 1026}});
    row("all of it", "1f4800e8030004ff03",
        {.rawBpm = 72, .contact = true, .energy = 1000, .rrIntervals = {1024, 1023}, .wide = true});
}

void TestHeartRateMeasurement::everyFieldSetIsDecoded()
{
    QFETCH(QByteArray, data);
    QFETCH(HeartRateMeasurement, expected);
    const auto measurement = HeartRateMeasurement::decode(data);
    QVERIFY(measurement);
    QVERIFY(*measurement == expected);
}

void TestHeartRateMeasurement::everyFieldSetSurvivesTheRoundTrip()
{
    QFETCH(QByteArray, data);
    QFETCH(HeartRateMeasurement, expected);
    QCOMPARE(expected.encode(), data);
}

void TestHeartRateMeasurement::everyTruncationOfEveryFieldSetIsRefused()
{
    for (int flags = 0; flags < 0x20; ++flags) {
        const qsizetype needed = 1 + (flags & 0x01 ? 2 : 1) + (flags & 0x08 ? 2 : 0) + (flags & 0x10 ? 2 : 0);
        const QByteArray whole = QByteArray(1, static_cast<char>(flags)) + QByteArray(needed - 1, 'P');
        QVERIFY(HeartRateMeasurement::decode(whole));
        for (qsizetype length = 0; length < needed; ++length)
            QVERIFY(!HeartRateMeasurement::decode(whole.first(length)));
    }
}

void TestHeartRateMeasurement::bytesBehindTheFieldsAreIgnored()
{
    QVERIFY((HeartRateMeasurement::decode(QByteArray::fromHex("0048ffffff")) == HeartRateMeasurement{.rawBpm = 72}));
    const auto halfInterval = HeartRateMeasurement::decode(QByteArray::fromHex("1048000401"));
    QVERIFY(halfInterval);
    QCOMPARE(halfInterval->rrIntervals, QList<quint16>{1024});
}

void TestHeartRateMeasurement::contactFlagWithoutSupportSaysNothing()
{
    const auto measurement = HeartRateMeasurement::decode(QByteArray::fromHex("0248"));
    QVERIFY(measurement);
    QVERIFY(!measurement->contact);
    QCOMPARE(measurement->bpm(), 72);
}

void TestHeartRateMeasurement::bigValueIsSentWideByItself()
{
    QCOMPARE(HeartRateMeasurement{.rawBpm = 256}.encode().toHex(), "010001");
    QCOMPARE(HeartRateMeasurement{.rawBpm = 255}.encode().toHex(), "00ff");
}

void TestHeartRateMeasurement::qualityShowsWhatTheNumberIsWorth_data()
{
    using Quality = HeartRateMeasurement::Quality;
    QTest::addColumn<HeartRateMeasurement>("measurement");
    QTest::addColumn<Quality>("quality");
    const auto row = [](const char *name, const HeartRateMeasurement &measurement, Quality quality) {
        QTest::newRow(name) << measurement << quality;
    };
    row("0", {.rawBpm = 0}, Quality::NoReading);
    row("1", {.rawBpm = 1}, Quality::OutOfRange);
    row("24", {.rawBpm = 24}, Quality::OutOfRange);
    row("25", {.rawBpm = 25}, Quality::Good);
    row("72", {.rawBpm = 72}, Quality::Good);
    row("240", {.rawBpm = 240}, Quality::Good);
    row("241", {.rawBpm = 241}, Quality::OutOfRange);
    row("254", {.rawBpm = 254}, Quality::OutOfRange);
    row("255", {.rawBpm = 255}, Quality::NoReading);
    row("255 in 16 bit", {.rawBpm = 255, .wide = true}, Quality::NoReading);
    row("300", {.rawBpm = 300, .wide = true}, Quality::OutOfRange);
    row("72 with contact", {.rawBpm = 72, .contact = true}, Quality::Good);
    row("72 without contact", {.rawBpm = 72, .contact = false}, Quality::NoContact);
    row("0 without contact", {.rawBpm = 0, .contact = false}, Quality::NoContact);
}

void TestHeartRateMeasurement::qualityShowsWhatTheNumberIsWorth()
{
    QFETCH(HeartRateMeasurement, measurement);
    QFETCH(HeartRateMeasurement::Quality, quality);
    QCOMPARE(measurement.quality(), quality);
    const bool isGood = quality == HeartRateMeasurement::Quality::Good;
    QCOMPARE(measurement.bpm(), isGood ? std::optional<int>(measurement.rawBpm) : std::nullopt);
}

void TestHeartRateMeasurement::randomMeasurementsSurviveTheRoundTrip()
{
    for (int round = 0; round < 5000; ++round) {
        HeartRateMeasurement measurement;
        measurement.wide = m_random.coin();
        measurement.rawBpm = measurement.wide ? m_random.word() : quint16(m_random.below(0x100));
        if (m_random.coin())
            measurement.contact = m_random.coin();
        if (m_random.coin())
            measurement.energy = m_random.word();
        for (int count = m_random.below(5); count > 0; --count)
            measurement.rrIntervals.append(m_random.word());
        QVERIFY(HeartRateMeasurement::decode(measurement.encode()) == measurement);
    }
}

void TestHeartRateMeasurement::randomBytesNeverGiveAnImpossibleReading()
{
    for (int round = 0; round < 20000; ++round) {
        const QByteArray data = m_random.bytes(m_random.below(24));
        const auto measurement = HeartRateMeasurement::decode(data);
        if (measurement && measurement->bpm())
            QVERIFY(*measurement->bpm() >= 25 && *measurement->bpm() <= 240);
    }
}

void TestHeartRateMeasurement::controlCommandsAreTheOnesTheWatchTakes()
{
    QCOMPARE(heartratecontrol::startContinuous().toHex(), "150101");
    QCOMPARE(heartratecontrol::stopContinuous().toHex(), "150100");
    QCOMPARE(heartratecontrol::keepAlive().toHex(), "16");
}

NEOBEAT_TEST(TestHeartRateMeasurement)
#include "tst_heartratemeasurement.moc"

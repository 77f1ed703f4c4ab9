// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/minutesample.h"
#include "seededrandom.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using MinuteKind = MinuteSample::Kind;

class TestMinuteSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void allFieldsAreRead();
    void everyTruncationIsRefused();
    void kindsByTheLowNibble_data();
    void kindsByTheLowNibble();
    void kindsOfNewerModels_data();
    void kindsOfNewerModels();
    void implausibleHeartRateIsNone_data();
    void implausibleHeartRateIsNone();
    void someKindsContinueTheOneBefore();
    void threeKindsAreSleep();
    void allBytesAreKept();

private:
    SeededRandom m_random;
};

void TestMinuteSample::allFieldsAreRead()
{
    // The first is of a Mi Band 5, from a public capture.
    const auto still = MinuteSample::decode(QByteArray::fromHex("501900ff04008000"));
    QVERIFY(still);
    QCOMPARE(still->kind(), MinuteKind::AsBefore);
    QCOMPARE(still->intensity(), 25);
    QCOMPARE(still->steps(), 0);
    QCOMPARE(still->bpm(), std::nullopt);
    QCOMPARE(still->unknown(), 4);
    QCOMPARE(still->sleep(), 0);
    QCOMPARE(still->deepSleep(), 0x80);
    QCOMPARE(still->remSleep(), 0);

    const auto walk = MinuteSample::decode(QByteArray::fromHex("11e0c8640a0b0c0dff"));
    QVERIFY(walk);
    QCOMPARE(walk->kind(), MinuteKind::Movement);
    QCOMPARE(walk->intensity(), 224);
    QCOMPARE(walk->steps(), 200);
    QCOMPARE(walk->bpm(), 100);
    QCOMPARE(walk->sleep(), 11);
    QCOMPARE(walk->remSleep(), 13);
}

void TestMinuteSample::everyTruncationIsRefused()
{
    const QByteArray whole = QByteArray::fromHex("501900ff04008000");
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!MinuteSample::decode(whole.first(length)));
}

void TestMinuteSample::kindsByTheLowNibble_data()
{
    QTest::addColumn<int>("nibble");
    QTest::addColumn<MinuteKind>("kind");
    const QList<MinuteKind> kinds{
        MinuteKind::AsBefore, MinuteKind::Movement,   MinuteKind::Running,  MinuteKind::NotWorn,
        MinuteKind::Cycling,  MinuteKind::Unknown,    MinuteKind::Charging, MinuteKind::Unknown,
        MinuteKind::Unknown,  MinuteKind::LightSleep, MinuteKind::Ignore,   MinuteKind::DeepSleep,
        MinuteKind::WokeUp,   MinuteKind::Unknown,    MinuteKind::Unknown,  MinuteKind::Unknown};
    for (int nibble = 0; nibble < kinds.size(); ++nibble)
        QTest::addRow("%d", nibble) << nibble << kinds.at(nibble);
}

void TestMinuteSample::kindsByTheLowNibble()
{
    QFETCH(int, nibble);
    for (int high = 0; high < 0x100; high += 0x10)
        QTEST((MinuteSample{{quint8(high | nibble)}}.kind()), "kind");
}

void TestMinuteSample::kindsOfNewerModels_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<MinuteKind>("kind");
    const auto row = [](const char *name, const char *hex, MinuteKind kind) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << kind;
    };
    row("outdoor running", "4000000000000000", MinuteKind::Running);
    row("not worn", "7300000000000000", MinuteKind::NotWorn);
    row("charging", "7600000000000000", MinuteKind::Charging);
    row("light sleep", "780000000000aab7", MinuteKind::LightSleep);
    row("deep sleep", "780000000000abb7", MinuteKind::DeepSleep);
    row("deep sleep, highest bit clear", "7800000000002b37", MinuteKind::DeepSleep);
    row("REM sleep", "780000000000abb8", MinuteKind::RemSleep);
    row("unknown", "5000000000008000", MinuteKind::Unknown);
}

void TestMinuteSample::kindsOfNewerModels()
{
    QFETCH(QByteArray, data);
    QTEST(MinuteSample::decode(data)->kindOfNewerModels(), "kind");
}

void TestMinuteSample::implausibleHeartRateIsNone_data()
{
    QTest::addColumn<int>("byte");
    QTest::addColumn<std::optional<int>>("bpm");
    for (const int none : {0, 24, 241, 254, 255})
        QTest::addRow("%d", none) << none << std::optional<int>();
    for (const int some : {25, 127, 128, 240})
        QTest::addRow("%d", some) << some << std::optional<int>(some);
}

void TestMinuteSample::implausibleHeartRateIsNone()
{
    QFETCH(int, byte);
    QTEST((MinuteSample{{0, 0, 0, quint8(byte)}}.bpm()), "bpm");
}

void TestMinuteSample::someKindsContinueTheOneBefore()
{
    for (int number = 0; number <= int(MinuteKind::Unknown); ++number)
        QCOMPARE(continuesKind(MinuteKind(number)), number == 0 || number == 10);
}

void TestMinuteSample::threeKindsAreSleep()
{
    for (int number = 0; number <= int(MinuteKind::Unknown); ++number)
        QCOMPARE(isAsleep(MinuteKind(number)), number == 9 || number == 11 || number == 16);
}

void TestMinuteSample::allBytesAreKept()
{
    for (int round = 0; round < 1000; ++round) {
        const QByteArray data = m_random.bytes(MinuteSample::byteCount);
        QCOMPARE(MinuteSample::decode(data)->encode(), data);
    }
}

NEOBEAT_TEST(TestMinuteSample)
#include "tst_minutesample.moc"

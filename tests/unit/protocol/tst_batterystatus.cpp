// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/batterystatus.h"
#include "seededrandom.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

const QByteArray whole = QByteArray::fromHex("0f6301ea070201011a3becea070201012e02ec64");

QDateTime atOffset(QDate date, QTime time, int quarters)
{
    return QDateTime(date, time, Qt::OffsetFromUTC, quarters * 900);
}

} // namespace

class TestBatteryStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void allFieldsAreRead();
    void lastChargeIsTheSecondDate();
    void everyTruncationKeepsWhatIsThere();
    void year1970MeansNever();
    void levelAbove100Becomes100_data();
    void levelAbove100Becomes100();
    void unknownChargingByteIsUnknown();
    void impossibleDateIsUnknown_data();
    void impossibleDateIsUnknown();
    void everyOffsetOfTheWorldIsRead();
    void emptyStatusIsWrittenAsUnknownAndNever();
    void randomStatusSurvivesTheRoundTrip();
    void randomBytesNeverGiveAnImpossibleLevel();

private:
    SeededRandom m_random;
};

void TestBatteryStatus::allFieldsAreRead()
{
    const BatteryStatus status = BatteryStatus::decode(whole);
    QCOMPARE(status.level, 99);
    QCOMPARE(status.charging, true);
    QCOMPARE(status.lastCharge, atOffset(QDate(2026, 2, 1), QTime(1, 46, 2), -20));
    QCOMPARE(status.lastCharge->offsetFromUtc(), -5 * 3600);
    QCOMPARE(status.levelAtLastCharge, 100);
    QCOMPARE(status.firstDate, atOffset(QDate(2026, 2, 1), QTime(1, 26, 59), -20));
    QCOMPARE(status.firstDate->offsetFromUtc(), -5 * 3600);
}

void TestBatteryStatus::lastChargeIsTheSecondDate()
{
    // One byte too early the year would be read from the zone of the first date, as 0xea_ec.
    const BatteryStatus status = BatteryStatus::decode(whole);
    QCOMPARE(status.lastCharge->date().year(), 2026);
    QCOMPARE(status.lastCharge->time().minute(), 46);
}

void TestBatteryStatus::everyTruncationKeepsWhatIsThere()
{
    const BatteryStatus complete = BatteryStatus::decode(whole);
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const BatteryStatus status = BatteryStatus::decode(whole.first(length));
        QCOMPARE(status.level, length > 1 ? complete.level : std::nullopt);
        QCOMPARE(status.charging, length > 2 ? complete.charging : std::nullopt);
        QCOMPARE(status.firstDate, length > 10 ? complete.firstDate : std::nullopt);
        QCOMPARE(status.lastCharge, length > 18 ? complete.lastCharge : std::nullopt);
        QCOMPARE(status.levelAtLastCharge, std::nullopt);
    }
    QCOMPARE(BatteryStatus::decode(whole + "more"), complete);
}

void TestBatteryStatus::year1970MeansNever()
{
    const auto status = BatteryStatus::decode(QByteArray::fromHex("0f5100b207010100000000b20701010000000063"));
    QCOMPARE(status.level, 81);
    QCOMPARE(status.charging, false);
    QVERIFY(!status.firstDate);
    QVERIFY(!status.lastCharge);
    QVERIFY(!status.levelAtLastCharge);
}

void TestBatteryStatus::levelAbove100Becomes100_data()
{
    QTest::addColumn<int>("byte");
    QTest::addColumn<int>("level");
    QTest::newRow("0") << 0 << 0;
    QTest::newRow("1") << 1 << 1;
    QTest::newRow("100") << 100 << 100;
    QTest::newRow("101") << 101 << 100;
    QTest::newRow("127") << 127 << 100;
    QTest::newRow("128") << 128 << 100;
    QTest::newRow("254") << 254 << 100;
}

void TestBatteryStatus::levelAbove100Becomes100()
{
    QFETCH(int, byte);
    QByteArray data = whole;
    data[1] = static_cast<char>(byte);
    data[19] = static_cast<char>(byte);
    QTEST(BatteryStatus::decode(data).level.value_or(-1), "level");
    QTEST(BatteryStatus::decode(data).levelAtLastCharge.value_or(-1), "level");
}

void TestBatteryStatus::unknownChargingByteIsUnknown()
{
    QByteArray data = whole;
    for (int byte = 0; byte < 0x100; ++byte) {
        data[2] = static_cast<char>(byte);
        QCOMPARE(BatteryStatus::decode(data).charging, byte > 1 ? std::nullopt : std::optional(byte == 1));
    }
}

void TestBatteryStatus::impossibleDateIsUnknown_data()
{
    QTest::addColumn<QByteArray>("date");
    const auto row = [](const char *name, const char *hex) { QTest::newRow(name) << QByteArray::fromHex(hex); };
    row("all zero", "0000000000000000");
    row("all ff", "ffffffffffffffff");
    row("month 13", "ea070d01012e02ec");
    row("30 February", "ea07021e012e02ec");
    row("hour 24", "ea070201182e02ec");
    row("minute 60", "ea070201013c02ec");
    row("offset of 24 hours", "ea070201012e0260");
    row("offset of minus 13 hours", "ea070201012e02cc");
}

void TestBatteryStatus::impossibleDateIsUnknown()
{
    QFETCH(QByteArray, date);
    QByteArray data = whole;
    data.replace(11, 8, date);
    const BatteryStatus status = BatteryStatus::decode(data);
    QVERIFY(!status.lastCharge);
    QVERIFY(!status.levelAtLastCharge);
    QCOMPARE(status.level, 99);
    data = whole;
    data.replace(3, 8, date);
    QVERIFY(!BatteryStatus::decode(data).firstDate);
    QVERIFY(BatteryStatus::decode(data).lastCharge);
}

void TestBatteryStatus::everyOffsetOfTheWorldIsRead()
{
    QByteArray data = whole;
    for (int quarters = -48; quarters <= 56; ++quarters) {
        data[18] = static_cast<char>(quarters);
        const auto lastCharge = BatteryStatus::decode(data).lastCharge;
        QVERIFY(lastCharge);
        QCOMPARE(lastCharge->offsetFromUtc(), quarters * 900);
        QCOMPARE(lastCharge->time(), QTime(1, 46, 2));
    }
}

void TestBatteryStatus::emptyStatusIsWrittenAsUnknownAndNever()
{
    QCOMPARE(BatteryStatus().encode().toHex(), "0fffffb207010100000000b20701010000000000");
    QCOMPARE(BatteryStatus::decode(BatteryStatus().encode()), BatteryStatus());
}

void TestBatteryStatus::randomStatusSurvivesTheRoundTrip()
{
    for (int round = 0; round < 5000; ++round) {
        BatteryStatus status;
        if (m_random.coin())
            status.level = m_random.below(101);
        if (m_random.coin())
            status.charging = m_random.coin();
        if (m_random.coin()) {
            const QDate date = QDate(2000, 1, 1).addDays(m_random.below(36500));
            status.lastCharge = atOffset(date, QTime(0, 0).addSecs(m_random.below(86400)), m_random.below(105) - 48);
            if (m_random.coin())
                status.levelAtLastCharge = m_random.below(101);
        }
        if (m_random.coin())
            status.firstDate = atOffset(QDate(2000, 1, 1).addDays(m_random.below(36500)), QTime(3, 4, 5), 23);
        const QByteArray data = status.encode();
        QCOMPARE(data.size(), 20);
        const BatteryStatus back = BatteryStatus::decode(data);
        QCOMPARE(back, status);
        if (status.lastCharge)
            QCOMPARE(back.lastCharge->offsetFromUtc(), status.lastCharge->offsetFromUtc());
    }
}

void TestBatteryStatus::randomBytesNeverGiveAnImpossibleLevel()
{
    for (int round = 0; round < 20000; ++round) {
        const BatteryStatus status = BatteryStatus::decode(m_random.bytes(m_random.below(24)));
        QVERIFY(status.level.value_or(0) >= 0 && status.level.value_or(0) <= 100);
        QVERIFY(status.levelAtLastCharge.value_or(0) >= 0 && status.levelAtLastCharge.value_or(0) <= 100);
        QVERIFY(!status.lastCharge || status.lastCharge->isValid());
    }
}

NEOBEAT_TEST(TestBatteryStatus)
#include "tst_batterystatus.moc"

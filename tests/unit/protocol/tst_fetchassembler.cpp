// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/fetchassembler.h"
#include "seededrandom.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// The packets of a transfer of stored data.
class TestFetchAssembler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theChecksumIsTheOneOfZlib();
    void capturedPacketsAreJoined();
    void theCounterWraps();
    void payloadsOfAnySizeAreJoined();
    void nothingBehindAMissingPacketCounts();
    void theFirstPacketIsNumberedZero();
    void aRepeatedPacketIsDamage();
    void aPacketWithoutACounterIsDamage();

private:
    SeededRandom m_random;
};

void TestFetchAssembler::theChecksumIsTheOneOfZlib()
{
    QCOMPARE(fetchChecksum({}), 0U);
    QCOMPARE(fetchChecksum("123456789"), 0xcbf43926U);
}

void TestFetchAssembler::capturedPacketsAreJoined()
{
    // The end of a transfer from an Amazfit Bip, with other counters than here.
    FetchAssembler assembler;
    QVERIFY(assembler.add(QByteArray::fromHex("00601900ff500000ff500000ff500b00ff")));
    QVERIFY(assembler.add(QByteArray::fromHex("01500000ff5a1400ff501900ff501800ff")));
    QVERIFY(assembler.add(QByteArray::fromHex("02702000ff700a00ff501100ff500900ff")));
    QVERIFY(assembler.add(QByteArray::fromHex("03500d00ff501100ff")));
    QCOMPARE(assembler.packets(), 4);
    QCOMPARE(assembler.payload().size(), 56);
    QVERIFY(assembler.payload().endsWith(QByteArray::fromHex("500d00ff501100ff")));
}

void TestFetchAssembler::theCounterWraps()
{
    const QByteArray payload = m_random.bytes(16 * 700 + 5);
    const auto packets = FetchAssembler::split(payload, 16);
    QCOMPARE(packets.size(), 701);
    QCOMPARE(packets.at(255).front(), '\xff');
    QCOMPARE(packets.at(256).front(), '\0');
    FetchAssembler assembler;
    for (const QByteArray &packet : packets)
        QVERIFY(assembler.add(packet));
    QCOMPARE(assembler.payload(), payload);
}

void TestFetchAssembler::payloadsOfAnySizeAreJoined()
{
    for (int round = 0; round < 200; ++round) {
        const QByteArray payload = m_random.bytes(m_random.below(3000));
        FetchAssembler assembler;
        for (const QByteArray &packet : FetchAssembler::split(payload, 1 + m_random.below(243)))
            QVERIFY(assembler.add(packet));
        QCOMPARE(assembler.payload(), payload);
        QVERIFY(!assembler.isDamaged());
    }
}

void TestFetchAssembler::nothingBehindAMissingPacketCounts()
{
    const QByteArray payload = m_random.bytes(16 * 300);
    auto packets = FetchAssembler::split(payload, 16);
    packets.removeAt(257);
    FetchAssembler assembler;
    for (qsizetype i = 0; i < packets.size(); ++i)
        QCOMPARE(assembler.add(packets.at(i)), i < 257);
    QVERIFY(assembler.isDamaged());
    QCOMPARE(assembler.payload(), payload.first(257 * 16));
    QCOMPARE(assembler.packets(), 257);
}

void TestFetchAssembler::theFirstPacketIsNumberedZero()
{
    FetchAssembler assembler;
    QVERIFY(!assembler.add(QByteArray::fromHex("01500000ff")));
    QVERIFY(!assembler.add(QByteArray::fromHex("00500000ff")));
    QCOMPARE(assembler.payload(), QByteArray());
}

void TestFetchAssembler::aRepeatedPacketIsDamage()
{
    FetchAssembler assembler;
    QVERIFY(assembler.add(QByteArray::fromHex("00aa")));
    QVERIFY(!assembler.add(QByteArray::fromHex("00aa")));
    QCOMPARE(assembler.payload(), "\xaa"_ba);
}

void TestFetchAssembler::aPacketWithoutACounterIsDamage()
{
    FetchAssembler assembler;
    QVERIFY(!assembler.add({}));
    QVERIFY(assembler.isDamaged());
}

NEOBEAT_TEST(TestFetchAssembler)
#include "tst_fetchassembler.moc"

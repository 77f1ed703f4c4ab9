// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/dailytotals.h"
#include "protocol/pairecord.h"
#include "seededrandom.h"
#include "support/testprogram.h"

#include <QTest>

#include <limits>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// The values of a day: PAI and totals. Worked bytes are in the README of the protocol.
class TestPaiRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyFieldHasItsPlace();
    void everyTruncationIsRefused();
    void whatIsNoRecordIsRefused();
    void totalsHave32BitsEach();
    void everyTruncationOfTotalsIsRefused();

private:
    static PaiRecord example();
};

PaiRecord TestPaiRecord::example()
{
    return {QDateTime(QDate(2026, 11, 29), QTime(23, 59, 58), Qt::OffsetFromUTC, -5 * 3600),
            {1.5F, 20},
            {2.25F, 0x1234},
            {-4, 65535},
            7,
            100.125F};
}

void TestPaiRecord::everyFieldHasItsPlace()
{
    const QByteArray data = example().encode();
    QCOMPARE(data.size(), 102);
    QCOMPARE(data.at(5), '\xec');
    QCOMPARE(data.sliced(37, 12).toHex(), "0000c03f00001040000080c0");
    QCOMPARE(data.sliced(49, 6).toHex(), "14003412ffff");
    QCOMPARE(data.sliced(55, 8).toHex(), "0000e0400040c842");
    const auto back = PaiRecord::decode(data + "more");
    QVERIFY(back);
    QCOMPARE(*back, example());
    QCOMPARE(back->time.offsetFromUtc(), -5 * 3600);
}

void TestPaiRecord::everyTruncationIsRefused()
{
    const QByteArray whole = example().encode();
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!PaiRecord::decode(whole.first(length)));
}

void TestPaiRecord::whatIsNoRecordIsRefused()
{
    QByteArray data = example().encode();
    data[0] = 4;
    QVERIFY(!PaiRecord::decode(data));
    data = example().encode();
    data[5] = 57;
    QVERIFY(!PaiRecord::decode(data));
    PaiRecord record = example();
    record.total = std::numeric_limits<float>::quiet_NaN();
    QVERIFY(!PaiRecord::decode(record.encode()));
}

void TestPaiRecord::totalsHave32BitsEach()
{
    const DailyTotals most{0xffffffff, 0xfffffffe, 0xfffffffd};
    QCOMPARE(DailyTotals::decode(most.encode()), most);
    QCOMPARE(DailyTotals::decode(QByteArray::fromHex("0c40420f00000000000000000000"))->steps, 1'000'000U);
}

void TestPaiRecord::everyTruncationOfTotalsIsRefused()
{
    const QByteArray whole = DailyTotals{1, 2, 3}.encode();
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!DailyTotals::decode(whole.first(length)));
    QVERIFY(!DailyTotals::decode("\x0d" + whole.sliced(1)));
}

NEOBEAT_TEST(TestPaiRecord)
#include "tst_pairecord.moc"

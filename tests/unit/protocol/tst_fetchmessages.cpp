// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/fetchmessages.h"
#include "seededrandom.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using FetchReplyKind = FetchReply::Kind;
using FetchRequestKind = FetchRequest::Kind;

/// The messages on the control characteristic of the stored data; worked bytes are in the README of the protocol.
class TestFetchMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void onlyWholeMinutesAreRequested();
    void requestsOfOtherLengthsAreUnknown();
    void aTimeThatCannotBeWrittenGivesNoRequest();
    void theLongReplyIsTheSame();
    void everyTruncationOfAStartIsNoStart();
    void everyStatusIsReported();
    void aPartOfAChecksumIsNone();
    void randomRepliesSurviveTheRoundTrip();

private:
    SeededRandom m_random;
};

void TestFetchMessages::onlyWholeMinutesAreRequested()
{
    const QDateTime since(QDate(2018, 5, 3), QTime(17, 47, 59, 999), Qt::OffsetFromUTC, 7200);
    QCOMPARE(FetchRequest::start(StoredData::Minutes, since).encode().toHex(), "0101e2070503112f0008");
}

void TestFetchMessages::requestsOfOtherLengthsAreUnknown()
{
    const QByteArray whole = QByteArray::fromHex("0101e2070503112f0008");
    for (qsizetype length = 0; length < whole.size(); ++length)
        QCOMPARE(FetchRequest::decode(whole.first(length)).kind, FetchRequestKind::Unknown);
    for (const char *longer : {"0101e2070503112f000800", "0200", "0301", "0309", "04", "ff"})
        QCOMPARE(FetchRequest::decode(QByteArray::fromHex(longer)).kind, FetchRequestKind::Unknown);
}

void TestFetchMessages::aTimeThatCannotBeWrittenGivesNoRequest()
{
    QCOMPARE(FetchRequest::start(StoredData::Minutes, {}).encode(), QByteArray());
    QCOMPARE(FetchRequest().encode(), QByteArray());
}

void TestFetchMessages::theLongReplyIsTheSame()
{
    const QByteArray plain = QByteArray::fromHex("100101f0000000e5070505092a0008");
    FetchReply longReply = FetchReply::decode(plain + '\0');
    QVERIFY(longReply.isLong);
    longReply.isLong = false;
    QCOMPARE(longReply, FetchReply::decode(plain));
}

void TestFetchMessages::everyTruncationOfAStartIsNoStart()
{
    const QByteArray whole = QByteArray::fromHex("100101f0000000e5070505092a0008");
    QCOMPARE(FetchReply::decode(whole).kind, FetchReplyKind::Started);
    for (qsizetype length = 0; length < whole.size(); ++length)
        QCOMPARE(FetchReply::decode(whole.first(length)).kind,
                 length < 2 ? FetchReplyKind::Unrelated : FetchReplyKind::NotStarted);
    QByteArray impossible = whole;
    impossible[9] = 13; // month
    QCOMPARE(FetchReply::decode(impossible).kind, FetchReplyKind::NotStarted);
}

void TestFetchMessages::everyStatusIsReported()
{
    for (int status = 0; status < 0x100; ++status) {
        const auto reply = [&](char code) { return FetchReply::decode(QByteArray("\x10", 1) + code + char(status)); };
        QCOMPARE(reply(1).kind, FetchReplyKind::NotStarted); // A start has a count and a time.
        QCOMPARE(reply(2).kind, status == 1 ? FetchReplyKind::Sent : FetchReplyKind::NotSent);
        QCOMPARE(reply(3).kind, FetchReplyKind::Acknowledged);
        QCOMPARE(reply(4).kind, FetchReplyKind::Unrelated);
        for (const char code : {1, 2, 3})
            QCOMPARE(int(reply(code).status), status);
    }
}

void TestFetchMessages::aPartOfAChecksumIsNone()
{
    const QByteArray whole = QByteArray::fromHex("1002012639f4cb");
    QCOMPARE(FetchReply::decode(whole).checksum, 0xcbf43926U);
    for (qsizetype length = 3; length < whole.size(); ++length)
        QCOMPARE(FetchReply::decode(whole.first(length)).checksum, std::nullopt);
}

void TestFetchMessages::randomRepliesSurviveTheRoundTrip()
{
    for (int round = 0; round < 5000; ++round) {
        const QByteArray data
            = QByteArray("\x10", 1) + char(1 + m_random.below(3)) + m_random.bytes(m_random.below(16));
        const FetchReply reply = FetchReply::decode(data);
        if (data.size() > 2)
            QCOMPARE(FetchReply::decode(reply.encode()), reply);
        QVERIFY(!reply.start || reply.start->isValid());
    }
}

NEOBEAT_TEST(TestFetchMessages)
#include "tst_fetchmessages.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/configurationreply.h"
#include "protocol/endpointtransfer.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

QByteArray fromHex(const char *hex)
{
    return QByteArray::fromHex(hex);
}

QByteArray numbered(qsizetype size)
{
    QByteArray content(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        content[i] = char(i);
    return content;
}

} // namespace

/// Messages that are longer than one write or one notification.
class TestTransfers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void endpointChunksHaveTheirPlaces();
    void endpointChunksAreJoined_data();
    void endpointChunksAreJoined();
    void endpointChunksOutOfOrderAreDropped();
    void longRepliesAreJoined();
    void repliesAreRead();
    void alarmReportsAreRead();
};

void TestTransfers::endpointChunksHaveTheirPlaces()
{
    const auto one = endpointtransfer::encode(5, {8, fromHex("0300")});
    QCOMPARE(one, QList{fromHex("03070500 02000000 0800 0300")});
    const auto chunks = endpointtransfer::encode(6, {8, numbered(40)});
    QCOMPARE(chunks.size(), 3);
    QCOMPARE(chunks.at(0).first(10), fromHex("03010600 28000000 0800"));
    QCOMPARE(chunks.at(1).first(4), fromHex("03000601"));
    QCOMPARE(chunks.at(2).first(4), fromHex("03060602"));
    for (const QByteArray &chunk : chunks)
        QVERIFY(chunk.size() <= 20);
}

void TestTransfers::endpointChunksAreJoined_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 16, 17, 18, 34, 35, 200, 17 * 256})
        QTest::addRow("%d", size) << size;
}

void TestTransfers::endpointChunksAreJoined()
{
    QFETCH(int, size);
    endpointtransfer::Assembler assembler;
    const endpointtransfer::Message sent{endpointtransfer::worldClocks, numbered(size)};
    const auto chunks = endpointtransfer::encode(7, sent);
    for (qsizetype i = 0; i < chunks.size() - 1; ++i) {
        QVERIFY(!assembler.take(chunks.at(i)));
        QVERIFY(assembler.acknowledgement().isEmpty());
    }
    QCOMPARE(assembler.take(chunks.last()), sent);
    QCOMPARE(assembler.acknowledgement(), fromHex("04000701") + char(chunks.size() - 1));
}

void TestTransfers::endpointChunksOutOfOrderAreDropped()
{
    endpointtransfer::Assembler assembler;
    const auto chunks = endpointtransfer::encode(7, {8, numbered(60)});
    QVERIFY(!assembler.take(chunks.at(0)));
    QVERIFY(!assembler.take(chunks.at(2)));
    QVERIFY(!assembler.take(chunks.at(3)));
    // Longer than announced, shorter than announced, cut off, of another message.
    QVERIFY(!assembler.take(fromHex("03030100 01000000 0800 0102")));
    QVERIFY(!assembler.take(fromHex("03030100 03000000 0800 0102")));
    QVERIFY(!assembler.take(fromHex("03030100 03000000 08")));
    QVERIFY(!assembler.take(fromHex("03010100 03000000 0800 0102")));
    QVERIFY(!assembler.take(fromHex("03020201 03")));
    QVERIFY(!assembler.take(fromHex("0403")));
}

void TestTransfers::longRepliesAreJoined()
{
    LongReply reply;
    QVERIFY(!reply.take(fromHex("8001000001aabbcc 0102")));
    QVERIFY(!reply.take(fromHex("80014001 0304")));
    const auto content = reply.take(fromHex("80018002 05"));
    QVERIFY(content);
    QCOMPARE(int(content->type), 1);
    QCOMPARE(content->bytes, fromHex("0102030405"));
    QCOMPARE(reply.take(fromHex("8001c00002aabbcc 09"))->bytes, fromHex("09"));
    QVERIFY(!reply.take(fromHex("80018001 05")));
    QVERIFY(!reply.take(fromHex("80010000 05")));
    QVERIFY(!reply.take(fromHex("80018001 05")));
    QVERIFY(!reply.take(fromHex("100617")));
}

void TestTransfers::repliesAreRead()
{
    using Kind = ConfigurationReply::Kind;
    const auto language = ConfigurationReply::decode(fromHex("1006170001"));
    QCOMPARE(language, (ConfigurationReply{Kind::Setting, 0x17, 1}));
    QVERIFY(language.isSuccess());
    QCOMPARE(language.encode(), fromHex("1006170001"));
    QVERIFY(!ConfigurationReply::decode(fromHex("1006170004")).isSuccess());
    const auto alarm = ConfigurationReply::decode(fromHex("100201"));
    QCOMPARE(alarm, (ConfigurationReply{Kind::Alarm, 0, 1}));
    QCOMPARE(alarm.encode(), fromHex("100201"));
    for (const char *hex : {"", "10", "1006", "10061700", "100617000100", "110617", "10020100", "100701"})
        QCOMPARE(ConfigurationReply::decode(fromHex(hex)).kind, Kind::Other);
    QVERIFY(ConfigurationReply().encode().isEmpty());
}

void TestTransfers::alarmReportsAreRead()
{
    const auto report = AlarmReport::decode(fromHex("100d01 0317800002 05 2001120304"));
    QVERIFY(report);
    QCOMPARE(report->places, (QList{0, 1, 2, 3, 4}));
    QCOMPARE(report->enabled, QList{2});
    QCOMPARE(AlarmReport::request(), fromHex("0d"));
    QCOMPARE(report->encode(), fromHex("100d01 0000000000 05 0001120304"));
    QVERIFY(!AlarmReport::decode(fromHex("100d01 0317800002 06 2001120304")));
    QVERIFY(!AlarmReport::decode(fromHex("100d04")));
}

NEOBEAT_TEST(TestTransfers)
#include "tst_transfers.moc"

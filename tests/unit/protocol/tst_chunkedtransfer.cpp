// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/chunkedtransfer.h"
#include "seededrandom.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using chunkedtransfer::Type;

namespace {

QByteArray numbered(qsizetype length)
{
    QByteArray bytes(length, '\0');
    for (qsizetype i = 0; i < length; ++i)
        bytes[i] = char(i);
    return bytes;
}

} // namespace

class TestChunkedTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void goalsOfTheVendorAreOneChunk_data();
    void goalsOfTheVendorAreOneChunk();
    void flagsAndIndexFollowTheLength_data();
    void flagsAndIndexFollowTheLength();
    void whatCannotBeSentGivesNoChunk();
    void chunksArePutTogether();
    void chunkOutOfOrderDropsTheMessage();
    void firstChunkBeginsAgain();
    void nonsenseIsDropped_data();
    void nonsenseIsDropped();

private:
    SeededRandom m_random;
};

void TestChunkedTransfer::goalsOfTheVendorAreOneChunk_data()
{
    QTest::addColumn<QByteArray>("chunk");
    const auto row = [](const char *name, const char *hex) { QTest::newRow(name) << QByteArray::fromHex(hex); };
    row("5000 steps", "00c2003a010000000188130000");
    row("8000 steps, 300 kilocalories", "00c2003a0300000001401f0000012c010000");
    row("without notices", "00c2003a0300000000401f0000002c010000");
}

void TestChunkedTransfer::goalsOfTheVendorAreOneChunk()
{
    QFETCH(QByteArray, chunk);
    QCOMPARE(chunkedtransfer::encode(Type::Settings, chunk.sliced(3)), QList<QByteArray>{chunk});
    chunkedtransfer::Assembler assembler;
    QCOMPARE(assembler.take(chunk), (chunkedtransfer::Message{Type::Settings, chunk.sliced(3)}));
}

void TestChunkedTransfer::flagsAndIndexFollowTheLength_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<QByteArrayList>("headers");
    const auto row = [](int length, const QByteArrayList &headers) {
        QTest::newRow(qPrintable(QString::number(length))) << length << headers;
    };
    row(1, {"00c000"});
    row(17, {"00c000"});
    row(18, {"000000", "008001"});
    row(34, {"000000", "008001"});
    row(35, {"000000", "004001", "008002"});
    row(60, {"000000", "004001", "004002", "008003"});
}

void TestChunkedTransfer::flagsAndIndexFollowTheLength()
{
    QFETCH(int, length);
    const QByteArray message = numbered(length);
    QByteArrayList headers;
    QByteArray content;
    for (const QByteArray &chunk : chunkedtransfer::encode(Type::Notification, message)) {
        QVERIFY(chunk.size() <= 20);
        headers.append(chunk.first(3).toHex());
        content += chunk.sliced(3);
    }
    QTEST(headers, "headers");
    QCOMPARE(content, message);
}

void TestChunkedTransfer::whatCannotBeSentGivesNoChunk()
{
    QVERIFY(chunkedtransfer::encode(Type::Weather, {}).isEmpty());
    QCOMPARE(chunkedtransfer::encode(Type::Weather, numbered(chunkedtransfer::messageLimit)).size(), 256);
    QVERIFY(chunkedtransfer::encode(Type::Weather, numbered(chunkedtransfer::messageLimit + 1)).isEmpty());
}

void TestChunkedTransfer::chunksArePutTogether()
{
    chunkedtransfer::Assembler assembler;
    for (int round = 0; round < 500; ++round) {
        const auto type = Type(m_random.below(3));
        const QByteArray message = numbered(1 + m_random.below(int(chunkedtransfer::messageLimit)));
        const QList<QByteArray> chunks = chunkedtransfer::encode(type, message);
        for (const QByteArray &chunk : chunks.first(chunks.size() - 1))
            QVERIFY(!assembler.take(chunk));
        QCOMPARE(assembler.take(chunks.last()), (chunkedtransfer::Message{type, message}));
    }
}

void TestChunkedTransfer::chunkOutOfOrderDropsTheMessage()
{
    const QList<QByteArray> chunks = chunkedtransfer::encode(Type::Notification, numbered(60));
    chunkedtransfer::Assembler assembler;
    for (const int index : {0, 2, 3, 1, 2, 3})
        QVERIFY(!assembler.take(chunks.at(index)));
    const QList<QByteArray> others = chunkedtransfer::encode(Type::Settings, numbered(60));
    assembler.take(chunks.at(0));
    for (const int index : {1, 2, 3})
        QVERIFY(!assembler.take(others.at(index)));
}

void TestChunkedTransfer::firstChunkBeginsAgain()
{
    const QList<QByteArray> chunks = chunkedtransfer::encode(Type::Notification, numbered(30));
    chunkedtransfer::Assembler assembler;
    QVERIFY(!assembler.take(chunks.at(0)));
    QVERIFY(!assembler.take(chunks.at(0)));
    QCOMPARE(assembler.take(chunks.at(1))->content, numbered(30));
}

void TestChunkedTransfer::nonsenseIsDropped_data()
{
    QTest::addColumn<QByteArray>("chunk");
    const auto row = [](const char *name, const char *hex) { QTest::newRow(name) << QByteArray::fromHex(hex); };
    row("empty", "");
    row("no payload", "00c000");
    row("another format", "03c00001");
    row("unknown type", "00c50001");
    row("does not begin at 0", "00c00101");
    row("follows nothing", "00400101");
}

void TestChunkedTransfer::nonsenseIsDropped()
{
    QFETCH(QByteArray, chunk);
    chunkedtransfer::Assembler assembler;
    QVERIFY(!assembler.take(chunk));
    QVERIFY(assembler.take(QByteArray::fromHex("00c00041")));
}

NEOBEAT_TEST(TestChunkedTransfer)
#include "tst_chunkedtransfer.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fitencoder.h"
#include "support/testprogram.h"

#include <QBuffer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// The bytes of a FIT file.
class TestFitEncoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void checksumIsThePublishedOne();
    void fileIsByteForByteWhatItShouldBe();
    void stringsAndListsAreTheirValues();
    void longFileSumsUp();
    void wrongNumberOfValuesFails();
    void fullDiskFails();
};

// The standard check value of CRC-16/ARC.
void TestFitEncoder::checksumIsThePublishedOne()
{
    QCOMPARE(fitCrc(0, QByteArray("123456789")), quint16(0xbb3d));
}

void TestFitEncoder::fileIsByteForByteWhatItShouldBe()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    FitEncoder encoder(buffer);
    encoder.begin();
    encoder.define(3, 20, {{253, FitType::UInt32}, {3, FitType::UInt8}, {7, FitType::UInt16}});
    encoder.write(3, {0x12345678, 71, fitUnknown});
    encoder.end();
    QVERIFY(!encoder.hasFailed());
    const QByteArray bytes = buffer.data();
    QCOMPARE(bytes.first(12), QByteArray::fromHex("0e105408170000002e464954"));
    QCOMPARE(bytes.sliced(14, 15), QByteArray::fromHex("430000140003fd0486030102070284"));
    QCOMPARE(bytes.sliced(29, 8), QByteArray::fromHex("037856341247ffff"));
    QCOMPARE(bytes.size(), 14 + 23 + 2);
    QCOMPARE(fitCrc(0, bytes.first(14)), quint16(0));
    QCOMPARE(fitCrc(0, bytes), quint16(0));
}

void TestFitEncoder::stringsAndListsAreTheirValues()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    FitEncoder encoder(buffer);
    encoder.begin();
    encoder.define(1, 18, {{110, FitType::String, 3}, {0, FitType::UInt16, 2}});
    encoder.write(1, {'O', 'k', 0, 800, 810});
    encoder.end();
    QVERIFY(!encoder.hasFailed());
    QCOMPARE(buffer.data().sliced(14, 12), QByteArray::fromHex("4100001200026e0307000484"));
    QCOMPARE(buffer.data().sliced(26, 8), QByteArray::fromHex("014f6b0020032a03"));
}

// Longer than the buffer, so that it is written in pieces.
void TestFitEncoder::longFileSumsUp()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    FitEncoder encoder(buffer);
    encoder.begin();
    encoder.define(0, 20, {{253, FitType::UInt32}});
    for (quint32 i = 0; i < 100'000; ++i)
        encoder.write(0, {i});
    encoder.end();
    const QByteArray bytes = buffer.data();
    QCOMPARE(bytes.size(), 14 + 9 + 500'000 + 2);
    QCOMPARE(fitCrc(0, bytes), quint16(0));
}

void TestFitEncoder::wrongNumberOfValuesFails()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    FitEncoder encoder(buffer);
    encoder.begin();
    encoder.define(0, 20, {{253, FitType::UInt32}});
    encoder.write(0, {1, 2});
    QVERIFY(encoder.hasFailed());
}

void TestFitEncoder::fullDiskFails()
{
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    FitEncoder encoder(full);
    encoder.begin();
    QVERIFY(encoder.hasFailed());
}

NEOBEAT_TEST(TestFitEncoder)
#include "tst_fitencoder.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/deviceinformation.h"
#include "seededrandom.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

class TestDeviceInformation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void pnpIdOfTheNeoIsRead();
    void everyTruncationOfThePnpIdIsRefused();
    void randomPnpIdsSurviveTheRoundTrip();
    void textIsCleaned_data();
    void textIsCleaned();
    void textHasAtMost64Characters();
    void versionLosesItsLeadingLetter_data();
    void versionLosesItsLeadingLetter();
    void randomBytesGiveNoControlCharacters();

private:
    SeededRandom m_random;
};

void TestDeviceInformation::pnpIdOfTheNeoIsRead()
{
    const auto id = PnpId::decode(QByteArray::fromHex("01570143000001"));
    const PnpId expected{.source = 1, .vendor = 0x0157, .product = 0x0043, .version = 0x0100};
    QVERIFY(id == expected);
    QCOMPARE(expected.encode().toHex(), "01570143000001");
}

void TestDeviceInformation::everyTruncationOfThePnpIdIsRefused()
{
    const QByteArray whole = QByteArray::fromHex("01570143000001");
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!PnpId::decode(whole.first(length)));
    QVERIFY(PnpId::decode(whole + "more") == PnpId::decode(whole));
}

void TestDeviceInformation::randomPnpIdsSurviveTheRoundTrip()
{
    for (int round = 0; round < 2000; ++round) {
        const QByteArray data = m_random.bytes(7);
        QCOMPARE(PnpId::decode(data)->encode(), data);
    }
}

void TestDeviceInformation::textIsCleaned_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("a1b2c3d4e5f6") << u"a1b2c3d4e5f6"_s;
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("ends at NUL") << QByteArray("abc\0def", 7) << u"abc"_s;
    QTest::newRow("NUL first") << QByteArray("\0abc", 4) << QString();
    QTest::newRow("blanks around") << QByteArray("  abc def \r\n") << u"abc def"_s;
    QTest::newRow("control characters") << QByteArray("a\tb\x1b[31mc\x7f") << u"a b[31mc"_s;
    QTest::newRow("reversed reading direction") << QByteArray("ab\xe2\x80\xae"
                                                              "cd")
                                                << u"abcd"_s;
    QTest::newRow("invisible letters of four bytes") << QByteArray("ab\xf3\xa0\x80\x81"
                                                                   "c")
                                                     << u"abc"_s;
    QTest::newRow("UTF-8") << QByteArray("Gr\xc3\xb6\xc3\x9f"
                                         "e")
                           << u"Gr\u00f6\u00dfe"_s;
    QTest::newRow("broken UTF-8") << QByteArray("a\xff"
                                                "b")
                                  << u"a\ufffdb"_s;
}

void TestDeviceInformation::textIsCleaned()
{
    QFETCH(QByteArray, data);
    QTEST(DeviceInformation::decodeText(data), "text");
}

void TestDeviceInformation::textHasAtMost64Characters()
{
    QCOMPARE(DeviceInformation::decodeText(QByteArray(64, 'a')).size(), 64);
    QCOMPARE(DeviceInformation::decodeText(QByteArray(512, 'a')).size(), 64);
    // A character of two code units must not be split.
    const QString cut = DeviceInformation::decodeText(QByteArray(63, 'a') + "\xf0\x9f\x92\x93");
    QCOMPARE(cut, QString(63, u'a'));
}

void TestDeviceInformation::versionLosesItsLeadingLetter_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("version");
    QTest::newRow("firmware of a Neo") << QByteArray("V1.1.2.58") << u"1.1.2.58"_s;
    QTest::newRow("small letter") << QByteArray("v0.25.19.5") << u"0.25.19.5"_s;
    QTest::newRow("no letter") << QByteArray("1.1.2.58") << u"1.1.2.58"_s;
    QTest::newRow("a word") << QByteArray("Vega 2") << u"Vega 2"_s;
    QTest::newRow("the letter alone") << QByteArray("V") << u"V"_s;
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestDeviceInformation::versionLosesItsLeadingLetter()
{
    QFETCH(QByteArray, data);
    QTEST(DeviceInformation::decodeVersion(data), "version");
}

void TestDeviceInformation::randomBytesGiveNoControlCharacters()
{
    for (int round = 0; round < 5000; ++round) {
        const QString text = DeviceInformation::decodeText(m_random.bytes(m_random.below(200)));
        QVERIFY(text.size() <= 64);
        QCOMPARE(text, text.trimmed());
        for (const QChar c : text)
            QVERIFY(c.category() != QChar::Other_Control);
    }
}

NEOBEAT_TEST(TestDeviceInformation)
#include "tst_deviceinformation.moc"

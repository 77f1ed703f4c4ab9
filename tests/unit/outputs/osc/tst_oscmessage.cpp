// SPDX-License-Identifier: GPL-3.0-or-later
#include "oscdecoder.h"
#include "outputs/osc/oscmessage.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// Messages, byte by byte.
class TestOscMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void bytesAreThoseOfTheSpecification_data();
    void bytesAreThoseOfTheSpecification();
    void everyLengthIsPadded();
    void addressesAreChecked_data();
    void addressesAreChecked();
};

void TestOscMessage::bytesAreThoseOfTheSpecification_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("i") << oscMessage(u"/hr"_s, {72}) << "2f687200 2c690000 00000048"_ba;
    QTest::newRow("f") << oscMessage(u"/oscillator/4/frequency"_s, {440.0F})
                       << "2f6f7363 696c6c61 746f722f 342f6672 65717565 6e637900 2c660000 43dc0000"_ba;
    QTest::newRow("T") << oscMessage(u"/abc"_s, {true}) << "2f616263 00000000 2c540000"_ba;
    QTest::newRow("F") << oscMessage(u"/a"_s, {false}) << "2f610000 2c460000"_ba;
    QTest::newRow("sTF") << oscMessage(u"/chatbox/input"_s, {u"72 ♥"_s, true, false})
                         << "2f636861 74626f78 2f696e70 75740000 2c735446 00000000 373220e2 99a50000"_ba;
}

void TestOscMessage::bytesAreThoseOfTheSpecification()
{
    QFETCH(const QByteArray, message);
    QFETCH(const QByteArray, hex);
    QCOMPARE(message.toHex(), QByteArray::fromHex(hex).toHex());
}

void TestOscMessage::everyLengthIsPadded()
{
    for (int length = 0; length < 20; ++length) {
        const QString text(length, u'x');
        const auto message = test::decodeOsc(oscMessage(u"/"_s + text + u'y', {text, 1, text}));
        QVERIFY2(message, qPrintable(text));
        QCOMPARE(message->arguments, (QVariantList{text, 1, text}));
    }
}

void TestOscMessage::addressesAreChecked_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("usual") << u"/avatar/parameters/HR"_s << true;
    QTest::newRow("short") << u"/hr"_s << true;
    QTest::newRow("signs") << u"/a-b_c.d~(1)|\"$%&'+!"_s << true;
    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("a slash") << u"/"_s << false;
    QTest::newRow("no slash") << u"HR"_s << false;
    QTest::newRow("two slashes") << u"/avatar//HR"_s << false;
    QTest::newRow("slash at the end") << u"/avatar/"_s << false;
    QTest::newRow("line at the end") << u"/hr\n"_s << false;
    QTest::newRow("umlaut") << u"/pülse"_s << false;
    QTest::newRow("NUL") << u"/h\0r"_s << false;
    QTest::newRow("too long") << u'/' + QString(300, u'x') << false;
    for (const QChar c : u" #*,?[]{}\t\u007f"_s)
        QTest::addRow("U+%04x", c.unicode()) << u"/h"_s + c + u"r"_s << false;
}

void TestOscMessage::addressesAreChecked()
{
    QFETCH(const QString, address);
    QFETCH(const bool, isGood);
    QCOMPARE(isOscAddress(address), isGood);
}

NEOBEAT_TEST(TestOscMessage)
#include "tst_oscmessage.moc"

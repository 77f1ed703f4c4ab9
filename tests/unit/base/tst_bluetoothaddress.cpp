// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bluetoothaddress.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

class TestBluetoothAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyUsualSpellingIsTaken_data();
    void everyUsualSpellingIsTaken();
    void anythingElseIsRefused_data();
    void anythingElseIsRefused();
};

void TestBluetoothAddress::everyUsualSpellingIsTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("as printed") << u"00:00:5E:00:53:0A"_s;
    QTest::newRow("lower case") << u"00:00:5e:00:53:0a"_s;
    QTest::newRow("dashes") << u"00-00-5E-00-53-0A"_s;
    QTest::newRow("underscores") << u"00_00_5E_00_53_0A"_s;
    QTest::newRow("blanks") << u"00 00 5E 00 53 0A"_s;
    QTest::newRow("dots") << u"00.00.5e.00.53.0a"_s;
    QTest::newRow("nothing between") << u"00005E00530A"_s;
    QTest::newRow("groups of four") << u"0000.5e00.530a"_s;
    QTest::newRow("blanks around") << u" \t00:00:5E:00:53:0A \n"_s;
    QTest::newRow("quotes") << u"\"00:00:5E:00:53:0A\""_s;
    QTest::newRow("name of an object") << u"dev_00_00_5E_00_53_0A"_s;
    QTest::newRow("path of an object") << u"/org/bluez/hci0/dev_00_00_5E_00_53_0A"_s;
    QTest::newRow("invisible characters") << u"\u200e00:00:5E:00:53:0A\u202c\ufeff"_s;
}

void TestBluetoothAddress::everyUsualSpellingIsTaken()
{
    QFETCH(QString, text);
    QCOMPARE(bluetoothAddress(text), std::optional(u"00:00:5E:00:53:0A"_s));
}

void TestBluetoothAddress::anythingElseIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("five pairs") << u"00:00:5E:00:53"_s;
    QTest::newRow("seven pairs") << u"00:00:5E:00:53:0A:0B"_s;
    QTest::newRow("eleven digits") << u"00005E00530"_s;
    QTest::newRow("no hex digit") << u"00:00:5E:00:53:0G"_s;
    QTest::newRow("mixed separators") << u"00:00-5E:00-53:0A"_s;
    QTest::newRow("empty pair") << u"00::5E:00:53:0A"_s;
    QTest::newRow("words around") << u"watch 00:00:5E:00:53:0A"_s;
    QTest::newRow("a key") << u"00112233445566778899aabbccddeeff"_s;
    QTest::newRow("digits of another script") << u"\u0660\u0660:00:5E:00:53:0A"_s;
}

void TestBluetoothAddress::anythingElseIsRefused()
{
    QFETCH(QString, text);
    QCOMPARE(bluetoothAddress(text), std::nullopt);
}

NEOBEAT_TEST(TestBluetoothAddress)
#include "tst_bluetoothaddress.moc"

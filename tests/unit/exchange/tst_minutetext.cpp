// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/minutetext.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;

/// Zones and bytes of logged minutes as text.
class TestMinuteText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyZoneComesBack();
    void otherZonesAreRefused_data();
    void otherZonesAreRefused();
    void bytesMayHaveBlanks();
};

void TestMinuteText::everyZoneComesBack()
{
    QCOMPARE(zoneText(0), QByteArray("+00:00"));
    QCOMPARE(zoneText(23), QByteArray("+05:45"));
    QCOMPARE(zoneText(-14), QByteArray("-03:30"));
    for (int zone = -127; zone <= 127; ++zone)
        QCOMPARE(zoneFrom(zoneText(zone)), qint8(zone));
}

void TestMinuteText::otherZonesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "+1:00", "01:00", "+01:07", "+01:60", "+40:00", "+0x:00", "+01:0x", "+01.00", "+01:000"})
        QTest::newRow(text) << QByteArray(text);
}

void TestMinuteText::otherZonesAreRefused()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!zoneFrom(text));
}

void TestMinuteText::bytesMayHaveBlanks()
{
    const QByteArray bytes = QByteArray::fromHex("51050a46000102ff");
    QCOMPARE(minuteSampleFrom("51 05 0a 46 00 01 02 FF")->encode(), bytes);
    QCOMPARE(minuteSampleFrom("51050a46000102ff")->encode(), bytes);
    QVERIFY(!minuteSampleFrom("51050a46000102f"));
    QVERIFY(!minuteSampleFrom("51050a46000102ff00"));
    QVERIFY(!minuteSampleFrom("51050a46000102fg"));
    QVERIFY(!minuteSampleFrom(""));
}

NEOBEAT_TEST(TestMinuteText)
#include "tst_minutetext.moc"

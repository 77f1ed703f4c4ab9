// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/alarm.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

class TestAlarm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void textsAreRead_data();
    void textsAreRead();
    void otherTextsAreNone_data();
    void otherTextsAreNone();
    void bytesAreWritten();
    void bytesAreRead();
};

void TestAlarm::textsAreRead_data()
{
    QTest::addColumn<quint8>("days");
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<QString>("written");
    QTest::newRow("7:05") << quint8(0) << true << u"07:05 once"_s;
    QTest::newRow("07:05 once") << quint8(0) << true << u"07:05 once"_s;
    QTest::newRow("07:05 daily") << quint8(0x7f) << true << u"07:05 daily"_s;
    QTest::newRow("07:05 mon-fri off") << quint8(0x1f) << false << u"07:05 mon,tue,wed,thu,fri off"_s;
    QTest::newRow("07:05 sat-mon,wed on") << quint8(0x65) << true << u"07:05 mon,wed,sat,sun"_s;
    QTest::newRow("07:05 off") << quint8(0) << false << u"07:05 once off"_s;
}

void TestAlarm::textsAreRead()
{
    QFETCH(quint8, days);
    QFETCH(bool, enabled);
    QFETCH(QString, written);
    const auto alarm = Alarm::fromText(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(alarm);
    QCOMPARE(*alarm, (Alarm{QTime(7, 5), days, enabled}));
    QCOMPARE(alarm->toText(), written);
    QCOMPARE(Alarm::fromText(written), alarm);
}

void TestAlarm::otherTextsAreNone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "7", "24:00", "07:05 monday", "07:05 mon-", "07:05 mon-tue-wed", "07:05 mon tue",
                             "07:05 off mon", "07:05 mon, tue", "mon 07:05"})
        QTest::addRow("\"%s\"", text) << QString::fromLatin1(text);
}

void TestAlarm::otherTextsAreNone()
{
    QFETCH(QString, text);
    QVERIFY(!Alarm::fromText(text));
}

void TestAlarm::bytesAreWritten()
{
    QCOMPARE(Alarm::encode(0, Alarm{QTime(7, 30), 0x1f, true}).toHex(), QByteArray("0280071e1f"));
    QCOMPARE(Alarm::encode(9, Alarm{QTime(23, 59), 0, true}).toHex(), QByteArray("0289173b80"));
    QCOMPARE(Alarm::encode(3, Alarm{QTime(7, 30), 0x1f, false}).toHex(), QByteArray("0203071e00"));
    QCOMPARE(Alarm::encode(3, std::nullopt).toHex(), QByteArray("0203000000"));
}

void TestAlarm::bytesAreRead()
{
    const auto read = [](const char *hex) { return Alarm::decode(QByteArray::fromHex(hex)); };
    QCOMPARE(read("0280071e1f")->alarm, (Alarm{QTime(7, 30), 0x1f, true}));
    QCOMPARE(read("0289173b80")->number, 9);
    QCOMPARE(read("0289173b80")->alarm, (Alarm{QTime(23, 59), 0, true}));
    QVERIFY(!read("0203071e00")->alarm);
    for (const char *hex : {"", "02", "0280071e", "0280181e1f", "0380071e1f", "0280071e1f00"})
        QVERIFY(!read(hex));
}

NEOBEAT_TEST(TestAlarm)
#include "tst_alarm.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/trace/tracelimits.h"
#include "support/testprogram.h"
#include "tracefixture.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// The text form of traces, which earlier versions wrote.
class TestTextTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyEventIsRead_data();
    void everyEventIsRead();
    void commentsAndBlanksMeanNothing();
    void aCutOffLineIsLeftOut();
    void mistakesNameTheirLine_data();
    void mistakesNameTheirLine();
    void tooMuchIsRefused();
};

void TestTextTrace::everyEventIsRead_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *line, const QByteArray &json) { QTest::newRow(line) << json; };
    row("+0.000 > radio refresh", R"({"at":0,"call":"radio.refresh"})");
    row("+0.123 > radio power-on", R"({"at":123,"call":"radio.power-on"})");
    row("+61.005 > scan start", R"({"at":61005,"call":"scan.start"})");
    row("+2073599.999 > scan stop", R"({"at":2073599999,"call":"scan.stop"})");
    row("+0.000 > lookout start watch-2", R"({"at":0,"call":"monitor.start","peripheral":"watch-2"})");
    row("+0.000 > lookout stop", R"({"at":0,"call":"monitor.stop"})");
    row("+0.000 > link1 to watch", R"({"at":0,"call":"link.to","link":1,"peripheral":"watch"})");
    row("+0.000 > link100000 open", R"({"at":0,"call":"link.open","link":100000})");
    row("+0.000 > link1 close", R"({"at":0,"call":"link.close","link":1})");
    row("+0.000 > link1 services", R"({"at":0,"call":"link.services","link":1})");
    row("+0.000 > link1 details 180a", R"({"at":0,"call":"link.details","link":1,"service":"180a"})");
    row("+0.000 > link1 read 180a/2a28",
        R"({"at":0,"call":"link.read","characteristic":"2a28","link":1,"service":"180a"})");
    row("+0.000 > link1 write 180d/2a39 150101",
        R"({"at":0,"call":"link.write","characteristic":"2a39","link":1,"service":"180d","value":"150101"})");
    row("+0.000 > link1 write 180d/2a39 -",
        R"({"at":0,"call":"link.write","characteristic":"2a39","link":1,"service":"180d","value":""})");
    row("+0.000 > link1 subscribe 180d/2a37",
        R"({"at":0,"call":"link.subscribe","characteristic":"2a37","link":1,"service":"180d"})");
    row("+0.000 > link1 unsubscribe 180d/2a37",
        R"({"at":0,"call":"link.unsubscribe","characteristic":"2a37","link":1,"service":"180d"})");
    row("+0.000 > link1 drop", R"({"at":0,"call":"link.drop","link":1})");
    row("+0.000 < radio state Off", R"({"at":0,"callback":"radio.state","state":"Off"})");
    row("+0.000 < radio known Ready", R"({"at":0,"callback":"radio.known","state":"Ready"})");
    row("+0.000 < radio facts 5.66 1", R"({"adapters":1,"at":0,"bluetoothd":"5.66","callback":"radio.facts"})");
    row("+0.000 < radio facts - 0", R"({"adapters":0,"at":0,"callback":"radio.facts"})");
    row("+0.000 < radio power-failed AdapterBlocked",
        R"({"at":0,"callback":"radio.power-failed","error":"AdapterBlocked"})");
    row("+0.000 < scan seen other-1 -", R"({"at":0,"callback":"scan.seen","peripheral":"other-1"})");
    row("+0.000 < scan seen other-3 rssi=-90", R"({"at":0,"callback":"scan.seen","peripheral":"other-3","rssi":-90})");
    row("+0.000 < scan seen watch rssi=-56 services=fee0,180d companies=0157,ffff named supported",
        R"({"at":0,"callback":"scan.seen","companies":["0157","ffff"],"named":true,"peripheral":"watch","rssi":-56,)"
        R"("services":["fee0","180d"],"supported":true})");
    row("+0.000 < scan finished", R"({"at":0,"callback":"scan.finished"})");
    row("+0.000 < scan failed RadioBusy", R"({"at":0,"callback":"scan.failed","error":"RadioBusy"})");
    row("+0.000 < lookout sighted watch companies=0157 supported",
        R"({"at":0,"callback":"monitor.seen","companies":["0157"],"peripheral":"watch","supported":true})");
    row("+0.000 < lookout stopped", R"({"at":0,"callback":"monitor.stopped"})");
    row("+0.000 < lookout failed AdapterOff", R"({"at":0,"callback":"monitor.failed","error":"AdapterOff"})");
    row("+0.000 < link1 opened", R"({"at":0,"callback":"link.opened","link":1})");
    row("+0.000 < link1 services 180a 00001530-0000-3512-2118-0009af100700 1811",
        R"({"at":0,"callback":"link.services","link":1,"services":["180a","00001530-0000-3512-2118-0009af100700",)"
        R"("1811"]})");
    row("+0.000 < link1 services -", R"({"at":0,"callback":"link.services","link":1})");
    row("+0.000 < link1 details 00001530-0000-3512-2118-0009af100700",
        R"({"at":0,"callback":"link.details","link":1,"service":"00001530-0000-3512-2118-0009af100700"})");
    row("+0.000 < link1 details-failed 180d ServicesMissing",
        R"({"at":0,"callback":"link.details-failed","error":"ServicesMissing","link":1,"service":"180d"})");
    row("+0.000 < link1 value 180a/2a28 56....31",
        R"({"at":0,"callback":"link.value","characteristic":"2a28","link":1,"service":"180a","value":"56....31"})");
    row("+0.000 < link1 value 180a/2a28 -",
        R"({"at":0,"callback":"link.value","characteristic":"2a28","link":1,"service":"180a","value":""})");
    row("+0.000 < link1 written fee1/00000009-0000-3512-2118-0009af100700",
        R"({"at":0,"callback":"link.written","characteristic":"00000009-0000-3512-2118-0009af100700","link":1,)"
        R"("service":"fee1"})");
    row("+0.000 < link1 subscribed 180d/2a37",
        R"({"at":0,"callback":"link.subscribed","characteristic":"2a37","link":1,"service":"180d"})");
    row("+0.000 < link1 unsubscribed 180d/2a37",
        R"({"at":0,"callback":"link.unsubscribed","characteristic":"2a37","link":1,"service":"180d"})");
    row("+0.000 < link1 failed 180d/2a37 SubscribeFailed",
        R"({"at":0,"callback":"link.failed","characteristic":"2a37","error":"SubscribeFailed","link":1,)"
        R"("service":"180d"})");
    row("+0.000 < link1 notified fee1/2a37 108201.1.1",
        R"({"at":0,"callback":"link.notified","characteristic":"2a37","link":1,"service":"fee1","value":"108201.1.1"})");
    row("+0.000 < link1 closed None", R"({"at":0,"callback":"link.closed","error":"None","link":1})");
}

void TestTextTrace::everyEventIsRead()
{
    QFETCH(QByteArray, json);
    QCOMPARE(jsonOf(QTest::currentDataTag()), json + '\n');
}

void TestTextTrace::commentsAndBlanksMeanNothing()
{
    const Trace trace = traceOf("program 0.1.0\nqt 6.4.2\ndate 2026-01-31\n\n# a remark > <\n"
                                "  +0.000  >  radio   refresh \r\n\t# another\n+0.100 < radio known Ready\n\n");
    QCOMPARE(trace.events.size(), 2);
}

void TestTextTrace::aCutOffLineIsLeftOut()
{
    QCOMPARE(traceOf("+0.000 > radio refresh\n+0.100 < radio known Ready").events.size(), 1);
}

void TestTextTrace::mistakesNameTheirLine_data()
{
    using Code = TraceError::Code;
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Code>("code");
    const auto row = [](const char *name, const QByteArray &line, Code code = Code::NotAnEvent) {
        QTest::newRow(name) << line << code;
    };
    row("other words", "hello there");
    row("unknown header", "key 00112233");
    row("header of three words", "qt 6.4 .2");
    row("long header", "qt " + QByteArray(41, '6'));
    row("header that is no text", "qt \x01");
    row("no direction", "+0.100 radio refresh");
    row("wrong direction", "+0.100 < radio refresh", Code::FieldInvalid);
    row("nothing after the direction", "+0.100 >");
    row("half an event", "+0.100 > radio");
    row("unknown word", "+0.100 > radio explode", Code::FieldInvalid);
    row("unknown subject", "+0.100 > toaster start");
    row("one word more", "+0.100 > radio refresh now");
    row("time without fraction", "+1 > radio refresh");
    row("time with two digits", "+1.00 > radio refresh");
    row("negative time", "+-1.000 > radio refresh");
    row("time without anything", "+00 > radio refresh");
    row("time without whole part", "+.100 > radio refresh");
    row("endless time", "+99999999999999999999.000 > radio refresh");
    row("24 days", "+2073600.000 > radio refresh", Code::FieldInvalid);
    row("time backwards", "+0.040 > radio refresh", Code::TimeBackwards);
    row("unknown state", "+0.100 < radio known Purple", Code::FieldInvalid);
    row("numeric state", "+0.100 < radio known 6");
    row("scoped state", "+0.100 < radio known State::Ready");
    row("unknown error", "+0.100 < scan failed Oops", Code::FieldInvalid);
    row("no such link", "+0.100 > link2 open", Code::LinkUnknown);
    row("link number left out", "+0.100 > link3 to watch", Code::LinkOutOfOrder);
    row("link 0", "+0.100 > link0 open");
    row("link with sign", "+0.100 > link+1 open");
    row("link that is no number", "+0.100 > linkx open");
    row("link without number", "+0.100 > link open", Code::FieldInvalid);
    row("an address", "+0.100 < scan seen 00:00:5E:00:53:01 -");
    row("a name", "+0.100 < scan seen watch name=Neo");
    row("peripheral 0", "+0.100 < scan seen other-0 -", Code::FieldInvalid);
    row("rssi out of bounds", "+0.100 < scan seen watch rssi=127", Code::FieldInvalid);
    row("short uuid", "+0.100 > link1 read 180/2a28");
    row("upper-case uuid", "+0.100 > link1 read 180A/2a28");
    row("uuid with braces", "+0.100 > link1 details {0000180a-0000-1000-8000-00805f9b34fb}");
    row("service alone", "+0.100 > link1 read 180a", Code::FieldInvalid);
    row("two slashes", "+0.100 > link1 read 180a/2a28/1");
    row("odd digits", "+0.100 > link1 write 180d/2a39 150", Code::FieldInvalid);
    row("one dot", "+0.100 > link1 write 180d/2a39 15.a", Code::FieldInvalid);
    row("dot behind", "+0.100 > link1 write 180d/2a39 151.", Code::FieldInvalid);
    row("upper-case digits", "+0.100 > link1 write 180d/2a39 AA", Code::FieldInvalid);
    row("no value", "+0.100 > link1 write 180d/2a39", Code::FieldInvalid);
    row("long value", "+0.100 > link1 write 180d/2a39 " + QByteArray(1026, '0'), Code::FieldInvalid);
    row("long line", "# " + QByteArray(8192, 'x'), Code::LineTooLong);
    row("many services", "+0.100 < link1 services " + QByteArray("180d ").repeated(65), Code::FieldInvalid);
    row("facts", "+0.100 < radio facts bluetoothd 1");
    row("a null byte", QByteArray("+0.100 > radio refresh\0x", 24));
    row("binary", QByteArray::fromHex("ff00fe80c0"));
}

void TestTextTrace::mistakesNameTheirLine()
{
    QFETCH(QByteArray, line);
    QFETCH(TraceError::Code, code);
    const auto read = TraceCodec::decode("neobeat-recording 1\nqt 6.4.2\n+0.050 > link1 to watch\n" + line + "\n");
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().line, 4);
    QVERIFY2(read.error().sentence().startsWith(u"Line 4 of the trace: "_s), qPrintable(read.error().sentence()));
    QVERIFY(!read.error().sentence().contains(u'\n'));
}

void TestTextTrace::tooMuchIsRefused()
{
    const QByteArray filler = "# filler that goes on and on\n";
    const auto read
        = TraceCodec::decode("neobeat-recording 1\n" + filler.repeated(TraceLimits::fileSize / filler.size() + 1));
    QVERIFY(!read);
    QCOMPARE(read.error().code, TraceError::Code::TooLarge);
}

NEOBEAT_TEST(TestTextTrace)
#include "tst_texttrace.moc"

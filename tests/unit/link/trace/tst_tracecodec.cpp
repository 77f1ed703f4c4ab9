// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/trace/tracelimits.h"
#include "protocol/uuids.h"
#include "support/testprogram.h"
#include "tracefixture.h"
#include "unit/protocol/seededrandom.h"

#include <QJsonDocument>
#include <QTest>

#include <ctime>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

using Kind = TraceEvent::Kind;

/// Events of each kind, with every field that theirs has.
Trace everything()
{
    const Characteristic characteristic{uuids::authenticationService, uuids::authentication};
    Trace trace;
    const auto add = [&trace](TraceEvent event) {
        event.time = std::chrono::milliseconds(trace.events.size() * 1013);
        event.link = partOf(event.kind) == TracePart::Link ? 1 : 0;
        trace.events.append(event);
    };
    using E = Error::Code;
    const QList<QUuid> services{uuids::huamiService, uuids::firmwareService};
    add({.kind = Kind::Refresh});
    add({.kind = Kind::PowerOn});
    add({.kind = Kind::ScanStart});
    add({.kind = Kind::ScanStop});
    add({.kind = Kind::PresenceMonitorStart, .peripheral = u"watch-2"_s});
    add({.kind = Kind::PresenceMonitorStop});
    add({.kind = Kind::CreateLink, .peripheral = u"watch"_s});
    for (const Kind kind : {Kind::Open, Kind::Close, Kind::DiscoverServices, Kind::Drop, Kind::ScanFinished,
                            Kind::PresenceMonitorStopped, Kind::Opened})
        add({.kind = kind});
    for (const Kind kind : {Kind::DiscoverDetails, Kind::Details})
        add({.kind = kind, .characteristic = {uuids::heartRateService, {}}});
    add({.kind = Kind::Details,
         .characteristic = {uuids::huamiService, {}},
         .characteristics = {{uuids::battery, 0x12}, {uuids::currentTime, 0x1a}},
         .mtu = 247});
    for (const Kind kind :
         {Kind::Read, Kind::Subscribe, Kind::Unsubscribe, Kind::Written, Kind::Subscribed, Kind::Unsubscribed})
        add({.kind = kind, .characteristic = characteristic});
    for (const Kind kind : {Kind::Write, Kind::Value, Kind::Notified})
        add({.kind = kind, .characteristic = characteristic, .value = "10820100...3.9ff"});
    add({.kind = Kind::Notified, .characteristic = characteristic});
    add({.kind = Kind::StateChanged, .state = Radio::State::Blocked});
    add({.kind = Kind::StateKnown, .state = Radio::State::Ready});
    add({.kind = Kind::Facts, .serviceVersion = u"5.66"_s, .adapters = 2});
    add({.kind = Kind::Facts});
    add({.kind = Kind::PowerOnFailed, .error = E::AdapterBlocked});
    for (const Kind kind : {Kind::Seen, Kind::WatchSeen}) {
        add({.kind = kind, .peripheral = u"other-17"_s});
        add({.kind = kind,
             .peripheral = u"watch"_s,
             .rssi = -127,
             .named = true,
             .supported = true,
             .companies = {0x0157, 0xffff},
             .services = services});
    }
    add({.kind = Kind::ScanFailed, .error = E::ScanFailed});
    add({.kind = Kind::PresenceMonitorFailed, .error = E::RadioBusy});
    add({.kind = Kind::Services, .services = services});
    add({.kind = Kind::Services});
    add({.kind = Kind::DetailsFailed, .characteristic = {uuids::firmwareService, {}}, .error = E::ServicesMissing});
    add({.kind = Kind::Paired});
    add({.kind = Kind::OperationFailed, .characteristic = characteristic, .error = E::ReadFailed});
    add({.kind = Kind::Closed, .error = E::LinkLost});
    return trace;
}

/// A header, two events and a line.
QByteArray textWith(const QByteArray &line)
{
    return TraceCodec::encodeHeader(QDate(2026, 1, 31)) + "{\"at\":50,\"call\":\"radio.refresh\"}\n"
        + R"({"at":50,"call":"link.to","link":1,"peripheral":"watch"})" + '\n' + line + '\n';
}

} // namespace

class TestTraceCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyKindSurvives();
    void linesAreReadable();
    void namesStayTheSame();
    void namesOfEarlierVersionsAreKnown_data();
    void namesOfEarlierVersionsAreKnown();
    void unknownFieldsAndBlankLinesAreIgnored();
    void notesAreNotReplayed();
    void aCutOffLineIsLeftOut();
    void whatIsNoTraceIsRefused_data();
    void whatIsNoTraceIsRefused();
    void mistakesNameTheirLine_data();
    void mistakesNameTheirLine();
    void mistakesOfOrderNameTheirLine();
    void randomChangesDoNoHarm();
    void theLargestTraceIsReadSoon_data();
    void theLargestTraceIsReadSoon();
};

void TestTraceCodec::everyKindSurvives()
{
    const Trace trace = everything();
    QSet<Kind> kinds;
    for (const TraceEvent &event : trace.events)
        kinds.insert(event.kind);
    QCOMPARE(kinds.size(), int(Kind::Closed) + 1);
    const auto read = TraceCodec::decode(textOf(trace));
    QVERIFY2(read, read ? "" : qPrintable(read.error().sentence()));
    QCOMPARE(read->events.size(), trace.events.size());
    for (qsizetype index = 0; index < trace.events.size(); ++index)
        QVERIFY2(read->events.at(index) == trace.events.at(index), TraceCodec::encode(trace.events.at(index)));
}

void TestTraceCodec::linesAreReadable()
{
    using std::chrono::milliseconds;
    const Characteristic battery{uuids::huamiService, uuids::battery};
    QCOMPARE(TraceCodec::encodeHeader(QDate(2026, 1, 31)),
             QByteArray(R"({"date":"2026-01-31","format":"neobeat-trace","program":")" NEOBEAT_VERSION R"(","qt":")")
                 + qVersion() + "\",\"version\":4}\n");
    QCOMPARE(TraceCodec::encode({.kind = Kind::Refresh}), R"({"at":0,"call":"radio.refresh"})"_ba + '\n');
    QCOMPARE(TraceCodec::encode(
                 {.kind = Kind::Closed, .time = milliseconds(61'005), .link = 2, .error = Error::Code::LinkLost}),
             R"({"at":61005,"callback":"link.closed","error":"LinkLost","link":2})"_ba + '\n');
    QCOMPARE(TraceCodec::encode(
                 {.kind = Kind::Value, .time = milliseconds(7), .link = 1, .characteristic = battery, .value = "0f.."}),
             R"({"at":7,"callback":"link.value","characteristic":"00000006-0000-3512-2118-0009af100700","link":1,)"
             R"("service":"fee0","value":"0f.."})"_ba
                 + '\n');
    QCOMPARE(TraceCodec::encode({.kind = Kind::Seen,
                                 .peripheral = u"watch"_s,
                                 .rssi = -60,
                                 .supported = true,
                                 .companies = {0x0157},
                                 .services = {uuids::huamiService}}),
             R"({"at":0,"callback":"scan.seen","companies":["0157"],"peripheral":"watch","rssi":-60,)"
             R"("services":["fee0"],"supported":true})"_ba
                 + '\n');
    QCOMPARE(TraceCodec::encode({.kind = Kind::Facts, .serviceVersion = u"5.66"_s, .adapters = 1}),
             R"({"adapters":1,"at":0,"bluetoothd":"5.66","callback":"radio.facts"})"_ba + '\n');
}

/// Traces on disk have these names.
void TestTraceCodec::namesStayTheSame()
{
    QByteArrayList names;
    for (int kind = 0; kind <= int(Kind::Closed); ++kind) {
        const QJsonObject object = QJsonDocument::fromJson(TraceCodec::encode({.kind = Kind(kind)})).object();
        names.append(object.value(isCall(Kind(kind)) ? u"call" : u"callback").toString().toLatin1());
    }
    QCOMPARE(names, (QByteArrayList{"radio.refresh",   "radio.power-on",      "scan.start",       "scan.stop",
                                    "monitor.start",   "monitor.stop",        "link.to",          "link.open",
                                    "link.close",      "link.services",       "link.details",     "link.read",
                                    "link.write",      "link.subscribe",      "link.unsubscribe", "link.drop",
                                    "radio.state",     "radio.known",         "radio.facts",      "radio.power-failed",
                                    "scan.seen",       "scan.finished",       "scan.failed",      "monitor.seen",
                                    "monitor.stopped", "monitor.failed",      "link.opened",      "link.services",
                                    "link.details",    "link.details-failed", "link.value",       "link.written",
                                    "link.subscribed", "link.unsubscribed",   "link.paired",      "link.failed",
                                    "link.notified",   "link.closed"}));
}

void TestTraceCodec::namesOfEarlierVersionsAreKnown_data()
{
    QTest::addColumn<QByteArray>("event");
    for (const char *state : {"Unknown", "ServiceMissing", "AccessDenied", "NoAdapter", "Off", "Blocked", "Ready"})
        QTest::newRow(state) << R"({"at":0,"callback":"radio.known","state":")"_ba + state + "\"}";
    for (const char *error : {"None",
                              "BluetoothServiceMissing",
                              "BluetoothAccessDenied",
                              "AdapterMissing",
                              "AdapterOff",
                              "AdapterBlocked",
                              "AdapterNotReady",
                              "AdapterRemoved",
                              "RadioBusy",
                              "ScanFailed",
                              "WatchNotFound",
                              "WatchHeld",
                              "WatchForgotten",
                              "ConnectFailed",
                              "ConnectAborted",
                              "ConnectTimedOut",
                              "LinkLost",
                              "ServicesChanged",
                              "ServicesMissing",
                              "DiscoveryTimedOut",
                              "ReadFailed",
                              "WriteFailed",
                              "SubscribeFailed",
                              "OperationTimedOut",
                              "Cancelled"})
        QTest::newRow(error) << R"({"at":0,"callback":"scan.failed","error":")"_ba + error + "\"}";
}

void TestTraceCodec::namesOfEarlierVersionsAreKnown()
{
    QFETCH(QByteArray, event);
    const auto read = TraceCodec::decode(QJsonDocument::fromJson(event).object());
    QVERIFY2(read, event);
    QCOMPARE(TraceCodec::encode(*read), event + '\n');
}

void TestTraceCodec::unknownFieldsAndBlankLinesAreIgnored()
{
    const auto read = TraceCodec::decode(R"({"version":2,"format":"neobeat-trace","mood":{"good":[1,2]}})"
                                         "\n\n{ \"at\": 0, \"phy\": 2, \"call\": \"radio.refresh\" }\r\n  \n"
                                         R"({"at":31,"callback":"radio.known","state":"Ready","link":7,"value":null})"
                                         "\n");
    QVERIFY2(read, read ? "" : qPrintable(read.error().sentence()));
    QCOMPARE(read->events.size(), 2);
    QCOMPARE(TraceCodec::encode(read->events.at(1)), R"({"at":31,"callback":"radio.known","state":"Ready"})"_ba + '\n');
}

void TestTraceCodec::notesAreNotReplayed()
{
    const QByteArray note = TraceCodec::encodeNote({{u"question"_s, u"gatt"_s}});
    QCOMPARE(note, R"({"note":{"question":"gatt"}})"_ba + '\n');
    const auto read = TraceCodec::decode(textWith(note.trimmed()));
    QVERIFY(read);
    QCOMPARE(read->events.size(), 2);
    QVERIFY(!TraceCodec::decode(textWith(R"({"note":"text"})")));
}

void TestTraceCodec::aCutOffLineIsLeftOut()
{
    const QByteArray text = textOf(everything());
    const qsizetype header = text.indexOf('\n') + 1;
    for (qsizetype size = header; size <= text.size(); ++size) {
        const auto read = TraceCodec::decode(text.first(size));
        QVERIFY2(read, text.first(size).right(80));
        QCOMPARE(textOf(*read), text.first(text.lastIndexOf('\n', size - 1 - text.size()) + 1));
    }
    for (qsizetype size = 0; size < header; ++size)
        QVERIFY(!TraceCodec::decode(text.first(size)));
}

void TestTraceCodec::whatIsNoTraceIsRefused_data()
{
    using Code = TraceError::Code;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Code>("code");
    const auto row = [](const char *name, const QByteArray &text, Code code) { QTest::newRow(name) << text << code; };
    row("nothing", {}, Code::NotATrace);
    row("a letter", "Dear all,\n", Code::NotATrace);
    row("an array", "[2]\n", Code::NotATrace);
    row("another format", R"({"format":"neobeat","version":2})"_ba + '\n', Code::NotATrace);
    row("no version", R"({"format":"neobeat-trace"})"_ba + '\n', Code::NotATrace);
    row("a version that is no number", R"({"format":"neobeat-trace","version":"2"})"_ba + '\n', Code::NotATrace);
    row("the version of the text form", R"({"format":"neobeat-trace","version":1})"_ba + '\n', Code::NotATrace);
    row("a later version", R"({"format":"neobeat-trace","version":5})"_ba + '\n', Code::NewerVersion);
    row("a later version with other lines", R"({"format":"neobeat-trace","version":99})"_ba + "\nhello\n",
        Code::NewerVersion);
    row("a later text form", "neobeat-recording 2\n", Code::NotATrace);
    row("a long header",
        R"({"format":"neobeat-trace","version":2,"x":")" + QByteArray(TraceLimits::lineLength, 'x') + "\"}\n",
        Code::NotATrace);
    row("a deep header", QByteArray("{\"a\":").repeated(1600) + '\n', Code::NotATrace);
    row("too much", textOf({}) + QByteArray("\n").repeated(TraceLimits::fileSize), Code::TooLarge);
}

void TestTraceCodec::whatIsNoTraceIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(TraceError::Code, code);
    const auto read = TraceCodec::decode(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().line, 0);
    QVERIFY(read.error().sentence().endsWith(u'.'));
    QVERIFY(!read.error().sentence().contains(u"Line"));
    QCOMPARE(TraceCodec::isTrace(text.first(std::min(text.size(), TraceLimits::lineLength))),
             code != TraceError::Code::NotATrace);
}

void TestTraceCodec::mistakesNameTheirLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("field");
    const auto row
        = [](const char *name, const QByteArray &line, const QString &field) { QTest::newRow(name) << line << field; };
    row("other words", "hello there", {});
    row("a text event", "+0.100 > radio refresh", {});
    row("a comment", "# comment", {});
    row("an array", R"([{"at":100,"call":"radio.refresh"}])", {});
    row("two objects", R"({"at":100,"call":"radio.refresh"} {"at":100,"call":"radio.refresh"})", {});
    row("half an object", R"({"at":100,"call":"radio.refresh")", {});
    row("nothing in it", "{}", {});
    row("a null byte", QByteArray("{\"at\":100,\"call\":\"radio.refresh\"}\0", 34), {});
    row("binary", QByteArray::fromHex("ff00fe80c0"), {});
    row("no UTF-8", "{\"at\":100,\"call\":\"radio.refresh\",\"x\":\"\xff\"}", {});
    row("deep", QByteArray("[").repeated(8000), {});
    row("no time", R"({"call":"radio.refresh"})", u"at"_s);
    row("time as text", R"({"at":"100","call":"radio.refresh"})", u"at"_s);
    row("half a millisecond", R"({"at":100.5,"call":"radio.refresh"})", u"at"_s);
    row("negative time", R"({"at":-1,"call":"radio.refresh"})", u"at"_s);
    row("24 days", R"({"at":2073600000,"call":"radio.refresh"})", u"at"_s);
    row("endless time", R"({"at":1e300,"call":"radio.refresh"})", u"at"_s);
    row("no event", R"({"at":100})", u"call"_s);
    row("unknown call", R"({"at":100,"call":"radio.explode"})", u"call"_s);
    row("call as callback", R"({"at":100,"callback":"radio.refresh"})", u"callback"_s);
    row("callback as call", R"({"at":100,"call":"link.opened","link":1})", u"call"_s);
    row("no link", R"({"at":100,"call":"link.open"})", u"link"_s);
    row("link 0", R"({"at":100,"call":"link.open","link":0})", u"link"_s);
    row("link as text", R"({"at":100,"call":"link.open","link":"1"})", u"link"_s);
    row("link too high", R"({"at":100,"call":"link.to","link":100001,"peripheral":"watch"})", u"link"_s);
    row("an address", R"({"at":100,"callback":"scan.seen","peripheral":"00:00:5E:00:53:01"})", u"peripheral"_s);
    row("peripheral 0", R"({"at":100,"callback":"scan.seen","peripheral":"other-0"})", u"peripheral"_s);
    row("peripheral 1", R"({"at":100,"callback":"scan.seen","peripheral":"watch-1"})", u"peripheral"_s);
    row("peripheral 10000", R"({"at":100,"callback":"scan.seen","peripheral":"other-10000"})", u"peripheral"_s);
    row("peripheral with line feed", R"({"at":100,"callback":"scan.seen","peripheral":"watch\n"})", u"peripheral"_s);
    row("no peripheral", R"({"at":100,"callback":"scan.seen"})", u"peripheral"_s);
    row("rssi out of bounds", R"({"at":100,"callback":"scan.seen","peripheral":"watch","rssi":127})", u"rssi"_s);
    row("rssi as text", R"({"at":100,"callback":"scan.seen","peripheral":"watch","rssi":"-60"})", u"rssi"_s);
    row("named as text", R"({"at":100,"callback":"scan.seen","peripheral":"watch","named":"Neo"})", u"named"_s);
    row("one company", R"({"at":100,"callback":"scan.seen","peripheral":"watch","companies":"0157"})", u"companies"_s);
    row("company as number", R"({"at":100,"callback":"scan.seen","peripheral":"watch","companies":[343]})",
        u"companies"_s);
    row("one service", R"({"at":100,"callback":"link.services","link":1,"services":"180d"})", u"services"_s);
    row("many services",
        R"({"at":100,"callback":"link.services","link":1,"services":[)" + QByteArray("\"180d\",").repeated(64)
            + R"("180d"]})",
        u"services"_s);
    row("unknown state", R"({"at":100,"callback":"radio.known","state":"Purple"})", u"state"_s);
    row("numeric state", R"({"at":100,"callback":"radio.known","state":6})", u"state"_s);
    row("scoped state", R"({"at":100,"callback":"radio.known","state":"State::Ready"})", u"state"_s);
    row("state with null character", R"({"at":100,"callback":"radio.known","state":"Ready\u0000"})", u"state"_s);
    row("unknown error", R"({"at":100,"callback":"scan.failed","error":"Oops"})", u"error"_s);
    row("no error", R"({"at":100,"callback":"scan.failed"})", u"error"_s);
    row("version with words", R"({"at":100,"callback":"radio.facts","adapters":1,"bluetoothd":"bluez"})",
        u"bluetoothd"_s);
    row("no adapters", R"({"at":100,"callback":"radio.facts"})", u"adapters"_s);
    const auto operation = [&row](const char *name, const QByteArray &fields, const QString &field) {
        row(name, R"({"at":100,"call":"link.write","link":1,)" + fields + '}', field);
    };
    operation("short uuid", R"("service":"180","characteristic":"2a28","value":"")", u"service"_s);
    operation("upper-case uuid", R"("service":"180A","characteristic":"2a28","value":"")", u"service"_s);
    operation("uuid with braces", R"("service":"{0000180a-0000-1000-8000-00805f9b34fb}")", u"service"_s);
    operation("long form of a short uuid", R"("service":"0000180a-0000-1000-8000-00805f9b34fb")", u"service"_s);
    operation("service alone", R"("service":"180a","value":"")", u"characteristic"_s);
    operation("no value", R"("service":"180d","characteristic":"2a39")", u"value"_s);
    operation("odd digits", R"("service":"180d","characteristic":"2a39","value":"150")", u"value"_s);
    operation("one dot", R"("service":"180d","characteristic":"2a39","value":"15.a")", u"value"_s);
    operation("dot behind", R"("service":"180d","characteristic":"2a39","value":"151.")", u"value"_s);
    operation("upper-case digits", R"("service":"180d","characteristic":"2a39","value":"AA")", u"value"_s);
    operation("other digits", R"("service":"180d","characteristic":"2a39","value":"١٢")", u"value"_s);
    operation("long value", R"("service":"180d","characteristic":"2a39","value":")" + QByteArray(1026, '0') + '"',
              u"value"_s);
}

void TestTraceCodec::mistakesNameTheirLine()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, field);
    const auto read = TraceCodec::decode(textWith(line));
    QVERIFY(!read);
    QCOMPARE(read.error().code, field.isEmpty() ? TraceError::Code::NotAnEvent : TraceError::Code::FieldInvalid);
    QCOMPARE(read.error().line, 4);
    QCOMPARE(read.error().field, field);
    QVERIFY2(read.error().sentence().startsWith(u"Line 4 of the trace: "_s), qPrintable(read.error().sentence()));
    QVERIFY(read.error().sentence().contains(field));
}

void TestTraceCodec::mistakesOfOrderNameTheirLine()
{
    using Code = TraceError::Code;
    const std::pair<QByteArray, Code> mistakes[] = {
        {R"({"at":49,"call":"radio.refresh"})", Code::TimeBackwards},
        {R"({"at":100,"call":"link.open","link":2})", Code::LinkUnknown},
        {R"({"at":100,"call":"link.to","link":3,"peripheral":"watch"})", Code::LinkOutOfOrder},
        {R"({"at":100,"call":"link.to","link":1,"peripheral":"watch"})", Code::LinkOutOfOrder},
        {R"({"at":100,"call":"radio.refresh"})" + QByteArray(TraceLimits::lineLength, ' '), Code::LineTooLong},
    };
    for (const auto &[line, code] : mistakes) {
        const auto read = TraceCodec::decode(textWith(line));
        QVERIFY2(!read, line);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().line, 4);
        QVERIFY(read.error().sentence().startsWith(u"Line 4 of the trace: "_s));
    }
    QVERIFY(TraceCodec::decode(textWith(R"({"at":50,"call":"link.to","link":2,"peripheral":"watch"})")));
}

void TestTraceCodec::randomChangesDoNoHarm()
{
    SeededRandom random;
    const QByteArray text = textOf(everything());
    for (int round = 0; round < 3000; ++round) {
        QByteArray changed = text;
        for (int change = random.below(4); change >= 0; --change) {
            const int at = random.below(int(changed.size()));
            if (random.coin())
                changed.replace(at, random.below(12), random.bytes(random.below(6)));
            else
                changed.insert(at, text.mid(random.below(int(text.size())), random.below(60)));
        }
        const auto read = TraceCodec::decode(changed);
        if (read) {
            const auto again = TraceCodec::decode(textOf(*read));
            QVERIFY2(again && *again == *read, changed);
        }
    }
}

void TestTraceCodec::theLargestTraceIsReadSoon_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("JSON Lines") << textOf({}) << TraceCodec::encode({.kind = Kind::Refresh});
    QTest::newRow("text") << "neobeat-recording 1\n"_ba
                          << "+0.000 > radio refresh\n"_ba;
}

void TestTraceCodec::theLargestTraceIsReadSoon()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, line);
    const QByteArray text = header + line.repeated((TraceLimits::fileSize - header.size()) / line.size());
    const std::clock_t start = std::clock(); // of this process, so that other programs do not count
    QVERIFY(TraceCodec::decode(text));
    const auto seconds = (std::clock() - start) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 60, qPrintable(QString::number(seconds)));
}

NEOBEAT_TEST(TestTraceCodec)
#include "tst_tracecodec.moc"

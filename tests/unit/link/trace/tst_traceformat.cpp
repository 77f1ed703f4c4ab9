// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/trace/phrases.h"
#include "link/trace/traceformat.h"
#include "link/trace/tracelimits.h"
#include "protocol/uuids.h"
#include "support/testprogram.h"
#include "unit/protocol/seededrandom.h"

#include <QElapsedTimer>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

using Kind = TraceEvent::Kind;

/// One event of each kind, with everything in it that its line holds.
Trace everything()
{
    const Characteristic characteristic{uuids::authenticationService, uuids::authentication};
    Trace trace{u"0.1.0"_s, u"6.4.2"_s, u"2026-01-31"_s, {}};
    const auto add = [&trace](TraceEvent event) {
        event.time = std::chrono::milliseconds(trace.events.size() * 1013);
        event.link = qstrcmp(phraseOf(event.kind).subject, "link") == 0 ? 1 : 0;
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
    add({.kind = Kind::OperationFailed, .characteristic = characteristic, .error = E::ReadFailed});
    add({.kind = Kind::Closed, .error = E::LinkLost});
    return trace;
}

} // namespace

class TestTraceFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyKindSurvives();
    void linesAreReadable();
    void commentsAndBlanksMeanNothing();
    void aCutOffLineIsLeftOut();
    void mistakesNameTheirLine_data();
    void mistakesNameTheirLine();
    void tooMuchIsRefused();
    void randomChangesDoNoHarm();
    void theLargestRecordingIsReadSoon();
};

void TestTraceFormat::everyKindSurvives()
{
    const Trace trace = everything();
    QSet<Kind> kinds;
    for (const TraceEvent &event : trace.events)
        kinds.insert(event.kind);
    QCOMPARE(kinds.size(), int(Kind::Closed) + 1);
    const auto read = parseTrace(traceText(trace));
    QVERIFY2(read, read ? "" : qPrintable(read.error()));
    QCOMPARE(read->events.size(), trace.events.size());
    for (qsizetype index = 0; index < trace.events.size(); ++index)
        QVERIFY2(read->events.at(index) == trace.events.at(index), traceLine(trace.events.at(index)));
    QVERIFY(*read == trace);
}

void TestTraceFormat::linesAreReadable()
{
    using std::chrono::milliseconds;
    const Characteristic firmware{uuids::deviceInformationService, uuids::softwareRevision};
    QCOMPARE(traceLine({.kind = Kind::Read, .time = milliseconds(123), .link = 1, .characteristic = firmware}),
             "+0.123 > link1 read 180a/2a28\n"_ba);
    QCOMPARE(traceLine({.kind = Kind::Closed, .time = milliseconds(61'005), .link = 2, .error = Error::Code::LinkLost}),
             "+61.005 < link2 closed LinkLost\n"_ba);
    QCOMPARE(traceHeader({u"0.1.0"_s, {}, u"2026-01-31"_s, {}}),
             "neobeat-recording 1\nprogram 0.1.0\ndate 2026-01-31\n"_ba);
}

void TestTraceFormat::commentsAndBlanksMeanNothing()
{
    const auto read = parseTrace("neobeat-recording 1\n\n# a remark > <\n  +0.000  >  radio   refresh \r\n"
                                 "\t# another\n+0.100 < radio known Ready\n\n");
    QVERIFY2(read, read ? "" : qPrintable(read.error()));
    QCOMPARE(read->events.size(), 2);
}

void TestTraceFormat::aCutOffLineIsLeftOut()
{
    const QByteArray text = traceText(everything());
    for (qsizetype size = traceMark().size(); size <= text.size(); ++size) {
        const auto read = parseTrace(text.first(size));
        QVERIFY2(read, text.first(size).right(80));
        QCOMPARE(traceText(*read), text.first(text.lastIndexOf('\n', size - 1 - text.size()) + 1));
    }
    for (qsizetype size = 0; size < traceMark().size(); ++size)
        QVERIFY(!parseTrace(text.first(size)));
}

void TestTraceFormat::mistakesNameTheirLine_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, const QByteArray &line) { QTest::newRow(name) << line; };
    row("other words", "hello there");
    row("unknown header", "key 00112233");
    row("header of three words", "qt 6.4 .2");
    row("long header", "qt " + QByteArray(41, '6'));
    row("header that is no text", "qt \x01");
    row("no direction", "+0.100 radio refresh");
    row("wrong direction", "+0.100 < radio refresh");
    row("nothing after the direction", "+0.100 >");
    row("half an event", "+0.100 > radio");
    row("unknown word", "+0.100 > radio explode");
    row("unknown subject", "+0.100 > toaster start");
    row("one word more", "+0.100 > radio refresh now");
    row("time without fraction", "+1 > radio refresh");
    row("time with two digits", "+1.00 > radio refresh");
    row("negative time", "+-1.000 > radio refresh");
    row("time without anything", "+00 > radio refresh");
    row("time without whole part", "+.100 > radio refresh");
    row("endless time", "+99999999999999999999.000 > radio refresh");
    row("time backwards", "+0.040 > radio refresh");
    row("unknown state", "+0.100 < radio known Purple");
    row("numeric state", "+0.100 < radio known 6");
    row("scoped state", "+0.100 < radio known State::Ready");
    row("unknown error", "+0.100 < scan failed Oops");
    row("no such link", "+0.100 > link2 open");
    row("link number left out", "+0.100 > link3 to watch");
    row("link 0", "+0.100 > link0 open");
    row("link with sign", "+0.100 > link+1 open");
    row("link that is no number", "+0.100 > linkx open");
    row("link without number", "+0.100 > link open");
    row("an address", "+0.100 < scan seen 00:00:5E:00:53:01 -");
    row("a name", "+0.100 < scan seen watch name=Neo");
    row("peripheral 0", "+0.100 < scan seen other-0 -");
    row("rssi out of bounds", "+0.100 < scan seen watch rssi=127");
    row("short uuid", "+0.100 > link1 read 180/2a28");
    row("upper-case uuid", "+0.100 > link1 read 180A/2a28");
    row("uuid with braces", "+0.100 > link1 details {0000180a-0000-1000-8000-00805f9b34fb}");
    row("service alone", "+0.100 > link1 read 180a");
    row("two slashes", "+0.100 > link1 read 180a/2a28/1");
    row("odd digits", "+0.100 > link1 write 180d/2a39 150");
    row("one dot", "+0.100 > link1 write 180d/2a39 15.a");
    row("dot behind", "+0.100 > link1 write 180d/2a39 151.");
    row("upper-case digits", "+0.100 > link1 write 180d/2a39 AA");
    row("no value", "+0.100 > link1 write 180d/2a39");
    row("long value", "+0.100 > link1 write 180d/2a39 " + QByteArray(1026, '0'));
    row("long line", "# " + QByteArray(8192, 'x'));
    row("many services", "+0.100 < link1 services " + QByteArray("180d ").repeated(65));
    row("facts", "+0.100 < radio facts bluetoothd 1");
    row("a null byte", QByteArray("+0.100 > radio refresh\0x", 24));
    row("binary", QByteArray::fromHex("ff00fe80c0"));
}

void TestTraceFormat::mistakesNameTheirLine()
{
    QFETCH(QByteArray, line);
    const auto read = parseTrace(traceMark() + "qt 6.4.2\n+0.050 > link1 to watch\n" + line + "\n");
    QVERIFY(!read);
    QVERIFY2(read.error().startsWith(u"Line 4 of the recording: "_s), qPrintable(read.error()));
    QVERIFY(!read.error().contains(u'\n'));
}

void TestTraceFormat::tooMuchIsRefused()
{
    QByteArray text = traceMark();
    text += QByteArray("# filler that goes on and on\n").repeated(TraceLimits::fileSize / 29 + 1);
    QVERIFY(text.size() > TraceLimits::fileSize);
    QVERIFY(!parseTrace(text));
    QVERIFY(!parseTrace({}));
    QVERIFY(!parseTrace("neobeat-recording 2\n"));
}

void TestTraceFormat::randomChangesDoNoHarm()
{
    SeededRandom random;
    const QByteArray text = traceText(everything());
    for (int round = 0; round < 3000; ++round) {
        QByteArray changed = text;
        for (int change = random.below(4); change >= 0; --change) {
            const int at = random.below(int(changed.size()));
            if (random.coin())
                changed.replace(at, random.below(12), random.bytes(random.below(6)));
            else
                changed.insert(at, text.mid(random.below(int(text.size())), random.below(60)));
        }
        const auto read = parseTrace(changed);
        if (read) {
            const auto again = parseTrace(traceText(*read));
            QVERIFY2(again && *again == *read, changed);
        }
    }
}

void TestTraceFormat::theLargestRecordingIsReadSoon()
{
    QByteArray text = traceMark();
    text += QByteArray("+0.000 > radio refresh\n").repeated((TraceLimits::fileSize - text.size()) / 23);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(parseTrace(text));
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

NEOBEAT_TEST(TestTraceFormat)
#include "tst_traceformat.moc"

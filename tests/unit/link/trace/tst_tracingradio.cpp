// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/recognition.h"
#include "protocol/uuids.h"
#include "support/fakeradio.h"
#include "support/manualclock.h"
#include "support/testprogram.h"
#include "tracefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

const Characteristic firmware{uuids::deviceInformationService, uuids::softwareRevision};
const Characteristic authentication{uuids::authenticationService, uuids::authentication};

Advertisement neo()
{
    Advertisement advertisement;
    advertisement.address = u"00:00:5E:00:53:07"_s;
    advertisement.name = u"Amazfit Neo"_s;
    advertisement.rssi = -60;
    return advertisement;
}

/// Takes a number of bytes and then no more, like a full disk.
class FullDevice final : public QIODevice
{
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    QByteArray content;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        const qint64 taken = std::min(size, m_room);
        m_room -= taken;
        content.append(data, taken);
        return taken > 0 ? taken : -1;
    }

private:
    qint64 m_room;
};

} // namespace

/// Calls reach the inner radio, callbacks of the inner radio are emitted again, and both are written to the trace.
class TestTracingRadio : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theHeaderHasVersionsAndDay();
    void theRadioIsPassedOn();
    void scansArePassedOn();
    void sightingsAreNotWrittenTooOften();
    void foreignNamesAndServicesAreLeftOut();
    void waitsArePassedOn();
    void aLinkIsPassedOn();
    void failuresOfALinkArePassedOn();
    void aDroppedLinkIsWritten();
    void theSecondLinkHasItsOwnNumber();
    void aFullDiskEndsTheTraceOnly();

private:
    QByteArrayList lines() const { return m_tape->lines(); }

    std::unique_ptr<TraceTape> m_tape;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<FakeRadio> m_inner;
    std::unique_ptr<TracingRadio> m_radio;
};

void TestTracingRadio::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_radio.reset();
    m_tape = std::make_unique<TraceTape>();
    m_clock = std::make_unique<ManualClock>();
    m_inner = std::make_unique<FakeRadio>();
    m_radio = std::make_unique<TracingRadio>(*m_inner, m_tape->device, *m_clock);
}

void TestTracingRadio::theHeaderHasVersionsAndDay()
{
    m_clock->advance(std::chrono::milliseconds(1234));
    m_radio->refresh();
    const auto trace = TraceCodec::decode(m_tape->text());
    QVERIFY(trace);
    QVERIFY(m_tape->text().startsWith(TraceCodec::encodeHeader(QDate(2026, 1, 31))));
    QCOMPARE(trace->events.constFirst().kind, TraceEvent::Kind::StateChanged);
    QCOMPARE(trace->events.constLast().time, std::chrono::milliseconds(1234));
}

void TestTracingRadio::theRadioIsPassedOn()
{
    QSignalSpy known(m_radio.get(), &Radio::stateKnown);
    QSignalSpy changed(m_radio.get(), &Radio::stateChanged);
    QSignalSpy refused(m_radio.get(), &Radio::powerOnFailed);
    m_radio->refresh();
    QVERIFY(known.wait());
    m_inner->setState(Radio::State::Off);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_radio->state(), Radio::State::Off);
    m_radio->powerOn();
    QCOMPARE(m_inner->powerOns, 1);
    Q_EMIT m_inner->powerOnFailed({Error::Code::AdapterBlocked, u"by rfkill"_s});
    QCOMPARE(refused.constFirst().constFirst().value<Error>().detail, u"by rfkill"_s);
    QVERIFY(m_radio->isSimulated());
    QVERIFY(m_radio->facts() == m_inner->facts());
    QCOMPARE(lines(),
             linesOf({"< radio state Ready", "> radio refresh", "< radio facts 5.66 1", "< radio known Ready",
                      "< radio state Off", "> radio power-on", "< radio power-failed AdapterBlocked"}));
}

void TestTracingRadio::scansArePassedOn()
{
    QSignalSpy seen(&m_radio->scanner(), &Scanner::discovered);
    QSignalSpy finished(&m_radio->scanner(), &Scanner::finished);
    QSignalSpy failed(&m_radio->scanner(), &Scanner::failed);
    m_radio->scanner().start();
    m_radio->scanner().start();
    QVERIFY(m_radio->scanner().isScanning() && m_inner->scanner().isScanning());
    Q_EMIT m_inner->scanner().discovered(neo());
    QVERIFY(seen.constFirst().constFirst().value<Advertisement>() == neo());
    m_radio->scanner().stop();
    QVERIFY(finished.wait());
    m_radio->scanner().stop();
    m_radio->scanner().start();
    m_inner->scanner().breakOff({Error::Code::RadioBusy, u"detail"_s});
    QCOMPARE(failed.size(), 1);
    QCOMPARE(lines().sliced(1),
             linesOf({"> scan start", "< scan seen watch rssi=-60 named supported", "> scan stop", "< scan finished",
                      "> scan start", "< scan failed RadioBusy"}));
}

void TestTracingRadio::sightingsAreNotWrittenTooOften()
{
    QSignalSpy seen(&m_radio->scanner(), &Scanner::discovered);
    m_radio->scanner().start();
    for (int report = 0; report < 50; ++report) {
        Q_EMIT m_inner->scanner().discovered(neo());
        m_clock->advance(std::chrono::milliseconds(100));
    }
    Advertisement nameless = neo();
    nameless.name.clear();
    Q_EMIT m_inner->scanner().discovered(nameless);
    QCOMPARE(seen.size(), 51);
    QCOMPARE(lines().size(), 2 + 3 + 1);
}

void TestTracingRadio::foreignNamesAndServicesAreLeftOut()
{
    m_radio->scanner().start();
    Advertisement stranger;
    stranger.address = u"00:00:5E:00:53:08"_s;
    stranger.name = u"Anna's headphones"_s;
    stranger.rssi = 127;
    stranger.services = {uuids::batteryService, QUuid(u"12345678-1234-1234-1234-123456789abc"_s)};
    Q_EMIT m_inner->scanner().discovered(stranger);
    Advertisement strap = stranger;
    strap.address = u"00:00:5E:00:53:0A"_s;
    strap.name = u"Anna's strap"_s;
    strap.services.append(uuids::heartRateService);
    Q_EMIT m_inner->scanner().discovered(strap);
    Advertisement nameless = neo();
    nameless.address = u"00:00:5E:00:53:09"_s;
    nameless.name.clear();
    nameless.manufacturers = {huamiCompany};
    Q_EMIT m_inner->scanner().discovered(nameless);
    Q_EMIT m_inner->scanner().discovered(neo());
    QCOMPARE(lines().sliced(2),
             QByteArrayList({lineOf("< scan seen other-1 services=180f"),
                             "{\"at\":0,\"callback\":\"scan.seen\",\"model\":\"sensor\",\"peripheral\":\"watch\","
                             "\"services\":[\"180f\",\"180d\"],\"supported\":true}",
                             lineOf("< scan seen watch-2 rssi=-60 companies=0157 supported"),
                             lineOf("< scan seen watch-3 rssi=-60 named supported")}));
}

void TestTracingRadio::waitsArePassedOn()
{
    QSignalSpy seen(&m_radio->presenceMonitor(), &PresenceMonitor::seen);
    QSignalSpy stopped(&m_radio->presenceMonitor(), &PresenceMonitor::stopped);
    QSignalSpy failed(&m_radio->presenceMonitor(), &PresenceMonitor::failed);
    m_radio->presenceMonitor().start(neo().address);
    QCOMPARE(m_inner->presenceMonitor().address, neo().address);
    QVERIFY(m_radio->presenceMonitor().isActive());
    Q_EMIT m_inner->presenceMonitor().seen(neo());
    QCOMPARE(seen.size(), 1);
    m_radio->presenceMonitor().stop();
    QVERIFY(stopped.wait());
    m_radio->presenceMonitor().start(neo().address);
    m_inner->presenceMonitor().breakOff({Error::Code::AdapterOff, {}});
    QCOMPARE(failed.size(), 1);
    QCOMPARE(lines().sliced(1),
             linesOf({"> lookout start watch", "< lookout sighted watch rssi=-60 named supported", "> lookout stop",
                      "< lookout stopped", "> lookout start watch", "< lookout failed AdapterOff"}));
}

void TestTracingRadio::aLinkIsPassedOn()
{
    const auto link = m_radio->createLink(neo());
    QSignalSpy opened(link.get(), &GattLink::opened);
    QSignalSpy services(link.get(), &GattLink::servicesDiscovered);
    QSignalSpy details(link.get(), &GattLink::detailsDiscovered);
    QSignalSpy read(link.get(), &GattLink::readFinished);
    QSignalSpy written(link.get(), &GattLink::writeFinished);
    QSignalSpy subscribed(link.get(), &GattLink::subscriptionChanged);
    QSignalSpy notified(link.get(), &GattLink::notified);
    QSignalSpy closed(link.get(), &GattLink::closed);
    m_inner->link->setServices({uuids::heartRateService});
    link->open();
    QVERIFY(opened.wait());
    link->discoverServices();
    QVERIFY(services.wait());
    link->discoverDetails(uuids::heartRateService);
    QVERIFY(details.wait());
    link->read(firmware);
    QVERIFY(read.wait());
    QCOMPARE(read.constFirst().at(1).toByteArray(), "V1.1.2.58"_ba);
    link->subscribe(authentication, true);
    QVERIFY(subscribed.wait());
    link->write(authentication, QByteArray::fromHex("8200020100"));
    QVERIFY(notified.wait());
    QCOMPARE(written.size(), 1);
    QCOMPARE(notified.constFirst().at(1).toByteArray().size(), 19);
    link->subscribe(authentication, false);
    QVERIFY(subscribed.wait());
    link->close();
    QVERIFY(closed.wait());
    const QByteArray auth = "fee1/00000009-0000-3512-2118-0009af100700";
    QCOMPARE(
        lines().sliced(1),
        linesOf({"> link1 to watch", "> link1 open", "< link1 opened", "> link1 services", "< link1 services 180d",
                 "> link1 details 180d", "< link1 details 180d", "> link1 read 180a/2a28",
                 "< link1 value 180a/2a28 56312e312e322e3538", "> link1 subscribe " + auth,
                 "< link1 subscribed " + auth, "> link1 write " + auth + " 8200020100", "< link1 written " + auth,
                 "< link1 notified " + auth + " 108201................................", "> link1 unsubscribe " + auth,
                 "< link1 unsubscribed " + auth, "> link1 close", "< link1 closed None"}));
}

void TestTracingRadio::failuresOfALinkArePassedOn()
{
    const auto link = m_radio->createLink(neo());
    QSignalSpy failed(link.get(), &GattLink::operationFailed);
    QSignalSpy missing(link.get(), &GattLink::detailsFailed);
    QSignalSpy closed(link.get(), &GattLink::closed);
    m_inner->link->setRefused(firmware.uuid);
    link->read(firmware);
    QVERIFY(failed.wait());
    Q_EMIT m_inner->link->detailsFailed(uuids::heartRateService, {Error::Code::ServicesMissing, u"gone"_s});
    QCOMPARE(missing.size(), 1);
    m_inner->link->lose();
    QCOMPARE(closed.constFirst().constFirst().value<Error>().code, Error::Code::LinkLost);
    QCOMPARE(lines().sliced(2),
             linesOf({"> link1 read 180a/2a28", "< link1 failed 180a/2a28 ReadFailed",
                      "< link1 details-failed 180d ServicesMissing", "< link1 closed LinkLost"}));
}

void TestTracingRadio::aDroppedLinkIsWritten()
{
    m_radio->createLink(neo()).reset();
    QVERIFY(!m_inner->link);
    QCOMPARE(lines().constLast(), lineOf("> link1 drop"));
}

void TestTracingRadio::theSecondLinkHasItsOwnNumber()
{
    const auto first = m_radio->createLink(neo());
    Advertisement other = neo();
    other.address = u"00:00:5e:00:53:aa"_s;
    const auto second = m_radio->createLink(other);
    QCOMPARE(lines().sliced(1), linesOf({"> link1 to watch", "> link2 to watch-2"}));
}

void TestTracingRadio::aFullDiskEndsTheTraceOnly()
{
    FullDevice device(200);
    TracingRadio radio(*m_inner, device, *m_clock);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the trace ends here"_s));
    QSignalSpy known(&radio, &Radio::stateKnown);
    for (int round = 0; round < 10; ++round) {
        radio.refresh();
        QVERIFY(known.wait());
    }
    QCOMPARE(known.size(), 10);
    QVERIFY(device.content.size() <= 200);
    const auto trace = TraceCodec::decode(device.content);
    QVERIFY(trace);
    QVERIFY(!trace->events.isEmpty());
}

NEOBEAT_TEST(TestTracingRadio)
#include "tst_tracingradio.moc"

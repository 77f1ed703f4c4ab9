// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/uuids.h"
#include "replayfixture.h"
#include "support/virtualtimetest.h"

#include <QSignalSpy>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

const Characteristic replayedFirmware{uuids::deviceInformationService, uuids::softwareRevision};
const Characteristic hardware{uuids::deviceInformationService, uuids::hardwareRevision};
const Characteristic control{uuids::heartRateService, uuids::heartRateControlPoint};
const Characteristic replayedAuthentication{uuids::authenticationService, uuids::authentication};

/// An open link; the events begin at +1.000.
QByteArray openLink(const QByteArray &events)
{
    return "+0.000 > link1 to watch\n+0.000 > link1 open\n+0.500 < link1 opened\n" + events;
}

} // namespace

/// A link of the replay.
class TestReplayLink : public QObject
{
    Q_OBJECT

public:
    explicit TestReplayLink(VirtualTime &time)
        : m_time(time)
    {
    }

private Q_SLOTS:
    void init();
    void cleanup() { m_link.reset(); }
    void callsAreAnsweredAsInTheTrace();
    void independentCallsMayChangeTheirOrder();
    void noReplyStaysNoReply();
    void whatWasNotTracedFails();
    void whatIsUsedUpFails();
    void equalValuesFindEachOther();
    void aValueThatWasNotTracedMatchesAny();
    void anyAnswerFitsAndTheChallengeIsZeros();
    void redactedValuesAreZeros();
    void theTracedEndComes();
    void nothingComesAfterTheEnd();
    void onceClosedNothingIsPlayed();
    void aCloseThatWasNotTracedWorks();
    void droppingALinkIsFine();

private:
    void load(const QByteArray &events);
    QByteArrayList after(qsizetype count) const { return m_fixture->tape.lines().sliced(count); }

    VirtualTime &m_time;
    std::unique_ptr<ReplayFixture> m_fixture;
    std::unique_ptr<GattLink> m_link;
};

void TestReplayLink::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture.reset();
}

void TestReplayLink::load(const QByteArray &events)
{
    m_fixture = std::make_unique<ReplayFixture>(m_time, openLink(events));
    m_link = m_fixture->radio.createLink(ReplayRadio::watch());
    m_link->open();
    m_fixture->wait(1000);
    QCOMPARE(m_fixture->story(), jsonOf(openLink({})));
}

void TestReplayLink::callsAreAnsweredAsInTheTrace()
{
    const QByteArray traced = "+1.000 > link1 services\n+1.100 < link1 services 180a 180d\n"
                              "+2.000 > link1 details 180a\n+2.100 < link1 details 180a\n"
                              "+3.000 > link1 details 180d\n+3.100 < link1 details-failed 180d ServicesMissing\n"
                              "+4.000 > link1 read 180a/2a28\n+4.100 < link1 value 180a/2a28 5631\n"
                              "+5.000 > link1 write 180d/2a39 16\n+5.100 < link1 written 180d/2a39\n"
                              "+5.600 < link1 notified 180d/2a37 0048\n+5.700 < link1 notified 180d/2a37 0048\n"
                              "+6.000 > link1 subscribe 180d/2a39\n+6.100 < link1 subscribed 180d/2a39\n"
                              "+7.000 > link1 unsubscribe 180d/2a39\n+7.100 < link1 failed 180d/2a39 SubscribeFailed\n"
                              "+8.000 > link1 close\n+8.100 < link1 closed None\n";
    load(traced);
    const std::function<void()> calls[] = {
        [this] { m_link->discoverServices(); },
        [this] { m_link->discoverDetails(uuids::deviceInformationService); },
        [this] { m_link->discoverDetails(uuids::heartRateService); },
        [this] { m_link->read(replayedFirmware); },
        [this] { m_link->write(control, QByteArray::fromHex("16")); },
        [this] { m_link->subscribe(control, true); },
        [this] { m_link->subscribe(control, false); },
        [this] { m_link->close(); },
    };
    for (const auto &call : calls) {
        const QByteArray before = m_fixture->story();
        call();
        QCOMPARE(m_fixture->story().sliced(before.size()).count('\n'), 1); // No callback from inside the call.
        m_fixture->wait(1000);
    }
    QCOMPARE(m_fixture->story(), jsonOf(openLink(traced)));
}

void TestReplayLink::independentCallsMayChangeTheirOrder()
{
    load("+1.000 > link1 details 180a\n+1.010 > link1 details 180d\n+1.100 < link1 details 180a\n"
         "+1.200 < link1 details 180d\n");
    m_link->discoverDetails(uuids::heartRateService);
    m_link->discoverDetails(uuids::deviceInformationService);
    m_fixture->wait(1000);
    QCOMPARE(m_fixture->story().sliced(jsonOf(openLink({})).size()),
             jsonOf("+1.000 > link1 details 180d\n+1.000 > link1 details 180a\n+1.100 < link1 details 180a\n"
                    "+1.190 < link1 details 180d\n"));
}

void TestReplayLink::noReplyStaysNoReply()
{
    load("+1.000 > link1 read 180a/2a28\n+9.000 > link1 close\n+9.000 < link1 closed None\n");
    m_link->read(replayedFirmware);
    m_fixture->wait(60'000);
    QCOMPARE(after(3), linesOf({"> link1 read 180a/2a28"}));
}

void TestReplayLink::whatWasNotTracedFails()
{
    load({});
    QSignalSpy failed(m_link.get(), &GattLink::operationFailed);
    m_link->read(replayedFirmware);
    QCOMPARE(failed.size(), 0);
    m_fixture->wait(1);
    QCOMPARE(failed.constFirst().at(1).value<Error>(), (Error{Error::Code::ReadFailed, u"not in the trace"_s}));
    m_link->write(control, QByteArray::fromHex("16"));
    m_fixture->wait(1);
    m_link->subscribe(control, true);
    m_fixture->wait(1);
    m_link->discoverDetails(uuids::heartRateService);
    m_fixture->wait(1);
    m_link->discoverServices();
    m_fixture->wait(1);
    QCOMPARE(after(3),
             linesOf({"> link1 read 180a/2a28", "< link1 failed 180a/2a28 ReadFailed", "> link1 write 180d/2a39 16",
                      "< link1 failed 180d/2a39 WriteFailed", "> link1 subscribe 180d/2a39",
                      "< link1 failed 180d/2a39 SubscribeFailed", "> link1 details 180d",
                      "< link1 details-failed 180d ServicesMissing", "> link1 services", "< link1 closed LinkLost"}));
}

void TestReplayLink::whatIsUsedUpFails()
{
    load("+1.000 > link1 read 180a/2a28\n+1.010 < link1 value 180a/2a28 01\n"
         "+2.000 > link1 read 180a/2a28\n+2.010 < link1 value 180a/2a28 02\n"
         "+3.000 > link1 read 180a/2a27\n+3.010 < link1 value 180a/2a27 03\n");
    for (const Characteristic &characteristic : {hardware, replayedFirmware, replayedFirmware, replayedFirmware}) {
        m_link->read(characteristic);
        m_fixture->wait(100);
    }
    QByteArrayList answers = after(3);
    answers.removeIf([](const QByteArray &line) { return line.contains("\"call\""); });
    QCOMPARE(answers,
             linesOf({"< link1 value 180a/2a27 03", "< link1 value 180a/2a28 01", "< link1 value 180a/2a28 02",
                      "< link1 failed 180a/2a28 ReadFailed"}));
}

void TestReplayLink::equalValuesFindEachOther()
{
    load("+1.000 > link1 write 180d/2a39 150101\n+1.010 < link1 written 180d/2a39\n"
         "+2.000 > link1 write 180d/2a39 16\n+2.010 < link1 failed 180d/2a39 WriteFailed\n"
         "+3.000 > link1 write 180d/2a39 150100\n+3.010 < link1 written 180d/2a39\n");
    for (const QByteArray &value : {"150101"_ba, "150100"_ba, "16"_ba, "16"_ba}) {
        m_link->write(control, QByteArray::fromHex(value));
        m_fixture->wait(100);
    }
    QByteArrayList answers = after(3);
    answers.removeIf([](const QByteArray &line) { return line.contains("\"call\""); });
    QCOMPARE(answers,
             linesOf({"< link1 written 180d/2a39", "< link1 written 180d/2a39", "< link1 failed 180d/2a39 WriteFailed",
                      "< link1 failed 180d/2a39 WriteFailed"}));
}

void TestReplayLink::aValueThatWasNotTracedMatchesAny()
{
    load("+1.000 > link1 write 180d/2a39 1501ff\n+1.010 < link1 written 180d/2a39\n");
    m_link->write(control, QByteArray::fromHex("150101"));
    m_fixture->wait(100);
    QCOMPARE(after(4), linesOf({"< link1 written 180d/2a39"}));
}

void TestReplayLink::anyAnswerFitsAndTheChallengeIsZeros()
{
    const QByteArray path = "fee1/00000009-0000-3512-2118-0009af100700";
    const QByteArray blanks = QByteArray("..").repeated(16);
    load("+1.000 > link1 write " + path + " 8200020100\n+1.010 < link1 written " + path + "\n+1.020 < link1 notified "
         + path + " 108201" + blanks + "\n+2.000 > link1 write " + path + " 8300" + blanks + "\n+2.010 < link1 written "
         + path + "\n+2.020 < link1 notified " + path + " 108301\n");
    QSignalSpy notified(m_link.get(), &GattLink::notified);
    m_link->write(replayedAuthentication, QByteArray::fromHex("8200020100"));
    m_fixture->wait(1000);
    QCOMPARE(notified.constFirst().at(1).toByteArray(), QByteArray::fromHex("108201") + QByteArray(16, '\0'));
    m_link->write(replayedAuthentication, QByteArray::fromHex("8300a532e92cf638a99fe56594588827575c"));
    m_fixture->wait(1000);
    QCOMPARE(notified.constLast().at(1).toByteArray(), QByteArray::fromHex("108301"));
}

void TestReplayLink::redactedValuesAreZeros()
{
    load("+1.000 > link1 read 180a/2a28\n+1.010 < link1 value 180a/2a28 56..31\n");
    QSignalSpy read(m_link.get(), &GattLink::readFinished);
    m_link->read(replayedFirmware);
    m_fixture->wait(100);
    QCOMPARE(read.constFirst().at(1).toByteArray(), QByteArray::fromHex("560031"));
}

void TestReplayLink::theTracedEndComes()
{
    load("+1.000 > link1 read 180a/2a28\n+1.500 < link1 closed LinkLost\n");
    QSignalSpy closed(m_link.get(), &GattLink::closed);
    m_fixture->wait(10'000);
    m_link->read(replayedFirmware);
    m_fixture->wait(499);
    QCOMPARE(closed.size(), 0);
    m_fixture->wait(1);
    QCOMPARE(closed.constFirst().constFirst().value<Error>(), (Error{Error::Code::LinkLost, {}}));
}

void TestReplayLink::nothingComesAfterTheEnd()
{
    load("+1.000 > link1 read 180a/2a28\n+1.500 < link1 closed LinkLost\n+1.600 < link1 value 180a/2a28 01\n"
         "+1.700 < link1 notified 180d/2a37 0048\n+1.800 < link1 closed None\n+1.900 < link1 opened\n");
    m_link->read(replayedFirmware);
    m_fixture->wait(10'000);
    QCOMPARE(after(4), linesOf({"< link1 closed LinkLost"}));
}

void TestReplayLink::onceClosedNothingIsPlayed()
{
    load("+1.000 > link1 close\n+1.000 < link1 closed None\n");
    m_link->close();
    m_fixture->wait(10);
    m_link->close();
    m_fixture->wait(10);
    QCOMPARE(after(3), linesOf({"> link1 close", "< link1 closed None", "> link1 close"}));
}

void TestReplayLink::aCloseThatWasNotTracedWorks()
{
    load("+1.000 > link1 read 180a/2a28\n+9.500 < link1 closed LinkLost\n");
    m_link->read(replayedFirmware);
    m_link->close();
    m_fixture->wait(10'000);
    QCOMPARE(after(4), linesOf({"> link1 close", "< link1 closed None"}));
}

void TestReplayLink::droppingALinkIsFine()
{
    load("+1.000 > link1 read 180a/2a28\n+1.500 < link1 value 180a/2a28 01\n+2.000 > link1 drop\n"
         "+2.100 < radio state Off\n");
    m_link->read(replayedFirmware);
    m_link.reset();
    m_fixture->wait(10'000);
    QCOMPARE(after(4), linesOf({"> link1 drop", "< radio state Off"}));
}

NEOBEAT_VIRTUAL_TIME_TEST(TestReplayLink)
#include "tst_replaylink.moc"

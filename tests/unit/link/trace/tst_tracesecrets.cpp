// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedradio.h"
#include "link/simulated/simulatedscanner.h"
#include "link/simulated/simulatedwatch.h"
#include "protocol/recognition.h"
#include "protocol/uuids.h"
#include "support/fakeradio.h"
#include "support/virtualtimetest.h"
#include "tracedconnection.h"
#include "tracefixture.h"
#include "unit/protocol/seededrandom.h"

#include <QTest>
#include <QtCrypto>

#include <algorithm>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Characteristic secretCharacteristic{uuids::authenticationService, uuids::authentication};
const Characteristic serialNumber{uuids::deviceInformationService, uuids::serialNumber};
const Characteristic systemId{uuids::deviceInformationService, uuids::systemId};

QByteArray bytesOfAddress(const QString &address)
{
    return QByteArray::fromHex(address.toLatin1());
}

/// The usual notations of bytes, regardless of case.
QByteArrayList spellings(const QByteArray &secret)
{
    QByteArray reversed = secret;
    std::reverse(reversed.begin(), reversed.end());
    QByteArrayList texts{secret, reversed, secret.toBase64()};
    for (const QByteArray &bytes : {secret, reversed}) {
        for (const char separator : {'\0', ':', '-', ' ', '_'})
            texts.append(separator ? bytes.toHex(separator) : bytes.toHex());
    }
    return texts;
}

/// The first spelling of a secret that the trace contains; empty when it contains none.
QByteArray betrayed(const QByteArray &trace, const QByteArrayList &secrets)
{
    const QByteArray lower = trace.toLower();
    for (const QByteArray &secret : secrets) {
        for (const QByteArray &text : spellings(secret)) {
            if (lower.contains(text.toLower()))
                return text;
        }
    }
    return {};
}

} // namespace

/// No address, no key, no answer and no challenge gets into a trace.
class TestTraceSecrets : public QObject
{
    Q_OBJECT

public:
    explicit TestTraceSecrets(VirtualTime &time)
        : m_time(time)
    {
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theSearchFindsEverySpelling();
    void pairingKeepsItsSecrets_data();
    void pairingKeepsItsSecrets();
    void oddFramesKeepTheirSecrets_data();
    void oddFramesKeepTheirSecrets();
    void randomTrafficKeepsItsSecrets();

private:
    QCA::Initializer m_crypto;
    VirtualTime &m_time;
};

void TestTraceSecrets::theSearchFindsEverySpelling()
{
    const QByteArray secret = bytesOfAddress(u"00:00:5E:00:53:1F"_s);
    for (const QByteArray &text : {"00:00:5e:00:53:1f"_ba, "00-00-5E-00-53-1F"_ba, "00005E00531F"_ba, "1f5300 5e"_ba,
                                   "1f53005e0000"_ba, "1F:53:00:5E:00:00"_ba})
        QCOMPARE(!betrayed("seen " + text + " -60", {secret}).isEmpty(), text != "1f5300 5e");
}

void TestTraceSecrets::pairingKeepsItsSecrets_data()
{
    QTest::addColumn<QString>("scenario");
    for (const char *scenario :
         {"normal", "legacy", "wrong-key", "second-challenge", "short-challenge", "long-challenge", "garbage"})
        QTest::newRow(scenario) << QString::fromLatin1(scenario);
}

void TestTraceSecrets::pairingKeepsItsSecrets()
{
    QFETCH(QString, scenario);
    const auto parsed = Scenario::parse(scenario + u",known-challenges"_s);
    QVERIFY(parsed);
    const VirtualClock clock(m_time);
    TraceTape tape;
    SimulatedRadio simulated(*parsed);
    TracingRadio trace(simulated, tape.device, clock);
    const QString address = simulated.watch().advertisement().address;
    const TracedConnection lived(m_time, trace, address, simulated.key(), 40s);

    QByteArrayList secrets{simulated.key().bytes().toByteArray(), bytesOfAddress(address)};
    for (const Advertisement &stranger : SimulatedScanner::strangers())
        secrets.append(bytesOfAddress(stranger.address));
    for (const QByteArray &challenge : parsed->challenges)
        secrets.append(challenge.first(15));
    for (const QByteArray &answer : simulated.watch().receivedAnswers())
        secrets.append(answer.sliced(2));
    if (scenario == "normal"_L1) {
        QCOMPARE(simulated.watch().counters().acceptedAnswers, 1);
        QVERIFY(!lived.serial.isEmpty());
    }
    if (!lived.serial.isEmpty())
        secrets.append(lived.serial.toLatin1());
    QCOMPARE(betrayed(tape.text(), secrets), QByteArray());
    for (const QByteArray &name : {"headphones"_ba, "band"_ba})
        QVERIFY(!tape.text().toLower().contains(name));
    QVERIFY(tape.text().contains("watch"));
}

void TestTraceSecrets::oddFramesKeepTheirSecrets_data()
{
    QTest::addColumn<QByteArray>("head");
    for (const char *head : {"8300", "0300", "8308", "830002", "03", "83000000", "108201", "100201", "10820110"})
        QTest::newRow(head) << QByteArray::fromHex(head);
}

void TestTraceSecrets::oddFramesKeepTheirSecrets()
{
    QFETCH(QByteArray, head);
    const QByteArray secret = QByteArray::fromHex("a532e92cf638a99fe56594588827575c");
    for (const Sender sender : {Sender::Program, Sender::Watch}) {
        // A frame of an unknown form may show its first bytes, and so two of the secret.
        const QByteArray hex = redacted(secretCharacteristic, head + secret, sender);
        QVERIFY2(betrayed(hex, {secret.sliced(2)}).isEmpty(), hex);
        QCOMPARE(hex.size(), 2 * (head + secret).size());
        QCOMPARE(bytesOf(hex).size(), (head + secret).size());
    }
}

void TestTraceSecrets::randomTrafficKeepsItsSecrets()
{
    SeededRandom random;
    const VirtualClock clock(m_time);
    const QByteArray secret = random.bytes(16);
    const QByteArray address = random.bytes(6);
    Advertisement watch;
    watch.address = QString::fromLatin1(address.toHex(':').toUpper());
    watch.name = QString::fromLatin1(address.toHex('-').toUpper());
    if (random.coin())
        watch.manufacturers = {huamiCompany};
    const QByteArrayList heads{
        {}, "\x10\x82\x01", "\x10\x02\x01", QByteArray("\x83\x00", 2), QByteArray("\x03\x00", 2)};
    const QList<Characteristic> characteristics{
        secretCharacteristic, serialNumber, systemId, {QUuid::createUuid(), QUuid::createUuid()}};
    TraceTape tape;
    FakeRadio inner;
    TracingRadio radio(inner, tape.device, clock);
    const auto link = radio.createLink(watch);
    for (int round = 0; round < 2000; ++round) {
        const Characteristic characteristic = characteristics.at(random.below(int(characteristics.size())));
        QByteArray head
            = characteristic == secretCharacteristic ? heads.at(1 + random.below(4)) : random.bytes(random.below(8));
        const QByteArray value = head + (random.coin() ? secret : address) + random.bytes(random.below(4));
        switch (random.below(5)) {
        case 0:
            Q_EMIT inner.link->notified(
                characteristic,
                characteristic == secretCharacteristic && head.at(0) != 0x10 ? "\x10\x82\x01" + value : value);
            break;
        case 1:
            Q_EMIT inner.link->readFinished(characteristic, head.size() < 3 ? "\x10\x82\x01" + value : value);
            break;
        case 2:
            link->write(characteristic, value);
            break;
        case 3:
            Q_EMIT inner.scanner().discovered(watch);
            break;
        default:
            Q_EMIT inner.link->operationFailed(characteristic, {Error::Code::ReadFailed, watch.address});
        }
        m_time.runFor(std::chrono::milliseconds(random.below(3000)));
    }
    QVERIFY(tape.lines().size() > 1500);
    QCOMPARE(betrayed(tape.text(), {secret, address}), QByteArray());
    const auto trace = TraceCodec::decode(tape.text());
    QVERIFY2(trace, trace ? "" : qPrintable(trace.error().sentence()));
}

NEOBEAT_VIRTUAL_TIME_TEST(TestTraceSecrets)
#include "tst_tracesecrets.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/authcrypto.h"
#include "protocol/authmessages.h"
#include "protocol/batterystatus.h"
#include "protocol/currenttime.h"
#include "protocol/deviceinformation.h"
#include "protocol/heartratecontrol.h"
#include "protocol/heartratemeasurement.h"

#include <QFile>
#include <QMap>
#include <QTest>

#include <functional>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

/// One line of a `bytes` block: "kind: input -> meaning", or "<->" when the meaning is also written as this input.
struct Example
{
    QString kind;
    QString input;
    QString meaning;
    bool isWritten = false;
};

/// What the code makes of an input: its meaning in the words of the document, and what it writes for that.
struct Outcome
{
    QString meaning;
    QByteArray written = {};
};

using Reader = std::function<Outcome(const QByteArray &)>;

const QString nothing = u"nothing"_s;

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString yesNo(bool value)
{
    return value ? u"yes"_s : u"no"_s;
}

QString refusal(const KeyProblem &problem)
{
    using Kind = KeyProblem::Kind;
    switch (problem.kind) {
    case Kind::TooShort:
        return u"refused TooShort, digits %1"_s.arg(problem.digits);
    case Kind::TooLong:
        return u"refused TooLong, digits %1"_s.arg(problem.digits);
    case Kind::CutOff:
        return u"refused CutOff, digits %1"_s.arg(problem.digits);
    case Kind::NotHex:
        return u"refused NotHex, character %1, position %2"_s.arg(problem.character).arg(problem.position);
    case Kind::NotOnAccount:
        return u"refused NotOnAccount"_s;
    default:
        return u"refused"_s;
    }
}

QString keyTextMeaning(const QString &text)
{
    const auto key = AuthKey::fromText(text);
    return key ? u"key "_s + hexOf(key->bytes().toByteArray()) : refusal(key.error());
}

Outcome readRequest(const QByteArray &bytes)
{
    const AuthRequest request = AuthRequest::decode(bytes);
    switch (request.kind) {
    case AuthRequest::Kind::Challenge:
        return {u"challenge"_s, request.encode()};
    case AuthRequest::Kind::Answer:
        return {u"answer "_s + hexOf(request.answer), request.encode()};
    case AuthRequest::Kind::Unknown:
        break;
    }
    return {u"unknown"_s};
}

Outcome readReply(const QByteArray &bytes)
{
    const AuthReply reply = AuthReply::decode(bytes);
    const QString status = u", status %1"_s.arg(reply.status);
    switch (reply.kind) {
    case AuthReply::Kind::Challenge:
        return {u"challenge "_s + hexOf(reply.challenge), reply.encode()};
    case AuthReply::Kind::ChallengeRefused:
        return {u"challenge refused"_s + status, reply.encode()};
    case AuthReply::Kind::Accepted:
        return {u"accepted"_s + status, reply.encode()};
    case AuthReply::Kind::KeyRejected:
        return {u"key rejected"_s + status, reply.encode()};
    case AuthReply::Kind::UnknownStatus:
        return {u"unknown status"_s + status, reply.encode()};
    case AuthReply::Kind::Unrelated:
        break;
    }
    return {u"unrelated"_s};
}

Outcome encrypt(const QByteArray &bytes)
{
    const auto key = AuthKey::fromText(u"caa04207ff084f260d8513a5d75d8dcf");
    const auto answer = encryptChallenge(*key, bytes);
    return {answer ? u"answer "_s + hexOf(*answer) : nothing};
}

QString qualityName(HeartRateMeasurement::Quality quality)
{
    const QStringList names = {u"Good"_s, u"NoReading"_s, u"OutOfRange"_s, u"NoContact"_s};
    return names.value(static_cast<int>(quality));
}

Outcome readHeartRate(const QByteArray &bytes)
{
    const auto measurement = HeartRateMeasurement::decode(bytes);
    if (!measurement)
        return {nothing};
    const auto bpm = measurement->bpm();
    QStringList parts{bpm ? u"bpm %1"_s.arg(*bpm) : u"quality "_s + qualityName(measurement->quality())};
    if (measurement->contact)
        parts.append(u"contact "_s + yesNo(*measurement->contact));
    if (measurement->energy)
        parts.append(u"energy %1"_s.arg(*measurement->energy));
    QStringList intervals;
    for (const quint16 interval : measurement->rrIntervals)
        intervals.append(QString::number(interval));
    if (!intervals.isEmpty())
        parts.append(u"intervals "_s + intervals.join(u' '));
    return {parts.join(u", "_s), measurement->encode()};
}

Outcome readControl(const QByteArray &bytes)
{
    if (bytes == heartratecontrol::startContinuous())
        return {u"start"_s, bytes};
    if (bytes == heartratecontrol::keepAlive())
        return {u"go on"_s, bytes};
    return bytes == heartratecontrol::stopContinuous() ? Outcome{u"stop"_s, bytes} : Outcome{nothing};
}

Outcome readBattery(const QByteArray &bytes)
{
    const BatteryStatus status = BatteryStatus::decode(bytes);
    QStringList parts;
    if (status.level)
        parts.append(u"level %1"_s.arg(*status.level));
    if (status.charging)
        parts.append(u"charging "_s + yesNo(*status.charging));
    if (status.lastCharge)
        parts.append(u"last charge "_s + status.lastCharge->toString(Qt::ISODate));
    if (status.levelAtLastCharge)
        parts.append(u"level then %1"_s.arg(*status.levelAtLastCharge));
    return {parts.isEmpty() ? nothing : parts.join(u", "_s), status.encode()};
}

Outcome readTime(const QByteArray &bytes)
{
    const auto moment = currenttime::decode(bytes);
    return moment ? Outcome{moment->toString(Qt::ISODate), currenttime::encode(*moment)} : Outcome{nothing};
}

Outcome readText(const QByteArray &bytes)
{
    return {u"text "_s + DeviceInformation::decodeText(bytes)};
}

Outcome readVersion(const QByteArray &bytes)
{
    return {u"text "_s + DeviceInformation::decodeVersion(bytes)};
}

Outcome readProduct(const QByteArray &bytes)
{
    const auto id = PnpId::decode(bytes);
    if (!id)
        return {nothing};
    const auto hex = [](quint16 number) { return u"%1"_s.arg(number, 4, 16, QChar(u'0')); };
    return {u"source %1, vendor %2, product %3, version %4"_s.arg(QString::number(id->source), hex(id->vendor),
                                                                  hex(id->product), hex(id->version)),
            id->encode()};
}

const QMap<QString, Reader> &readers()
{
    static const QMap<QString, Reader> all = {
        {u"request"_s, readRequest}, {u"reply"_s, readReply},
        {u"encrypt"_s, encrypt},     {u"heart rate"_s, readHeartRate},
        {u"control"_s, readControl}, {u"battery"_s, readBattery},
        {u"time"_s, readTime},       {u"text"_s, readText},
        {u"version"_s, readVersion}, {u"product"_s, readProduct},
    };
    return all;
}

} // namespace

/// Checks every worked example of src/protocol/README.md against the code.
class TestProtocolReadme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyFencedBlockIsOfBytes();
    void everyKindOfMessageHasExamples();
    void everyExampleAgreesWithTheCode_data();
    void everyExampleAgreesWithTheCode();
    void everySourceNamedInTheTextExists();

private:
    QCA::Initializer m_crypto;
    QStringList m_lines;
    QStringList m_fences; ///< What stands behind the opening fences.
    QStringList m_malformed; ///< Lines of blocks that are no examples.
    QList<Example> m_examples;
};

void TestProtocolReadme::initTestCase()
{
    QFile file(QStringLiteral(NEOBEAT_PROTOCOL_README));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_lines = QString::fromUtf8(file.readAll()).split(u'\n');

    static const QRegularExpression form(uR"(^([a-z ]+): (.+?) (<?->) (.+)$)"_s);
    bool isInside = false;
    for (const QString &line : std::as_const(m_lines)) {
        if (line.startsWith(u"```"_s)) {
            isInside = !isInside;
            if (isInside)
                m_fences.append(line.sliced(3));
            continue;
        }
        if (!isInside)
            continue;
        if (const auto match = form.match(line); match.hasMatch())
            m_examples.append({match.captured(1), match.captured(2), match.captured(4), match.captured(3) == u"<->"});
        else
            m_malformed.append(line);
    }
    QVERIFY(!isInside);
}

void TestProtocolReadme::everyFencedBlockIsOfBytes()
{
    QVERIFY(m_fences.size() >= 8);
    QCOMPARE(m_fences.count(u"bytes"_s), m_fences.size());
    QCOMPARE(m_malformed, QStringList());
}

void TestProtocolReadme::everyKindOfMessageHasExamples()
{
    QVERIFY(m_examples.size() >= 45);
    QMap<QString, int> counts;
    for (const Example &example : std::as_const(m_examples))
        ++counts[example.kind];
    QVERIFY(counts.take(u"key text"_s) >= 5);
    QCOMPARE(counts.keys(), readers().keys());
}

void TestProtocolReadme::everyExampleAgreesWithTheCode_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_examples.size(); ++i) {
        const Example &example = m_examples.at(i);
        QTest::newRow(qPrintable(example.kind + u' ' + example.input)) << i;
    }
}

void TestProtocolReadme::everyExampleAgreesWithTheCode()
{
    QFETCH(int, index);
    const Example &example = m_examples.at(index);
    if (example.kind == u"key text") {
        QCOMPARE(keyTextMeaning(example.input), example.meaning);
        return;
    }
    const QString digits = QString(example.input).remove(u' ');
    const QByteArray bytes = QByteArray::fromHex(digits.toLatin1());
    QCOMPARE(hexOf(bytes), digits);
    const Outcome outcome = readers().value(example.kind)(bytes);
    QCOMPARE(outcome.meaning, example.meaning);
    if (example.isWritten)
        QCOMPARE(hexOf(outcome.written), digits);
}

void TestProtocolReadme::everySourceNamedInTheTextExists()
{
    static const QRegularExpression path(uR"(`((?:tests|src)/[^`]+)`)"_s);
    int found = 0;
    for (auto it = path.globalMatch(m_lines.join(u'\n')); it.hasNext(); ++found) {
        const QString named = it.next().captured(1);
        QVERIFY2(QFile::exists(QStringLiteral(NEOBEAT_TEST_DATA "/../../") + named), qPrintable(named));
    }
    QVERIFY(found >= 2);
}

QTEST_GUILESS_MAIN(TestProtocolReadme)
#include "tst_protocolreadme.moc"

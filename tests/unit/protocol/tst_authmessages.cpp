// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/authmessages.h"
#include "seededrandom.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(neobeat::AuthReply::Kind)
Q_DECLARE_METATYPE(neobeat::AuthRequest::Kind)

namespace {

const QByteArray block = QByteArray::fromHex("979f6410a99926fa9bf3c8446dad4aee");

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

} // namespace

class TestAuthMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void replyIsUnderstood_data();
    void replyIsUnderstood();
    void challengeIsTheSixteenBytesBehindTheStatus();
    void noOtherLengthIsAChallenge();
    void replySurvivesTheRoundTrip();
    void replyWithoutStatusIsSentWithTheUsualOne();
    void randomRepliesNeverGiveAShortChallenge();
    void requestIsUnderstood_data();
    void requestIsUnderstood();
    void everyTruncationOfAnAnswerIsUnknown();
    void requestSurvivesTheRoundTrip();

private:
    SeededRandom m_random;
};

void TestAuthMessages::replyIsUnderstood_data()
{
    using Kind = AuthReply::Kind;
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");

    QTest::newRow("challenge") << hex("108201") + block << Kind::Challenge << 1;
    QTest::newRow("challenge, old form") << hex("100201") + block << Kind::Challenge << 1;
    QTest::newRow("challenge with a byte too many")
        << hex("108201") + block + hex("00") << Kind::MalformedChallenge << 1;
    QTest::newRow("challenge with 16 bytes too many") << hex("108201") + block + block << Kind::MalformedChallenge << 1;
    QTest::newRow("challenge with a byte too few") << hex("108201") + block.chopped(1) << Kind::MalformedChallenge << 1;
    QTest::newRow("challenge without any") << hex("108201") << Kind::MalformedChallenge << 1;
    QTest::newRow("challenge without status") << hex("1082") << Kind::MalformedChallenge << 0;
    QTest::newRow("challenge refused") << hex("108204") << Kind::ChallengeRefused << 4;
    QTest::newRow("challenge refused, old form") << hex("100204") << Kind::ChallengeRefused << 4;
    QTest::newRow("challenge refused in spite of 16 bytes") << hex("108205") + block << Kind::ChallengeRefused << 5;
    QTest::newRow("accepted") << hex("108301") << Kind::Accepted << 1;
    QTest::newRow("accepted, old form") << hex("100301") << Kind::Accepted << 1;
    QTest::newRow("accepted with more behind") << hex("10830100") << Kind::Accepted << 1;
    QTest::newRow("failed") << hex("108304") << Kind::KeyRejected << 4;
    QTest::newRow("failed, old form") << hex("100304") << Kind::KeyRejected << 4;
    QTest::newRow("wrong key") << hex("108308") << Kind::KeyRejected << 8;
    QTest::newRow("wrong key, old form") << hex("100308") << Kind::KeyRejected << 8;
    QTest::newRow("failed with more behind") << hex("10830400") << Kind::MalformedVerdict << 4;
    QTest::newRow("wrong key with more behind") << hex("108308") + block << Kind::MalformedVerdict << 8;
    QTest::newRow("unknown status") << hex("1083fe") << Kind::UnknownStatus << 0xfe;
    QTest::newRow("status zero") << hex("108300") << Kind::UnknownStatus << 0;
    QTest::newRow("key stored") << hex("100101") << Kind::Unrelated << 0;
    QTest::newRow("2021 handshake") << hex("100525") << Kind::Unrelated << 0;
    QTest::newRow("other first byte") << hex("118301") << Kind::Unrelated << 0;
    QTest::newRow("no status") << hex("1083") << Kind::MalformedVerdict << 0;
    QTest::newRow("one byte") << hex("10") << Kind::Unrelated << 0;
    QTest::newRow("empty") << QByteArray() << Kind::Unrelated << 0;
}

void TestAuthMessages::replyIsUnderstood()
{
    QFETCH(QByteArray, message);
    QFETCH(int, status);
    const AuthReply reply = AuthReply::decode(message);
    QTEST(reply.kind, "kind");
    QCOMPARE(int(reply.status), status);
    QCOMPARE(reply.challenge.isEmpty(), reply.kind != AuthReply::Kind::Challenge);
}

void TestAuthMessages::challengeIsTheSixteenBytesBehindTheStatus()
{
    QCOMPARE(AuthReply::decode(hex("108201") + block).challenge, block);
}

void TestAuthMessages::noOtherLengthIsAChallenge()
{
    using Kind = AuthReply::Kind;
    const QByteArray longest = hex("108201") + block.repeated(32);
    for (qsizetype length = 0; length <= longest.size(); ++length) {
        const Kind kind = length < 2 ? Kind::Unrelated : length == 19 ? Kind::Challenge : Kind::MalformedChallenge;
        QCOMPARE(AuthReply::decode(longest.first(length)).kind, kind);
    }
}

void TestAuthMessages::replySurvivesTheRoundTrip()
{
    for (const QByteArray &message :
         {hex("108201") + block, hex("108204"), hex("108307"), hex("108301"), hex("108304"), hex("108308")}) {
        const AuthReply reply = AuthReply::decode(message);
        QCOMPARE(reply.encode(), message);
        const QByteArray old = reply.encode(false);
        QCOMPARE(old.mid(2), message.mid(2));
        QCOMPARE(int(old.at(1)), message.at(1) & 0x0f);
        QCOMPARE(AuthReply::decode(old).kind, reply.kind);
    }
}

void TestAuthMessages::replyWithoutStatusIsSentWithTheUsualOne()
{
    QCOMPARE(AuthReply{.kind = AuthReply::Kind::Accepted}.encode(), hex("108301"));
    QCOMPARE(AuthReply{.kind = AuthReply::Kind::KeyRejected}.encode(), hex("108308"));
    QCOMPARE(AuthReply{.kind = AuthReply::Kind::ChallengeRefused}.encode(), hex("108204"));
    QCOMPARE((AuthReply{.kind = AuthReply::Kind::Challenge, .challenge = block}.encode()), hex("108201") + block);
    QCOMPARE(AuthReply().encode(), QByteArray());
}

void TestAuthMessages::randomRepliesNeverGiveAShortChallenge()
{
    for (int round = 0; round < 20000; ++round) {
        QByteArray message = m_random.bytes(m_random.below(25));
        if (message.size() >= 3 && m_random.coin())
            message.replace(0, 3, hex("108201"));
        const AuthReply reply = AuthReply::decode(message);
        QCOMPARE(reply.challenge.size(), reply.kind == AuthReply::Kind::Challenge ? 16 : 0);
        if (reply.kind == AuthReply::Kind::Accepted)
            QCOMPARE(message.at(2), '\x01');
    }
}

void TestAuthMessages::requestIsUnderstood_data()
{
    using Kind = AuthRequest::Kind;
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("flagged");

    QTest::newRow("challenge please") << hex("8200020100") << Kind::Challenge << true;
    QTest::newRow("challenge please, old form") << hex("0200") << Kind::Challenge << false;
    QTest::newRow("answer") << hex("8300") + block << Kind::Answer << true;
    QTest::newRow("answer, old form") << hex("0300") + block << Kind::Answer << false;
    QTest::newRow("answer too long") << hex("8300") + block + hex("00") << Kind::Unknown << true;
    QTest::newRow("challenge with the auth byte of other models") << hex("8208020100") << Kind::Unknown << true;
    QTest::newRow("challenge with other constants") << hex("8200020101") << Kind::Unknown << true;
    QTest::newRow("unknown flag") << hex("4200020100") << Kind::Unknown << true;
    QTest::newRow("send key") << hex("0100") + block << Kind::Unknown << true;
    QTest::newRow("one byte") << hex("82") << Kind::Unknown << true;
    QTest::newRow("empty") << QByteArray() << Kind::Unknown << true;
}

void TestAuthMessages::requestIsUnderstood()
{
    QFETCH(QByteArray, message);
    const AuthRequest request = AuthRequest::decode(message);
    QTEST(request.kind, "kind");
    QTEST(request.flagged, "flagged");
    QCOMPARE(request.answer, request.kind == AuthRequest::Kind::Answer ? block : QByteArray());
}

void TestAuthMessages::everyTruncationOfAnAnswerIsUnknown()
{
    const QByteArray whole = hex("8300") + block;
    for (qsizetype length = 0; length < whole.size(); ++length)
        QCOMPARE(AuthRequest::decode(whole.first(length)).kind, AuthRequest::Kind::Unknown);
}

void TestAuthMessages::requestSurvivesTheRoundTrip()
{
    for (const QByteArray &message : {hex("8200020100"), hex("0200"), hex("8300") + block, hex("0300") + block})
        QCOMPARE(AuthRequest::decode(message).encode(), message);
    QCOMPARE(AuthRequest().encode(), QByteArray());
}

NEOBEAT_TEST(TestAuthMessages)
#include "tst_authmessages.moc"

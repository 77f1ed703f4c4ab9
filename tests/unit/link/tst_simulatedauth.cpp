// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/simulated/simulatedauth.h"
#include "protocol/authcrypto.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QtCrypto>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

QJsonObject vectors()
{
    QFile file(u"" NEOBEAT_TEST_DATA "/vectors.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("vectors.json cannot be read");
    return QJsonDocument::fromJson(file.readAll()).object().value("auth"_L1).toObject();
}

QByteArray bytes(const QJsonObject &object, QLatin1StringView name)
{
    return QByteArray::fromHex(object.value(name).toString().toLatin1());
}

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

/// The watch's side alone, and everything it notifies.
struct Watch
{
    explicit Watch(const QString &text = {})
        : auth(Scenario::parse(text).value(), QRandomGenerator(1))
    {
        QObject::connect(&auth, &SimulatedAuth::replied, &auth,
                         [this](const QByteArray &message) { sent.append(message); });
    }

    QByteArray receive(const QByteArray &message)
    {
        sent.clear();
        auth.receive(message);
        return sent.value(0);
    }

    QByteArray answerTo(const QByteArray &challenge) const
    {
        return hex("8300") + encryptChallenge(SimulatedAuth::ownersKey(), challenge.sliced(3)).value();
    }

    SimulatedAuth auth;
    QList<QByteArray> sent;
};

const QByteArray request = hex("8200020100");
const QByteArray accepted = hex("108301");
const QByteArray rejected = hex("108308");

} // namespace

/// The rules by which the watch authenticates a central.
class SimulatedAuthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void recordedHandshakesGiveTheirVerdicts();
    void newChallengeVoidsTheOldOne();
    void challengeServesForOneAnswer();
    void answerWithoutChallengeIsRejected();
    void requestFormIsEchoed_data();
    void requestFormIsEchoed();
    void legacyWatchNeverSetsTheFlag();
    void challengesDifferAndCanBeRepeated();
    void wrongAnswerEndsAuthentication();
    void newLinkForgetsEverything();
    void lateChallengeOfAnOldLinkNeverComes();
    void unknownBytesAreIgnored();
};

void SimulatedAuthTest::recordedHandshakesGiveTheirVerdicts()
{
    const QJsonObject recorded = vectors();
    Watch right(u"known-challenges"_s);
    Watch wrong(u"known-challenges"_s);
    const auto rounds = recorded.value("rounds"_L1).toArray();
    QCOMPARE(rounds.size(), 3);
    for (const auto &round : rounds) {
        const QByteArray challenge = bytes(round.toObject(), "challenge_notification"_L1);
        QCOMPARE(right.receive(bytes(recorded, "request_challenge"_L1)), challenge);
        QCOMPARE(right.receive(right.answerTo(challenge)), bytes(recorded, "accepted"_L1));
        QVERIFY(right.auth.isAuthenticated());
        QCOMPARE(wrong.receive(request), challenge);
        // The answer in the trace, made with another key.
        QCOMPARE(wrong.receive(bytes(round.toObject(), "correct_answer"_L1)), bytes(recorded, "rejected"_L1));
        QVERIFY(!wrong.auth.isAuthenticated());
    }
}

void SimulatedAuthTest::newChallengeVoidsTheOldOne()
{
    Watch watch;
    const QByteArray first = watch.receive(request);
    watch.receive(request);
    QCOMPARE(watch.receive(watch.answerTo(first)), rejected);
    const QByteArray third = watch.receive(request);
    QCOMPARE(watch.receive(watch.answerTo(third)), accepted);
}

void SimulatedAuthTest::challengeServesForOneAnswer()
{
    Watch watch;
    const QByteArray challenge = watch.receive(request);
    const QByteArray wrongAnswer = hex("8300") + QByteArray(16, 'x');
    QCOMPARE(watch.receive(wrongAnswer), rejected);
    QCOMPARE(watch.receive(watch.answerTo(challenge)), rejected);
}

void SimulatedAuthTest::answerWithoutChallengeIsRejected()
{
    Watch watch;
    QCOMPARE(watch.receive(hex("8300") + QByteArray(16, 0)), rejected);
    QVERIFY(!watch.auth.isAuthenticated());
}

void SimulatedAuthTest::requestFormIsEchoed_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("answerHead");
    QTest::addColumn<QByteArray>("verdict");
    QTest::newRow("with the flag") << hex("8200020100") << hex("108201") << hex("8300") << hex("108301");
    QTest::newRow("without the flag") << hex("0200") << hex("100201") << hex("0300") << hex("100301");
}

void SimulatedAuthTest::requestFormIsEchoed()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, answerHead);
    QFETCH(QByteArray, verdict);
    Watch watch;
    const QByteArray challenge = watch.receive(request);
    QCOMPARE(challenge.first(3), head);
    QCOMPARE(challenge.size(), 19);
    QCOMPARE(watch.receive(answerHead + watch.answerTo(challenge).sliced(2)), verdict);
}

void SimulatedAuthTest::legacyWatchNeverSetsTheFlag()
{
    Watch watch(u"legacy"_s);
    const QByteArray challenge = watch.receive(request);
    QCOMPARE(challenge.first(3), hex("100201"));
    QCOMPARE(watch.receive(watch.answerTo(challenge)), hex("100301"));
}

void SimulatedAuthTest::challengesDifferAndCanBeRepeated()
{
    Watch first;
    Watch second;
    const QByteArray challenge = first.receive(request);
    QCOMPARE(second.receive(request), challenge);
    QVERIFY(first.receive(request) != challenge);
}

void SimulatedAuthTest::wrongAnswerEndsAuthentication()
{
    Watch watch;
    QCOMPARE(watch.receive(watch.answerTo(watch.receive(request))), accepted);
    QVERIFY(watch.auth.isAuthenticated());
    QCOMPARE(watch.receive(hex("8300") + QByteArray(16, 0)), rejected);
    QVERIFY(!watch.auth.isAuthenticated());
}

void SimulatedAuthTest::newLinkForgetsEverything()
{
    Watch watch;
    QCOMPARE(watch.receive(watch.answerTo(watch.receive(request))), accepted);
    const QByteArray challenge = watch.receive(request);
    watch.auth.reset();
    QVERIFY(!watch.auth.isAuthenticated());
    QCOMPARE(watch.receive(watch.answerTo(challenge)), rejected);
}

void SimulatedAuthTest::lateChallengeOfAnOldLinkNeverComes()
{
    Watch watch(u"late-challenge=0.02:1"_s);
    QVERIFY(watch.receive(request).isEmpty());
    watch.auth.reset();
    Watch other(u"late-challenge=0.05:1"_s);
    other.receive(request);
    QTRY_COMPARE(other.sent.size(), 1);
    QVERIFY(watch.sent.isEmpty());
}

void SimulatedAuthTest::unknownBytesAreIgnored()
{
    Watch watch;
    const QByteArray challenge = watch.receive(request);
    for (const QByteArray &noise : {QByteArray(), hex("00"), hex("0100"), hex("8300ff")})
        QVERIFY(watch.receive(noise).isEmpty());
    QCOMPARE(watch.receive(watch.answerTo(challenge)), accepted);
}

static int runSimulatedAuthTest(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCA::Initializer crypto;
    SimulatedAuthTest test;
    return QTest::qExec(&test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runSimulatedAuthTest)

#include "tst_simulatedauth.moc"

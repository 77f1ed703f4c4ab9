// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/authcrypto.h"
#include "protocol/authmessages.h"
#include "protocol/batterystatus.h"
#include "protocol/chunkedtransfer.h"
#include "protocol/currenttime.h"
#include "protocol/heartratemeasurement.h"
#include "protocol/keypaste.h"
#include "protocol/watchsetting.h"
#include "support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QJsonValue &hex)
{
    return QByteArray::fromHex(hex.toString().toLatin1());
}

} // namespace

/// Runs the frames of real watches in tests/data/vectors.json through the codecs.
class TestVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everySectionIsCheckedOrKnownToWait();
    void keyTextOfTheReportGivesTheRightKey();
    void requestForAChallengeIsTheOneTheWatchAnswers();
    void everyChallengeGetsTheRightAnswer();
    void misreadKeyGivesTheLoggedWrongAnswers();
    void verdictsAreUnderstood();
    void batteryIsRead();
    void heartRateIsRead();
    void currentTimeIsReadAndWritten();
    void goalsAreWritten();

private:
    QJsonObject auth() const { return m_vectors["auth"_L1].toObject(); }

    QCA::Initializer m_crypto;
    QJsonObject m_vectors;
};

void TestVectors::initTestCase()
{
    QFile file(QStringLiteral(NEOBEAT_TEST_DATA "/vectors.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_vectors = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!m_vectors.isEmpty());
}

void TestVectors::everySectionIsCheckedOrKnownToWait()
{
    const QStringList checked = {u"auth"_s, u"battery"_s, u"current_time"_s, u"goal_chunks"_s, u"heart_rate"_s};
    // Steps have no codec yet.
    const QStringList other = {u"about"_s, u"steps"_s};
    QStringList all = checked + other;
    all.sort();
    QCOMPARE(m_vectors.keys(), all);
}

void TestVectors::keyTextOfTheReportGivesTheRightKey()
{
    const QString text = auth()["key_text"_L1].toString();
    const auto key = AuthKey::fromText(text);
    QVERIFY(key);
    QCOMPARE(key->bytes().toByteArray(), bytesOf(auth()["key"_L1]));
    const KeyPaste paste = KeyPaste::parse(text);
    QCOMPARE(paste.candidates.size(), 1);
    QCOMPARE(paste.candidates.first().key.bytes().toByteArray(), bytesOf(auth()["key"_L1]));
}

void TestVectors::requestForAChallengeIsTheOneTheWatchAnswers()
{
    QCOMPARE(AuthRequest{.kind = AuthRequest::Kind::Challenge}.encode(), bytesOf(auth()["request_challenge"_L1]));
}

void TestVectors::everyChallengeGetsTheRightAnswer()
{
    const auto key = AuthKey::fromText(auth()["key_text"_L1].toString());
    QVERIFY(key);
    const QJsonArray rounds = auth()["rounds"_L1].toArray();
    QCOMPARE(rounds.size(), 3);
    for (const QJsonValue &round : rounds) {
        const AuthReply reply = AuthReply::decode(bytesOf(round["challenge_notification"_L1]));
        QCOMPARE(reply.kind, AuthReply::Kind::Challenge);
        const auto answer = encryptChallenge(*key, reply.challenge);
        QVERIFY(answer);
        const AuthRequest request{.kind = AuthRequest::Kind::Answer, .answer = *answer};
        QCOMPARE(request.encode(), bytesOf(round["correct_answer"_L1]));
        QCOMPARE(AuthRequest::decode(bytesOf(round["correct_answer"_L1])).answer, *answer);
        QCOMPARE(reply.encode(), bytesOf(round["challenge_notification"_L1]));
    }
}

void TestVectors::misreadKeyGivesTheLoggedWrongAnswers()
{
    const auto key = AuthKey::fromText(auth()["misparsed_key"_L1].toString());
    QVERIFY(key);
    for (const QJsonValue &round : auth()["rounds"_L1].toArray()) {
        const AuthReply reply = AuthReply::decode(bytesOf(round["challenge_notification"_L1]));
        const auto answer = encryptChallenge(*key, reply.challenge);
        QVERIFY(answer);
        QCOMPARE(*answer, bytesOf(round["misparsed_answer"_L1]).sliced(2));
    }
}

void TestVectors::verdictsAreUnderstood()
{
    QCOMPARE(AuthReply::decode(bytesOf(auth()["accepted"_L1])).kind, AuthReply::Kind::Accepted);
    QCOMPARE(AuthReply::decode(bytesOf(auth()["rejected"_L1])).kind, AuthReply::Kind::KeyRejected);
}

void TestVectors::batteryIsRead()
{
    const QJsonArray rows = m_vectors["battery"_L1].toArray();
    QCOMPARE(rows.size(), 3);
    for (const QJsonValue &row : rows) {
        const BatteryStatus status = BatteryStatus::decode(bytesOf(row["value"_L1]));
        QCOMPARE(status.level, row["level"_L1].toInt(-1));
        QCOMPARE(status.charging, row["charging"_L1].toBool());
        QVERIFY(status.lastCharge);
        if (row["last_charge"_L1].isUndefined())
            continue;
        QCOMPARE(status.lastCharge->toString(Qt::ISODate), row["last_charge"_L1].toString());
        QCOMPARE(status.levelAtLastCharge, row["level_at_last_charge"_L1].toInt(-1));
    }
}

void TestVectors::heartRateIsRead()
{
    const QJsonArray rows = m_vectors["heart_rate"_L1].toArray();
    QVERIFY(rows.size() >= 6);
    for (const QJsonValue &row : rows) {
        const auto measurement = HeartRateMeasurement::decode(bytesOf(row["value"_L1]));
        QVERIFY(measurement);
        // The file lists what was sent; an impossible heart rate was sent too, but is not a reading.
        if (row["bpm"_L1].isNull())
            QCOMPARE(measurement->quality(), HeartRateMeasurement::Quality::NoReading);
        else
            QCOMPARE(int(measurement->rawBpm), row["bpm"_L1].toInt());
        QCOMPARE(measurement->encode(), bytesOf(row["value"_L1]));
    }
}

void TestVectors::currentTimeIsReadAndWritten()
{
    const QJsonArray rows = m_vectors["current_time"_L1].toArray();
    QCOMPARE(rows.size(), 2);
    for (const QJsonValue &row : rows) {
        const auto moment = currenttime::decode(bytesOf(row["value"_L1]));
        QVERIFY(moment);
        QCOMPARE(moment->toString(Qt::ISODate), row["local"_L1].toString());
        const QDateTime local = QDateTime::fromString(row["local"_L1].toString(), Qt::ISODate);
        QCOMPARE(currenttime::encode(local), bytesOf(row["value"_L1]));
    }
}

void TestVectors::goalsAreWritten()
{
    const QJsonArray rows = m_vectors["goal_chunks"_L1].toArray();
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue &row : rows) {
        const SettingValue given{{u"steps"_s, QString::number(row["steps_goal"_L1].toInt())},
                                 {u"notice"_s, row["notice"_L1].toBool() ? u"on"_s : u"off"_s}};
        const auto value = settingValue(definitionOf(WatchSetting::Goal), given);
        QVERIFY(value);
        const SettingMessage message = encodeSetting(WatchSetting::Goal, *value);
        QCOMPARE(message.target, SettingTarget::Chunked);
        QCOMPARE(chunkedtransfer::encode(chunkedtransfer::Type::Settings, message.bytes),
                 QList{bytesOf(row["value"_L1])});
    }
}

NEOBEAT_TEST(TestVectors)
#include "tst_vectors.moc"

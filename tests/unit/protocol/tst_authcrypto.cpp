// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/authcrypto.h"
#include "seededrandom.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

class TestAuthCrypto : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void pluginWithAesIsThere();
    void agreesWithTheExampleOfFips197();
    void wrongLengthGivesNoAnswer();
    void decryptingTheAnswerGivesTheChallenge();

private:
    QCA::Initializer m_crypto;
    SeededRandom m_random;
};

void TestAuthCrypto::pluginWithAesIsThere()
{
    QVERIFY(isCryptoAvailable());
}

void TestAuthCrypto::agreesWithTheExampleOfFips197()
{
    const auto key = AuthKey::fromText(u"000102030405060708090a0b0c0d0e0f");
    QVERIFY(key);
    const auto answer = encryptChallenge(*key, QByteArray::fromHex("00112233445566778899aabbccddeeff"));
    QVERIFY(answer);
    QCOMPARE(answer->toHex(), "69c4e0d86a7b0430d8cdb78070b4c55a");
}

void TestAuthCrypto::wrongLengthGivesNoAnswer()
{
    const auto key = AuthKey::fromText(u"000102030405060708090a0b0c0d0e0f");
    for (int length = 0; length <= 40; ++length)
        QCOMPARE(encryptChallenge(*key, QByteArray(length, 'x')).has_value(), length == 16);
}

void TestAuthCrypto::decryptingTheAnswerGivesTheChallenge()
{
    for (int round = 0; round < 200; ++round) {
        const auto key = AuthKey::fromText(QString::fromLatin1(m_random.bytes(16).toHex()));
        QVERIFY(key);
        const QByteArray challenge = m_random.bytes(16);
        const auto answer = encryptChallenge(*key, challenge);
        QVERIFY(answer);
        QVERIFY(*answer != challenge);
        QCA::Cipher back(u"aes128"_s, QCA::Cipher::ECB, QCA::Cipher::NoPadding, QCA::Decode, key->bytes());
        QCOMPARE(back.process(*answer).toByteArray(), challenge);
    }
}

NEOBEAT_TEST(TestAuthCrypto)
#include "tst_authcrypto.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/authkey.h"
#include "protocol/keydigits.h"
#include "seededrandom.h"
#include "support/testprogram.h"

#include <QTest>

#include <ostream>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

template<typename Stream, typename Value>
concept StreamsTo = requires(Stream stream, const Value &value)
{
    stream << value;
};
template<typename Value>
concept Comparable = requires(const Value &a, const Value &b)
{
    a == b;
};

// What a key must never support; the positive cases show that the concepts can detect it.
static_assert(StreamsTo<QDebug, int> && StreamsTo<std::ostream &, int> && Comparable<int>);
static_assert(!StreamsTo<QDebug, AuthKey>);
static_assert(!StreamsTo<std::ostream &, AuthKey>);
static_assert(!StreamsTo<QTextStream &, AuthKey>);
static_assert(!StreamsTo<QDataStream &, AuthKey>);
static_assert(!Comparable<AuthKey>);
static_assert(!std::is_convertible_v<AuthKey, QString> && !std::is_constructible_v<QString, AuthKey>);
static_assert(!std::is_convertible_v<AuthKey, QByteArray> && !std::is_constructible_v<QByteArray, AuthKey>);
static_assert(!std::is_constructible_v<AuthKey, QString> && !std::is_constructible_v<AuthKey, QByteArray>);

const QByteArray knownBytes = QByteArray::fromHex("caa04207ff084f260d8513a5d75d8dcf");

} // namespace

class TestAuthKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyUsualSpellingGivesTheSameSixteenBytes_data();
    void everyUsualSpellingGivesTheSameSixteenBytes();
    void refusalSaysWhatIsWrong_data();
    void refusalSaysWhatIsWrong();
    void everyPrefixOfAKeyIsTooShortAndCounted();
    void digitsOfABeginningAreTold();
    void offenderIsNamedWithItsPlaceInTheText();
    void offenderOfTwoCodeUnitsIsReplaced();
    void storageGivesBackTheSameKey();
    void brokenStorageGivesNoKey();
    void randomKeysSurviveRandomSpelling();
    void randomTextNeverGivesAKeyOfAnotherLength();

private:
    QCA::Initializer m_crypto;
    SeededRandom m_random;
};

void TestAuthKey::everyUsualSpellingGivesTheSameSixteenBytes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("as the tool prints it") << u"0xcaa04207ff084f260d8513a5d75d8dcf"_s;
    QTest::newRow("prefix typed, then pasted") << u"0x0xcaa04207ff084f260d8513a5d75d8dcf"_s;
    QTest::newRow("capital X") << u"0Xcaa04207ff084f260d8513a5d75d8dcf"_s;
    QTest::newRow("digits only") << u"caa04207ff084f260d8513a5d75d8dcf"_s;
    QTest::newRow("capitals") << u"0xCAA04207FF084F260D8513A5D75D8DCF"_s;
    QTest::newRow("mixed case") << u"CaA04207fF084f260D8513a5D75d8DcF"_s;
    QTest::newRow("UUID") << u"caa04207-ff08-4f26-0d85-13a5d75d8dcf"_s;
    QTest::newRow("UUID with prefix") << u"0xcaa04207-ff08-4f26-0d85-13a5d75d8dcf"_s;
    QTest::newRow("UUID in braces") << u"{caa04207-ff08-4f26-0d85-13a5d75d8dcf}"_s;
    QTest::newRow("typeset dashes") << u"caa04207\u2013ff08\u20114f26\u20140d85\u201013a5d75d8dcf"_s;
    QTest::newRow("colons") << u"ca:a0:42:07:ff:08:4f:26:0d:85:13:a5:d7:5d:8d:cf"_s;
    QTest::newRow("blanks between pairs") << u"ca a0 42 07 ff 08 4f 26 0d 85 13 a5 d7 5d 8d cf"_s;
    QTest::newRow("groups of four") << u"caa0 4207 ff08 4f26 0d85 13a5 d75d 8dcf"_s;
    QTest::newRow("blank behind the prefix") << u"0x caa04207ff084f260d8513a5d75d8dcf"_s;
    QTest::newRow("blanks and line end around") << u" \t0xcaa04207ff084f260d8513a5d75d8dcf \r\n"_s;
    QTest::newRow("broken over two lines") << u"0xcaa04207ff084f26\n0d8513a5d75d8dcf"_s;
    QTest::newRow("double quotes") << u"\"0xcaa04207ff084f260d8513a5d75d8dcf\""_s;
    QTest::newRow("single quotes") << u"'caa04207ff084f260d8513a5d75d8dcf'"_s;
    QTest::newRow("typeset quotes and a comma") << u"\u201c0xcaa04207ff084f260d8513a5d75d8dcf\u201d,"_s;
    QTest::newRow("end of a sentence") << u"0xcaa04207ff084f260d8513a5d75d8dcf."_s;
    QTest::newRow("backticks") << u"`0xcaa04207ff084f260d8513a5d75d8dcf`"_s;
    QTest::newRow("blank that does not break") << u"\u00a00xcaa04207ff084f26\u00a00d8513a5d75d8dcf"_s;
    QTest::newRow("invisible characters of a web page") << u"\ufeff0xcaa04207\u200bff084f260d8513a5d75d8dcf\u200e"_s;
}

void TestAuthKey::everyUsualSpellingGivesTheSameSixteenBytes()
{
    QFETCH(QString, text);
    const auto key = AuthKey::fromText(text);
    QVERIFY(key);
    QCOMPARE(key->bytes().size(), AuthKey::byteCount);
    QCOMPARE(key->bytes().toByteArray(), knownBytes);
}

void TestAuthKey::refusalSaysWhatIsWrong_data()
{
    using Kind = KeyProblem::Kind;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("digits");

    QTest::newRow("nothing") << QString() << Kind::Empty << 0;
    QTest::newRow("blanks and quotes") << u" \" ' \n"_s << Kind::Empty << 0;
    QTest::newRow("prefix only") << u"0x"_s << Kind::TooShort << 0;
    QTest::newRow("30 digits") << u"0xcaa04207ff084f260d8513a5d75d8d"_s << Kind::TooShort << 30;
    QTest::newRow("31 digits") << u"caa04207ff084f260d8513a5d75d8dc"_s << Kind::TooShort << 31;
    QTest::newRow("33 digits") << u"caa04207ff084f260d8513a5d75d8dcf1"_s << Kind::TooLong << 33;
    QTest::newRow("prefix taken for digits") << u"00caa04207ff084f260d8513a5d75d8dcf"_s << Kind::TooLong << 34;
    QTest::newRow("two keys") << u"caa04207ff084f260d8513a5d75d8dcf caa04207ff084f260d8513a5d75d8dcf"_s << Kind::TooLong
                              << 64;
    QTest::newRow("letters beyond f") << u"0xa1b2c3d4e5f6g7h8i9a1b2c3d4e5f6a7"_s << Kind::NotHex << 29;
    QTest::newRow("letter O for zero") << u"Oxcaa04207ff084f260d8513a5d75d8dcf"_s << Kind::NotHex << 32;
    QTest::newRow("digits of another script") << u"\u0661\u0662\u0663"_s << Kind::NotHex << 0;
    QTest::newRow("cut with an ellipsis") << u"0xcaa04207-ff08-4f26-0d85-13a5d75d8\u2026"_s << Kind::CutOff << 29;
    QTest::newRow("cut with three dots") << u"caa04207ff084f26..."_s << Kind::CutOff << 16;
    QTest::newRow("cut in the middle") << u"0xcaa0\u20268dcf"_s << Kind::CutOff << 8;
    QTest::newRow("ellipsis only") << u"\u2026"_s << Kind::CutOff << 0;
    QTest::newRow("0x0") << u"0x0"_s << Kind::NotOnAccount << 1;
    QTest::newRow("0x00") << u"0x00"_s << Kind::NotOnAccount << 2;
    QTest::newRow("0x??") << u"0x??"_s << Kind::NotOnAccount << 0;
    QTest::newRow("(not available)") << u"(not available)"_s << Kind::NotOnAccount << 0;
    QTest::newRow("None") << u"None"_s << Kind::NotOnAccount << 0;
    QTest::newRow("zero without prefix is a beginning") << u"00"_s << Kind::TooShort << 2;
    QTest::newRow("three zeros are a beginning") << u"0x000"_s << Kind::TooShort << 3;
    QTest::newRow("all zero") << u"0x00000000000000000000000000000000"_s << Kind::AllZero << 32;
    QTest::newRow("33 zeros") << u"0x000000000000000000000000000000000"_s << Kind::TooLong << 33;
}

void TestAuthKey::refusalSaysWhatIsWrong()
{
    QFETCH(QString, text);
    const auto key = AuthKey::fromText(text);
    QVERIFY(!key);
    QTEST(key.error().kind, "kind");
    QTEST(key.error().digits, "digits");
    // Nothing but an offending character may appear in the error.
    const bool isOffender = key.error().kind == KeyProblem::Kind::NotHex;
    QCOMPARE(key.error().character.isNull(), !isOffender);
    QCOMPARE(key.error().position == 0, !isOffender);
}

void TestAuthKey::everyPrefixOfAKeyIsTooShortAndCounted()
{
    const QString whole = u"caa04207ff084f260d8513a5d75d8dcf"_s;
    for (int length = 1; length < whole.size(); ++length) {
        for (const QString &prefix : {u""_s, u"0x"_s}) {
            const auto key = AuthKey::fromText(prefix + whole.left(length));
            QVERIFY(!key);
            QCOMPARE(key.error(), (KeyProblem{.kind = KeyProblem::Kind::TooShort, .digits = length}));
        }
    }
}

void TestAuthKey::digitsOfABeginningAreTold()
{
    const QString digits = u"00112233445566778899aabbccddeeff"_s;
    for (qsizetype count = 0; count <= digits.size(); ++count)
        QCOMPARE(digitsOfKey(u"0x"_s + digits.first(count).toUpper() + u","_s), digits.first(count));
    QCOMPARE(digitsOfKey(digits + u"0"_s), QString());
    QCOMPARE(digitsOfKey(u"00x1"_s), QString());
}

void TestAuthKey::offenderIsNamedWithItsPlaceInTheText()
{
    const QString whole = u" \"0xcaa04207-ff08-4f26-0d85-13a5d75d8dcf\""_s;
    for (int i = 5; i < whole.size() - 1; ++i) {
        QString text = whole;
        text[i] = u'z';
        const auto key = AuthKey::fromText(text);
        QVERIFY(!key);
        QCOMPARE(key.error().kind, KeyProblem::Kind::NotHex);
        QCOMPARE(key.error().character, QChar(u'z'));
        QCOMPARE(key.error().position, i + 1);
    }
}

void TestAuthKey::offenderOfTwoCodeUnitsIsReplaced()
{
    const auto key = AuthKey::fromText(u"caa0\U0001f493");
    QVERIFY(!key);
    QCOMPARE(key.error().character, QChar(QChar::ReplacementCharacter));
    QCOMPARE(key.error().position, 5);
}

void TestAuthKey::storageGivesBackTheSameKey()
{
    const auto key = AuthKey::fromText(u"0xCAA04207-FF08-4F26-0D85-13A5D75D8DCF");
    QVERIFY(key);
    QCOMPARE(key->toStorage(), "caa04207ff084f260d8513a5d75d8dcf");
    const auto back = AuthKey::fromStorage(key->toStorage());
    QVERIFY(back);
    QCOMPARE(back->bytes().toByteArray(), knownBytes);
}

void TestAuthKey::brokenStorageGivesNoKey()
{
    const QByteArray good = "caa04207ff084f260d8513a5d75d8dcf";
    for (qsizetype length = 0; length < good.size(); ++length)
        QVERIFY(!AuthKey::fromStorage(good.first(length)));
    QVERIFY(!AuthKey::fromStorage(good + 'a'));
    QVERIFY(!AuthKey::fromStorage(QByteArray(32, '0')));
    QVERIFY(!AuthKey::fromStorage(QByteArray(32, '\xff')));
}

void TestAuthKey::randomKeysSurviveRandomSpelling()
{
    const QList<QString> separators = {u""_s, u""_s, u""_s, u" "_s, u"-"_s, u":"_s, u"\n"_s};
    for (int round = 0; round < 500; ++round) {
        const QByteArray bytes = m_random.bytes(AuthKey::byteCount);
        QString text = m_random.coin() ? u"0x"_s : QString();
        for (const char digit : bytes.toHex()) {
            const QChar c = QLatin1Char(digit);
            text += separators.at(m_random.below(int(separators.size()))) + (m_random.coin() ? c.toUpper() : c);
        }
        const auto key = AuthKey::fromText(text);
        QVERIFY(key);
        QCOMPARE(key->bytes().toByteArray(), bytes);
        QCOMPARE(key->toStorage(), bytes.toHex());
    }
}

void TestAuthKey::randomTextNeverGivesAKeyOfAnotherLength()
{
    const QString alphabet = u"0123456789abcdefABCDEFxX -:.\u2026?zg\"'\n"_s;
    for (int round = 0; round < 20000; ++round) {
        QString text;
        for (int length = m_random.below(48); length > 0; --length)
            text += alphabet.at(m_random.below(m_random.coin() ? 22 : int(alphabet.size())));
        if (const auto key = AuthKey::fromText(text))
            QCOMPARE(key->bytes().size(), AuthKey::byteCount);
        else
            QVERIFY(key.error().digits <= text.size() && key.error().position <= text.size());
    }
}

NEOBEAT_TEST(TestAuthKey)
#include "tst_authkey.moc"

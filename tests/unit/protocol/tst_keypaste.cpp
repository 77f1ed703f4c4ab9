// SPDX-License-Identifier: GPL-3.0-or-later
#include "keysamples.h"
#include "protocol/keyspellings.h"
#include "seededrandom.h"
#include "support/keyspellings.h"
#include "support/testprogram.h"

#include <QStringConverter>
#include <QTest>

using namespace neobeat;
using namespace neobeat::samples;
using namespace Qt::StringLiterals;

namespace {

using Kind = KeyProblem::Kind;

} // namespace

class TestKeyPaste : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void digitsAreCountedWhileTyping_data();
    void digitsAreCountedWhileTyping();
    void loneKeyIsTheOnlyCandidate_data();
    void loneKeyIsTheOnlyCandidate();
    void everySpellingIsTheSameKey_data();
    void everySpellingIsTheSameKey();
    void aListOfAnotherLengthIsCounted_data();
    void aListOfAnotherLengthIsCounted();
    void everyEncodingOfAFileIsRead_data();
    void everyEncodingOfAFileIsRead();
    void keyWithWordsAroundIsFound_data();
    void keyWithWordsAroundIsFound();
    void textWithoutKeySaysWhy_data();
    void textWithoutKeySaysWhy();
    void secretsOfAnotherKindAreNeverTaken_data();
    void secretsOfAnotherKindAreNeverTaken();
    void randomTextAlwaysGivesKeysOrAProblem();

private:
    QCA::Initializer m_crypto;
    SeededRandom m_random;
};

void TestKeyPaste::digitsAreCountedWhileTyping_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("with prefix") << u"0x"_s + knownKey;
    QTest::newRow("digits only") << knownKey;
    QTest::newRow("capitals") << knownKey.toUpper();
    QTest::newRow("UUID") << u"caa04207-ff08-4f26-0d85-13a5d75d8dcf"_s;
    QTest::newRow("groups of four") << u"caa0 4207 ff08 4f26 0d85 13a5 d75d 8dcf"_s;
    QTest::newRow("pairs with colons") << u"ca:a0:42:07:ff:08:4f:26:0d:85:13:a5:d7:5d:8d:cf"_s;
}

void TestKeyPaste::digitsAreCountedWhileTyping()
{
    QFETCH(QString, text);
    int digits = 0;
    for (qsizetype length = 1; length <= text.size(); ++length) {
        const QString typed = text.left(length);
        const bool isPrefix = text.startsWith(u"0x"_s) && length == 2;
        if (isPrefix)
            digits = 0;
        else if (u"0123456789abcdefABCDEF"_s.contains(typed.back()))
            ++digits;
        // Six pairs with colons may still be an address; the seventh pair settles it.
        if (text.contains(u':') && (length == 17 || length == 18))
            continue;
        const KeyPaste paste = KeyPaste::parse(typed);
        QCOMPARE(paste.digits, digits);
        QVERIFY(!paste.isToolOutput);
        QCOMPARE(paste.candidates.size(), digits == 32 ? 1 : 0);
        QCOMPARE(paste.problem.has_value(), digits != 32);
    }
    QCOMPARE(digits, 32);
}

void TestKeyPaste::loneKeyIsTheOnlyCandidate_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("as reported") << u"0xcaa04207ff084f260d8513a5d75d8dcf"_s;
    QTest::newRow("quoted, with line end") << u"\"0xcaa04207ff084f260d8513a5d75d8dcf\"\r\n"_s;
    QTest::newRow("over two lines") << u"caa04207ff084f26\n0d8513a5d75d8dcf"_s;
    QTest::newRow("coloured") << u"\u001b[35m0xcaa04207ff084f260d8513a5d75d8dcf\u001b[0m"_s;
    QTest::newRow("coloured, escape lost") << u"[1;35m0xcaa04207ff084f260d8513a5d75d8dcf[0m"_s;
    QTest::newRow("with a terminal title") << u"\u001b]0;shell\u00070xcaa04207ff084f260d8513a5d75d8dcf"_s;
    QTest::newRow("quoted in a mail") << u"> 0xcaa04207ff084f260d8513a5d75d8dcf"_s;
}

void TestKeyPaste::loneKeyIsTheOnlyCandidate()
{
    QFETCH(QString, text);
    const KeyPaste paste = KeyPaste::parse(text);
    QCOMPARE(keysOf(paste), QStringList{knownKey});
    QCOMPARE(paste.digits, 32);
    QVERIFY(!paste.isToolOutput);
    QVERIFY(!paste.problem);
    QVERIFY(paste.candidates.first().address.isEmpty());
    QVERIFY(!paste.candidates.first().active);
}

void TestKeyPaste::everySpellingIsTheSameKey_data()
{
    QTest::addColumn<QString>("text");
    for (const test::KeySpelling &spelling : test::keySpellings())
        QTest::newRow(spelling.what) << spelling.text;
}

void TestKeyPaste::everySpellingIsTheSameKey()
{
    QFETCH(QString, text);
    const KeyPaste paste = KeyPaste::parse(text);
    QCOMPARE(keysOf(paste), QStringList{test::spelledKey});
    QVERIFY(!paste.problem);
}

void TestKeyPaste::aListOfAnotherLengthIsCounted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("digits");
    QTest::newRow("half a list") << u"0x00, 0x11, 0x22, 0x33,"_s << Kind::TooShort << 8;
    QTest::newRow("half a string") << uR"("\x00\x11\x22")"_s << Kind::TooShort << 6;
    QTest::newRow("one too many") << u"0x01, "_s.repeated(16) + u"0x02"_s << Kind::TooLong << 34;
    QTest::newRow("zeros") << u"0x00, "_s.repeated(15) + u"0x00"_s << Kind::AllZero << 32;
    QTest::newRow("no bytes") << u"[0, 17, 34, 51, 68, 85, 102, 119, 120, 103, 86, 69, 52, 35, 18, 999]"_s
                              << Kind::NotHex << 36;
    QTest::newRow("Base64 of less") << u"ABEiM0RVZneImaq7zN3uAA="_s << Kind::NotHex << 11;
}

void TestKeyPaste::aListOfAnotherLengthIsCounted()
{
    QFETCH(QString, text);
    const KeyPaste paste = KeyPaste::parse(text);
    QVERIFY(paste.candidates.isEmpty());
    QVERIFY(paste.problem);
    QTEST(paste.problem->kind, "kind");
    if (paste.problem->kind != Kind::NotHex)
        QTEST(paste.problem->digits, "digits");
}

void TestKeyPaste::everyEncodingOfAFileIsRead_data()
{
    QTest::addColumn<QStringConverter::Encoding>("encoding");
    QTest::addColumn<bool>("hasMark");
    QTest::newRow("UTF-8") << QStringConverter::Utf8 << false;
    QTest::newRow("UTF-8 with mark") << QStringConverter::Utf8 << true;
    QTest::newRow("UTF-16, low byte first") << QStringConverter::Utf16LE << false;
    QTest::newRow("UTF-16, low byte first, with mark") << QStringConverter::Utf16LE << true;
    QTest::newRow("UTF-16, high byte first") << QStringConverter::Utf16BE << false;
    QTest::newRow("UTF-16, high byte first, with mark") << QStringConverter::Utf16BE << true;
    QTest::newRow("UTF-32 with mark") << QStringConverter::Utf32LE << true;
}

void TestKeyPaste::everyEncodingOfAFileIsRead()
{
    QFETCH(QStringConverter::Encoding, encoding);
    QFETCH(bool, hasMark);
    using Flag = QStringConverter::Flag;
    for (const QString &text : {test::spelledKey, u"Device 1:\r\n  Key: 0x"_s + test::spelledKey + u"\r\n"_s}) {
        QStringEncoder encoder(encoding, hasMark ? Flag::WriteBom : Flag::Default);
        const QByteArray content = encoder.encode(text);
        QCOMPARE(textOfUnknownEncoding(content), text);
        QCOMPARE(keysOf(KeyPaste::parse(textOfUnknownEncoding(content))), QStringList{test::spelledKey});
    }
    QCOMPARE(textOfUnknownEncoding({}), QString());
}

void TestKeyPaste::keyWithWordsAroundIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *name, const QString &text, const QString &address = {}) {
        QTest::newRow(name) << text << address;
    };
    row("label", u"key: caa04207ff084f260d8513a5d75d8dcf"_s);
    row("label and prefix", u"Auth key = 0xcaa04207ff084f260d8513a5d75d8dcf"_s);
    row("label and groups", u"Key: caa0 4207 ff08 4f26 0d85 13a5 d75d 8dcf"_s);
    row("label and UUID", u"authkey:caa04207-ff08-4f26-0d85-13a5d75d8dcf"_s);
    row("a sentence", u"My key is caa04207ff084f260d8513a5d75d8dcf, thanks."_s);
    row("a sentence without a label", u"here you are: 0xcaa04207ff084f260d8513a5d75d8dcf."_s);
    row("address in front", u"00:00:5e:00:53:01 0xcaa04207ff084f260d8513a5d75d8dcf"_s, watch);
    row("address with dashes", u"00-00-5e-00-53-01 caa04207ff084f260d8513a5d75d8dcf"_s, watch);
    row("address without a blank", u"MAC:00:00:5E:00:53:01,key:caa04207ff084f260d8513a5d75d8dcf"_s, watch);
    row("address behind", u"0xcaa04207ff084f260d8513a5d75d8dcf 00:00:5E:00:53:01"_s, watch);
    row("CSV", u"Amazfit Neo;00:00:5E:00:53:01;caa04207ff084f260d8513a5d75d8dcf"_s, watch);
    row("JSON", u"{\"mac\": \"00:00:5E:00:53:01\", \"auth_key\": \"0xcaa04207ff084f260d8513a5d75d8dcf\"}"_s, watch);
    row("JSON over lines",
        u"{\n \"mac\": \"00:00:5E:00:53:01\",\n \"auth_key\": \"caa04207ff084f260d8513a5d75d8dcf\"\n}"_s, watch);
    row("Markdown", u"MAC **00:00:5E:00:53:01**, key `0xcaa04207ff084f260d8513a5d75d8dcf`"_s, watch);
    row("prompt of a shell", u"me@home:~/huami-token$ 0xcaa04207ff084f260d8513a5d75d8dcf"_s);
    row("key and a remark", u"Key: 0xcaa04207ff084f260d8513a5d75d8dcf (copied in May)"_s);
    row("three lines", u"Amazfit Neo\n00:00:5E:00:53:01\ncaa04207ff084f260d8513a5d75d8dcf"_s, watch);
}

void TestKeyPaste::keyWithWordsAroundIsFound()
{
    QFETCH(QString, text);
    const KeyPaste paste = KeyPaste::parse(text);
    QCOMPARE(keysOf(paste), QStringList{knownKey});
    QTEST(paste.candidates.first().address, "address");
    QVERIFY(paste.isToolOutput);
    QVERIFY(!paste.problem);
}

void TestKeyPaste::textWithoutKeySaysWhy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("digits");
    const auto row = [](const char *name, const QString &text, Kind kind, int digits = 0) {
        QTest::newRow(name) << text << kind << digits;
    };
    row("nothing", u""_s, Kind::Empty);
    row("blanks", u" \n\t"_s, Kind::Empty);
    row("30 digits", u"0xcaa04207ff084f260d8513a5d75d8d"_s, Kind::TooShort, 30);
    row("34 digits", u"00caa04207ff084f260d8513a5d75d8dcf"_s, Kind::TooLong, 34);
    row("one wrong letter", u"caa04207ff084f260d8513a5d75d8dcg"_s, Kind::NotHex, 31);
    row("one wrong letter in groups", u"caa0 4207 ff08 4f26 0d85 13a5 d75d 8dcg"_s, Kind::NotHex, 31);
    row("a word", u"hello"_s, Kind::NotHex, 1);
    row("cut off", u"0xcaa04207-ff08-4f26-0d85-13a5d75d8\u2026"_s, Kind::CutOff, 29);
    row("0x00", u"0x00"_s, Kind::NotOnAccount, 2);
    row("0x??", u"0x??"_s, Kind::NotOnAccount);
    row("all zero", u"00000000000000000000000000000000"_s, Kind::AllZero, 32);
    row("a sentence", u"I do not know where to find my pairing code"_s, Kind::NoKeyFound, 8);
    row("two lines of words", u"Bluetooth\nwatch"_s, Kind::NoKeyFound, 1);
    row("label without key", u"Key:"_s, Kind::Empty);
    row("label, half a key", u"Key: 0xcaa0"_s, Kind::TooShort, 4);
    row("label, half a key in groups", u"Key: 0xcaa0 4207 ff08"_s, Kind::TooShort, 12);
    row("label, half a key, a remark", u"Key: caa04207ff084f260d85 (copied)"_s, Kind::TooShort, 20);
    row("label, too long", u"Key: 0xcaa04207ff084f260d8513a5d75d8dcf00"_s, Kind::TooLong, 34);
    row("label, cut off", u"Key: 0xcaa04207ff\u2026"_s, Kind::CutOff, 10);
    row("label, none", u"Key: None"_s, Kind::NotOnAccount);
    row("label, all zero", u"Key: 0x00000000000000000000000000000000"_s, Kind::AllZero, 32);
    row("address, 30 digits", u"00:00:5E:00:53:01 caa04207ff084f260d8513a5d75d8d"_s, Kind::TooShort, 30);
    row("address only", u"00:00:5E:00:53:01"_s, Kind::NoKeyFound);
    row("address and 20 digits are no key", u"00:00:5E:00:53:01 caa04207ff084f260d85"_s, Kind::TooShort, 20);
    row("table with a watch and no key", u"| MAC | auth_key |\n| 00:00:5E:00:53:01 |  |"_s, Kind::NoKeyFound);
    row("table without watches", u"| MAC | auth_key |"_s, Kind::NoWatches);
    row("no watches", u"No bound devices found."_s, Kind::NoWatches);
}

void TestKeyPaste::textWithoutKeySaysWhy()
{
    QFETCH(QString, text);
    const KeyPaste paste = KeyPaste::parse(text);
    QVERIFY(paste.candidates.isEmpty());
    QVERIFY(paste.problem);
    QTEST(paste.problem->kind, "kind");
    if (paste.problem->kind != Kind::NoKeyFound)
        QTEST(paste.problem->digits, "digits");
    QCOMPARE(paste.digits, paste.isToolOutput ? 0 : paste.problem->digits);
    QVERIFY(!paste.choose(watch));
}

void TestKeyPaste::secretsOfAnotherKindAreNeverTaken_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("Token:") << u"Token: ['%1']"_s;
    QTest::newRow("Token: with prefix") << u"Token: 0x%1"_s;
    QTest::newRow("app_token") << u"app_token=%1"_s;
    QTest::newRow("login_token") << u"login_token=%1"_s;
    QTest::newRow("access_token") << u"\"access_token\": \"%1\""_s;
    QTest::newRow("token in a log line")
        << u"2025-03-14 09:26:53.589 | DEBUG    | huami_token.cli:main:40 - app_token=%1"_s;
    QTest::newRow("token called a key") << u"token key: %1"_s;
    QTest::newRow("web address") << u"https://account.example.org/oauth?code=%1&key=%1"_s;
}

void TestKeyPaste::secretsOfAnotherKindAreNeverTaken()
{
    QFETCH(QString, line);
    const QString secret = line.arg(otherKey);
    const KeyPaste alone = KeyPaste::parse(secret);
    QVERIFY(alone.candidates.isEmpty());
    QVERIFY(alone.problem);
    QCOMPARE(keysOf(KeyPaste::parse(secret + u"\nKey: 0x"_s + knownKey)), QStringList{knownKey});
    QCOMPARE(keysOf(KeyPaste::parse(u"Key: 0x"_s + knownKey + u'\n' + secret)), QStringList{knownKey});
}

void TestKeyPaste::randomTextAlwaysGivesKeysOrAProblem()
{
    const QStringList pieces
        = {knownKey,    watch,  u"0x"_s,     u"Key:"_s,  u"MAC"_s,      u"\n"_s,   u" "_s,         u"|"_s,
           u"\u2502"_s, u"…"_s, u"caa0"_s,   u"token"_s, u"Device 1"_s, u"0x00"_s, u"\u001b[1m"_s, u"Active: Yes"_s,
           u"-"_s,      u":"_s, u"\u2028"_s, u"ÿ"_s,     u"\r"_s};
    for (int round = 0; round < 5000; ++round) {
        QString text;
        for (int count = m_random.below(12); count > 0; --count)
            text += pieces.at(m_random.below(int(pieces.size())));
        const KeyPaste paste = KeyPaste::parse(text);
        QCOMPARE(paste.problem.has_value(), paste.candidates.isEmpty());
        for (const KeyCandidate &candidate : paste.candidates)
            QCOMPARE(candidate.key.bytes().size(), AuthKey::byteCount);
    }
}

NEOBEAT_TEST(TestKeyPaste)
#include "tst_keypaste.moc"

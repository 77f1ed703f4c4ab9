// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pairing/keyentry.h"
#include "support/keyspellings.h"
#include "support/testprogram.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using EntryState = KeyEntry::State;

/// How the key page validates what is typed and pasted.
class TestKeyEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_entry = {};
        m_entry.setAddress(m_address);
    }
    void emptyTextSaysNothing();
    void typedKeyIsCountedUntilItIsComplete();
    void keyThatBeginsLikeNoKeyIsTypedInPeace();
    void pastedKeyIsTaken_data();
    void pastedKeyIsTaken();
    void previewShowsWhatTheParserTook_data();
    void previewShowsWhatTheParserTook();
    void previewOfWhatIsNoKey_data();
    void previewOfWhatIsNoKey();
    void pastedPieceIsExplained();
    void typedPieceIsExplainedWhenJudged();
    void wrongCharacterIsNamed();
    void outputWithTheWatchIsTakenWithoutAsking();
    void outputOfOtherWatchesAsks();
    void choiceIsTakenAndCanBeChanged();
    void outputWithoutAKeyForTheWatchSaysSo();
    void otherAddressIsAnotherJudgement();
    void rejectedKeyIsWrongUntilTheTextChanges();
    void clearForgetsText();

private:
    static QString lines(const QString &address, const QString &key)
    {
        return u"Device 1:\n  MAC: %1, Active: Yes\n  Key: %2\n"_s.arg(address, key);
    }

    const QString m_address = u"E1:87:29:30:E4:E7"_s;
    const QString m_other = u"00:00:5E:00:53:02"_s;
    const QString m_third = u"00:00:5E:00:53:03"_s;
    const QString m_key = u"0xcaa04207ff084f260d8513a5d75d8dcf"_s;
    const QString m_otherKey = u"0x000102030405060708090a0b0c0d0e0f"_s;
    QCA::Initializer m_qca;
    KeyEntry m_entry;
};

void TestKeyEntry::emptyTextSaysNothing()
{
    QCOMPARE(m_entry.state(), EntryState::Empty);
    m_entry.setText(u"  "_s);
    QCOMPARE(m_entry.state(), EntryState::Empty);
    QCOMPARE(m_entry.remark(), QString());
    m_entry.judge();
    QCOMPARE(m_entry.state(), EntryState::Empty);
    QVERIFY(!m_entry.remark().isEmpty());
}

void TestKeyEntry::typedKeyIsCountedUntilItIsComplete()
{
    for (qsizetype length = 3; length < m_key.size(); ++length) {
        m_entry.setText(m_key.first(length));
        QVERIFY2(m_entry.state() == EntryState::Incomplete, qPrintable(m_entry.remark()));
        QCOMPARE(m_entry.digits(), static_cast<int>(length) - 2);
        QCOMPARE(m_entry.remark(), u"%1 of 32 digits"_s.arg(length - 2));
        QVERIFY(!m_entry.key());
    }
    m_entry.setText(m_key);
    QCOMPARE(m_entry.state(), EntryState::Ready);
    QCOMPARE(m_entry.digits(), 32);
    QCOMPARE(m_entry.remark(), u"The key is complete."_s);
    QCOMPARE(m_entry.key()->toStorage(), m_key.mid(2).toLatin1());
}

void TestKeyEntry::keyThatBeginsLikeNoKeyIsTypedInPeace()
{
    for (qsizetype length = 1; length < m_otherKey.size(); ++length) {
        m_entry.setText(m_otherKey.left(length));
        QVERIFY2(m_entry.state() == KeyEntry::State::Incomplete, qPrintable(m_otherKey.left(length)));
    }
    m_entry.setText(m_otherKey);
    QCOMPARE(m_entry.state(), KeyEntry::State::Ready);
    m_entry.setText({});
    m_entry.setText(u"0x00"_s);
    m_entry.judge();
    QCOMPARE(m_entry.state(), KeyEntry::State::Wrong);
}

void TestKeyEntry::pastedKeyIsTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("with 0x") << m_key;
    QTest::newRow("bare") << m_key.mid(2);
    QTest::newRow("upper case") << m_key.mid(2).toUpper();
    QTest::newRow("quoted with blanks") << u" \"%1\" \n"_s.arg(m_key);
    QTest::newRow("groups") << u"caa0 4207 ff08 4f26 0d85 13a5 d75d 8dcf"_s;
}

void TestKeyEntry::pastedKeyIsTaken()
{
    QFETCH(QString, text);
    m_entry.setText(text);
    QCOMPARE(m_entry.state(), EntryState::Ready);
    QCOMPARE(m_entry.key()->toStorage(), m_key.mid(2).toLatin1());
    QVERIFY(m_entry.candidates().isEmpty());
}

void TestKeyEntry::previewShowsWhatTheParserTook_data()
{
    QTest::addColumn<QString>("text");
    for (const test::KeySpelling &spelling : test::keySpellings())
        QTest::newRow(spelling.what) << spelling.text;
}

void TestKeyEntry::previewShowsWhatTheParserTook()
{
    QFETCH(QString, text);
    m_entry.setAddress({});
    m_entry.setText(text);
    QCOMPARE(m_entry.state(), EntryState::Ready);
    QCOMPARE(m_entry.preview(), test::spelledKeyInGroups);
}

void TestKeyEntry::previewOfWhatIsNoKey_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("preview");
    const QString dots = u" ···· ···· ···· ···· ···· ····"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("unfinished") << u"0xcaa042"_s << u"caa0 42··"_s + dots;
    QTest::newRow("odd") << u"CAA0 4"_s << u"caa0 4···"_s + dots;
    QTest::newRow("half a list") << u"0xca, 0xa0, 0x42"_s << u"caa0 42··"_s + dots;
    QTest::newRow("no hex digit") << u"caag"_s << QString();
    QTest::newRow("too long") << u"caa04207ff084f260d8513a5d75d8dcf00"_s << QString();
    QTest::newRow("output without a key") << u"Device 1\nMAC: 00:00:5E:00:53:01, active: Yes"_s << QString();
}

void TestKeyEntry::previewOfWhatIsNoKey()
{
    QFETCH(QString, text);
    m_entry.setText(text);
    QTEST(m_entry.preview(), "preview");
}

void TestKeyEntry::pastedPieceIsExplained()
{
    m_entry.setText(m_key.chopped(2));
    QCOMPARE(m_entry.state(), EntryState::Wrong);
    QCOMPARE(m_entry.remark(), u"This key has 30 digits, a key has 32."_s);
    // Editing it by hand counts as typing again.
    m_entry.setText(m_key.chopped(1));
    QCOMPARE(m_entry.state(), EntryState::Incomplete);
    QCOMPARE(m_entry.remark(), u"31 of 32 digits"_s);
}

void TestKeyEntry::typedPieceIsExplainedWhenJudged()
{
    m_entry.setText(u"caa0"_s);
    QCOMPARE(m_entry.state(), EntryState::Incomplete);
    m_entry.judge();
    QCOMPARE(m_entry.state(), EntryState::Wrong);
    QCOMPARE(m_entry.remark(), u"This key has 4 digits, a key has 32."_s);
}

void TestKeyEntry::wrongCharacterIsNamed()
{
    m_entry.setText(u"caag"_s);
    QCOMPARE(m_entry.state(), EntryState::Wrong);
    QVERIFY2(m_entry.remark().contains(u"Character 4, \"g\""_s), qPrintable(m_entry.remark()));
}

void TestKeyEntry::outputWithTheWatchIsTakenWithoutAsking()
{
    m_entry.setText(lines(m_other, m_otherKey) + lines(m_address, m_key));
    QCOMPARE(m_entry.state(), EntryState::Ready);
    QCOMPARE(m_entry.key()->toStorage(), m_key.mid(2).toLatin1());
    QVERIFY(m_entry.candidates().isEmpty());
}

void TestKeyEntry::outputOfOtherWatchesAsks()
{
    m_entry.setText(lines(m_other, m_otherKey) + lines(m_third, m_key));
    QCOMPARE(m_entry.state(), EntryState::Choose);
    QVERIFY2(m_entry.remark().contains(u"E4:E7"_s), qPrintable(m_entry.remark()));
    QCOMPARE(m_entry.candidates().size(), 2);
    QCOMPARE(m_entry.chosen(), -1);
    QVERIFY(!m_entry.key());
}

void TestKeyEntry::choiceIsTakenAndCanBeChanged()
{
    m_entry.setText(lines(m_other, m_otherKey) + lines(m_third, m_key));
    m_entry.choose(2);
    QCOMPARE(m_entry.state(), EntryState::Choose);
    m_entry.choose(1);
    QCOMPARE(m_entry.state(), EntryState::Ready);
    QCOMPARE(m_entry.chosen(), 1);
    QCOMPARE(m_entry.key()->toStorage(), m_key.mid(2).toLatin1());
    QCOMPARE(m_entry.candidates().size(), 2);
    m_entry.choose(0);
    QCOMPARE(m_entry.key()->toStorage(), m_otherKey.mid(2).toLatin1());
}

void TestKeyEntry::outputWithoutAKeyForTheWatchSaysSo()
{
    m_entry.setText(lines(m_other, m_otherKey) + lines(m_address, u"0x00"_s));
    QCOMPARE(m_entry.state(), EntryState::Wrong);
    QVERIFY2(m_entry.remark().contains(u"The account has no key for this watch"_s), qPrintable(m_entry.remark()));
}

void TestKeyEntry::otherAddressIsAnotherJudgement()
{
    m_entry.setText(lines(m_other, m_otherKey) + lines(m_third, m_key));
    m_entry.setAddress(m_third);
    QCOMPARE(m_entry.state(), EntryState::Ready);
    QCOMPARE(m_entry.key()->toStorage(), m_key.mid(2).toLatin1());
}

void TestKeyEntry::rejectedKeyIsWrongUntilTheTextChanges()
{
    m_entry.setText(m_key);
    m_entry.reject({Error::Code::KeyRejected});
    QCOMPARE(m_entry.state(), EntryState::Wrong);
    QCOMPARE(m_entry.remark(), u"The watch did not accept this key."_s);
    QCOMPARE(m_entry.text(), m_key);
    QVERIFY(!m_entry.key());
    m_entry.judge();
    QCOMPARE(m_entry.remark(), u"The watch did not accept this key."_s);
    m_entry.setText(m_otherKey);
    QCOMPARE(m_entry.state(), EntryState::Ready);
}

void TestKeyEntry::clearForgetsText()
{
    m_entry.setText(m_key);
    m_entry.clear();
    QCOMPARE(m_entry.text(), QString());
    QCOMPARE(m_entry.state(), EntryState::Empty);
    QVERIFY(!m_entry.key());
}

NEOBEAT_TEST(TestKeyEntry)
#include "tst_keyentry.moc"

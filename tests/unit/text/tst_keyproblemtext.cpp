// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "text/keyproblemtext.h"

#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Kind = KeyProblem::Kind;

/// Why a text is not a key, in words that a user can act on.
class TestKeyProblemText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void textsSayWhatIsWrong_data();
    void textsSayWhatIsWrong();
    void typedTextsGetTheirReason_data();
    void typedTextsGetTheirReason();

private:
    QCA::Initializer m_qca;
};

void TestKeyProblemText::textsSayWhatIsWrong_data()
{
    QTest::addColumn<KeyProblem>("problem");
    QTest::addColumn<QString>("part");
    QTest::newRow("empty") << KeyProblem{Kind::Empty} << u"pairing key"_s;
    QTest::newRow("short") << KeyProblem{Kind::TooShort, 30} << u"This key has 30 digits, a key has 32."_s;
    QTest::newRow("one digit") << KeyProblem{Kind::TooShort, 1} << u"This key has 1 digit, a key has 32."_s;
    QTest::newRow("long") << KeyProblem{Kind::TooLong, 34} << u"This key has 34 digits, a key has 32."_s;
    QTest::newRow("not hex") << KeyProblem{Kind::NotHex, 5, u'g', 6} << u"Character 6, \"g\", is no hex digit."_s;
    QTest::newRow("cut off") << KeyProblem{Kind::CutOff, 20} << u"your terminal cut it. Widen the window"_s;
    QTest::newRow("not on account") << KeyProblem{Kind::NotOnAccount}
                                    << u"The account has no key for this watch: it says 0x00."_s;
    QTest::newRow("all zero") << KeyProblem{Kind::AllZero, 32} << u"all zeros"_s;
    QTest::newRow("no key found") << KeyProblem{Kind::NoKeyFound} << u"no key in this text"_s;
    QTest::newRow("no watches") << KeyProblem{Kind::NoWatches} << u"The account has no watch."_s;
}

void TestKeyProblemText::textsSayWhatIsWrong()
{
    QFETCH(KeyProblem, problem);
    QFETCH(QString, part);
    const QString text = keyProblemText(problem);
    QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY2(text.endsWith(u'.'), qPrintable(text));
    QVERIFY2(!text.contains(u'!') && !text.contains(u'\n'), qPrintable(text));
}

void TestKeyProblemText::typedTextsGetTheirReason_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("part");
    QTest::newRow("30 digits") << u"0xcaa04207ff084f260d8513a5d75d8d"_s << u"has 30 digits"_s;
    QTest::newRow("34 digits") << u"caa04207ff084f260d8513a5d75d8dcf00"_s << u"has 34 digits"_s;
    QTest::newRow("letter o") << u"0xcaa042o7ff084f260d8513a5d75d8dcf"_s << u"Character 9, \"o\""_s;
    QTest::newRow("cut") << u"0xcaa04207ff084f260d85…"_s << u"your terminal cut it"_s;
}

void TestKeyProblemText::typedTextsGetTheirReason()
{
    QFETCH(QString, typed);
    QFETCH(QString, part);
    const auto key = AuthKey::fromText(typed);
    QVERIFY(!key);
    const QString text = keyProblemText(key.error());
    QVERIFY2(text.contains(part), qPrintable(text));
}

NEOBEAT_TEST(TestKeyProblemText)
#include "tst_keyproblemtext.moc"

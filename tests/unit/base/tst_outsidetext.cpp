// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/outsidetext.h"
#include "support/hostilenames.h"
#include "support/testprogram.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

#include <system_error>

using namespace neobeat;
using namespace Qt::StringLiterals;

class TestOutsideText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void hostileNameBecomesOneLine_data();
    void hostileNameBecomesOneLine();
    void lineIsAsAReaderWouldWriteIt_data();
    void lineIsAsAReaderWouldWriteIt();
    void tooLongEndsWithAWholeCharacter_data();
    void tooLongEndsWithAWholeCharacter();
    void noteKeepsItsLines();
    void printableKeepsColumnsAndLines();
    void anyTextIsHarmlessAndStaysAsItIs();
    void messagesOfOthersAreOneLine();
};

void TestOutsideText::hostileNameBecomesOneLine_data()
{
    QTest::addColumn<QString>("name");
    for (const test::HostileName &hostile : test::hostileNames())
        QTest::newRow(hostile.what) << hostile.name;
}

void TestOutsideText::hostileNameBecomesOneLine()
{
    QFETCH(QString, name);
    const QString line = outsideLine(name);
    QVERIFY2(test::isOneHarmlessLine(line), qPrintable(line));
    QVERIFY2(line.contains(u"evil"_s), qPrintable(line));
    QVERIFY(line.size() <= longestName);
    QCOMPARE(line, line.simplified());
    QCOMPARE(outsideLine(line), line);

    const QString note = outsideNote(name);
    QVERIFY2(test::areHarmlessLines(note), qPrintable(note));
    QVERIFY(note.size() <= longestNote);
    QCOMPARE(outsideNote(note), note);
    QVERIFY(test::areHarmlessLines(printable(name)));
}

void TestOutsideText::lineIsAsAReaderWouldWriteIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << u"Friday run, 5 km"_s << u"Friday run, 5 km"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("blanks only") << u" \t\n\u2028 "_s << QString();
    QTest::newRow("no-break blanks") << u"a\u00a0\u2003b"_s << u"a b"_s;
    QTest::newRow("line end of two characters") << u"a\r\nb"_s << u"a b"_s;
    QTest::newRow("controls") << u"a\u001b[31mb\u0000c\u007f"_s << u"a[31mbc"_s;
    QTest::newRow("marks of direction") << u"a\u202eb\u2066c"_s << u"abc"_s;
    QTest::newRow("joined emoji") << u"\U0001F468\u200d\U0001F469"_s << u"\U0001F468\U0001F469"_s;
    QTest::newRow("emoji with variation") << u"\u2764\ufe0f 5"_s << u"\u2764\ufe0f 5"_s;
    QTest::newRow("tone of skin") << u"\U0001F44D\U0001F3FD"_s << u"\U0001F44D\U0001F3FD"_s;
    QTest::newRow("half of a pair") << u"a"_s + QChar(0xd83d) + u"b"_s << u"a\ufffdb"_s;
    QTest::newRow("private") << u"a\ue000b"_s << u"a\ufffdb"_s;
    QTest::newRow("no character") << u"a\uffffb\u0378"_s << u"a\ufffdb\ufffd"_s;
    QTest::newRow("other scripts") << u"\u05e2\u05d1\u05e8 \u0645\u0631\u062d \u6f22"_s
                                   << u"\u05e2\u05d1\u05e8 \u0645\u0631\u062d \u6f22"_s;
}

void TestOutsideText::lineIsAsAReaderWouldWriteIt()
{
    QFETCH(QString, text);
    QTEST(outsideLine(text), "line");
}

void TestOutsideText::tooLongEndsWithAWholeCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("letters") << u"abcdefghijkl"_s << u"abcdefghij"_s;
    QTest::newRow("just fits") << u"abcdefghij"_s << u"abcdefghij"_s;
    QTest::newRow("pair at the limit") << u"abcdefghi\U0001F493x"_s << u"abcdefghi"_s;
    QTest::newRow("mark at the limit") << u"abcdefghie\u0301x"_s << u"abcdefghi"_s;
    QTest::newRow("flag at the limit") << u"abcdefgh\U0001F1E9\U0001F1EAx"_s << u"abcdefgh"_s;
    QTest::newRow("variation at the limit") << u"abcdefghi\u2764\ufe0fx"_s << u"abcdefghi"_s;
    QTest::newRow("blank at the limit") << u"abcdefghi jkl"_s << u"abcdefghi"_s;
    QTest::newRow("one heap of marks") << u"e"_s + QString(20, QChar(0x0301)) << u"e"_s + QString(9, QChar(0x0301));
    QTest::newRow("blanks do not count") << u"a    b    c    d    e    f"_s << u"a b c d e"_s;
}

void TestOutsideText::tooLongEndsWithAWholeCharacter()
{
    QFETCH(QString, text);
    QTEST(outsideLine(text, 10), "line");
}

void TestOutsideText::noteKeepsItsLines()
{
    QCOMPARE(outsideNote(u"\n one\r\n  two\rthree\u2028four\tfive\u001b[0m\n\nsix \n"_s),
             u"one\n  two\nthree\nfour five[0m\n\nsix"_s);
    QCOMPARE(outsideNote(u"a\nb"_s, 2), u"a"_s);
    QCOMPARE(outsideNote(QString(2 * longestNote, u'x')).size(), longestNote);
}

void TestOutsideText::printableKeepsColumnsAndLines()
{
    QCOMPARE(printable(u"  one   two\n    three\n"_s), u"  one   two\n    three\n"_s);
    QCOMPARE(printable(u"  one\u001b  \u202etwo\r\n"_s), u"  one  two\n"_s);
    QCOMPARE(printable(QString(5 * longestNote, QChar(0x00e9))).size(), 5 * longestNote);
}

void TestOutsideText::anyTextIsHarmlessAndStaysAsItIs()
{
    QRandomGenerator random(20261128);
    for (int round = 0; round < 2000; ++round) {
        QString text;
        const int length = random.bounded(60);
        for (int i = 0; i < length; ++i)
            text += QChar(ushort(random.bounded(2) ? random.bounded(0x10000) : random.bounded(0x100)));
        const qsizetype longest = random.bounded(1, 40);
        const QString line = outsideLine(text, longest);
        QVERIFY2(test::isOneHarmlessLine(line), line.toUtf8().toHex());
        QVERIFY(line.size() <= longest);
        QCOMPARE(outsideLine(line, longest), line);
        const QString note = outsideNote(text, longest);
        QVERIFY2(test::areHarmlessLines(note), note.toUtf8().toHex());
        QVERIFY(note.size() <= longest);
        QCOMPARE(outsideNote(note, longest), note);
        QCOMPARE(printable(printable(text)), printable(text));
    }
}

void TestOutsideText::messagesOfOthersAreOneLine()
{
    struct Device : QBuffer
    {
        Device() { setErrorString(u"broken\u001b[2J\npipe"_s); }
    };
    struct Service
    {
        static QString message() { return u"refused\r\nby\u202e it"_s; }
    };
    struct Parser
    {
        static QString errorText() { return u"Unknown option \u001b."_s; }
    };
    struct Database
    {
        static QString text() { return u"  locked\n"_s; }
    };
    QCOMPARE(messageOf(Device()), u"broken[2J pipe"_s);
    QCOMPARE(messageOf(Service()), u"refused by it"_s);
    QCOMPARE(messageOf(Parser()), u"Unknown option ."_s);
    QCOMPARE(messageOf(Database()), u"locked"_s);
    QCOMPARE(messageOf(std::make_error_code(std::errc::permission_denied)), u"Permission denied"_s);
}

NEOBEAT_TEST(TestOutsideText)
#include "tst_outsidetext.moc"

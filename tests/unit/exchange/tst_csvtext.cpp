// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"
#include "exchange/csvtext.h"
#include "support/testprogram.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// A user's text in a cell: no spreadsheet evaluates it, and it is read back unchanged.
class TestCsvText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void wordsComeBack_data();
    void wordsComeBack();
    void foreignApostropheStays();
};

void TestCsvText::wordsComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("nothing") << u""_s << QByteArray("");
    QTest::newRow("plain") << u"Morning run"_s << QByteArray("Morning run");
    QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
    QTest::newRow("quote") << u"a\"b"_s << QByteArray("\"a\"\"b\"");
    QTest::newRow("line break") << u"a\nb"_s << QByteArray("\"a\nb\"");
    QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("plus") << u"+1"_s << QByteArray("'+1");
    QTest::newRow("minus") << u"-1"_s << QByteArray("'-1");
    QTest::newRow("at") << u"@A1"_s << QByteArray("'@A1");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1");
    QTest::newRow("wide equals sign") << u"＝1"_s << u"'＝1"_s.toUtf8();
    QTest::newRow("formula with quotes") << u"=\"x\""_s << QByteArray("\"'=\"\"x\"\"\"");
    QTest::newRow("apostrophe") << u"'quoted'"_s << QByteArray("'quoted'");
    QTest::newRow("apostrophe and formula") << u"'=1"_s << QByteArray("''=1");
    QTest::newRow("apostrophes and formula") << u"''=1"_s << QByteArray("'''=1");
    QTest::newRow("apostrophe alone") << u"'"_s << QByteArray("'");
}

void TestCsvText::wordsComeBack()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, cell);
    QCOMPARE(toCsvCell(text), cell);
    QByteArray row = cell + ",";
    QBuffer buffer(&row);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    CsvReader reader(buffer);
    CsvReader::Cells cells;
    QCOMPARE(reader.next(cells), CsvReader::Outcome::Row);
    QCOMPARE(fromCsvCell(cells.front()), text);
}

void TestCsvText::foreignApostropheStays()
{
    QCOMPARE(fromCsvCell("'tis"), u"'tis"_s);
}

NEOBEAT_TEST(TestCsvText)
#include "tst_csvtext.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"
#include "support/testprogram.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QStringEncoder>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> copyOf(const CsvReader::Cells &cells)
{
    QList<QByteArray> copies;
    for (const QByteArrayView cell : cells)
        copies.append(cell.toByteArray());
    return copies;
}

QByteArray inUtf16(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

} // namespace

/// CSV as RFC 4180 defines it, and as spreadsheets write it.
class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void rowsAreTakenApart_data();
    void rowsAreTakenApart();
    void looseQuotesAreText_data();
    void looseQuotesAreText();
    void brokenRowsAreDistinguished_data();
    void brokenRowsAreDistinguished();
    void linesAreCounted();
};

void TestCsvReader::rowsAreTakenApart_data()
{
    using Rows = QList<QList<QByteArray>>;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Rows>("rows");
    QTest::newRow("nothing") << QByteArray("") << Rows{};
    QTest::newRow("CRLF") << QByteArray("a,b\r\nc,d\r\n") << Rows{{"a", "b"}, {"c", "d"}};
    QTest::newRow("LF and no end") << QByteArray("a,b\nc,d") << Rows{{"a", "b"}, {"c", "d"}};
    QTest::newRow("empty cells") << QByteArray(",\r\n,,") << Rows{{"", ""}, {"", "", ""}};
    QTest::newRow("empty lines") << QByteArray("\na\r\n\r\n\nb\n\n") << Rows{{"a"}, {"b"}};
    QTest::newRow("quotes") << QByteArray("\"a,\r\n\"\"b\"\"\",\"\",c") << Rows{{"a,\r\n\"b\"", "", "c"}};
    QTest::newRow("semicolons") << QByteArray("a;b;c,d\n\"d;\";e\n") << Rows{{"a", "b", "c,d"}, {"d;", "e"}};
    QTest::newRow("tabs") << QByteArray("a\tb\tc\r\nd;,\t\t\r\n") << Rows{{"a", "b", "c"}, {"d;,", "", ""}};
    QTest::newRow("separator in quotes") << QByteArray("\"a;;;\",b\nc,d;\n") << Rows{{"a;;;", "b"}, {"c", "d;"}};
    QTest::newRow("UTF-16, low byte first") << inUtf16(u"a\tb\r\n\u00e4\t\U0001F3C3\r\n"_s, QStringConverter::Utf16LE)
                                            << Rows{{"a", "b"}, {"\xc3\xa4", "\xf0\x9f\x8f\x83"}};
    QTest::newRow("UTF-16, high byte first")
        << inUtf16(u"a;b\n1;2"_s, QStringConverter::Utf16BE) << Rows{{"a", "b"}, {"1", "2"}};
    QTest::newRow("doubled quotes over the chunk")
        << QByteArray(65'530, 'x') + ",\"a\"\"b\",\"" + QByteArray(70'000, 'y') + "\n\"\"z\"\nq"
        << Rows{{QByteArray(65'530, 'x'), "a\"b", QByteArray(70'000, 'y') + "\n\"z"}, {"q"}};
    QTest::newRow("fewer cells") << QByteArray("a,b,c\nd\n") << Rows{{"a", "b", "c"}, {"d"}};
    QTest::newRow("over the chunk") << QByteArray(65'535, 'x') + ",\"" + QByteArray(70'000, 'y') + "\"\r\nz"
                                    << Rows{{QByteArray(65'535, 'x'), QByteArray(70'000, 'y')}, {"z"}};
}

void TestCsvReader::rowsAreTakenApart()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<QList<QByteArray>>, rows);
    QBuffer buffer(&text);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    CsvReader reader(buffer);
    CsvReader::Cells cells;
    for (const QList<QByteArray> &row : rows) {
        QCOMPARE(reader.next(cells), CsvReader::Outcome::Row);
        QCOMPARE(copyOf(cells), row);
    }
    QCOMPARE(reader.next(cells), CsvReader::Outcome::End);
}

void TestCsvReader::looseQuotesAreText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<QByteArray>>("cells");
    using Cells = QList<QByteArray>;
    QTest::newRow("within") << QByteArray("\"8km + 10x20\"/40\" + 2km\",5") << Cells{"8km + 10x20\"/40\" + 2km", "5"};
    QTest::newRow("doubled") << QByteArray("\"a \"\"b\"\"\",\"\",c\r\n") << Cells{"a \"b\"", "", "c"};
    QTest::newRow("both") << QByteArray("\"a\"\"b\"c\"\n") << Cells{"a\"b\"c"};
    QTest::newRow("not quoted") << QByteArray("run 10\" fast,b") << Cells{"run 10\" fast", "b"};
}

void TestCsvReader::looseQuotesAreText()
{
    QFETCH(QByteArray, text);
    QFETCH(const QList<QByteArray>, cells);
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, CsvReader::Quotes::Loose);
    CsvReader::Cells row;
    QCOMPARE(reader.next(row), CsvReader::Outcome::Row);
    QCOMPARE(copyOf(row), cells);
    QCOMPARE(reader.next(row), CsvReader::Outcome::End);
}

void TestCsvReader::brokenRowsAreDistinguished_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("open quotes") << QByteArray("\"a,b\r\nc");
    QTest::newRow("quotes inside") << QByteArray("a\"b\"");
    QTest::newRow("after quotes") << QByteArray("\"a\"b");
    QTest::newRow("CR alone") << QByteArray("a\rb");
    QTest::newRow("too many cells") << QByteArray(1'000, ',');
    QTest::newRow("too long") << QByteArray(2'000'000, 'x');
    QTest::newRow("too long in quotes") << QByteArray('"' + QByteArray(2'000'000, 'x') + '"');
}

void TestCsvReader::brokenRowsAreDistinguished()
{
    QFETCH(QByteArray, text);
    QBuffer buffer(&text);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    CsvReader reader(buffer);
    CsvReader::Cells cells;
    QCOMPARE(reader.next(cells), CsvReader::Outcome::Broken);
    QVERIFY(!reader.problem().isEmpty());
}

void TestCsvReader::linesAreCounted()
{
    QByteArray text("a\r\n\"b\n\nc\"\n\nd\n");
    QBuffer buffer(&text);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    CsvReader reader(buffer);
    CsvReader::Cells cells;
    for (const qint64 line : {1, 2, 6}) {
        QCOMPARE(reader.next(cells), CsvReader::Outcome::Row);
        QCOMPARE(reader.line(), line);
    }
}

NEOBEAT_TEST(TestCsvReader)
#include "tst_csvreader.moc"

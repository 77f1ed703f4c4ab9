// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entryreader.h"
#include "exchange/timereader.h"
#include "support/testprogram.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>

#include <vector>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// Our CSV after a spreadsheet saved it: imported, or the line and what is wrong with it.
class TestSpreadsheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void sameContentIsRead_data();
    void sameContentIsRead();
    void causeIsNamedWithItsLine_data();
    void causeIsNamedWithItsLine();
    void timesWithoutZoneAreOfThisComputer();
    void doubledHourIsReadInItsOrder();
    void whatIsNoTimeIsNotRead();
};

void TestSpreadsheets::sameContentIsRead_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("as written") << QByteArray("time,bpm,quality,source,session,event,end,text,note\r\n"
                                              "2026-11-20T18:30:00.000+01:00,63,good,stream,,sample,,,\r\n"
                                              "2026-11-20T18:30:01.000+01:00,,,,,battery,,87,charging\r\n");
    QTest::newRow("with the local time, which does not count")
        << QByteArray("time,bpm,quality,source,session,event,end,text,note,local_time\r\n"
                      "2026-11-20T18:30:00.000+01:00,63,good,stream,,sample,,,,2026-11-20 18:30:00\r\n"
                      "2026-11-20T18:30:01.000+01:00,,,,,battery,,87,charging,20.11.26\r\n");
    QTest::newRow("semicolons and a mark")
        << QByteArray("\xef\xbb\xbftime;bpm;quality;source;session;event;end;text;note\r\n"
                      "2026-11-20T17:30:00.000+00:00;63;good;stream;;sample;;;\r\n"
                      "2026-11-20T17:30:01.000+00:00;;;;;battery;;87;charging\r\n");
    QTest::newRow("tabs, LF, quotes") << QByteArray(
        "\"time\"\t\"bpm\"\t\"quality\"\t\"source\"\t\"session\"\t\"event\"\t\"end\"\t\"text\"\t\"note\"\n"
        "\"2026-11-20T18:30:00.000+01:00\"\t63\t\"good\"\t\"stream\"\t\t\"sample\"\t\t\t\n"
        "\"2026-11-20T18:30:01.000+01:00\"\t\t\t\t\t\"battery\"\t\t87\t\"charging\"\n");
    QTest::newRow("no empty cells at the end") << QByteArray("time,bpm,quality,source,session,event,end,text,note\n"
                                                             "2026-11-20T18:30:00.000+01:00,63,good,stream,,sample\n"
                                                             "2026-11-20T18:30:01.000+01:00,,,,,battery,,87,charging\n"
                                                             ",,,,,,,,\n");
    QTest::newRow("more empty cells") << QByteArray("time,bpm,quality,source,session,event,end,text,note\n"
                                                    "2026-11-20T18:30:00.000+01:00,63,good,stream,,sample,,,,,\n"
                                                    "2026-11-20T18:30:01.000+01:00,,,,,battery,,87,charging,\n");
    QTest::newRow("decimals and German dates") << QByteArray("Time;BPM;Quality;Source;Activity;Event;End;Text;Note\r\n"
                                                             "20.11.2026 18:30;63,0;good;stream;;sample;;;\r\n"
                                                             "20.11.2026 18:30:01,000;;;;;battery;;87,00;charging\r\n");
    QTest::newRow("dates with a blank") << QByteArray("time,bpm,quality,source,session,event,end,text,note\r\n"
                                                      "2026-11-20 18:30:00,63.0,good,stream,,sample,,,\r\n"
                                                      "2026/11/20 18:30:01,,,,,battery,,87.0,charging\r\n");
}

void TestSpreadsheets::sameContentIsRead()
{
    QFETCH(QByteArray, file);
    QBuffer buffer(&file);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto reader = EntryReader::forFile(buffer);
    QVERIFY(reader);
    constexpr qint64 start = 1'795'195'800'000;
    const std::vector<Entry> expected{Sample{start, 63}, BatteryEntry{start + 1'000, 87, true}, Entry()};
    for (const Entry &content : expected) {
        Entry entry;
        const Error error = reader->next(entry);
        QVERIFY2(!error, qPrintable(error.detail));
        QVERIFY(entry == content);
    }
}

void TestSpreadsheets::causeIsNamedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("cause");
    QTest::newRow("day or month") << QByteArray("11/10/2026 18:30,63,good,stream,,sample,,,\n") << u"no time"_s;
    QTest::newRow("number of a day") << QByteArray("46346.77083,63,good,stream,,sample,,,\n") << u"no time"_s;
    QTest::newRow("no such day") << QByteArray("2026-02-30 18:30:00,63,good,stream,,sample,,,\n") << u"no time"_s;
    QTest::newRow("no number") << QByteArray("2026-11-20T18:30:00Z,63.5,good,stream,,sample,,,\n") << u"column bpm"_s;
    QTest::newRow("quality") << QByteArray("2026-11-20T18:30:00Z,63,gut,stream,,sample,,,\n") << u"column quality"_s;
    QTest::newRow("source") << QByteArray("2026-11-20T18:30:00Z,63,good,Stream,,sample,,,\n") << u"column source"_s;
    QTest::newRow("event") << QByteArray("2026-11-20T18:30:00Z,63,good,stream,,Probe,,,\n") << u"column event"_s;
    QTest::newRow("comma in a text") << QByteArray("2026-11-20T18:30:00Z,,,,a,session,2026-11-20T18:31:00Z,a,b,c\n")
                                     << u"more cells"_s;
    QTest::newRow("cut off") << QByteArray("2026-11-20T18:30:00Z,,,,a,session,2026-11-20T18:31:00Z,a")
                             << u"fewer cells"_s;
    QTest::newRow("open quotes") << QByteArray("2026-11-20T18:30:00Z,,,,\"a,session\n") << u"quotes that do not end"_s;
}

void TestSpreadsheets::causeIsNamedWithItsLine()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, cause);
    QByteArray file("time,bpm,quality,source,session,event,end,text,note\n"
                    "2026-11-20T18:30:00.000+01:00,63,good,stream,,sample,,,\n");
    file += row;
    QBuffer buffer(&file);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto reader = EntryReader::forFile(buffer);
    QVERIFY(reader);
    Entry entry;
    QVERIFY(!reader->next(entry));
    const Error error = reader->next(entry);
    QCOMPARE(error.code, Error::Code::ImportUnreadable);
    QVERIFY2(error.detail.startsWith("line 3: "_L1) && error.detail.contains(cause), qPrintable(error.detail));
}

void TestSpreadsheets::timesWithoutZoneAreOfThisComputer()
{
    TimeReader times;
    QCOMPARE(times.read("2026-07-01 12:00:00"), std::optional<qint64>(1'782'900'000'000));
    QCOMPARE(times.read("2026-07-01T10:00:00.000Z"), std::optional<qint64>(1'782'900'000'000));
    QCOMPARE(times.read("2026-07-01T10:00:59.999Z"), std::optional<qint64>(1'782'900'059'999));
    QCOMPARE(times.read("2026-07-01T10:00:00.001Z"), std::optional<qint64>(1'782'900'000'001));
    QCOMPARE(times.read("1.7.2026 12:00"), std::optional<qint64>(1'782'900'000'000));
    // A skipped time: the first moment that exists.
    QCOMPARE(times.read("2026-03-29 02:30:00"), std::optional<qint64>(1'774'746'000'000));
}

void TestSpreadsheets::doubledHourIsReadInItsOrder()
{
    TimeReader times;
    const qint64 first = 1'792'886'400'000; // 02:00 in summer time
    constexpr qint64 halfHour = 1'800'000;
    const std::vector<QByteArray> texts{"2026-10-25 02:00:00", "2026-10-25 02:30:00", "2026-10-25 02:00:00",
                                        "2026-10-25 02:30:00", "2026-10-25 03:00:00"};
    for (std::size_t i = 0; i < texts.size(); ++i)
        QCOMPARE(times.read(texts[i]), std::optional(first + qint64(i) * halfHour));
}

void TestSpreadsheets::whatIsNoTimeIsNotRead()
{
    for (const char *text :
         {"", "2026", "2026-03-02", "18:30", "02-03-2026 18:30", "2/3/2026 18:30", "2026.03.02 18:30",
          "2026-03-02 24:00", "2026-03-02 18:30 PM", "2026-03-02 18:60", "2026-13-02 18:30", "2026-03-02 18",
          "2026-03-02  18:30", "02.03.26 18:30", "\xff\xfe\x00"})
        QVERIFY2(!parseWallTime(text), text);
}

NEOBEAT_TEST(TestSpreadsheets)
#include "tst_spreadsheets.moc"

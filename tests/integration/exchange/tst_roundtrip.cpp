// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/exchange/exchangefixture.h"
#include "support/testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

/// What is exported, imported and exported again is the same to the last byte.
class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void emptyHistoryGetsEverythingBack_data();
    void emptyHistoryGetsEverythingBack();
    void secondImportAddsNothing_data();
    void secondImportAddsNothing();
    void editedFileIsReadAllTheSame();
    void wrongLineIsNamed();
    void cutFileKeepsWhatCameBefore();
    void foreignFileIsNotTouched();
    void importEndsWhenAsked();
    void exportEndsWhenAskedAndLeavesTheOldFile();
    void fullFolderIsSaid();
    void nothingIsNoFile();
};

void TestRoundTrip::initTestCase()
{
    qputenv("TZ", "Europe/Berlin");
}

void TestRoundTrip::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestRoundTrip::emptyHistoryGetsEverythingBack_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("CSV") << ExportFormat::Csv;
    QTest::newRow("JSON Lines") << ExportFormat::JsonLines;
}

void TestRoundTrip::emptyHistoryGetsEverythingBack()
{
    QFETCH(ExportFormat, format);
    const ExchangeFixture fixture;
    const auto written = fixture.exportTo(u"first"_s, format);
    QVERIFY(written);
    const auto values = qint64(ExchangeFixture::samples().size() + ExchangeFixture::minutes().size());
    QCOMPARE(written->samples, values);
    QCOMPARE(written->intervals, ExchangeFixture::intervalCount());
    QCOMPARE(written->readings, qint64(ExchangeFixture::readings().size()));

    QVERIFY(QFile::remove(fixture.file(u"history.sqlite"_s)));
    const auto read = fixture.import(u"first"_s);
    QVERIFY(read);
    QCOMPARE(read->found, values + ExchangeFixture::intervalCount());
    QCOMPARE(read->added, read->found);
    QCOMPARE(read->activities, ExchangeFixture::activities().size());
    QCOMPARE(read->range.from, ExchangeFixture::samples().front().time);
    QCOMPARE(read->range.to, ExchangeFixture::samples().back().time + 1);
    QVERIFY(fixture.stored() == ExchangeFixture::samples());
    QVERIFY(fixture.storedMinutes() == ExchangeFixture::minutes());
    QVERIFY(fixture.storedBeats() == ExchangeFixture::beats());

    QVERIFY(fixture.exportTo(u"second"_s, format));
    QCOMPARE(fixture.contentOf(u"second"_s), fixture.contentOf(u"first"_s));
}

void TestRoundTrip::secondImportAddsNothing_data()
{
    emptyHistoryGetsEverythingBack_data();
}

void TestRoundTrip::secondImportAddsNothing()
{
    QFETCH(ExportFormat, format);
    const ExchangeFixture fixture;
    QVERIFY(fixture.exportTo(u"first"_s, format));
    const auto read = fixture.import(u"first"_s);
    QVERIFY(read);
    QCOMPARE(read->added, 0);
    QCOMPARE(read->activities, 0);
    QCOMPARE(read->import, 0);
    QVERIFY(fixture.exportTo(u"second"_s, format));
    QCOMPARE(fixture.contentOf(u"second"_s), fixture.contentOf(u"first"_s));
}

// As changed by a spreadsheet, an editor and another country: a BOM, LF, other columns, other time zones.
void TestRoundTrip::editedFileIsReadAllTheSame()
{
    const ExchangeFixture fixture;
    QFile file(fixture.file(u"edited.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xef\xbb\xbf"
               "event,mood,quality,bpm,source,time\n"
               "sample,fine,good,71,stream,2020-01-01T12:00:00Z\n"
               "\n"
               "sample,,no-reading,,stream,\"2020-01-01 17:45:01.5+0545\"\r\n"
               "sample,,good,72,stream,2020-01-01T04:00:02.25-08:00");
    file.close();
    const auto read = fixture.import(u"edited.csv"_s);
    QVERIFY(read);
    QCOMPARE(read->added, 3);
    const std::vector<Sample> stored = fixture.stored();
    const qint64 noon = 1'577'880'000'000;
    QVERIFY(stored.at(0) == (Sample{noon, 71, SampleQuality::Good, SampleSource::Stream}));
    QVERIFY(stored.at(1) == (Sample{noon + 1'500, 0, SampleQuality::NoReading, SampleSource::Stream}));
    QVERIFY(stored.at(2) == (Sample{noon + 2'250, 72, SampleQuality::Good, SampleSource::Stream}));
}

void TestRoundTrip::wrongLineIsNamed()
{
    const ExchangeFixture fixture;
    QVERIFY(fixture.exportTo(u"good.csv"_s, ExportFormat::Csv));
    QByteArray content = fixture.contentOf(u"good.csv"_s);
    const qsizetype third = content.indexOf("\r\n", content.indexOf("\r\n") + 2) + 2;
    content.replace(content.indexOf(",5", third), 3, ",abc");
    QFile file(fixture.file(u"wrong.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto read = fixture.import(u"wrong.csv"_s);
    const auto whole = fixture.import(u"good.csv"_s);
    QVERIFY(read && whole);
    QCOMPARE(read->found, whole->found - 1);
    QCOMPARE(read->problem.code, Error::Code::ImportUnreadable);
    QVERIFY2(read->problem.detail.startsWith("line 3:"_L1), qPrintable(read->problem.detail));
}

void TestRoundTrip::cutFileKeepsWhatCameBefore()
{
    const ExchangeFixture fixture;
    QVERIFY(fixture.exportTo(u"whole.jsonl"_s, ExportFormat::JsonLines));
    const QByteArray content = fixture.contentOf(u"whole.jsonl"_s);
    QFile file(fixture.file(u"cut.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content.first(content.size() / 2));
    file.close();
    const auto read = fixture.import(u"cut.jsonl"_s);
    QVERIFY(read);
    QCOMPARE(read->problem.code, Error::Code::ImportUnreadable);
    QVERIFY(fixture.stored() == ExchangeFixture::samples());
}

void TestRoundTrip::foreignFileIsNotTouched()
{
    const ExchangeFixture fixture;
    const QList<QByteArray> contents{"",
                                     "Date,Heart rate\n2020-01-01,71\n",
                                     "{\"type\":\"header\",\"format\":\"other\"}\n",
                                     "{\"type\":\"header\",\"format\":\"neobeat-history\",\"version\":2}\n",
                                     QByteArray(5'000'000, 'x'),
                                     QByteArray(100'000, '\0'),
                                     QByteArray(100, '"')};
    for (const QByteArray &content : contents) {
        QFile file(fixture.file(u"foreign"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto read = fixture.import(u"foreign"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::ImportUnknownFormat);
    }
    const auto missing = fixture.import(u"missing"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, Error::Code::FileMissing);
    const auto folder = fixture.import(u"."_s);
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, Error::Code::ImportUnknownFormat);
}

void TestRoundTrip::importEndsWhenAsked()
{
    const ExchangeFixture fixture;
    QVERIFY(fixture.exportTo(u"first"_s, ExportFormat::Csv));
    QList<double> shares;
    const auto read = fixture.import(u"first"_s, [&](double share) {
        shares.append(share);
        return shares.size() < 3;
    });
    QCOMPARE(read ? read->problem.code : read.error().code, Error::Code::Cancelled);
    QCOMPARE(shares.size(), 3);
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
}

void TestRoundTrip::exportEndsWhenAskedAndLeavesTheOldFile()
{
    const ExchangeFixture fixture;
    for (const ExportFormat format :
         {ExportFormat::Csv, ExportFormat::JsonLines, ExportFormat::Tcx, ExportFormat::Fit}) {
        QFile file(fixture.file(u"old"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("old");
        file.close();
        QList<double> shares;
        const auto written = fixture.exportTo(u"old"_s, format, 0, [&](double share) {
            shares.append(share);
            return shares.size() < 8;
        });
        QVERIFY(!written || shares.size() < 8);
        if (!written)
            QCOMPARE(written.error().code, Error::Code::Cancelled);
        QVERIFY(std::is_sorted(shares.begin(), shares.end()));
        QCOMPARE(fixture.contentOf(u"old"_s) == "old", !written);
        const auto stopped = fixture.exportTo(u"none"_s, format, 0, [](double) { return false; });
        QVERIFY(!stopped);
        QVERIFY(!QFile::exists(fixture.file(u"none"_s)));
    }
}

void TestRoundTrip::fullFolderIsSaid()
{
    const ExchangeFixture fixture;
    const auto written = fixture.exportTo(u"no/such/folder"_s, ExportFormat::Csv);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::FileMissing);

    const auto reader = HistoryReader::open(fixture.file(u"history.sqlite"_s));
    QVERIFY(reader);
    ExportRequest request;
    request.address = ExchangeFixture::watch().address;
    for (const ExportFormat format :
         {ExportFormat::Csv, ExportFormat::JsonLines, ExportFormat::Tcx, ExportFormat::Fit}) {
        QFile full(u"/dev/full"_s);
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        request.format = format;
        const auto outcome = exportHistory(*reader.value(), request, full);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Error::Code::ExportFailed);
    }
}

void TestRoundTrip::nothingIsNoFile()
{
    const ExchangeFixture fixture;
    const auto reader = HistoryReader::open(fixture.file(u"history.sqlite"_s));
    QVERIFY(reader);
    ExportRequest request;
    request.file = fixture.file(u"nothing"_s);
    request.address = ExchangeFixture::watch().address;
    request.range = {1, 1'000};
    for (const ExportFormat format :
         {ExportFormat::Csv, ExportFormat::JsonLines, ExportFormat::Tcx, ExportFormat::Fit}) {
        request.format = format;
        for (const qint64 activity : {qint64(0), qint64(4'711)}) {
            request.activity = activity;
            const auto outcome = exportHistory(*reader.value(), request);
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().code, Error::Code::NothingToExport);
        }
    }
    QVERIFY(!QFile::exists(request.file));
}

NEOBEAT_TEST(TestRoundTrip)
#include "tst_roundtrip.moc"

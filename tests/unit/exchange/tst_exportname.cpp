// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportname.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// Names for exported files.
class TestExportName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyFormatHasItsName();
    void activityGivesItsName_data();
    void activityGivesItsName();
    void rangeGivesItsDays();
    void requestIsComplete();
};

void TestExportName::everyFormatHasItsName()
{
    for (const ExportFormat format : exportFormats()) {
        QCOMPARE(exportFormatNamed(shortName(format)), std::optional(format));
        QCOMPARE(exportFormatNamed(shortName(format).toUpper()), std::optional(format));
    }
    QVERIFY(!exportFormatNamed(u"gpx"_s));
    QVERIFY(!exportFormatNamed(QString()));
}

void TestExportName::activityGivesItsName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    const QString start = u"Neobeat 2026-11-20 18.30"_s;
    QTest::newRow("none") << u""_s << start + u".tcx"_s;
    QTest::newRow("plain") << u"Morning run"_s << start + u" Morning run.tcx"_s;
    QTest::newRow("path") << u"../a\\b:c"_s << start + u" .._a_b_c.tcx"_s;
    QTest::newRow("lines") << u" one\n two\t"_s << start + u" one two.tcx"_s;
    QTest::newRow("end") << u"the end ..."_s << start + u" the end.tcx"_s;
    QTest::newRow("long") << QString(500, u'x') << start + u' ' + QString(60, u'x') + u".tcx"_s;
}

void TestExportName::activityGivesItsName()
{
    QFETCH(QString, name);
    QFETCH(QString, file);
    ActivityEntry activity;
    activity.range.from = QDateTime(QDate(2026, 11, 20), QTime(18, 30)).toMSecsSinceEpoch();
    activity.name = name;
    QCOMPARE(suggestedFileName(activity, ExportFormat::Tcx), file);
}

void TestExportName::rangeGivesItsDays()
{
    const auto midnight = [](int day) { return QDate(2026, 11, day).startOfDay().toMSecsSinceEpoch(); };
    QCOMPARE(suggestedFileName(TimeRange{midnight(20), midnight(21)}, ExportFormat::Csv), u"Neobeat 2026-11-20.csv"_s);
    QCOMPARE(suggestedFileName(TimeRange{midnight(1), midnight(8)}, ExportFormat::Fit),
             u"Neobeat 2026-11-01 to 2026-11-07.fit"_s);
    QCOMPARE(suggestedFileName(TimeRange::everything(), ExportFormat::JsonLines), u"Neobeat.jsonl"_s);
}

void TestExportName::requestIsComplete()
{
    ActivityEntry activity;
    activity.id = 7;
    const ExportRequest request = exportRequest(activity, ExportFormat::Fit, u"/somewhere"_s);
    QCOMPARE(request.activity, 7);
    QCOMPARE(request.format, ExportFormat::Fit);
    QCOMPARE(request.file, u"/somewhere/"_s + suggestedFileName(activity, ExportFormat::Fit));
}

NEOBEAT_TEST(TestExportName)
#include "tst_exportname.moc"

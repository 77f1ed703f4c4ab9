// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace neobeat;
using namespace neobeat::cli;

namespace {

Result<Options, Notice> parseHistory(const QStringList &words)
{
    return parseOptions(QStringList{u"neobeat-cli"_s} + words);
}

qint64 moment(const QString &local)
{
    return QDateTime::fromString(local, Qt::ISODateWithMs).toMSecsSinceEpoch();
}

} // namespace

/// The command-line options of export, import and history.
class TestHistoryOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyValueArrives();
    void datesAreWholeLocalDays_data();
    void datesAreWholeLocalDays();
    void clockChangesLeaveNothingOut();
    void mistakesAreExplained_data();
    void mistakesAreExplained();
};

void TestHistoryOptions::everyValueArrives()
{
    const auto whole = parseHistory({u"export"_s, u"--format=FIT"_s, u"--output"_s, u"-"_s, u"--database=h.sqlite"_s});
    QVERIFY(whole);
    QCOMPARE(whole->command, Options::Command::Export);
    QCOMPARE(whole->history.format, ExportFormat::Fit);
    QCOMPARE(whole->history.file, u"-"_s);
    QCOMPARE(whole->databaseFile, u"h.sqlite"_s);
    QVERIFY(whole->history.range == TimeRange::everything());

    const auto activity = parseHistory({u"export"_s, u"--format=tcx"_s, u"--output=a.tcx"_s, u"--session=12"_s});
    QVERIFY(activity);
    QCOMPARE(activity->history.activity, 12);
    const auto last = parseHistory({u"export"_s, u"--format=jsonl"_s, u"--output=a"_s, u"--last-session"_s});
    QVERIFY(last && last->history.lastActivity);
    const auto import = parseHistory({u"import"_s, u"a file.csv"_s});
    QVERIFY(import);
    QCOMPARE(import->history.file, u"a file.csv"_s);
    QVERIFY(parseHistory({u"history"_s, u"--json"_s}));
    const auto hrv = parseHistory({u"hrv"_s, u"--from=2026-11-20"_s, u"--to=2026-11-20"_s});
    QVERIFY(hrv);
    QCOMPARE(hrv->command, Options::Command::Hrv);
    QCOMPARE(hrv->history.range.length(), 24 * 3'600'000);
    QCOMPARE(parseHistory({u"hrv"_s, u"--activity=3"_s})->history.activity, 3);
    QVERIFY(parseHistory({u"hrv"_s, u"--last-activity"_s})->history.lastActivity);
}

void TestHistoryOptions::datesAreWholeLocalDays_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<TimeRange>("range");
    QTest::newRow("one day") << u"2026-11-20"_s << u"2026-11-20"_s
                             << TimeRange{moment(u"2026-11-20T00:00:00+01:00"_s),
                                          moment(u"2026-11-21T00:00:00+01:00"_s)};
    QTest::newRow("a short day") << u"2026-03-29"_s << u"2026-03-29"_s
                                 << TimeRange{moment(u"2026-03-29T00:00:00+01:00"_s),
                                              moment(u"2026-03-30T00:00:00+02:00"_s)};
    QTest::newRow("local times") << u"2026-07-01T10:00"_s << u"2026-07-01T10:00:30.500"_s
                                 << TimeRange{moment(u"2026-07-01T08:00:00Z"_s), moment(u"2026-07-01T08:00:30.500Z"_s)};
    QTest::newRow("zones") << u"2026-07-01T10:00:00Z"_s << u"2026-07-01T13:00:00+01:00"_s
                           << TimeRange{moment(u"2026-07-01T10:00:00Z"_s), moment(u"2026-07-01T12:00:00Z"_s)};
}

void TestHistoryOptions::datesAreWholeLocalDays()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(TimeRange, range);
    const auto options
        = parseHistory({u"export"_s, u"--format=csv"_s, u"--output=a"_s, u"--from="_s + from, u"--to="_s + to});
    QVERIFY(options);
    QCOMPARE(options->history.range.from, range.from);
    QCOMPARE(options->history.range.to, range.to);
}

// Local times that are skipped, such as the first hour of a day in Beirut, or that occur twice.
void TestHistoryOptions::clockChangesLeaveNothingOut()
{
    const auto range = [](const QString &from, const QString &to) {
        const auto options
            = parseHistory({u"export"_s, u"--format=csv"_s, u"--output=a"_s, u"--from="_s + from, u"--to="_s + to});
        return options ? options->history.range : TimeRange();
    };
    QCOMPARE(range(u"2026-03-29T02:30"_s, u"2026-03-29T04:00"_s),
             (TimeRange{moment(u"2026-03-29T01:00:00Z"_s), moment(u"2026-03-29T02:00:00Z"_s)}));
    QCOMPARE(range(u"2026-10-25T02:30"_s, u"2026-10-25T02:30"_s),
             (TimeRange{moment(u"2026-10-25T00:30:00Z"_s), moment(u"2026-10-25T01:30:00Z"_s)}));
    qputenv("TZ", "Asia/Beirut");
    const TimeRange beirut = range(u"2026-03-29T00:00"_s, u"2026-03-29"_s);
    const TimeRange day = range(u"2026-03-29"_s, u"2026-03-29T24:00"_s);
    qputenv("TZ", "Europe/Berlin");
    QCOMPARE(beirut, (TimeRange{moment(u"2026-03-28T22:00:00Z"_s), moment(u"2026-03-29T21:00:00Z"_s)}));
    QCOMPARE(day, beirut);
}

void TestHistoryOptions::mistakesAreExplained_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("part");
    const QStringList good{u"export"_s, u"--format=csv"_s, u"--output=a"_s};
    QTest::newRow("no format") << QStringList{u"export"_s, u"--output=a"_s} << u"--format"_s;
    QTest::newRow("no such format") << QStringList{u"export"_s, u"--format=gpx"_s} << u"--format"_s;
    QTest::newRow("no output") << QStringList{u"export"_s, u"--format=csv"_s} << u"--output"_s;
    QTest::newRow("no time") << good + QStringList{u"--from=yesterday"_s} << u"--from takes"_s;
    QTest::newRow("no such day") << good + QStringList{u"--to=2026-02-30"_s} << u"--to takes"_s;
    QTest::newRow("backwards") << good + QStringList{u"--from=2026-02-02"_s, u"--to=2026-02-01"_s} << u"behind"_s;
    QTest::newRow("two of three") << good + QStringList{u"--last-session"_s, u"--from=2026-02-02"_s} << u"exclude"_s;
    QTest::newRow("both activities") << good + QStringList{u"--last-session"_s, u"--session=1"_s} << u"exclude"_s;
    QTest::newRow("no activity") << good + QStringList{u"--session=run"_s} << u"number of an activity"_s;
    QTest::newRow("activity zero") << good + QStringList{u"--session=0"_s} << u"number of an activity"_s;
    QTest::newRow("import of nothing") << QStringList{u"import"_s} << u"one file"_s;
    QTest::newRow("import of two") << QStringList{u"import"_s, u"a"_s, u"b"_s} << u"one file"_s;
    QTest::newRow("output of history") << QStringList{u"history"_s, u"--output=a"_s} << u"export"_s;
    QTest::newRow("format of scan") << QStringList{u"scan"_s, u"--format=csv"_s} << u"export"_s;
    QTest::newRow("database of scan") << QStringList{u"scan"_s, u"--database=a"_s} << u"history"_s;
    QTest::newRow("simulated history") << QStringList{u"history"_s, u"--simulate"_s} << u"--simulate belongs to scan"_s;
}

void TestHistoryOptions::mistakesAreExplained()
{
    QFETCH(QStringList, words);
    QFETCH(QString, part);
    const auto options = parseHistory(words);
    QVERIFY(!options);
    QVERIFY(options.error().isMistake);
    QVERIFY2(options.error().text.contains(part), qPrintable(options.error().text));
}

NEOBEAT_TEST(TestHistoryOptions)
#include "tst_historyoptions.moc"

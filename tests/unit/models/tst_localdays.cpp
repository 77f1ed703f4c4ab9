// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/localmoment.h"
#include "base/timeunits.h"
#include "history/historywriter.h"
#include "models/chart/dayranges.h"
#include "support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;

namespace {

using neobeat::ms::hour;
using neobeat::ms::minute;

const WatchEntry someone{0, u"00:00:5E:00:53:01"_s, u"Amazfit Neo"_s};

qint64 midnight(const QDate &day, const QByteArray &zone)
{
    return startOfDay(day, QTimeZone(zone));
}

} // namespace

/// Hours in UTC as days of a time zone.
class TestLocalDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bucketsAreJoined();
    void aDayEndsAtItsMidnight_data();
    void aDayEndsAtItsMidnight();
    void theDaysAreWhole();
    void noHistoryIsNoDay();
};

void TestLocalDays::bucketsAreJoined()
{
    const qint64 first = midnight(QDate(2026, 11, 20), "UTC");
    const qint64 second = midnight(QDate(2026, 11, 21), "UTC");
    const QList<Bucket> hours{{first + 22 * hour, 50, 70, 10, 600},
                              {first + 23 * hour, 0, 0, 0, 0},
                              {second, 0, 0, 0, 0},
                              {second + hour, 40, 60, 2, 100},
                              {second + 5 * hour, 45, 90, 2, 135}};
    const QList<Bucket> expected{{first, 50, 70, 10, 600}, {second, 40, 90, 4, 235}};
    QVERIFY(joinedToDays(hours, QTimeZone::utc()) == expected);
}

void TestLocalDays::aDayEndsAtItsMidnight_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    const QDate plain(2026, 11, 20);
    QTest::newRow("full hours") << "Asia/Tokyo"_ba << plain;
    QTest::newRow("half an hour to the east") << "Asia/Kolkata"_ba << plain;
    QTest::newRow("half an hour to the west") << "America/St_Johns"_ba << plain;
    QTest::newRow("three quarters") << "Asia/Kathmandu"_ba << plain;
    QTest::newRow("midnight passes twice") << "America/Havana"_ba << QDate(2024, 11, 3);
    QTest::newRow("a day of 23 hours") << "Europe/Berlin"_ba << QDate(2026, 3, 29);
    QTest::newRow("a day of 25 hours") << "Europe/Berlin"_ba << QDate(2026, 10, 25);
    QTest::newRow("the clock goes on by half an hour") << "Australia/Lord_Howe"_ba << QDate(2026, 10, 4);
    QTest::newRow("no midnight") << "Africa/Cairo"_ba << QDate(2026, 4, 24);
}

void TestLocalDays::aDayEndsAtItsMidnight()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, day);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"history.sqlite"_s);
    const qint64 from = midnight(day, zone);
    const qint64 to = midnight(day.addDays(1), zone);
    {
        const auto writer = HistoryWriter::open(file);
        const std::vector<Sample> samples{{from - minute, 180}, {from, 60}, {from + 10 * minute, 62},
                                          {to - minute, 64},    {to, 190},  {to + minute, 191}};
        QVERIFY((*writer)->addSamples(someone, samples));
    }
    const auto reader = HistoryReader::open(file);
    const auto days = localDays(**reader, 1, {from - minute, to + 2 * minute}, QTimeZone(zone));
    QVERIFY(days);
    QCOMPARE(days->size(), 3);
    const Bucket &middle = days->at(1);
    QCOMPARE(middle.start, from);
    QCOMPARE(middle.count, 3);
    QCOMPARE(middle.low, 60);
    QCOMPARE(middle.high, 64);
    QCOMPARE(days->at(0).count, 1);
    QCOMPARE(days->at(2).start, to);
    QCOMPARE(days->at(2).count, 2);
}

void TestLocalDays::theDaysAreWhole()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"history.sqlite"_s);
    const qint64 from = midnight(QDate(2026, 11, 20), "Asia/Kolkata");
    {
        const auto writer = HistoryWriter::open(file);
        const std::vector<Sample> samples{{from - minute, 180},
                                          {from + hour, 60},
                                          {from + 12 * hour, 80},
                                          {from + 23 * hour, 70},
                                          {from + 24 * hour, 190}};
        QVERIFY((*writer)->addSamples(someone, samples));
    }
    const auto reader = HistoryReader::open(file);
    const auto days = localDays(**reader, 1, {from + 11 * hour, from + 13 * hour}, QTimeZone("Asia/Kolkata"));
    QCOMPARE(days->size(), 1);
    QCOMPARE(days->first().count, 3);
}

void TestLocalDays::noHistoryIsNoDay()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"history.sqlite"_s);
    QVERIFY(HistoryWriter::open(file));
    const auto reader = HistoryReader::open(file);
    const auto days = localDays(**reader, 1, {0, 24 * hour}, QTimeZone::utc());
    QVERIFY(days);
    QVERIFY(days->isEmpty());
}

NEOBEAT_TEST(TestLocalDays)

#include "tst_localdays.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/acceptance.h"
#include "history/historywriter.h"
#include "history/salvage.h"
#include "support/historysamples.h"
#include "support/loggedminutes.h"
#include "support/patience.h"
#include "support/testprogram.h"
#include "unit/history/storefixture.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <random>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

/// The minutes that the watch logged: stored whole, once, with the summaries of their days, and erased with the rest.
class TestLoggedMinutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allBytesAndZonesComeBack();
    void storingAgainChangesNothing();
    void firstOneStoredForAMinuteStays();
    void summariesAreThoseOfTheWatchsOwnDay();
    void nightBelongsToTheDayOnWhichItEnds();
    void summariesDoNotDependOnTheOrder();
    void rebuiltSummariesAreTheSame();
    void otherReadingCanBeAppliedLater();
    void erasingRangesLeavesNoTrace();
    void erasingEverythingAndTheSimulatedWatch();
    void lastMinuteAndExtentArePossibleOnes();
    void impossibleZonesAreNotStored();
    void damagedHourIsNoticed();
    void storeSaysWhenTheyAreThere();
    void storeKeepsThemForAsLongAsTheRest();
    void salvageTakesThem();
    void salvageLeavesDamagedHoursOut();

private:
    static QDate day(int number) { return QDate(2026, 3, number); }
    std::unique_ptr<HistoryReader> reader() const;
    QList<LoggedMinute> stored() const { return *reader()->loggedMinutes(1, TimeRange::everything()); }
    QList<LoggedDay> days() const { return *reader()->loggedDays(1, QDate(1990, 1, 1), QDate(2200, 1, 1)); }
    void execute(const QString &sql) const;

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<HistoryWriter> m_writer;
};

void TestLoggedMinutes::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_writer.reset();
    m_fixture = std::make_unique<StoreFixture>();
    m_writer = HistoryWriter::open(m_fixture->file()).value();
}

std::unique_ptr<HistoryReader> TestLoggedMinutes::reader() const
{
    return HistoryReader::open(m_fixture->file()).value();
}

// As another program would.
void TestLoggedMinutes::execute(const QString &sql) const
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(m_fixture->file());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
}

void TestLoggedMinutes::allBytesAndZonesComeBack()
{
    const auto minutes = restlessMinutes(3'000, 1, someMorning);
    QCOMPARE(*m_writer->addLoggedMinutes(someWatch(), minutes), 3'000);
    QCOMPARE(stored(), QList<LoggedMinute>(minutes.begin(), minutes.end()));
    const TimeRange part{minutes[100].time, minutes[200].time};
    QCOMPARE(*reader()->loggedMinutes(1, part), QList<LoggedMinute>(minutes.begin() + 100, minutes.begin() + 200));
    int count = 0;
    const auto all = reader()->forEachLoggedMinute(1, part, [&](const LoggedMinute &) { return ++count < 10; });
    QVERIFY(all && !*all);
    QCOMPARE(count, 10);
}

void TestLoggedMinutes::storingAgainChangesNothing()
{
    const auto minutes = restlessMinutes(2'000, 2, someMorning);
    QCOMPARE(*m_writer->addLoggedMinutes(someWatch(), minutes), 2'000);
    const auto daysBefore = days();
    QCOMPARE(*m_writer->addLoggedMinutes(someWatch(), minutes), 0);
    QCOMPARE(*m_writer->addLoggedMinutes(someWatch(), std::span(minutes).subspan(500)), 0);
    QCOMPARE(*m_writer->addLoggedMinutes(someWatch(), {}), 0);
    QCOMPARE(stored().size(), 2'000);
    QCOMPARE(days(), daysBefore);
}

void TestLoggedMinutes::firstOneStoredForAMinuteStays()
{
    const auto first = loggedMinutes(someMorning, 3, MinuteSample::Kind::Movement, 10, 70);
    auto second = loggedMinutes(someMorning + 12'000, 5, MinuteSample::Kind::Running, 99, 150, 8); // not whole minutes
    second.push_back(second.back());
    second.back().sample = minuteSample(MinuteSample::Kind::NotWorn);
    QCOMPARE(*m_writer->addLoggedMinutes(someWatch(), first), 3);
    QCOMPARE(*m_writer->addLoggedMinutes(someWatch(), second), 2);
    const auto all = stored();
    QCOMPARE(all.size(), 5);
    QCOMPARE(all[2], first[2]);
    QCOMPARE(all[4].time, someMorning + 4 * ms::minute);
    QCOMPARE(all[4].sample.steps(), 99);
    QCOMPARE(days().first().steps, 30 + 2 * 99);
}

void TestLoggedMinutes::summariesAreThoseOfTheWatchsOwnDay()
{
    using Kind = MinuteSample::Kind;
    // 2026-03-02 08:00 UTC is 22:00 of the day before in Hawaii: two hours of walking, then the next day.
    auto minutes = loggedMinutes(someMorning, 180, Kind::Movement, 20, 80, -40);
    for (int i = 0; i < 30; ++i)
        minutes[std::size_t(i)].sample = minuteSample(Kind::NotWorn);
    for (int i = 30; i < 40; ++i)
        minutes[std::size_t(i)].sample = minuteSample(Kind::Charging);
    minutes[100].sample.bytes[3] = 60;
    minutes[101].sample.bytes[3] = 120;
    m_writer->addLoggedMinutes(someWatch(), minutes);
    const auto all = days();
    QCOMPARE(all.size(), 2);
    LoggedDay expected;
    expected.date = day(1);
    expected.minutes = 120;
    expected.steps = 80 * 20;
    expected.notWorn = 30;
    expected.charging = 10;
    expected.low = 60;
    expected.high = 120;
    expected.sum = 78 * 80 + 180;
    expected.readings = 80;
    expected.resting = 80;
    QCOMPARE(all[0], expected);
    QCOMPARE(all[0].mean(), 80);
    QCOMPARE(all[1].date, day(2));
    QCOMPARE(all[1].minutes, 60);
    QCOMPARE(reader()->loggedDays(1, day(2), day(9))->size(), 1);
    QCOMPARE(reader()->loggedDays(2, day(1), day(9))->size(), 0);
    const auto months = reader()->loggedPeriods(1, day(1), day(31), PeriodLength::Month);
    QCOMPARE(months->size(), 1);
    QCOMPARE(months->first().steps, 140 * 20);
}

void TestLoggedMinutes::nightBelongsToTheDayOnWhichItEnds()
{
    using Kind = MinuteSample::Kind;
    const qint64 evening = QDateTime(day(1), QTime(17, 0), Qt::UTC).toMSecsSinceEpoch(); // 18:00 for the watch
    m_writer->addLoggedMinutes(someWatch(), loggedMinutes(evening - 30 * ms::minute, 60, Kind::LightSleep));
    m_writer->addLoggedMinutes(someWatch(), loggedMinutes(evening + 5 * ms::hour, 120, Kind::DeepSleep));
    const auto all = days();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].lightSleep, 30);
    QCOMPARE(all[0].deepSleep, 0);
    QCOMPARE(all[0].minutes, 120);
    QCOMPARE(all[1].lightSleep, 30);
    QCOMPARE(all[1].deepSleep, 120);
    QCOMPARE(all[1].sleep(), 150);
    QCOMPARE(all[1].minutes, 60);
}

void TestLoggedMinutes::summariesDoNotDependOnTheOrder()
{
    auto minutes = restlessMinutes(9'000, 4, someMorning);
    m_writer->addLoggedMinutes(someWatch(1), minutes);
    std::mt19937 random(5);
    std::shuffle(minutes.begin(), minutes.end(), random);
    for (std::size_t from = 0; from < minutes.size(); from += 900)
        m_writer->addLoggedMinutes(someWatch(2), std::span(minutes).subspan(from, 900));
    const auto one = *reader()->loggedDays(1, QDate(1990, 1, 1), QDate(2200, 1, 1));
    const auto other = *reader()->loggedDays(2, QDate(1990, 1, 1), QDate(2200, 1, 1));
    QVERIFY(one.size() > 20);
    QCOMPARE(other, one);
}

void TestLoggedMinutes::rebuiltSummariesAreTheSame()
{
    m_writer->addLoggedMinutes(someWatch(), restlessMinutes(9'000, 6, someMorning));
    m_writer->addLoggedMinutes(someWatch(2), restlessMinutes(900, 7, someMorning));
    const auto before = days();
    const auto otherBefore = *reader()->loggedDays(2, QDate(1990, 1, 1), QDate(2200, 1, 1));
    execute(u"DELETE FROM logged_day WHERE key % 2 = 0"_s);
    execute(u"UPDATE logged_day SET steps = 7, deep = 12"_s);
    QVERIFY(days() != before);
    QVERIFY(!m_writer->rebuildLoggedDays());
    QCOMPARE(days(), before);
    QCOMPARE(*reader()->loggedDays(2, QDate(1990, 1, 1), QDate(2200, 1, 1)), otherBefore);
}

void TestLoggedMinutes::otherReadingCanBeAppliedLater()
{
    auto minutes = loggedMinutes(someMorning, 100, MinuteSample::Kind::LightSleep);
    for (std::size_t i = 50; i < 70; ++i)
        minutes[i].sample.bytes = {0x78, 0, 0, 55, 1, 2, 43, 56}; // REM sleep of newer models
    m_writer->addLoggedMinutes(someWatch(), minutes);
    QCOMPARE(days().first().lightSleep, 80);
    QCOMPARE(days().first().remSleep, 20);
    QVERIFY(!m_writer->rebuildLoggedDays(KindReading::OlderModels));
    QCOMPARE(days().first().sleep(), 80);
    QVERIFY(!m_writer->rebuildLoggedDays(KindReading::NewerModels));
    QCOMPARE(days().first().sleep(), 20);
    QVERIFY(!m_writer->rebuildLoggedDays());
    QCOMPARE(days().first().sleep(), 100);
    QCOMPARE(stored(), QList<LoggedMinute>(minutes.begin(), minutes.end()));
}

void TestLoggedMinutes::erasingRangesLeavesNoTrace()
{
    auto minutes = restlessMinutes(4'000, 8, someMorning);
    m_writer->addLoggedMinutes(someWatch(1), minutes);
    m_writer->addLoggedMinutes(someWatch(2), minutes);
    QRandomGenerator random(9);
    for (int round = 0; round < 20; ++round) {
        const qint64 from = minutes[std::size_t(random.bounded(int(minutes.size())))].time + random.bounded(60'000);
        const TimeRange range{from, from + random.bounded(1, 6 * int(ms::hour))};
        QVERIFY(!m_writer->erase(range, someWatch(1).address));
        std::erase_if(minutes, [&](const LoggedMinute &minute) {
            return range.overlaps({minute.time, minute.time + ms::minute});
        });
        QCOMPARE(stored(), QList<LoggedMinute>(minutes.begin(), minutes.end()));
    }
    const auto left = days();
    QVERIFY(!m_writer->rebuildLoggedDays());
    QCOMPARE(days(), left);
    QCOMPARE(reader()->loggedMinutes(2, TimeRange::everything())->size(), 4'000);
    QVERIFY(!m_writer->erase(TimeRange::everything()));
    QVERIFY(stored().isEmpty());
    QVERIFY(days().isEmpty());
    QVERIFY(reader()->loggedExtent(2)->isEmpty());
}

void TestLoggedMinutes::erasingEverythingAndTheSimulatedWatch()
{
    const auto minutes = loggedMinutes(someMorning, 90, MinuteSample::Kind::Movement);
    WatchEntry simulated = someWatch();
    simulated.simulated = true;
    m_writer->addLoggedMinutes(someWatch(), minutes);
    m_writer->addLoggedMinutes(simulated, minutes);
    QVERIFY(!m_writer->eraseSimulated());
    QCOMPARE(stored().size(), 90);
    QVERIFY(reader()->loggedMinutes(2, TimeRange::everything())->isEmpty());
    QVERIFY(reader()->loggedDays(2, day(1), day(9))->isEmpty());
    QVERIFY(!m_writer->eraseEverything());
    QVERIFY(stored().isEmpty());
    QVERIFY(days().isEmpty());
}

void TestLoggedMinutes::lastMinuteAndExtentArePossibleOnes()
{
    QVERIFY(!*reader()->lastLoggedMinute(1));
    QVERIFY(reader()->loggedExtent(1)->isEmpty());
    const auto minutes = loggedMinutes(someMorning, 61, MinuteSample::Kind::Movement);
    m_writer->addLoggedMinutes(someWatch(), minutes);
    QCOMPARE(**reader()->lastLoggedMinute(1), minutes.back());
    QCOMPARE(*reader()->loggedExtent(1), (TimeRange{someMorning, someMorning + 61 * ms::minute}));
    const qint64 farAhead = QDateTime::currentMSecsSinceEpoch() + 400 * ms::day;
    m_writer->addLoggedMinutes(someWatch(),
                               loggedMinutes(farAhead - farAhead % ms::minute, 1, MinuteSample::Kind::Movement));
    QCOMPARE(**reader()->lastLoggedMinute(1), minutes.back());
    QVERIFY(reader()->loggedExtent(1)->to > farAhead);
}

void TestLoggedMinutes::impossibleZonesAreNotStored()
{
    auto minutes = loggedMinutes(someMorning, 4, MinuteSample::Kind::Movement);
    minutes[0].zone = mostEasternZone + 1;
    minutes[1].zone = mostWesternZone - 1;
    minutes[2].time = -1;
    QCOMPARE(*m_writer->addLoggedMinutes(someWatch(), minutes), 1);
    QCOMPARE(stored(), QList<LoggedMinute>{minutes[3]});
}

void TestLoggedMinutes::damagedHourIsNoticed()
{
    m_writer->addLoggedMinutes(someWatch(), loggedMinutes(someMorning, 90, MinuteSample::Kind::Movement));
    execute(u"UPDATE logged_hour SET minutes = x'0400'"_s);
    QCOMPARE(reader()->loggedMinutes(1, TimeRange::everything()).error().code, Error::Code::HistoryDamaged);
    QCOMPARE(reader()->lastLoggedMinute(1).error().code, Error::Code::HistoryDamaged);
    const auto more
        = m_writer->addLoggedMinutes(someWatch(), loggedMinutes(someMorning, 1, MinuteSample::Kind::Movement));
    QCOMPARE(more.error().code, Error::Code::HistoryDamaged);
}

void TestLoggedMinutes::storeSaysWhenTheyAreThere()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QList<LoggedMinute> minutes;
    for (const LoggedMinute &minute : loggedMinutes(someMorning, 5, MinuteSample::Kind::Movement, 3))
        minutes.append(minute);
    minutes[0].time = acceptance::firstMoment - ms::minute;
    minutes[1].time = now + 2 * ms::day;
    minutes[2].zone = 100;
    m_fixture->open();
    QSignalSpy changed(m_fixture->store.get(), &HistoryStore::changed);
    std::optional<Error> result;
    m_fixture->store->addLoggedMinutes(someWatch(), minutes, [&](const Error &error) { result = error; });
    QTRY_VERIFY(result);
    QVERIFY(!*result);
    QCOMPARE(stored(), minutes.mid(3));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<TimeRange>(),
             (TimeRange{someMorning + 3 * ms::minute, someMorning + 5 * ms::minute}));
    result.reset();
    m_fixture->store->addLoggedMinutes(someWatch(), minutes, [&](const Error &error) { result = error; });
    QTRY_VERIFY(result);
    QCOMPARE(changed.size(), 1); // nothing was new
}

void TestLoggedMinutes::storeKeepsThemForAsLongAsTheRest()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 start = now - now % ms::minute - 60 * ms::day;
    m_writer->addLoggedMinutes(someWatch(), loggedMinutes(start, 10, MinuteSample::Kind::Movement));
    m_writer->addLoggedMinutes(someWatch(), loggedMinutes(start + 59 * ms::day, 10, MinuteSample::Kind::Movement));
    m_fixture->open();
    QVERIFY(m_fixture->waitFor(HistoryStore::State::Open));
    m_fixture->store->setRetention(30);
    QTRY_COMPARE(stored().size(), 10);
    QVERIFY(stored().first().time > now - 2 * ms::day);
}

void TestLoggedMinutes::salvageTakesThem()
{
    const auto minutes = restlessMinutes(2'500, 11, someMorning);
    m_writer->addLoggedMinutes(someWatch(), minutes);
    m_writer->addLoggedMinutes(someWatch(), loggedMinutes(ms::day, 1, MinuteSample::Kind::Movement)); // of 1970
    m_writer.reset();
    const auto target = HistoryWriter::open(m_fixture->folder.filePath(u"other.sqlite"_s)).value();
    for (const qint64 added : {qint64(2'500), qint64(0)}) {
        auto source = SqliteConnection::openForeign(m_fixture->file());
        QVERIFY(source);
        const auto summary = salvageHistory(*target, std::move(source).value());
        QVERIFY(summary);
        QCOMPARE(summary->added, added);
        QCOMPARE(summary->range, (TimeRange{minutes.front().time, minutes.back().time + ms::minute}));
        QCOMPARE(summary->leftOut.of(Objection::BeforeTheWatch), 1);
    }
    const auto taken = HistoryReader::open(m_fixture->folder.filePath(u"other.sqlite"_s)).value();
    QCOMPARE(*taken->loggedMinutes(1, TimeRange::everything()), QList<LoggedMinute>(minutes.begin(), minutes.end()));
}

void TestLoggedMinutes::salvageLeavesDamagedHoursOut()
{
    m_writer->addLoggedMinutes(someWatch(), loggedMinutes(someMorning, 180, MinuteSample::Kind::Movement));
    execute(u"UPDATE logged_hour SET minutes = x'0400' WHERE key = (SELECT min(key) + 1 FROM logged_hour)"_s);
    m_writer.reset();
    const auto target = HistoryWriter::open(u":memory:"_s).value();
    auto source = SqliteConnection::openForeign(m_fixture->file());
    const auto summary = salvageHistory(*target, std::move(source).value());
    QVERIFY(summary);
    QCOMPARE(summary->added, 120);
}

NEOBEAT_TEST(TestLoggedMinutes)
#include "tst_loggedminutes.moc"

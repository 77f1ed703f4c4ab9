// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyreader.h"
#include "history/salvage.h"
#include "support/historysamples.h"
#include "support/testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

namespace {

Result<SalvageSummary, Error> salvageHistory(HistoryWriter &writer, const QString &file,
                                             const std::function<bool(double share)> &progress = {})
{
    auto source = SqliteConnection::openForeign(file);
    if (!source)
        return source.error();
    return salvageHistory(writer, std::move(source).value(), progress);
}

} // namespace

/// The content of another history file is imported, as far as it can be read.
class TestSalvage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wholeFileIsTakenOver();
    void secondTimeAddsNothing();
    void damagedPagesAreSteppedOver_data();
    void damagedPagesAreSteppedOver();
    void canBeCancelled();
    void onlyOurFilesCount();
    void impossibleContentIsLeftOutAndCounted();
    void longTextsAndManyActivitiesAreTakenInBatches();

private:
    std::vector<Sample> stored() const;
    /// Runs statements that no version of ours would run on the old file.
    bool spoil(const QStringList &statements) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_old;
    QString m_new;
    std::vector<Sample> m_samples;
};

void TestSalvage::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_old = m_folder->filePath(u"old.sqlite"_s);
    m_new = m_folder->filePath(u"new.sqlite"_s);
    m_samples = steadySamples(100'000);
    const auto writer = HistoryWriter::open(m_old);
    QVERIFY((*writer)->addSamples(someWatch(), m_samples));
    QVERIFY((*writer)->startActivity(someWatch(), someMorning, u"Run"_s));
    QVERIFY(!(*writer)->addBattery(someWatch(), {someMorning, 70, false}));
    QVERIFY(!(*writer)->addGap(someWatch(), {{someMorning, someMorning + 5}, u"LinkLost"_s}));
}

std::vector<Sample> TestSalvage::stored() const
{
    std::vector<Sample> samples;
    const auto reader = HistoryReader::open(m_new);
    const auto all = (*reader)->forEachSample(1, TimeRange::everything(), [&](const Sample &sample) {
        samples.push_back(sample);
        return true;
    });
    return all ? samples : std::vector<Sample>();
}

void TestSalvage::wholeFileIsTakenOver()
{
    const auto writer = HistoryWriter::open(m_new);
    const auto summary = salvageHistory(**writer, m_old);
    QVERIFY(summary);
    QCOMPARE(summary->found, 100'000);
    QCOMPARE(summary->added, 100'000);
    QCOMPARE(summary->activities, 1);
    QCOMPARE(summary->range, (TimeRange{m_samples.front().time, m_samples.back().time + 1}));
    QCOMPARE(stored(), m_samples);
    const auto reader = HistoryReader::open(m_new);
    const auto activities = (*reader)->activities(1, TimeRange::everything());
    QVERIFY(!activities->first().running);
    QCOMPARE(activities->first().range.to, summary->range.to);
    QCOMPARE((*reader)->battery(1, TimeRange::everything())->size(), 1);
    QCOMPARE((*reader)->gaps(1, TimeRange::everything())->size(), 1);
}

void TestSalvage::secondTimeAddsNothing()
{
    const auto writer = HistoryWriter::open(m_new);
    QVERIFY(salvageHistory(**writer, m_old));
    const auto again = salvageHistory(**writer, m_old);
    QCOMPARE(again->found, 100'000);
    QCOMPARE(again->added, 0);
    QCOMPARE(again->activities, 0);
}

void TestSalvage::damagedPagesAreSteppedOver_data()
{
    QTest::addColumn<int>("firstPage");
    QTest::addColumn<int>("pages");
    QTest::newRow("one page in the middle") << 60 << 1;
    QTest::newRow("some in the middle") << 60 << 5;
    QTest::newRow("many") << 30 << 40;
}

void TestSalvage::damagedPagesAreSteppedOver()
{
    QFETCH(const int, firstPage);
    QFETCH(const int, pages);
    QFile file(m_old);
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.size() > (firstPage + pages + 10) * 4096);
    file.seek(firstPage * 4096);
    file.write(QByteArray(pages * 4096, '\xa5'));
    file.close();

    const auto writer = HistoryWriter::open(m_new);
    const auto summary = salvageHistory(**writer, m_old);
    QVERIFY(summary);
    QVERIFY(summary->found < 100'000);
    // A page holds about fifteen minutes.
    QVERIFY(summary->found > 100'000 - (pages + 3) * 20 * 60);
    const std::vector<Sample> taken = stored();
    QVERIFY(std::ranges::includes(m_samples, taken, {}, &Sample::time, &Sample::time));
    QCOMPARE(taken.front(), m_samples.front());
    QCOMPARE(taken.back(), m_samples.back());
}

void TestSalvage::canBeCancelled()
{
    const auto writer = HistoryWriter::open(m_new);
    const auto summary = salvageHistory(**writer, m_old, [](double share) { return share < 0.5; });
    QVERIFY(summary);
    QCOMPARE(summary->problem.code, Error::Code::Cancelled);
    QVERIFY(!stored().empty());
    QCOMPARE(summary->added, qint64(stored().size()));
}

void TestSalvage::onlyOurFilesCount()
{
    const auto isHistoryFile = [](const QString &file) {
        const auto source = SqliteConnection::openForeign(file);
        return source && isHistory(**source);
    };
    QVERIFY(isHistoryFile(m_old));
    QVERIFY(!isHistoryFile(m_new));
    QFile other(m_folder->filePath(u"other"_s));
    QVERIFY(other.open(QFile::WriteOnly));
    other.write(QByteArray(10'000, 'x'));
    other.close();
    QVERIFY(!isHistoryFile(other.fileName()));
    QVERIFY(!QFile::exists(m_new));
}

bool TestSalvage::spoil(const QStringList &statements) const
{
    bool good = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"spoil"_s);
        database.setDatabaseName(m_old);
        good = database.open() && database.transaction();
        QSqlQuery query(database);
        for (const QString &statement : statements)
            good = good && query.exec(statement);
        query.finish();
        good = good && database.commit();
    }
    QSqlDatabase::removeDatabase(u"spoil"_s);
    return good;
}

void TestSalvage::impossibleContentIsLeftOutAndCounted()
{
    // In a separate minute: 70, 0 and 255 as readings, 70 as none; then a good one in 1970 and one in 2200.
    const qint64 minute = someMorning / 60'000 + 100'000;
    const qint64 key = qint64(1) << 32;
    const QString block = u"INSERT INTO block VALUES (%1, x'%2')"_s;
    QVERIFY(
        spoil({block.arg(key + minute)
                   .arg(u"00004600"_s
                        u"01000000"_s
                        u"0200ff00"_s
                        u"03004601"_s),
               block.arg(key + 7).arg(u"00004600"_s), block.arg(key + 120'000'000).arg(u"00004600"_s),
               u"INSERT INTO session VALUES (11, 1, -9223372036854775808, 9223372036854775807, 'all', '')"_s,
               u"INSERT INTO session VALUES (12, 1, %1, %2, 'backwards', '')"_s.arg(someMorning).arg(someMorning - 1),
               u"INSERT INTO session VALUES (13, 1, %1, %2, 'years', '')"_s.arg(someMorning - 70'000'000'000)
                   .arg(someMorning),
               u"INSERT INTO session VALUES (14, 1, %1, %2, 'good', '')"_s.arg(someMorning).arg(someMorning + 1'000),
               u"INSERT INTO session VALUES (15, 1, 'noon', 'night', 'words', '')"_s,
               u"INSERT INTO marker VALUES (14, -1, 'never')"_s,
               u"INSERT INTO marker VALUES (99, %1, 'nowhere')"_s.arg(someMorning),
               u"INSERT INTO marker VALUES (14, %1, 'good')"_s.arg(someMorning + 5),
               u"INSERT INTO battery VALUES (1, %1, 99999, 0)"_s.arg(someMorning + 1),
               u"INSERT INTO battery VALUES (1, %1, 4294967366, 0)"_s.arg(someMorning + 2),
               u"INSERT INTO battery VALUES (1, %1, 'full', 0)"_s.arg(someMorning + 3),
               u"INSERT INTO battery VALUES (1, -5, 50, 0)"_s,
               u"INSERT INTO gap VALUES (1, 5, 9223372036854775807, 'LinkLost')"_s}));
    const auto writer = HistoryWriter::open(m_new);
    const auto summary = salvageHistory(**writer, m_old);
    QVERIFY(summary);
    QCOMPARE(summary->found, 100'001);
    QCOMPARE(summary->activities, 2);
    const LeftOut &leftOut = summary->leftOut;
    QCOMPARE(leftOut.of(Objection::NoHeartRate), 3);
    QCOMPARE(leftOut.of(Objection::BeforeTheWatch), 6); // a sample, two activities, a marker, battery, a gap
    QCOMPARE(leftOut.of(Objection::AheadOfTime), 1);
    QCOMPARE(leftOut.of(Objection::EndsBeforeStart), 1);
    QCOMPARE(leftOut.of(Objection::LastsTooLong), 1);
    QCOMPARE(leftOut.of(Objection::StrayMarker), 1);
    QCOMPARE(leftOut.of(Objection::NoBatteryLevel), 3);

    const auto reader = HistoryReader::open(m_new);
    const auto activities = (*reader)->activities(1, TimeRange::everything());
    QCOMPARE(activities->size(), 2);
    QCOMPARE(activities->last().name, u"good"_s);
    QCOMPARE(activities->last().markers, (QList<Marker>{{someMorning + 5, u"good"_s}}));
    QCOMPARE((*reader)->battery(1, TimeRange::everything())->size(), 1);
    QCOMPARE((*reader)->gaps(1, TimeRange::everything())->size(), 1);
    QCOMPARE(*(*reader)->extent(1), *(*reader)->wholeExtent(1));
    // What an earlier version accepted is still read, without the impossible times.
    const auto old = HistoryReader::open(m_old);
    QCOMPARE((*old)->extent(1)->from, (*reader)->extent(1)->from);
    QCOMPARE((*old)->extent(1)->to, (*reader)->extent(1)->to + 3); // the last three are of that minute
    QCOMPARE((*old)->wholeExtent(1)->from, 7 * 60'000);
}

void TestSalvage::longTextsAndManyActivitiesAreTakenInBatches()
{
    constexpr int count = 20'000;
    QVERIFY(spoil({u"INSERT INTO session SELECT 100 + i, 1, %1 + i, %1 + i + 500, 'n' || i, '' FROM "
                   "(WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %2) SELECT i FROM n)"_s
                       .arg(someMorning)
                       .arg(count - 1),
                   u"UPDATE session SET note = hex(zeroblob(5000000)), name = hex(zeroblob(1000)) WHERE id = 100"_s}));
    const auto writer = HistoryWriter::open(m_new);
    int calls = 0;
    const auto cancelled = salvageHistory(**writer, m_old, [&](double share) { return share < 0.9 || ++calls < 3; });
    QVERIFY(cancelled);
    QCOMPARE(cancelled->problem.code, Error::Code::Cancelled);
    const auto reader = HistoryReader::open(m_new);
    const auto some = (*reader)->activities(1, TimeRange::everything())->size();
    QCOMPARE(cancelled->activities, qint64(some));
    QVERIFY2(some > 0 && some < count / 10, qPrintable(QString::number(some)));

    const auto summary = salvageHistory(**writer, m_old);
    QVERIFY(summary);
    QCOMPARE(summary->activities, count + 1 - some);
    QVERIFY(summary->leftOut.shortened() <= 2);
    const auto activities = (*reader)->activities(1, TimeRange::everything());
    QCOMPARE(activities->size(), count + 1);
    for (const ActivityEntry &activity : *activities)
        QVERIFY(activity.note.size() <= acceptance::longestNote && activity.name.size() <= acceptance::longestName);
}

NEOBEAT_TEST(TestSalvage)
#include "tst_salvage.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/asynchistoryreader.h"
#include "history/historyreader.h"
#include "history/historywriter.h"
#include "history/sampleblock.h"
#include "history/statement.h"
#include "support/damagedhistory.h"
#include "support/historysamples.h"
#include "support/hostilenames.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

/// The queries of a history, in the calling thread and through AsyncHistoryReader.
class TestHistoryReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void missingFileIsAnEmptyHistory();
    void samplesComeWithTheirEmptyMoments();
    void visitorEndsTheReading();
    void namesThatWereStoredAsTheyCameAreHarmless_data();
    void namesThatWereStoredAsTheyCameAreHarmless();
    void fileOfAnotherProgramIsRefused();
    void theReaderAnswersLaterAndInOrder();
    void theReaderSeesAFileThatIsMadeLater();
    void theReaderReportsWhyItCannotRead();
    void answerWithoutCallerIsDropped();

private:
    void fill(std::span<const Sample> samples) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestHistoryReader::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"history.sqlite"_s);
}

void TestHistoryReader::fill(std::span<const Sample> samples) const
{
    auto writer = HistoryWriter::open(m_file);
    QVERIFY(writer);
    QVERIFY((*writer)->addSamples(someWatch(), samples));
}

void TestHistoryReader::missingFileIsAnEmptyHistory()
{
    const auto reader = HistoryReader::open(m_file);
    QVERIFY(reader);
    QVERIFY((*reader)->watches()->isEmpty());
    QVERIFY((*reader)->extent(1)->isEmpty());
    QVERIFY((*reader)->sliceOf(1, {0, 1'000'000}, 0)->buckets.isEmpty());
    QCOMPARE((*reader)->statistics(1, TimeRange::everything())->average(), -1);
    QVERIFY((*reader)->activities(1, TimeRange::everything())->isEmpty());
    QVERIFY(!QFile::exists(m_file));
}

void TestHistoryReader::samplesComeWithTheirEmptyMoments()
{
    const std::vector<Sample> samples{{someMorning + 1, 60},
                                      {someMorning + 1'001, 0, SampleQuality::NoReading},
                                      {someMorning + 2'001, 62},
                                      {someMorning + 3'001, 63}};
    fill(samples);
    const auto slice = (*HistoryReader::open(m_file))->sliceOf(1, {someMorning, someMorning + 3'001}, 0);
    QVERIFY(slice);
    QCOMPARE(slice->step, 0);
    QCOMPARE(slice->buckets,
             (QList<Bucket>{{someMorning + 1, 60, 60, 1, 60},
                            {someMorning + 1'001, 0, 0, 0, 0},
                            {someMorning + 2'001, 62, 62, 1, 62}}));
}

void TestHistoryReader::namesThatWereStoredAsTheyCameAreHarmless_data()
{
    QTest::addColumn<QString>("name");
    for (const HostileName &hostile : hostileNames())
        QTest::newRow(hostile.what) << hostile.name;
}

// As earlier versions did.
void TestHistoryReader::namesThatWereStoredAsTheyCameAreHarmless()
{
    QFETCH(QString, name);
    fill(steadySamples(2));
    {
        auto writer = HistoryWriter::open(m_file);
        QVERIFY(writer);
        const auto run = (*writer)->startActivity(someWatch(), someMorning, u"Run"_s);
        QVERIFY(run);
        QVERIFY(!(*writer)->addMarker(*run, {someMorning + 1, u"hill"_s}));
        QVERIFY(!(*writer)->addGap(someWatch(), {{someMorning, someMorning + 1}, u"LinkLost"_s}));
    }
    {
        auto file = Database::open(m_file, Database::Access::ReadWrite, HistoryWriter::busyTimeout);
        QVERIFY(file);
        for (const QString &sql :
             {u"UPDATE watch SET name = ?"_s, u"UPDATE session SET name = ?"_s, u"UPDATE session SET note = ?"_s,
              u"UPDATE marker SET text = ?"_s, u"UPDATE gap SET reason = ?"_s})
            QVERIFY(!Statement(**file, sql, {name}).error());
    }
    const auto reader = HistoryReader::open(m_file);
    QVERIFY(reader);
    QVERIFY(isOneHarmlessLine((*reader)->watches()->first().name));
    const ActivityEntry activity = (*reader)->activities(1, TimeRange::everything())->first();
    QVERIFY(isOneHarmlessLine(activity.name));
    QVERIFY(areHarmlessLines(activity.note));
    QVERIFY(isOneHarmlessLine(activity.markers.first().text));

    // The same activity is not imported twice when a file has its name as displayed.
    auto writer = HistoryWriter::open(m_file);
    QVERIFY(writer);
    QCOMPARE(*(*writer)->addActivity(someWatch(), activity), false);
}

void TestHistoryReader::visitorEndsTheReading()
{
    fill(steadySamples(1'000));
    int seen = 0;
    const auto all = (*HistoryReader::open(m_file))->forEachSample(1, TimeRange::everything(), [&](const Sample &) {
        return ++seen < 100;
    });
    QVERIFY(all);
    QVERIFY(!*all);
    QCOMPARE(seen, 100);
}

void TestHistoryReader::fileOfAnotherProgramIsRefused()
{
    QFile file(m_file);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QByteArray(5'000, 'x'));
    file.close();
    const auto reader = HistoryReader::open(m_file);
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, Error::Code::HistoryForeign);
}

void TestHistoryReader::theReaderAnswersLaterAndInOrder()
{
    fill(steadySamples(100));
    AsyncHistoryReader asyncReader(m_file);
    QList<qint64> answers;
    for (const qint64 count : {30, 20, 10}) {
        asyncReader.ask(
            this,
            [=](HistoryReader &reader) {
                return reader.statistics(1, {someMorning, someMorning + count * 1'000});
            },
            [&](const Result<Statistics, Error> &statistics) { answers.append(statistics->count); });
    }
    QVERIFY(answers.isEmpty());
    QTRY_COMPARE(answers, (QList<qint64>{30, 20, 10}));
}

void TestHistoryReader::theReaderSeesAFileThatIsMadeLater()
{
    AsyncHistoryReader asyncReader(m_file);
    std::optional<qsizetype> watches;
    const auto ask = [&] {
        watches.reset();
        asyncReader.ask(
            this, [](HistoryReader &reader) { return reader.watches(); },
            [&](const Result<QList<WatchEntry>, Error> &answer) { watches = answer->size(); });
    };
    ask();
    QTRY_COMPARE(watches, 0);
    fill(steadySamples(1));
    ask();
    QTRY_COMPARE(watches, 1);
}

void TestHistoryReader::theReaderReportsWhyItCannotRead()
{
    QVERIFY(makeDamagedHistory(m_file));
    AsyncHistoryReader asyncReader(m_file);
    QSignalSpy damage(&asyncReader, &AsyncHistoryReader::damageFound);
    std::optional<Error> error;
    asyncReader.ask(
        this, [](HistoryReader &reader) { return reader.watches(); },
        [&](const Result<QList<WatchEntry>, Error> &answer) { error = answer.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->code, Error::Code::HistoryDamaged);
    QCOMPARE(damage.count(), 1);
}

void TestHistoryReader::answerWithoutCallerIsDropped()
{
    fill(steadySamples(10));
    AsyncHistoryReader asyncReader(m_file);
    auto receiver = std::make_unique<QObject>();
    bool answered = false;
    const auto question = [](HistoryReader &reader) { return reader.watches(); };
    asyncReader.ask(receiver.get(), question, [&](const auto &) { answered = true; });
    receiver.reset();
    bool next = false;
    asyncReader.ask(this, question, [&](const auto &) { next = true; });
    QTRY_VERIFY(next);
    QVERIFY(!answered);
}

NEOBEAT_TEST(TestHistoryReader)
#include "tst_historyreader.moc"

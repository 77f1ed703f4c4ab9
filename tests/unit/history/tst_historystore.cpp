// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyreader.h"
#include "history/historystore.h"
#include "history/historywriter.h"
#include "support/historysamples.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = HistoryStore::State;

/// The asynchronous store: what is appended is in the file soon, complete and in order.
class TestHistoryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatComesIsWrittenSoon();
    void whatComesBeforeOpeningIsWrittenToo();
    void endOfTheStoreWritesWhatIsLeft();
    void activityIsWrittenInTheOrderOfThings();
    void openingEndsWhatACrashLeftRunning();
    void activitiesOfTwoProgramsRunBesideEachOther();
    void whatOneProgramLeftRunningEndsBesideAnotherThatRuns();
    void whatComesTwiceInOneMomentIsKeptTwice();
    void eraseTakesWhatIsStillInTheQueue();
    void retentionDeletesWhatIsTooOld();
    void closedStoreOpensAgain();
    void changeOfOthersIsPassedOn();

private:
    std::unique_ptr<HistoryStore> open(const StoreLimits &limits = {}) const;
    qint64 count(int watch = 1) const;
    QList<ActivityEntry> activities() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestHistoryStore::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"history.sqlite"_s);
}

std::unique_ptr<HistoryStore> TestHistoryStore::open(const StoreLimits &limits) const
{
    auto store = std::make_unique<HistoryStore>(m_file);
    store->setLimits(limits);
    store->open();
    return store;
}

qint64 TestHistoryStore::count(int watch) const
{
    const auto reader = HistoryReader::open(m_file);
    const auto statistics = reader ? (*reader)->statistics(watch, TimeRange::everything()) : reader.error();
    return statistics ? statistics->count : -1;
}

QList<ActivityEntry> TestHistoryStore::activities() const
{
    const auto reader = HistoryReader::open(m_file);
    return reader ? *(*reader)->activities(1, TimeRange::everything()) : QList<ActivityEntry>();
}

void TestHistoryStore::whatComesIsWrittenSoon()
{
    const auto store = open();
    QSignalSpy changed(store.get(), &HistoryStore::changed);
    for (const Sample &sample : steadySamples(30))
        store->append(someWatch(), sample);
    QTRY_COMPARE(store->state(), State::Open);
    QTRY_VERIFY(!changed.isEmpty());
    QTRY_COMPARE(count(), 30);
    QVERIFY(!store->error());
}

void TestHistoryStore::whatComesBeforeOpeningIsWrittenToo()
{
    HistoryStore store(m_file);
    store.append(someWatch(), steadySamples(1).front());
    QCOMPARE(store.state(), State::Closed);
    store.open();
    QTRY_COMPARE(count(), 1);
}

void TestHistoryStore::endOfTheStoreWritesWhatIsLeft()
{
    StoreLimits limits;
    limits.batch = 1h;
    auto store = open(limits);
    QTRY_COMPARE(store->state(), State::Open);
    for (const Sample &sample : steadySamples(100))
        store->append(someWatch(), sample);
    store.reset();
    QCOMPARE(count(), 100);
}

void TestHistoryStore::activityIsWrittenInTheOrderOfThings()
{
    auto store = open();
    QSignalSpy changed(store.get(), &HistoryStore::activitiesChanged);
    store->startActivity(someWatch(), someMorning, u"Run"_s);
    store->append(someWatch(), steadySamples(1).front());
    store->addMarker({someMorning + 2'000, u"hill"_s});
    store->addBattery(someWatch(), {someMorning, 80, false});
    store->addGap(someWatch(), {{someMorning, someMorning + 1'000}, u"LinkLost"_s});
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(activities().size(), 1);
    QVERIFY(activities().first().running);
    store->endActivity(someMorning + 5'000);
    QTRY_VERIFY(!activities().first().running);
    QCOMPARE(activities().first().markers.size(), 1);
    store->describeActivity(activities().first().id, u"Long run"_s, {});
    QTRY_COMPARE(activities().first().name, u"Long run"_s);
    store->removeActivity(activities().first().id);
    QTRY_VERIFY(activities().isEmpty());
}

void TestHistoryStore::openingEndsWhatACrashLeftRunning()
{
    QVERIFY((*HistoryWriter::open(m_file))->startActivity(someWatch(), someMorning, u"cut off"_s));
    const auto store = open();
    QTRY_COMPARE(store->state(), State::Open);
    QVERIFY(!activities().first().running);
}

void TestHistoryStore::activitiesOfTwoProgramsRunBesideEachOther()
{
    const auto isRunning = [this](qsizetype index) { return activities().value(index).running; };
    auto one = open();
    one->startActivity(someWatch(), someMorning, u"of the window"_s);
    QTRY_VERIFY(isRunning(0));
    auto two = open();
    QTRY_COMPARE(two->state(), State::Open);
    QVERIFY(isRunning(0));
    two->startActivity(someWatch(), someMorning + 1'000, u"of the terminal"_s);
    QTRY_VERIFY(isRunning(1));
    QVERIFY(isRunning(0));
    two->addMarker({someMorning + 2'000, u"hill"_s});
    one->endActivity(someMorning + 5'000);
    QTRY_VERIFY(!isRunning(0));
    QVERIFY(isRunning(1));
    QVERIFY(activities().first().markers.isEmpty());
    QTRY_COMPARE(activities().last().markers.size(), 1);
    two->endActivity(someMorning + 6'000);
    QTRY_VERIFY(!isRunning(1));
    QCOMPARE(activities().first().range, (TimeRange{someMorning, someMorning + 5'000}));
    QCOMPARE(activities().last().range, (TimeRange{someMorning + 1'000, someMorning + 6'000}));
    one.reset();
    two.reset();
    QCOMPARE(QFileInfo(m_file).dir().entryList(QDir::Files), QStringList{QFileInfo(m_file).fileName()});
}

void TestHistoryStore::whatOneProgramLeftRunningEndsBesideAnotherThatRuns()
{
    auto gone = open();
    gone->startActivity(someWatch(), someMorning, u"cut off"_s);
    QTRY_VERIFY(activities().value(0).running);
    auto other = open();
    other->startActivity(someWatch(), someMorning + 1'000, u"goes on"_s);
    QTRY_VERIFY(activities().value(1).running);
    gone.reset(); // without the end of its activity, as a crash leaves it
    const auto next = open();
    QTRY_COMPARE(next->state(), State::Open);
    QVERIFY(!activities().first().running);
    QVERIFY(activities().last().running);
}

void TestHistoryStore::whatComesTwiceInOneMomentIsKeptTwice()
{
    auto store = open();
    const Sample sample = steadySamples(1).front();
    for (int i = 0; i < 3; ++i)
        store->append(someWatch(), sample);
    store.reset();
    QCOMPARE(count(), 3);
}

void TestHistoryStore::eraseTakesWhatIsStillInTheQueue()
{
    StoreLimits limits;
    limits.batch = 1h;
    const auto store = open(limits);
    for (const Sample &sample : steadySamples(100))
        store->append(someWatch(), sample);
    std::optional<Error> done;
    store->erase({someMorning, someMorning + 60'000}, [&](const Error &error) { done = error; });
    QTRY_VERIFY(done);
    QVERIFY(!*done);
    QCOMPARE(count(), 40);
    done.reset();
    store->eraseEverything([&](const Error &error) { done = error; });
    QTRY_VERIFY(done);
    QCOMPARE(count(), 0);
}

void TestHistoryStore::retentionDeletesWhatIsTooOld()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    {
        const auto writer = HistoryWriter::open(m_file);
        QVERIFY((*writer)->addSamples(someWatch(), steadySamples(50, now - 40 * qint64(86'400'000))));
        QVERIFY((*writer)->addSamples(someWatch(), steadySamples(50, now - 60'000)));
    }
    const auto store = open();
    QSignalSpy changed(store.get(), &HistoryStore::changed);
    store->setRetention(41);
    store->setRetention(30);
    QTRY_COMPARE(count(), 50);
    QTRY_COMPARE(changed.count(), 1);
    store->setRetention(0);
    store->append(someWatch(), {now - 40 * qint64(86'400'000), 60});
    QTRY_COMPARE(count(), 51);
}

void TestHistoryStore::closedStoreOpensAgain()
{
    const auto store = open();
    QTRY_COMPARE(store->state(), State::Open);
    store->close();
    QTRY_COMPARE(store->state(), State::Closed);
    store->open();
    store->append(someWatch(), steadySamples(1).front());
    QTRY_COMPARE(count(), 1);
}

void TestHistoryStore::changeOfOthersIsPassedOn()
{
    const auto store = open();
    QSignalSpy changed(store.get(), &HistoryStore::changed);
    QSignalSpy activitiesChanged(store.get(), &HistoryStore::activitiesChanged);
    store->noteChange({1, 2});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(activitiesChanged.count(), 1);
}

NEOBEAT_TEST(TestHistoryStore)
#include "tst_historystore.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historywriter.h"
#include "models/today/todaymodel.h"
#include "support/historysamples.h"
#include "support/loggedminutes.h"
#include "support/manualclock.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// One day as the page shows it, from the file to the words.
class TestTodayModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void todayIsShownUntilAnotherDayIsChosen();
    void dayIsThatOfTheWatch();
    void wordsSayWhatIsMissing();
    void dayWithoutMinutesIsEmpty();
    void kindOfTheEveningBeforeGoesOn();
    void totalsOfTheWatchCountForTodayOnly();
    void goalHasAShare();
    void datesCanBeTyped();
    void newMinutesAppear();
    void nothingIsAskedWhileItIsNotSeen();
    void midnightChangesTheDay();
    void withoutAWatchTheLatestIsShown();
    void unreadableFileIsReported();
    void syncSaysHowItGoes();

private:
    using Content = TodayModel::Content;
    void add(const std::vector<LoggedMinute> &minutes, int watch = 1);
    void show(const QDate &date);

    ManualClock m_clock; // 2026-01-31 12:00 UTC
    const QDate m_today{2026, 1, 31};
    const qint64 m_midnight = QDateTime(QDate(2026, 1, 31), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HistoryWriter> m_writer;
    std::unique_ptr<HistoryStore> m_store;
    std::unique_ptr<AsyncHistoryReader> m_reader;
    std::unique_ptr<TodayModel> m_model;
};

void TestTodayModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_clock = {};
    m_folder = std::make_unique<QTemporaryDir>();
    const QString file = m_folder->filePath(u"history.sqlite"_s);
    m_writer = HistoryWriter::open(file).value();
    m_store = std::make_unique<HistoryStore>(file);
    m_reader = std::make_unique<AsyncHistoryReader>(file);
    m_model = std::make_unique<TodayModel>(*m_store, *m_reader, m_clock);
    m_model->setWatch(someWatch().address);
}

void TestTodayModel::cleanup()
{
    m_model.reset();
    m_reader.reset();
    m_store.reset();
    m_writer.reset();
}

void TestTodayModel::add(const std::vector<LoggedMinute> &minutes, int watch)
{
    QVERIFY(m_writer->addLoggedMinutes(someWatch(watch), minutes));
}

void TestTodayModel::show(const QDate &date)
{
    m_model->setActive(true);
    m_model->showDay(int(date.toJulianDay()));
    QTRY_VERIFY(m_model->content() != Content::Unknown);
}

void TestTodayModel::todayIsShownUntilAnotherDayIsChosen()
{
    QCOMPARE(m_model->date(), m_today);
    QVERIFY(m_model->isToday());
    QCOMPARE(m_model->ageWords(), u"Today"_s);
    QCOMPARE(m_model->title(), u"Saturday, 31 January 2026"_s);
    m_model->goForward();
    QCOMPARE(m_model->date(), m_today); // there is no tomorrow yet
    m_model->goBack();
    QCOMPARE(m_model->ageWords(), u"Yesterday"_s);
    m_model->goBack();
    QCOMPARE(m_model->ageWords(), u"2 days ago"_s);
    m_model->goForward();
    QCOMPARE(m_model->date(), m_today.addDays(-1));
    m_model->goToToday();
    QVERIFY(m_model->isToday());
    m_model->showDay(0);
    QCOMPARE(m_model->date(), QDate(2020, 1, 1));
}

void TestTodayModel::dayIsThatOfTheWatch()
{
    // 23:00 UTC is midnight for the watch.
    add(loggedMinutes(m_midnight - ms::hour - 30 * ms::minute, 90, MinuteSample::Kind::Movement, 10, 70));
    const QAbstractItemModelTester hours(m_model->hours(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester bands(m_model->bands(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    show(m_today);
    QCOMPARE(m_model->content(), Content::Full);
    QCOMPARE(m_model->steps(), 600);
    QCOMPARE(m_model->hours()->index(0).data(DayHoursModel::StepsRole).toInt(), 600);
    QCOMPARE(m_model->hours()->index(1).data(DayHoursModel::StepsRole).toInt(), -1);
    QCOMPARE(m_model->hours()->axisMaximum(), 1'000);
    QCOMPARE(m_model->resting(), 70);
    QCOMPARE(m_model->heartRateText(), u"70 to 70 bpm"_s);
    QCOMPARE(m_model->curve().value<QList<QList<QPointF>>>().size(), 1);
    show(m_today.addDays(-1));
    QCOMPARE(m_model->steps(), 300);
    QCOMPARE(m_model->hours()->index(23).data(DayHoursModel::MinutesRole).toInt(), 30);
}

void TestTodayModel::wordsSayWhatIsMissing()
{
    using Kind = MinuteSample::Kind;
    const qint64 start = m_midnight - 25 * ms::hour; // midnight of the watch, the day before
    add(loggedMinutes(start, 120, Kind::LightSleep, 0, 52));
    add(loggedMinutes(start + 2 * ms::hour, 30, Kind::DeepSleep, 0, 50));
    add(loggedMinutes(start + 3 * ms::hour, 20, Kind::NotWorn));
    show(m_today.addDays(-1));
    QCOMPARE(m_model->sleepText(), u"2 h 30 min"_s);
    QCOMPARE(m_model->sleepParts(), u"30 min of it deep"_s);
    QCOMPARE(m_model->gapsText(), u"21 h 10 min of the day are not recorded. Not worn for 20 min."_s);
    QCOMPARE(m_model->words(), u"0 steps, 2 h 30 min of sleep, heart rate 50 to 52 bpm"_s);
    QCOMPARE(m_model->hours()->index(3).data(DayHoursModel::WordsRole).toString(),
             u"0 steps, 20 minutes not worn, 40 minutes are missing"_s);
    QCOMPARE(m_model->hours()->index(5).data(DayHoursModel::WordsRole).toString(), u"not recorded"_s);
    // Of today only what is over can be missing.
    add(loggedMinutes(start + 25 * ms::hour, 60, Kind::Movement));
    show(m_today);
    QCOMPARE(m_model->gapsText(), u"1 h 00 min of the day are not recorded."_s);
}

void TestTodayModel::dayWithoutMinutesIsEmpty()
{
    QCOMPARE(m_model->content(), Content::Unknown);
    show(m_today);
    QCOMPARE(m_model->content(), Content::Empty);
    QCOMPARE(m_model->steps(), -1);
    QCOMPARE(m_model->sleepText(), u"–"_s);
    QCOMPARE(m_model->distanceText(), u"–"_s);
    QVERIFY(m_model->gapsText().isEmpty());
    QVERIFY(m_model->trend()->isEmpty());
}

void TestTodayModel::kindOfTheEveningBeforeGoesOn()
{
    using Kind = MinuteSample::Kind;
    const qint64 start = m_midnight - ms::hour; // midnight of the watch
    add(loggedMinutes(start - 2 * ms::hour, 1, Kind::DeepSleep));
    add(loggedMinutes(start - 2 * ms::hour + ms::minute, 239, Kind::AsBefore));
    show(m_today);
    const DayBandsModel &bands = *m_model->bands();
    QCOMPARE(bands.rowCount(), 2);
    QCOMPARE(bands.index(1).data(DayBandsModel::KindRole).toInt(), int(DayBandsModel::Kind::DeepSleep));
    QCOMPARE(bands.index(1).data(DayBandsModel::ToRole).toReal(), 120 / 1'440.0);
    QCOMPARE(m_model->sleepText(), u"4 h 00 min"_s);
}

void TestTodayModel::totalsOfTheWatchCountForTodayOnly()
{
    add(loggedMinutes(m_midnight, 10, MinuteSample::Kind::Movement, 10));
    show(m_today);
    QCOMPARE(m_model->steps(), 100);
    QVERIFY(!m_model->isLive());
    m_model->setTotals(DailyTotals{4'321, 3'210, 199});
    QVERIFY(m_model->isLive());
    QCOMPARE(m_model->steps(), 4'321);
    QCOMPARE(m_model->distanceText(), u"3.21 km"_s);
    QCOMPARE(m_model->energyText(), u"199 kcal"_s);
    show(m_today.addDays(-1));
    QVERIFY(!m_model->isLive());
    QCOMPARE(m_model->steps(), -1);
    m_model->goToToday();
    m_model->setTotals(DailyTotals{9, 9, 9});
    QTRY_COMPARE(m_model->steps(), 100); // the watch has logged more since
    m_model->setTotals({});
    QVERIFY(!m_model->isLive());
    QCOMPARE(m_model->steps(), 100);
}

void TestTodayModel::goalHasAShare()
{
    QVERIFY(m_model->goalText().isEmpty());
    m_model->setTotals(DailyTotals{4'000, 0, 0});
    m_model->setGoal(8'000);
    QCOMPARE(m_model->goalText(), u"50 % of 8,000"_s);
    QCOMPARE(m_model->goalShare(), 0.5);
    m_model->setTotals(DailyTotals{12'000, 0, 0});
    QCOMPARE(m_model->goalText(), u"150 % of 8,000"_s);
    QCOMPARE(m_model->goalShare(), 1.0);
}

void TestTodayModel::datesCanBeTyped()
{
    QVERIFY(m_model->showTyped(u" 2025-12-24 "_s));
    QCOMPARE(m_model->date(), QDate(2025, 12, 24));
    QVERIFY(m_model->showTyped(QLocale().toString(QDate(2026, 1, 3), QLocale::ShortFormat)));
    QCOMPARE(m_model->date(), QDate(2026, 1, 3));
    QVERIFY(!m_model->showTyped(u"last Monday"_s));
    QVERIFY(!m_model->showTyped({}));
    QCOMPARE(m_model->date(), QDate(2026, 1, 3));
    const QString shown = m_model->dateText();
    m_model->goToToday();
    QVERIFY(m_model->showTyped(shown));
    QCOMPARE(m_model->date(), QDate(2026, 1, 3));
}

void TestTodayModel::newMinutesAppear()
{
    show(m_today);
    QCOMPARE(m_model->content(), Content::Empty);
    m_writer.reset();
    m_store->open();
    m_store->addLoggedMinutes(someWatch(), {{m_midnight, 4, minuteSample(MinuteSample::Kind::Movement, 7)}}, {});
    QTRY_COMPARE(m_model->steps(), 7);
    QVERIFY(!m_model->trend()->isEmpty());
}

void TestTodayModel::nothingIsAskedWhileItIsNotSeen()
{
    add(loggedMinutes(m_midnight, 1, MinuteSample::Kind::Movement, 7));
    QSignalSpy changed(m_model.get(), &TodayModel::changed);
    m_store->noteChange({m_midnight, m_midnight + ms::day});
    m_model->trend()->setSpan(TrendModel::Span::Month);
    // What is asked later is answered later.
    bool answered = false;
    m_reader->ask(
        this, [](HistoryReader &reader) { return reader.watches(); }, [&](const auto &) { answered = true; });
    QTRY_VERIFY(answered);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_model->content(), Content::Unknown);
    m_model->setActive(true);
    QTRY_COMPARE(m_model->content(), Content::Full);
}

void TestTodayModel::midnightChangesTheDay()
{
    show(m_today);
    m_model->setActive(false);
    m_clock.advance(24h);
    m_model->setActive(true);
    QCOMPARE(m_model->date(), m_today.addDays(1));
    m_model->goBack();
    m_model->setActive(false);
    m_clock.advance(24h);
    m_model->setActive(true);
    QCOMPARE(m_model->date(), m_today); // chosen, so it stays
}

void TestTodayModel::withoutAWatchTheLatestIsShown()
{
    add(loggedMinutes(m_midnight, 1, MinuteSample::Kind::Movement, 7), 1);
    add(loggedMinutes(m_midnight + ms::hour, 1, MinuteSample::Kind::Movement, 8), 2);
    m_model->setWatch({});
    show(m_today);
    QCOMPARE(m_model->steps(), 8);
    m_model->setWatch(someWatch(1).address);
    QTRY_COMPARE(m_model->steps(), 7);
}

void TestTodayModel::unreadableFileIsReported()
{
    const QString file = m_folder->filePath(u"foreign.sqlite"_s);
    QVERIFY(QFile(m_folder->filePath(u"history.sqlite"_s)).exists());
    QFile foreign(file);
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    foreign.write("no history at all");
    foreign.close();
    AsyncHistoryReader reader(file);
    TodayModel model(*m_store, reader, m_clock);
    model.setActive(true);
    QTRY_VERIFY(model.error().isPresent());
    QCOMPARE(model.content(), Content::Unknown);
}

void TestTodayModel::syncSaysHowItGoes()
{
    SyncTask &sync = *m_model->sync();
    QSignalSpy wanted(&sync, &SyncTask::wanted);
    QSignalSpy cancelWanted(&sync, &SyncTask::cancelWanted);
    QCOMPARE(sync.obstacle(), u"The watch is not connected."_s);
    sync.setOffered(false);
    QCOMPARE(sync.obstacle(), u"Nothing is fetched from this model."_s);
    sync.setOffered(true);
    sync.start();
    sync.cancel();
    QCOMPARE(wanted.size() + cancelWanted.size(), 0);
    sync.setPossible(true);
    sync.start();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(sync.isRunning());
    QVERIFY(!sync.isPossible());
    QCOMPARE(sync.words(), u"Asking the watch…"_s);
    sync.setProgress(0.4);
    QCOMPARE(sync.words(), u"40 % fetched"_s);
    sync.cancel();
    QCOMPARE(cancelWanted.size(), 1);
    sync.setDone({Error::Code::Cancelled, {}}, m_clock.now());
    QVERIFY(!sync.error().isPresent());
    QVERIFY(sync.words().isEmpty());
    sync.setDone({Error::Code::TransferDamaged, {}}, m_clock.now()); // had begun by itself
    QVERIFY(!sync.error().isPresent());
    sync.start();
    sync.setDone({Error::Code::TransferDamaged, {}}, m_clock.now());
    QVERIFY(sync.error().isPresent());
    sync.clearError();
    QVERIFY(!sync.error().isPresent());
    sync.setDone({}, QDateTime(m_today, QTime(12, 0)));
    QCOMPARE(sync.words(), u"Last sync: 31 Jan 2026, 12:00"_s);
}

NEOBEAT_TEST(TestTodayModel)
#include "tst_todaymodel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend.h"
#include "history/historyreader.h"
#include "history/historywriter.h"
#include "link/simulated/simulatedwatch.h"
#include "support/damagedhistory.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <QtCrypto>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// The history in the whole program: from the simulated watch into the file and back into the window.
class TestBackendHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void liveChartBeginsWithTheLastHour();
    void whatIsMeasuredIsKeptAndShown();
    void privateModeKeepsNothing();
    void damagedHistoryIsQuarantinedAndMeasuringGoesOn();
    void simulatedRunHasSomethingToShow();
    void simulatedWatchIsGoneAtTheNextRealStart();
    void realHistorySurvivesEachStartWhateverItsAddress_data();
    void realHistorySurvivesEachStartWhateverItsAddress();

private:
    void giveFirstWatch(const QString &address) const;
    std::unique_ptr<Backend> start(const QString &scenario = u"slow=1,hr-interval=20"_s) const;
    static void measure(Backend &backend);
    qint64 kept() const;
    static WatchEntry simulatedWatch();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_database;
};

void TestBackendHistory::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = m_folder->filePath(u"history.sqlite"_s);
}

WatchEntry TestBackendHistory::simulatedWatch()
{
    SimulatedRadio radio{Scenario()};
    return {0, radio.watch().advertisement().address, u"Amazfit Neo"_s, true};
}

std::unique_ptr<Backend> TestBackendHistory::start(const QString &scenario) const
{
    CommandLine line;
    line.scenario = Scenario::parse(scenario).value();
    line.settingsFile = m_folder->filePath(u"settings.ini"_s);
    line.databaseFile = m_database;
    return std::make_unique<Backend>(line);
}

void TestBackendHistory::measure(Backend &backend)
{
    backend.access().connectSimulated();
    backend.reconnector().setMeasuring(true);
}

void TestBackendHistory::giveFirstWatch(const QString &address) const
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"address"_s);
        database.setDatabaseName(m_database);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"UPDATE watch SET address = '%1' WHERE id = 1"_s.arg(address)));
    }
    QSqlDatabase::removeDatabase(u"address"_s);
}

qint64 TestBackendHistory::kept() const
{
    const auto reader = HistoryReader::open(m_database);
    const auto statistics = reader ? (*reader)->statistics(1, TimeRange::everything()) : reader.error();
    return statistics ? statistics->count : -1;
}

void TestBackendHistory::liveChartBeginsWithTheLastHour()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    {
        const auto writer = HistoryWriter::open(m_database);
        const std::vector<Sample> samples{{now - 3 * 3'600'000, 180},
                                          {now - 60'000, 52},
                                          {now - 59'000, 0, SampleQuality::NoReading},
                                          {now - 58'000, 97},
                                          {now - 57'000, 140, SampleQuality::Good, SampleSource::Minute}};
        QVERIFY((*writer)->addSamples(simulatedWatch(), samples));
    }
    const auto backend = start();
    backend->access().connectSimulated();
    QTRY_COMPARE(backend->heartRateModel().minimum(), 52);
    QCOMPARE(backend->heartRateModel().maximum(), 97);
    QCOMPARE(backend->heartRateModel().series().size(), 3);
}

void TestBackendHistory::whatIsMeasuredIsKeptAndShown()
{
    auto backend = start();
    measure(*backend);
    backend->historyView().setActive(true);
    QTRY_VERIFY(kept() > 20);
    QTRY_COMPARE(backend->historyView().content(), HistoryView::Content::Full);
    QTRY_VERIFY(backend->historyView().chart()->maximum() > 0);
    const qint64 before = kept();
    backend.reset();
    QVERIFY(kept() >= before);
}

void TestBackendHistory::privateModeKeepsNothing()
{
    {
        Settings settings(m_folder->filePath(u"settings.ini"_s));
        settings.setRecording(Settings::Recording::Never);
    }
    auto backend = start();
    measure(*backend);
    QTRY_VERIFY(backend->heartRateModel().series().size() > 20);
    backend.reset();
    QCOMPARE(kept(), 0);
}

void TestBackendHistory::damagedHistoryIsQuarantinedAndMeasuringGoesOn()
{
    QVERIFY(test::makeDamagedHistory(m_database));
    QFile file(m_database);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray damaged = file.readAll();
    file.close();

    auto backend = start();
    measure(*backend);
    QTRY_VERIFY(kept() > 20);
    QTRY_VERIFY(!backend->recordingModel().notice().isEmpty());
    const QStringList aside = QDir(m_folder->path()).entryList({u"history.damaged-*.sqlite"_s});
    QCOMPARE(aside.size(), 1);
    QVERIFY(backend->recordingModel().noticeText().contains(aside.first()));
    QFile old(m_folder->filePath(aside.first()));
    QVERIFY(old.open(QFile::ReadOnly));
    QCOMPARE(old.readAll(), damaged);
}

void TestBackendHistory::simulatedRunHasSomethingToShow()
{
    CommandLine line;
    line.scenario = Scenario();
    line.showsSampleHistory = true;
    Backend backend(line);
    backend.historyView().setActive(true);
    QTRY_COMPARE_WITH_TIMEOUT(backend.historyView().content(), HistoryView::Content::Full, 60'000);
    backend.historyView().chart()->setPeriod(HistoryModel::Period::All);
    QTRY_VERIFY_WITH_TIMEOUT(backend.historyView().activities()->rowCount() > 0, 60'000);
}

void TestBackendHistory::simulatedWatchIsGoneAtTheNextRealStart()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    {
        const auto writer = HistoryWriter::open(m_database);
        const std::vector<Sample> samples{{now - 1'000, 70}};
        QVERIFY((*writer)->addSamples(simulatedWatch(), samples));
        QVERIFY((*writer)->addSamples({0, u"00:00:5E:00:53:01"_s, u"Amazfit Neo"_s}, samples));
    }
    CommandLine line;
    line.settingsFile = m_folder->filePath(u"settings.ini"_s);
    line.databaseFile = m_database;
    const Backend backend(line);
    const auto watches = [this] {
        const auto reader = HistoryReader::open(m_database);
        return reader ? (*reader)->watches()->size() : -1;
    };
    QTRY_COMPARE(watches(), 1);
}

void TestBackendHistory::realHistorySurvivesEachStartWhateverItsAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("some watch") << u"C0:FF:EE:00:00:01"_s;
    QTest::newRow("the simulated watch of earlier versions, which a user owns") << u"E1:87:29:30:E4:E7"_s;
    QTest::newRow("the simulated watch of today") << simulatedWatch().address;
}

// The file has layout 3, from before simulated watches were marked.
void TestBackendHistory::realHistorySurvivesEachStartWhateverItsAddress()
{
    QFETCH(const QString, address);
    QVERIFY(QFile::copy(QStringLiteral(NEOBEAT_TEST_DATA "/history/v3.sqlite"), m_database));
    QVERIFY(QFile::setPermissions(m_database, QFile::ReadOwner | QFile::WriteOwner));
    giveFirstWatch(address);
    CommandLine line;
    line.settingsFile = m_folder->filePath(u"settings.ini"_s);
    line.databaseFile = m_database;
    const qint64 before = kept();
    QVERIFY(before > 6'000);
    for (int start = 0; start < 10; ++start) {
        Backend backend(line);
        if (start == 5) {
            measure(backend);
            QTRY_VERIFY(backend.heartRateModel().series().size() > 0);
        }
        QTRY_COMPARE(backend.historyStore().state(), HistoryStore::State::Open);
    }
    QCOMPARE(kept(), before);
    const auto reader = HistoryReader::open(m_database);
    QCOMPARE((*reader)->watch(address)->id, 1);
    QCOMPARE((*reader)->activities(1, TimeRange::everything())->size(), 1);
}

static int runTestBackendHistory(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCA::Initializer crypto;
    TestBackendHistory test;
    return QTest::qExec(&test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestBackendHistory)

#include "tst_backendhistory.moc"

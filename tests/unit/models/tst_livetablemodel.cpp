// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/livetablemodel.h"
#include "support/manualclock.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using std::chrono::seconds;

/// The live chart as a table, with a clock that the test controls.
class TestLiveTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readingsAreCollectedInRows();
    void theClockIsThatOfTheCountry();
    void rowsAreKeptWhileTheRangeMovesOn();
    void anotherRangeHasOtherSteps_data();
    void anotherRangeHasOtherSteps();
    void timeWithoutReadingsHasNoRow();

private:
    /// A reading a second.
    void measure(int bpm, int count);
    int value(int row, LiveTableModel::Role role) const { return m_table->data(m_table->index(row), role).toInt(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SettingsModel> m_settingsModel;
    std::unique_ptr<WatchConnection> m_connection;
    std::unique_ptr<HeartRateModel> m_heartRate;
    std::unique_ptr<LiveTableModel> m_table;
};

void TestLiveTableModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_table.reset();
    m_heartRate.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<ManualClock>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_settingsModel = std::make_unique<SettingsModel>(*m_settings);
    m_connection = std::make_unique<WatchConnection>(*m_clock);
    m_heartRate = std::make_unique<HeartRateModel>(*m_connection, *m_settingsModel, *m_clock);
    m_heartRate->setRangeMinutes(1);
    m_table = std::make_unique<LiveTableModel>();
    m_table->setHeartRate(m_heartRate.get());
    // Begins with a whole minute, as the rows do.
    m_clock->advance(std::chrono::milliseconds(60'000 - m_clock->now().toMSecsSinceEpoch() % 60'000));
}

void TestLiveTableModel::measure(int bpm, int count)
{
    for (int i = 0; i < count; ++i) {
        HeartRateMeasurement measurement;
        measurement.rawBpm = static_cast<quint16>(bpm);
        Q_EMIT m_connection->heartRateReceived({m_clock->now(), m_clock->uptime(), measurement});
        m_clock->advance(seconds(1));
    }
}

void TestLiveTableModel::readingsAreCollectedInRows()
{
    QCOMPARE(m_table->rowCount(), 0);
    const QString first = QLocale().toString(m_clock->now().toLocalTime().time(), u"HH:mm:ss"_s);
    measure(70, 3);
    measure(80, 1);
    QCOMPARE(m_table->rowCount(), 1);
    QCOMPARE(m_table->data(m_table->index(0), LiveTableModel::TimeTextRole).toString(), first);
    QCOMPARE(value(0, LiveTableModel::LowRole), 70);
    QCOMPARE(value(0, LiveTableModel::AverageRole), 73); // 72.5
    QCOMPARE(value(0, LiveTableModel::HighRole), 80);
    QCOMPARE(value(0, LiveTableModel::ReadingsRole), 4);
    measure(90, 2);
    QCOMPARE(m_table->rowCount(), 2);
    QCOMPARE(value(1, LiveTableModel::LowRole), 90);
}

void TestLiveTableModel::theClockIsThatOfTheCountry()
{
    const QLocale before;
    measure(70, 1);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QString american = m_table->data(m_table->index(0), LiveTableModel::TimeTextRole).toString();
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QString german = m_table->data(m_table->index(0), LiveTableModel::TimeTextRole).toString();
    QLocale::setDefault(before);
    QVERIFY2(american.contains(u"AM"_s) || american.contains(u"PM"_s), qPrintable(american));
    QVERIFY2(!german.contains(u'M'), qPrintable(german));
}

void TestLiveTableModel::rowsAreKeptWhileTheRangeMovesOn()
{
    const QAbstractItemModelTester tester(m_table.get());
    QSignalSpy resets(m_table.get(), &QAbstractItemModel::modelReset);
    measure(70, 1);
    resets.clear();
    QSignalSpy removals(m_table.get(), &QAbstractItemModel::rowsRemoved);
    measure(75, 200);
    QCOMPARE(resets.size(), 0);
    QVERIFY(!removals.isEmpty());
    QVERIFY(m_table->count() >= 12 && m_table->count() <= 13);
}

void TestLiveTableModel::anotherRangeHasOtherSteps_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("rows");
    QTest::newRow("5") << 5 << 20;
    QTest::newRow("15") << 15 << 15;
    QTest::newRow("60") << 60 << 12;
}

void TestLiveTableModel::anotherRangeHasOtherSteps()
{
    QFETCH(int, minutes);
    QFETCH(int, rows);
    measure(70, 3600);
    m_heartRate->setRangeMinutes(minutes);
    QVERIFY2(m_table->count() >= rows && m_table->count() <= rows + 1, qPrintable(QString::number(m_table->count())));
}

void TestLiveTableModel::timeWithoutReadingsHasNoRow()
{
    measure(70, 5);
    measure(0, 10);
    measure(72, 5);
    QCOMPARE(m_table->rowCount(), 2);
    QCOMPARE(value(1, LiveTableModel::AverageRole), 72);
}

NEOBEAT_TEST(TestLiveTableModel)
#include "tst_livetablemodel.moc"

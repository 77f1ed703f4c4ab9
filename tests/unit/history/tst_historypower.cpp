// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultyvfs.h"
#include "support/samplesums.h"
#include "support/testprogram.h"
#include "unit/history/storeworld.h"

#include "history/historywriter.h"
#include "support/patience.h"

#include <random>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;
using State = HistoryStore::State;

/// The power fails at any write: what was said to be stored is stored, the rest is there as a whole or not at all.
class TestHistoryPower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFinishedChangeSurvives_data();
    void everyFinishedChangeSurvives();
    void whatTheStoreToldAsChangedSurvives();

private:
    using Samples = std::vector<Sample>;

    /// One change; what the samples are after it.
    Samples change(HistoryWriter &writer, std::mt19937 &lot, Error &error);
    void checkFile(const StoreWorld &world);

    StoreWorld *m_world = nullptr;
    Samples m_stored;
};

void TestHistoryPower::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_stored.clear();
}

TestHistoryPower::Samples TestHistoryPower::change(HistoryWriter &writer, std::mt19937 &lot, Error &error)
{
    Samples after = m_stored;
    qint64 &next = m_world->next;
    const int kind = int(lot() % 20);
    if (kind == 0) {
        const TimeRange range{next - qint64(lot() % 900'000), next - qint64(lot() % 300'000)};
        error = writer.erase(range);
        std::erase_if(after, [&](const Sample &sample) { return range.contains(sample.time); });
    } else if (kind == 1) {
        error = writer.eraseEverything();
        after.clear();
    } else if (kind == 2) {
        error = writer.addBattery(m_world->watch, {next, int(lot() % 101), false});
    } else if (kind == 3) {
        const auto id = writer.startSession(m_world->watch, next, u"run"_s);
        error = id ? Error() : id.error();
    } else {
        Samples batch;
        for (qsizetype count = 1 + lot() % 120; count > 0; --count)
            batch.push_back({next += 1'000, quint8(60 + lot() % 90), SampleQuality::Good, SampleSource::Stream});
        const auto added = writer.addSamples(m_world->watch, batch);
        error = added ? Error() : added.error();
        after.insert(after.end(), batch.begin(), batch.end());
    }
    return after;
}

void TestHistoryPower::checkFile(const StoreWorld &world)
{
    const auto writer = HistoryWriter::open(world.file());
    QVERIFY2(writer, writer ? "" : qPrintable(writer.error().detail));
    const Error damage = (*writer)->verify();
    QVERIFY2(!damage, qPrintable(damage.detail));
    const auto reader = HistoryReader::open(world.file());
    QVERIFY(reader);
    const auto watch = (*reader)->watch(world.watch.address);
    QVERIFY(watch);
    if (watch->id != 0)
        QCOMPARE(sumFaults(**reader, watch->id, world.stored()), QStringList());
}

void TestHistoryPower::everyFinishedChangeSurvives_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 12; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestHistoryPower::everyFinishedChangeSurvives()
{
    QFETCH(const unsigned, seed);

    std::mt19937 lot(seed);
    FaultyVfs disk(seed);
    StoreWorld world;
    m_world = &world;
    std::size_t most = 0;
    for (int cut = 0; cut < 20; ++cut) {
        disk.cutPowerAfter(int(lot() % 150));
        Samples before = m_stored;
        Error error;
        if (auto writer = HistoryWriter::open(world.file())) {
            while (!error) {
                before = std::exchange(m_stored, change(**writer, lot, error));
            }
        }
        QVERIFY(disk.isOut());
        disk.restorePower();
        checkFile(world);
        // The change in which the power failed may have got there all the same.
        const Samples stored = world.stored();
        QVERIFY2(
            stored == before || stored == m_stored,
            qPrintable(
                u"cut %1: %2, not %3 or %4"_s.arg(cut).arg(stored.size()).arg(before.size()).arg(m_stored.size())));
        m_stored = stored;
        most = std::max(most, stored.size());
    }
    QVERIFY(most > 100);
}

void TestHistoryPower::whatTheStoreToldAsChangedSurvives()
{
    FaultyVfs disk(5);
    StoreWorld world;
    std::mt19937 lot(5);
    for (int cut = 0; cut < 30; ++cut) {
        world.open();
        TimeRange told;
        connect(world.store.get(), &HistoryStore::changed, this, [&](const TimeRange &range) { told.to = range.to; });
        disk.cutPowerAfter(int(lot() % 80));
        while (!disk.isOut()) {
            world.append(10);
            QTRY_VERIFY(disk.isOut() || told.to > world.appended.back().time);
        }
        world.store.reset();
        disk.restorePower();
        QCOMPARE(world.asideNames(), QStringList());
        const std::vector<Sample> stored = world.stored();
        QVERIFY(stored.size() <= world.appended.size());
        QVERIFY(std::equal(stored.begin(), stored.end(), world.appended.begin()));
        QVERIFY(stored.size() == world.appended.size() || world.appended.at(stored.size()).time >= told.to);
        world.appended = stored;
    }
}

NEOBEAT_TEST(TestHistoryPower)
#include "tst_historypower.moc"

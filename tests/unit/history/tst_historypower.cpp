// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultyvfs.h"
#include "support/sampleaggregates.h"
#include "support/testprogram.h"
#include "unit/history/storefixture.h"

#include "history/historywriter.h"
#include "support/patience.h"

#include <random>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;
using State = HistoryStore::State;

/// The power fails at any write: what was reported as stored is stored, the rest is there completely or not at all.
class TestHistoryPower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFinishedChangeSurvives_data();
    void everyFinishedChangeSurvives();
    void whatTheStoreReportedAsChangedSurvives();

private:
    using Samples = std::vector<Sample>;

    /// Performs one change; returns the samples after it.
    Samples change(HistoryWriter &writer, std::mt19937 &lot, Error &error);
    void checkFile(const StoreFixture &fixture);

    StoreFixture *m_fixture = nullptr;
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
    qint64 &next = m_fixture->next;
    const int kind = int(lot() % 20);
    if (kind == 0) {
        const TimeRange range{next - qint64(lot() % 900'000), next - qint64(lot() % 300'000)};
        error = writer.erase(range);
        std::erase_if(after, [&](const Sample &sample) { return range.contains(sample.time); });
    } else if (kind == 1) {
        error = writer.eraseEverything();
        after.clear();
    } else if (kind == 2) {
        error = writer.addBattery(m_fixture->watch, {next, int(lot() % 101), false});
    } else if (kind == 3) {
        const auto id = writer.startActivity(m_fixture->watch, next, u"run"_s);
        error = id ? Error() : id.error();
    } else {
        Samples batch;
        for (qsizetype count = 1 + lot() % 120; count > 0; --count)
            batch.push_back({next += 1'000, quint8(60 + lot() % 90), SampleQuality::Good, SampleSource::Stream});
        const auto added = writer.addSamples(m_fixture->watch, batch);
        error = added ? Error() : added.error();
        after.insert(after.end(), batch.begin(), batch.end());
    }
    return after;
}

void TestHistoryPower::checkFile(const StoreFixture &fixture)
{
    const auto writer = HistoryWriter::open(fixture.file());
    QVERIFY2(writer, writer ? "" : qPrintable(writer.error().detail));
    const Error damage = (*writer)->verify();
    QVERIFY2(!damage, qPrintable(damage.detail));
    const auto reader = HistoryReader::open(fixture.file());
    QVERIFY(reader);
    const auto watch = (*reader)->watch(fixture.watch.address);
    QVERIFY(watch);
    if (watch->id != 0)
        QCOMPARE(sumFaults(**reader, watch->id, fixture.stored()), QStringList());
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
    StoreFixture fixture;
    m_fixture = &fixture;
    std::size_t most = 0;
    for (int cut = 0; cut < 20; ++cut) {
        disk.cutPowerAfter(int(lot() % 150));
        Samples before = m_stored;
        Error error;
        if (auto writer = HistoryWriter::open(fixture.file())) {
            while (!error) {
                before = std::exchange(m_stored, change(**writer, lot, error));
            }
        }
        QVERIFY(disk.isOut());
        disk.restorePower();
        checkFile(fixture);
        // The change during which the power failed may have reached the disk all the same.
        const Samples stored = fixture.stored();
        QVERIFY2(
            stored == before || stored == m_stored,
            qPrintable(
                u"cut %1: %2, not %3 or %4"_s.arg(cut).arg(stored.size()).arg(before.size()).arg(m_stored.size())));
        m_stored = stored;
        most = std::max(most, stored.size());
    }
    QVERIFY(most > 100);
}

void TestHistoryPower::whatTheStoreReportedAsChangedSurvives()
{
    FaultyVfs disk(5);
    StoreFixture fixture;
    std::mt19937 lot(5);
    for (int cut = 0; cut < 30; ++cut) {
        fixture.open();
        TimeRange reported;
        connect(fixture.store.get(), &HistoryStore::changed, this,
                [&](const TimeRange &range) { reported.to = range.to; });
        disk.cutPowerAfter(int(lot() % 80));
        while (!disk.isOut()) {
            fixture.append(10);
            QTRY_VERIFY(disk.isOut() || reported.to > fixture.appended.back().time);
        }
        fixture.store.reset();
        disk.restorePower();
        QCOMPARE(fixture.quarantinedNames(), QStringList());
        const std::vector<Sample> stored = fixture.stored();
        QVERIFY(stored.size() <= fixture.appended.size());
        QVERIFY(std::equal(stored.begin(), stored.end(), fixture.appended.begin()));
        QVERIFY(stored.size() == fixture.appended.size() || fixture.appended.at(stored.size()).time >= reported.to);
        fixture.appended = stored;
    }
}

NEOBEAT_TEST(TestHistoryPower)
#include "tst_historypower.moc"

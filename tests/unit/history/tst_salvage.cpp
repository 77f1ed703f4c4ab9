// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyreader.h"
#include "history/salvage.h"
#include "support/historysamples.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

/// What another history file holds is taken over, as far as it can be read.
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

private:
    std::vector<Sample> stored() const;

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
    QVERIFY((*writer)->startSession(someWatch(), someMorning, u"Run"_s));
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
    QCOMPARE(summary->sessions, 1);
    QCOMPARE(summary->range, (TimeRange{m_samples.front().time, m_samples.back().time + 1}));
    QCOMPARE(stored(), m_samples);
    const auto reader = HistoryReader::open(m_new);
    const auto sessions = (*reader)->sessions(1, TimeRange::everything());
    QVERIFY(!sessions->first().running);
    QCOMPARE(sessions->first().range.to, summary->range.to);
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
    QCOMPARE(again->sessions, 0);
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
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, Error::Code::Cancelled);
    QVERIFY(!stored().empty());
}

void TestSalvage::onlyOurFilesCount()
{
    QVERIFY(isHistoryFile(m_old));
    QVERIFY(!isHistoryFile(m_new));
    QFile other(m_folder->filePath(u"other"_s));
    QVERIFY(other.open(QFile::WriteOnly));
    other.write(QByteArray(10'000, 'x'));
    other.close();
    QVERIFY(!isHistoryFile(other.fileName()));
    QVERIFY(!QFile::exists(m_new));
}

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"

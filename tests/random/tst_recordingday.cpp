// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyreader.h"
#include "history/historystore.h"
#include "history/historywriter.h"
#include "support/historysamples.h"
#include "support/sanitized.h"
#include "support/testprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int minutesOfADay = 1'440;
constexpr int warmUp = 60; ///< Minutes after which memory must not grow any more.
constexpr qint64 growthLimit = 4 * 1024; ///< KiB
constexpr double bytesPerSample = 12;

/// Memory in use, in KiB.
qint64 residentMemory()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * (sysconf(_SC_PAGESIZE) / 1024);
}

} // namespace

/// A day of one sample a second, stored as fast as the store accepts them: nothing is lost and memory does not grow.
class TestRecordingDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dayIsKeptInFlatMemory();
};

void TestRecordingDay::dayIsKeptInFlatMemory()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"history.sqlite"_s);
    qint64 before = 0;
    {
        HistoryStore store(file);
        StoreLimits limits;
        limits.batch = 0ms;
        store.setLimits(limits);
        store.open();
        QSignalSpy changed(&store, &HistoryStore::changed);
        for (int minute = 0; minute < minutesOfADay; ++minute) {
            for (const Sample &sample : steadySamples(60, someMorning + minute * 60'000))
                store.append(someWatch(), sample);
            QVERIFY(!changed.isEmpty() || changed.wait());
            changed.clear();
            if (minute == warmUp)
                before = residentMemory();
        }
    }
    const qint64 growth = residentMemory() - before;
    qInfo("memory after an hour %lld KiB, growth until the end of the day %lld KiB", before, growth);
    QVERIFY2(isSanitized || growth < growthLimit, qPrintable(QString::number(growth)));
    const auto reader = HistoryReader::open(file);
    const auto statistics = (*reader)->statistics(1, TimeRange::everything());
    QCOMPARE(statistics->count, minutesOfADay * 60);
    QCOMPARE(statistics->time.total(), 24h);
    QVERIFY(!(*HistoryWriter::open(file))->verify());
    QVERIFY(double(QFileInfo(file).size()) / (minutesOfADay * 60) < bytesPerSample);
}

NEOBEAT_TEST(TestRecordingDay)
#include "tst_recordingday.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historywriter.h"
#include "history/migrations.h"
#include "support/heartbeats.h"
#include "support/historysamples.h"
#include "support/loggedminutes.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;

/// The document describes the file correctly: its example reads every sample.
class TestHistoryDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exampleReadsEverySample();
    void exampleReadsEveryInterval();
    void exampleReadsEveryLoggedMinute();
    void layoutIsThePresentOne();

private:
    QString example(int number) const;
    QList<QByteArray> run(const QString &example, const QString &folder);

    QString m_text;
};

void TestHistoryDocument::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QFile document(QStringLiteral(NEOBEAT_SOURCE_DIR "/src/history/README.md"));
    QVERIFY(document.open(QFile::ReadOnly));
    m_text = QString::fromUtf8(document.readAll());
}

QString TestHistoryDocument::example(int number) const
{
    static const QRegularExpression block(u"```python\\n(.*?)```"_s, QRegularExpression::DotMatchesEverythingOption);
    auto found = block.globalMatch(m_text);
    for (int i = 0; i < number && found.hasNext(); ++i)
        found.next();
    return found.hasNext() ? found.next().captured(1) : QString();
}

QList<QByteArray> TestHistoryDocument::run(const QString &example, const QString &folder)
{
    QProcess python;
    python.setWorkingDirectory(folder);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TZ"_s, u"UTC"_s);
    python.setProcessEnvironment(environment);
    python.start(u"python3"_s, {u"-c"_s, example});
    if (!python.waitForFinished() || !python.readAllStandardError().isEmpty())
        return {};
    return python.readAllStandardOutput().trimmed().split('\n');
}

void TestHistoryDocument::exampleReadsEveryInterval()
{
    const QTemporaryDir folder;
    const std::vector<BeatRun> runs = restlessRuns(20, 12, someMorning);
    {
        const auto writer = HistoryWriter::open(folder.filePath(u"history.sqlite"_s));
        QVERIFY((*writer)->addBeats(someWatch(), runs));
    }
    const QList<QByteArray> lines = run(example(1), folder.path());
    QCOMPARE(lines.size(), intervalsIn(runs));
    auto line = lines.begin();
    for (const BeatRun &run : runs) {
        for (std::size_t i = 0; i < run.intervals.size(); ++i, ++line) {
            const QDateTime time
                = QDateTime::fromString(QString::fromLatin1(line->left(line->indexOf(' '))), Qt::ISODateWithMs);
            QVERIFY(qAbs(time.toMSecsSinceEpoch() - run.part(i, 1).start) <= 1); // Python rounds
            QCOMPARE(line->mid(line->indexOf(' ') + 1).toDouble(), BeatRun::millisecondsOf(run.intervals[i], run.unit));
        }
    }
}

void TestHistoryDocument::exampleReadsEveryLoggedMinute()
{
    const QTemporaryDir folder;
    const std::vector<LoggedMinute> minutes = restlessMinutes(500, 10, someMorning);
    {
        const auto writer = HistoryWriter::open(folder.filePath(u"history.sqlite"_s));
        QVERIFY((*writer)->addLoggedMinutes(someWatch(), minutes));
    }
    const QList<QByteArray> lines = run(example(2), folder.path());
    QCOMPARE(std::size_t(lines.size()), minutes.size());
    for (std::size_t i = 0; i < minutes.size(); ++i) {
        const QByteArray &line = lines.at(qsizetype(i));
        QCOMPARE(line.mid(line.indexOf(' ') + 1), minutes[i].sample.encode().toHex());
        const auto time = QDateTime::fromString(QString::fromLatin1(line.left(line.indexOf(' '))), Qt::ISODate);
        QCOMPARE(time.toMSecsSinceEpoch(), minutes[i].time);
        QCOMPARE(time.offsetFromUtc(), minutes[i].zone * 900);
    }
}

void TestHistoryDocument::exampleReadsEverySample()
{
    const QTemporaryDir folder;
    const std::vector<Sample> samples = restlessSamples(500, 9);
    {
        const auto writer = HistoryWriter::open(folder.filePath(u"history.sqlite"_s));
        QVERIFY((*writer)->addSamples(someWatch(), samples));
    }
    const QList<QByteArray> lines = run(example(0), folder.path());
    QCOMPARE(std::size_t(lines.size()), samples.size());
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const QByteArray &line = lines.at(qsizetype(i));
        const QByteArray value = line.mid(line.indexOf(' ') + 1);
        QCOMPARE(value, samples[i].isReading() ? QByteArray::number(samples[i].bpm) : QByteArray("-"));
        QDateTime time = QDateTime::fromString(QString::fromLatin1(line.left(line.indexOf(' '))), Qt::ISODateWithMs);
        time.setTimeSpec(Qt::UTC);
        QCOMPARE(time.toMSecsSinceEpoch(), samples[i].time);
    }
}

void TestHistoryDocument::layoutIsThePresentOne()
{
    QVERIFY(m_text.contains(u"layout %1 "_s.arg(schemaVersion)));
    QVERIFY(m_text.contains(QString::number(Database::applicationId, 16)));
}

NEOBEAT_TEST(TestHistoryDocument)
#include "tst_historydocument.moc"

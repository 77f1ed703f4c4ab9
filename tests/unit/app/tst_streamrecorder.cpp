// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/streamrecorder.h"
#include "history/historyreader.h"
#include "support/modelfixture.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace neobeat;
using namespace neobeat::cli;

/// What `stream --keep` keeps, and reports where it cannot, while the clock is set.
class TestStreamRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aWrongClockIsSaidAndCounted();
    void theActivityStartsWhenTheClockIsRight();

private:
    /// Connects while the clock shows 1970, sends a reading, sets the clock and sends another one.
    void keepThroughAWrongClock();
    std::optional<Failure> finish();
    QStringList noticed() const;

    std::unique_ptr<ModelFixture> m_fixture;
    Options m_options;
    std::unique_ptr<QBuffer> m_results;
    std::unique_ptr<QBuffer> m_failures;
    std::unique_ptr<Printer> m_printer;
    std::unique_ptr<StreamRecorder> m_streamRecorder;
};

void TestStreamRecorder::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_streamRecorder.reset();
    m_fixture = std::make_unique<ModelFixture>();
    m_fixture->remember();
    m_options = {};
    m_options.databaseFile = m_fixture->folder.filePath(u"history.sqlite"_s);
    m_results = std::make_unique<QBuffer>();
    m_failures = std::make_unique<QBuffer>();
    QVERIFY(m_results->open(QIODevice::WriteOnly) && m_failures->open(QIODevice::WriteOnly));
    m_printer = std::make_unique<Printer>(*m_results, *m_failures, true);
}

void TestStreamRecorder::keepThroughAWrongClock()
{
    const auto say = [this](quint16 bpm) {
        HeartRateMeasurement measurement;
        measurement.rawBpm = bpm;
        Q_EMIT m_fixture->connection.heartRateReceived(
            {m_fixture->clock.now(), m_fixture->clock.uptime(), measurement});
    };
    const std::chrono::milliseconds since1970(m_fixture->clock.now().toMSecsSinceEpoch());
    m_fixture->clock.set(-since1970);
    m_streamRecorder = std::make_unique<StreamRecorder>(m_options, m_fixture->connection, m_fixture->reconnector,
                                                        m_fixture->sharedClock, m_fixture->settings, *m_printer);
    m_fixture->access.connectRemembered();
    QTRY_COMPARE(m_fixture->reconnector.state(), Reconnector::State::Connected);
    say(60);
    m_fixture->clock.set(since1970);
    m_fixture->clock.advance(1s);
    say(61);
}

std::optional<Failure> TestStreamRecorder::finish()
{
    QSignalSpy finished(m_streamRecorder.get(), &StreamRecorder::finished);
    m_streamRecorder->finish();
    return finished.wait(60'000) ? finished.first().first().value<std::optional<Failure>>() : std::nullopt;
}

QStringList TestStreamRecorder::noticed() const
{
    QStringList codes;
    for (const QByteArray &line : m_failures->data().trimmed().split('\n'))
        codes.append(QJsonDocument::fromJson(line).object().value("code"_L1).toString());
    return codes;
}

void TestStreamRecorder::aWrongClockIsSaidAndCounted()
{
    keepThroughAWrongClock();
    QCOMPARE(noticed(), QStringList{u"ClockImpossible"_s});
    const std::optional<Failure> failure = finish();
    QVERIFY(failure);
    QCOMPARE(failure->code, u"ClockImpossible"_s);
    QCOMPARE(failure->exitCode, ExitCode::HistoryUnavailable);
    QVERIFY2(failure->message.endsWith(u"1 reading was not kept."_s), qPrintable(failure->message));
}

void TestStreamRecorder::theActivityStartsWhenTheClockIsRight()
{
    m_options.activityName = u"Walk"_s;
    keepThroughAWrongClock();
    const std::optional<Failure> failure = finish();
    QVERIFY(failure);
    // The activity that could not start does not count as a reading.
    QVERIFY2(failure->message.endsWith(u"1 reading was not kept."_s), qPrintable(failure->message));
    const auto reader = HistoryReader::open(m_options.databaseFile);
    QVERIFY(reader);
    const auto activities = (*reader)->activities((*reader)->watch(m_fixture->address())->id, TimeRange::everything());
    QVERIFY(activities);
    QCOMPARE(activities->size(), 1);
    QCOMPARE(activities->first().name, u"Walk"_s);
}

NEOBEAT_TEST(TestStreamRecorder)
#include "tst_streamrecorder.moc"

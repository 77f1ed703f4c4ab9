// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/keeping.h"
#include "history/historyreader.h"
#include "support/modelworld.h"
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

/// What `stream --keep` keeps, and says where it cannot, while somebody sets the clock.
class TestKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aWrongClockIsSaidAndCounted();
    void theSessionStartsWhenTheClockIsRight();

private:
    /// Connects while the clock shows 1970, says a reading, sets the clock and says another one.
    void keepThroughAWrongClock();
    std::optional<Failure> finish();
    QStringList noticed() const;

    std::unique_ptr<ModelWorld> m_world;
    Options m_options;
    std::unique_ptr<QBuffer> m_results;
    std::unique_ptr<QBuffer> m_failures;
    std::unique_ptr<Output> m_output;
    std::unique_ptr<Keeping> m_keeping;
};

void TestKeeping::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_keeping.reset();
    m_world = std::make_unique<ModelWorld>();
    m_world->remember();
    m_options = {};
    m_options.databaseFile = m_world->folder.filePath(u"history.sqlite"_s);
    m_results = std::make_unique<QBuffer>();
    m_failures = std::make_unique<QBuffer>();
    QVERIFY(m_results->open(QIODevice::WriteOnly) && m_failures->open(QIODevice::WriteOnly));
    m_output = std::make_unique<Output>(*m_results, *m_failures, true);
}

void TestKeeping::keepThroughAWrongClock()
{
    const auto say = [this](quint16 bpm) {
        HeartRateMeasurement measurement;
        measurement.rawBpm = bpm;
        Q_EMIT m_world->session.heartRateReceived({m_world->clock.now(), m_world->clock.uptime(), measurement});
    };
    const std::chrono::milliseconds since1970(m_world->clock.now().toMSecsSinceEpoch());
    m_world->clock.set(-since1970);
    m_keeping = std::make_unique<Keeping>(m_options, m_world->session, m_world->keeper, m_world->clock,
                                          m_world->settings, *m_output);
    m_world->access.connectRemembered();
    QTRY_COMPARE(m_world->keeper.state(), ConnectionKeeper::State::Connected);
    say(60);
    m_world->clock.set(since1970);
    m_world->clock.advance(1s);
    say(61);
}

std::optional<Failure> TestKeeping::finish()
{
    QSignalSpy finished(m_keeping.get(), &Keeping::finished);
    m_keeping->finish();
    return finished.wait(60'000) ? finished.first().first().value<std::optional<Failure>>() : std::nullopt;
}

QStringList TestKeeping::noticed() const
{
    QStringList codes;
    for (const QByteArray &line : m_failures->data().trimmed().split('\n'))
        codes.append(QJsonDocument::fromJson(line).object().value("code"_L1).toString());
    return codes;
}

void TestKeeping::aWrongClockIsSaidAndCounted()
{
    keepThroughAWrongClock();
    QCOMPARE(noticed(), QStringList{u"ClockImpossible"_s});
    const std::optional<Failure> failure = finish();
    QVERIFY(failure);
    QCOMPARE(failure->code, u"ClockImpossible"_s);
    QCOMPARE(failure->exitCode, ExitCode::HistoryUnavailable);
    QVERIFY2(failure->message.endsWith(u"1 reading was not kept."_s), qPrintable(failure->message));
}

void TestKeeping::theSessionStartsWhenTheClockIsRight()
{
    m_options.sessionName = u"Walk"_s;
    keepThroughAWrongClock();
    const std::optional<Failure> failure = finish();
    QVERIFY(failure);
    // The session that could not start is no reading.
    QVERIFY2(failure->message.endsWith(u"1 reading was not kept."_s), qPrintable(failure->message));
    const auto reader = HistoryReader::open(m_options.databaseFile);
    QVERIFY(reader);
    const auto sessions = (*reader)->sessions((*reader)->watch(m_world->address())->id, TimeRange::everything());
    QVERIFY(sessions);
    QCOMPARE(sessions->size(), 1);
    QCOMPARE(sessions->first().name, u"Walk"_s);
}

NEOBEAT_TEST(TestKeeping)
#include "tst_keeping.moc"

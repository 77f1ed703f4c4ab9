// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/trace/replayradio.h"
#include "link/trace/tracefile.h"
#include "support/virtualtimetest.h"
#include "unit/link/trace/tracedconnection.h"

#include <QDir>
#include <QTest>
#include <QtCrypto>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Replays the traces that users sent. A new trace in tests/data/recordings needs a row with its expected outcome.
class TestReplay : public QObject
{
    Q_OBJECT

public:
    explicit TestReplay(VirtualTime &time)
        : m_time(time)
    {
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyRecordingHasItsOutcome_data();
    void everyRecordingHasItsOutcome();
    void everyRecordingIsPromised();

private:
    QDir m_folder{QStringLiteral(NEOBEAT_TEST_DATA "/recordings")};
    QStringList m_promised;
    QCA::Initializer m_crypto;
    VirtualTime &m_time;
};

void TestReplay::everyRecordingHasItsOutcome_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Error::Code>("outcome");
    QTest::addColumn<int>("readings");
    const auto row = [this](const char *name, Error::Code outcome, int readings) {
        m_promised.append(QString::fromLatin1(name) + u".rec"_s);
        QTest::newRow(name) << m_promised.constLast() << outcome << readings;
    };
    row("five-seconds", Error::Code::None, 5);
    row("wrong-key", Error::Code::KeyRejected, 0);
    row("lost-after-challenge", Error::Code::LinkLost, 0);
    row("no-challenge", Error::Code::ChallengeTimedOut, 0);
}

void TestReplay::everyRecordingHasItsOutcome()
{
    QFETCH(QString, file);
    QFETCH(Error::Code, outcome);
    QFETCH(int, readings);
    const auto recording = loadTrace(m_folder.filePath(file));
    QVERIFY2(recording, recording ? "" : qPrintable(recording.error()));
    const VirtualClock clock(m_time);
    ReplayRadio radio(*recording, clock);
    const auto key = AuthKey::fromText(u"000102030405060708090a0b0c0d0e0f");
    const TracedConnection connection(m_time, radio, ReplayRadio::addressOf(u"watch"_s), *key, 15s);
    QCOMPARE(connection.failure.code, outcome);
    QCOMPARE(connection.readings, readings);
}

void TestReplay::everyRecordingIsPromised()
{
    QStringList promised = m_promised;
    promised.sort();
    QCOMPARE(m_folder.entryList(QDir::Files, QDir::Name), promised);
}

NEOBEAT_VIRTUAL_TIME_TEST(TestReplay)
#include "tst_replay.moc"

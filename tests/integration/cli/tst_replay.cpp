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

/// What users sent happens again. A new trace in tests/data/recordings needs a row with its outcome. Those that end in
/// .rec were written by earlier versions, which had another form; those in .jsonl are converted copies.
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
    void everyTraceHasItsOutcome_data();
    void everyTraceHasItsOutcome();
    void everyTraceHasARow();
    void bothFormsSayTheSame_data();
    void bothFormsSayTheSame();

private:
    QDir m_folder{QStringLiteral(NEOBEAT_TEST_DATA "/recordings")};
    QStringList m_files;
    QCA::Initializer m_crypto;
    VirtualTime &m_time;
};

void TestReplay::everyTraceHasItsOutcome_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Error::Code>("outcome");
    QTest::addColumn<int>("readings");
    const auto row = [this](const char *name, Error::Code outcome, int readings) {
        m_files.append(QString::fromLatin1(name));
        QTest::newRow(name) << m_files.constLast() << outcome << readings;
    };
    row("five-seconds.rec", Error::Code::None, 5);
    row("five-seconds.jsonl", Error::Code::None, 5);
    row("wrong-key.rec", Error::Code::KeyRejected, 0);
    row("lost-after-challenge.rec", Error::Code::LinkLost, 0);
    row("lost-after-challenge.jsonl", Error::Code::LinkLost, 0);
    row("no-challenge.rec", Error::Code::ChallengeTimedOut, 0);
    row("reconnect.rec", Error::Code::LinkLost, 3);
}

void TestReplay::everyTraceHasItsOutcome()
{
    QFETCH(QString, file);
    QFETCH(Error::Code, outcome);
    QFETCH(int, readings);
    const auto trace = loadTrace(m_folder.filePath(file));
    QVERIFY2(trace, trace ? "" : qPrintable(trace.error()));
    const VirtualClock clock(m_time);
    ReplayRadio radio(*trace, clock);
    const auto key = AuthKey::fromText(u"000102030405060708090a0b0c0d0e0f");
    const TracedConnection connection(m_time, radio, ReplayRadio::addressOf(u"watch"_s), *key, 15s);
    QCOMPARE(connection.failure.code, outcome);
    QCOMPARE(connection.readings, readings);
}

void TestReplay::everyTraceHasARow()
{
    QStringList files = m_files;
    files.sort();
    QCOMPARE(m_folder.entryList(QDir::Files, QDir::Name), files);
}

void TestReplay::bothFormsSayTheSame_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("five-seconds") << u"five-seconds"_s;
    QTest::newRow("lost-after-challenge") << u"lost-after-challenge"_s;
}

void TestReplay::bothFormsSayTheSame()
{
    QFETCH(QString, name);
    const auto text = loadTrace(m_folder.filePath(name + u".rec"_s));
    const auto json = loadTrace(m_folder.filePath(name + u".jsonl"_s));
    QVERIFY(text && json);
    QVERIFY(text->events.size() > 30);
    QCOMPARE(json->events.size(), text->events.size());
    for (qsizetype index = 0; index < text->events.size(); ++index)
        QVERIFY2(json->events.at(index) == text->events.at(index), qPrintable(QString::number(index)));
}

NEOBEAT_VIRTUAL_TIME_TEST(TestReplay)
#include "tst_replay.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memorykeystore.h"
#include "support/patience.h"
#include "support/testprogram.h"
#include "unit/connection/connectionfixture.h"
#include "unit/outputs/recordingoutput.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <QtCrypto>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Code = Error::Code;

/// Which outputs run, with which options and passwords, and what they are given.
class TestOutputSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void allAreOffAtFirst();
    void whatWasOnIsOnAtTheNextStart();
    void anOptionRestartsTheOutputThatIsOn();
    void aPasswordIsInTheKeyStoreAlone();
    void aPasswordThatCannotBeStoredIsReported();
    void anAnswerThatComesTooLateStartsNothing();
    void withoutItsPasswordAnOutputStartsToo();
    void whatIsGeneratedIsKeptUntilItIsRenewed();
    void everyOutputGetsTheValue();
    void aTestGivesMadeUpValuesAndEndsWithTheLastRealOne();
    void aRealValueEndsTheTest();
    void theEndOfASleepIsPassedOn();
    void aGrantedPasswordIsStored();
    void leavingWaitsForTheLastOne();

private:
    void make();
    void give(int bpm);

    QCA::Initializer m_qca;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MemoryKeyStore> m_secretService;
    std::unique_ptr<MemoryKeyStore> m_file;
    std::unique_ptr<ConnectionFixture> m_watch;
    std::unique_ptr<LiveSource> m_source;
    std::unique_ptr<OutputSet> m_outputs;
    RecordingOutput *m_server = nullptr;
    RecordingOutput *m_mqtt = nullptr;
};

void TestOutputSet::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_secretService = std::make_unique<MemoryKeyStore>();
    m_file = std::make_unique<MemoryKeyStore>();
    m_watch = std::make_unique<ConnectionFixture>();
    make();
}

void TestOutputSet::cleanup()
{
    m_outputs.reset();
    m_source.reset();
    m_watch.reset();
}

/// As at a start of the program.
void TestOutputSet::make()
{
    m_outputs.reset();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_source = std::make_unique<LiveSource>(m_watch->connection, m_watch->clock);
    std::vector<MadeOutput> made;
    made.push_back(recordingOutput(OutputType::Server, &m_server, {}, {{u"token"_s, 16}}));
    made.push_back(recordingOutput(OutputType::Mqtt, &m_mqtt, u"password"_s));
    m_outputs = std::make_unique<OutputSet>(std::move(made), *m_source, *m_settings,
                                            KeyStores{*m_secretService, *m_file}, m_watch->clock);
}

void TestOutputSet::give(int bpm)
{
    m_watch->connectToWatch();
    QTRY_COMPARE(m_watch->connection.state(), WatchConnection::State::Ready);
    m_watch->connection.startHeartRate();
    QTRY_VERIFY(!m_watch->radio.link->heartRateWrites().isEmpty());
    m_watch->radio.link->sendHeartRate(QByteArray(1, 0) + char(bpm));
    QTRY_COMPARE(m_source->value().bpm, bpm);
}

void TestOutputSet::allAreOffAtFirst()
{
    m_outputs->start();
    for (const OutputType kind : m_outputs->kinds()) {
        QVERIFY(!m_outputs->isEnabled(kind));
        QCOMPARE(m_outputs->output(kind).state(), Output::State::Off);
    }
    QVERIFY(!m_outputs->canTest());
}

void TestOutputSet::whatWasOnIsOnAtTheNextStart()
{
    QSignalSpy changes(m_outputs.get(), &OutputSet::enabledChanged);
    m_outputs->setEnabled(OutputType::Server, true);
    m_outputs->setEnabled(OutputType::Server, true);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(m_server->starts, 1);
    make();
    m_outputs->start();
    QCOMPARE(m_server->starts, 1);
    QCOMPARE(m_mqtt->starts, 0);
    m_outputs->setEnabled(OutputType::Server, false);
    QCOMPARE(m_server->state(), Output::State::Off);
    make();
    m_outputs->start();
    QCOMPARE(m_server->starts, 0);
}

void TestOutputSet::anOptionRestartsTheOutputThatIsOn()
{
    m_outputs->setOption(OutputType::Server, u"port"_s, u"4000"_s);
    QCOMPARE(m_server->starts, 0);
    m_outputs->setEnabled(OutputType::Server, true);
    QCOMPARE(m_server->options.value(u"port"_s), u"4000"_s);
    m_outputs->setOption(OutputType::Server, u"port"_s, u"4001"_s);
    QCOMPARE(m_server->options.value(u"port"_s), u"4001"_s);
    QCOMPARE(m_server->starts, 2);
    m_outputs->setOption(OutputType::Server, u"port"_s, u"4001"_s);
    QCOMPARE(m_server->starts, 2);
    QVERIFY(!m_server->options.contains(u"enabled"_s));
}

void TestOutputSet::aPasswordIsInTheKeyStoreAlone()
{
    QSignalSpy stored(m_outputs.get(), &OutputSet::secretChanged);
    m_outputs->setSecret(OutputType::Mqtt, "pass wörd");
    QTRY_COMPARE(stored.count(), 1);
    QVERIFY(m_outputs->hasSecret(OutputType::Mqtt));
    QVERIFY(m_secretService->keys.values().contains("pass wörd"));
    QFile file(m_folder->filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("pass"_ba + " w"));

    m_outputs->setEnabled(OutputType::Mqtt, true);
    QTRY_COMPARE(m_mqtt->starts, 1);
    QCOMPARE(m_mqtt->options.value(u"password"_s), u"pass wörd"_s);
    m_outputs->setSecret(OutputType::Mqtt, {});
    QTRY_COMPARE(stored.count(), 2);
    QVERIFY(!m_outputs->hasSecret(OutputType::Mqtt));
    QVERIFY(m_secretService->keys.isEmpty());
    QTRY_COMPARE(m_mqtt->starts, 2);
    QVERIFY(!m_mqtt->options.contains(u"password"_s));
}

void TestOutputSet::aPasswordThatCannotBeStoredIsReported()
{
    QSignalSpy stored(m_outputs.get(), &OutputSet::secretChanged);
    m_secretService->failure = {Code::KeyStoreLocked, {}};
    m_outputs->setSecret(OutputType::Mqtt, "secret");
    QTRY_COMPARE(stored.count(), 1);
    QCOMPARE(stored.first().at(1).value<Error>().code, Code::KeyStoreLocked);
    QVERIFY(!m_outputs->hasSecret(OutputType::Mqtt));
}

void TestOutputSet::anAnswerThatComesTooLateStartsNothing()
{
    QSignalSpy stored(m_outputs.get(), &OutputSet::secretChanged);
    m_outputs->setSecret(OutputType::Mqtt, "secret");
    QTRY_COMPARE(stored.count(), 1);
    m_secretService->hold();
    m_outputs->setEnabled(OutputType::Mqtt, true);
    QVERIFY(m_secretService->isHolding());
    m_outputs->setEnabled(OutputType::Mqtt, false);
    m_secretService->release();
    QCOMPARE(m_mqtt->starts, 0);
}

void TestOutputSet::withoutItsPasswordAnOutputStartsToo()
{
    QSignalSpy stored(m_outputs.get(), &OutputSet::secretChanged);
    m_outputs->setSecret(OutputType::Mqtt, "secret");
    QTRY_COMPARE(stored.count(), 1);
    m_secretService->failure = {Code::KeyStoreLocked, {}};
    m_outputs->setEnabled(OutputType::Mqtt, true);
    QTRY_COMPARE(m_mqtt->starts, 1);
    QVERIFY(!m_mqtt->options.contains(u"password"_s));
    // The broker could only say that a password is missing.
    QCOMPARE(stored.count(), 2);
    QCOMPARE(stored.last().at(1).value<Error>().code, Code::KeyStoreLocked);
    m_secretService->failure = {};
    m_outputs->setEnabled(OutputType::Mqtt, false);
    m_outputs->setEnabled(OutputType::Mqtt, true);
    QTRY_COMPARE(m_mqtt->starts, 2);
    QVERIFY(m_mqtt->options.contains(u"password"_s));
    QCOMPARE(stored.count(), 3);
    QCOMPARE(stored.last().at(1).value<Error>().code, Code::None);
}

void TestOutputSet::whatIsGeneratedIsKeptUntilItIsRenewed()
{
    m_outputs->setEnabled(OutputType::Server, true);
    const QString token = m_server->options.value(u"token"_s);
    QCOMPARE(token.size(), 32);
    make();
    m_outputs->start();
    QCOMPARE(m_server->options.value(u"token"_s), token);
    m_outputs->renew(OutputType::Server);
    QCOMPARE(m_server->starts, 2);
    QVERIFY(m_server->options.value(u"token"_s) != token);
    QCOMPARE(m_server->options.value(u"token"_s).size(), 32);
}

void TestOutputSet::everyOutputGetsTheValue()
{
    QCOMPARE(m_server->values.size(), 1); // So that it has one when it is started.
    give(72);
    QCOMPARE(m_server->values.last().bpm, 72);
    QCOMPARE(m_mqtt->values.last().bpm, 72);
}

void TestOutputSet::aTestGivesMadeUpValuesAndEndsWithTheLastRealOne()
{
    m_outputs->setEnabled(OutputType::Server, true);
    QVERIFY(m_outputs->canTest());
    QSignalSpy changes(m_outputs.get(), &OutputSet::testingChanged);
    m_outputs->setTesting(true);
    QVERIFY(m_outputs->isTesting());
    QCOMPARE(m_server->values.last().watchName, u"Simulated watch"_s);
    QVERIFY(m_server->values.last().bpm);
    QVERIFY(!changes.isEmpty());
    m_outputs->setTesting(false);
    QVERIFY(!m_outputs->isTesting());
    QCOMPARE(m_server->values.last(), m_source->value());
}

void TestOutputSet::aRealValueEndsTheTest()
{
    m_outputs->setEnabled(OutputType::Server, true);
    m_outputs->setTesting(true);
    give(72);
    QVERIFY(!m_outputs->isTesting());
    QVERIFY(!m_outputs->canTest());
    QCOMPARE(m_server->values.last().bpm, 72);
}

void TestOutputSet::theEndOfASleepIsPassedOn()
{
    Suspension suspension;
    m_outputs->follow(suspension);
    Q_EMIT suspension.resumed();
    QCOMPARE(m_server->resumes, 1);
    QCOMPARE(m_mqtt->resumes, 1);
}

void TestOutputSet::aGrantedPasswordIsStored()
{
    RecordingOutput *vts = nullptr;
    std::function<void(const QString &)> store;
    std::vector<MadeOutput> made;
    made.push_back(recordingOutput(OutputType::VtsHeartrate, &vts, u"password"_s));
    made.back().connectSecret = [&store](const auto &given) { store = given; };
    OutputSet outputs(std::move(made), *m_source, *m_settings, {*m_secretService, *m_file}, m_watch->clock);
    QVERIFY(store);
    store(u"granted"_s);
    QTRY_VERIFY(outputs.hasSecret(OutputType::VtsHeartrate));
    QVERIFY(m_secretService->keys.values().contains("granted"));
}

void TestOutputSet::leavingWaitsForTheLastOne()
{
    QSignalSpy stopped(m_outputs.get(), &OutputSet::stopped);
    m_outputs->setEnabled(OutputType::Server, true);
    m_server->stopsLater = true;
    m_outputs->stop();
    QVERIFY(!m_outputs->isStopped());
    m_server->setState(Output::State::Off);
    QCOMPARE(stopped.count(), 1);
    QVERIFY(m_outputs->isEnabled(OutputType::Server));
}

NEOBEAT_TEST(TestOutputSet)
#include "tst_outputset.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/keysource.h"
#include "support/memorykeystore.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace neobeat;
using namespace neobeat::cli;

namespace {

const QString watchAddress = u"00:00:5E:00:53:01"_s;
const QByteArray someKey = "4e656f626561742d73696d756c617465";
const QByteArray otherKey = "0123456789abcdef0123456789abcdef";

} // namespace

class TestKeySource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theKeyFileComesFirst();
    void theWholeToolOutputIsUnderstood();
    void aTextWithoutTheWatchIsRefused();
    void aMissingKeyFileIsNamed();
    void aKeyWithThirtyDigitsIsRefused();
    void theKeyStoreOfTheSettingsIsAsked();
    void theSimulatedWatchBringsItsKey();
    void aKeyFileWinsOverTheSimulatedKey();
    void pairDoesNotAskTheKeyStore();
    void pairReadsStandardInput();
    void standardInputIsTheLastResort();
    void aKeyStoreThatFailsIsNeverNoKey_data();
    void aKeyStoreThatFailsIsNeverNoKey();
    void withoutAnyKeyItIsMissing();

private:
    QString writeFile(const QByteArray &text);
    void pipeIn(const QByteArray &text);
    void ask(const std::optional<AuthKey> &simulatedKey = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    MemoryKeyStore m_secretService;
    MemoryKeyStore m_file;
    Options m_options;
    std::unique_ptr<KeySource> m_source;
    std::optional<Result<AuthKey, Failure>> m_answer;
    int m_savedInput = -1;
};

void TestKeySource::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    for (MemoryKeyStore *store : {&m_secretService, &m_file}) {
        store->keys.clear();
        store->failure = {};
        store->reads = 0;
    }
    m_options = {};
    m_options.command = Options::Command::Battery;
    m_options.timeout = 5s;
    m_answer.reset();
    m_savedInput = dup(0);
    pipeIn({});
}

void TestKeySource::cleanup()
{
    m_source.reset();
    dup2(m_savedInput, 0);
    ::close(m_savedInput);
}

QString TestKeySource::writeFile(const QByteArray &text)
{
    QFile file(m_folder->filePath(u"key.txt"_s));
    file.open(QIODevice::WriteOnly);
    file.write(text);
    return file.fileName();
}

/// Makes the text this process's standard input.
void TestKeySource::pipeIn(const QByteArray &text)
{
    int ends[2];
    QCOMPARE(pipe(ends), 0);
    QCOMPARE(::write(ends[1], text.constData(), size_t(text.size())), text.size());
    ::close(ends[1]);
    dup2(ends[0], 0);
    ::close(ends[0]);
}

void TestKeySource::ask(const std::optional<AuthKey> &simulatedKey)
{
    m_source = std::make_unique<KeySource>(m_options, *m_settings, KeyStores{m_secretService, m_file}, simulatedKey);
    m_source->load([this](const std::optional<Failure> &failure) {
        if (failure)
            m_answer = *failure;
        else
            m_source->keyFor(watchAddress, [this](const Result<AuthKey, Failure> &key) { m_answer = key; });
    });
    QTRY_VERIFY(m_answer);
}

void TestKeySource::theKeyFileComesFirst()
{
    m_options.keyFile = writeFile("0x" + someKey + "\n");
    m_secretService.keys.insert(watchAddress, otherKey);
    ask();
    QVERIFY(*m_answer);
    QCOMPARE((*m_answer)->toStorage(), someKey);
    QCOMPARE(m_secretService.reads, 0);
}

void TestKeySource::theWholeToolOutputIsUnderstood()
{
    m_options.keyFile = writeFile("Token: ['abc']\nLogged in! User id: 1\n"
                                  "Device 2. Mac = 00:00:5E:00:53:02, auth_key = 0x"
                                  + otherKey
                                  + "\n"
                                    "Device 1. Mac = 00:00:5E:00:53:01, auth_key = 0x"
                                  + someKey + "\n");
    ask();
    QVERIFY(*m_answer);
    QCOMPARE((*m_answer)->toStorage(), someKey);
}

void TestKeySource::aTextWithoutTheWatchIsRefused()
{
    m_options.keyFile = writeFile("Device 2. Mac = 00:00:5E:00:53:02, auth_key = 0x" + otherKey
                                  + "\n"
                                    "Device 3. Mac = 00:00:5E:00:53:03, auth_key = 0x"
                                  + someKey + "\n");
    ask();
    QVERIFY(!*m_answer);
    QCOMPARE(m_answer->error().exitCode, ExitCode::Usage);
    QCOMPARE(m_answer->error().code, u"KeyUnusable"_s);
}

void TestKeySource::aMissingKeyFileIsNamed()
{
    m_options.keyFile = m_folder->filePath(u"nowhere.txt"_s);
    ask();
    QVERIFY(!*m_answer);
    QCOMPARE(m_answer->error().exitCode, ExitCode::Usage);
}

void TestKeySource::aKeyWithThirtyDigitsIsRefused()
{
    m_options.keyFile = writeFile(someKey.left(30));
    ask();
    QVERIFY(!*m_answer);
    QCOMPARE(m_answer->error().exitCode, ExitCode::Usage);
    QVERIFY2(m_answer->error().message.contains(u"30"_s), qPrintable(m_answer->error().message));
    QVERIFY(!m_answer->error().message.contains(u"caa0"_s));
}

void TestKeySource::theKeyStoreOfTheSettingsIsAsked()
{
    m_file.keys.insert(watchAddress, someKey);
    m_settings->setWatch({watchAddress, u"Amazfit Neo"_s});
    m_settings->setKeyPlace(Settings::KeyPlace::File);
    ask();
    QVERIFY(*m_answer);
    QCOMPARE((*m_answer)->toStorage(), someKey);
    QCOMPARE(m_secretService.reads, 0);
}

void TestKeySource::theSimulatedWatchBringsItsKey()
{
    ask(AuthKey::fromStorage(otherKey));
    QVERIFY(*m_answer);
    QCOMPARE((*m_answer)->toStorage(), otherKey);
}

void TestKeySource::aKeyFileWinsOverTheSimulatedKey()
{
    m_options.keyFile = writeFile(someKey);
    ask(AuthKey::fromStorage(otherKey));
    QVERIFY(*m_answer);
    QCOMPARE((*m_answer)->toStorage(), someKey);
}

void TestKeySource::pairDoesNotAskTheKeyStore()
{
    m_options.command = Options::Command::Pair;
    m_secretService.keys.insert(watchAddress, someKey);
    ask();
    QVERIFY(!*m_answer);
    QCOMPARE(m_answer->error().code, u"KeyMissing"_s);
    QCOMPARE(m_secretService.reads, 0);
}

void TestKeySource::pairReadsStandardInput()
{
    m_options.command = Options::Command::Pair;
    pipeIn("0x" + someKey + "\n");
    ask();
    QVERIFY(*m_answer);
    QCOMPARE((*m_answer)->toStorage(), someKey);
}

void TestKeySource::standardInputIsTheLastResort()
{
    pipeIn(someKey);
    ask();
    QVERIFY(*m_answer);
    QCOMPARE((*m_answer)->toStorage(), someKey);
    QCOMPARE(m_secretService.reads, 1);
}

void TestKeySource::aKeyStoreThatFailsIsNeverNoKey_data()
{
    using Code = Error::Code;
    QTest::addColumn<Code>("code");
    QTest::addColumn<bool>("isRemembered");
    for (const Code code : {Code::KeyStoreWithoutKeyring, Code::KeyStoreLocked, Code::KeyStoreDenied,
                            Code::KeyStoreSilent, Code::KeyStoreUnavailable}) {
        QTest::addRow("%s", qPrintable(Error{code}.name())) << code << true;
        QTest::addRow("%s, never paired", qPrintable(Error{code}.name())) << code << false;
    }
    QTest::addRow("none at all") << Code::KeyStoreMissing << true;
}

void TestKeySource::aKeyStoreThatFailsIsNeverNoKey()
{
    QFETCH(Error::Code, code);
    QFETCH(bool, isRemembered);
    m_secretService.failure = {code, u"nobody answers"_s};
    if (isRemembered)
        m_settings->setWatch({watchAddress, u"Amazfit Neo"_s});
    ask();
    QVERIFY(!*m_answer);
    QCOMPARE(m_answer->error().code, Error{code}.name());
    QCOMPARE(m_answer->error().exitCode, ExitCode::Other);
    QVERIFY(!m_source->isAskingStore());
}

void TestKeySource::withoutAnyKeyItIsMissing()
{
    m_secretService.failure = {Error::Code::KeyStoreMissing, u"nobody answers"_s};
    ask();
    QVERIFY(!*m_answer);
    QCOMPARE(m_answer->error().code, u"KeyMissing"_s);
    QCOMPARE(m_answer->error().exitCode, ExitCode::Usage);
}

static int runTestKeySource(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCA::Initializer crypto;
    TestKeySource test;
    return QTest::qExec(&test, argc, argv);
}
NEOBEAT_TEST_RUNNER(runTestKeySource)

#include "tst_keysource.moc"

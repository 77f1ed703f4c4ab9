// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifixture.h"
#include "store/settings.h"
#include "support/privatebus.h"
#include "support/sessionbus.h"
#include "support/standinsecrets.h"
#include "support/testprogram.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

#include <csignal>
#include <functional>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Person = StandInSecrets::Person;

namespace {

using Prepare = std::function<void(StandInSecrets &)>;

const QByteArray ownersKey = "4e656f626561742d73696d756c617465"; // the key of the stand-in's watch
/// Longer than a busy machine takes.
constexpr int timeLimit = 60'000;

} // namespace

Q_DECLARE_METATYPE(Prepare)

/// neobeat-cli and a key store that is locked, refuses, keeps the user waiting or forgets.
class TestCliKeyStore : public CliFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void whatKeepsTheKeyAwayIsReported_data();
    void whatKeepsTheKeyAwayIsReported();
    void questionForThePasswordIsReportedAndWaitedFor();
    void interruptEndsTheWait();
    void theLimitOfTheCommandHolds();
    void theLimitDoesNotHideWhatIsLocked();
    void onlyAKeptKeyIsCalledKept_data();
    void onlyAKeptKeyIsCalledKept();
    void aWatchThatCannotBeRememberedIsAFailure();
    void aSensorThatIsNotInUseNeedsNoKey();
    void doctorNeverPrompts_data();
    void doctorNeverPrompts();

private:
    void rememberWatch();
    /// Starts it with an empty standard input.
    void begin(const QStringList &arguments, const QByteArray &input = {});
    /// Waits for it to exit, while the key store answers.
    void finish();
    /// The last line of standard error.
    QJsonObject lastFailure() const
    {
        return QJsonDocument::fromJson(m_failures.trimmed().split('\n').last()).object();
    }

    const QString m_address = u"00:00:5E:00:53:01"_s;
    SessionBus m_sessionBus;
    PrivateBus m_systemBus;
    std::unique_ptr<StandInSecrets> m_secrets;
};

void TestCliKeyStore::initTestCase()
{
    QVERIFY2(m_systemBus.start(), qPrintable(m_systemBus.problem()));
    qunsetenv("XDG_CURRENT_DESKTOP");
    qunsetenv("KDE_FULL_SESSION");
    cleanup();
}

void TestCliKeyStore::cleanup()
{
    // For the next test; init() belongs to the fixture.
    m_secrets.reset();
    m_secrets = std::make_unique<StandInSecrets>();
    QVERIFY(m_secrets->appear());
}

void TestCliKeyStore::rememberWatch()
{
    Settings settings(m_home->filePath(u"neobeat/neobeat.ini"_s));
    settings.setWatch({m_address, u"Amazfit Neo"_s});
    settings.setKeyPlace(Settings::KeyPlace::SecretService);
}

void TestCliKeyStore::begin(const QStringList &arguments, const QByteArray &input)
{
    launch(arguments);
    m_program->write(input);
    m_program->closeWriteChannel();
}

void TestCliKeyStore::finish()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_program->state(), QProcess::NotRunning, timeLimit);
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    m_results = m_program->readAllStandardOutput();
    m_failures += m_program->readAllStandardError();
}

void TestCliKeyStore::whatKeepsTheKeyAwayIsReported_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("code");
    using S = StandInSecrets;
    const auto row = [](const char *name, const Prepare &prepare, bool hasKey, int exitCode, const QString &code) {
        QTest::newRow(name) << prepare << hasKey << exitCode << code;
    };
    // With the key it continues to Bluetooth, which is missing here.
    row(
        "open", [](S &) {}, true, 3, u"BluetoothServiceMissing"_s);
    row(
        "unlocked by the person", [](S &s) { s.isLocked = true; }, true, 3, u"BluetoothServiceMissing"_s);
    row(
        "no key", [](S &) {}, false, 2, u"KeyMissing"_s);
    const auto locked = [](S &s) {
        s.isLocked = s.hidesLocked = true;
        s.person = Person::Dismisses;
    };
    row("locked", locked, true, 1, u"KeyStoreLocked"_s);
    row(
        "refused",
        [](S &s) { s.failingMethod = u"GetSecret"_s, s.failure = u"org.freedesktop.DBus.Error.AccessDenied"_s; }, true,
        1, u"KeyStoreDenied"_s);
    row(
        "no keyring", [](S &s) { s.hasCollection = false; }, true, 1, u"KeyStoreWithoutKeyring"_s);
    row(
        "error", [](S &s) { s.failingMethod = u"SearchItems"_s; }, true, 1, u"KeyStoreUnavailable"_s);
    row(
        "gone", [](S &s) { s.vanish(); }, true, 1, u"KeyStoreMissing"_s);
}

void TestCliKeyStore::whatKeepsTheKeyAwayIsReported()
{
    QFETCH(Prepare, prepare);
    QFETCH(bool, hasKey);
    rememberWatch();
    if (hasKey)
        m_secrets->keep(m_address, ownersKey);
    prepare(*m_secrets);
    m_failures.clear();
    begin({u"battery"_s, u"--json"_s});
    finish();
    QTEST(lastFailure().value(u"code"_s).toString(), "code");
    QTEST(m_program->exitCode(), "exitCode");
    QVERIFY(!m_failures.contains(ownersKey) && !m_failures.contains(m_address.toLatin1()));
}

void TestCliKeyStore::questionForThePasswordIsReportedAndWaitedFor()
{
    rememberWatch();
    m_secrets->keep(m_address, ownersKey);
    m_secrets->isLocked = true;
    m_secrets->person = Person::IsAway;
    m_failures.clear();
    begin({u"battery"_s});
    QTRY_VERIFY_WITH_TIMEOUT((m_failures += m_program->readAllStandardError()).contains('\n'), timeLimit);
    QCOMPARE(m_failures, QByteArray("The key store asks for its password or your consent in a window of its own.\n"));
    m_secrets->answer(true);
    finish();
    QCOMPARE(m_program->exitCode(), 3);
}

void TestCliKeyStore::interruptEndsTheWait()
{
    rememberWatch();
    m_secrets->isLocked = true;
    m_secrets->person = Person::IsAway;
    m_failures.clear();
    begin({u"battery"_s, u"--json"_s});
    QTRY_VERIFY_WITH_TIMEOUT((m_failures += m_program->readAllStandardError()).contains('\n'), timeLimit);
    QCOMPARE(lastFailure().value(u"event"_s).toString(), u"key-store"_s);
    ::kill(static_cast<pid_t>(m_program->processId()), SIGINT);
    finish();
    QCOMPARE(lastFailure().value(u"code"_s).toString(), u"Cancelled"_s);
    QCOMPARE(m_program->exitCode(), 1);
}

void TestCliKeyStore::theLimitOfTheCommandHolds()
{
    rememberWatch();
    m_secrets->isLocked = true;
    m_secrets->person = Person::IsAway;
    m_failures.clear();
    begin({u"battery"_s, u"--json"_s, u"--timeout=1"_s});
    finish();
    QCOMPARE(lastFailure().value(u"code"_s).toString(), u"KeyStoreSilent"_s);
    QCOMPARE(m_program->exitCode(), 1);
}

void TestCliKeyStore::theLimitDoesNotHideWhatIsLocked()
{
    rememberWatch();
    m_secrets->isLocked = true;
    m_secrets->person = Person::Dismisses;
    m_failures.clear();
    // Standard input stays open: the key may still come from there until the limit.
    launch({u"battery"_s, u"--json"_s, u"--timeout=2"_s});
    finish();
    QCOMPARE(lastFailure().value(u"code"_s).toString(), u"KeyStoreLocked"_s);
    QCOMPARE(m_program->exitCode(), 1);
}

void TestCliKeyStore::onlyAKeptKeyIsCalledKept_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<QString>("code");
    using S = StandInSecrets;
    const auto row
        = [](const char *name, const Prepare &prepare, const QString &code) { QTest::newRow(name) << prepare << code; };
    row("kept", [](S &) {}, {});
    row(
        "nothing is kept", [](S &s) { s.keepsOldSecrets = true; }, u"KeyNotStored"_s);
    const auto locked = [](S &s) {
        s.isLocked = true;
        s.person = Person::Dismisses;
    };
    row("locked", locked, u"KeyStoreLocked"_s);
}

void TestCliKeyStore::onlyAKeptKeyIsCalledKept()
{
    QFETCH(Prepare, prepare);
    QFETCH(QString, code);
    QVERIFY2(m_systemBus.startBluetoothd(u"slow=1"_s), qPrintable(m_systemBus.problem()));
    prepare(*m_secrets);
    m_failures.clear();
    begin({u"pair"_s, u"--json"_s, u"--key-file=-"_s}, ownersKey + '\n');
    finish();
    m_systemBus.stopBluetoothd();
    QVERIFY2(m_program->exitCode() == (code.isEmpty() ? 0 : 1), m_failures.constData());
    QCOMPARE(lastFailure().value(u"code"_s).toString(), code);
    Settings settings(m_home->filePath(u"neobeat/neobeat.ini"_s));
    QCOMPARE(settings.watch().has_value(), code.isEmpty());
}

void TestCliKeyStore::aWatchThatCannotBeRememberedIsAFailure()
{
    const QString file = m_home->filePath(u"neobeat/neobeat.ini"_s);
    QVERIFY(QDir().mkpath(file));
    QVERIFY2(m_systemBus.startBluetoothd(u"slow=1"_s), qPrintable(m_systemBus.problem()));
    m_failures.clear();
    begin({u"pair"_s, u"--json"_s, u"--key-file=-"_s}, ownersKey + '\n');
    finish();
    m_systemBus.stopBluetoothd();
    QCOMPARE(m_program->exitCode(), 1);
    QCOMPARE(lastFailure().value(u"code"_s).toString(), u"SettingsNotStored"_s);
}

void TestCliKeyStore::aSensorThatIsNotInUseNeedsNoKey()
{
    const QString strap = u"00:00:5E:00:53:4E"_s;
    {
        Settings settings(m_home->filePath(u"neobeat/neobeat.ini"_s));
        settings.setWatch({strap, u"Strap"_s, &standardSensor()});
        settings.setWatch({u"00:00:5E:00:53:7F"_s, u"Amazfit Neo"_s});
    }
    QVERIFY2(m_systemBus.startBluetoothd(u"slow=1,strap"_s), qPrintable(m_systemBus.problem()));
    m_failures.clear();
    begin({u"battery"_s, u"--json"_s, u"--address"_s, strap});
    finish();
    m_systemBus.stopBluetoothd();
    QVERIFY2(m_program->exitCode() == 0, m_failures.constData());
}

void TestCliKeyStore::doctorNeverPrompts_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<QString>("store");
    QTest::addColumn<QString>("key");
    using S = StandInSecrets;
    QTest::newRow("open") << Prepare([](S &) {}) << u"open"_s << u"is in the key store"_s;
    QTest::newRow("locked") << Prepare([](S &s) { s.isLocked = true; }) << u"locked"_s << u"Not seen"_s;
    QTest::newRow("no keyring") << Prepare([](S &s) { s.hasCollection = false; }) << u"no keyring"_s << u"Not seen"_s;
}

void TestCliKeyStore::doctorNeverPrompts()
{
    QFETCH(Prepare, prepare);
    QFETCH(QString, store);
    QFETCH(QString, key);
    rememberWatch();
    m_secrets->keep(m_address, ownersKey);
    prepare(*m_secrets);
    begin({u"doctor"_s, u"--json"_s});
    finish();
    QHash<QString, QString> texts;
    for (const QJsonObject &line : results())
        texts.insert(line.value(u"check"_s).toString(), line.value(u"text"_s).toString());
    QVERIFY2(texts.value(u"secret-service"_s).contains(store), m_results.constData());
    QVERIFY2(texts.value(u"key-present"_s).contains(key), m_results.constData());
    QCOMPARE(m_secrets->prompts, 0);
}

NEOBEAT_TEST(TestCliKeyStore)
#include "tst_clikeystore.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keychainkeystore.h"
#include "support/patience.h"
#include "support/sessionbus.h"
#include "support/standinsecrets.h"
#include "support/standinwallet.h"
#include "support/testprogram.h"

#include <QTest>

#include <memory>

using namespace neobeat;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using Code = Error::Code;
using WalletUser = StandInWallet::Person;
using Waiting = KeyStore::Waiting;

namespace {

/// The operation on the store.
enum class Task { Read, Look, Write, Remove, RemoveQuietly };

const QByteArray earlierKey = "00112233445566778899aabbccddeeff";
const QByteArray laterKey = "caa04207ff084f260d8513a5d75d8dcf";

/// Where the key is before a request: both places or one.
struct Places
{
    std::function<void(StandInWallet &)> prepareWallet = [](StandInWallet &) {};
    std::function<void(StandInSecrets &)> prepareSecrets = [](StandInSecrets &) {};
    bool isInWallet = false;
    bool isInSecrets = false;
};

} // namespace

Q_DECLARE_METATYPE(Places)
Q_DECLARE_METATYPE(Task)

/// What is reported about a key in a wallet of KDE, alone and beside a Secret Service.
class TestKeychainWallet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void keyComesBackAsItWent();
    void outcomes_data();
    void outcomes();
    void passwordIsWaitedFor();
    void windowHasALimit();
    void walletThatDiesEndsTheQuestion();
    void eachPlaceIsAsked_data();
    void eachPlaceIsAsked();
    void newKeyLeavesNoEarlierOne();
    void keyIsStoredWhereThereIsAStore();
    void openWalletUnlocksItsOwnSecrets();

private:
    /// An answer, once there is one.
    struct Answer
    {
        int count = 0;
        Error error;
        QByteArray key;
        bool isKept = false;
    };

    void ask(Task task);
    void appearBoth(bool isPlasma);

    const QString m_address = u"00:00:5E:00:53:01"_s;
    QCA::Initializer m_qca;
    SessionBus m_bus;
    std::unique_ptr<StandInWallet> m_wallet;
    std::unique_ptr<StandInSecrets> m_secrets;
    std::unique_ptr<KeychainKeyStore> m_store;
    Answer m_answer;
};

void TestKeychainWallet::initTestCase()
{
    QVERIFY2(!m_bus.address().isEmpty(), "dbus-daemon is missing");
    // As in a session that no desktop started: QtKeychain would not use the wallet here.
    qunsetenv("XDG_CURRENT_DESKTOP");
    qunsetenv("KDE_SESSION_VERSION");
}

void TestKeychainWallet::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    qunsetenv("KDE_FULL_SESSION");
    m_wallet = std::make_unique<StandInWallet>();
    QVERIFY(m_wallet->appear());
    m_store = std::make_unique<KeychainKeyStore>(
        KeyStoreLimits{milliseconds(30'000), milliseconds(30'000), milliseconds(30'000)});
    m_answer = {};
}

void TestKeychainWallet::cleanup()
{
    m_store.reset();
    m_wallet.reset();
    m_secrets.reset();
}

void TestKeychainWallet::ask(Task task)
{
    const int before = m_answer.count;
    const auto done = [this](const Error &error) {
        ++m_answer.count;
        m_answer.error = error;
    };
    switch (task) {
    case Task::Read:
        m_store->read(m_address, [=, this](const std::optional<AuthKey> &key, const Error &error) {
            done(error);
            m_answer.key = key ? key->toStorage() : QByteArray();
        });
        break;
    case Task::Look:
        m_store->look(m_address, [=, this](bool isKept, const Error &error) {
            done(error);
            m_answer.isKept = isKept;
        });
        break;
    case Task::Write:
        m_store->write(m_address, AuthKey::fromStorage(laterKey).value(), done);
        break;
    case Task::Remove:
        m_store->remove(m_address, done);
        break;
    case Task::RemoveQuietly:
        m_store->removeQuietly(m_address, done);
        break;
    }
    QCOMPARE(m_answer.count, before); // Later, never from inside the call.
    QTRY_COMPARE(m_answer.count, before + 1);
}

void TestKeychainWallet::appearBoth(bool isPlasma)
{
    if (isPlasma)
        qputenv("KDE_FULL_SESSION", "true");
    m_secrets = std::make_unique<StandInSecrets>();
    QVERIFY(m_secrets->appear());
}

void TestKeychainWallet::keyComesBackAsItWent()
{
    ask(Task::Write);
    QCOMPARE(m_answer.error.code, Code::None);
    ask(Task::Read);
    QCOMPARE(m_answer.key, laterKey);
    ask(Task::Remove);
    QCOMPARE(m_answer.error.code, Code::None);
    ask(Task::Read);
    QCOMPARE(m_answer.error.code, Code::None);
    QCOMPARE(m_answer.key, QByteArray());
    ask(Task::Remove);
    QCOMPARE(m_answer.error.code, Code::None);
}

void TestKeychainWallet::outcomes_data()
{
    QTest::addColumn<Places>("places");
    QTest::addColumn<Task>("task");
    QTest::addColumn<Code>("code");
    QTest::addColumn<int>("windows");

    struct Row
    {
        const char *name;
        std::function<void(StandInWallet &)> prepare;
        Code read;
        Code look;
        Code write;
        Code remove;
        int windows = 0; ///< The user is asked so often, unless the request must not ask.
    };
    using W = StandInWallet;
    const auto closed = [](W &w) { w.isOpen = false; };
    const auto cancelled = [](W &w) {
        w.isOpen = false;
        w.person = WalletUser::Cancels;
    };
    const std::vector<Row> rows{
        {"open", [](W &) {}, Code::None, Code::None, Code::None, Code::None},
        {"closed, password given", closed, Code::None, Code::KeyStoreLocked, Code::None, Code::None, 1},
        {"closed, cancelled", cancelled, Code::KeyStoreLocked, Code::KeyStoreLocked, Code::KeyStoreLocked,
         Code::KeyStoreLocked, 1},
        {"open, refused", [](W &w) { w.refuses = true; }, Code::KeyStoreDenied, Code::KeyStoreDenied,
         Code::KeyStoreDenied, Code::KeyStoreDenied},
        {"closed again", [](W &w) { w.closesAfterOpening = true; }, Code::KeyStoreLocked, Code::KeyStoreLocked,
         Code::KeyStoreLocked, Code::KeyStoreLocked},
        {"switched off", [](W &w) { w.isEnabled = false; }, Code::KeyStoreMissing, Code::KeyStoreMissing,
         Code::KeyStoreMissing, Code::KeyStoreMissing},
        {"switched off, ends", [](W &w) { w.endsAtOnce = true; }, Code::KeyStoreMissing, Code::KeyStoreMissing,
         Code::KeyStoreMissing, Code::KeyStoreMissing},
        {"keeps everything", [](W &w) { w.keepsAll = true; }, Code::None, Code::None, Code::KeyNotStored,
         Code::KeyNotRemoved},
        {"answers oddly", [](W &w) { w.oddMethod = u"entryType"_s; }, Code::KeyStoreUnavailable,
         Code::KeyStoreUnavailable, Code::KeyStoreUnavailable, Code::KeyStoreUnavailable},
    };
    for (const Row &row : rows) {
        const Places places{row.prepare, [](StandInSecrets &) {}, true};
        QTest::addRow("read: %s", row.name) << places << Task::Read << row.read << row.windows;
        QTest::addRow("look: %s", row.name) << places << Task::Look << row.look << 0;
        QTest::addRow("write: %s", row.name) << places << Task::Write << row.write << row.windows;
        QTest::addRow("remove: %s", row.name) << places << Task::Remove << row.remove << row.windows;
        QTest::addRow("remove quietly: %s", row.name)
            << places << Task::RemoveQuietly << (row.windows ? Code::KeyStoreLocked : row.remove) << 0;
    }
    // Only a new key is worth the question for a wallet that was never made.
    const Places never{[](W &w) {
        w.exists = false;
        w.person = WalletUser::Cancels;
    }};
    QTest::addRow("read: never made") << never << Task::Read << Code::KeyStoreWithoutKeyring << 0;
    QTest::addRow("look: never made") << never << Task::Look << Code::KeyStoreWithoutKeyring << 0;
    QTest::addRow("write: never made") << never << Task::Write << Code::KeyStoreWithoutKeyring << 1;
    QTest::addRow("remove: never made") << never << Task::Remove << Code::None << 0;
}

void TestKeychainWallet::outcomes()
{
    QFETCH(Places, places);
    QFETCH(Task, task);
    if (places.isInWallet)
        m_wallet->entries.insert(m_address, QString::fromLatin1(earlierKey));
    places.prepareWallet(*m_wallet);
    ask(task);
    QTEST(m_answer.error.code, "code");
    QTEST(m_wallet->windows, "windows");
    const bool isDone = m_answer.error.code == Code::None && places.isInWallet;
    if (task == Task::Read)
        QCOMPARE(m_answer.key, isDone ? earlierKey : QByteArray());
    if (task == Task::Look)
        QCOMPARE(m_answer.isKept, isDone);
    const bool isRemoved = isDone && (task == Task::Remove || task == Task::RemoveQuietly);
    QCOMPARE(m_wallet->entries.contains(m_address), places.isInWallet && !isRemoved);
    QCOMPARE(m_store->waiting(), Waiting::Store);
}

void TestKeychainWallet::passwordIsWaitedFor()
{
    m_wallet->entries.insert(m_address, QString::fromLatin1(earlierKey));
    m_wallet->isOpen = false;
    m_wallet->person = WalletUser::IsAway;
    // The limit for an answer is over long before the user gives the password.
    m_store = std::make_unique<KeychainKeyStore>(
        KeyStoreLimits{milliseconds(30'000), milliseconds(1), milliseconds(30'000)});
    m_store->read(m_address, [this](const std::optional<AuthKey> &key, const Error &error) {
        ++m_answer.count;
        m_answer.error = error;
        m_answer.key = key ? key->toStorage() : QByteArray();
    });
    QTRY_COMPARE(m_store->waiting(), Waiting::PerhapsUser);
    QCOMPARE(m_answer.count, 0);
    m_wallet->answer(true);
    QTRY_COMPARE(m_answer.count, 1);
    QCOMPARE(m_answer.key, earlierKey);
    QCOMPARE(m_store->waiting(), Waiting::Store);
}

void TestKeychainWallet::windowHasALimit()
{
    m_wallet->isOpen = false;
    m_wallet->person = WalletUser::IsAway;
    m_store
        = std::make_unique<KeychainKeyStore>(KeyStoreLimits{milliseconds(30'000), milliseconds(1), milliseconds(100)});
    ask(Task::Read);
    QCOMPARE(m_answer.error.code, Code::KeyStoreSilent);
    QCOMPARE(m_answer.error.detail, u"its window was not answered in time"_s);
    // The window is still there; its late answer changes nothing.
    m_wallet->answer(true);
    ask(Task::Read);
    QCOMPARE(m_answer.count, 2);
    QCOMPARE(m_answer.error.code, Code::None);
}

void TestKeychainWallet::walletThatDiesEndsTheQuestion()
{
    m_wallet->isOpen = false;
    m_wallet->person = WalletUser::IsAway;
    m_store->read(m_address, [this](const std::optional<AuthKey> &, const Error &error) {
        ++m_answer.count;
        m_answer.error = error;
    });
    QTRY_COMPARE(m_wallet->windows, 1);
    m_wallet->vanish();
    QTRY_COMPARE(m_answer.count, 1);
    QCOMPARE(m_answer.error.code, Code::KeyStoreUnavailable);
}

void TestKeychainWallet::eachPlaceIsAsked_data()
{
    QTest::addColumn<bool>("isPlasma");
    QTest::addColumn<Places>("places");
    QTest::addColumn<Task>("task");
    QTest::addColumn<Code>("code");
    QTest::addColumn<bool>("isFound");

    using W = StandInWallet;
    using S = StandInSecrets;
    const auto lockedWallet = [](W &w) {
        w.isOpen = false;
        w.person = WalletUser::Cancels;
    };
    const auto lockedSecrets = [](S &s) {
        s.isLocked = true;
        s.person = S::Person::Dismisses;
    };
    const auto offWallet = [](W &w) { w.endsAtOnce = true; };
    const auto noWallet = [](W &w) { w.exists = false; };
    const auto noKeyring = [](S &s) { s.hasCollection = false; };
    const auto row = [](const char *name, bool isPlasma, const Places &places, Code code, bool isFound) {
        QTest::addRow("read: %s", name) << isPlasma << places << Task::Read << code << isFound;
        QTest::addRow("remove: %s", name) << isPlasma << places << Task::Remove << code << isFound;
    };
    const auto wallet = [](W &) {};
    const auto secrets = [](S &) {};
    row("elsewhere, in the wallet", false, {wallet, secrets, true, false}, Code::None, true);
    row("Plasma, in the Secret Service", true, {wallet, secrets, false, true}, Code::None, true);
    row("Plasma, wallet off", true, {offWallet, secrets, false, true}, Code::None, true);
    row("Plasma, wallet never made", true, {noWallet, secrets, false, true}, Code::None, true);
    row("elsewhere, no keyring", false, {wallet, noKeyring, true, false}, Code::None, true);
    row("in none", false, {wallet, secrets}, Code::None, false);
    row("Plasma, in none", true, {wallet, noKeyring}, Code::None, false);
    // What is locked may have it.
    row("elsewhere, wallet locked", false, {lockedWallet, secrets, true, false}, Code::KeyStoreLocked, false);
    row("Plasma, secrets locked", true, {wallet, lockedSecrets, false, true}, Code::KeyStoreLocked, false);
    row("Plasma, wallet locked", true, {lockedWallet, secrets, true, false}, Code::KeyStoreLocked, false);
    row("elsewhere, no keyring, no wallet", false, {noWallet, noKeyring}, Code::KeyStoreWithoutKeyring, false);
    row("Plasma, no keyring, wallet off", true, {offWallet, noKeyring}, Code::KeyStoreWithoutKeyring, false);
}

void TestKeychainWallet::eachPlaceIsAsked()
{
    QFETCH(bool, isPlasma);
    QFETCH(Places, places);
    QFETCH(Task, task);
    QFETCH(bool, isFound);
    appearBoth(isPlasma);
    if (places.isInWallet)
        m_wallet->entries.insert(m_address, QString::fromLatin1(earlierKey));
    if (places.isInSecrets)
        m_secrets->keep(m_address, earlierKey);
    places.prepareWallet(*m_wallet);
    places.prepareSecrets(*m_secrets);
    ask(task);
    // Without a keyring nothing can be said about removing; what is in the wallet is removed nevertheless.
    if (task == Task::Remove && !m_secrets->hasCollection && !isPlasma)
        QCOMPARE(m_answer.error.code, Code::KeyStoreWithoutKeyring);
    else
        QTEST(m_answer.error.code, "code");
    if (task == Task::Read)
        QCOMPARE(m_answer.key, isFound ? earlierKey : QByteArray());
    const bool isKept = m_wallet->entries.contains(m_address) || !m_secrets->secretsOf(m_address).isEmpty();
    QCOMPARE(isKept, (places.isInWallet || places.isInSecrets) && !(task == Task::Remove && isFound));
}

void TestKeychainWallet::newKeyLeavesNoEarlierOne()
{
    appearBoth(true);
    m_secrets->keep(m_address, earlierKey);
    ask(Task::Write);
    QCOMPARE(m_answer.error.code, Code::None);
    QCOMPARE(m_wallet->entries.value(m_address), QString::fromLatin1(laterKey));
    QVERIFY(m_secrets->secretsOf(m_address).isEmpty());
    // A locked one is left alone, and its password is not asked for.
    m_secrets->keep(m_address, earlierKey);
    m_secrets->isLocked = true;
    ask(Task::Write);
    QCOMPARE(m_answer.error.code, Code::None);
    QCOMPARE(m_secrets->prompts, 0);
}

void TestKeychainWallet::keyIsStoredWhereThereIsAStore()
{
    appearBoth(true);
    m_wallet->endsAtOnce = true;
    ask(Task::Write);
    QCOMPARE(m_answer.error.code, Code::None);
    QCOMPARE(m_secrets->secretsOf(m_address), QList{laterKey});
    // The user declines the wallet: that is no reason to use another.
    m_wallet->endsAtOnce = m_wallet->isOpen = false;
    m_wallet->person = WalletUser::Cancels;
    ask(Task::Write);
    QCOMPARE(m_answer.error.code, Code::KeyStoreLocked);
}

void TestKeychainWallet::openWalletUnlocksItsOwnSecrets()
{
    // kwalletd5 says of its own Secret Service that it is locked, and unlocks it without a window.
    m_wallet->vanish();
    appearBoth(true);
    QVERIFY(m_wallet->appear(u"stand-in secrets"_s));
    m_secrets->isLocked = true;
    ask(Task::Look);
    QCOMPARE(m_answer.error.code, Code::None);
    QVERIFY(!m_answer.isKept);
    m_secrets->keep(m_address, earlierKey);
    m_secrets->isLocked = true;
    ask(Task::Write);
    QCOMPARE(m_answer.error.code, Code::None);
    QVERIFY(m_secrets->secretsOf(m_address).isEmpty());
    // A closed wallet has to be asked for, which looking does not do.
    m_secrets->isLocked = true;
    m_wallet->isOpen = false;
    ask(Task::Look);
    QCOMPARE(m_answer.error.code, Code::KeyStoreLocked);
}

NEOBEAT_TEST(TestKeychainWallet)
#include "tst_keychainwallet.moc"

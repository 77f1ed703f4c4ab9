// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keychainkeystore.h"
#include "support/patience.h"
#include "support/sessionbus.h"
#include "support/standinsecrets.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

#include <qt6keychain/keychain.h>

#include <memory>

using namespace neobeat;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using Code = Error::Code;
using Person = StandInSecrets::Person;
using Waiting = KeyStore::Waiting;

namespace {

/// The operation on the store.
enum class Verb { Read, Look, Write, Remove };
/// Which key an answer is about.
enum class Key { Unknown, None, Old, New };

const QByteArray oldSecret = "00112233445566778899aabbccddeeff";
const QByteArray newSecret = "caa04207ff084f260d8513a5d75d8dcf";

/// One state of a key store.
struct State
{
    bool hasItem = true;
    bool itemIsLocked = false;
    std::function<void(StandInSecrets &)> prepare = [](StandInSecrets &) {};
};

} // namespace

Q_DECLARE_METATYPE(State)
Q_DECLARE_METATYPE(Verb)
Q_DECLARE_METATYPE(Key)

/// What is reported about a key, in each state that a Secret Service can be in.
class TestSecretService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void outcomes_data();
    void outcomes();
    void openPromptIsWaitedFor();
    void answerThatIsHeldBackIsWaitedFor_data();
    void answerThatIsHeldBackIsWaitedFor();
    void promptHasALimit();
    void cancelLeavesTheQuestionForThePassword();
    void cancelClosesTheQuestionForAConsent();
    void aliasOfNothingIsNoKeyring();
    void cancelEndsAHeldAnswer();
    void lookIsNotCancelled();
    void lookNeverPrompts();
    void serviceThatDiesEndsThePrompt();
    void serviceThatDiesEndsTheQuestion();
    void eachItemGetsTheNewKey();
    void keysOfQtKeychainAreFound();
    void keysAreFoundByQtKeychain();
    void nothingSecretIsInADetail();

private:
    /// An answer, once there is one.
    struct Answer
    {
        int count = 0;
        Error error;
        Key key = Key::Unknown;
    };

    void ask(Verb verb);
    static Key keyOf(const std::optional<AuthKey> &key);
    static AuthKey newKey() { return AuthKey::fromStorage(newSecret).value(); }

    const QString m_address = u"00:00:5E:00:53:01"_s;
    SessionBus m_bus;
    QCA::Initializer m_qca;
    std::unique_ptr<StandInSecrets> m_secrets;
    std::unique_ptr<KeychainKeyStore> m_store;
    Answer m_answer;
};

void TestSecretService::initTestCase()
{
    QVERIFY2(!m_bus.address().isEmpty(), "dbus-daemon is missing");
    qunsetenv("XDG_CURRENT_DESKTOP");
    qunsetenv("KDE_FULL_SESSION");
}

void TestSecretService::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_secrets = std::make_unique<StandInSecrets>();
    QVERIFY(m_secrets->appear());
    m_store = std::make_unique<KeychainKeyStore>(
        KeyStoreLimits{milliseconds(30'000), milliseconds(30'000), milliseconds(30'000)});
    m_answer = {};
}

void TestSecretService::cleanup()
{
    m_store.reset();
    m_secrets.reset();
}

Key TestSecretService::keyOf(const std::optional<AuthKey> &key)
{
    if (!key)
        return Key::None;
    return key->toStorage() == newSecret ? Key::New : Key::Old;
}

void TestSecretService::ask(Verb verb)
{
    const int before = m_answer.count;
    const auto done = [this](const Error &error) {
        ++m_answer.count;
        m_answer.error = error;
    };
    switch (verb) {
    case Verb::Read:
        m_store->read(m_address, [=, this](const std::optional<AuthKey> &key, const Error &error) {
            done(error);
            m_answer.key = keyOf(key);
        });
        break;
    case Verb::Look:
        m_store->look(m_address, [=, this](bool isKept, const Error &error) {
            done(error);
            m_answer.key = isKept ? Key::Old : Key::None;
        });
        break;
    case Verb::Write:
        m_store->write(m_address, newKey(), done);
        break;
    case Verb::Remove:
        m_store->remove(m_address, done);
        break;
    }
    QCOMPARE(m_answer.count, before); // Later, never from inside the call.
}

void TestSecretService::outcomes_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<Code>("code");
    QTest::addColumn<Key>("said"); // The key in the answer.
    QTest::addColumn<Key>("kept"); // The key in the service afterwards.

    struct Row
    {
        const char *name;
        State state;
        Code read;
        Code look;
        Code write;
        Code remove;
        Key readKey = Key::None;
        Key kept = Key::Old; // Unless something changed it.
        Key written = Key::New;
        Key removed = Key::None;
    };
    using S = StandInSecrets;
    const auto with = [](auto change, bool hasItem = true, bool itemIsLocked = false) {
        return State{hasItem, itemIsLocked, change};
    };
    const std::vector<Row> rows{
        {"open", with([](S &) {}), Code::None, Code::None, Code::None, Code::None, Key::Old},
        {"open, no item", with([](S &) {}, false), Code::None, Code::None, Code::None, Code::None, Key::None,
         Key::None},
        {"locked, password given", with([](S &s) { s.isLocked = true; }), Code::None, Code::KeyStoreLocked, Code::None,
         Code::None, Key::Old},
        {"locked, prompt dismissed", with([](S &s) {
             s.isLocked = true;
             s.person = Person::Dismisses;
         }),
         Code::KeyStoreLocked, Code::KeyStoreLocked, Code::KeyStoreLocked, Code::KeyStoreLocked, Key::None, Key::Old,
         Key::Old, Key::Old},
        {"locked and hides it, prompt dismissed", with([](S &s) {
             s.isLocked = s.hidesLocked = true;
             s.person = Person::Dismisses;
         }),
         Code::KeyStoreLocked, Code::KeyStoreLocked, Code::KeyStoreLocked, Code::KeyStoreLocked, Key::None, Key::Old,
         Key::Old, Key::Old},
        {"locked and hides it, password given", with([](S &s) { s.isLocked = s.hidesLocked = true; }), Code::None,
         Code::KeyStoreLocked, Code::None, Code::None, Key::Old},
        {"locked and hides nothing, password given", with([](S &s) { s.isLocked = s.hidesLocked = true; }, false),
         Code::None, Code::KeyStoreLocked, Code::None, Code::None, Key::None, Key::None},
        {"locked, prompt changes nothing", with([](S &s) {
             s.isLocked = true;
             s.person = Person::AgreesToNothing;
         }),
         Code::KeyStoreLocked, Code::KeyStoreLocked, Code::KeyStoreLocked, Code::KeyStoreLocked, Key::None, Key::Old,
         Key::Old, Key::Old},
        {"access allowed", with([](S &) {}, true, true), Code::None, Code::None, Code::None, Code::None, Key::Old},
        {"access refused", with([](S &s) { s.person = Person::Dismisses; }, true, true), Code::KeyStoreDenied,
         Code::None, Code::KeyStoreDenied, Code::KeyStoreDenied, Key::None, Key::Old, Key::Old, Key::Old},
        {"access refused as if allowed", with([](S &s) { s.person = Person::AgreesToNothing; }, true, true),
         Code::KeyStoreDenied, Code::None, Code::KeyStoreDenied, Code::KeyStoreDenied, Key::None, Key::Old, Key::Old,
         Key::Old},
        {"no collection, one is made", with([](S &s) { s.hasCollection = false; }, false), Code::KeyStoreWithoutKeyring,
         Code::KeyStoreWithoutKeyring, Code::None, Code::KeyStoreWithoutKeyring, Key::None, Key::None},
        {"no default collection, another one",
         with(
             [](S &s) {
                 s.hasCollection = false;
                 s.hasSession = true;
             },
             false),
         Code::KeyStoreWithoutKeyring, Code::KeyStoreWithoutKeyring, Code::None, Code::KeyStoreWithoutKeyring,
         Key::None, Key::None},
        {"no collection, and a search would open a window",
         with(
             [](S &s) {
                 s.hasCollection = false;
                 s.asksToSearchNothing = true;
             },
             false),
         Code::KeyStoreWithoutKeyring, Code::KeyStoreWithoutKeyring, Code::None, Code::KeyStoreWithoutKeyring,
         Key::None, Key::None},
        {"no collection, none is made",
         with(
             [](S &s) {
                 s.hasCollection = false;
                 s.person = Person::Dismisses;
             },
             false),
         Code::KeyStoreWithoutKeyring, Code::KeyStoreWithoutKeyring, Code::KeyStoreWithoutKeyring,
         Code::KeyStoreWithoutKeyring, Key::None, Key::None, Key::None},
        {"no collection can be made",
         with(
             [](S &s) {
                 s.hasCollection = false;
                 s.failingMethod = u"CreateCollection"_s;
             },
             false),
         Code::KeyStoreWithoutKeyring, Code::KeyStoreWithoutKeyring, Code::KeyStoreUnavailable,
         Code::KeyStoreWithoutKeyring, Key::None, Key::None, Key::None},
        {"asks before it changes, allowed", with([](S &s) { s.asksToMake = s.asksToDelete = true; }), Code::None,
         Code::None, Code::None, Code::None, Key::Old},
        {"asks before it makes, refused",
         with(
             [](S &s) {
                 s.asksToMake = true;
                 s.person = Person::Dismisses;
             },
             false),
         Code::None, Code::None, Code::KeyStoreDenied, Code::None, Key::None, Key::None, Key::None},
        {"asks before it deletes, refused", with([](S &s) {
             s.asksToDelete = true;
             s.person = Person::Dismisses;
         }),
         Code::None, Code::None, Code::None, Code::KeyStoreDenied, Key::Old, Key::Old, Key::New, Key::Old},
        {"keeps the old secret", with([](S &s) { s.keepsOldSecrets = true; }), Code::None, Code::None,
         Code::KeyNotStored, Code::None, Key::Old, Key::Old, Key::Old},
        {"takes no new item", with([](S &s) { s.keepsOldSecrets = true; }, false), Code::None, Code::None,
         Code::KeyNotStored, Code::None, Key::None, Key::None, Key::None},
        {"deletes nothing", with([](S &s) { s.keepsDeleted = true; }), Code::None, Code::None, Code::None,
         Code::KeyNotRemoved, Key::Old, Key::Old, Key::New, Key::Old},
        {"search fails", with([](S &s) { s.failingMethod = u"SearchItems"_s; }), Code::KeyStoreUnavailable,
         Code::KeyStoreUnavailable, Code::KeyStoreUnavailable, Code::KeyStoreUnavailable, Key::None, Key::Old, Key::Old,
         Key::Old},
        {"search is refused", with([](S &s) {
             s.failingMethod = u"SearchItems"_s;
             s.failure = u"org.freedesktop.DBus.Error.AccessDenied"_s;
         }),
         Code::KeyStoreDenied, Code::KeyStoreDenied, Code::KeyStoreDenied, Code::KeyStoreDenied, Key::None, Key::Old,
         Key::Old, Key::Old},
        {"locks itself again", with([](S &s) {
             s.failingMethod = u"GetSecret"_s;
             s.failure = u"org.freedesktop.Secret.Error.IsLocked"_s;
         }),
         Code::KeyStoreLocked, Code::None, Code::KeyStoreLocked, Code::None, Key::None, Key::Old},
        {"unlocking fails", with([](S &s) {
             s.isLocked = true;
             s.failingMethod = u"Unlock"_s;
         }),
         Code::KeyStoreUnavailable, Code::KeyStoreLocked, Code::KeyStoreUnavailable, Code::KeyStoreUnavailable,
         Key::None, Key::Old, Key::Old, Key::Old},
        {"prompt cannot be shown", with([](S &s) {
             s.isLocked = true;
             s.failingMethod = u"Prompt"_s;
         }),
         Code::KeyStoreUnavailable, Code::KeyStoreLocked, Code::KeyStoreUnavailable, Code::KeyStoreUnavailable,
         Key::None, Key::Old, Key::Old, Key::Old},
        {"no session can be opened", with([](S &s) { s.failingMethod = u"OpenSession"_s; }), Code::KeyStoreUnavailable,
         Code::None, Code::KeyStoreUnavailable, Code::None, Key::None, Key::Old, Key::Old},
        {"writing fails", with([](S &s) { s.failingMethod = u"SetSecret"_s; }), Code::None, Code::None,
         Code::KeyStoreUnavailable, Code::None, Key::Old, Key::Old, Key::Old},
        {"deleting fails", with([](S &s) { s.failingMethod = u"Delete"_s; }), Code::None, Code::None, Code::None,
         Code::KeyStoreUnavailable, Key::Old, Key::Old, Key::New, Key::Old},
        {"search answers oddly", with([](S &s) { s.oddMethod = u"SearchItems"_s; }), Code::KeyStoreUnavailable,
         Code::KeyStoreUnavailable, Code::KeyStoreUnavailable, Code::KeyStoreUnavailable, Key::None, Key::Old, Key::Old,
         Key::Old},
        {"secret comes oddly", with([](S &s) { s.oddMethod = u"GetSecret"_s; }), Code::KeyStoreUnavailable, Code::None,
         Code::KeyStoreUnavailable, Code::None, Key::None, Key::Old},
    };
    for (const Row &row : rows) {
        const Key looked = row.look == Code::None && row.state.hasItem ? Key::Old : Key::None;
        QTest::addRow("read: %s", row.name) << row.state << Verb::Read << row.read << row.readKey << row.kept;
        QTest::addRow("look: %s", row.name) << row.state << Verb::Look << row.look << looked << row.kept;
        QTest::addRow("write: %s", row.name) << row.state << Verb::Write << row.write << Key::Unknown << row.written;
        QTest::addRow("remove: %s", row.name) << row.state << Verb::Remove << row.remove << Key::Unknown << row.removed;
    }
}

void TestSecretService::outcomes()
{
    QFETCH(State, state);
    QFETCH(Verb, verb);
    if (state.hasItem)
        m_secrets->keep(m_address, oldSecret, state.itemIsLocked);
    m_secrets->keep(u"00:00:5E:00:53:02"_s, newSecret); // Another watch's, which must not matter here.
    state.prepare(*m_secrets);
    ask(verb);
    QTRY_COMPARE(m_answer.count, 1);
    QTEST(m_answer.error.code, "code");
    QTEST(m_answer.key, "said");
    const QList<QByteArray> secrets = m_secrets->secretsOf(m_address);
    QVERIFY(secrets.size() <= 1);
    const Key kept = secrets.isEmpty() ? Key::None : secrets.first() == newSecret ? Key::New : Key::Old;
    QTEST(kept, "kept");
    QCOMPARE(m_secrets->secretsOf(u"00:00:5E:00:53:02"_s), QList{newSecret});
    if (verb == Verb::Look)
        QCOMPARE(m_secrets->prompts, 0);
    QCOMPARE(m_store->waiting(), Waiting::Store);
}

void TestSecretService::openPromptIsWaitedFor()
{
    m_secrets->keep(m_address, oldSecret);
    m_secrets->isLocked = true;
    m_secrets->person = Person::IsAway;
    m_store = std::make_unique<KeychainKeyStore>(
        KeyStoreLimits{milliseconds(30'000), milliseconds(1), milliseconds(30'000)});
    QSignalSpy changes(m_store.get(), &KeyStore::waitingChanged);
    ask(Verb::Read);
    QTRY_COMPARE(m_secrets->prompts, 1);
    QTRY_COMPARE(m_store->waiting(), Waiting::User);
    QCOMPARE(m_answer.count, 0);
    m_secrets->answer(true);
    QTRY_COMPARE(m_answer.count, 1);
    QCOMPARE(m_answer.error.code, Code::None);
    QCOMPARE(m_answer.key, Key::Old);
    QCOMPARE(m_store->waiting(), Waiting::Store);
    QVERIFY(changes.count() >= 2);
}

void TestSecretService::answerThatIsHeldBackIsWaitedFor_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QString>("method");
    QTest::newRow("read") << Verb::Read << u"SearchItems"_s;
    QTest::newRow("read, secret") << Verb::Read << u"GetSecret"_s;
    QTest::newRow("write") << Verb::Write << u"SearchItems"_s;
    QTest::newRow("write, new secret") << Verb::Write << u"SetSecret"_s;
    QTest::newRow("remove") << Verb::Remove << u"Delete"_s;
}

void TestSecretService::answerThatIsHeldBackIsWaitedFor()
{
    QFETCH(Verb, verb);
    QFETCH(QString, method);
    m_secrets->keep(m_address, oldSecret);
    m_secrets->heldMethod = method;
    m_store = std::make_unique<KeychainKeyStore>(
        KeyStoreLimits{milliseconds(30'000), milliseconds(1), milliseconds(30'000)});
    ask(verb);
    // It answers other calls, so it is alive: it may be showing a prompt.
    QTRY_VERIFY(m_secrets->calls.contains(method) && m_store->waiting() == Waiting::PerhapsUser);
    QCOMPARE(m_answer.count, 0);
    m_secrets->release();
    QTRY_COMPARE(m_answer.count, 1);
    QCOMPARE(m_answer.error.code, Code::None);
    QCOMPARE(m_store->waiting(), Waiting::Store);
}

void TestSecretService::promptHasALimit()
{
    m_secrets->keep(m_address, oldSecret);
    m_secrets->isLocked = true;
    m_secrets->person = Person::IsAway;
    m_store = std::make_unique<KeychainKeyStore>(
        KeyStoreLimits{milliseconds(30'000), milliseconds(30'000), milliseconds(100)});
    ask(Verb::Read);
    QTRY_COMPARE(m_answer.count, 1);
    QCOMPARE(m_answer.error.code, Code::KeyStoreSilent);
}

void TestSecretService::cancelLeavesTheQuestionForThePassword()
{
    // GNOME Keyring 42 crashes when a prompt is dismissed.
    m_secrets->keep(m_address, oldSecret);
    m_secrets->isLocked = true;
    m_secrets->person = Person::IsAway;
    int tries = 0;
    for (const Verb verb : {Verb::Read, Verb::Write, Verb::Remove}) {
        ask(verb);
        QTRY_COMPARE(m_store->waiting(), Waiting::User);
        m_store->cancel();
        QCOMPARE(m_answer.count, ++tries);
        QCOMPARE(m_answer.error.code, Code::Cancelled);
        QCOMPARE(m_store->waiting(), Waiting::Store);
    }
    // The next call is made after all that may have been sent.
    m_secrets->person = Person::Agrees;
    ask(Verb::Read);
    ++tries;
    QTRY_COMPARE(m_answer.count, tries);
    QCOMPARE(m_answer.key, Key::Old);
    QCOMPARE(m_secrets->dismissals, 0);
}

void TestSecretService::cancelClosesTheQuestionForAConsent()
{
    m_secrets->asksToMake = m_secrets->asksToDelete = true;
    m_secrets->person = Person::IsAway;
    ask(Verb::Write);
    QTRY_COMPARE(m_store->waiting(), Waiting::User);
    m_store->cancel();
    QCOMPARE(m_answer.error.code, Code::Cancelled);
    QTRY_COMPARE(m_secrets->dismissals, 1);
    QVERIFY(m_secrets->secretsOf(m_address).isEmpty());
    m_secrets->keep(m_address, oldSecret);
    ask(Verb::Remove);
    QTRY_COMPARE(m_store->waiting(), Waiting::User);
    m_store->cancel();
    QTRY_COMPARE(m_secrets->dismissals, 2);
    QCOMPARE(m_secrets->secretsOf(m_address), QList{oldSecret});
}

void TestSecretService::aliasOfNothingIsNoKeyring()
{
    m_secrets->hasCollection = false;
    m_secrets->hasDeadAlias = true;
    ask(Verb::Read);
    QTRY_COMPARE(m_answer.count, 1);
    QCOMPARE(m_answer.error.code, Code::KeyStoreWithoutKeyring);
}

void TestSecretService::cancelEndsAHeldAnswer()
{
    m_secrets->heldMethod = u"SearchItems"_s;
    ask(Verb::Read);
    QTRY_VERIFY(m_secrets->calls.contains(u"SearchItems"_s));
    m_store->cancel();
    QCOMPARE(m_answer.error.code, Code::Cancelled);
    m_secrets->release();
    // The answer to another call comes after the late one.
    ask(Verb::Read);
    QTRY_COMPARE(m_answer.count, 2);
    QCOMPARE(m_answer.error.code, Code::None);
}

void TestSecretService::lookIsNotCancelled()
{
    m_secrets->keep(m_address, oldSecret);
    ask(Verb::Look);
    m_store->cancel();
    QTRY_COMPARE(m_answer.count, 1);
    QCOMPARE(m_answer.error.code, Code::None);
}

void TestSecretService::lookNeverPrompts()
{
    m_secrets->keep(m_address, oldSecret);
    m_secrets->heldMethod = u"SearchItems"_s;
    m_store
        = std::make_unique<KeychainKeyStore>(KeyStoreLimits{milliseconds(500), milliseconds(1), milliseconds(30'000)});
    ask(Verb::Look);
    QTRY_COMPARE(m_answer.count, 1);
    QCOMPARE(m_answer.error.code, Code::KeyStoreSilent);
}

void TestSecretService::serviceThatDiesEndsThePrompt()
{
    m_secrets->isLocked = true;
    m_secrets->person = Person::IsAway;
    ask(Verb::Read);
    QTRY_COMPARE(m_store->waiting(), Waiting::User);
    m_secrets->vanish();
    QTRY_COMPARE(m_answer.count, 1);
    QCOMPARE(m_answer.error.code, Code::KeyStoreUnavailable);
}

void TestSecretService::serviceThatDiesEndsTheQuestion()
{
    m_secrets->heldMethod = u"SearchItems"_s;
    ask(Verb::Read);
    QTRY_VERIFY(m_secrets->calls.contains(u"SearchItems"_s));
    m_secrets->vanish();
    QTRY_COMPARE(m_answer.count, 1);
    QCOMPARE(m_answer.error.code, Code::KeyStoreUnavailable);
}

void TestSecretService::eachItemGetsTheNewKey()
{
    m_secrets->keep(m_address, oldSecret);
    m_secrets->keep(m_address, oldSecret);
    ask(Verb::Write);
    QTRY_COMPARE(m_answer.count, 1);
    QCOMPARE(m_answer.error.code, Code::None);
    QCOMPARE(m_secrets->secretsOf(m_address), (QList{newSecret, newSecret}));
    ask(Verb::Remove);
    QTRY_COMPARE(m_answer.count, 2);
    QCOMPARE(m_answer.error.code, Code::None);
    QVERIFY(m_secrets->secretsOf(m_address).isEmpty());
}

void TestSecretService::keysOfQtKeychainAreFound()
{
    auto *job = new QKeychain::WritePasswordJob(u"io.github.neobeat.Neobeat"_s);
    job->setKey(m_address);
    job->setTextData(QString::fromLatin1(oldSecret));
    QSignalSpy ended(job, &QKeychain::Job::finished);
    job->setAutoDelete(false);
    job->start();
    QTRY_COMPARE(ended.count(), 1);
    QVERIFY2(job->error() == QKeychain::NoError, qPrintable(job->errorString()));
    delete job;
    ask(Verb::Read);
    QTRY_COMPARE(m_answer.count, 1);
    QCOMPARE(m_answer.key, Key::Old);
    ask(Verb::Write);
    QTRY_COMPARE(m_answer.count, 2);
    QCOMPARE(m_secrets->secretsOf(m_address), QList{newSecret});
    ask(Verb::Remove);
    QTRY_COMPARE(m_answer.count, 3);
    QVERIFY(m_secrets->secretsOf(m_address).isEmpty());
}

void TestSecretService::keysAreFoundByQtKeychain()
{
    ask(Verb::Write);
    QTRY_COMPARE(m_answer.count, 1);
    auto *job = new QKeychain::ReadPasswordJob(u"io.github.neobeat.Neobeat"_s);
    job->setKey(m_address);
    QSignalSpy ended(job, &QKeychain::Job::finished);
    job->setAutoDelete(false);
    job->start();
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(job->textData().toLatin1(), newSecret);
    delete job;
}

void TestSecretService::nothingSecretIsInADetail()
{
    m_secrets->keep(m_address, oldSecret);
    m_secrets->failingMethod = u"SetSecret"_s;
    m_secrets->failure = u"io.github.Failed.%1"_s.arg(QString::fromLatin1(newSecret));
    ask(Verb::Write);
    QTRY_COMPARE(m_answer.count, 1);
    QCOMPARE(m_answer.error.code, Code::KeyStoreUnavailable);
    QVERIFY(!m_answer.error.detail.contains(QString::fromLatin1(newSecret)));
    QVERIFY(!m_answer.error.detail.isEmpty());
}

NEOBEAT_TEST(TestSecretService)
#include "tst_secretservice.moc"

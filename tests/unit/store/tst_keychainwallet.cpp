// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keychainkeystore.h"
#include "support/sessionbus.h"
#include "support/testprogram.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

/// As much of a Plasma wallet as QtKeychain needs. Runs in its own thread, since QtKeychain makes blocking calls.
class Wallet final : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        return bus.send(message.createReply(answer(message.member(), message.arguments())));
    }

    std::atomic<bool> closed = false; ///< The user does not open it.
    std::atomic<bool> refuses = false; ///< It is open, but the user denies this program access.
    std::atomic<bool> keepsAll = false; ///< Writing and removing report success but change nothing.
    std::atomic<int> openings = 0; ///< How often opening was requested.

private:
    QVariant answer(const QString &method, const QVariantList &arguments)
    {
        const QString entry = arguments.value(2).toString();
        if (method == u"networkWallet"_s)
            return u"wallet"_s;
        if (method == u"isOpen"_s)
            return !closed;
        if (method == u"open"_s) {
            ++openings;
            return closed || refuses ? -1 : 1;
        }
        if (method == u"entryType"_s)
            return m_entries.contains(entry) ? 1 : 0;
        if (method == u"readPassword"_s)
            return m_entries.value(entry);
        if (keepsAll)
            return 0;
        if (method == u"writePassword"_s)
            m_entries.insert(entry, arguments.value(3).toString());
        else if (method == u"removeEntry"_s)
            m_entries.remove(entry);
        return 0;
    }

    QMap<QString, QString> m_entries;
};

} // namespace

/// Storing a key in a desktop's key store and reading it back, with a fake wallet.
class TestKeychainWallet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanupTestCase();
    void keyComesBackAsItWent();
    void closedWalletIsLocked();
    void openWalletThatRefusesIsDenied();
    void lookLeavesAClosedWalletClosed();
    void oldEntryIsNotTakenForTheNewOne();
    void entryThatStaysIsNotCalledRemoved();

private:
    /// Waits until the code is no longer Cancelled; a warning, and with it a failure, when it stays so.
    static void awaitAnswer(const Code &code)
    {
        if (!QTest::qWaitFor([&code] { return code != Code::Cancelled; }, 60'000))
            qWarning("no answer");
    }
    Code write(const AuthKey &key);
    Code remove();
    QByteArray read(Code *code = nullptr);

    const QString m_address = u"00:00:5E:00:53:01"_s;
    QCA::Initializer m_qca;
    SessionBus m_bus;
    QThread m_thread;
    Wallet m_wallet;
    KeychainKeyStore m_store;
};

void TestKeychainWallet::initTestCase()
{
    QVERIFY2(!m_bus.address().isEmpty(), "dbus-daemon is missing");
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");
    m_wallet.moveToThread(&m_thread);
    m_thread.start();
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"wallet"_s);
    QVERIFY(bus.registerVirtualObject(u"/modules/kwalletd5"_s, &m_wallet));
    QVERIFY(bus.registerService(u"org.kde.kwalletd5"_s));
    // QtKeychain must have called the wallet, or the tests below would prove nothing about it.
    QCOMPARE(write(AuthKey::fromText(QString(32, u'1')).value()), Code::None);
}

void TestKeychainWallet::cleanupTestCase()
{
    m_thread.quit();
    m_thread.wait();
    QDBusConnection::disconnectFromBus(u"wallet"_s);
}

Code TestKeychainWallet::write(const AuthKey &key)
{
    Code code = Code::Cancelled;
    m_store.write(m_address, key, [&](const Error &error) { code = error.code; });
    awaitAnswer(code);
    return code;
}

Code TestKeychainWallet::remove()
{
    Code code = Code::Cancelled;
    m_store.remove(m_address, [&](const Error &error) { code = error.code; });
    awaitAnswer(code);
    return code;
}

QByteArray TestKeychainWallet::read(Code *code)
{
    Code result = Code::Cancelled;
    QByteArray bytes;
    m_store.read(m_address, [&](const std::optional<AuthKey> &key, const Error &error) {
        result = error.code;
        bytes = key ? key->toStorage() : QByteArray();
    });
    awaitAnswer(result);
    if (code)
        *code = result;
    return bytes;
}

void TestKeychainWallet::keyComesBackAsItWent()
{
    const AuthKey key = AuthKey::fromText(u"4e656f626561742d73696d756c617465").value();
    QCOMPARE(write(key), Code::None);
    Code code = Code::Cancelled;
    QCOMPARE(read(&code), key.toStorage());
    QCOMPARE(code, Code::None);
    QCOMPARE(remove(), Code::None);
    QCOMPARE(read(&code), QByteArray());
    QCOMPARE(code, Code::None);
    QCOMPARE(remove(), Code::None);
}

void TestKeychainWallet::closedWalletIsLocked()
{
    m_wallet.closed = true;
    Code code = Code::Cancelled;
    QVERIFY(read(&code).isEmpty());
    QCOMPARE(code, Code::KeyStoreLocked);
    m_wallet.closed = false;
}

void TestKeychainWallet::openWalletThatRefusesIsDenied()
{
    m_wallet.refuses = true;
    Code code = Code::Cancelled;
    QVERIFY(read(&code).isEmpty());
    QCOMPARE(code, Code::KeyStoreDenied);
    m_wallet.refuses = false;
}

void TestKeychainWallet::lookLeavesAClosedWalletClosed()
{
    m_wallet.closed = true;
    const int openings = m_wallet.openings;
    Code code = Code::Cancelled;
    m_store.look(m_address, [&](bool, const Error &error) { code = error.code; });
    awaitAnswer(code);
    QCOMPARE(code, Code::KeyStoreLocked);
    QCOMPARE(m_wallet.openings, openings);
    m_wallet.closed = false;
}

void TestKeychainWallet::oldEntryIsNotTakenForTheNewOne()
{
    QCOMPARE(write(AuthKey::fromText(QString(32, u'1')).value()), Code::None);
    m_wallet.keepsAll = true;
    QCOMPARE(write(AuthKey::fromText(QString(32, u'2')).value()), Code::KeyNotStored);
    m_wallet.keepsAll = false;
}

void TestKeychainWallet::entryThatStaysIsNotCalledRemoved()
{
    QCOMPARE(write(AuthKey::fromText(QString(32, u'1')).value()), Code::None);
    m_wallet.keepsAll = true;
    QCOMPARE(remove(), Code::KeyNotRemoved);
    m_wallet.keepsAll = false;
}

NEOBEAT_TEST(TestKeychainWallet)
#include "tst_keychainwallet.moc"

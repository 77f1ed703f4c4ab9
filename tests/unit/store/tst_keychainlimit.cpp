// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keychainkeystore.h"
#include "support/patience.h"
#include "support/sessionbus.h"
#include "support/testprogram.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using Code = Error::Code;

namespace {

/// A key store that accepts every call and replies to none.
class SilentKeyStore final : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true);
        questions.append(message);
        return true;
    }

    QList<QDBusMessage> questions;
};

} // namespace

/// A private session bus: without a key store, and with one that does not answer.
class TestKeychainLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { QDBusConnection::disconnectFromBus(u"key store"_s); }
    void busWithoutAKeyStoreSaysSoSoon();
    void silentKeyStoreEndsAtTheLimit();
    void lateAnswerIsIgnored();
    void destroyedStoreLeavesTheQuestionAlone();

private:
    /// Puts the key store on the bus, under every name that QtKeychain may call.
    void appear(SilentKeyStore &keyStore);

    /// Short time limits, also where the user may be prompted.
    static KeyStoreLimits limits(int ms) { return {milliseconds(ms), milliseconds(ms), milliseconds(ms)}; }

    const QString m_address = u"00:00:5E:00:53:01"_s;
    SessionBus m_bus;
    QCA::Initializer m_qca;
};

void TestKeychainLimit::initTestCase()
{
    QVERIFY2(!m_bus.address().isEmpty(), "dbus-daemon is missing");
    // In this session the wallet is called before QtKeychain, whose own choice depends on what is installed.
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
}

void TestKeychainLimit::appear(SilentKeyStore &keyStore)
{
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"key store"_s);
    QVERIFY(bus.registerVirtualObject(u"/"_s, &keyStore, QDBusConnection::SubPath));
    for (const QString &name : {u"org.freedesktop.secrets"_s, u"org.kde.kwalletd"_s, u"org.kde.kwalletd5"_s})
        QVERIFY(bus.registerService(name));
}

void TestKeychainLimit::busWithoutAKeyStoreSaysSoSoon()
{
    KeychainKeyStore store;
    QElapsedTimer timer;
    timer.start();
    Error error;
    store.read(m_address, [&](const std::optional<AuthKey> &, const Error &reason) { error = reason; });
    QTRY_COMPARE(error.code, Code::KeyStoreMissing);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void TestKeychainLimit::silentKeyStoreEndsAtTheLimit()
{
    SilentKeyStore keyStore;
    appear(keyStore);
    KeychainKeyStore store(limits(200));
    int answers = 0;
    Error error;
    store.read(m_address, [&](const std::optional<AuthKey> &key, const Error &reason) {
        QVERIFY(!key);
        error = reason;
        ++answers;
    });
    QTRY_COMPARE(answers, 1);
    QCOMPARE(error.code, Code::KeyStoreSilent);
    QCOMPARE(error.detail, u"no answer in time"_s);
    QCOMPARE(keyStore.questions.size(), 1);
}

void TestKeychainLimit::lateAnswerIsIgnored()
{
    SilentKeyStore keyStore;
    appear(keyStore);
    KeychainKeyStore store(limits(100));
    int answers = 0;
    const AuthKey key = AuthKey::fromText(u"4e656f626561742d73696d756c617465").value();
    store.write(m_address, key, [&](const Error &) { ++answers; });
    QTRY_COMPARE(answers, 1);
    for (const QDBusMessage &question : keyStore.questions)
        QDBusConnection(u"key store"_s).send(question.createErrorReply(QDBusError::AccessDenied, u"too late"_s));
    // The answer to another call comes after the late one.
    store.remove(m_address, [&](const Error &) { ++answers; });
    QTRY_COMPARE(answers, 2);
}

void TestKeychainLimit::destroyedStoreLeavesTheQuestionAlone()
{
    SilentKeyStore keyStore;
    appear(keyStore);
    int answers = 0;
    {
        KeychainKeyStore gone(limits(50));
        gone.remove(m_address, [&](const Error &) { ++answers; });
    }
    KeychainKeyStore store(limits(100));
    Error error;
    store.remove(m_address, [&](const Error &reason) { error = reason; });
    QTRY_COMPARE(error.code, Code::KeyStoreSilent);
    QCOMPARE(answers, 0);
}

NEOBEAT_TEST(TestKeychainLimit)
#include "tst_keychainlimit.moc"

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

/// A key store that takes every question and answers none.
class SilentKeeper final : public QDBusVirtualObject
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

/// A session bus of its own: without a key store, and with one that does not answer.
class TestKeychainLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { QDBusConnection::disconnectFromBus(u"keeper"_s); }
    void busWithoutAKeyStoreSaysSoSoon();
    void silentKeyStoreEndsAtTheLimit();
    void lateAnswerComesToNobody();
    void destroyedStoreLeavesTheQuestionAlone();

private:
    /// Puts the keeper on the bus, under every name that QtKeychain may turn to.
    void appear(SilentKeeper &keeper);

    /// Quick to give up, also when somebody may be asked.
    static KeyStoreLimits limits(int ms) { return {milliseconds(ms), milliseconds(ms), milliseconds(ms)}; }

    const QString m_address = u"00:00:5E:00:53:01"_s;
    SessionBus m_bus;
    QCA::Initializer m_qca;
};

void TestKeychainLimit::initTestCase()
{
    QVERIFY2(!m_bus.address().isEmpty(), "dbus-daemon is missing");
    // In this session the wallet is asked before QtKeychain is, whose own choice depends on what is installed.
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
}

void TestKeychainLimit::appear(SilentKeeper &keeper)
{
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"keeper"_s);
    QVERIFY(bus.registerVirtualObject(u"/"_s, &keeper, QDBusConnection::SubPath));
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
    SilentKeeper keeper;
    appear(keeper);
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
    QCOMPARE(keeper.questions.size(), 1);
}

void TestKeychainLimit::lateAnswerComesToNobody()
{
    SilentKeeper keeper;
    appear(keeper);
    KeychainKeyStore store(limits(100));
    int answers = 0;
    const AuthKey key = AuthKey::fromText(u"4e656f626561742d73696d756c617465").value();
    store.write(m_address, key, [&](const Error &) { ++answers; });
    QTRY_COMPARE(answers, 1);
    for (const QDBusMessage &question : keeper.questions)
        QDBusConnection(u"keeper"_s).send(question.createErrorReply(QDBusError::AccessDenied, u"too late"_s));
    // Another one's answer comes after the late one.
    store.remove(m_address, [&](const Error &) { ++answers; });
    QTRY_COMPARE(answers, 2);
}

void TestKeychainLimit::destroyedStoreLeavesTheQuestionAlone()
{
    SilentKeeper keeper;
    appear(keeper);
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

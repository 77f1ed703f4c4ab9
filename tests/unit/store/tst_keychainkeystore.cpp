// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keychainkeystore.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Code = Error::Code;

/// A desktop without a key store: every call reports that soon, and none falls back to plain text.
class TestKeychainKeyStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Before the bus is first used, whose address does not change later in the process.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readSaysThatThereIsNoStore();
    void writeSaysThatThereIsNoStore();
    void removeSaysThatThereIsNoStore();
    void storeThatIsGoneDoesNotAnswer();

private:
    const QString m_address = u"00:00:5E:00:53:01"_s;
    QCA::Initializer m_qca;
};

void TestKeychainKeyStore::readSaysThatThereIsNoStore()
{
    KeychainKeyStore store;
    int answers = 0;
    Error error;
    QElapsedTimer timer;
    timer.start();
    store.read(m_address, [&](const std::optional<AuthKey> &key, const Error &reason) {
        QVERIFY(!key);
        error = reason;
        ++answers;
    });
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 1);
    QCOMPARE(error.code, Code::KeyStoreMissing);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void TestKeychainKeyStore::writeSaysThatThereIsNoStore()
{
    KeychainKeyStore store;
    Error error;
    const AuthKey key = AuthKey::fromText(u"4e656f626561742d73696d756c617465").value();
    store.write(m_address, key, [&](const Error &reason) { error = reason; });
    QTRY_COMPARE(error.code, Code::KeyStoreMissing);
    QVERIFY(!error.detail.contains(QString::fromLatin1(key.toStorage())));
}

void TestKeychainKeyStore::removeSaysThatThereIsNoStore()
{
    KeychainKeyStore store;
    Error error;
    store.remove(m_address, [&](const Error &reason) { error = reason; });
    QTRY_COMPARE(error.code, Code::KeyStoreMissing);
}

void TestKeychainKeyStore::storeThatIsGoneDoesNotAnswer()
{
    int answers = 0;
    {
        KeychainKeyStore gone;
        gone.remove(m_address, [&](const Error &) { ++answers; });
    }
    // The answer to another call comes after the one that must not come.
    KeychainKeyStore store;
    Error error;
    store.remove(m_address, [&](const Error &reason) { error = reason; });
    QTRY_VERIFY(error);
    QCOMPARE(answers, 0);
}

NEOBEAT_TEST(TestKeychainKeyStore)
#include "tst_keychainkeystore.moc"

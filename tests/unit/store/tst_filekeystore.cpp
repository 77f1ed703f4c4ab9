// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filekeystore.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace neobeat;
using namespace Qt::StringLiterals;
using Code = Error::Code;

/// The key file: readable by its owner only, from the first byte on, and refused otherwise.
class TestFileKeyStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keyThatIsNotThereIsNoFailure();
    void writtenKeyIsReadByTheNextStart();
    void eachWatchHasItsOwnKey();
    void fileIsMadeForItsOwnerOnly();
    void looserModeIsTightenedOnlyByItsOwner_data();
    void looserModeIsTightenedOnlyByItsOwner();
    void lastKeyTakesTheFileWithIt();
    void removingWhatIsNotThereIsNoFailure();
    void damagedFileIsDeniedAndKept();
    void entryThatIsNoKeyCountsAsNone();
    void folderThatCannotBeMadeIsDenied();
    void answersComeLater();
    void failuresNameNoKey();

private:
    struct Answer
    {
        bool come = false;
        Code code = Code::Cancelled;
        QString detail;
        QByteArray key;
    };

    Answer read(const QString &address);
    Answer write(const QString &address, const QString &key);
    Answer remove(const QString &address);
    Answer wait(std::shared_ptr<Answer> answer);
    mode_t mode() const;

    const QString m_address = u"00:00:5E:00:53:01"_s;
    const QString m_other = u"00:00:5E:00:53:02"_s;
    const QString m_key = u"4e656f626561742d73696d756c617465"_s;
    const QString m_otherKey = u"000102030405060708090a0b0c0d0e0f"_s;
    QCA::Initializer m_qca;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FileKeyStore> m_store;
    mode_t m_umask = 0;
};

void TestFileKeyStore::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    // The most permissive umask: the file must be private in spite of it.
    m_umask = umask(0);
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<FileKeyStore>(m_folder->filePath(u"made/keys.json"_s));
}

void TestFileKeyStore::cleanup()
{
    m_store.reset();
    m_folder.reset();
    umask(m_umask);
}

TestFileKeyStore::Answer TestFileKeyStore::wait(std::shared_ptr<Answer> answer)
{
    if (!QTest::qWaitFor([answer] { return answer->come; }, 60'000))
        qWarning("no answer");
    return *answer;
}

TestFileKeyStore::Answer TestFileKeyStore::read(const QString &address)
{
    auto answer = std::make_shared<Answer>();
    m_store->read(address, [answer](const std::optional<AuthKey> &key, const Error &error) {
        *answer = {true, error.code, error.detail, key ? key->toStorage() : QByteArray()};
    });
    return wait(answer);
}

TestFileKeyStore::Answer TestFileKeyStore::write(const QString &address, const QString &key)
{
    auto answer = std::make_shared<Answer>();
    m_store->write(address, AuthKey::fromText(key).value(), [answer](const Error &error) {
        *answer = {true, error.code, error.detail, {}};
    });
    return wait(answer);
}

TestFileKeyStore::Answer TestFileKeyStore::remove(const QString &address)
{
    auto answer = std::make_shared<Answer>();
    m_store->remove(address, [answer](const Error &error) { *answer = {true, error.code, error.detail, {}}; });
    return wait(answer);
}

mode_t TestFileKeyStore::mode() const
{
    struct stat status = {};
    return ::stat(QFile::encodeName(m_store->fileName()).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

void TestFileKeyStore::keyThatIsNotThereIsNoFailure()
{
    const Answer answer = read(m_address);
    QCOMPARE(answer.code, Code::None);
    QVERIFY(answer.key.isEmpty());
    QVERIFY(!QFile::exists(m_store->fileName()));
}

void TestFileKeyStore::writtenKeyIsReadByTheNextStart()
{
    QCOMPARE(write(m_address, m_key).code, Code::None);
    m_store = std::make_unique<FileKeyStore>(m_store->fileName());
    QCOMPARE(read(m_address).key, m_key.toLatin1());
}

void TestFileKeyStore::eachWatchHasItsOwnKey()
{
    write(m_address, m_key);
    write(m_other, m_otherKey);
    QCOMPARE(read(m_address).key, m_key.toLatin1());
    QCOMPARE(read(m_other).key, m_otherKey.toLatin1());
    QCOMPARE(remove(m_address).code, Code::None);
    QVERIFY(read(m_address).key.isEmpty());
    QCOMPARE(read(m_other).key, m_otherKey.toLatin1());
}

void TestFileKeyStore::fileIsMadeForItsOwnerOnly()
{
    write(m_address, m_key);
    QCOMPARE(mode(), mode_t(0600));
    write(m_other, m_otherKey);
    QCOMPARE(mode(), mode_t(0600));
    // No other file that may hold a key is left next to it.
    QCOMPARE(QDir(QFileInfo(m_store->fileName()).path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"keys.json"_s});
}

void TestFileKeyStore::looserModeIsTightenedOnlyByItsOwner_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("group may read") << 0640;
    QTest::newRow("group may write") << 0620;
    QTest::newRow("others may read") << 0604;
    QTest::newRow("others may write") << 0602;
}

void TestFileKeyStore::looserModeIsTightenedOnlyByItsOwner()
{
    QFETCH(int, mode);
    write(m_address, m_key);
    const QByteArray file = QFile::encodeName(m_store->fileName());
    QCOMPARE(::chmod(file.constData(), static_cast<mode_t>(mode)), 0);
    const Answer refused = read(m_address);
    QCOMPARE(refused.code, Code::KeyFileUnusable);
    QVERIFY2(refused.detail.contains(u"0600"_s), qPrintable(refused.detail));
    QVERIFY(refused.key.isEmpty());
    QCOMPARE(write(m_address, m_otherKey).code, Code::KeyFileUnusable);
    QCOMPARE(::chmod(file.constData(), 0600), 0);
    QCOMPARE(read(m_address).key, m_key.toLatin1());
}

void TestFileKeyStore::lastKeyTakesTheFileWithIt()
{
    write(m_address, m_key);
    QCOMPARE(remove(m_address).code, Code::None);
    QVERIFY(!QFile::exists(m_store->fileName()));
}

void TestFileKeyStore::removingWhatIsNotThereIsNoFailure()
{
    QCOMPARE(remove(m_address).code, Code::None);
    write(m_other, m_otherKey);
    QCOMPARE(remove(m_address).code, Code::None);
    QCOMPARE(read(m_other).key, m_otherKey.toLatin1());
}

void TestFileKeyStore::damagedFileIsDeniedAndKept()
{
    write(m_address, m_key);
    QFile file(m_store->fileName());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ not json");
    file.close();
    QCOMPARE(read(m_address).code, Code::KeyFileUnusable);
    QCOMPARE(write(m_address, m_otherKey).code, Code::KeyFileUnusable);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{ not json"));
}

void TestFileKeyStore::entryThatIsNoKeyCountsAsNone()
{
    write(m_address, m_key);
    QFile file(m_store->fileName());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"00:00:5E:00:53:01": "0x12", "00:00:5E:00:53:02": 7})");
    file.close();
    QCOMPARE(read(m_address).code, Code::None);
    QVERIFY(read(m_address).key.isEmpty());
    QVERIFY(read(m_other).key.isEmpty());
}

void TestFileKeyStore::folderThatCannotBeMadeIsDenied()
{
    QFile inTheWay(m_folder->filePath(u"made"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    QCOMPARE(write(m_address, m_key).code, Code::KeyFileUnusable);
}

void TestFileKeyStore::answersComeLater()
{
    bool come = false;
    m_store->remove(m_address, [&come](const Error &) { come = true; });
    QVERIFY(!come);
    QTRY_VERIFY(come);
}

void TestFileKeyStore::failuresNameNoKey()
{
    write(m_address, m_key);
    QCOMPARE(::chmod(QFile::encodeName(m_store->fileName()).constData(), 0644), 0);
    for (const QString &detail : {read(m_address).detail, write(m_address, m_key).detail}) {
        QVERIFY(!detail.contains(m_key));
        QVERIFY(!detail.contains(m_address));
    }
}

NEOBEAT_TEST(TestFileKeyStore)
#include "tst_filekeystore.moc"

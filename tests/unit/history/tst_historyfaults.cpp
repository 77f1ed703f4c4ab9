// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historywriter.h"
#include "models/errortext.h"
#include "support/faultyvfs.h"
#include "support/patience.h"
#include "support/testprogram.h"
#include "unit/history/storeworld.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;
using Code = Error::Code;
using State = HistoryStore::State;

/// A disk that does not want to: the store says why, keeps what is stored and what comes meanwhile, and goes on by
/// itself as soon as it can.
class TestHistoryFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void diskThatFillsUp();
    void diskThatIsFullFromTheBeginning();
    void diskThatTurnsReadOnly();
    void diskThatIsReadOnlyFromTheBeginning();
    void diskThatIsPulledOut();
    void folderThatCannotBeMade();
    void folderThatIsAFile();
    void anotherConnectionTidiesUpFirst();
    void anotherProgramHoldsTheFile();
    void anotherProgramHoldsTheFileAtTheStart();
    void deletingOnAFullDiskSaysSo();
    void memoryIsLimitedAndTheLossIsTold();
    void closingInTroubleTellsWhatIsLost();
    void protectionOfTheFileIsNotLoosened();

private:
    void expectTrouble(Code code, const QString &title);
    void expectRecovery();

    std::unique_ptr<FaultyVfs> m_disk;
    std::unique_ptr<StoreWorld> m_world;
};

void TestHistoryFaults::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_disk = std::make_unique<FaultyVfs>();
    m_world = std::make_unique<StoreWorld>();
}

void TestHistoryFaults::cleanup()
{
    m_world.reset();
    m_disk.reset();
}

void TestHistoryFaults::expectTrouble(Code code, const QString &title)
{
    QVERIFY(m_world->waitFor(State::Waiting));
    QTRY_COMPARE(m_world->store->error().code, code);
    QCOMPARE(ErrorText::from(m_world->store->error()).title, title);
    QVERIFY(!m_world->store->error().detail.contains(m_world->watch.address));
}

// All that ever came is there, in the one file, without anybody asking.
void TestHistoryFaults::expectRecovery()
{
    QVERIFY(m_world->waitFor(State::Open));
    QVERIFY(!m_world->store->error());
    QVERIFY(m_world->waitUntilWritten());
    m_world->append(5);
    QVERIFY(m_world->waitUntilWritten());
    QCOMPARE(m_world->asideNames(), QStringList());
}

void TestHistoryFaults::diskThatFillsUp()
{
    m_world->open();
    m_world->append(100);
    QVERIFY(m_world->waitUntilWritten());
    const std::vector<Sample> before = m_world->appended;
    m_disk->setRoom(10'000);
    m_world->append(2'000);
    expectTrouble(Code::HistoryFull, u"The disk is full, so nothing more can be kept."_s);
    m_world->append(100);
    QCOMPARE(m_world->stored(), before);
    m_disk->setEndlessRoom();
    expectRecovery();
}

void TestHistoryFaults::diskThatIsFullFromTheBeginning()
{
    m_disk->setRoom(0);
    m_world->open();
    m_world->append(10);
    expectTrouble(Code::HistoryFull, u"The disk is full, so nothing more can be kept."_s);
    m_disk->setEndlessRoom();
    expectRecovery();
}

void TestHistoryFaults::diskThatTurnsReadOnly()
{
    m_world->open();
    m_world->append(100);
    QVERIFY(m_world->waitUntilWritten());
    m_disk->setReadOnly(true);
    m_world->append(100);
    expectTrouble(Code::HistoryReadOnly, u"The history cannot be written."_s);
    m_disk->setReadOnly(false);
    expectRecovery();
}

void TestHistoryFaults::diskThatIsReadOnlyFromTheBeginning()
{
    m_world->open();
    m_world->append(100);
    QVERIFY(m_world->waitUntilWritten());
    m_world->store.reset();
    m_disk->setReadOnly(true);
    m_world->open();
    m_world->append(100);
    expectTrouble(Code::HistoryReadOnly, u"The history cannot be written."_s);
    m_disk->setReadOnly(false);
    expectRecovery();
}

void TestHistoryFaults::diskThatIsPulledOut()
{
    m_world->open();
    m_world->append(100);
    QVERIFY(m_world->waitUntilWritten());
    m_disk->setBroken(true);
    m_world->append(100);
    expectTrouble(Code::HistoryUnavailable, u"The history cannot be used now."_s);
    m_disk->setBroken(false);
    expectRecovery();
}

void TestHistoryFaults::folderThatCannotBeMade()
{
    const QString folder = m_world->folder.filePath(u"history"_s);
    QVERIFY(QDir(folder).removeRecursively());
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_world->open();
    m_world->append(100);
    expectTrouble(Code::HistoryReadOnly, u"The history cannot be written."_s);
    QVERIFY(inTheWay.remove());
    expectRecovery();
}

void TestHistoryFaults::folderThatIsAFile()
{
    QVERIFY(QDir().mkpath(m_world->file()));
    m_world->open();
    m_world->append(100);
    QVERIFY(m_world->waitFor(State::Waiting));
    QVERIFY(QDir().rmdir(m_world->file()));
    expectRecovery();
}

// The window looks at the history while the recording makes a new one in the place of a damaged one.
void TestHistoryFaults::anotherConnectionTidiesUpFirst()
{
    QFile empty(m_world->file());
    QFile left(m_world->file() + u"-wal"_s);
    QVERIFY(empty.open(QFile::WriteOnly) && left.open(QFile::WriteOnly) && left.write("left over") > 0);
    left.close();
    m_disk->forestallDeletions(1);
    const auto writer = HistoryWriter::open(m_world->file());
    QVERIFY2(writer, qPrintable(writer ? QString() : writer.error().detail));
}

void TestHistoryFaults::anotherProgramHoldsTheFile()
{
    m_world->open();
    m_world->append(100);
    QVERIFY(m_world->waitUntilWritten());
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(m_world->file());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
        m_world->append(100);
        expectTrouble(Code::HistoryLocked, u"Another program holds the history."_s);
        m_world->append(100);
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    expectRecovery();
}

void TestHistoryFaults::anotherProgramHoldsTheFileAtTheStart()
{
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(m_world->file());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"BEGIN EXCLUSIVE"_s));
        m_world->open();
        m_world->append(100);
        expectTrouble(Code::HistoryLocked, u"Another program holds the history."_s);
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    expectRecovery();
}

void TestHistoryFaults::deletingOnAFullDiskSaysSo()
{
    m_world->open();
    m_world->append(2'000);
    QVERIFY(m_world->waitUntilWritten());
    m_disk->setRoom(0);
    Error answer;
    m_world->store->erase(TimeRange::everything(), [&](const Error &error) { answer = error; });
    QTRY_COMPARE(answer.code, Code::HistoryFull);
    QCOMPARE(m_world->stored(), m_world->appended);
    m_disk->setEndlessRoom();
    expectRecovery();
    answer = {Code::Cancelled, {}};
    m_world->store->erase(TimeRange::everything(), [&](const Error &error) { answer = error; });
    QTRY_COMPARE(answer.code, Code::None);
    QVERIFY(m_world->stored().empty());
}

void TestHistoryFaults::memoryIsLimitedAndTheLossIsTold()
{
    m_world->store = std::make_unique<HistoryStore>(m_world->file());
    using std::chrono::milliseconds;
    m_world->store->setLimits(
        {.batch = milliseconds(20), .firstRetry = milliseconds(20), .longestRetry = milliseconds(50), .pending = 100});
    m_disk->setRoom(0);
    m_world->store->open();
    QVERIFY(m_world->waitFor(State::Waiting));
    qint64 lost = 0;
    connect(m_world->store.get(), &HistoryStore::lost, this, [&](qint64 samples) { lost += samples; });
    m_world->append(500);
    QTRY_VERIFY(lost >= 400);
    m_disk->setEndlessRoom();
    QVERIFY(m_world->waitFor(State::Open));
    m_world->appended.erase(m_world->appended.begin(), m_world->appended.begin() + lost);
    QVERIFY(m_world->waitUntilWritten());
    QVERIFY(m_world->appended.size() >= 50);
}

void TestHistoryFaults::closingInTroubleTellsWhatIsLost()
{
    m_world->open();
    m_world->append(10);
    QVERIFY(m_world->waitUntilWritten());
    m_disk->setBroken(true);
    m_world->append(10);
    QVERIFY(m_world->waitFor(State::Waiting));
    QSignalSpy lost(m_world->store.get(), &HistoryStore::lost);
    m_world->store->close();
    QVERIFY(m_world->waitFor(State::Closed));
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost.first().first().toLongLong(), 10);
    m_disk->setBroken(false);
}

// A file that nobody but its owner may read stays so, and one that its owner protected is not unprotected.
void TestHistoryFaults::protectionOfTheFileIsNotLoosened()
{
    m_world->open();
    m_world->append(10);
    QVERIFY(m_world->waitUntilWritten());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(m_world->file()) & others, QFile::Permissions());
    m_world->store.reset();
    QVERIFY(QFile::setPermissions(m_world->file(), QFile::ReadOwner));
    m_world->open();
    m_world->append(10);
    QVERIFY(QTest::qWaitFor([&] { return m_world->store->state() != State::Opening; }, 60'000));
    QVERIFY(!(QFile::permissions(m_world->file()) & QFile::WriteOwner));
}

NEOBEAT_TEST(TestHistoryFaults)
#include "tst_historyfaults.moc"

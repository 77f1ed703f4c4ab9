// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historywriter.h"
#include "support/faultyvfs.h"
#include "support/patience.h"
#include "support/testprogram.h"
#include "text/errortext.h"
#include "unit/history/storefixture.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <atomic>
#include <optional>

using namespace neobeat;
using namespace neobeat::test;
using namespace Qt::StringLiterals;
using Code = Error::Code;
using State = HistoryStore::State;

/// A failing disk: the store reports why, keeps what is stored and what comes meanwhile, and continues by itself as
/// soon as it can.
class TestHistoryFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void diskThatFillsUp();
    void fullDiskIsReadableAlsoAfterACheck();
    void diskThatIsFullFromTheBeginning();
    void diskThatTurnsReadOnly();
    void diskThatIsReadOnlyFromTheBeginning();
    void diskThatIsPulledOut();
    void folderThatCannotBeMade();
    void folderThatIsAFile();
    void anotherConnectionTidiesUpFirst();
    void anotherProgramHoldsTheFile();
    void anotherProgramHoldsTheFileAtTheStart();
    void deletingWaitsForAnotherProgram();
    void closingEndsThatWait();
    void undoingAnImportStopsWaitingWhenTold();
    void deletingOnAFullDiskSaysSo();
    void memoryIsLimitedAndTheLossIsReported();
    void closingInTroubleReportsWhatIsLost();
    void protectionOfTheFileIsNotLoosened();

private:
    void expectTrouble(Code code, const QString &title);
    void expectRecovery();

    std::unique_ptr<FaultyVfs> m_disk;
    std::unique_ptr<StoreFixture> m_fixture;
};

void TestHistoryFaults::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_disk = std::make_unique<FaultyVfs>();
    m_fixture = std::make_unique<StoreFixture>();
}

void TestHistoryFaults::cleanup()
{
    m_fixture.reset();
    m_disk.reset();
}

void TestHistoryFaults::expectTrouble(Code code, const QString &title)
{
    QVERIFY(m_fixture->waitFor(State::Waiting));
    QTRY_COMPARE(m_fixture->store->error().code, code);
    QCOMPARE(ErrorText::from(m_fixture->store->error()).title, title);
    QVERIFY(!m_fixture->store->error().detail.contains(m_fixture->watch.address));
}

// Everything that was appended is in the one file, without any request.
void TestHistoryFaults::expectRecovery()
{
    QVERIFY(m_fixture->waitFor(State::Open));
    QVERIFY(!m_fixture->store->error());
    QVERIFY(m_fixture->waitUntilWritten());
    m_fixture->append(5);
    QVERIFY(m_fixture->waitUntilWritten());
    QCOMPARE(m_fixture->quarantinedNames(), QStringList());
}

void TestHistoryFaults::diskThatFillsUp()
{
    m_fixture->open();
    m_fixture->append(100);
    QVERIFY(m_fixture->waitUntilWritten());
    const std::vector<Sample> before = m_fixture->appended;
    m_disk->setRoom(10'000);
    m_fixture->append(2'000);
    expectTrouble(Code::HistoryFull, u"The disk is full, so nothing more can be kept."_s);
    m_fixture->append(100);
    QCOMPARE(m_fixture->stored(), before);
    m_disk->setEndlessRoom();
    expectRecovery();
}

void TestHistoryFaults::fullDiskIsReadableAlsoAfterACheck()
{
    m_fixture->open();
    m_fixture->append(100);
    QVERIFY(m_fixture->waitUntilWritten());
    const std::vector<Sample> before = m_fixture->appended;
    m_disk->setRoom(0);
    m_fixture->store->checkFile();
    m_fixture->append(100);
    expectTrouble(Code::HistoryFull, u"The disk is full, so nothing more can be kept."_s);
    QCOMPARE(m_fixture->stored(), before);
    m_disk->setEndlessRoom();
    expectRecovery();
}

void TestHistoryFaults::diskThatIsFullFromTheBeginning()
{
    m_disk->setRoom(0);
    m_fixture->open();
    m_fixture->append(10);
    expectTrouble(Code::HistoryFull, u"The disk is full, so nothing more can be kept."_s);
    m_disk->setEndlessRoom();
    expectRecovery();
}

void TestHistoryFaults::diskThatTurnsReadOnly()
{
    m_fixture->open();
    m_fixture->append(100);
    QVERIFY(m_fixture->waitUntilWritten());
    m_disk->setReadOnly(true);
    m_fixture->append(100);
    expectTrouble(Code::HistoryReadOnly, u"The history cannot be written."_s);
    m_disk->setReadOnly(false);
    expectRecovery();
}

void TestHistoryFaults::diskThatIsReadOnlyFromTheBeginning()
{
    m_fixture->open();
    m_fixture->append(100);
    QVERIFY(m_fixture->waitUntilWritten());
    m_fixture->store.reset();
    m_disk->setReadOnly(true);
    m_fixture->open();
    m_fixture->append(100);
    expectTrouble(Code::HistoryReadOnly, u"The history cannot be written."_s);
    m_disk->setReadOnly(false);
    expectRecovery();
}

void TestHistoryFaults::diskThatIsPulledOut()
{
    m_fixture->open();
    m_fixture->append(100);
    QVERIFY(m_fixture->waitUntilWritten());
    m_disk->setBroken(true);
    m_fixture->append(100);
    expectTrouble(Code::HistoryUnavailable, u"The history cannot be used now."_s);
    m_disk->setBroken(false);
    expectRecovery();
}

void TestHistoryFaults::folderThatCannotBeMade()
{
    const QString folder = m_fixture->folder.filePath(u"history"_s);
    QVERIFY(QDir(folder).removeRecursively());
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_fixture->open();
    m_fixture->append(100);
    expectTrouble(Code::HistoryReadOnly, u"The history cannot be written."_s);
    QVERIFY(inTheWay.remove());
    expectRecovery();
}

void TestHistoryFaults::folderThatIsAFile()
{
    QVERIFY(QDir().mkpath(m_fixture->file()));
    m_fixture->open();
    m_fixture->append(100);
    QVERIFY(m_fixture->waitFor(State::Waiting));
    QVERIFY(QDir().rmdir(m_fixture->file()));
    expectRecovery();
}

// The window reads the history while the recorder replaces a damaged file with a new one.
void TestHistoryFaults::anotherConnectionTidiesUpFirst()
{
    QFile empty(m_fixture->file());
    QFile left(m_fixture->file() + u"-wal"_s);
    QVERIFY(empty.open(QFile::WriteOnly) && left.open(QFile::WriteOnly) && left.write("left over") > 0);
    left.close();
    m_disk->forestallDeletions(1);
    const auto writer = HistoryWriter::open(m_fixture->file());
    QVERIFY2(writer, qPrintable(writer ? QString() : writer.error().detail));
}

void TestHistoryFaults::anotherProgramHoldsTheFile()
{
    m_fixture->open();
    m_fixture->append(100);
    QVERIFY(m_fixture->waitUntilWritten());
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(m_fixture->file());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
        m_fixture->append(100);
        expectTrouble(Code::HistoryLocked, u"Another program holds the history."_s);
        m_fixture->append(100);
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    expectRecovery();
}

void TestHistoryFaults::anotherProgramHoldsTheFileAtTheStart()
{
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(m_fixture->file());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"BEGIN EXCLUSIVE"_s));
        m_fixture->open();
        m_fixture->append(100);
        expectTrouble(Code::HistoryLocked, u"Another program holds the history."_s);
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    expectRecovery();
}

void TestHistoryFaults::deletingWaitsForAnotherProgram()
{
    m_fixture->open();
    m_fixture->append(100);
    QVERIFY(m_fixture->waitUntilWritten());
    std::optional<Error> answer;
    {
        const auto other = HistoryWriter::open(m_fixture->file());
        QVERIFY(other && !(*other)->begin());
        m_fixture->append(1);
        m_fixture->store->erase(TimeRange::everything(), [&](const Error &error) { answer = error; });
        QVERIFY(m_fixture->waitFor(State::Waiting));
        (*other)->rollback();
    }
    QTRY_VERIFY(answer);
    QCOMPARE(answer->code, Code::None);
    QVERIFY(m_fixture->stored().empty());
}

void TestHistoryFaults::closingEndsThatWait()
{
    m_fixture->store = std::make_unique<HistoryStore>(m_fixture->file());
    StoreLimits limits;
    limits.job = std::chrono::hours(1);
    limits.closing = std::chrono::milliseconds(0);
    m_fixture->store->setLimits(limits);
    m_fixture->store->open();
    QVERIFY(m_fixture->waitFor(State::Open));
    const auto other = HistoryWriter::open(m_fixture->file());
    QVERIFY(other && !(*other)->begin());
    m_fixture->append(1);
    std::optional<Error> answer;
    m_fixture->store->erase(TimeRange::everything(), [&](const Error &error) { answer = error; });
    QVERIFY(m_fixture->waitFor(State::Waiting));
    m_fixture->store->close();
    QTRY_VERIFY(answer);
    QCOMPARE(answer->code, Code::HistoryLocked);
}

void TestHistoryFaults::undoingAnImportStopsWaitingWhenTold()
{
    m_fixture->open();
    QVERIFY(m_fixture->waitFor(State::Open));
    const auto other = HistoryWriter::open(m_fixture->file());
    QVERIFY(other && !(*other)->begin());
    m_fixture->append(1);
    std::atomic_bool goesOn = true;
    std::optional<Error> answer;
    m_fixture->store->undoImport(
        1, [&](double) { return goesOn.load(); },
        [&](const Result<ImportEntry, Error> &import) { answer = import ? Error() : import.error(); });
    QVERIFY(m_fixture->waitFor(State::Waiting));
    goesOn = false;
    QTRY_VERIFY(answer);
    QCOMPARE(answer->code, Code::HistoryLocked);
}

void TestHistoryFaults::deletingOnAFullDiskSaysSo()
{
    m_fixture->open();
    m_fixture->append(2'000);
    QVERIFY(m_fixture->waitUntilWritten());
    m_disk->setRoom(0);
    Error answer;
    m_fixture->store->erase(TimeRange::everything(), [&](const Error &error) { answer = error; });
    QTRY_COMPARE(answer.code, Code::HistoryFull);
    QCOMPARE(m_fixture->stored(), m_fixture->appended);
    m_disk->setEndlessRoom();
    expectRecovery();
    answer = {Code::Cancelled, {}};
    m_fixture->store->erase(TimeRange::everything(), [&](const Error &error) { answer = error; });
    QTRY_COMPARE(answer.code, Code::None);
    QVERIFY(m_fixture->stored().empty());
}

void TestHistoryFaults::memoryIsLimitedAndTheLossIsReported()
{
    m_fixture->store = std::make_unique<HistoryStore>(m_fixture->file());
    using std::chrono::milliseconds;
    m_fixture->store->setLimits(
        {.batch = milliseconds(20), .firstRetry = milliseconds(20), .longestRetry = milliseconds(50), .pending = 100});
    m_disk->setRoom(0);
    m_fixture->store->open();
    QVERIFY(m_fixture->waitFor(State::Waiting));
    qint64 lost = 0;
    connect(m_fixture->store.get(), &HistoryStore::lost, this, [&](qint64 samples) { lost += samples; });
    m_fixture->append(500);
    QTRY_VERIFY(lost >= 400);
    m_disk->setEndlessRoom();
    QVERIFY(m_fixture->waitFor(State::Open));
    m_fixture->appended.erase(m_fixture->appended.begin(), m_fixture->appended.begin() + lost);
    QVERIFY(m_fixture->waitUntilWritten());
    QVERIFY(m_fixture->appended.size() >= 50);
}

void TestHistoryFaults::closingInTroubleReportsWhatIsLost()
{
    m_fixture->open();
    m_fixture->append(10);
    QVERIFY(m_fixture->waitUntilWritten());
    m_disk->setBroken(true);
    m_fixture->append(10);
    QVERIFY(m_fixture->waitFor(State::Waiting));
    QSignalSpy lost(m_fixture->store.get(), &HistoryStore::lost);
    m_fixture->store->close();
    QVERIFY(m_fixture->waitFor(State::Closed));
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost.first().first().toLongLong(), 10);
    m_disk->setBroken(false);
}

// A file that only its owner may read stays so, and one that its owner made read-only stays read-only.
void TestHistoryFaults::protectionOfTheFileIsNotLoosened()
{
    m_fixture->open();
    m_fixture->append(10);
    QVERIFY(m_fixture->waitUntilWritten());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(m_fixture->file()) & others, QFile::Permissions());
    m_fixture->store.reset();
    QVERIFY(QFile::setPermissions(m_fixture->file(), QFile::ReadOwner));
    m_fixture->open();
    m_fixture->append(10);
    QVERIFY(QTest::qWaitFor([&] { return m_fixture->store->state() != State::Opening; }, 60'000));
    QVERIFY(!(QFile::permissions(m_fixture->file()) & QFile::WriteOwner));
}

NEOBEAT_TEST(TestHistoryFaults)
#include "tst_historyfaults.moc"

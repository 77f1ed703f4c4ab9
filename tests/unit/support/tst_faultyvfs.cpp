// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultyvfs.h"
#include "support/testprogram.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace neobeat::test;
using namespace Qt::StringLiterals;

/// Whether the disk that fails on demand fails like real ones, with the SQLite that Qt uses.
class TestFaultyVfs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void qtSqlWritesThroughIt();
    void aFullDiskIsFull();
    void aReadOnlyDiskIsReadOnly();
    void aBrokenDiskFailsEveryRead();
    void syncedRowsSurviveEveryCut();
    void unsyncedRowsDoNot();

private:
    bool open(const QByteArray &synchronous = "FULL");
    void close();
    int error(const QString &statement);
    int rows();
    bool holdsTogether();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FaultyVfs> m_vfs;
    QSqlDatabase m_database;
};

void TestFaultyVfs::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_vfs = std::make_unique<FaultyVfs>();
}

void TestFaultyVfs::cleanup()
{
    close();
    m_vfs.reset();
    m_folder.reset();
}

bool TestFaultyVfs::open(const QByteArray &synchronous)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
    m_database.setDatabaseName(m_folder->filePath(u"a.sqlite"_s));
    return m_database.open() && error(u"PRAGMA journal_mode=WAL"_s) == 0
        && error(u"PRAGMA synchronous=%1"_s.arg(QLatin1StringView(synchronous))) == 0
        && error(u"PRAGMA wal_autocheckpoint=5"_s) == 0
        && error(u"CREATE TABLE IF NOT EXISTS t(a INTEGER PRIMARY KEY, b TEXT)"_s) == 0;
}

void TestFaultyVfs::close()
{
    m_database = QSqlDatabase();
    if (QSqlDatabase::contains(u"test"_s))
        QSqlDatabase::removeDatabase(u"test"_s);
}

// The primary result code of SQLite; 0 on success.
int TestFaultyVfs::error(const QString &statement)
{
    QSqlQuery query(m_database);
    return query.exec(statement) ? 0 : query.lastError().nativeErrorCode().toInt() & 0xff;
}

int TestFaultyVfs::rows()
{
    QSqlQuery query(m_database);
    return query.exec(u"SELECT count(*) FROM t"_s) && query.next() ? query.value(0).toInt() : -1;
}

bool TestFaultyVfs::holdsTogether()
{
    QSqlQuery query(m_database);
    return query.exec(u"PRAGMA integrity_check"_s) && query.next() && query.value(0).toString() == "ok"_L1;
}

void TestFaultyVfs::qtSqlWritesThroughIt()
{
    QVERIFY(open());
    QVERIFY(m_vfs->operations() > 0);
}

void TestFaultyVfs::aFullDiskIsFull()
{
    QVERIFY(open());
    m_vfs->setRoom(6'000);
    QCOMPARE(error(u"INSERT INTO t(b) VALUES(1)"_s), 0);
    QCOMPARE(error(u"INSERT INTO t(b) VALUES(2)"_s), SQLITE_FULL);
    m_vfs->setEndlessRoom();
    QCOMPARE(error(u"INSERT INTO t(b) VALUES(3)"_s), 0);
    QCOMPARE(rows(), 2);
    QVERIFY(holdsTogether());
}

void TestFaultyVfs::aReadOnlyDiskIsReadOnly()
{
    QVERIFY(open());
    close();
    m_vfs->setReadOnly(true);
    QVERIFY(!open());
    QVERIFY(error(u"INSERT INTO t(b) VALUES(1)"_s) != 0);
    close();
    m_vfs->setReadOnly(false);
    QVERIFY(open());
    QCOMPARE(rows(), 0);
}

void TestFaultyVfs::aBrokenDiskFailsEveryRead()
{
    QVERIFY(open());
    m_vfs->setBroken(true);
    QCOMPARE(error(u"INSERT INTO t(b) VALUES(1)"_s), SQLITE_IOERR);
    m_vfs->setBroken(false);
    QCOMPARE(error(u"INSERT INTO t(b) VALUES(1)"_s), 0);
}

void TestFaultyVfs::syncedRowsSurviveEveryCut()
{
    int stored = 0;
    for (int cut = 0; cut < 60; ++cut) {
        QVERIFY(open());
        m_vfs->cutPowerAfter(5 + cut);
        while (error(u"INSERT INTO t(b) VALUES(hex(zeroblob(700)))"_s) == 0)
            ++stored;
        QVERIFY(m_vfs->isOut());
        close();
        m_vfs->restorePower();
        QVERIFY(open());
        QVERIFY(holdsTogether());
        // The failed one may have reached the disk all the same.
        QVERIFY2(rows() == stored || rows() == stored + 1, qPrintable(u"%1 of %2"_s.arg(rows()).arg(stored)));
        stored = rows();
        close();
    }
}

void TestFaultyVfs::unsyncedRowsDoNot()
{
    int lost = 0;
    for (int cut = 0; cut < 20; ++cut) {
        QVERIFY(open("OFF"));
        const int before = rows();
        for (int row = 0; row < 3; ++row)
            QCOMPARE(error(u"INSERT INTO t(b) VALUES(1)"_s), 0);
        m_vfs->cutPower();
        close();
        m_vfs->restorePower();
        if (!open("OFF") || !holdsTogether() || rows() < before + 3)
            ++lost;
        close();
        QVERIFY(QFile::remove(m_folder->filePath(u"a.sqlite"_s)));
        QFile::remove(m_folder->filePath(u"a.sqlite-wal"_s));
    }
    QVERIFY(lost > 0);
}

NEOBEAT_TEST(TestFaultyVfs)
#include "tst_faultyvfs.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/ownfiles.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// No path, however it is spelled, lets a writer overwrite the program's own files.
class TestOwnFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyWayIsSeen_data();
    void everyWayIsSeen();
    void aFileThatIsNotThereYetIsOneToo();
    void anyHistoryIsOne();
    void openDatabaseIsOneForAWhile();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    bool write(const QString &name, const QByteArray &content = "content") const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOwnFiles::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(u"own/deeper"_s));
    QVERIFY(QDir(m_folder->path()).mkdir(u"other"_s));
}

bool TestOwnFiles::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

void TestOwnFiles::everyWayIsSeen_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<bool>("isOwn");

    QTest::newRow("itself") << u"own/history"_s << true;
    QTest::newRow("log") << u"own/history-wal"_s << true;
    QTest::newRow("index of the log") << u"own/history-shm"_s << true;
    QTest::newRow("journal") << u"own/history-journal"_s << true;
    QTest::newRow("locks") << u"own/history-sessions"_s << true;
    QTest::newRow("other case") << u"own/HISTORY-WAL"_s << true;
    QTest::newRow("by way of a folder") << u"own/deeper/../history"_s << true;
    QTest::newRow("twice the slash") << u"own//history"_s << true;
    QTest::newRow("link") << u"other/link"_s << true;
    QTest::newRow("link to a link") << u"other/second"_s << true;
    QTest::newRow("link to the log") << u"other/log"_s << true;
    QTest::newRow("hard link") << u"other/hard"_s << true;
    QTest::newRow("linked folder") << u"folder/history"_s << true;
    QTest::newRow("log in a linked folder") << u"folder/history-wal"_s << true;
    QTest::newRow("another file") << u"own/export.csv"_s << false;
    QTest::newRow("the name elsewhere") << u"other/history"_s << false;
    QTest::newRow("missing folder") << u"missing/history"_s << false;
    QTest::newRow("longer name") << u"own/history-wal.csv"_s << false;
}

void TestOwnFiles::everyWayIsSeen()
{
    QFETCH(const QString, way);
    QFETCH(const bool, isOwn);
    QVERIFY(write(u"own/history"_s));
    QVERIFY(QFile::link(path(u"own/history"_s), path(u"other/link"_s)));
    QVERIFY(QFile::link(u"link"_s, path(u"other/second"_s)));
    QVERIFY(QFile::link(u"../own/history-wal"_s, path(u"other/log"_s)));
    QVERIFY(QFile::link(u"own"_s, path(u"folder"_s)));
    QCOMPARE(::link(QFile::encodeName(path(u"own/history"_s)).constData(),
                    QFile::encodeName(path(u"other/hard"_s)).constData()),
             0);
    ownfiles::protect(path(u"own/history"_s));
    QCOMPARE(ownfiles::isReachedBy(path(way)), isOwn);

    const QString before = QDir::currentPath();
    const auto restore = qScopeGuard([before] { QDir::setCurrent(before); });
    QVERIFY(QDir::setCurrent(path(u"own/deeper"_s)));
    QCOMPARE(ownfiles::isReachedBy(u"../../"_s + way), isOwn);
}

void TestOwnFiles::aFileThatIsNotThereYetIsOneToo()
{
    QVERIFY(QFile::link(u"../own/settings"_s, path(u"other/link"_s)));
    ownfiles::protect(path(u"own/settings"_s));
    QVERIFY(ownfiles::isReachedBy(path(u"own/settings"_s)));
    QVERIFY(ownfiles::isReachedBy(path(u"other/link"_s)));
    QVERIFY(!ownfiles::isReachedBy(path(u"own/other"_s)));
}

void TestOwnFiles::anyHistoryIsOne()
{
    QByteArray content = "SQLite format 3"_ba + '\0' + QByteArray(4'080, '\0');
    QVERIFY(write(u"other/database"_s, content));
    QVERIFY(!ownfiles::isReachedBy(path(u"other/database"_s)));
    QVERIFY(write(u"other/old"_s, content.replace(68, 4, "NeoB")));
    QVERIFY(ownfiles::isReachedBy(path(u"other/old"_s)));
}

void TestOwnFiles::openDatabaseIsOneForAWhile()
{
    QVERIFY(write(u"own/database"_s));
    {
        const ownfiles::OpenDatabase one(path(u"own/database"_s));
        {
            const ownfiles::OpenDatabase twice(path(u"own/database"_s));
        }
        QVERIFY(ownfiles::isOpenDatabase(path(u"own/database"_s)));
        QVERIFY(ownfiles::isReachedBy(path(u"own/database-wal"_s)));
        QVERIFY(!ownfiles::isOpenDatabase(path(u"own/other"_s)));
    }
    QVERIFY(!ownfiles::isOpenDatabase(path(u"own/database"_s)));
    QVERIFY(!ownfiles::isReachedBy(path(u"own/database"_s)));
}

NEOBEAT_TEST(TestOwnFiles)
#include "tst_ownfiles.moc"

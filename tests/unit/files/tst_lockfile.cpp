// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/lockfile.h"
#include "support/testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace neobeat;
using namespace Qt::StringLiterals;

/// A number is locked by one process, seen by all, and released when its process is gone.
class TestLockFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsHeldIsSeen();
    void oneNumberAtATime();
    void theLastOneTakesTheFileAway();
    void whoeverIsKilledHoldsNothing();
    void nothingIsHeldWhereNoFileCanBe();
    void aLinkIsNotFollowed();

private:
    QString path() const { return m_folder->filePath(u"locks"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLockFile::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestLockFile::whatIsHeldIsSeen()
{
    LockFile one(path());
    LockFile two(path());
    QVERIFY(!two.isHeld(3));
    one.hold(3);
    two.hold(4);
    const LockFile other(path());
    QVERIFY(other.isHeld(3) && other.isHeld(4));
    QVERIFY(!other.isHeld(2) && !other.isHeld(5));
    one.release();
    QVERIFY(!other.isHeld(3));
    QVERIFY(other.isHeld(4));
}

void TestLockFile::oneNumberAtATime()
{
    LockFile file(path());
    file.hold(1);
    file.hold(2);
    const LockFile other(path());
    QVERIFY(!other.isHeld(1));
    QVERIFY(other.isHeld(2));
}

void TestLockFile::theLastOneTakesTheFileAway()
{
    {
        LockFile one(path());
        one.hold(1);
        LockFile two(path());
        two.hold(2);
        QVERIFY(!(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther)));
        one.release();
        QVERIFY(QFile::exists(path()));
    }
    QVERIFY(!QFile::exists(path()));
}

void TestLockFile::whoeverIsKilledHoldsNothing()
{
    std::array<int, 2> ends{-1, -1};
    QCOMPARE(::pipe(ends.data()), 0);
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        LockFile file(path());
        file.hold(7);
        const char ready = 1;
        if (::write(ends[1], &ready, 1) == 1)
            ::pause();
        ::_exit(1);
    }
    char ready = 0;
    QCOMPARE(::read(ends[0], &ready, 1), 1);
    LockFile file(path());
    QVERIFY(file.isHeld(7));
    QCOMPARE(::kill(child, SIGKILL), 0);
    QCOMPARE(::waitpid(child, nullptr, 0), child);
    for (const int end : ends)
        ::close(end);
    QVERIFY(!file.isHeld(7));
    // The file that it left behind is no obstacle, and is removed with the next lock.
    file.hold(7);
    QVERIFY(LockFile(path()).isHeld(7));
    file.release();
    QVERIFY(!QFile::exists(path()));
}

void TestLockFile::nothingIsHeldWhereNoFileCanBe()
{
    LockFile file(m_folder->filePath(u"missing/locks"_s));
    file.hold(1);
    QVERIFY(!file.isHeld(1));
}

void TestLockFile::aLinkIsNotFollowed()
{
    QFile target(m_folder->filePath(u"letter"_s));
    QVERIFY(target.open(QIODevice::WriteOnly));
    QVERIFY(target.link(path()));
    LockFile file(path());
    file.hold(1);
    QVERIFY(!file.isHeld(1));
    file.release();
    QVERIFY(QFile::exists(path()));
}

NEOBEAT_TEST(TestLockFile)
#include "tst_lockfile.moc"

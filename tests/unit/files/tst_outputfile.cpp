// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/outputfile.h"
#include "files/ownfiles.h"
#include "files/privatefolder.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = Error::Code;
using Audience = OutputKind::Audience;
using Way = OutputKind::Way;

/// Whatever a user names as a file to write: either all of it is written, or the old content stays as it is.
class TestOutputFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesAFile_data();
    void writesAFile();
    void anyPlaceCanBeWritten();
    void oldFileStaysUntilTheEnd();
    void nothingIsLeftWithoutCommit();
    void modeFollowsThePurpose_data();
    void modeFollowsThePurpose();
    void foldersThatAreMadeArePrivate();
    void linkStaysAndItsFileIsReplaced();
    void linkToNothingMakesItsFile();
    void saysWhyNot_data();
    void saysWhyNot();
    void pipeIsWrittenInto();
    void stopEndsTheWaitForAReader();
    void stopEndsTheWaitForRoom();
    void timeEndsTheWaitForRoom();
    void stopLeavesTheOldFile();
    void ownFilesAreNeverWritten();
    void fullDiskLeavesTheOldFile();
    void inPlaceGrowsPieceByPiece();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &content) const;
    QByteArray contentOf(const QString &name) const;
    mode_t modeOf(const QString &name) const;
    QString makePipe() const;
    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOutputFile::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestOutputFile::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

QByteArray TestOutputFile::contentOf(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "unreadable"_ba;
}

mode_t TestOutputFile::modeOf(const QString &name) const
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path(name)).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

QString TestOutputFile::makePipe() const
{
    const QString name = path(u"pipe"_s);
    return ::mkfifo(QFile::encodeName(name).constData(), 0600) == 0 ? name : QString();
}

void TestOutputFile::writesAFile_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {0, 1, (1 << 16) - 1, 1 << 16, 1'000'000})
        QTest::addRow("%lld bytes", qlonglong(size)) << size;
}

void TestOutputFile::writesAFile()
{
    QFETCH(const qsizetype, size);
    const QByteArray content(size, 'x');
    QVERIFY(!writeWhole(path(u"new"_s), content, {}));
    QCOMPARE(contentOf(u"new"_s), content);
    QCOMPARE(names(), QStringList{u"new"_s});
}

void TestOutputFile::anyPlaceCanBeWritten()
{
    const auto file = OutputFile::open(path(u"new"_s), {});
    QVERIFY(file);
    OutputFile &device = **file;
    QByteArray expected(300'000, 'b');
    QCOMPARE(device.write(expected), expected.size());
    QVERIFY(device.seek(100));
    QCOMPARE(device.write("head"), 4);
    QCOMPARE(device.pos(), 104);
    QCOMPARE(device.size(), 300'000);
    QVERIFY(device.seek(device.size()));
    QCOMPARE(device.write("tail"), 4);
    QVERIFY(!device.commit());
    QCOMPARE(contentOf(u"new"_s), expected.replace(100, 4, "head") + "tail");
}

void TestOutputFile::oldFileStaysUntilTheEnd()
{
    QVERIFY(!write(u"file"_s, "old").isEmpty());
    const auto file = OutputFile::open(path(u"file"_s), {});
    QVERIFY(file);
    QCOMPARE((*file)->write(QByteArray(200'000, 'n')), 200'000);
    QCOMPARE(contentOf(u"file"_s), "old"_ba);
    QVERIFY(!(*file)->commit());
    QCOMPARE(contentOf(u"file"_s), QByteArray(200'000, 'n'));
}

void TestOutputFile::nothingIsLeftWithoutCommit()
{
    QVERIFY(!write(u"file"_s, "old").isEmpty());
    {
        const auto file = OutputFile::open(path(u"file"_s), {});
        QVERIFY(file);
        (*file)->write("new");
    }
    QCOMPARE(contentOf(u"file"_s), "old"_ba);
    QTRY_COMPARE(names(), QStringList{u"file"_s});
}

void TestOutputFile::modeFollowsThePurpose_data()
{
    QTest::addColumn<Audience>("audience");
    QTest::addColumn<Way>("way");
    QTest::addColumn<uint>("mask");
    QTest::addColumn<uint>("before"); // 0 for none
    QTest::addColumn<uint>("after");

    QTest::newRow("private") << Audience::User << Way::Replace << 022U << 0U << 0600U;
    QTest::newRow("private, open umask") << Audience::User << Way::Replace << 0U << 0U << 0600U;
    QTest::newRow("private over an open one") << Audience::User << Way::Replace << 0U << 0666U << 0600U;
    QTest::newRow("private in place") << Audience::User << Way::InPlace << 0U << 0U << 0600U;
    QTest::newRow("private in place of an open one") << Audience::User << Way::InPlace << 0U << 0666U << 0600U;
    QTest::newRow("usual") << Audience::ByUmask << Way::Replace << 022U << 0U << 0644U;
    QTest::newRow("strict umask") << Audience::ByUmask << Way::Replace << 077U << 0U << 0600U;
    QTest::newRow("over a shared one") << Audience::ByUmask << Way::Replace << 077U << 0664U << 0664U;
    QTest::newRow("over a private one") << Audience::ByUmask << Way::Replace << 022U << 0600U << 0600U;
}

void TestOutputFile::modeFollowsThePurpose()
{
    QFETCH(const Audience, audience);
    QFETCH(const Way, way);
    QFETCH(const uint, mask);
    QFETCH(const uint, before);
    QFETCH(const uint, after);
    if (before) {
        const QString old = write(u"file"_s, "old");
        QVERIFY(::chmod(QFile::encodeName(old).constData(), before) == 0);
    }
    const mode_t usual = ::umask(mask);
    const auto restore = qScopeGuard([usual] { ::umask(usual); });
    QVERIFY(!writeWhole(path(u"file"_s), "new", {.audience = audience, .way = way}));
    QCOMPARE(contentOf(u"file"_s), "new"_ba);
    QCOMPARE(uint(modeOf(u"file"_s)), after);
}

void TestOutputFile::foldersThatAreMadeArePrivate()
{
    const mode_t usual = ::umask(0);
    const auto restore = qScopeGuard([usual] { ::umask(usual); });
    QCOMPARE(writeWhole(path(u"a/b/file"_s), "new", {}).code, Code::FileMissing);
    QVERIFY(!writeWhole(path(u"a/b/file"_s), "new", {.makesFolder = true}));
    QCOMPARE(uint(modeOf(u"a"_s)), 0700U);
    QCOMPARE(uint(modeOf(u"a/b"_s)), 0700U);
    QVERIFY(!makePrivateFolder(path(u"a/b"_s)));
    QCOMPARE(makePrivateFolder(path(u"a/b/file/c"_s)).code, Code::FileMissing);
}

void TestOutputFile::linkStaysAndItsFileIsReplaced()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"far"_s));
    QVERIFY(!write(u"far/file"_s, "old").isEmpty());
    QVERIFY(QFile::link(u"far/file"_s, path(u"link"_s)));
    QVERIFY(!writeWhole(path(u"link"_s), "new", {}));
    QCOMPARE(QFileInfo(path(u"link"_s)).symLinkTarget(), path(u"far/file"_s));
    QCOMPARE(contentOf(u"far/file"_s), "new"_ba);
}

void TestOutputFile::linkToNothingMakesItsFile()
{
    QVERIFY(QFile::link(u"file"_s, path(u"link"_s)));
    QVERIFY(!writeWhole(path(u"link"_s), "new", {}));
    QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
    QCOMPARE(contentOf(u"file"_s), "new"_ba);
}

void TestOutputFile::saysWhyNot_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Code>("code");

    QTest::newRow("nothing") << u""_s << Code::FileMissing;
    QTest::newRow("in a folder that is missing") << u"missing/file"_s << Code::FileMissing;
    QTest::newRow("below a file") << u"file/file"_s << Code::FileMissing;
    QTest::newRow("folder") << u"folder"_s << Code::FileIsFolder;
    QTest::newRow("pipe") << u"pipe"_s << Code::FileNotRegular;
    QTest::newRow("link to a pipe") << u"link"_s << Code::FileNotRegular;
    QTest::newRow("device") << u"device"_s << Code::FileNotRegular;
}

void TestOutputFile::saysWhyNot()
{
    QFETCH(const QString, name);
    QFETCH(const Code, code);
    QVERIFY(!write(u"file"_s, "content").isEmpty());
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QVERIFY(!makePipe().isEmpty());
    QVERIFY(QFile::link(u"pipe"_s, path(u"link"_s)));
    QVERIFY(QFile::link(u"/dev/null"_s, path(u"device"_s)));
    const QStringList before = names();
    for (const Way way : {Way::Replace, Way::InPlace}) {
        const auto file = OutputFile::open(name.isEmpty() ? name : path(name), {.way = way});
        QVERIFY(!file);
        QCOMPARE(file.error().code, code);
    }
    QCOMPARE(names(), before);
    QVERIFY(QFileInfo(path(u"pipe"_s)).exists() && !QFileInfo(path(u"pipe"_s)).isFile());
}

void TestOutputFile::pipeIsWrittenInto()
{
    const QString name = makePipe();
    QByteArray received;
    {
        std::jthread reader([&] {
            QFile pipe(name);
            if (pipe.open(QIODevice::ReadOnly))
                received = pipe.readAll();
        });
        QVERIFY(!writeWhole(name, QByteArray(300'000, 'x'), {.takesStreams = true}));
    }
    QCOMPARE(received, QByteArray(300'000, 'x'));
    struct stat status = {};
    QVERIFY(::lstat(QFile::encodeName(name).constData(), &status) == 0 && S_ISFIFO(status.st_mode));
    QVERIFY(!writeWhole(u"/dev/null"_s, "content", {.takesStreams = true}));
}

void TestOutputFile::stopEndsTheWaitForAReader()
{
    const QString name = makePipe();
    std::stop_source stop;
    std::jthread stopper([&] { stop.request_stop(); });
    QCOMPARE(writeWhole(name, "content", {.takesStreams = true}, stop.get_token()).code, Code::Cancelled);
}

void TestOutputFile::stopEndsTheWaitForRoom()
{
    const QString name = makePipe();
    const int held = ::open(QFile::encodeName(name).constData(), O_RDWR | O_CLOEXEC);
    std::stop_source stop;
    const auto file = OutputFile::open(name, {.takesStreams = true}, stop.get_token());
    QVERIFY(file);
    std::jthread stopper([&] { stop.request_stop(); });
    const QByteArray content(1'000'000, 'x');
    QVERIFY((*file)->write(content) < 0 || (*file)->commit());
    QCOMPARE((*file)->failure().code, Code::Cancelled);
    ::close(held);
}

void TestOutputFile::timeEndsTheWaitForRoom()
{
    const QString name = makePipe();
    const int held = ::open(QFile::encodeName(name).constData(), O_RDWR | O_CLOEXEC);
    QCOMPARE(writeWhole(name, QByteArray(1'000'000, 'x'), {.takesStreams = true, .time = 20ms}).code, Code::FileSilent);
    ::close(held);
}

void TestOutputFile::stopLeavesTheOldFile()
{
    QVERIFY(!write(u"file"_s, "old").isEmpty());
    std::stop_source stop;
    const auto file = OutputFile::open(path(u"file"_s), {}, stop.get_token());
    QVERIFY(file);
    (*file)->write("new");
    stop.request_stop();
    QCOMPARE((*file)->commit().code, Code::Cancelled);
    QCOMPARE(contentOf(u"file"_s), "old"_ba);
}

void TestOutputFile::ownFilesAreNeverWritten()
{
    QVERIFY(!write(u"own"_s, "old").isEmpty());
    ownfiles::protect(path(u"own"_s));
    QVERIFY(QFile::link(u"own"_s, path(u"link"_s)));
    for (const QString &name : {u"own"_s, u"link"_s, u"own-wal"_s}) {
        for (const Way way : {Way::Replace, Way::InPlace})
            QCOMPARE(writeWhole(path(name), "new", {.way = way, .takesStreams = true}).code, Code::FileIsOwn);
    }
    QCOMPARE(contentOf(u"own"_s), "old"_ba);
    QCOMPARE(names(), (QStringList{u"link"_s, u"own"_s}));
    QVERIFY(!writeWhole(path(u"own"_s), "new", {.isOwn = true}));
}

void TestOutputFile::fullDiskLeavesTheOldFile()
{
    QVERIFY(!write(u"file"_s, "old").isEmpty());
    struct rlimit usual = {};
    QVERIFY(::getrlimit(RLIMIT_FSIZE, &usual) == 0);
    const struct rlimit little = {100'000, usual.rlim_max};
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    QVERIFY(::setrlimit(RLIMIT_FSIZE, &little) == 0);
    const Error error = writeWhole(path(u"file"_s), QByteArray(200'000, 'n'), {});
    QVERIFY(::setrlimit(RLIMIT_FSIZE, &usual) == 0);
    std::signal(SIGXFSZ, before);
    QCOMPARE(error.code, Code::ExportFailed);
    QVERIFY(!error.detail.isEmpty());
    QCOMPARE(contentOf(u"file"_s), "old"_ba);
    QTRY_COMPARE(names(), QStringList{u"file"_s});
}

void TestOutputFile::inPlaceGrowsPieceByPiece()
{
    QVERIFY(!write(u"file"_s, "old content").isEmpty());
    const auto file = OutputFile::open(path(u"file"_s), {.way = Way::InPlace});
    QVERIFY(file);
    QCOMPARE(contentOf(u"file"_s), QByteArray());
    (*file)->write("one\n");
    QCOMPARE(contentOf(u"file"_s), "one\n"_ba);
    (*file)->write("two\n");
    QCOMPARE(contentOf(u"file"_s), "one\ntwo\n"_ba);
}

NEOBEAT_TEST(TestOutputFile)
#include "tst_outputfile.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/inputfile.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = Error::Code;

/// Whatever a user names as a file to read: it is read, or the error says why not, and nothing hangs.
class TestInputFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsWhatIsThere_data();
    void readsWhatIsThere();
    void linesAndPlacesAreThoseOfAnyDevice();
    void saysWhyNot_data();
    void saysWhyNot();
    void permissionsAreReported();
    void devicesAreNotEvenOpened();
    void limitHolds();
    void whatIsAddedMeanwhileIsNotRead();
    void changeIsSeen();
    void streamThatWasAllowedIsRead();
    void endlessStreamEndsAtTheLimit();
    void stopEndsTheWaitForAWriter();
    void stopEndsTheWaitForBytes();
    void timeEndsTheWaitForBytes();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &content) const;
    QString makePipe() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestInputFile::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestInputFile::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

QString TestInputFile::makePipe() const
{
    const QString name = path(u"pipe"_s);
    return ::mkfifo(QFile::encodeName(name).constData(), 0600) == 0 ? name : QString();
}

void TestInputFile::readsWhatIsThere_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {0, 1, 16'384, (1 << 18) - 1, 1 << 18, (1 << 18) + 1, 1'000'000})
        QTest::addRow("%lld bytes", qlonglong(size)) << size;
}

void TestInputFile::readsWhatIsThere()
{
    QFETCH(const qsizetype, size);
    QByteArray content(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        content[i] = char(i * 7 / 3);
    const auto read = readWhole(write(u"some"_s, content), {.bytes = size});
    QVERIFY(read);
    QCOMPARE(*read, content);
}

void TestInputFile::linesAndPlacesAreThoseOfAnyDevice()
{
    QByteArray content;
    for (int i = 0; i < 100'000; ++i)
        content += QByteArray::number(i) + '\n';
    const auto file = InputFile::open(write(u"lines"_s, content), {});
    QVERIFY(file);
    InputFile &device = **file;
    QCOMPARE(device.size(), content.size());
    QCOMPARE(device.peek(4), "0\n1\n"_ba);
    for (int i = 0; i < 100'000; ++i)
        QCOMPARE(device.readLine(), QByteArray::number(i) + '\n');
    QVERIFY(device.atEnd());
    QCOMPARE(device.pos(), content.size());
    QVERIFY(device.seek(2));
    QCOMPARE(device.readLine(), "1\n"_ba);
    QVERIFY(!device.failure());
}

void TestInputFile::saysWhyNot_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Code>("code");

    QTest::newRow("nothing") << u""_s << Code::FileMissing;
    QTest::newRow("missing") << u"missing"_s << Code::FileMissing;
    QTest::newRow("in a folder that is missing") << u"missing/file"_s << Code::FileMissing;
    QTest::newRow("below a file") << u"file/file"_s << Code::FileMissing;
    QTest::newRow("link to nothing") << u"dangling"_s << Code::FileMissing;
    QTest::newRow("link to itself") << u"circle"_s << Code::FileMissing;
    QTest::newRow("folder") << u"folder"_s << Code::FileIsFolder;
    QTest::newRow("pipe") << u"pipe"_s << Code::FileNotRegular;
    QTest::newRow("link to a pipe") << u"link"_s << Code::FileNotRegular;
    QTest::newRow("device") << u"device"_s << Code::FileNotRegular;
}

void TestInputFile::saysWhyNot()
{
    QFETCH(const QString, name);
    QFETCH(const Code, code);
    QVERIFY(!write(u"file"_s, "content").isEmpty());
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QVERIFY(QFile::link(u"nowhere"_s, path(u"dangling"_s)));
    QVERIFY(QFile::link(u"circle"_s, path(u"circle"_s)));
    QVERIFY(!makePipe().isEmpty());
    QVERIFY(QFile::link(u"pipe"_s, path(u"link"_s)));
    QVERIFY(QFile::link(u"/dev/zero"_s, path(u"device"_s)));
    const auto file = InputFile::open(name.isEmpty() ? name : path(name), {});
    QVERIFY(!file);
    QCOMPARE(file.error().code, code);
}

void TestInputFile::permissionsAreReported()
{
    const QString name = write(u"secret"_s, "content");
    QVERIFY(QFile::setPermissions(name, {}));
    const auto file = InputFile::open(name, {});
    if (::access(QFile::encodeName(name).constData(), R_OK) == 0) { // root may
        QVERIFY(file);
        return;
    }
    QVERIFY(!file);
    QCOMPARE(file.error().code, Code::FileDenied);
    QVERIFY(!file.error().detail.isEmpty());
}

void TestInputFile::devicesAreNotEvenOpened()
{
    // Opening the pipe would unblock its writer.
    const QString name = makePipe();
    QVERIFY(!InputFile::open(name, {}));
    QCOMPARE(::open(QFile::encodeName(name).constData(), O_WRONLY | O_NONBLOCK), -1);
    QCOMPARE(errno, ENXIO);
}

void TestInputFile::limitHolds()
{
    const QString name = write(u"large"_s, QByteArray(1'001, 'x'));
    QVERIFY(readWhole(name, {.bytes = 1'001}));
    const auto read = readWhole(name, {.bytes = 1'000});
    QVERIFY(!read);
    QCOMPARE(read.error().code, Code::FileTooLarge);
}

void TestInputFile::whatIsAddedMeanwhileIsNotRead()
{
    const QString name = write(u"growing"_s, QByteArray(1'000'000, 'x'));
    const auto file = InputFile::open(name, {});
    QVERIFY(file);
    QFile more(name);
    QVERIFY(more.open(QIODevice::Append));
    qint64 size = 0;
    for (QByteArray piece = (*file)->read(10'000); !piece.isEmpty(); piece = (*file)->read(10'000)) {
        size += piece.size();
        QVERIFY(more.write(QByteArray(20'000, 'y')) > 0 && more.flush());
    }
    QCOMPARE(size, 1'000'000);
    QVERIFY(!(*file)->failure());
}

void TestInputFile::changeIsSeen()
{
    const QString name = write(u"changing"_s, QByteArray(100, 'x'));
    const auto file = InputFile::open(name, {});
    QVERIFY(file);
    QVERIFY(!(*file)->hasChanged());
    QFile more(name);
    QVERIFY(more.open(QIODevice::Append) && more.write("y") == 1 && more.flush());
    QVERIFY((*file)->hasChanged());
}

void TestInputFile::streamThatWasAllowedIsRead()
{
    const QString name = makePipe();
    std::jthread writer([&] {
        QFile pipe(name);
        if (pipe.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            pipe.write(QByteArray(600'000, 'x'));
    });
    const auto read = readWhole(name, {.bytes = 600'000, .takesStreams = true});
    QVERIFY(read);
    QCOMPARE(*read, QByteArray(600'000, 'x'));
}

void TestInputFile::endlessStreamEndsAtTheLimit()
{
    const auto read = readWhole(u"/dev/zero"_s, {.bytes = 1'000'000, .takesStreams = true});
    QVERIFY(!read);
    QCOMPARE(read.error().code, Code::FileTooLarge);
}

void TestInputFile::stopEndsTheWaitForAWriter()
{
    const QString name = makePipe();
    std::stop_source stop;
    std::jthread stopper([&] { stop.request_stop(); });
    const auto read = readWhole(name, {.takesStreams = true}, stop.get_token());
    QVERIFY(!read);
    QCOMPARE(read.error().code, Code::Cancelled);
}

void TestInputFile::stopEndsTheWaitForBytes()
{
    const QString name = makePipe();
    const int held = ::open(QFile::encodeName(name).constData(), O_RDWR | O_CLOEXEC);
    QVERIFY(held >= 0);
    std::stop_source stop;
    const auto file = InputFile::open(name, {.takesStreams = true}, stop.get_token());
    QVERIFY(file);
    QCOMPARE(::write(held, "some", 4), 4);
    QCOMPARE((*file)->read(4), "some"_ba);
    std::jthread stopper([&] { stop.request_stop(); });
    QCOMPARE((*file)->read(1), QByteArray());
    QCOMPARE((*file)->failure().code, Code::Cancelled);
    ::close(held);
}

void TestInputFile::timeEndsTheWaitForBytes()
{
    const QString name = makePipe();
    const auto read = readWhole(name, {.time = 20ms, .takesStreams = true});
    QVERIFY(!read);
    QCOMPARE(read.error().code, Code::FileSilent);
}

NEOBEAT_TEST(TestInputFile)
#include "tst_inputfile.moc"

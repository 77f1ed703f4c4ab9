// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/ownfiles.h"
#include "outputs/file/fileoutput.h"
#include "support/patience.h"
#include "support/testprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace neobeat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Code = Error::Code;
using State = Output::State;

/// A file for other programs, on a disk that is real and on ones that fail.
class TestFileOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theFileExistsFromTheStartOn();
    void theValueReplacesThePlaceholder();
    void onlyWhatChangesIsWritten();
    void aReaderNeverSeesHalfAText();
    void nothingIsLeftBesideTheFile();
    void thePlaceholderIsTheLastText();
    void anEmptyPlaceholderMakesAnEmptyFile();
    void othersMayReadItAsTheUserAllows();
    void aLinkStays();
    void aRelativePathBelongsToTheCurrentFolder();
    void settingsThatMakeNoSenseFail_data();
    void settingsThatMakeNoSenseFail();
    void saysWhyAndTriesAgain_data();
    void saysWhyAndTriesAgain();
    void aFullDiskEndsByItself();
    void aFolderThatIsMadeAgainGetsItsFile();
    void aRemovedFileComesBackWithoutAnotherValue();
    void ownFilesAreNeverWritten();
    void newSettingsApplyFromTheNextStartOn();
    void theMainThreadIsNeverHeldUp();

private:
    QString path(const QString &name = u"hr.txt"_s) const { return m_folder->filePath(name); }
    QByteArray content(const QString &name = u"hr.txt"_s) const;
    void start(const QString &file, const ValueText &text = {});
    void publish(std::optional<int> bpm);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FileOutput> m_output;
};

void TestFileOutput::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    FileOutput::Limits limits;
    limits.check = 20ms;
    limits.retry = {10ms, 50ms};
    m_output = std::make_unique<FileOutput>(limits);
}

void TestFileOutput::cleanup()
{
    m_output.reset();
}

QByteArray TestFileOutput::content(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "unreadable"_ba;
}

void TestFileOutput::start(const QString &file, const ValueText &text)
{
    m_output->setSettings({file, text});
    m_output->start();
}

void TestFileOutput::publish(std::optional<int> bpm)
{
    LiveValue value;
    value.bpm = bpm;
    value.quality = bpm ? LiveValue::Quality::Good : LiveValue::Quality::Stale;
    m_output->publish(value);
}

void TestFileOutput::theFileExistsFromTheStartOn()
{
    start(path());
    QCOMPARE(m_output->state(), State::Starting);
    QTRY_COMPARE(m_output->state(), State::Ready);
    QCOMPARE(content(), "--"_ba);
    QCOMPARE(m_output->location(), path());
    QVERIFY(!m_output->lastSent().isValid());
}

void TestFileOutput::theValueReplacesThePlaceholder()
{
    publish(71); // known before the start
    start(path());
    QTRY_COMPARE(content(), "71"_ba);
    publish(72);
    QTRY_COMPARE(content(), "72"_ba);
    QVERIFY(m_output->lastSent().isValid());
    publish({});
    QTRY_COMPARE(content(), "--"_ba);
    QVERIFY(QFileInfo(path()).size() == 2); // no line end, no mark of the encoding
}

void TestFileOutput::onlyWhatChangesIsWritten()
{
    start(path(), {u"{bpm}"_s, u"♥"_s});
    publish(72);
    QTRY_VERIFY(m_output->lastSent().isValid());
    QSignalSpy sent(m_output.get(), &Output::sent);
    for (int i = 0; i < 50; ++i)
        publish(72);
    publish(73);
    QTRY_COMPARE(content(), "73"_ba);
    QTRY_COMPARE(sent.count(), 1);
}

void TestFileOutput::aReaderNeverSeesHalfAText()
{
    const ValueText text{u"{bpm}"_s + QString(3000, u'x'), u"-"_s};
    start(path(), text);
    QTRY_COMPARE(m_output->state(), State::Ready);
    for (int bpm = 60; bpm < 160; ++bpm) {
        publish(bpm);
        const QByteArray read = content();
        QVERIFY2(read == "-" || read.size() == 3002 || read.size() == 3003, read.constData());
        QCoreApplication::sendPostedEvents();
    }
    QTRY_VERIFY(content().startsWith("159"));
}

void TestFileOutput::nothingIsLeftBesideTheFile()
{
    start(path());
    for (int bpm = 60; bpm < 80; ++bpm) {
        publish(bpm);
        QTRY_COMPARE(content(), QByteArray::number(bpm));
    }
    m_output->stop();
    QTRY_COMPARE(m_output->state(), State::Off);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"hr.txt"_s});
}

void TestFileOutput::thePlaceholderIsTheLastText()
{
    start(path());
    publish(72);
    QTRY_COMPARE(content(), "72"_ba);
    m_output->stop();
    QCOMPARE(m_output->state(), State::Stopping);
    publish(90); // for the next start
    QTRY_COMPARE(m_output->state(), State::Off);
    QCOMPARE(content(), "--"_ba);
    m_output->start();
    QTRY_COMPARE(content(), "90"_ba);
}

void TestFileOutput::anEmptyPlaceholderMakesAnEmptyFile()
{
    start(path(), {u"{bpm} bpm"_s, {}});
    publish(72);
    QTRY_COMPARE(content(), "72 bpm"_ba);
    publish({});
    QTRY_COMPARE(content(), ""_ba);
}

void TestFileOutput::othersMayReadItAsTheUserAllows()
{
    const mode_t before = ::umask(022);
    const auto restore = qScopeGuard([before] { ::umask(before); });
    start(path());
    QTRY_COMPARE(m_output->state(), State::Ready);
    struct stat status = {};
    QVERIFY(::stat(QFile::encodeName(path()).constData(), &status) == 0);
    QCOMPARE(status.st_mode & 0777, 0644U);
    QVERIFY(::chmod(QFile::encodeName(path()).constData(), 0640) == 0);
    publish(72);
    QTRY_COMPARE(content(), "72"_ba);
    QVERIFY(::stat(QFile::encodeName(path()).constData(), &status) == 0);
    QCOMPARE(status.st_mode & 0777, 0640U);
}

void TestFileOutput::aLinkStays()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"real"_s));
    QVERIFY(QFile::link(path(u"real/hr.txt"_s), path()));
    start(path());
    publish(72);
    QTRY_COMPARE(content(u"real/hr.txt"_s), "72"_ba);
    QVERIFY(QFileInfo(path()).isSymLink());
}

void TestFileOutput::aRelativePathBelongsToTheCurrentFolder()
{
    const QString before = QDir::currentPath();
    const auto restore = qScopeGuard([before] { QDir::setCurrent(before); });
    QVERIFY(QDir::setCurrent(m_folder->path()));
    start(u"hr.txt"_s);
    QVERIFY(QDir::setCurrent(before));
    publish(72);
    QTRY_COMPARE(content(), "72"_ba);
    QVERIFY(QDir::isAbsolutePath(m_output->location()));
}

void TestFileOutput::settingsThatMakeNoSenseFail_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("no file") << u""_s << u"{bpm}"_s;
    QTest::newRow("NUL in the name") << u"hr\0.txt"_s << u"{bpm}"_s;
    QTest::newRow("unknown name in the text") << u"hr.txt"_s << u"{pulse}"_s;
}

void TestFileOutput::settingsThatMakeNoSenseFail()
{
    QFETCH(const QString, file);
    QFETCH(const QString, pattern);
    start(file.isEmpty() ? file : path(file), {pattern, {}});
    QCOMPARE(m_output->state(), State::Failed);
    QCOMPARE(m_output->error().code, Code::OutputIncomplete);
    publish(72);
    m_output->stop();
    QCOMPARE(m_output->state(), State::Off);
    QVERIFY(!m_output->error());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
}

void TestFileOutput::saysWhyAndTriesAgain_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Code>("code");
    QTest::newRow("folder missing") << u"missing/hr.txt"_s << Code::FileMissing;
    QTest::newRow("below a file") << u"file/hr.txt"_s << Code::FileMissing;
    QTest::newRow("a folder") << u"folder"_s << Code::FileIsFolder;
    QTest::newRow("a pipe") << u"pipe"_s << Code::FileNotRegular;
    QTest::newRow("a name without end") << QString(5000, u'n') << Code::FileMissing;
}

void TestFileOutput::saysWhyAndTriesAgain()
{
    QFETCH(const QString, file);
    QFETCH(const Code, code);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QVERIFY(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600) == 0);
    QFile other(path(u"file"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    start(path(file));
    publish(72);
    QTRY_COMPARE(m_output->state(), State::Retrying);
    QCOMPARE(m_output->error().code, code);
    m_output->stop();
    QTRY_COMPARE(m_output->state(), State::Off);
}

void TestFileOutput::aFullDiskEndsByItself()
{
    start(path(), {u"{bpm} beats in each minute"_s, u"--"_s});
    QTRY_COMPARE(m_output->state(), State::Ready);
    struct rlimit usual = {};
    QVERIFY(::getrlimit(RLIMIT_FSIZE, &usual) == 0);
    const struct rlimit little = {10, usual.rlim_max};
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    const auto restore = qScopeGuard([&] {
        ::setrlimit(RLIMIT_FSIZE, &usual);
        std::signal(SIGXFSZ, before);
    });
    QVERIFY(::setrlimit(RLIMIT_FSIZE, &little) == 0);
    publish(72);
    QTRY_COMPARE(m_output->state(), State::Retrying);
    QCOMPARE(m_output->error().code, Code::ExportFailed);
    QVERIFY(!m_output->error().detail.isEmpty());
    QCOMPARE(content(), "--"_ba); // the whole text of before, until there is room
    QVERIFY(::setrlimit(RLIMIT_FSIZE, &usual) == 0);
    QTRY_COMPARE(m_output->state(), State::Ready);
    QCOMPARE(content(), "72 beats in each minute"_ba);
    QVERIFY(!m_output->error());
}

void TestFileOutput::aFolderThatIsMadeAgainGetsItsFile()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"stream"_s));
    start(path(u"stream/hr.txt"_s));
    QTRY_COMPARE(m_output->state(), State::Ready);
    QVERIFY(QDir(path(u"stream"_s)).removeRecursively());
    QTRY_COMPARE(m_output->state(), State::Retrying);
    QCOMPARE(m_output->error().code, Code::FileMissing);
    publish(72);
    QVERIFY(QDir(m_folder->path()).mkdir(u"stream"_s));
    QTRY_COMPARE(content(u"stream/hr.txt"_s), "72"_ba);
    QTRY_COMPARE(m_output->state(), State::Ready);
}

void TestFileOutput::aRemovedFileComesBackWithoutAnotherValue()
{
    start(path());
    publish(72);
    QTRY_COMPARE(content(), "72"_ba);
    QVERIFY(QFile::remove(path()));
    QTRY_COMPARE(content(), "72"_ba);
}

void TestFileOutput::ownFilesAreNeverWritten()
{
    ownfiles::protect(path());
    start(path());
    QTRY_COMPARE(m_output->state(), State::Failed);
    QCOMPARE(m_output->error().code, Code::FileIsOwn);
    QVERIFY(!QFile::exists(path()));
}

void TestFileOutput::newSettingsApplyFromTheNextStartOn()
{
    start(path());
    publish(72);
    QTRY_COMPARE(content(), "72"_ba);
    m_output->setSettings({path(u"other.txt"_s), {u"HR {bpm}"_s, {}}});
    publish(73);
    QTRY_COMPARE(content(), "73"_ba);
    m_output->start();
    QTRY_COMPARE(content(u"other.txt"_s), "HR 73"_ba);
}

void TestFileOutput::theMainThreadIsNeverHeldUp()
{
    start(path());
    QTRY_COMPARE(m_output->state(), State::Ready);
    qint64 longest = 0;
    for (int bpm = 60; bpm < 160; ++bpm) {
        QElapsedTimer timer;
        timer.start();
        publish(bpm);
        longest = std::max(longest, timer.nsecsElapsed());
        QTRY_COMPARE(content(), QByteArray::number(bpm));
    }
    QVERIFY2(longest < 20'000'000, qPrintable(QString::number(longest)));
}

NEOBEAT_TEST(TestFileOutput)
#include "tst_fileoutput.moc"

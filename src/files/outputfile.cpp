// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/outputfile.h"

#include "files/descriptor.h"
#include "files/fileerror.h"
#include "files/ownfiles.h"
#include "files/privatefolder.h"
#include "files/renamefile.h"
#include "files/systempath.h"

#include <QRandomGenerator>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <filesystem>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace neobeat {

namespace {

constexpr qsizetype pieceSize = 1 << 16;
constexpr mode_t userOnly = S_IRUSR | S_IWUSR;
constexpr mode_t everybody = userOnly | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH;
constexpr mode_t allModes = S_IRWXU | S_IRWXG | S_IRWXO;
constexpr auto cleaningTime = 500ms;

} // namespace

/// The state of the writing thread; while that runs, no other thread may touch it.
struct OutputFile::Target
{
    OutputKind kind;
    Descriptor descriptor;
    std::string path; ///< The regular file to be written, with links resolved.
    std::string scratch; ///< The temporary file that holds the content until then.
    mode_t mode = 0; ///< Of the file to be replaced; 0 when there is none.
    std::atomic<bool> isGivenUp = false; ///< The caller no longer waits: the file must not get its name.
    bool isStream = false;
    Error error;

    ~Target() { discard(); }

    void open(const QString &name);
    void write(const QByteArray &bytes, qint64 position);
    void finish();
    void discard();

private:
    void fail(int number) { error = fileError(number, Error::Code::ExportFailed); }
    bool examine(const QString &name);
    void openStream(const std::string &named);
    void openInPlace();
    void openScratch();
    bool protect();
    void rename();
};

void OutputFile::Target::open(const QString &name)
{
    if (!kind.isOwn && ownfiles::isReachedBy(name)) {
        error = {Error::Code::FileIsOwn, {}};
        return;
    }
    if (!examine(name))
        return;
    if (isStream)
        openStream(systemPath(name));
    else if (kind.way == OutputKind::Way::InPlace)
        openInPlace();
    else
        openScratch();
}

// Examines what exists under that name; false when it may not be written.
bool OutputFile::Target::examine(const QString &name)
{
    const std::string named = systemPath(name);
    struct stat status = {};
    if (::stat(named.c_str(), &status) == 0) {
        if (S_ISDIR(status.st_mode)) {
            fail(EISDIR);
            return false;
        }
        const bool isWritableStream = S_ISFIFO(status.st_mode) || S_ISCHR(status.st_mode);
        if (!S_ISREG(status.st_mode) && !(kind.takesStreams && isWritableStream)) {
            error = {Error::Code::FileNotRegular, {}};
            return false;
        }
        isStream = isWritableStream;
        // Replacing needs only a writable folder, but a write-protected file is protected for a reason.
        if (::access(named.c_str(), W_OK) != 0) {
            fail(errno);
            return false;
        }
        mode = status.st_mode & allModes;
    }
    path = linkTarget(named);
    if (kind.makesFolder) {
        error = makePrivateFolder(pathText(std::filesystem::path(path).parent_path().string()));
        return !error;
    }
    return true;
}

void OutputFile::Target::openStream(const std::string &named)
{
    descriptor = Descriptor(::open(named.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
    struct stat status = {};
    if (!descriptor.isOpen() || ::fstat(descriptor.number(), &status) != 0)
        fail(errno);
    else if (S_ISREG(status.st_mode)) // it has been replaced in the meantime
        error = {Error::Code::FileNotRegular, {}};
}

void OutputFile::Target::openInPlace()
{
    const mode_t wanted = kind.audience == OutputKind::Audience::User ? userOnly : everybody;
    descriptor = Descriptor(::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW, wanted));
    struct stat status = {};
    if (!descriptor.isOpen() || ::fstat(descriptor.number(), &status) != 0)
        fail(errno);
    else if (!S_ISREG(status.st_mode))
        error = {Error::Code::FileNotRegular, {}};
    else if (!protect() || ::ftruncate(descriptor.number(), 0) != 0)
        fail(errno);
}

void OutputFile::Target::openScratch()
{
    // In the same folder, because only within one file system can it be renamed atomically.
    const std::filesystem::path whole(path);
    const mode_t wanted = kind.audience == OutputKind::Audience::User ? userOnly : everybody;
    constexpr int mostTries = 100;
    for (int i = 0; i < mostTries; ++i) {
        const std::string number = QByteArray::number(QRandomGenerator::system()->generate(), 36).toStdString();
        const std::string name = ".neobeat-" + number + ".part";
        scratch = (whole.parent_path() / name).string();
        descriptor = Descriptor(::open(scratch.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, wanted));
        if (descriptor.isOpen() || errno != EEXIST)
            break;
    }
    if (descriptor.isOpen())
        return;
    fail(errno);
    scratch.clear();
}

// Sets the mode that the purpose requires, before the first byte is written.
bool OutputFile::Target::protect()
{
    if (kind.audience == OutputKind::Audience::User)
        return ::fchmod(descriptor.number(), userOnly) == 0;
    return mode == 0 || ::fchmod(descriptor.number(), mode) == 0;
}

void OutputFile::Target::write(const QByteArray &bytes, qint64 position)
{
    const char *from = bytes.data();
    auto left = std::size_t(bytes.size());
    while (left > 0 && !error) {
        const ssize_t count
            = isStream ? ::write(descriptor.number(), from, left) : ::pwrite(descriptor.number(), from, left, position);
        if (count < 0 && errno != EINTR)
            fail(errno);
        const auto written = std::size_t(std::max<ssize_t>(count, 0));
        from += written;
        position += qint64(written);
        left -= written;
    }
}

void OutputFile::Target::finish()
{
    // A mode that cannot be set, as on a camera's memory card, is no reason to lose the content of an export.
    if (!isStream && !protect() && kind.audience == OutputKind::Audience::User && errno != EPERM && errno != ENOTSUP)
        fail(errno);
    if (!error && !isStream && !kind.isTransient && ::fsync(descriptor.number()) != 0 && errno != EINVAL
        && errno != ENOTSUP)
        fail(errno);
    if (!descriptor.close() && !error) // a network share or a quota may report only now that something was not stored
        fail(errno);
    if (!error && !scratch.empty() && !isGivenUp)
        rename();
}

void OutputFile::Target::rename()
{
    if (::rename(scratch.c_str(), path.c_str()) != 0) {
        fail(errno);
        return;
    }
    scratch.clear();
    if (!kind.isTransient)
        syncName(path);
}

void OutputFile::Target::discard()
{
    descriptor.close();
    if (!scratch.empty())
        ::unlink(scratch.c_str());
    scratch.clear();
}

OutputFile::OutputFile(const OutputKind &kind, const std::stop_token &stop)
    : m_kind(kind)
    , m_target(std::make_shared<Target>())
    , m_stop(stop)
{
    m_target->kind = kind;
    if (kind.time.count() > 0)
        m_deadline = std::chrono::steady_clock::now() + kind.time;
}

OutputFile::~OutputFile()
{
    if (m_kind.way == OutputKind::Way::InPlace && !m_failure)
        flush();
    m_target->isGivenUp = true;
    // Waits briefly, so that usually nothing is left behind even when the process ends right after this.
    m_calls.run([target = std::move(m_target)] { target->discard(); }, {},
                std::chrono::steady_clock::now() + cleaningTime);
}

Result<std::unique_ptr<OutputFile>, Error> OutputFile::open(const QString &path, const OutputKind &kind,
                                                            const std::stop_token &stop)
{
    std::unique_ptr<OutputFile> file(new OutputFile(kind, stop));
    if (const Error error = file->openTarget(path))
        return error;
    return file;
}

Result<std::unique_ptr<OutputFile>, Error> OutputFile::standardOutput(const std::stop_token &stop)
{
    std::unique_ptr<OutputFile> file(new OutputFile({.takesStreams = true}, stop));
    file->m_target->descriptor = Descriptor(::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0));
    if (!file->m_target->descriptor.isOpen())
        return fileError(errno, Error::Code::ExportFailed);
    file->m_isStream = file->m_target->isStream = true;
    file->QIODevice::open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    return file;
}

Error OutputFile::openTarget(const QString &path)
{
    if (path.isEmpty())
        return {Error::Code::FileMissing, u"no name"_s};
    if (const Error error = call([target = m_target, path] { target->open(path); }))
        return error;
    m_isStream = m_target->isStream;
    // What has to survive a crash must not wait in a buffer of ours.
    QIODevice::open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    return {};
}

Error OutputFile::call(std::function<void()> work)
{
    if (m_failure)
        return m_failure;
    m_failure = errorOf(m_calls.run(std::move(work), m_stop, m_deadline));
    if (m_failure)
        m_target->isGivenUp = true;
    else
        m_failure = m_target->error;
    if (m_failure)
        setErrorString(m_failure.detail);
    return m_failure;
}

bool OutputFile::seek(qint64 position)
{
    if (m_isStream || !flush() || !QIODevice::seek(position))
        return false;
    m_begin = position;
    return true;
}

qint64 OutputFile::writeData(const char *data, qint64 size)
{
    if (m_failure)
        return -1;
    m_pending.append(data, qsizetype(size));
    m_size = std::max(m_size, m_begin + qint64(m_pending.size()));
    const bool isDue = m_pending.size() >= pieceSize || m_kind.way == OutputKind::Way::InPlace;
    return isDue && !flush() ? -1 : size;
}

bool OutputFile::flush()
{
    if (m_pending.isEmpty())
        return !m_failure;
    const QByteArray bytes = std::exchange(m_pending, {});
    const qint64 position = std::exchange(m_begin, m_begin + qint64(bytes.size()));
    return !call([target = m_target, bytes, position] { target->write(bytes, position); });
}

Error OutputFile::commit()
{
    if (flush())
        call([target = m_target] { target->finish(); });
    close();
    return m_failure;
}

Error writeWhole(const QString &path, const QByteArray &content, const OutputKind &kind, const std::stop_token &stop)
{
    const auto file = OutputFile::open(path, kind, stop);
    if (!file)
        return file.error();
    (*file)->write(content);
    return (*file)->commit();
}

} // namespace neobeat

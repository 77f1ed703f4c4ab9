// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/inputfile.h"

#include "files/descriptor.h"
#include "files/fileerror.h"
#include "files/ownfiles.h"
#include "files/systempath.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace neobeat {

/// The state of the reading thread; while that runs, no other thread may touch it.
struct InputFile::Source
{
    static constexpr std::size_t pieceSize = 1 << 18;

    Descriptor descriptor;
    struct stat status = {};
    struct stat latest = {};
    std::vector<char> piece;
    ssize_t count = 0;
    int problem = 0; ///< An errno value.
    bool isRefused = false; ///< Because of its type.
    bool isOwn = false; ///< A database that is open in this process.

    void open(const std::string &path, bool takesStreams);
    void read(qint64 from, std::size_t most);
};

void InputFile::Source::open(const std::string &path, bool takesStreams)
{
    // Checked first: opening a device can have effects, and opening a pipe blocks until there is a writer.
    if (::stat(path.c_str(), &status) != 0) {
        problem = errno;
        return;
    }
    isRefused = !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode) && !takesStreams;
    isOwn = ownfiles::isOpenDatabase(pathText(path));
    problem = S_ISDIR(status.st_mode) ? EISDIR : 0;
    if (isRefused || isOwn || problem)
        return;
    const int waiting = takesStreams ? 0 : O_NONBLOCK;
    descriptor = Descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | waiting));
    if (!descriptor.isOpen() || ::fstat(descriptor.number(), &status) != 0) {
        problem = errno;
        return;
    }
    isRefused = !S_ISREG(status.st_mode) && !takesStreams; // it may have been replaced in the meantime
}

void InputFile::Source::read(qint64 from, std::size_t most)
{
    piece.resize(std::min(most, pieceSize));
    const bool isRegular = S_ISREG(status.st_mode);
    do {
        count = isRegular ? ::pread(descriptor.number(), piece.data(), piece.size(), from)
                          : ::read(descriptor.number(), piece.data(), piece.size());
    } while (count < 0 && errno == EINTR);
    problem = count < 0 ? errno : 0;
}

InputFile::InputFile(const InputLimits &limits, const std::stop_token &stop)
    : m_source(std::make_shared<Source>())
    , m_limits(limits)
    , m_stop(stop)
{
    if (limits.time.count() > 0)
        m_deadline = std::chrono::steady_clock::now() + limits.time;
}

InputFile::~InputFile()
{
    close();
    m_calls.finish([source = std::move(m_source)] {}); // closing may block, too
}

Result<std::unique_ptr<InputFile>, Error> InputFile::open(const QString &path, const InputLimits &limits,
                                                          const std::stop_token &stop)
{
    std::unique_ptr<InputFile> file(new InputFile(limits, stop));
    if (const Error error = file->openSource(path))
        return error;
    return file;
}

Error InputFile::openSource(const QString &path)
{
    if (path.isEmpty() || path.contains(QChar::Null)) // no file system has such a name
        return {Error::Code::FileMissing, u"no name"_s};
    const bool returned = call([source = m_source, name = systemPath(path), takesStreams = m_limits.takesStreams] {
        source->open(name, takesStreams);
    });
    if (!returned)
        return m_failure;
    if (m_source->problem)
        return fileError(m_source->problem, Error::Code::FileFailed);
    if (m_source->isRefused)
        return {Error::Code::FileNotRegular, {}};
    if (m_source->isOwn)
        return {Error::Code::FileIsOwn, {}};
    m_isStream = !S_ISREG(m_source->status.st_mode);
    m_size = m_isStream ? 0 : qint64(m_source->status.st_size);
    if (m_size > m_limits.bytes)
        return {Error::Code::FileTooLarge, u"%1 bytes"_s.arg(m_size)};
    QIODevice::open(QIODevice::ReadOnly);
    return {};
}

bool InputFile::call(std::function<void()> work)
{
    m_failure = errorOf(m_calls.run(std::move(work), m_stop, m_deadline));
    if (m_failure)
        setErrorString(m_failure.detail);
    return !m_failure;
}

qint64 InputFile::size() const
{
    return m_isStream ? QIODevice::size() : m_size;
}

bool InputFile::seek(qint64 position)
{
    if (m_isStream || position < 0 || position > m_size || !QIODevice::seek(position))
        return false;
    m_next = position;
    m_at = m_end = 0;
    return true;
}

bool InputFile::atEnd() const
{
    return m_isStream ? QIODevice::atEnd() : pos() >= m_size;
}

bool InputFile::hasChanged()
{
    const bool returned = call([source = m_source] {
        source->problem = ::fstat(source->descriptor.number(), &source->latest) == 0 ? 0 : errno;
    });
    if (!returned || m_source->problem)
        return true;
    const struct stat &then = m_source->status;
    const struct stat &now = m_source->latest;
    return then.st_size != now.st_size || then.st_mtim.tv_sec != now.st_mtim.tv_sec
        || then.st_mtim.tv_nsec != now.st_mtim.tv_nsec;
}

qint64 InputFile::readData(char *data, qint64 most)
{
    qint64 copied = 0;
    while (copied < most) {
        if (m_at == m_end && !(m_isStream && copied > 0) && !refill())
            break;
        const qsizetype count = std::min<qsizetype>(m_end - m_at, most - copied);
        if (count == 0)
            break;
        std::memcpy(data + copied, m_source->piece.data() + m_at, std::size_t(count));
        m_at += count;
        copied += count;
    }
    return copied == 0 && m_failure ? -1 : copied;
}

// Reads the next piece; false at the end and on failure.
bool InputFile::refill()
{
    m_at = m_end = 0;
    if (m_failure)
        return false;
    // One byte more than allowed is requested from a stream, because only that shows that it is too long.
    const qint64 left = m_isStream ? m_limits.bytes - std::min(m_next, m_limits.bytes - 1) : m_size - m_next;
    const qint64 wanted = std::min<qint64>(left, Source::pieceSize - 1) + (m_isStream ? 1 : 0);
    if (wanted <= 0 || !call([source = m_source, from = m_next, wanted] { source->read(from, std::size_t(wanted)); }))
        return false;
    if (m_source->problem)
        m_failure = fileError(m_source->problem, Error::Code::FileFailed);
    else if (m_next + m_source->count > m_limits.bytes)
        m_failure = {Error::Code::FileTooLarge, u"more than %1 bytes"_s.arg(m_limits.bytes)};
    if (m_failure) {
        setErrorString(m_failure.detail);
        return false;
    }
    m_end = qsizetype(m_source->count);
    m_next += m_end;
    return m_end > 0;
}

Result<QByteArray, Error> readWhole(const QString &path, const InputLimits &limits, const std::stop_token &stop)
{
    const auto file = InputFile::open(path, limits, stop);
    if (!file)
        return file.error();
    const QByteArray content = (*file)->readAll();
    if (const Error error = (*file)->failure())
        return error;
    return content;
}

} // namespace neobeat

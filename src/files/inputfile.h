// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "files/blockingcalls.h"

#include <QIODevice>

#include <chrono>
#include <limits>
#include <memory>
#include <stop_token>

namespace neobeat {

/// Limits for a file that is read: its size, the time it may take, and its type.
struct InputLimits
{
    qint64 bytes = std::numeric_limits<qint64>::max(); ///< Above that it is FileTooLarge.
    std::chrono::milliseconds time{0}; ///< For the whole read, from opening on; 0 for no limit.
    bool takesStreams = false; ///< Also pipes and devices, which may have no end; else FileNotRegular.
};

/// A file from outside the program, opened for reading such that the reader can be stopped at once, even while the
/// system does not answer. Data appended to a regular file while it is read is ignored.
class InputFile final : public QIODevice
{
public:
    /// Opens the file. FileMissing, FileIsFolder, FileDenied, FileNotRegular, FileTooLarge, FileSilent, FileFailed,
    /// FileIsOwn (a database that is open here), Cancelled.
    static Result<std::unique_ptr<InputFile>, Error> open(const QString &path, const InputLimits &limits,
                                                          const std::stop_token &stop = {});
    ~InputFile() override;

    /// Why reading has stopped; None at the end of the file.
    const Error &failure() const { return m_failure; }
    bool isSequential() const override { return m_isStream; }
    qint64 size() const override;
    bool seek(qint64 position) override;
    bool atEnd() const override;
    /// Whether a regular file has been changed since it was opened. Queries the file system.
    bool hasChanged();

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    struct Source;

    InputFile(const InputLimits &limits, const std::stop_token &stop);

    using QIODevice::open;
    Error openSource(const QString &path);
    bool call(std::function<void()> work);
    bool refill();

    std::shared_ptr<Source> m_source; ///< Shared with the reading thread.
    BlockingCalls m_calls;
    InputLimits m_limits;
    std::stop_token m_stop;
    BlockingCalls::Deadline m_deadline;
    Error m_failure;
    bool m_isStream = false;
    qint64 m_size = 0; ///< When opened; 0 for a stream.
    qint64 m_next = 0; ///< Offset of the next piece.
    qsizetype m_at = 0; ///< Position within the piece.
    qsizetype m_end = 0; ///< End of the piece.
};

/// The whole content of a file, whose size the limit keeps small. Fails like InputFile.
Result<QByteArray, Error> readWhole(const QString &path, const InputLimits &limits, const std::stop_token &stop = {});

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "files/blockingcalls.h"

#include <QIODevice>

#include <chrono>
#include <memory>
#include <stop_token>

namespace neobeat {

/// How a file is written, depending on its purpose.
struct OutputKind
{
    /// Who may read it.
    enum class Audience {
        User, ///< Mode 0600, whatever the umask; a folder that is created gets 0700.
        ByUmask, ///< According to the user's umask, or the mode of the file that is replaced.
    };
    /// What happens to an existing file of that name.
    enum class Way {
        Replace, ///< It stays as it is until everything is written.
        InPlace, ///< It is truncated and grows piece by piece, for content that must survive a crash.
    };

    Audience audience = Audience::User;
    Way way = Way::Replace;
    bool takesStreams = false; ///< A pipe or a device may be written to; otherwise it is FileNotRegular.
    bool makesFolder = false; ///< The folder is created when it is missing.
    bool isOwn = false; ///< It is a file that the program depends on; without this, writing to one is FileIsOwn.
    bool isTransient = false; ///< It is replaced again soon, so nothing waits until it is on the disk.
    std::chrono::milliseconds time{0}; ///< For the whole write, from opening on; 0 for no limit.
};

/// A file written such that the writer can be stopped at once, and that an existing file of that name is either
/// replaced as a whole or untouched. Only a regular file is ever replaced.
class OutputFile final : public QIODevice
{
public:
    /// Opens it. FileIsOwn, FileIsFolder, FileNotRegular, FileMissing (the folder), FileDenied, ExportFailed,
    /// FileSilent, Cancelled.
    static Result<std::unique_ptr<OutputFile>, Error> open(const QString &path, const OutputKind &kind,
                                                           const std::stop_token &stop = {});
    /// Standard output, which is treated as a stream whatever it is connected to.
    static Result<std::unique_ptr<OutputFile>, Error> standardOutput(const std::stop_token &stop = {});
    /// Without commit() nothing has changed, as far as that is possible.
    ~OutputFile() override;

    /// Flushes the content to disk and gives the file its name. The failure of any step, including an earlier write.
    Error commit();
    /// Why writing has stopped.
    const Error &failure() const { return m_failure; }
    /// A pipe or device, in which what was written cannot be changed.
    bool isStream() const { return m_isStream; }
    bool isSequential() const override { return m_isStream; }
    qint64 size() const override { return m_isStream ? QIODevice::size() : m_size; }
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    struct Target;

    OutputFile(const OutputKind &kind, const std::stop_token &stop);

    using QIODevice::open;
    Error openTarget(const QString &path);
    Error call(std::function<void()> work);
    bool flush();

    OutputKind m_kind;
    std::shared_ptr<Target> m_target; ///< Shared with the writing thread.
    BlockingCalls m_calls;
    std::stop_token m_stop;
    BlockingCalls::Deadline m_deadline;
    Error m_failure;
    QByteArray m_pending; ///< Not handed to the system yet.
    qint64 m_begin = 0; ///< Offset of the pending bytes.
    qint64 m_size = 0;
    bool m_isStream = false;
};

/// Writes a whole file in one go. Fails like OutputFile.
Error writeWhole(const QString &path, const QByteArray &content, const OutputKind &kind,
                 const std::stop_token &stop = {});

} // namespace neobeat

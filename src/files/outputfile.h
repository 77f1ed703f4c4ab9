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

/// How a file is written, by its purpose.
struct OutputKind
{
    /// Who may read it.
    enum class Audience {
        User, ///< Mode 0600, whatever the umask says; a folder that is made is 0700.
        ByUmask, ///< What the user's umask says, or as the file was that is replaced.
    };
    /// What becomes of the file that has the name already.
    enum class Way {
        Replace, ///< It stays as it is until all is written.
        InPlace, ///< It is emptied and grows piece by piece, for what must outlive a crash.
    };

    Audience audience = Audience::User;
    Way way = Way::Replace;
    bool takesStreams = false; ///< A pipe or a device is written into; else it is FileNotRegular.
    bool makesFolder = false; ///< The folder is made when it is missing.
    bool isOwn = false; ///< It is a file that the program lives on; nobody else may write to one.
    std::chrono::milliseconds time{0}; ///< For all of it, from the opening on; 0 for no limit.
};

/// A file that is written such that whoever writes can be stopped at once, and that an old file of that name is either
/// replaced as a whole or untouched. Nothing but a regular file is ever replaced.
class OutputFile final : public QIODevice
{
public:
    /// Opens it. FileIsOwn, FileIsFolder, FileNotRegular, FileMissing (the folder), FileDenied, ExportFailed,
    /// FileSilent, Cancelled.
    static Result<std::unique_ptr<OutputFile>, Error> open(const QString &path, const OutputKind &kind,
                                                           const std::stop_token &stop = {});
    /// The standard output, which is a stream whatever it leads to.
    static Result<std::unique_ptr<OutputFile>, Error> standardOutput(const std::stop_token &stop = {});
    /// Without commit() nothing has happened, as far as that is possible.
    ~OutputFile() override;

    /// Puts what was written on the disk and gives it its name. The failure of any step, also of an earlier write.
    Error commit();
    /// Why nothing more is written.
    const Error &failure() const { return m_failure; }
    /// A pipe or device, which cannot go back to what it wrote.
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
    std::shared_ptr<Target> m_target; ///< With the thread that writes.
    BlockingCalls m_calls;
    std::stop_token m_stop;
    BlockingCalls::Deadline m_deadline;
    Error m_failure;
    QByteArray m_pending; ///< Not handed to the system yet.
    qint64 m_begin = 0; ///< Where the pending bytes belong.
    qint64 m_size = 0;
    bool m_isStream = false;
};

/// Writes a whole file at once. The failures of OutputFile.
Error writeWhole(const QString &path, const QByteArray &content, const OutputKind &kind,
                 const std::stop_token &stop = {});

} // namespace neobeat

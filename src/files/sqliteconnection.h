// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "files/ownfiles.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

struct sqlite3;

namespace neobeat {

class PrivateCopy;

/// One connection to an SQLite file, for the thread that opened it. Every statement on it ends soon after a stop is
/// requested, even one that would run for ever or that waits for another program.
class SqliteConnection
{
public:
    enum class Access {
        ReadOnly, ///< Nothing in the file changes, and where possible no new file is left next to it.
        ReadWrite, ///< The file is created for the user alone when it does not exist.
    };

    /// A file of ours; ":memory:" is a database without a file. Fails with SQLite's error.
    static Result<std::unique_ptr<SqliteConnection>, QSqlError> openOwn(const QString &file, Access access,
                                                                        std::chrono::milliseconds busyTimeout,
                                                                        const std::stop_token &stop = {});

    /// A file from outside, whose content cannot be trusted. A copy is read, including what is still in a log next to
    /// it, so the original is not touched. Views, virtual tables and huge cells cannot be read. Fails like InputFile,
    /// or with ImportUnknownFormat for a file that is no database, or ImportUnreadable.
    static Result<std::unique_ptr<SqliteConnection>, Error> openForeign(const QString &file,
                                                                        const std::stop_token &stop = {});
    /// The same for a copy that was made of a file from outside.
    static Result<std::unique_ptr<SqliteConnection>, Error> openForeign(std::unique_ptr<PrivateCopy> copy,
                                                                        const std::stop_token &stop = {});
    ~SqliteConnection();
    Q_DISABLE_COPY_MOVE(SqliteConnection)

    QSqlDatabase database() const { return m_database; }
    /// SQLite's own handle. None when Qt uses another copy of SQLite than the one that is linked here: a handle must
    /// not cross from one to the other.
    sqlite3 *handle() const { return m_handle; }
    /// From now on a stop request ends its statements.
    void stopOn(const std::stop_token &stop) { m_stop = stop; }
    std::stop_token stopToken() const { return m_stop; }

private:
    explicit SqliteConnection(const std::stop_token &stop);

    bool open(const QString &name, const QString &options);
    void watch();
    void distrust();
    static int onProgress(void *self);
    static int onBusy(void *self, int count);
    static int authorize(void *self, int action, const char *first, const char *second, const char *schema,
                         const char *view);

    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    std::stop_token m_stop;
    std::chrono::milliseconds m_busyTimeout{0};
    std::chrono::steady_clock::time_point m_busySince;
    std::optional<ownfiles::OpenDatabase> m_mark; ///< For a file of ours.
    std::unique_ptr<PrivateCopy> m_copy; ///< The copy that is read of a foreign file.
};

/// The first bytes of a regular file that may be a database of ours, perhaps an open one; empty when they cannot be
/// read. They are read through SQLite, which keeps its locks.
QByteArray beginOfDatabase(const QString &file, qint64 most);

} // namespace neobeat

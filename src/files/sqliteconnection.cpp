// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/sqliteconnection.h"

#include "base/outsidetext.h"
#include "files/privatecopy.h"
#include "files/privatefolder.h"
#include "files/systempath.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <vector>

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace neobeat {

namespace {

constexpr int stepsBetweenLooks = 1'000; // of SQLite's virtual machine: far below a millisecond
constexpr int longestCell = 16 * 1024 * 1024;
constexpr auto busyWait = 10ms;

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    QSqlQuery query(database);
    if (!query.exec(u"SELECT sqlite_source_id()"_s) || !query.next()
        || query.value(0).toString() != QLatin1StringView(sqlite3_sourceid()))
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

bool isMemory(const QString &file)
{
    return file == ":memory:"_L1;
}

QString url(const QString &file, const QString &question)
{
    return QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toEncoded(QUrl::FullyEncoded))
        + u'?' + question;
}

bool isWritable(const QString &path)
{
    return ::access(systemPath(path).c_str(), W_OK) == 0;
}

bool run(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    return query.exec(statement);
}

} // namespace

SqliteConnection::SqliteConnection(const std::stop_token &stop)
    : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)))
    , m_stop(stop)
{
}

SqliteConnection::~SqliteConnection()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<SqliteConnection>, QSqlError> SqliteConnection::openOwn(const QString &file, Access access,
                                                                               std::chrono::milliseconds busyTimeout,
                                                                               const std::stop_token &stop)
{
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(stop));
    if (!connection->m_database.isValid())
        return QSqlError(u"the SQLite plugin of Qt is not installed"_s);
    connection->m_busyTimeout = busyTimeout;
    if (!isMemory(file))
        connection->m_mark.emplace(file);
    QString name = file;
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout.count());
    bool isQueryOnly = false;
    if (access == Access::ReadWrite && !isMemory(file)) {
        makePrivateFile(file); // otherwise it would be created for everybody; what fails here fails again below
    } else if (!isMemory(file)) {
        const bool isFolderWritable = isWritable(QFileInfo(file).absolutePath());
        // The last connection with write access removes SQLite's files next to the database; a read-only one would
        // leave them.
        isQueryOnly = isFolderWritable && isWritable(file);
        options += isQueryOnly ? u";QSQLITE_OPEN_URI"_s : u";QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s;
        // In a folder without write access the file is read as one that does not change.
        name = url(file, isQueryOnly ? u"mode=rw"_s : isFolderWritable ? u"mode=ro"_s : u"immutable=1"_s);
    }
    if (!connection->open(name, options))
        return connection->m_database.lastError();
    if (isQueryOnly)
        run(connection->m_database, u"PRAGMA query_only = ON"_s);
    return connection;
}

Result<std::unique_ptr<SqliteConnection>, Error> SqliteConnection::openForeign(const QString &file,
                                                                               const std::stop_token &stop)
{
    auto copy = PrivateCopy::make(file, stop);
    return copy ? openForeign(std::move(copy).value(), stop) : copy.error();
}

Result<std::unique_ptr<SqliteConnection>, Error> SqliteConnection::openForeign(std::unique_ptr<PrivateCopy> copy,
                                                                               const std::stop_token &stop)
{
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(stop));
    connection->m_copy = std::move(copy);
    // For writing, because a log left behind by a crash has to be merged.
    if (!connection->open(url(connection->m_copy->file(), u"mode=rw"_s), u"QSQLITE_OPEN_URI"_s))
        return Error{Error::Code::ImportUnreadable, messageOf(connection->m_database.lastError())};
    connection->distrust();
    return connection;
}

bool SqliteConnection::open(const QString &name, const QString &options)
{
    m_database.setDatabaseName(name);
    m_database.setConnectOptions(options);
    if (!m_database.open())
        return false;
    m_handle = handleOf(m_database);
    watch();
    return true;
}

// Without the handle, statements and waits cannot be stopped; everything else works.
void SqliteConnection::watch()
{
    if (!m_handle)
        return;
    // A history has neither views nor triggers, so a file that has some is not to be trusted.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_progress_handler(m_handle, stepsBetweenLooks, onProgress, this);
    if (m_busyTimeout.count() > 0)
        sqlite3_busy_handler(m_handle, onBusy, this);
}

void SqliteConnection::distrust()
{
    // No shared-memory file next to the copy, and each page is checked before use.
    run(m_database, u"PRAGMA locking_mode = EXCLUSIVE"_s);
    run(m_database, u"PRAGMA cell_size_check = ON"_s);
    run(m_database, u"PRAGMA mmap_size = 0"_s);
    run(m_database, u"PRAGMA query_only = ON"_s);
    if (!m_handle)
        return;
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, longestCell);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(m_handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_drop_modules(m_handle, nullptr); // virtual tables cannot be read
    sqlite3_set_authorizer(m_handle, authorize, this);
}

int SqliteConnection::onProgress(void *self)
{
    return static_cast<SqliteConnection *>(self)->m_stop.stop_requested() ? 1 : 0;
}

// Like SQLite's own waiting for another program, but a stop ends it.
int SqliteConnection::onBusy(void *self, int count)
{
    auto &connection = *static_cast<SqliteConnection *>(self);
    const auto now = std::chrono::steady_clock::now();
    if (count == 0)
        connection.m_busySince = now;
    const auto left = connection.m_busySince + connection.m_busyTimeout - now;
    if (left <= 0ms || connection.m_stop.stop_requested())
        return 0;
    std::mutex mutex;
    std::condition_variable_any condition;
    std::unique_lock lock(mutex);
    condition.wait_for(lock, connection.m_stop, std::min<std::chrono::nanoseconds>(left, busyWait),
                       [] { return false; });
    return 1;
}

// Refuses what a view or a trigger of the file would read on its own, and recursion.
int SqliteConnection::authorize(void *, int action, const char *, const char *, const char *, const char *view)
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_FUNCTION:
        return view ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_PRAGMA:
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT:
        return SQLITE_OK;
    default:
        return SQLITE_DENY;
    }
}

QByteArray beginOfDatabase(const QString &file, qint64 most)
{
    struct stat status = {};
    const std::string path = systemPath(QFileInfo(file).absoluteFilePath());
    sqlite3_vfs *vfs = sqlite3_vfs_find(nullptr);
    if (!vfs || ::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return {};
    std::vector<std::max_align_t> room(std::size_t(vfs->szOsFile) / sizeof(std::max_align_t) + 1);
    auto *opened = reinterpret_cast<sqlite3_file *>(room.data());
    // SQLite expects two NULs after a name, where its URI parameters would begin.
    const std::string name = path + std::string(2, '\0');
    int flags = 0;
    if (vfs->xOpen(vfs, name.c_str(), opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, &flags) != SQLITE_OK) {
        if (opened->pMethods)
            opened->pMethods->xClose(opened);
        return {};
    }
    QByteArray begin(qsizetype(std::min<qint64>(most, status.st_size)), '\0');
    if (opened->pMethods->xRead(opened, begin.data(), int(begin.size()), 0) != SQLITE_OK)
        begin.clear();
    opened->pMethods->xClose(opened);
    return begin;
}

} // namespace neobeat

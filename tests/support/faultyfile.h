// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

namespace neobeat::test {

class FaultyVfs;

/// A file of a FaultyVfs in memory allocated by SQLite; the real file's structure follows it in the same memory.
class FaultyFile
{
public:
    /// The size of the memory that SQLite has to allocate.
    static int neededBytes(const sqlite3_vfs *real);
    /// Constructs a file in that memory; returns an SQLite result code.
    static int open(FaultyVfs &vfs, const char *name, sqlite3_file *memory, int flags, int *outFlags);

private:
    struct Layout
    {
        sqlite3_file base; ///< What SQLite sees; must be the first member.
        FaultyVfs *vfs;
        QByteArray *name; ///< Null for a temporary file, whose content need not survive.
    };

    static Layout *layout(sqlite3_file *file) { return reinterpret_cast<Layout *>(file); }
    static sqlite3_file *real(sqlite3_file *file) { return reinterpret_cast<sqlite3_file *>(layout(file) + 1); }
    static qint64 sizeOf(sqlite3_file *file);
    static QString sharedMemoryOf(sqlite3_file *file);
    static QByteArray contentOf(sqlite3_file *file, qint64 offset, qint64 bytes);

    static int close(sqlite3_file *file);
    static int read(sqlite3_file *file, void *into, int bytes, sqlite3_int64 offset);
    static int write(sqlite3_file *file, const void *from, int bytes, sqlite3_int64 offset);
    static int truncate(sqlite3_file *file, sqlite3_int64 size);
    static int sync(sqlite3_file *file, int flags);
    static int lock(sqlite3_file *file, int level);
    static int shmMap(sqlite3_file *file, int region, int bytes, int extend, void volatile **into);
    static int shmUnmap(sqlite3_file *file, int deletes);
    static const sqlite3_io_methods &methods();
};

} // namespace neobeat::test

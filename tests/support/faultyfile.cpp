// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultyfile.h"

#include "support/faultyvfs.h"

#include <QFile>
#include <QFileInfo>

namespace neobeat::test {

int FaultyFile::neededBytes(const sqlite3_vfs *real)
{
    return int(sizeof(Layout)) + real->szOsFile;
}

int FaultyFile::open(FaultyVfs &vfs, const char *name, sqlite3_file *memory, int flags, int *outFlags)
{
    const int code = vfs.m_real->xOpen(vfs.m_real, name, real(memory), flags, outFlags);
    if (real(memory)->pMethods) { // SQLite closes a file that has methods even after opening it failed
        layout(memory)->vfs = &vfs;
        layout(memory)->name = name ? new QByteArray(name) : nullptr;
        memory->pMethods = &methods();
    }
    return code;
}

qint64 FaultyFile::sizeOf(sqlite3_file *file)
{
    sqlite3_int64 size = 0;
    real(file)->pMethods->xFileSize(real(file), &size);
    return size;
}

QByteArray FaultyFile::contentOf(sqlite3_file *file, qint64 offset, qint64 bytes)
{
    QByteArray content(qMax<qint64>(0, qMin(bytes, sizeOf(file) - offset)), '\0');
    real(file)->pMethods->xRead(real(file), content.data(), int(content.size()), offset);
    return content;
}

QString FaultyFile::sharedMemoryOf(sqlite3_file *file)
{
    return layout(file)->name ? QFile::decodeName(*layout(file)->name + "-shm") : QString();
}

int FaultyFile::close(sqlite3_file *file)
{
    delete layout(file)->name;
    return real(file)->pMethods->xClose(real(file));
}

int FaultyFile::read(sqlite3_file *file, void *into, int bytes, sqlite3_int64 offset)
{
    FaultyVfs &vfs = *layout(file)->vfs;
    const QMutexLocker lock(&vfs.m_mutex);
    const int code = vfs.beforeReading();
    return code == SQLITE_OK ? real(file)->pMethods->xRead(real(file), into, bytes, offset) : code;
}

int FaultyFile::write(sqlite3_file *file, const void *from, int bytes, sqlite3_int64 offset)
{
    FaultyVfs &vfs = *layout(file)->vfs;
    const QMutexLocker lock(&vfs.m_mutex);
    int code = vfs.beforeChanging();
    if (code == SQLITE_OK)
        code = vfs.beforeGrowing(bytes);
    if (code != SQLITE_OK)
        return code;
    if (layout(file)->name)
        vfs.m_unsynced[*layout(file)->name].noteWrite(offset, contentOf(file, offset, bytes),
                                                      QByteArray(static_cast<const char *>(from), bytes), sizeOf(file));
    return real(file)->pMethods->xWrite(real(file), from, bytes, offset);
}

int FaultyFile::truncate(sqlite3_file *file, sqlite3_int64 size)
{
    FaultyVfs &vfs = *layout(file)->vfs;
    const QMutexLocker lock(&vfs.m_mutex);
    if (vfs.beforeChanging() != SQLITE_OK)
        return SQLITE_IOERR_TRUNCATE;
    const qint64 sizeBefore = sizeOf(file);
    if (layout(file)->name && size < sizeBefore)
        vfs.m_unsynced[*layout(file)->name].noteTruncation(size, contentOf(file, size, sizeBefore - size), sizeBefore);
    return real(file)->pMethods->xTruncate(real(file), size);
}

int FaultyFile::sync(sqlite3_file *file, int flags)
{
    FaultyVfs &vfs = *layout(file)->vfs;
    const QMutexLocker lock(&vfs.m_mutex);
    if (vfs.beforeChanging() != SQLITE_OK)
        return SQLITE_IOERR_FSYNC;
    if (layout(file)->name)
        vfs.m_unsynced.remove(*layout(file)->name);
    Q_UNUSED(flags) // power cuts are only simulated here, so the real file needs no sync
    return SQLITE_OK;
}

int FaultyFile::lock(sqlite3_file *file, int level)
{
    FaultyVfs &vfs = *layout(file)->vfs;
    {
        const QMutexLocker lock(&vfs.m_mutex);
        if (vfs.m_out || vfs.m_broken)
            return SQLITE_IOERR_LOCK;
    }
    return real(file)->pMethods->xLock(real(file), level);
}

int FaultyFile::shmMap(sqlite3_file *file, int region, int bytes, int extend, void volatile **into)
{
    FaultyVfs &vfs = *layout(file)->vfs;
    const QMutexLocker lock(&vfs.m_mutex);
    if (vfs.m_out || vfs.m_broken)
        return SQLITE_IOERR_SHMMAP;
    if (vfs.m_readOnly)
        return SQLITE_CANTOPEN;
    const qint64 wanted = qint64(region + 1) * bytes;
    if (extend && vfs.m_room < bytes && QFileInfo(sharedMemoryOf(file)).size() < wanted)
        return SQLITE_IOERR_SHMSIZE;
    return real(file)->pMethods->xShmMap(real(file), region, bytes, extend, into);
}

int FaultyFile::shmUnmap(sqlite3_file *file, int deletes)
{
    return real(file)->pMethods->xShmUnmap(real(file), deletes && !layout(file)->vfs->isOut());
}

const sqlite3_io_methods &FaultyFile::methods()
{
    static const sqlite3_io_methods table{
        .iVersion = 2, // without memory mapping, which no write would pass through
        .xClose = close,
        .xRead = read,
        .xWrite = write,
        .xTruncate = truncate,
        .xSync = sync,
        .xFileSize = [](sqlite3_file *f, sqlite3_int64 *size) { return real(f)->pMethods->xFileSize(real(f), size); },
        .xLock = lock,
        .xUnlock = [](sqlite3_file *f, int level) { return real(f)->pMethods->xUnlock(real(f), level); },
        .xCheckReservedLock
        = [](sqlite3_file *f, int *result) { return real(f)->pMethods->xCheckReservedLock(real(f), result); },
        .xFileControl
        = [](sqlite3_file *f, int op, void *arg) { return real(f)->pMethods->xFileControl(real(f), op, arg); },
        .xSectorSize = [](sqlite3_file *f) { return real(f)->pMethods->xSectorSize(real(f)); },
        .xDeviceCharacteristics = [](sqlite3_file *f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); },
        .xShmMap = shmMap,
        .xShmLock = [](sqlite3_file *f, int offset, int n,
                       int flags) { return real(f)->pMethods->xShmLock(real(f), offset, n, flags); },
        .xShmBarrier = [](sqlite3_file *f) { real(f)->pMethods->xShmBarrier(real(f)); },
        .xShmUnmap = shmUnmap,
        .xFetch = nullptr,
        .xUnfetch = nullptr,
    };
    return table;
}

} // namespace neobeat::test

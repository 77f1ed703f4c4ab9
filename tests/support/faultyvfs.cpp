// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultyvfs.h"

#include "support/faultyfile.h"

#include <QFile>

namespace neobeat::test {

FaultyVfs::FaultyVfs(unsigned seed)
    : m_real(sqlite3_vfs_find(nullptr))
    , m_vfs(*m_real)
    , m_lot(seed)
{
    m_vfs.zName = "neobeat-faulty";
    m_vfs.pAppData = this;
    m_vfs.szOsFile = FaultyFile::neededBytes(m_real);
    m_vfs.xOpen = open;
    m_vfs.xDelete = remove;
    m_vfs.xAccess = access;
    // Functions not replaced here get this structure in place of their own; those of the unix VFS use only its name and
    // its maximum path length.
    sqlite3_vfs_register(&m_vfs, 1);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_real, 1);
}

void FaultyVfs::setRoom(qint64 bytes)
{
    const QMutexLocker lock(&m_mutex);
    m_room = bytes;
}

void FaultyVfs::setReadOnly(bool on)
{
    const QMutexLocker lock(&m_mutex);
    m_readOnly = on;
}

void FaultyVfs::setBroken(bool on)
{
    const QMutexLocker lock(&m_mutex);
    m_broken = on;
}

void FaultyVfs::forestallDeletions(int count)
{
    const QMutexLocker lock(&m_mutex);
    m_forestalled = count;
}

void FaultyVfs::cutPower()
{
    const QMutexLocker lock(&m_mutex);
    m_out = true;
    loseUnsynced();
}

void FaultyVfs::cutPowerAfter(int operations)
{
    const QMutexLocker lock(&m_mutex);
    m_cutAt = m_operations + operations;
}

bool FaultyVfs::isOut() const
{
    const QMutexLocker lock(&m_mutex);
    return m_out;
}

void FaultyVfs::restorePower()
{
    const QMutexLocker lock(&m_mutex);
    m_out = false;
    m_cutAt = std::numeric_limits<int>::max();
}

int FaultyVfs::operations() const
{
    const QMutexLocker lock(&m_mutex);
    return m_operations;
}

int FaultyVfs::open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    FaultyVfs &self = *of(vfs);
    const QMutexLocker lock(&self.m_mutex);
    file->pMethods = nullptr;
    if (self.m_out || self.m_broken)
        return SQLITE_CANTOPEN;
    if (self.m_readOnly && (flags & SQLITE_OPEN_READWRITE)) {
        if (!name || !QFile::exists(QFile::decodeName(name)))
            return SQLITE_CANTOPEN;
        flags = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
    }
    return FaultyFile::open(self, name, file, flags, outFlags);
}

int FaultyVfs::remove(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    FaultyVfs &self = *of(vfs);
    const QMutexLocker lock(&self.m_mutex);
    if (self.beforeChanging() != SQLITE_OK)
        return SQLITE_IOERR_DELETE;
    self.m_unsynced.remove(name);
    const int code = self.m_real->xDelete(self.m_real, name, syncFolder);
    if (self.m_forestalled == 0)
        return code;
    --self.m_forestalled;
    return SQLITE_IOERR_DELETE_NOENT;
}

int FaultyVfs::access(sqlite3_vfs *vfs, const char *name, int flags, int *result)
{
    FaultyVfs &self = *of(vfs);
    const QMutexLocker lock(&self.m_mutex);
    if (self.m_out || self.m_broken)
        return SQLITE_IOERR_ACCESS;
    const int code = self.m_real->xAccess(self.m_real, name, flags, result);
    if (self.m_readOnly && flags == SQLITE_ACCESS_READWRITE)
        *result = 0;
    return code;
}

int FaultyVfs::beforeReading() const
{
    return m_out || m_broken ? SQLITE_IOERR_READ : SQLITE_OK;
}

int FaultyVfs::beforeChanging()
{
    if (!m_out && m_operations++ >= m_cutAt)
        cutPower();
    return m_out || m_broken || m_readOnly ? SQLITE_IOERR_WRITE : SQLITE_OK;
}

int FaultyVfs::beforeGrowing(qint64 bytes)
{
    if (m_room < bytes)
        return SQLITE_FULL;
    if (m_room != std::numeric_limits<qint64>::max())
        m_room -= bytes;
    return SQLITE_OK;
}

void FaultyVfs::loseUnsynced()
{
    for (auto file = m_unsynced.begin(); file != m_unsynced.end(); ++file)
        file.value().lose(QFile::decodeName(file.key()), m_lot);
    m_unsynced.clear();
}

} // namespace neobeat::test

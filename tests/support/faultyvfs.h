// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/unsyncedwrites.h"

#include <QHash>
#include <QMutex>

#include <sqlite3.h>

#include <limits>

namespace neobeat::test {

/// Sits between SQLite and the disk and makes the disk fail on demand, for every database that this process opens
/// during its lifetime, also those of Qt SQL. One at a time; all databases must be closed when it ends. Any thread.
class FaultyVfs
{
public:
    /// What a power cut leaves is random, from that seed.
    explicit FaultyVfs(unsigned seed = 1);
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    /// The disk accepts that many more bytes, then it is full.
    void setRoom(qint64 bytes);
    void setEndlessRoom() { setRoom(std::numeric_limits<qint64>::max()); }
    /// Nothing can be created, written or deleted, as on a disk that is mounted read-only.
    void setReadOnly(bool on);
    /// Every read and write fails, as on a disk that was unplugged.
    void setBroken(bool on);
    /// For that number of next deletions another process has just deleted the file already.
    void forestallDeletions(int count);
    /// Cuts the power now: unsynced writes are lost at random and nothing works until restorePower().
    void cutPower();
    /// Cuts the power before the write, sync, truncation or deletion that follows that number of others.
    void cutPowerAfter(int operations);
    /// True from the cut until restorePower().
    bool isOut() const;
    /// The computer starts again; databases that were open at the cut must be closed by now.
    void restorePower();
    /// How many writes, syncs, truncations and deletions there were.
    int operations() const;

private:
    friend class FaultyFile;

    static FaultyVfs *of(sqlite3_vfs *vfs) { return static_cast<FaultyVfs *>(vfs->pAppData); }
    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags);
    static int remove(sqlite3_vfs *vfs, const char *name, int syncFolder);
    static int access(sqlite3_vfs *vfs, const char *name, int flags, int *result);

    int beforeReading() const;
    int beforeChanging();
    int beforeGrowing(qint64 bytes);
    void loseUnsynced();

    sqlite3_vfs *m_real; ///< Exists as long as the process.
    sqlite3_vfs m_vfs;
    mutable QRecursiveMutex m_mutex; ///< Guards the members below.
    QHash<QByteArray, UnsyncedWrites> m_unsynced; ///< By path.
    std::mt19937 m_lot;
    qint64 m_room = std::numeric_limits<qint64>::max();
    int m_operations = 0;
    int m_forestalled = 0;
    int m_cutAt = std::numeric_limits<int>::max();
    bool m_readOnly = false;
    bool m_broken = false;
    bool m_out = false;
};

} // namespace neobeat::test

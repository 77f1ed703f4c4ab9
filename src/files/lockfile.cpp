// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/lockfile.h"

#include "files/systempath.h"

#include <utility>

#include <fcntl.h>
#include <sys/stat.h>

namespace neobeat {

namespace {

/// The lock on one byte: the one whose offset in the file is the number. It belongs to the open file description, not
/// to the process, so that two holders in one program are distinct.
struct flock lockOf(qint64 number)
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = number;
    lock.l_len = 1;
    return lock;
}

/// The lock on all possible numbers.
struct flock lockOfAll()
{
    struct flock lock = lockOf(0);
    lock.l_len = 0;
    return lock;
}

/// Whether the file still has a name; otherwise later openers would not see its locks.
bool hasName(const Descriptor &file)
{
    struct stat status = {};
    return ::fstat(file.number(), &status) == 0 && status.st_nlink > 0;
}

} // namespace

LockFile::LockFile(const QString &path)
    : m_path(systemPath(path))
{
}

LockFile::~LockFile()
{
    release();
}

void LockFile::hold(qint64 number)
{
    release();
    // The last holder locks the whole file on release and removes it, which may happen between any two of these calls.
    constexpr int mostTries = 100;
    for (int i = 0; i < mostTries; ++i) {
        Descriptor file(::open(m_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600));
        if (!file.isOpen())
            return;
        struct flock lock = lockOf(number);
        if (::fcntl(file.number(), F_OFD_SETLK, &lock) == 0 && hasName(file)) {
            m_held = std::move(file);
            return;
        }
    }
}

void LockFile::release()
{
    const Descriptor file = std::exchange(m_held, Descriptor());
    if (!file.isOpen())
        return;
    struct flock all = lockOfAll();
    if (::fcntl(file.number(), F_OFD_SETLK, &all) == 0 && hasName(file))
        ::unlink(m_path.c_str());
}

bool LockFile::isHeld(qint64 number) const
{
    const Descriptor file(::open(m_path.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    struct flock lock = lockOf(number);
    return file.isOpen() && ::fcntl(file.number(), F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

} // namespace neobeat

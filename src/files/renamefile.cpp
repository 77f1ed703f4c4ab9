// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/renamefile.h"

#include "files/descriptor.h"
#include "files/fileerror.h"
#include "files/systempath.h"

#include <cerrno>
#include <cstdio>
#include <filesystem>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace neobeat {

namespace {

/// 0 or the number of the system's error.
int rename(const std::string &from, const std::string &to)
{
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    // This file system knows no such renaming, so another program has a moment between the look and the renaming.
    struct stat status = {};
    if (::lstat(to.c_str(), &status) == 0)
        return EEXIST;
    return std::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

} // namespace

Error renameFile(const QString &from, const QString &to)
{
    const std::string target = systemPath(to);
    if (const int failure = rename(systemPath(from), target))
        return fileError(failure, Error::Code::ExportFailed);
    syncName(target);
    return {};
}

void syncName(const std::string &path)
{
    const std::string folder = std::filesystem::path(path).parent_path().string();
    const Descriptor opened(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened.isOpen())
        ::fsync(opened.number());
}

Error removeFile(const QString &path)
{
    const bool isGone = ::unlink(systemPath(path).c_str()) == 0 || errno == ENOENT;
    return isGone ? Error() : fileError(errno, Error::Code::ExportFailed);
}

} // namespace neobeat

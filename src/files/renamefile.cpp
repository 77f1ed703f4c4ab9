// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/renamefile.h"

#include "files/fileerror.h"
#include "files/systempath.h"

#include <cerrno>
#include <cstdio>

#include <sys/stat.h>
#include <unistd.h>

namespace neobeat {

Error renameFile(const QString &from, const QString &to)
{
    const std::string target = systemPath(to);
    struct stat status = {};
    if (::lstat(target.c_str(), &status) == 0)
        return fileError(EEXIST, Error::Code::ExportFailed);
    return std::rename(systemPath(from).c_str(), target.c_str()) == 0 ? Error()
                                                                      : fileError(errno, Error::Code::ExportFailed);
}

Error removeFile(const QString &path)
{
    const bool isGone = ::unlink(systemPath(path).c_str()) == 0 || errno == ENOENT;
    return isGone ? Error() : fileError(errno, Error::Code::ExportFailed);
}

} // namespace neobeat

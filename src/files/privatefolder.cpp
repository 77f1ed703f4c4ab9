// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/privatefolder.h"

#include "files/descriptor.h"
#include "files/fileerror.h"
#include "files/systempath.h"

#include <cerrno>
#include <filesystem>

#include <fcntl.h>
#include <sys/stat.h>

namespace neobeat {

namespace {

constexpr mode_t others = S_IRWXG | S_IRWXO;
constexpr mode_t ownersAndOthers = S_IRWXU | others;

int makeFolders(const std::filesystem::path &path)
{
    struct stat status = {};
    if (path.empty() || ::stat(path.c_str(), &status) == 0)
        return path.empty() || S_ISDIR(status.st_mode) ? 0 : ENOTDIR;
    if (errno != ENOENT)
        return errno;
    if (path.has_relative_path()) {
        if (const int problem = makeFolders(path.parent_path()))
            return problem;
    }
    // Another process may have created it first.
    return ::mkdir(path.c_str(), S_IRWXU) == 0 || errno == EEXIST ? 0 : errno;
}

} // namespace

Error makePrivateFolder(const QString &path)
{
    const int problem = makeFolders(std::filesystem::path(systemPath(path)).lexically_normal());
    return problem ? fileError(problem, Error::Code::ExportFailed) : Error();
}

void makePrivate(const QString &path)
{
    const std::string name = systemPath(path);
    struct stat status = {};
    if (::stat(name.c_str(), &status) == 0 && (status.st_mode & others) != 0)
        ::chmod(name.c_str(), status.st_mode & ownersAndOthers & ~others);
}

Error makePrivateFile(const QString &path)
{
    const std::string name = systemPath(path);
    const Descriptor made(::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!made.isOpen() && errno != EEXIST)
        return fileError(errno, Error::Code::ExportFailed);
    makePrivate(path);
    return {};
}

} // namespace neobeat

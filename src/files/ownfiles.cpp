// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/ownfiles.h"

#include "files/descriptor.h"
#include "files/sqliteheader.h"
#include "files/systempath.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>

namespace neobeat::ownfiles {

namespace {

constexpr std::array companions{"", "-wal", "-shm", "-journal", "-sessions"};

/// Identifies a file, whatever its name.
struct Identity
{
    dev_t device = 0;
    ino_t number = 0;
    bool isKnown = false;

    bool operator==(const Identity &other) const = default;
};

/// A name in an existing folder, for a file that may not exist.
struct Place
{
    Identity folder;
    std::string name; ///< In lower case: some file systems are case-insensitive.

    bool operator==(const Place &other) const = default;
};

struct Registry
{
    std::mutex mutex;
    std::set<std::string> paths;
    std::multiset<std::string> databases; ///< Those that are open.
};

Registry &registry()
{
    static Registry all;
    return all;
}

Identity identityOf(const std::string &path)
{
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0)
        return {};
    return {status.st_dev, status.st_ino, true};
}

Place placeOf(const std::string &path)
{
    const std::filesystem::path whole(path);
    std::string name = whole.filename().string();
    std::ranges::transform(name, name.begin(), [](unsigned char letter) { return char(std::tolower(letter)); });
    const std::string folder = whole.parent_path().string();
    return {identityOf(folder.empty() ? "." : folder), name};
}

/// Whether both lead to the same file, or would if it existed.
bool areOne(const std::string &one, const std::string &other)
{
    const Identity file = identityOf(one);
    if (file.isKnown && file == identityOf(other))
        return true;
    const Place place = placeOf(one);
    return place.folder.isKnown && place == placeOf(other);
}

bool isHistory(const std::string &path)
{
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return false;
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    std::array<char, SqliteHeader::size> begin{};
    const ssize_t count = file.isOpen() ? ::pread(file.number(), begin.data(), begin.size(), 0) : 0;
    const auto header = SqliteHeader::parse(QByteArrayView(begin.data(), std::max<ssize_t>(count, 0)));
    return header && header->applicationId == SqliteHeader::neobeat;
}

// The current directory may change later.
std::string absolutePath(const QString &path)
{
    std::error_code problem;
    const auto absolute = std::filesystem::absolute(systemPath(path), problem);
    return problem ? systemPath(path) : absolute.string();
}

/// Whether one of two paths of a file leads to that database or to a file that SQLite or a recording puts next to it.
bool leadsTo(const std::string &named, const std::string &reached, const std::string &database)
{
    return std::ranges::any_of(companions, [&](const char *companion) {
        const std::string whole = linkTarget(database) + companion;
        return areOne(named, whole) || areOne(reached, whole) || areOne(reached, linkTarget(whole));
    });
}

} // namespace

void protect(const QString &path)
{
    if (path.isEmpty())
        return;
    const std::lock_guard lock(registry().mutex);
    registry().paths.insert(absolutePath(path));
}

OpenDatabase::OpenDatabase(const QString &path)
    : m_path(absolutePath(path))
{
    const std::lock_guard lock(registry().mutex);
    registry().databases.insert(m_path);
}

OpenDatabase::~OpenDatabase()
{
    const std::lock_guard lock(registry().mutex);
    registry().databases.erase(registry().databases.find(m_path));
}

bool isOpenDatabase(const QString &path)
{
    std::vector<std::string> open;
    {
        const std::lock_guard lock(registry().mutex);
        open.assign(registry().databases.begin(), registry().databases.end());
    }
    const std::string named = systemPath(path);
    return std::ranges::any_of(open, [&](const std::string &file) { return areOne(named, file); });
}

bool isReachedBy(const QString &path)
{
    std::vector<std::string> own;
    {
        const std::lock_guard lock(registry().mutex);
        own.assign(registry().paths.begin(), registry().paths.end());
        own.insert(own.end(), registry().databases.begin(), registry().databases.end());
    }
    // A link to a file that does not exist is resolved manually.
    const std::string named = systemPath(path);
    const std::string reached = linkTarget(named);
    const bool isOwn = std::ranges::any_of(own, [&](const std::string &file) { return leadsTo(named, reached, file); });
    return isOwn || isHistory(named); // in this order: an open database must not be opened again
}

} // namespace neobeat::ownfiles

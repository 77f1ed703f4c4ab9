// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace neobeat {

/// The files that the program depends on: history, settings, keys. A target named by the user must not be one of them.
/// Thread-safe.
namespace ownfiles {

/// Protects that file from now on, and what SQLite or a recording puts next to a database too. It need not exist.
void protect(const QString &path);

/// Whether that path leads to one of them, through any link, folder or mount; also when the file does not exist yet.
/// Every Neobeat history counts. Queries the file system, which may take time.
bool isReachedBy(const QString &path);

/// Whether that path leads to a database that this process has open now. It must not be opened in any other way:
/// closing the first other descriptor of it would release all of SQLite's locks.
bool isOpenDatabase(const QString &path);

/// While this object lives, the file counts as an open database and is protected.
class OpenDatabase
{
public:
    explicit OpenDatabase(const QString &path);
    ~OpenDatabase();
    Q_DISABLE_COPY_MOVE(OpenDatabase)

private:
    std::string m_path;
};

} // namespace ownfiles

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace neobeat {

/// The files that the program lives on: history, settings, keys. Nothing that a user names as a target may be one of
/// them. Any thread.
namespace ownfiles {

/// From now on that file is one of them, and what SQLite or a recording puts beside a database too. It need not exist.
void protect(const QString &path);

/// Whether that path leads to one of them, by whatever link, folder or mount; also when the file does not exist yet.
/// Any Neobeat history is one. Asks the system, which may take its time.
bool isReachedBy(const QString &path);

/// Whether that path leads to a database that this process has open now. It must not be opened in any other way: the
/// first descriptor that is closed would take all locks of SQLite with it.
bool isOpenDatabase(const QString &path);

/// While it lives, a file is one of those, and protected.
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"

#include <QString>

#include <memory>
#include <stop_token>

namespace neobeat {

/// A database of somebody else and what SQLite keeps beside it, copied into a folder that only the user can enter. The
/// copy goes with this.
class PrivateCopy
{
public:
    /// Copies the file. The failures of InputFile; ImportUnknownFormat when it does not begin like a database of
    /// SQLite; ImportUnreadable when another program changes it all the time, or when there is no room for the copy.
    static Result<std::unique_ptr<PrivateCopy>, Error> make(const QString &file, const std::stop_token &stop);
    ~PrivateCopy();
    Q_DISABLE_COPY_MOVE(PrivateCopy)

    /// The copy of the database.
    QString file() const;

private:
    PrivateCopy() = default;

    Error makeFolder();
    /// Whether it is good; a file that changed meanwhile is not.
    Result<bool, Error> copy(const QString &file, const std::stop_token &stop);
    static void clear(const std::string &folder);

    std::string m_folder;
};

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"

#include <QString>

#include <functional>
#include <memory>
#include <stop_token>

class QIODevice;

namespace neobeat {

/// A database from outside and the files that SQLite keeps next to it, copied into a folder that only the user can
/// access. The copy is removed with this object.
class PrivateCopy
{
public:
    /// Copies the file. Fails like InputFile, or with ImportUnknownFormat when it does not begin like an SQLite
    /// database, or ImportUnreadable when another program keeps changing it or there is no space for the copy.
    static Result<std::unique_ptr<PrivateCopy>, Error> make(const QString &file, const std::stop_token &stop);
    /// The same for a database that is a part of another file. Opens the part of that name: the database for an empty
    /// one, "-wal" and "-journal" for what lies beside it; null for one that is not there. `failure` says why a part
    /// could not be read to its end.
    struct Parts
    {
        std::function<Result<std::unique_ptr<QIODevice>, Error>(QLatin1StringView companion)> open;
        std::function<Error(const QIODevice &part)> failure;
    };
    static Result<std::unique_ptr<PrivateCopy>, Error> make(const Parts &parts, const std::stop_token &stop);
    ~PrivateCopy();
    Q_DISABLE_COPY_MOVE(PrivateCopy)

    /// The path of the copied database.
    QString file() const;

private:
    PrivateCopy() = default;

    Error makeFolder();
    /// Whether the copy is good; that of a file that changed meanwhile is not.
    Result<bool, Error> copy(const QString &file, const std::stop_token &stop);
    static void clear(const std::string &folder);

    std::string m_folder;
};

} // namespace neobeat

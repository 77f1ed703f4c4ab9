// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/filesbelow.h"

#include "files/blockingcalls.h"
#include "files/fileerror.h"
#include "files/systempath.h"

#include <filesystem>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

constexpr qsizetype mostFiles = 100'000;

/// What the listing thread finds.
struct Listing
{
    QStringList paths;
    std::error_code problem;
};

void list(const std::string &folder, const std::stop_token &stop, Listing &listing)
{
    namespace fs = std::filesystem;
    fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, listing.problem);
    for (; !listing.problem && entry != fs::recursive_directory_iterator(); entry.increment(listing.problem)) {
        std::error_code ignored;
        if (entry->is_regular_file(ignored) && !entry->is_symlink(ignored))
            listing.paths.append(pathText(entry->path().string()));
        if (stop.stop_requested() || listing.paths.size() > mostFiles)
            return;
    }
}

} // namespace

Result<QStringList, Error> filesBelow(const QString &folder, const std::stop_token &stop)
{
    const auto listing = std::make_shared<Listing>();
    BlockingCalls calls;
    const auto outcome = calls.run([listing, name = systemPath(folder), stop] { list(name, stop, *listing); }, stop);
    if (const Error error = errorOf(outcome))
        return error;
    if (listing->problem)
        return fileError(listing->problem.value(), Error::Code::FileFailed);
    if (listing->paths.size() > mostFiles)
        return Error{Error::Code::FileTooLarge, u"more than %1 files"_s.arg(mostFiles)};
    listing->paths.sort();
    return std::move(listing->paths);
}

} // namespace neobeat

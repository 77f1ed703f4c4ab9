// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/fileerror.h"

#include "base/outsidetext.h"

#include <cerrno>

using namespace Qt::StringLiterals;

namespace neobeat {

Error fileError(int number, Error::Code other)
{
    Error error{other, outsideLine(qt_error_string(number), longestMessage)};
    switch (number) {
    case ENOENT:
    case ENOTDIR:
    case ELOOP:
    case ENAMETOOLONG:
        error.code = Error::Code::FileMissing;
        break;
    case EISDIR:
        error.code = Error::Code::FileIsFolder;
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        error.code = Error::Code::FileDenied;
        break;
    default:
        break;
    }
    return error;
}

Error errorOf(BlockingCalls::Outcome outcome)
{
    switch (outcome) {
    case BlockingCalls::Outcome::Done:
        break;
    case BlockingCalls::Outcome::Stopped:
        return {Error::Code::Cancelled, {}};
    case BlockingCalls::Outcome::TimedOut:
        return {Error::Code::FileSilent, u"nothing came in time"_s};
    }
    return {};
}

} // namespace neobeat

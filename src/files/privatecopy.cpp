// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/privatecopy.h"

#include "files/fileerror.h"
#include "files/inputfile.h"
#include "files/outputfile.h"
#include "files/sqliteheader.h"
#include "files/systempath.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <filesystem>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

constexpr int mostTries = 3;
constexpr std::chrono::milliseconds copyCleaningTime{300};
constexpr qint64 copiedAtOnce = 1 << 18;
constexpr std::array<QLatin1StringView, 2> copiedCompanions{"-wal"_L1, "-journal"_L1};

Error copyTo(const QString &path, QIODevice &source, const std::stop_token &stop)
{
    const auto target = OutputFile::open(path, {.way = OutputKind::Way::InPlace}, stop);
    if (!target)
        return target.error();
    for (QByteArray piece = source.read(copiedAtOnce); !piece.isEmpty(); piece = source.read(copiedAtOnce)) {
        if ((*target)->write(piece) != piece.size())
            return (*target)->failure();
    }
    return {};
}

// A failure on our side is not the fault of the file.
Error unreadable(const Error &error)
{
    return error.code == Error::Code::ExportFailed ? Error{Error::Code::ImportUnreadable, error.detail} : error;
}

} // namespace

Result<std::unique_ptr<PrivateCopy>, Error> PrivateCopy::make(const QString &file, const std::stop_token &stop)
{
    std::unique_ptr<PrivateCopy> copy(new PrivateCopy);
    for (int i = 0; i < mostTries; ++i) {
        const Result<bool, Error> isGood = copy->copy(file, stop);
        if (!isGood)
            return unreadable(isGood.error());
        if (*isGood)
            return copy;
        clear(copy->m_folder);
    }
    return Error{Error::Code::ImportUnreadable, u"another program is writing to it"_s};
}

Result<std::unique_ptr<PrivateCopy>, Error> PrivateCopy::make(const Parts &parts, const std::stop_token &stop)
{
    std::unique_ptr<PrivateCopy> copy(new PrivateCopy);
    if (const Error error = copy->makeFolder())
        return error;
    for (const QLatin1StringView companion : {""_L1, copiedCompanions[0], copiedCompanions[1]}) {
        const auto part = parts.open(companion);
        if (!part)
            return part.error();
        if (!*part)
            continue;
        if (const Error error = copyTo(copy->file() + companion, **part, stop))
            return unreadable(error);
        if (const Error error = parts.failure(**part))
            return error;
    }
    return copy;
}

// Freeing the space of a large file can take longer than a caller should wait.
PrivateCopy::~PrivateCopy()
{
    BlockingCalls calls;
    calls.run(
        [folder = m_folder] {
            clear(folder);
            if (!folder.empty())
                ::rmdir(folder.c_str());
        },
        {}, std::chrono::steady_clock::now() + copyCleaningTime);
}

QString PrivateCopy::file() const
{
    return pathText(m_folder) + u"/copy.sqlite"_s;
}

// A folder where temporary files may be large and need not be in memory.
Error PrivateCopy::makeFolder()
{
    if (!m_folder.empty())
        return {};
    const char *wanted = std::getenv("TMPDIR");
    int problem = 0;
    for (const char *folder : {wanted, "/var/tmp", P_tmpdir}) {
        std::string name = (folder ? std::string(folder) : std::string()) + "/neobeat-XXXXXX";
        if (folder && ::mkdtemp(name.data())) {
            m_folder = name;
            return {};
        }
        problem = errno;
    }
    return fileError(problem, Error::Code::ImportUnreadable);
}

Result<bool, Error> PrivateCopy::copy(const QString &file, const std::stop_token &stop)
{
    const auto source = InputFile::open(file, {}, stop);
    if (!source)
        return source.error();
    if (!beginsLikeSqlite((*source)->peek(SqliteHeader::size)))
        return Error{Error::Code::ImportUnknownFormat, u"no SQLite file"_s};
    if (const Error error = makeFolder())
        return error;
    if (const Error error = copyTo(this->file(), **source, stop))
        return error;
    if ((*source)->failure())
        return (*source)->failure();
    for (const QLatin1StringView companion : copiedCompanions) {
        const auto beside = InputFile::open(file + companion, {}, stop);
        if (!beside && beside.error().code == Error::Code::FileMissing)
            continue;
        if (!beside)
            return Error{beside.error().code, u"the file beside it, %1: %2"_s.arg(companion, beside.error().detail)};
        if (const Error error = copyTo(this->file() + companion, **beside, stop))
            return error;
        if ((*beside)->failure())
            return (*beside)->failure();
        if ((*beside)->hasChanged())
            return false;
    }
    return !(*source)->hasChanged();
}

void PrivateCopy::clear(const std::string &folder)
{
    std::error_code ignored;
    if (folder.empty())
        return;
    for (const auto &entry : std::filesystem::directory_iterator(folder, ignored))
        std::filesystem::remove(entry.path(), ignored);
}

} // namespace neobeat

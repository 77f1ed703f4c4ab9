// SPDX-License-Identifier: GPL-3.0-or-later
// Input: a history file.
#include "base/timeunits.h"
#include "fuzztarget.h"
#include "history/historyreader.h"
#include "history/salvage.h"
#include "scratchfolder.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace neobeat::fuzz {

namespace {

void checkError(const Error &error)
{
    require(!error || (error.code >= Error::Code::HistoryUnavailable && error.code < Error::Code::NotRunning),
            "a failure is one of a history");
}

template<typename Value>
void checkAnswer(const Result<Value, Error> &answer)
{
    if (!answer)
        checkError(answer.error());
}

void askEverything(HistoryReader &reader)
{
    const TimeRange all = TimeRange::everything();
    const auto watches = reader.watches();
    checkAnswer(watches);
    for (int watch = 0; watch < 3; ++watch) {
        checkAnswer(reader.extent(watch));
        for (const qint64 step : {qint64(0), ms::minute, ms::hour, ms::day})
            checkAnswer(reader.sliceOf(watch, all, step));
        checkAnswer(reader.statistics(watch, all));
        checkAnswer(reader.activities(watch, all));
        checkAnswer(reader.battery(watch, all));
        checkAnswer(reader.gaps(watch, all));
        checkAnswer(reader.loggedMinutes(watch, all));
        checkAnswer(reader.lastLoggedMinute(watch));
        checkAnswer(reader.loggedExtent(watch));
        checkAnswer(reader.loggedPeriods(watch, QDate(1970, 1, 1), QDate(2286, 1, 1), PeriodLength::Week));
    }
}

void removeFile(const QString &path)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
}

} // namespace

static void tryHistoryfile(const QByteArray &input)
{
    static ScratchFolder folder;
    const QString file = folder.newPath();
    ScratchFolder::write(file, input);
    if (const auto reader = HistoryReader::open(file); reader)
        askEverything(**reader);
    else
        checkError(reader.error());
    {
        const auto writer = HistoryWriter::open(u":memory:"_s);
        require(bool(writer), "a new history can be made");
        if (auto source = SqliteConnection::openForeign(file); source && isHistory(**source))
            checkAnswer(salvageHistory(**writer, std::move(source).value()));
        require(!(*writer)->verify(), "what was taken over holds together");
    }
    removeFile(file);
}

NEOBEAT_FUZZ_TARGET(tryHistoryfile)

} // namespace neobeat::fuzz

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importhistory.h"

#include "base/logging.h"
#include "base/outsidetext.h"
#include "exchange/entryreader.h"
#include "exchange/importbatch.h"
#include "files/inputfile.h"
#include "files/sqliteheader.h"
#include "history/gadgetbridgeimport.h"
#include "history/salvage.h"

#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

using ImportOutcome = Result<ImportSummary, Error>;

/// Notes what an import adds, from now until its end.
class ImportScope
{
public:
    ImportScope(HistoryWriter &writer, const QString &file, const QString &format)
        : m_writer(writer)
        , m_error(writer.beginImport({0, QDateTime::currentMSecsSinceEpoch(), QFileInfo(file).fileName(), format}))
    {
    }

    /// Why it could not begin; None otherwise.
    Error error() const { return m_error; }
    /// It is over, with times that were understood in this zone. Returns the outcome with its id, or why that could not
    /// be stored.
    ImportOutcome end(ImportOutcome outcome, const QString &zone = {})
    {
        const auto id = m_writer.endImport(outcome.hasValue(), zone);
        if (!outcome || !id)
            return outcome ? id.error() : outcome;
        ImportSummary summary = *outcome;
        summary.import = *id;
        return summary;
    }

private:
    HistoryWriter &m_writer;
    Error m_error;
};

ImportOutcome importOurs(HistoryWriter &writer, std::unique_ptr<SqliteConnection> source, const Progress &progress)
{
    const auto taken = salvageHistory(writer, std::move(source), progress);
    if (!taken)
        return taken.error();
    return ImportSummary{taken->found, taken->added, taken->activities, taken->range, taken->leftOut};
}

ImportOutcome importPhones(HistoryWriter &writer, std::unique_ptr<SqliteConnection> source, const Progress &progress)
{
    const auto read = importGadgetbridge(writer, std::move(source), progress);
    if (!read)
        return read.error();
    if (read->found == 0 && read->leftOut.isNothing())
        return Error{Error::Code::ImportEmpty, {}};
    return ImportSummary{read->found, read->added, 0, read->range, read->leftOut};
}

ImportOutcome importDatabase(HistoryWriter &writer, const QString &file, const Progress &progress,
                             const std::stop_token &stop)
{
    auto source = SqliteConnection::openForeign(file, stop);
    if (!source)
        return source.error();
    std::unique_ptr<SqliteConnection> connection = std::move(source).value();
    const bool isOurs = isHistory(*connection);
    ImportScope scope(writer, file, isOurs ? u"history"_s : u"gadgetbridge"_s);
    if (scope.error())
        return scope.error();
    return scope.end(isOurs ? importOurs(writer, std::move(connection), progress)
                            : importPhones(writer, std::move(connection), progress));
}

// Reads to the end, to the first line that cannot be read, or until it is to stop.
Error readEntries(InputFile &file, EntryReader &reader, ImportBatch &batch, ProgressShare &share)
{
    const double size = double(std::max<qint64>(1, file.size()));
    Entry entry;
    for (;;) {
        const Error error = reader.next(entry);
        if (const Error failure = file.failure()) // otherwise a read failure would look like the end of the file
            return failure;
        if (error)
            return error;
        if (isNothing(entry))
            return {};
        if (const Error refusal = batch.add(entry))
            return refusal;
        if (!share.step([&] { return double(file.pos()) / size; }))
            return {Error::Code::Cancelled, {}};
    }
}

ImportOutcome importEntries(HistoryWriter &writer, InputFile &file, EntryReader &reader, const WatchEntry &watch,
                            const Progress &progress)
{
    constexpr double linesShare = 0.95; // of the whole; then come the activities, whose markers can be anywhere
    ImportBatch batch(writer, watch);
    ProgressShare share(progress, 0, linesShare);
    const Error failure = readEntries(file, reader, batch, share);
    // What was read before an unreadable line is worth keeping, and so is what was read before the user cancelled, as
    // far as that takes no time.
    Error stored;
    if (failure.code == Error::Code::Cancelled)
        stored = batch.store();
    else if (!failure || failure.code == Error::Code::ImportUnreadable)
        stored = batch.finish([&] { return !progress || progress(linesShare); });
    if (failure || stored)
        return failure ? failure : stored;
    if (progress)
        progress(1);
    return batch.summary();
}

void logLeftOut(const ImportOutcome &outcome)
{
    if (outcome && !outcome->leftOut.isNothing())
        qCInfo(lcHistory) << "left out of an import:" << qPrintable(outcome->leftOut.forLog());
}

ImportOutcome importAnything(HistoryWriter &writer, const QString &file, const WatchEntry &watch,
                             const Progress &progress, const std::stop_token &stop)
{
    auto opened = InputFile::open(file, {}, stop);
    if (!opened)
        return opened.error();
    const std::unique_ptr<InputFile> source = std::move(opened).value();
    if (beginsLikeSqlite(source->peek(SqliteHeader::size)))
        return importDatabase(writer, file, progress, stop);
    const auto reader = EntryReader::forFile(*source);
    if (source->failure())
        return source->failure();
    if (!reader)
        return Error{Error::Code::ImportUnknownFormat, {}};
    if (watch.address.isEmpty())
        return Error{Error::Code::ImportNeedsWatch, {}};
    ImportScope scope(writer, file, reader->format());
    if (scope.error())
        return scope.error();
    return scope.end(importEntries(writer, *source, *reader, watch, progress), reader->assumedZone());
}

} // namespace

ImportOutcome importHistory(HistoryWriter &writer, const QString &file, const WatchEntry &watch,
                            const Progress &progress, const std::stop_token &stop)
{
    const ImportOutcome outcome = importAnything(writer, file, watch, progress, stop);
    logLeftOut(outcome);
    return outcome;
}

Error lookAtImport(const QString &file, const WatchEntry &watch, const std::stop_token &stop)
{
    const auto source = InputFile::open(file, {}, stop);
    if (!source)
        return source.error();
    const bool namesItsWatches = beginsLikeSqlite((*source)->peek(SqliteHeader::size));
    if ((*source)->failure())
        return (*source)->failure();
    return namesItsWatches || !watch.address.isEmpty() ? Error() : Error{Error::Code::ImportNeedsWatch, {}};
}

ImportOutcome importIntoFile(const QString &historyFile, const QString &file, const WatchEntry &watch,
                             const Progress &progress, const std::stop_token &stop)
{
    const auto writer = HistoryWriter::open(historyFile, stop);
    if (!writer)
        return writer.error();
    return importHistory(**writer, file, watch, progress, stop);
}

} // namespace neobeat

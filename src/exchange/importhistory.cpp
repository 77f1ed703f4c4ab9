// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importhistory.h"

#include "exchange/entryreader.h"
#include "exchange/importbatch.h"
#include "exchange/progressshare.h"
#include "history/gadgetbridgeimport.h"
#include "history/salvage.h"

#include <QFile>
#include <QFileInfo>

namespace neobeat {

namespace {

using Outcome = Result<ImportSummary, Error>;

bool isDatabase(QFile &file)
{
    constexpr QByteArrayView mark("SQLite format 3");
    return file.peek(mark.size()) == mark;
}

Outcome importDatabase(HistoryWriter &writer, const QString &file, const Progress &progress)
{
    if (isHistoryFile(file)) {
        const auto taken = salvageHistory(writer, file, progress);
        if (!taken)
            return taken.error();
        return ImportSummary{taken->found, taken->added, taken->sessions, taken->range};
    }
    const auto read = importGadgetbridge(writer, file, progress);
    if (!read)
        return read.error();
    return ImportSummary{read->found, read->added, 0, read->range};
}

Outcome importEntries(HistoryWriter &writer, QIODevice &file, EntryReader &reader, const WatchEntry &watch,
                      const Progress &progress)
{
    ImportBatch batch(writer, watch);
    ProgressShare share(progress, 0, 1);
    const double size = double(std::max<qint64>(1, file.size()));
    Entry entry;
    for (;;) {
        if (const Error error = reader.next(entry))
            return error;
        if (isNothing(entry))
            break;
        if (const Error error = batch.add(entry))
            return error;
        if (!share.step([&] { return double(file.pos()) / size; }))
            return Error{Error::Code::Cancelled, {}};
    }
    if (const Error error = batch.finish())
        return error;
    if (progress)
        progress(1);
    return batch.summary();
}

} // namespace

Outcome importHistory(HistoryWriter &writer, const QString &file, const WatchEntry &watch, const Progress &progress)
{
    QFile source(file);
    // A pipe or a device could have no end, or none yet.
    if (!QFileInfo(file).isFile() || !source.open(QIODevice::ReadOnly))
        return Error{Error::Code::ImportUnreadable, source.errorString()};
    if (isDatabase(source))
        return importDatabase(writer, file, progress);
    const auto reader = EntryReader::forFile(source);
    if (!reader)
        return Error{Error::Code::ImportUnknownFormat, {}};
    return importEntries(writer, source, *reader, watch, progress);
}

bool namesItsWatches(const QString &file)
{
    QFile source(file);
    return QFileInfo(file).isFile() && source.open(QIODevice::ReadOnly) && isDatabase(source);
}

Outcome importIntoFile(const QString &historyFile, const QString &file, const WatchEntry &watch,
                       const Progress &progress)
{
    const auto writer = HistoryWriter::open(historyFile);
    if (!writer)
        return writer.error();
    return importHistory(**writer, file, watch, progress);
}

} // namespace neobeat

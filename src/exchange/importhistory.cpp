// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importhistory.h"

#include "base/logging.h"
#include "exchange/importer.h"

namespace neobeat {

Result<ImportSummary, Error> importHistory(HistoryWriter &writer, const ImportSource &source, const WatchEntry &watch,
                                           const Progress &progress, const std::stop_token &stop)
{
    const Result<ImportSummary, Error> outcome = Importer(&writer, watch, progress, stop).run(source);
    if (outcome && !outcome->leftOut.isNothing())
        qCInfo(lcHistory) << "left out of an import:" << qPrintable(outcome->leftOut.forLog());
    return outcome;
}

Result<ImportSummary, Error> previewImport(const ImportSource &source, const Progress &progress,
                                           const std::stop_token &stop)
{
    const WatchEntry nobody;
    return Importer(nullptr, nobody, progress, stop).run(source);
}

Result<ImportSummary, Error> importIntoFile(const QString &historyFile, const ImportSource &source,
                                            const WatchEntry &watch, const Progress &progress,
                                            const std::stop_token &stop)
{
    const auto writer = HistoryWriter::open(historyFile, stop, HistoryWriter::jobTimeout);
    if (!writer)
        return writer.error();
    return importHistory(**writer, source, watch, progress, stop);
}

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/entryreader.h"
#include "exchange/importbatch.h"
#include "exchange/importhistory.h"
#include "exchange/importparts.h"
#include "files/privatecopy.h"
#include "files/sqliteconnection.h"

#include <optional>

namespace neobeat {

/// One import, or one preview.
class Importer
{
public:
    /// Without a writer nothing is stored. Everything given here must outlive this.
    Importer(HistoryWriter *writer, const WatchEntry &watch, const Progress &progress, const std::stop_token &stop)
        : m_writer(writer)
        , m_watch(watch)
        , m_progress(progress)
        , m_stop(stop)
    {
    }

    /// The failure, when nothing was found, added or left out.
    Result<ImportSummary, Error> run(const ImportSource &source);

private:
    /// A part of the whole, for the progress, 0 … 1.
    struct Share
    {
        double begin = 0;
        double end = 1;
    };
    /// What the parts of a folder or archive are, by their numbers.
    struct Contents
    {
        QList<int> databases;
        QList<int> archives;
        QList<int> files;
        qint64 size = 0; ///< Of all of them, bytes.
    };

    /// Reads and stores everything; why not all of it.
    Error readWhole(const ImportSource &source);
    Error readFile(const ImportSource &source);
    Error readFolder(const ImportSource &source);
    Error readArchive(QIODevice &device, const QByteArray &password, const Share &share, int depth);
    Error readParts(ImportParts &parts, const QByteArray &password, const Share &share, int depth);
    Error sortParts(ImportParts &parts, Contents &contents);
    Error readPart(ImportParts &parts, int number, const Share &share);
    Error readInnerArchive(ImportParts &parts, int number, const QByteArray &password, const Share &share, int depth);
    Error readDatabasePart(ImportParts &parts, int number, const Share &share);
    Error readDatabase(std::unique_ptr<SqliteConnection> connection, const Share &share);
    Error readHistory(std::unique_ptr<SqliteConnection> connection, const Progress &progress);
    Error readGadgetbridge(std::unique_ptr<SqliteConnection> connection, const Progress &progress);
    Error readEntries(QIODevice *device, EntryReader &reader, const Share &share, const std::function<double()> &done);
    Error finishBatch(const Error &failure);
    /// Something of that format follows. With the first, the history notes the import. Its failure.
    Error note(const QString &format);
    /// The import is over; gives the summary its number.
    Error endImport(bool isComplete);
    void add(const ImportSummary &summary);
    /// A part could not be read as a whole.
    void noteDamage(const Error &problem);
    Progress within(const Share &share) const;

    HistoryWriter *m_writer;
    const WatchEntry &m_watch;
    const Progress &m_progress;
    std::stop_token m_stop;
    std::optional<ImportBatch> m_batch; ///< For what does not name its watch.
    ImportSummary m_summary; ///< Without that of the batch.
    QString m_file; ///< Its name without the folder.
    QString m_container; ///< "archive" or "folder"; empty for a single file.
    bool m_isNoted = false; ///< The history has noted the import.
    Error m_firstProblem; ///< Of a part that could not be read as a whole; the others are read all the same.
};

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/progress.h"
#include "history/acceptance.h"
#include "history/historywriter.h"

#include <QStringList>

#include <stop_token>

namespace neobeat {

/// What is imported: a file, or a folder with the files of an export.
struct ImportSource
{
    ImportSource(const QString &name, const QByteArray &key = {})
        : file(name)
        , password(key)
    {
    }

    QString file;
    QByteArray password; ///< Of an encrypted archive; empty for none.
};

/// What was read, also when that was not everything.
struct ImportSummary
{
    qint64 found = 0; ///< Samples, RR intervals and logged minutes in the file that may be kept.
    qint64 added = 0; ///< Those that the history did not have.
    qint64 activities = 0; ///< Activities that the history did not have; in a preview all of the file.
    TimeRange range; ///< From the first to the last of them; empty without any.
    LeftOut leftOut; ///< What the file contains but may not be kept.
    qint64 import = 0; ///< ImportEntry::id, by which it can be undone; 0 when nothing was added.
    QStringList formats; ///< Codes (see formatName()) of the file, or of those in a folder or archive; each once.
    int files = 0; ///< How many files were read.
    int otherFiles = 0; ///< How many in a folder or archive are of no known kind.
    QString assumedZone; ///< The zone in which times without one were understood; empty without such.
    bool needsWatch = false; ///< The file does not say which watch it belongs to.
    Error problem; ///< Why something was not read, the first reason with its place; None when all was.
    int damagedFiles = 0; ///< How many files could not be read as a whole: 0 or 1, more in a folder or archive.
};

/// Reads a file into the history, in the calling thread: one of ours (CSV, JSON Lines, another history file, also a
/// damaged one), FIT, TCX, GPX, the databases of Gadgetbridge and Amazfish, the exports of Zepp, Polar Flow, Garmin
/// Connect and Samsung Health, or a folder or ZIP archive of such files. All are recognized by their content.
/// Existing entries are not changed, so importing twice changes nothing. Only databases name their watch: what other
/// files hold is assigned to the given one, and without an address the result is ImportNeedsWatch. The failures of
/// InputFile, ImportUnreadable, ImportUnknownFormat, ImportEmpty, ImportNeedsPassword, ImportWrongPassword, Cancelled
/// (a stop ends any wait at once), or the failures of the history. What was added before one of them stays: when
/// anything was found, added or left out, the result is a summary of that with the failure as its problem. An
/// unreadable part of a folder or archive does not keep the others from being read.
Result<ImportSummary, Error> importHistory(HistoryWriter &writer, const ImportSource &source, const WatchEntry &watch,
                                           const Progress &progress = {}, const std::stop_token &stop = {});

/// Reads the same and stores nothing: nothing counts as added. Needs no watch.
Result<ImportSummary, Error> previewImport(const ImportSource &source, const Progress &progress = {},
                                           const std::stop_token &stop = {});

/// The same as importHistory() into the history file of that name.
Result<ImportSummary, Error> importIntoFile(const QString &historyFile, const ImportSource &source,
                                            const WatchEntry &watch, const Progress &progress = {},
                                            const std::stop_token &stop = {});

} // namespace neobeat

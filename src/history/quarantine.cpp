// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/quarantine.h"

#include "files/renamefile.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

/// A name that no file has yet.
QString freeName(const QDir &folder, const QString &stem, const QString &suffix)
{
    QString name = stem + u'.' + suffix;
    for (int number = 2; folder.exists(name); ++number)
        name = stem + u'-' + QString::number(number) + u'.' + suffix;
    return name;
}

} // namespace

Result<QString, Error> quarantineFile(const QString &file, Error::Code reason, const QDateTime &now)
{
    const QFileInfo info(file);
    const QDir folder(info.path());
    const QString why = reason == Error::Code::HistoryNewer ? u"newer"_s : u"damaged"_s;
    const QString stem = u"%1.%2-%3"_s.arg(info.completeBaseName(), why, now.toString(u"yyyyMMdd-HHmmss"_s));
    const QString name = freeName(folder, stem, info.suffix());
    if (const Error error = renameFile(file, folder.filePath(name)))
        return Error{Error::Code::HistoryReadOnly, u"the damaged file cannot be renamed: "_s + error.detail};
    for (const QString &companion : {u"-wal"_s, u"-shm"_s}) {
        renameFile(file + companion, folder.filePath(name + companion)); // it may not exist
    }
    return name;
}

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
// Input: one byte that says how the file is read, then its content: as it is, or with more appended while it is read.
#include "files/inputfile.h"
#include "files/sqliteconnection.h"
#include "fuzztarget.h"
#include "history/origin.h"
#include "scratchfolder.h"

#include <QSqlQuery>

namespace neobeat::fuzz {

namespace {

using namespace Qt::StringLiterals;

QByteArray pieceByPiece(InputFile &file, qint64 step)
{
    QByteArray content;
    for (QByteArray piece = file.read(step); !piece.isEmpty(); piece = file.read(step))
        content += piece;
    require(!file.failure(), "a file on the disk is read to its end");
    return content;
}

void append(const QString &path)
{
    QFile file(path);
    require(file.open(QIODevice::Append) && file.write("more") == 4, "the file can grow");
}

void readAs(const QString &path, const QByteArray &content, quint8 way)
{
    const auto file = InputFile::open(path, {.bytes = content.size()});
    require(bool(file), "a regular file is opened");
    require((*file)->size() == content.size(), "its size is known");
    if (way & 1)
        append(path);
    const qint64 begin = content.isEmpty() ? 0 : way * 37 % content.size();
    require((*file)->seek(begin), "every place of it can be reached");
    require(pieceByPiece(**file, 1 + way % 100) == content.sliced(begin), "what was there comes in, and nothing else");
    require((*file)->hasChanged() == bool(way & 1), "a change is seen");
}

// Whatever it holds, only rows of its tables are found, and the folder stays unchanged.
void openAsDatabase(const QString &path)
{
    const auto opened = SqliteConnection::openForeign(path);
    if (!opened)
        return;
    QSqlQuery query((*opened)->database());
    query.setForwardOnly(true);
    for (int i = 0; query.exec(u"SELECT * FROM watch"_s) && i < 100 && query.next(); ++i) { }
    require(!query.exec(u"CREATE TABLE new (a)"_s), "nothing can be made in it");
}

} // namespace

static void tryInputfile(const QByteArray &input)
{
    static ScratchFolder folder;
    const QString path = folder.newPath();
    const auto way = quint8(input.isEmpty() ? 0 : input.front());
    const QByteArray content = input.isEmpty() ? input : input.sliced(1);
    ScratchFolder::write(path, content);
    refuseForeign(path);
    openAsDatabase(path);
    readAs(path, content, way);
    for (const QString &beside : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        require(!QFile::exists(path + beside), "nothing is left beside it");
    QFile::remove(path);
}

NEOBEAT_FUZZ_TARGET(tryInputfile)

} // namespace neobeat::fuzz

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importer.h"

#include "base/outsidetext.h"
#include "exchange/amazfishentryreader.h"
#include "files/filesbelow.h"
#include "files/inputfile.h"
#include "files/scratchfile.h"
#include "files/sqliteheader.h"
#include "history/gadgetbridgeimport.h"
#include "history/salvage.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

constexpr int deepestArchive = 2; // an export may have archives in an archive, none deeper
constexpr qsizetype recognisable = 4'096; // bytes
constexpr qint64 mostUnreadableRows = 10'000; // then it is no file of that kind
constexpr double entriesShare = 0.95; // of the whole; then come the activities, whose markers can be anywhere

bool endsEverything(const Error &error)
{
    return error && error.code != Error::Code::ImportUnreadable;
}

// What keeps all parts from being looked at; one that may not be read is passed over.
bool endsLooking(const Error &error)
{
    return error.code == Error::Code::Cancelled || error.code == Error::Code::ImportNeedsPassword
        || error.code == Error::Code::ImportWrongPassword || error.code == Error::Code::FileTooLarge;
}

Error inAll(const Error &first, qint64 rows)
{
    return rows == 1 ? first : Error{first.code, u"%1; rows that cannot be read: %2"_s.arg(first.detail).arg(rows)};
}

Error inPart(const Error &error, const QString &name)
{
    return {error.code, u"%1: %2"_s.arg(outsideLine(name), error.detail)};
}

} // namespace

Result<ImportSummary, Error> Importer::run(const ImportSource &source)
{
    m_summary.problem = readWhole(source);
    if (m_batch)
        add(m_batch->summary());
    const bool isNothing
        = m_summary.found == 0 && m_summary.activities == 0 && m_summary.import == 0 && m_summary.leftOut.isNothing();
    if (m_summary.problem && isNothing)
        return m_summary.problem;
    return m_summary;
}

Error Importer::readWhole(const ImportSource &source)
{
    Error failure = readFile(source);
    if (failure.code == Error::Code::ImportUnreadable)
        noteDamage(failure);
    if (!failure)
        failure = m_firstProblem;
    // What keeps it from being stored matters more than where reading ended.
    if (const Error stored = finishBatch(failure))
        failure = stored;
    if (const Error stored = endImport(!failure); stored && !endsEverything(failure))
        failure = stored;
    if (!failure && m_progress)
        m_progress(1);
    return failure;
}

// What was read before an unreadable place is worth keeping, and so is what was read before the user cancelled, as far
// as that takes no time.
Error Importer::finishBatch(const Error &failure)
{
    if (!m_batch)
        return {};
    if (failure.code == Error::Code::Cancelled)
        return m_batch->store();
    if (endsEverything(failure))
        return {};
    return m_batch->finish([&] { return !m_progress || m_progress(entriesShare); });
}

Error Importer::endImport(bool isComplete)
{
    if (!m_isNoted)
        return {};
    const auto id = m_writer->endImport(isComplete, m_summary.assumedZone);
    if (!id)
        return id.error();
    m_summary.import = *id;
    return {};
}

Error Importer::readFile(const ImportSource &source)
{
    m_file = QFileInfo(source.file).fileName();
    auto opened = InputFile::open(source.file, {}, m_stop);
    if (!opened && opened.error().code == Error::Code::FileIsFolder)
        return readFolder(source);
    if (!opened)
        return opened.error();
    const std::unique_ptr<InputFile> file = std::move(opened).value();
    const QByteArray begin = file->peek(recognisable);
    if (file->failure())
        return file->failure();
    m_summary.files = 1;
    if (beginsLikeSqlite(begin)) {
        auto connection = SqliteConnection::openForeign(source.file, m_stop);
        return connection ? readDatabase(std::move(connection).value(), {}) : connection.error();
    }
    if (ZipArchive::recognises(begin)) {
        m_summary.files = 0;
        m_container = u"archive"_s;
        return readArchive(*file, source.password, {0, entriesShare}, 1);
    }
    const auto reader = EntryReader::forFile(*file, m_file);
    if (file->failure())
        return file->failure();
    if (!reader)
        return {Error::Code::ImportUnknownFormat, {}};
    const double size = double(std::max<qint64>(1, file->size()));
    return readEntries(file.get(), *reader, {0, entriesShare}, [&] { return double(file->pos()) / size; });
}

Error Importer::readFolder(const ImportSource &source)
{
    auto paths = filesBelow(source.file, m_stop);
    if (!paths)
        return paths.error();
    FolderParts parts(std::move(paths).value(), m_stop);
    m_container = u"folder"_s;
    return readParts(parts, source.password, {0, entriesShare}, 1);
}

Error Importer::readArchive(QIODevice &device, const QByteArray &password, const Share &share, int depth)
{
    auto archive = ZipArchive::open(device);
    if (!archive)
        return archive.error();
    (*archive)->setPassword(password);
    ArchiveParts parts(std::move(archive).value());
    return readParts(parts, password, share, depth);
}

// A database holds what the other files beside it hold too, as in the export of Gadgetbridge, and names the watch.
Error Importer::readParts(ImportParts &parts, const QByteArray &password, const Share &share, int depth)
{
    Contents contents;
    if (const Error error = sortParts(parts, contents))
        return error;
    if (!contents.databases.isEmpty()) {
        contents.archives.clear();
        contents.files.clear();
    }
    if (contents.databases.isEmpty() && contents.archives.isEmpty() && contents.files.isEmpty() && !m_firstProblem)
        return {Error::Code::ImportUnknownFormat, u"%1 files, none of a known kind"_s.arg(m_summary.otherFiles)};
    const QList<int> all = contents.databases + contents.archives + contents.files;
    qint64 size = 0;
    for (const int number : all)
        size += parts.size(number);
    const double length = share.end - share.begin;
    double begin = share.begin;
    for (const int number : all) {
        const Share own{begin, begin + length * double(parts.size(number)) / double(std::max<qint64>(1, size))};
        begin = own.end;
        Error error;
        if (contents.databases.contains(number))
            error = readDatabasePart(parts, number, own);
        else if (contents.archives.contains(number))
            error = readInnerArchive(parts, number, password, own, depth);
        else
            error = readPart(parts, number, own);
        if (error)
            error = inPart(error, parts.name(number));
        if (endsEverything(error))
            return error;
        if (error)
            noteDamage(error);
    }
    return {};
}

Error Importer::sortParts(ImportParts &parts, Contents &contents)
{
    for (int number = 0; number < parts.count(); ++number) {
        if (m_stop.stop_requested() || (m_progress && number % 100 == 0 && !m_progress(0)))
            return {Error::Code::Cancelled, {}};
        if (parts.name(number).isEmpty())
            continue;
        const auto device = parts.open(number);
        const QByteArray begin = device ? (*device)->peek(recognisable) : QByteArray();
        const Error error = device ? readingFailure(**device) : device.error();
        if (endsLooking(error))
            return error;
        if (beginsLikeSqlite(begin))
            contents.databases.append(number);
        else if (ZipArchive::recognises(begin))
            contents.archives.append(number);
        else if (device && EntryReader::forFile(**device))
            contents.files.append(number);
        else if (error.code == Error::Code::ImportUnreadable)
            noteDamage(inPart(error, parts.name(number))); // of any kind, perhaps a known one
        else
            ++m_summary.otherFiles;
    }
    return {};
}

Error Importer::readPart(ImportParts &parts, int number, const Share &share)
{
    const auto device = parts.open(number);
    if (!device)
        return device.error();
    const auto reader = EntryReader::forFile(**device, parts.name(number));
    if (!reader)
        return readingFailure(**device);
    ++m_summary.files;
    const double size = double(std::max<qint64>(1, parts.size(number)));
    return readEntries(device->get(), *reader, share, [&] { return double(bytesRead(**device)) / size; });
}

// libzip needs to move about in an archive, so that is copied out first.
Error Importer::readInnerArchive(ImportParts &parts, int number, const QByteArray &password, const Share &share,
                                 int depth)
{
    constexpr qint64 pieceSize = 1 << 18;
    if (depth >= deepestArchive) {
        ++m_summary.otherFiles;
        return {};
    }
    const auto device = parts.open(number);
    if (!device)
        return device.error();
    const std::unique_ptr<QIODevice> copy = makeScratchFile();
    if (!copy)
        return {Error::Code::ImportUnreadable, u"no space for a copy"_s};
    for (QByteArray piece = (*device)->read(pieceSize); !piece.isEmpty(); piece = (*device)->read(pieceSize)) {
        if (copy->write(piece) != piece.size())
            return {Error::Code::ImportUnreadable, u"no space for a copy"_s};
    }
    if (const Error error = readingFailure(**device))
        return error;
    copy->seek(0);
    const Error error = readArchive(*copy, password, share, depth + 1);
    return error.code == Error::Code::ImportUnknownFormat ? Error() : error;
}

Error Importer::readDatabasePart(ImportParts &parts, int number, const Share &share)
{
    QHash<QString, int> numbers;
    for (int i = 0; i < parts.count(); ++i)
        numbers.insert(parts.name(i), i);
    const auto open = [&](QLatin1StringView companion) -> Result<std::unique_ptr<QIODevice>, Error> {
        const auto found = numbers.constFind(parts.name(number) + companion);
        return found == numbers.cend() ? std::unique_ptr<QIODevice>() : parts.open(*found);
    };
    auto copy = PrivateCopy::make({open, readingFailure}, m_stop);
    if (!copy)
        return copy.error();
    auto connection = SqliteConnection::openForeign(std::move(copy).value(), m_stop);
    if (!connection)
        return connection.error();
    ++m_summary.files;
    return readDatabase(std::move(connection).value(), share);
}

Error Importer::readDatabase(std::unique_ptr<SqliteConnection> connection, const Share &share)
{
    if (isHistory(*connection))
        return readHistory(std::move(connection), within(share));
    if (AmazfishFile::recognises(*connection)) {
        auto file = AmazfishFile::open(std::move(connection));
        if (!file)
            return file.error();
        const TimeRange range = (*file)->range();
        AmazfishEntryReader reader(std::move(file).value());
        return readEntries(nullptr, reader, share, [&] {
            return double(reader.time() - range.from) / double(std::max<qint64>(1, range.length()));
        });
    }
    return readGadgetbridge(std::move(connection), within(share));
}

Error Importer::readHistory(std::unique_ptr<SqliteConnection> connection, const Progress &progress)
{
    std::unique_ptr<HistoryWriter> scratch;
    if (!m_writer) {
        auto opened = HistoryWriter::open(u":memory:"_s, m_stop);
        if (!opened)
            return opened.error();
        scratch = std::move(opened).value();
    }
    if (const Error error = note(u"history"_s))
        return error;
    const auto taken = salvageHistory(m_writer ? *m_writer : *scratch, std::move(connection), progress);
    if (!taken)
        return taken.error();
    ImportSummary summary;
    summary.found = taken->found;
    summary.added = m_writer ? taken->added : 0;
    summary.activities = taken->activities;
    summary.range = taken->range;
    summary.leftOut = taken->leftOut;
    add(summary);
    return taken->problem;
}

Error Importer::readGadgetbridge(std::unique_ptr<SqliteConnection> connection, const Progress &progress)
{
    if (const Error error = note(u"gadgetbridge"_s))
        return error;
    const auto read = m_writer ? importGadgetbridge(*m_writer, std::move(connection), progress)
                               : countGadgetbridge(std::move(connection), progress);
    if (!read)
        return read.error();
    if (!read->problem && read->found == 0 && read->leftOut.isNothing())
        return {Error::Code::ImportEmpty, {}};
    ImportSummary summary;
    summary.found = read->found;
    summary.added = read->added;
    summary.range = read->range;
    summary.leftOut = read->leftOut;
    add(summary);
    return read->problem;
}

// Reads to the end, to the first place behind which nothing can be read, or until it is to stop.
Error Importer::readEntries(QIODevice *device, EntryReader &reader, const Share &share,
                            const std::function<double()> &done)
{
    m_summary.needsWatch = true;
    if (m_writer && m_watch.address.isEmpty())
        return {Error::Code::ImportNeedsWatch, {}};
    if (!m_batch)
        m_batch.emplace(m_writer, m_watch);
    if (const Error error = note(reader.format()))
        return error;
    ProgressShare progress(m_progress, share.begin, share.end);
    Error unreadable; // of the first such row
    qint64 rows = 0;
    for (Entry entry;;) {
        const Error read = reader.next(entry);
        const Error failure = device ? readingFailure(*device) : Error(); // else it would look like the end
        const Error error = failure ? failure : read;
        if (error && !failure && reader.canGoOn() && rows < mostUnreadableRows) {
            unreadable = unreadable ? unreadable : error;
            ++rows;
        } else if (error || isNothing(entry)) {
            if (m_summary.assumedZone.isEmpty())
                m_summary.assumedZone = reader.assumedZone();
            return unreadable && !failure ? inAll(unreadable, rows) : error;
        } else if (const Error refusal = m_batch->add(entry)) {
            return refusal;
        }
        if (!progress.step(done))
            return {Error::Code::Cancelled, {}};
    }
}

Error Importer::note(const QString &format)
{
    if (!m_summary.formats.contains(format))
        m_summary.formats.append(format);
    if (!m_writer || m_isNoted)
        return {};
    const Error error = m_writer->beginImport(
        {0, QDateTime::currentMSecsSinceEpoch(), m_file, m_container.isEmpty() ? format : m_container});
    m_isNoted = !error;
    return error;
}

void Importer::add(const ImportSummary &summary)
{
    m_summary.found += summary.found;
    m_summary.added += summary.added;
    m_summary.activities += summary.activities;
    m_summary.range = m_summary.range.united(summary.range);
    m_summary.leftOut.add(summary.leftOut);
}

void Importer::noteDamage(const Error &problem)
{
    ++m_summary.damagedFiles;
    if (!m_firstProblem)
        m_firstProblem = problem;
}

Progress Importer::within(const Share &share) const
{
    if (!m_progress)
        return {};
    return [this, share](double done) { return m_progress(share.begin + (share.end - share.begin) * done); };
}

} // namespace neobeat

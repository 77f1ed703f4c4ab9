// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/historyoptions.h"

#include "base/localmoment.h"
#include "cli/usage.h"
#include "exchange/exportname.h"

#include <QCommandLineParser>
#include <QDateTime>

#include <optional>

using namespace Qt::StringLiterals;

namespace neobeat::cli {

namespace {

enum class Edge { Begin, End };

// A date alone is the begin of its day, or its end, which is the begin of the next one. A time that the clocks of this
// computer show twice is meant in the way that leaves nothing out.
std::optional<qint64> moment(const QString &text, Edge edge)
{
    constexpr qsizetype dateLength = 10;
    if (text.size() == dateLength) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        const QDate begun = edge == Edge::Begin ? date : date.addDays(1);
        return date.isValid() ? std::optional(startOfDay(begun)) : std::nullopt;
    }
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() != Qt::LocalTime)
        return time.toMSecsSinceEpoch();
    // Without a zone Qt makes nothing of a time that is skipped here, or another one, depending on its version.
    const QDateTime wall = QDateTime::fromString(text + u'Z', Qt::ISODateWithMs);
    if (!wall.isValid())
        return std::nullopt;
    return localMoment(wall.date(), wall.time(), edge == Edge::Begin ? Passing::First : Passing::Last);
}

// The mistake in a time; empty when there is none.
QString readTime(const QCommandLineParser &parser, const QString &name, Edge edge, qint64 &time)
{
    if (!parser.isSet(name))
        return {};
    const auto found = moment(parser.value(name), edge);
    time = found.value_or(0);
    return found ? QString() : u"--%1 takes a date or a time, as 2026-11-20 or 2026-11-20T18:30."_s.arg(name);
}

QString readActivity(const QCommandLineParser &parser, HistoryOptions &options)
{
    options.lastActivity = parser.isSet(option::lastActivity);
    const bool isNumbered = parser.isSet(option::activity);
    const bool hasRange = parser.isSet(option::from) || parser.isSet(option::to);
    if (int(options.lastActivity) + int(isNumbered) + int(hasRange) > 1)
        return u"--activity, --last-activity and --from with --to exclude each other."_s;
    bool ok = true;
    if (isNumbered)
        options.activity = parser.value(option::activity).toInt(&ok);
    if (!ok || (isNumbered && options.activity < 1))
        return u"export --activity takes the number of an activity; the command history prints them."_s;
    return {};
}

} // namespace

Result<HistoryOptions, QString> readExportOptions(const QCommandLineParser &parser)
{
    HistoryOptions options;
    const auto format = exportFormatNamed(parser.value(option::format));
    if (!format)
        return u"export needs --format csv, jsonl, tcx or fit."_s;
    options.format = *format;
    options.file = parser.value(option::output);
    if (options.file.isEmpty())
        return u"export needs --output with the name of a file, or - for standard output."_s;
    for (const QString &mistake :
         {readTime(parser, option::from, Edge::Begin, options.range.from),
          readTime(parser, option::to, Edge::End, options.range.to), readActivity(parser, options)}) {
        if (!mistake.isEmpty())
            return mistake;
    }
    if (options.range.isEmpty())
        return u"--from lies behind --to."_s;
    return options;
}

Result<HistoryOptions, QString> readImportWords(const QStringList &words)
{
    if (words.size() != 1 || words.first().isEmpty())
        return u"import is followed by the name of one file."_s;
    HistoryOptions options;
    options.file = words.first();
    return options;
}

} // namespace neobeat::cli

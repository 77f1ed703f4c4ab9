// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/historycommand.h"

#include "cli/importreport.h"
#include "text/addresstail.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace neobeat::cli {

namespace {

QJsonValue isoTime(qint64 time)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time);
    return moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QString timeForPeople(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString counted(qsizetype number, const QString &one, const QString &many)
{
    return number == 1 ? u"1 "_s + one : QString::number(number) + u' ' + many;
}

/// type "watch", name, tail, from (or null), to (or null), activities.
Report reportOf(const WatchEntry &watch, const TimeRange &extent, qsizetype activities)
{
    const QJsonValue none(QJsonValue::Null);
    const QString range = extent.isEmpty() ? u"no heart rate"_s
                                           : u"%1 to %2"_s.arg(timeForPeople(extent.from), timeForPeople(extent.to));
    return {{{u"type"_s, u"watch"_s},
             {u"name"_s, watch.name.isEmpty() ? none : QJsonValue(watch.name)},
             {u"tail"_s, addressTail(watch.address)},
             {u"from"_s, extent.isEmpty() ? none : isoTime(extent.from)},
             {u"to"_s, extent.isEmpty() ? none : isoTime(extent.to)},
             {u"sessions"_s, activities}},
            u"%1   %2   %3"_s.arg(shortNameOf(watch), range, counted(activities, u"activity"_s, u"activities"_s))};
}

/// type "activity", id, start, end, running, name, note, markers.
Report reportOf(const ActivityEntry &activity)
{
    const QString end
        = activity.running ? u"running"_s : QDateTime::fromMSecsSinceEpoch(activity.range.to).toString(u"HH:mm"_s);
    QString text
        = u"%1   %2 to %3   %4"_s.arg(activity.id, 6).arg(timeForPeople(activity.range.from), end, activity.name);
    if (!activity.markers.isEmpty())
        text += u" (%1)"_s.arg(counted(activity.markers.size(), u"mark"_s, u"marks"_s));
    return {{{u"type"_s, u"session"_s},
             {u"id"_s, activity.id},
             {u"start"_s, isoTime(activity.range.from)},
             {u"end"_s, activity.running ? QJsonValue(QJsonValue::Null) : isoTime(activity.range.to)},
             {u"running"_s, activity.running},
             {u"name"_s, activity.name},
             {u"note"_s, activity.note},
             {u"markers"_s, activity.markers.size()}},
            text};
}

Result<QList<Report>, Error> lookThrough(HistoryReader &reader)
{
    const auto watches = reader.watches();
    if (!watches)
        return watches.error();
    QList<Report> reports;
    for (const WatchEntry &watch : *watches) {
        const auto extent = reader.extent(watch.id);
        if (!extent)
            return extent.error();
        const auto activities = reader.activities(watch.id, TimeRange::everything());
        if (!activities)
            return activities.error();
        reports << reportOf(watch, *extent, activities->size());
        for (const ActivityEntry &activity : *activities)
            reports << reportOf(activity);
    }
    return reports;
}

Result<QList<Report>, Error> listImports(HistoryReader &reader)
{
    const auto imports = reader.imports();
    if (!imports)
        return imports.error();
    QList<Report> reports;
    for (const ImportEntry &import : *imports)
        reports << importReport(import);
    return reports;
}

} // namespace

HistoryCommand::HistoryCommand(const Options &options, Printer &printer, QObject *parent)
    : ProgressCommand(options, printer, parent)
    , m_asyncReader(historyFile())
{
}

void HistoryCommand::start()
{
    begin();
    m_asyncReader.ask(
        this,
        [stop = stopToken(), imports = options().history.imports](HistoryReader &reader) {
            reader.stopOn(stop);
            return imports ? listImports(reader) : lookThrough(reader);
        },
        [this](const Outcome &outcome) { onAnswer(outcome); });
}

void HistoryCommand::onAnswer(const Outcome &outcome)
{
    if (!outcome) {
        fail(Failure::from(outcome.error()));
        return;
    }
    if (outcome->isEmpty() && !options().json)
        printer().printNotice(
            {{}, options().history.imports ? u"No import is in the history."_s : u"The history is empty."_s});
    for (const Report &report : *outcome) {
        if (!printer().print(report))
            break; // the output was closed
    }
    succeed({});
}

} // namespace neobeat::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/hrvcommand.h"

#include "beats/beatanalysis.h"
#include "cli/hrvreport.h"
#include "cli/lastactivity.h"

using namespace Qt::StringLiterals;

namespace neobeat::cli {

namespace {

/// What the figures are of.
struct Subject
{
    WatchEntry watch;
    TimeRange range;
};

using Reports = Result<QList<Report>, Failure>;
// Result of the history thread; the error is that of a history that cannot be opened.
using Answer = Result<Reports, Error>;

/// The watch that the user named, else the remembered one, else the only one with RR intervals; id 0 for none.
Result<WatchEntry, Failure> watchWithBeats(HistoryReader &reader, const QString &named, const QString &remembered)
{
    const auto watches = reader.watches();
    if (!watches)
        return Failure::from(watches.error());
    QList<WatchEntry> used;
    for (const WatchEntry &watch : *watches) {
        if (!named.isEmpty() && watch.address != named)
            continue;
        const auto extent = reader.beatExtent(watch.id);
        if (!extent)
            return Failure::from(extent.error());
        if (!extent->isEmpty() && watch.address == remembered)
            return watch;
        if (!extent->isEmpty())
            used.append(watch);
    }
    if (used.size() > 1)
        return severalWatches(used);
    return used.value(0);
}

/// Where the range is open, it begins with the first beat and ends with the last.
TimeRange closed(const TimeRange &range, const TimeRange &extent)
{
    const TimeRange open = TimeRange::everything();
    return {range.from == open.from ? extent.from : range.from, range.to == open.to ? extent.to : range.to};
}

Result<Subject, Failure> subjectOfActivity(HistoryReader &reader, const HistoryOptions &history, const QString &address)
{
    if (history.activity > 0) {
        const auto activity = reader.activity(history.activity);
        if (!activity)
            return Failure::from(activity.error());
        if (activity->first.id == 0)
            return Failure::usage(u"There is no activity of that number; the command history prints them."_s);
        return Subject{activity->second, activity->first.range};
    }
    const auto watch = address.isEmpty() ? HistoryReader::Answer<WatchEntry>(WatchEntry()) : reader.watch(address);
    if (!watch)
        return Failure::from(watch.error());
    if (!address.isEmpty() && watch->id == 0)
        return Failure::noBeats(u"no such watch"_s);
    const auto last = lastActivity(reader, *watch);
    if (!last)
        return Failure::from(last.error());
    if (!*last)
        return Failure::noBeats(u"no activity"_s);
    return Subject{(*last)->watch, (*last)->activity.range};
}

Result<Subject, Failure> subjectOf(HistoryReader &reader, const Options &options, const QString &remembered)
{
    if (options.history.activity > 0 || options.history.lastActivity)
        return subjectOfActivity(reader, options.history, options.address);
    const auto watch = watchWithBeats(reader, options.address, remembered);
    if (!watch)
        return watch.error();
    const auto extent = reader.beatExtent(watch->id);
    if (!extent)
        return Failure::from(extent.error());
    return Subject{*watch, closed(options.history.range, *extent)};
}

Reports analyse(HistoryReader &reader, const Options &options, const QString &remembered)
{
    const auto subject = subjectOf(reader, options, remembered);
    if (!subject)
        return subject.error();
    const auto beats = analyseBeats(reader, subject->watch.id, subject->range);
    if (!beats)
        return Failure::from(beats.error());
    const std::vector<hrv::Variability> parts = variabilityInFiveMinutes(*beats, subject->range);
    if (parts.empty())
        return Failure::noBeats({});
    QList<Report> reports{hrvReportOfRange(variabilityOf(*beats, subject->range), shortNameOf(subject->watch))};
    for (const hrv::Variability &part : parts)
        reports.append(hrvReportOfPart(part));
    return reports;
}

} // namespace

HrvCommand::HrvCommand(const Options &options, const QString &rememberedAddress, Printer &printer, QObject *parent)
    : ProgressCommand(options, printer, parent)
    , m_remembered(rememberedAddress)
    , m_asyncReader(historyFile())
{
}

void HrvCommand::start()
{
    begin();
    m_asyncReader.ask(
        this,
        [options = options(), remembered = m_remembered, stop = stopToken()](HistoryReader &reader) -> Answer {
            reader.stopOn(stop);
            return analyse(reader, options, remembered);
        },
        [this](const Answer &answer) { onDone(answer ? *answer : Outcome(Failure::from(answer.error()))); });
}

void HrvCommand::onDone(const Outcome &outcome)
{
    if (!outcome) {
        fail(outcome.error());
        return;
    }
    for (const Report &report : *outcome) {
        if (!printer().print(report))
            break; // the output was closed
    }
    succeed({});
}

} // namespace neobeat::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exporthistory.h"

#include "base/outsidetext.h"
#include "base/timeunits.h"
#include "exchange/csvwriter.h"
#include "exchange/exportplan.h"
#include "exchange/fitwriter.h"
#include "exchange/jsonlineswriter.h"
#include "exchange/tcxwriter.h"
#include "files/outputfile.h"
#include "files/scratchfile.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

using ExportOutcome = Result<ExportSummary, Error>;

constexpr double countingShare = 0.3; // of the whole, when the readings are counted before they are written

const Error cancelled{Error::Code::Cancelled, {}};

bool holdsEverything(ExportFormat format)
{
    return format == ExportFormat::Csv || format == ExportFormat::JsonLines;
}

Error failed(const QIODevice &device)
{
    return {Error::Code::ExportFailed, messageOf(device)};
}

double shareOf(const TimeRange &range, qint64 time)
{
    return range.isEmpty() ? 0 : double(time - range.from) / double(range.length());
}

std::unique_ptr<ExportWriter> makeFullWriter(QIODevice &device, ExportFormat format)
{
    if (format == ExportFormat::Csv)
        return std::make_unique<CsvWriter>(device);
    return std::make_unique<JsonLinesWriter>(device);
}

std::unique_ptr<ExportWriter> makeSportsWriter(QIODevice &device, ExportFormat format, const QList<Lap> &laps,
                                               const ExportPlan &plan)
{
    if (format == ExportFormat::Fit)
        return std::make_unique<FitWriter>(device, laps, plan.activity ? plan.activity->name : QString());
    const QStringList notes = plan.activity ? QStringList{plan.activity->name, plan.activity->note} : QStringList();
    return std::make_unique<TcxWriter>(device, laps, notes.join(u'\n').trimmed());
}

// Sports programs expect the statistics of a lap before its readings.
Result<QList<Lap>, Error> countLaps(HistoryReader &reader, ExportPlan &plan, ExportFormat format,
                                    const Progress &progress)
{
    const auto gaps = format == ExportFormat::Tcx ? LapCounter::LongGaps::BetweenLaps : LapCounter::LongGaps::InLap;
    LapCounter counter = plan.activity ? LapCounter(*plan.activity, gaps) : LapCounter(gaps);
    ProgressShare share(progress, 0, countingShare);
    qint64 last = 0;
    const auto read = reader.forEachSample(plan.watch.id, plan.samples, [&](const Sample &sample) {
        if (!acceptance::objectionTo(sample, plan.acceptance.possibleTimes())) {
            counter.add(sample);
            last = sample.time;
        }
        return share.step([&] { return shareOf(plan.samples, sample.time); });
    });
    if (!read)
        return read.error();
    if (share.isCancelled())
        return cancelled;
    plan.samples.to = last + 1;
    QList<Lap> laps = counter.laps();
    if (laps.isEmpty())
        return Error{Error::Code::NothingToExport, u"no readings"_s};
    return laps;
}

/// The RR intervals of the export in the order of time, in parts of a run, read some at a time.
class BeatsOfPlan
{
public:
    /// Parts have at most that many intervals.
    BeatsOfPlan(HistoryReader &reader, const ExportPlan &plan, std::size_t atOnce)
        : m_reader(reader)
        , m_watch(plan.watch.id)
        , m_atOnce(atOnce)
        , m_rest(plan.beats)
    {
    }

    /// The next part; null at the end, and on a failure.
    const BeatRun *next()
    {
        while (m_place == m_parts.size() && !m_rest.isEmpty() && !m_error)
            read();
        return m_place < m_parts.size() ? &m_parts[m_place] : nullptr;
    }
    void pass() { ++m_place; }
    Error error() const { return m_error; }

private:
    void read()
    {
        m_place = 0;
        m_parts.clear();
        const TimeRange range = m_rest.intersected({m_rest.from, m_rest.from + timeAtOnce});
        m_rest.from = range.to;
        const auto all = m_reader.forEachBeatRun(m_watch, range, [this](const BeatRun &run) {
            // Of about one size, so that no interval is alone at the end.
            const std::size_t count = run.intervals.size();
            const std::size_t parts = (count + m_atOnce - 1) / m_atOnce;
            for (std::size_t i = 0; i < parts; ++i)
                m_parts.push_back(run.part(count * i / parts, count * (i + 1) / parts - count * i / parts));
            return true;
        });
        m_error = all ? Error() : all.error();
        std::ranges::stable_sort(m_parts, {}, &BeatRun::startTicks);
    }

    static constexpr qint64 timeAtOnce = ms::hour;

    HistoryReader &m_reader;
    int m_watch;
    std::size_t m_atOnce;
    TimeRange m_rest; ///< Not read yet.
    std::vector<BeatRun> m_parts;
    std::size_t m_place = 0;
    Error m_error;
};

/// The logged minutes of the export in the order of time, read some at a time.
class LoggedMinutesOfPlan
{
public:
    LoggedMinutesOfPlan(HistoryReader &reader, const ExportPlan &plan)
        : m_reader(reader)
        , m_watch(plan.watch.id)
        , m_rest(plan.minutes)
    {
    }

    /// The next one; null at the end, and on a failure.
    const LoggedMinute *next()
    {
        while (m_place == m_minutes.size() && !m_rest.isEmpty() && !m_error)
            read();
        return m_place < m_minutes.size() ? &m_minutes.at(m_place) : nullptr;
    }
    void pass() { ++m_place; }
    Error error() const { return m_error; }

private:
    void read()
    {
        m_place = 0;
        m_minutes.clear();
        const auto all = m_reader.forEachLoggedMinute(m_watch, m_rest, [this](const LoggedMinute &minute) {
            m_minutes.append(minute);
            return m_minutes.size() < minutesAtOnce;
        });
        m_error = all ? Error() : all.error();
        m_rest.from = (all && *all) || m_minutes.isEmpty() ? m_rest.to : m_minutes.last().time + 1;
    }

    static constexpr qsizetype minutesAtOnce = 1'440;

    HistoryReader &m_reader;
    int m_watch;
    TimeRange m_rest; ///< Not read yet.
    QList<LoggedMinute> m_minutes;
    qsizetype m_place = 0;
    Error m_error;
};

/// Passes everything to the writer in the order of time.
class Passage
{
public:
    Passage(HistoryReader &reader, ExportPlan &plan, ExportFormat format, ExportWriter &writer, ProgressShare share)
        : m_reader(reader)
        , m_plan(plan)
        , m_isFull(holdsEverything(format))
        , m_writer(writer)
        , m_share(share)
        , m_range(plan.samples.united(plan.minutes).united(plan.beats))
        , m_activities(plan.activities)
        , m_entry(plan.entries.begin())
        , m_minutes(reader, plan)
        , m_beats(reader, plan, intervalsAtOnce(format))
    {
    }

    ExportOutcome run()
    {
        m_writer.begin();
        const auto read = m_reader.forEachSample(m_plan.watch.id, m_plan.samples,
                                                 [this](const Sample &sample) { return pass(sample); });
        if (!read)
            return read.error();
        if (!m_writer.hasFailed() && !m_share.isCancelled())
            passOthers(std::numeric_limits<qint64>::max());
        if (m_share.isCancelled())
            return cancelled;
        if (const Error error = m_minutes.error() ? m_minutes.error() : m_beats.error())
            return error;
        m_writer.end();
        m_summary.leftOut = m_plan.acceptance.leftOut();
        return m_summary;
    }

private:
    bool goesOn(qint64 time)
    {
        return !m_writer.hasFailed() && m_share.step([&] { return shareOf(m_range, time); });
    }

    bool pass(const Sample &sample)
    {
        if (!passOthers(sample.time))
            return false;
        if (m_plan.acceptance.accepts(sample) && (m_isFull || sample.isReading())) {
            m_writer.writeSample(sample, m_activities.at(sample.time));
            ++m_summary.samples;
            m_summary.readings += sample.isReading() ? 1 : 0;
        }
        return goesOn(sample.time);
    }

    /// Everything but samples up to that moment; false to stop.
    bool passOthers(qint64 end)
    {
        for (;;) {
            const LoggedMinute *minute = m_minutes.next();
            const BeatRun *beats = m_beats.next();
            if (m_minutes.error() || m_beats.error())
                return false;
            constexpr qint64 never = std::numeric_limits<qint64>::max();
            const qint64 entryTime = m_entry == m_plan.entries.end() ? never : timeOf(*m_entry);
            const qint64 minuteTime = minute ? minute->time : never;
            const qint64 beatsTime = beats ? momentOf(*beats) : never;
            const qint64 first = std::min({entryTime, minuteTime, beatsTime});
            if (first == never || first > end)
                return true;
            if (first == entryTime)
                m_writer.writeEntry(*m_entry++);
            else if (!(first == minuteTime ? passMinute(*minute) : passBeats(*beats)))
                return false;
        }
    }

    bool passMinute(const LoggedMinute &minute)
    {
        const qint64 time = minute.time;
        if (m_plan.acceptance.accepts(minute)) {
            m_writer.writeEntry(minute);
            ++m_summary.samples;
        }
        m_minutes.pass();
        return goesOn(time);
    }

    /// In FIT the intervals have no time of their own, and belong to the record that follows them.
    qint64 momentOf(const BeatRun &run) const { return m_isFull ? run.start : run.range().to - 1; }

    bool passBeats(const BeatRun &run)
    {
        const qint64 time = run.start;
        if (m_plan.acceptance.accepts(run)) {
            m_writer.writeEntry(run);
            m_summary.intervals += qint64(run.intervals.size());
        }
        m_beats.pass();
        return goesOn(time);
    }

    /// So few that everything else can come between them in the order of time.
    static std::size_t intervalsAtOnce(ExportFormat format)
    {
        constexpr std::size_t inLine = 60;
        if (format == ExportFormat::Fit)
            return FitWriter::intervalsAtOnce;
        return format == ExportFormat::Csv ? 1 : inLine;
    }

    HistoryReader &m_reader;
    ExportPlan &m_plan;
    const bool m_isFull;
    ExportWriter &m_writer;
    ProgressShare m_share;
    TimeRange m_range;
    ActivityFinder m_activities;
    std::vector<Entry>::const_iterator m_entry;
    LoggedMinutesOfPlan m_minutes;
    BeatsOfPlan m_beats;
    ExportSummary m_summary;
};

// The FIT encoder seeks back to the beginning of its file, which a pipe cannot.
ExportOutcome exportByWayOfFile(HistoryReader &reader, const ExportRequest &request, QIODevice &target,
                                const Progress &progress)
{
    constexpr qint64 bytesAtOnce = 1 << 16;
    const auto file = makeScratchFile();
    if (!file)
        return Error{Error::Code::ExportFailed, u"no temporary file can be made"_s};
    const ExportOutcome outcome = exportHistory(reader, request, *file, progress);
    if (!outcome)
        return outcome;
    file->seek(0);
    for (QByteArray piece = file->read(bytesAtOnce); !piece.isEmpty(); piece = file->read(bytesAtOnce)) {
        if (target.write(piece) != piece.size())
            return failed(target);
    }
    return outcome;
}

/// While it lives, a stop ends the reader's queries.
class StopScope
{
public:
    StopScope(HistoryReader &reader, const std::stop_token &stop)
        : m_reader(reader)
        , m_before(reader.stopToken())
    {
        if (stop.stop_possible())
            reader.stopOn(stop);
    }
    ~StopScope() { m_reader.stopOn(m_before); }
    Q_DISABLE_COPY_MOVE(StopScope)

private:
    HistoryReader &m_reader;
    std::stop_token m_before;
};

} // namespace

ExportOutcome exportHistory(HistoryReader &reader, const ExportRequest &request, QIODevice &device,
                            const Progress &progress)
{
    auto planned = planExport(reader, request);
    if (!planned)
        return planned.error();
    ExportPlan plan = std::move(planned).value();
    const bool everything = holdsEverything(request.format);
    if (!everything)
        plan.minutes = {};
    if (request.format == ExportFormat::Tcx)
        plan.beats = {};
    if (everything && plan.samples.isEmpty() && plan.minutes.isEmpty() && plan.beats.isEmpty() && plan.entries.empty())
        return Error{Error::Code::NothingToExport, {}};

    std::unique_ptr<ExportWriter> writer;
    if (everything) {
        writer = makeFullWriter(device, request.format);
    } else {
        const auto laps = countLaps(reader, plan, request.format, progress);
        if (!laps)
            return laps.error();
        writer = makeSportsWriter(device, request.format, *laps, plan);
    }
    const ExportOutcome outcome
        = Passage(reader, plan, request.format, *writer, ProgressShare(progress, everything ? 0 : countingShare, 1))
              .run();
    if (writer->hasFailed())
        return failed(device);
    if (outcome && progress)
        progress(1);
    return outcome;
}

ExportOutcome exportHistory(HistoryReader &reader, const ExportRequest &request, const Progress &progress,
                            const std::stop_token &stop)
{
    const StopScope scope(reader, stop);
    const OutputKind kind{.audience = OutputKind::Audience::ByUmask, .takesStreams = true};
    const auto file
        = request.file == "-"_L1 ? OutputFile::standardOutput(stop) : OutputFile::open(request.file, kind, stop);
    if (!file)
        return file.error();
    OutputFile &target = **file;
    const bool needsSeeking = request.format == ExportFormat::Fit;
    ExportOutcome outcome = target.isStream() && needsSeeking ? exportByWayOfFile(reader, request, target, progress)
                                                              : exportHistory(reader, request, target, progress);
    if (target.failure()) // more specific than that writing failed
        outcome = target.failure();
    if (outcome) {
        if (const Error error = target.commit())
            return error;
    }
    return outcome;
}

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fitentryreader.h"

#include "base/outsidetext.h"
#include "protocol/heartraterange.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

constexpr std::size_t mostLaps = 100'000; // in one file
constexpr std::size_t mostEarly = 10'000; // intervals before the first record
constexpr std::size_t longestRun = 4'096; // intervals
constexpr quint8 strapTime = 9; // in "hr", 1/1024 s of the strap's own clock
constexpr qint64 strapTick = BeatRun::ticksOf(IntervalUnit::Of1024);

// Numbers of the messages in the profile.
constexpr quint16 sessionMessage = 18;
constexpr quint16 lapMessage = 19;
constexpr quint16 recordMessage = 20;
constexpr quint16 monitoringMessage = 55;
constexpr quint16 hrvMessage = 78;
constexpr quint16 strapMessage = 132; // "hr": what a strap stored under water
constexpr quint16 beatIntervalsMessage = 290;

// FIT counts seconds since 1989-12-31.
constexpr qint64 fromFitTime(quint32 fitTime)
{
    return (qint64(fitTime) + 631'065'600) * ms::second;
}

// Names of the most common sports of the profile; empty for others.
QString nameOfSport(quint32 sport)
{
    switch (sport) {
    case 1:
        return u"Running"_s;
    case 2:
        return u"Cycling"_s;
    case 4:
        return u"Fitness equipment"_s;
    case 5:
        return u"Swimming"_s;
    case 10:
        return u"Training"_s;
    case 11:
        return u"Walking"_s;
    case 12:
        return u"Cross-country skiing"_s;
    case 15:
        return u"Rowing"_s;
    case 17:
        return u"Hiking"_s;
    default:
        return {};
    }
}

// Texts of FIT end with a zero.
QString textIn(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\0');
    return outsideLine(QString::fromUtf8(end < 0 ? bytes : bytes.first(end)));
}

} // namespace

Error FitEntryReader::next(Entry &entry)
{
    entry = {};
    if (m_ready.empty()) {
        if (const Error error = readOn())
            return error;
    }
    if (!m_ready.empty()) {
        entry = std::move(m_ready.front());
        m_ready.pop_front();
    }
    return {};
}

Error FitEntryReader::readOn()
{
    while (m_ready.empty() && !m_isOver) {
        const FitDecoder::Outcome outcome = m_decoder.next();
        if (outcome == FitDecoder::Outcome::Message) {
            if (m_decoder.fileNumber() != m_file)
                giveActivities();
            m_file = m_decoder.fileNumber();
            take(m_decoder.current());
            continue;
        }
        if (outcome != FitDecoder::Outcome::End)
            m_problem = m_decoder.problem();
        if (outcome != FitDecoder::Outcome::WrongSum) {
            giveActivities();
            giveBeats(m_strapBeats);
            m_isOver = true;
        }
    }
    // What could be read comes first.
    if (m_ready.empty() && !m_problem.isEmpty())
        return {Error::Code::ImportUnreadable, std::exchange(m_problem, {})};
    return {};
}

void FitEntryReader::take(const FitMessage &message)
{
    switch (message.number()) {
    case recordMessage:
        takeRecord(message);
        break;
    case monitoringMessage:
        takeMonitoring(message);
        break;
    case hrvMessage:
        takeIntervals(message, 0);
        break;
    case beatIntervalsMessage:
        takeIntervals(message, 1);
        break;
    case strapMessage:
        takeStrap(message);
        break;
    case sessionMessage:
        takeSession(message);
        break;
    case lapMessage:
        takeLap(message);
        break;
    default:
        break;
    }
}

// A missing or empty value is no reading; whether any other is possible is checked by the caller.
void FitEntryReader::addReading(qint64 time, std::optional<quint32> bpm, SampleSource source)
{
    if (bpm && !isNoReading(*bpm))
        m_ready.emplace_back(Sample{time, quint8(std::min<quint32>(*bpm, 254)), SampleQuality::Good, source});
}

void FitEntryReader::takeRecord(const FitMessage &message)
{
    constexpr quint8 heartRate = 3;
    if (const auto time = message.time()) {
        m_recorded = fromFitTime(*time);
        m_records = m_records.united({*m_recorded, *m_recorded + 1});
        placeEarlyIntervals();
        addReading(*m_recorded, message.number(heartRate), SampleSource::Stream);
    }
}

// Milliseconds; what stands for "not known" fills up a message that has fewer intervals than fields. Messages without a
// time of their own belong to the latest record, or come after it.
void FitEntryReader::takeIntervals(const FitMessage &message, quint8 field)
{
    const auto own = message.time();
    const auto time = own ? std::optional(fromFitTime(*own)) : m_recorded;
    for (int i = 0; i < message.count(field); ++i) {
        const auto interval = quint16(message.number(field, i).value_or(0));
        if (interval > 0 && time)
            addInterval(*time, interval);
        else if (interval > 0 && m_early.size() < mostEarly)
            m_early.push_back(interval);
    }
}

// Some programs write them before the record that follows, also before the first.
void FitEntryReader::placeEarlyIntervals()
{
    if (m_early.empty())
        return;
    m_beats.unit = IntervalUnit::Of1000;
    m_beats.intervals = std::exchange(m_early, {});
    m_beats.setStartTicks(0);
    m_beatsEnd = *m_recorded * BeatRun::ticksPerMillisecond;
    m_beats.setStartTicks(std::max<qint64>(0, m_beatsEnd - m_beats.endTicks()));
}

void FitEntryReader::addInterval(qint64 time, quint16 interval)
{
    constexpr qint64 mostBehind = 10 * ms::second * BeatRun::ticksPerMillisecond; // whole seconds, and late
    // In a pause, watches of Garmin go on with the intervals but write no records.
    constexpr qint64 mostAhead = ms::hour * BeatRun::ticksPerMillisecond;
    const qint64 place = time * BeatRun::ticksPerMillisecond;
    const qint64 length = interval * BeatRun::ticksOf(IntervalUnit::Of1000);
    const qint64 ahead = m_beatsEnd + length - place;
    const bool isContinued = m_beatsEnd > 0 && ahead >= -mostBehind && ahead <= mostAhead;
    if (!isContinued || m_beats.intervals.size() >= longestRun)
        giveBeats(m_beats);
    if (!isContinued)
        m_beatsEnd = std::max<qint64>(0, place - length);
    if (m_beats.intervals.empty()) {
        m_beats.unit = IntervalUnit::Of1000;
        m_beats.setStartTicks(m_beatsEnd);
    }
    m_beats.intervals.push_back(interval);
    m_beatsEnd += length;
}

void FitEntryReader::giveBeats(BeatRun &run)
{
    if (!run.intervals.empty())
        m_ready.emplace_back(std::move(run));
    run = {};
}

// Most of these messages have only the low 16 bits of their time.
void FitEntryReader::takeMonitoring(const FitMessage &message)
{
    constexpr quint8 heartRate = 27;
    constexpr quint8 shortTime = 26;
    constexpr quint32 low = 0xffff;
    if (const auto time = message.time())
        m_monitored = *time;
    else if (const auto bits = message.number(shortTime))
        m_monitored += (*bits - m_monitored) & low;
    addReading(fromFitTime(m_monitored), message.number(heartRate), SampleSource::Minute);
}

// A message with a time has the strap's own of the same moment. A whole second is when the strap began to store.
bool FitEntryReader::anchorStrap(const FitMessage &message)
{
    constexpr quint8 fraction = 0; // 1/32768 s
    constexpr quint8 shortFraction = 1; // 1/256 s
    const auto time = message.time();
    const auto ticks = message.number(strapTime);
    if (!time || !ticks)
        return false;
    const qint64 part = message.number(fraction).value_or(message.number(shortFraction).value_or(0) * 128);
    if (!m_strapStart)
        m_strapTicks = *ticks;
    m_strapTicks += qint32(*ticks - quint32(m_strapTicks));
    m_strapStart = fromFitTime(*time) * BeatRun::ticksPerMillisecond
        + part * strapTick * BeatRun::ticksPerMillisecond / 32'768 - m_strapTicks * strapTick;
    return message.count(strapTime) == 1 && *ticks % 1'024 == 0;
}

// The times of beats, with the filtered heart rate at each: whole ones, or the low 12 bits of them, two in three bytes.
void FitEntryReader::takeStrap(const FitMessage &message)
{
    constexpr quint8 filteredRate = 6;
    constexpr quint8 shortTimes = 10;
    constexpr quint32 low = 0xfff;
    const bool isBeginning = anchorStrap(message);
    if (!m_strapStart)
        return;
    const QByteArrayView packed = message.bytes(shortTimes);
    const int rates = message.count(filteredRate);
    const int times = std::max(message.count(strapTime), int(packed.size() * 2 / 3));
    for (int i = 0; i < (rates > 0 ? std::min(rates, times) : times); ++i) {
        const qsizetype at = i / 2 * 3 + i % 2;
        if (const auto ticks = message.number(strapTime, i)) {
            m_strapTicks += qint32(*ticks - quint32(m_strapTicks));
        } else if (at + 1 < packed.size()) {
            const auto one = quint8(packed[at]);
            const auto other = quint8(packed[at + 1]);
            const quint32 bits = i % 2 == 0 ? one | (other & 0xfU) << 8 : one >> 4 | unsigned(other) << 4;
            m_strapTicks += (bits - quint32(m_strapTicks)) & low;
        } else {
            return;
        }
        if (m_strapTicks == m_strapBeat)
            continue; // a message with fewer beats than places repeats the last one
        addReading((*m_strapStart + m_strapTicks * strapTick) / BeatRun::ticksPerMillisecond,
                   message.number(filteredRate, i), SampleSource::Stream);
        addStrapBeat(isBeginning);
    }
}

void FitEntryReader::addStrapBeat(bool isBeginning)
{
    constexpr qint64 mostApart = 4'096; // 1/1024 s: as far as 12 bits reach
    const qint64 interval = m_strapBeat ? m_strapTicks - *m_strapBeat : 0;
    const bool isContinued = interval > 0 && interval <= mostApart && !isBeginning;
    if (!isContinued || m_strapBeats.intervals.size() >= longestRun) {
        const qint64 end = m_strapBeats.endTicks();
        giveBeats(m_strapBeats);
        m_strapBeats.setStartTicks(isContinued ? end : std::max<qint64>(0, *m_strapStart + m_strapTicks * strapTick));
    }
    m_strapBeat = isBeginning ? std::nullopt : std::optional(m_strapTicks);
    if (isContinued)
        m_strapBeats.intervals.push_back(quint16(interval));
}

void FitEntryReader::takeSession(const FitMessage &message)
{
    constexpr quint8 startTime = 2;
    constexpr quint8 sport = 5;
    constexpr quint8 elapsed = 7; // ms
    constexpr quint8 profileName = 110;
    const TimeRange records = std::exchange(m_records, {});
    const auto start = message.number(startTime);
    if (m_sessions.size() >= mostLaps || (!start && records.isEmpty()))
        return;
    ActivityEntry activity;
    activity.range = start ? TimeRange{fromFitTime(*start), fromFitTime(message.time().value_or(*start))} : records;
    if (const auto length = message.number(elapsed); length && start)
        activity.range.to = activity.range.from + *length;
    activity.name = textIn(message.bytes(profileName));
    if (activity.name.isEmpty())
        activity.name = nameOfSport(message.number(sport).value_or(0));
    m_sessions.push_back(std::move(activity));
}

void FitEntryReader::takeLap(const FitMessage &message)
{
    constexpr quint8 startTime = 2;
    const auto start = message.number(startTime);
    if (start && m_laps.size() < mostLaps)
        m_laps.push_back(fromFitTime(*start));
}

// The first lap begins with its session, so it marks nothing. No lap belongs to two sessions. After a swim the beats of
// a strap go on in files that are appended.
void FitEntryReader::giveActivities()
{
    giveBeats(m_beats);
    if (m_sessions.empty() && m_records.length() > 1) { // a session ends a file, so one that was cut off has none
        m_sessions.emplace_back();
        m_sessions.back().range = m_records;
    }
    m_records = {};
    m_early.clear();
    m_beatsEnd = 0;
    m_recorded.reset();
    std::sort(m_laps.begin(), m_laps.end());
    std::sort(m_sessions.begin(), m_sessions.end(),
              [](const ActivityEntry &one, const ActivityEntry &other) { return one.range.from < other.range.from; });
    auto unused = m_laps.cbegin();
    for (ActivityEntry &session : m_sessions) {
        const auto begin = std::upper_bound(unused, m_laps.cend(), session.range.from);
        unused = std::find_if(begin, m_laps.cend(), [&](qint64 lap) { return lap >= session.range.to; });
        for (auto lap = begin; lap != unused; ++lap)
            session.markers.append({*lap, u"Lap %1"_s.arg(lap - begin + 2)});
        m_ready.emplace_back(std::move(session));
    }
    m_sessions.clear();
    m_laps.clear();
    m_monitored = 0;
}

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fitwriter.h"

#include "base/outsidetext.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <vector>

namespace neobeat {

namespace {

// Local message numbers, chosen by us. Hrv and the next ones have two intervals and more.
enum Local : quint8 { FileId, Event, Record, LapMessage, Session, Activity, Hrv };
constexpr std::size_t fewestIntervals = 2;

// Numbers of the FIT profile.
constexpr quint8 timestampField = 253;
constexpr quint8 messageIndexField = 254;
constexpr quint32 activityFile = 4;
constexpr quint32 developmentManufacturer = 255;
constexpr quint32 timerEvent = 0, sessionEvent = 8, lapEvent = 9, activityEvent = 26;
constexpr quint32 startType = 0, stopType = 1, stopAllType = 4;
constexpr quint32 manualTrigger = 0, sessionEndTrigger = 7, activityEndTrigger = 0;
constexpr quint32 genericSport = 0, manualActivity = 0;

// Seconds since 1989-12-31 00:00 UTC.
quint32 fitTime(qint64 time)
{
    constexpr qint64 epoch = 631'065'600;
    return quint32(std::clamp<qint64>(time / 1'000 - epoch, 0, fitUnknown - 1));
}

// Milliseconds; the field can hold 49 days.
quint32 fitDuration(qint64 duration)
{
    return duration < fitUnknown ? quint32(duration) : fitUnknown;
}

quint32 localFitTime(qint64 time)
{
    return fitTime(time + QDateTime::fromMSecsSinceEpoch(time).offsetFromUtc() * 1'000);
}

// What has room in a field, with a 0 behind it.
QByteArray fitText(QString text)
{
    constexpr qsizetype longest = 254; // bytes
    while (text.toUtf8().size() > longest)
        text = outsideLine(text, text.size() - 1); // parts no character
    return text.isEmpty() ? QByteArray() : text.toUtf8() + '\0';
}

} // namespace

FitWriter::FitWriter(QIODevice &device, const QList<Lap> &laps, const QString &name)
    : m_encoder(device)
    , m_laps(laps)
    , m_name(fitText(outsideLine(name)))
{
}

void FitWriter::begin()
{
    m_encoder.begin();
    define();
    m_encoder.write(FileId, {activityFile, developmentManufacturer, 0, fitTime(m_laps.first().range.from)});
}

void FitWriter::define()
{
    using T = FitType;
    m_encoder.define(FileId, 0, {{0, T::Enum}, {1, T::UInt16}, {2, T::UInt16}, {4, T::UInt32}});
    m_encoder.define(Event, 21, {{timestampField, T::UInt32}, {0, T::Enum}, {1, T::Enum}, {4, T::UInt8}});
    m_encoder.define(Record, 20, {{timestampField, T::UInt32}, {3, T::UInt8}});
    for (std::size_t count = fewestIntervals; count <= intervalsAtOnce; ++count)
        m_encoder.define(quint8(Hrv + count - fewestIntervals), 78, {{0, T::UInt16, quint8(count)}});
    m_encoder.define(LapMessage, 19,
                     {{messageIndexField, T::UInt16},
                      {timestampField, T::UInt32},
                      {0, T::Enum},
                      {1, T::Enum},
                      {2, T::UInt32}, // start_time
                      {7, T::UInt32}, // total_elapsed_time
                      {8, T::UInt32}, // total_timer_time
                      {15, T::UInt8}, // avg_heart_rate
                      {16, T::UInt8}, // max_heart_rate
                      {63, T::UInt8}, // min_heart_rate
                      {24, T::Enum}, // lap_trigger
                      {25, T::Enum}}); // sport
    defineSession();
    m_encoder.define(Activity, 34,
                     {{timestampField, T::UInt32},
                      {0, T::UInt32}, // total_timer_time
                      {1, T::UInt16}, // num_sessions
                      {2, T::Enum}, // type
                      {3, T::Enum},
                      {4, T::Enum},
                      {5, T::UInt32}}); // local_timestamp
}

void FitWriter::defineSession()
{
    using T = FitType;
    std::vector<FitField> fields{{messageIndexField, T::UInt16},
                                 {timestampField, T::UInt32},
                                 {0, T::Enum},
                                 {1, T::Enum},
                                 {2, T::UInt32}, // start_time
                                 {7, T::UInt32}, // total_elapsed_time
                                 {8, T::UInt32}, // total_timer_time
                                 {16, T::UInt8}, // avg_heart_rate
                                 {17, T::UInt8}, // max_heart_rate
                                 {64, T::UInt8}, // min_heart_rate
                                 {5, T::Enum}, // sport
                                 {6, T::Enum}, // sub_sport
                                 {25, T::UInt16}, // first_lap_index
                                 {26, T::UInt16}, // num_laps
                                 {28, T::Enum}}; // trigger
    if (!m_name.isEmpty())
        fields.push_back({110, T::String, quint8(m_name.size())}); // sport_profile_name
    m_encoder.define(Session, 18, fields);
}

void FitWriter::writeSample(const Sample &sample, const ActivityEntry *)
{
    const bool gap = m_hasLast && isGapBetween(m_last, sample);
    if (gap)
        writeTimer(m_last.time, stopAllType);
    while (m_lap + 1 < m_laps.size() && sample.time >= m_laps.at(m_lap + 1).range.from) {
        writeLap();
        ++m_lap;
    }
    if (!m_hasLast || gap)
        writeTimer(sample.time, startType);
    m_encoder.write(Record, {fitTime(sample.time), sample.bpm});
    m_last = sample;
    m_hasLast = true;
}

// As many values as there are intervals, because some programs take a filler for an interval; but never a single one,
// which others do not take for a list.
void FitWriter::writeEntry(const Entry &entry)
{
    const auto *run = std::get_if<BeatRun>(&entry);
    if (!run)
        return;
    std::vector<quint32> values;
    for (std::size_t i = 0; i < std::min(run->intervals.size(), intervalsAtOnce); ++i) {
        const auto milliseconds = quint32(std::lround(BeatRun::millisecondsOf(run->intervals[i], run->unit)));
        values.push_back(milliseconds < 0xffff ? milliseconds : fitUnknown);
    }
    while (values.size() < fewestIntervals)
        values.push_back(fitUnknown);
    m_encoder.write(quint8(Hrv + values.size() - fewestIntervals), values);
}

void FitWriter::end()
{
    if (m_hasLast)
        writeTimer(m_last.time, stopAllType);
    writeLap();
    Lap whole;
    for (const Lap &lap : std::as_const(m_laps))
        whole.add(lap);
    writeSession(whole);
    writeActivity(whole);
    m_encoder.end();
}

void FitWriter::writeTimer(qint64 time, quint32 eventType)
{
    m_encoder.write(Event, {fitTime(time), timerEvent, eventType, 0});
}

void FitWriter::writeLap()
{
    const Lap &lap = m_laps.at(m_lap);
    const bool isLast = m_lap + 1 == m_laps.size();
    m_encoder.write(LapMessage,
                    {quint32(m_lap), fitTime(lap.range.to), lapEvent, stopType, fitTime(lap.range.from),
                     fitDuration(lap.range.length()), fitDuration(lap.measured), quint32(lap.average()),
                     quint32(lap.high), quint32(lap.low), isLast ? sessionEndTrigger : manualTrigger, genericSport});
}

void FitWriter::writeSession(const Lap &whole)
{
    std::vector<quint32> values{0,
                                fitTime(whole.range.to),
                                sessionEvent,
                                stopType,
                                fitTime(whole.range.from),
                                fitDuration(whole.range.length()),
                                fitDuration(whole.measured),
                                quint32(whole.average()),
                                quint32(whole.high),
                                quint32(whole.low),
                                genericSport,
                                genericSport,
                                0,
                                quint32(m_laps.size()),
                                activityEndTrigger};
    for (const char byte : m_name)
        values.push_back(static_cast<unsigned char>(byte));
    m_encoder.write(Session, values);
}

void FitWriter::writeActivity(const Lap &whole)
{
    m_encoder.write(Activity,
                    {fitTime(whole.range.to), fitDuration(whole.measured), 1, manualActivity, activityEvent, stopType,
                     localFitTime(whole.range.to)});
}

} // namespace neobeat

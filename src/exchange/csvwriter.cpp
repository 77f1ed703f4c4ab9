// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"

#include "exchange/csvtext.h"
#include "exchange/minutetext.h"
#include "exchange/valuenames.h"

namespace neobeat {

namespace {

// 1/1024 s has seven decimals at most.
QByteArray millisecondsText(quint16 interval, IntervalUnit unit)
{
    if (unit == IntervalUnit::Of1000)
        return QByteArray::number(interval);
    QByteArray text = QByteArray::number(BeatRun::millisecondsOf(interval, unit), 'f', 7);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text;
}

} // namespace

void CsvWriter::begin()
{
    m_output.bytes() += csvHeader();
    m_output.bytes() += "\r\n";
}

void CsvWriter::writeSample(const Sample &sample, const ActivityEntry *activity)
{
    if (activity != m_activity) {
        m_activity = activity;
        m_activityCell = activity ? toCsvCell(activity->name) : QByteArray();
    }
    QByteArray &row = m_output.bytes();
    m_time.append(row, sample.time);
    row += ',';
    if (sample.isReading())
        row += QByteArray::number(sample.bpm);
    row += ',';
    row += nameOf(sample.quality);
    row += ',';
    row += nameOf(sample.source);
    row += ',';
    row += m_activityCell;
    row += ",sample,,,";
    endRow(sample.time);
    m_output.settle();
}

void CsvWriter::writeEntry(const Entry &entry)
{
    std::visit([this](const auto &content) { write(content); }, entry);
    m_output.settle();
}

void CsvWriter::write(const ActivityEntry &activity)
{
    const QByteArray name = toCsvCell(activity.name);
    writeRow(activity.range.from, name, "session", m_time.of(activity.range.to), name, toCsvCell(activity.note));
}

void CsvWriter::write(const ActivityMarker &marker)
{
    writeRow(marker.marker.time, toCsvCell(marker.activityName), "marker", {}, toCsvCell(marker.marker.text), {});
}

void CsvWriter::write(const ConnectionGap &gap)
{
    writeRow(gap.range.from, {}, "gap", m_time.of(gap.range.to), toCsvCell(gap.reason), {});
}

void CsvWriter::write(const BatteryEntry &battery)
{
    writeRow(battery.time, {}, "battery", {}, QByteArray::number(battery.level),
             battery.charging ? QByteArray("charging") : QByteArray());
}

// With blanks between them the bytes are no number to a spreadsheet, and with UTC before it a zone is no formula.
void CsvWriter::write(const LoggedMinute &minute)
{
    QByteArray &row = m_output.bytes();
    m_time.append(row, minute.time);
    row += ',';
    if (const auto bpm = minute.sample.bpm())
        row += QByteArray::number(*bpm);
    row += ",,,,minute,,";
    row += minute.sample.encode().toHex(' ');
    row += ",UTC";
    row += zoneText(minute.zone);
    endRow(minute.time);
}

void CsvWriter::write(const BeatRun &run)
{
    qint64 place = run.startTicks();
    for (const quint16 interval : run.intervals) {
        writeInterval(run, place, interval);
        place += interval * BeatRun::ticksOf(run.unit);
        m_output.settle();
    }
}

void CsvWriter::writeInterval(const BeatRun &run, qint64 ticks, quint16 interval)
{
    constexpr qint64 inMillisecond = BeatRun::ticksPerMillisecond;
    QByteArray &row = m_output.bytes();
    m_time.append(row, ticks / inMillisecond);
    row += ",,,";
    row += nameOf(run.source);
    row += ",,rr,";
    m_time.append(row, (ticks + interval * BeatRun::ticksOf(run.unit)) / inMillisecond);
    row += ',';
    row += millisecondsText(interval, run.unit);
    row += ',';
    row += nameOf(run.unit);
    if (ticks % inMillisecond > 0)
        row += " +" + QByteArray::number(ticks % inMillisecond);
    endRow(ticks / inMillisecond);
}

void CsvWriter::writeRow(qint64 time, const QByteArray &activity, QByteArrayView event, const QByteArray &end,
                         const QByteArray &text, const QByteArray &note)
{
    QByteArray &row = m_output.bytes();
    m_time.append(row, time);
    row += ",,,,";
    row += activity;
    row += ',';
    row += event;
    row += ',';
    row += end;
    row += ',';
    row += text;
    row += ',';
    row += note;
    endRow(time);
}

void CsvWriter::endRow(qint64 time)
{
    m_output.bytes() += ',';
    m_clock.append(m_output.bytes(), time);
    m_output.bytes() += "\r\n";
}

} // namespace neobeat

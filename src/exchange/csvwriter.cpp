// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"

#include "exchange/csvtext.h"
#include "exchange/minutetext.h"
#include "exchange/valuenames.h"

namespace neobeat {

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
    row += ",sample,,,\r\n";
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
    row += "\r\n";
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
    row += "\r\n";
}

} // namespace neobeat

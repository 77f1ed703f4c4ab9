// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zeppentryreader.h"

#include "base/localmoment.h"
#include "base/outsidetext.h"
#include "exchange/readingtext.h"
#include "history/acceptance.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

struct ZeppColumn
{
    enum : CsvTable::Column { Date, Time, HeartRate, Type, Start, Seconds };
};

bool hasName(const std::vector<QByteArray> &row, QByteArrayView name)
{
    return std::find(row.begin(), row.end(), name) != row.end();
}

// Two digits; -1 for anything else.
int twoDigitNumber(QByteArrayView text)
{
    const auto digit = [&](qsizetype place) { return unsigned(text[place] - '0'); };
    return text.size() == 2 && digit(0) < 10 && digit(1) < 10 ? int(digit(0) * 10 + digit(1)) : -1;
}

} // namespace

Error ZeppEntryReader::begin()
{
    m_table.readHeader({"date", "time", "heartRate", "type", "startTime", "sportTime(s)"});
    if (m_table.has(ZeppColumn::Start))
        m_kind = Kind::Activities;
    else if (!m_table.has(ZeppColumn::Date))
        m_kind = Kind::Measurements;
    return {};
}

bool ZeppEntryReader::recognises(const std::vector<QByteArray> &row)
{
    return (hasName(row, "time") && hasName(row, "heartRate"))
        || (hasName(row, "type") && hasName(row, "startTime") && hasName(row, "sportTime(s)"));
}

QString ZeppEntryReader::assumedZone() const
{
    return m_kind == Kind::Minutes || m_times.hasAssumedZone() ? zoneOfComputer() : QString();
}

Error ZeppEntryReader::readRow(Entry &entry)
{
    return m_kind == Kind::Activities ? readActivity(entry) : readValue(entry);
}

Error ZeppEntryReader::readValue(Entry &entry)
{
    const bool isMinute = m_kind == Kind::Minutes;
    const auto time = isMinute ? minute(m_table.cell(ZeppColumn::Date), m_table.cell(ZeppColumn::Time))
                               : m_times.read(m_table.cell(ZeppColumn::Time));
    if (!time)
        return unreadable(m_table.line(), u"no time, as 2026-11-20 and 18:30"_s);
    const QByteArrayView cell = m_table.cell(ZeppColumn::HeartRate);
    const auto bpm = cell.isEmpty() ? std::optional(0) : readingFrom(cell);
    if (!bpm)
        return unreadable(m_table.line(), u"no number in the column heartRate"_s);
    if (*bpm > 0)
        entry
            = Sample{*time, quint8(*bpm), SampleQuality::Good, isMinute ? SampleSource::Minute : SampleSource::Stream};
    return {};
}

// Which numbers mean which sport differs between versions of the app, so the number is kept.
Error ZeppEntryReader::readActivity(Entry &entry)
{
    const auto start = m_times.read(m_table.cell(ZeppColumn::Start));
    bool isNumber = false;
    const qlonglong seconds = m_table.cell(ZeppColumn::Seconds).toByteArray().toLongLong(&isNumber);
    if (!start || !isNumber || seconds < 0 || seconds > acceptance::longestRange)
        return unreadable(m_table.line(), u"no start and length of an activity"_s);
    ActivityEntry activity;
    activity.range = {*start, *start + seconds * ms::second};
    activity.name = u"Zepp %1"_s.arg(outsideLine(QString::fromUtf8(m_table.cell(ZeppColumn::Type))));
    entry = std::move(activity);
    return {};
}

// Years of minutes come in order, so the zone is looked up once a day.
std::optional<qint64> ZeppEntryReader::minute(QByteArrayView date, QByteArrayView time)
{
    if (time.size() == 5 && time[2] == ':' && m_dayStart && date == m_date) {
        const int hours = twoDigitNumber(time.first(2));
        const int minutes = twoDigitNumber(time.sliced(3));
        if (hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60)
            return *m_dayStart + hours * ms::hour + minutes * ms::minute;
    }
    const auto wall = parseWallTime(date.toByteArray() + ' ' + time.toByteArray());
    if (!wall)
        return {};
    const qint64 begin = startOfDay(wall->date);
    const bool hasAllHours = startOfDay(wall->date.addDays(1)) - begin == ms::day;
    m_date = date.toByteArray();
    m_dayStart = hasAllHours ? std::optional(begin) : std::nullopt;
    return m_times.local(*wall);
}

} // namespace neobeat

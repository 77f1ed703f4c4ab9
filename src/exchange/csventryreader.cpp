// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csventryreader.h"

#include "exchange/minutetext.h"
#include "exchange/valuenames.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

constexpr std::array needed{CsvColumn::Time, CsvColumn::Bpm, CsvColumn::Quality, CsvColumn::Source, CsvColumn::Event};

// A whole number, possibly with zero decimals: "63", "63.0" and "63,00". A number outside of every valid range stays
// outside, but may lose its exact value.
std::optional<int> wholeNumberUpTo(QByteArrayView cell, int beyond)
{
    const auto isDigit = [](char character) { return character >= '0' && character <= '9'; };
    const auto end = std::find_if_not(cell.begin(), cell.end(), isDigit);
    const bool hasDecimals = end != cell.end();
    const bool isOne = end != cell.begin()
        && (!hasDecimals
            || ((*end == '.' || *end == ',') && end + 1 != cell.end()
                && std::all_of(end + 1, cell.end(), [](char digit) { return digit == '0'; })));
    if (!isOne)
        return {};
    int value = 0;
    for (auto digit = cell.begin(); digit != end; ++digit)
        value = std::min(value * 10 + *digit - '0', beyond);
    return value;
}

std::optional<int> wholeNumber(QByteArrayView cell)
{
    return wholeNumberUpTo(cell, 255);
}

// A length in milliseconds, with a point or a comma, in that unit; nothing when it does not fit.
std::optional<quint16> intervalIn(QByteArray cell, IntervalUnit unit)
{
    bool isNumber = false;
    const double milliseconds = cell.replace(',', '.').toDouble(&isNumber);
    const double number = unit == IntervalUnit::Of1024 ? milliseconds * 1.024 : milliseconds;
    if (!isNumber || !(number >= 0 && number < 65'535.5))
        return {};
    return quint16(std::lround(number));
}

} // namespace

bool CsvEntryReader::readHeader()
{
    if (m_rows.next(m_cells) != CsvReader::Outcome::Row)
        return false;
    m_width = m_cells.size();
    const QList<QByteArray> names = csvHeader().toByteArray().split(',');
    std::transform(names.begin(), names.end(), m_places.begin(), [this](const QByteArray &name) {
        const auto found = std::find_if(m_cells.begin(), m_cells.end(), [&](QByteArrayView cell) {
            return cell.trimmed().compare(name, Qt::CaseInsensitive) == 0;
        });
        return found == m_cells.end() ? -1 : int(found - m_cells.begin());
    });
    for (const CsvColumn column : needed) {
        const int place = m_places[std::size_t(column)];
        if (place < 0)
            return false;
        m_neededWidth = std::max(m_neededWidth, std::size_t(place) + 1);
    }
    return true;
}

Error CsvEntryReader::next(Entry &entry)
{
    m_problem = nullptr;
    do {
        switch (m_rows.next(m_cells)) {
        case CsvReader::Outcome::End:
            entry = {};
            return {};
        case CsvReader::Outcome::Broken:
            return unreadable(m_rows.line(), m_rows.problem());
        case CsvReader::Outcome::Row:
            break;
        }
    } while (isRowEmpty());
    if (isRowWhole())
        read(entry);
    if (!m_problem)
        return {};
    entry = {};
    return unreadable(m_rows.line(), QString::fromLatin1(m_problem));
}

QString CsvEntryReader::assumedZone() const
{
    const bool isAssumed = m_times.hasAssumedZone() || m_ends.hasAssumedZone();
    return isAssumed ? zoneOfComputer() : QString();
}

bool CsvEntryReader::isRowEmpty() const
{
    return std::all_of(m_cells.begin(), m_cells.end(), [](QByteArrayView cell) { return cell.isEmpty(); });
}

bool CsvEntryReader::isRowWhole()
{
    const std::size_t width = m_cells.size();
    if (width == m_width)
        return true;
    // Some spreadsheets write no empty cells at the end of a row, or extra ones. But a last row that ends without a
    // line break was cut off.
    const bool hasMore = width > m_width
        && std::any_of(m_cells.begin() + std::ptrdiff_t(m_width), m_cells.end(),
                       [](QByteArrayView cell) { return !cell.isEmpty(); });
    if (hasMore)
        m_problem = "more cells than the first line names; is the separator also part of a text?";
    else if (width < m_neededWidth || (width < m_width && !m_rows.hadLineEnd()))
        m_problem = "fewer cells than the first line names; was the file cut off?";
    return !m_problem;
}

QByteArrayView CsvEntryReader::cell(CsvColumn column) const
{
    const int place = m_places[std::size_t(column)];
    return place < 0 || std::size_t(place) >= m_cells.size() ? QByteArrayView() : m_cells[std::size_t(place)];
}

qint64 CsvEntryReader::time(CsvColumn column)
{
    TimeReader &reader = column == CsvColumn::End ? m_ends : m_times;
    const auto time = reader.read(cell(column));
    if (!time)
        m_problem = "no time that can be told for certain, as 2026-11-20T18:30:00+01:00 or 2026-11-20 18:30:00";
    return time.value_or(0);
}

void CsvEntryReader::read(Entry &entry)
{
    const QByteArrayView event = cell(CsvColumn::Event);
    if (event == "sample") {
        readSample(entry);
    } else if (event == "marker") {
        entry = ActivityMarker{{time(CsvColumn::Time), line(CsvColumn::Text)}, line(CsvColumn::Activity)};
    } else if (event == "battery") {
        readBattery(entry);
    } else if (event == "minute") {
        readMinute(entry);
    } else if (event == "rr") {
        readInterval(entry);
    } else if (event == "gap") {
        entry = ConnectionGap{{time(CsvColumn::Time), time(CsvColumn::End)}, line(CsvColumn::Text)};
    } else if (event == "session") {
        ActivityEntry activity;
        activity.range = {time(CsvColumn::Time), time(CsvColumn::End)};
        activity.name = line(CsvColumn::Text);
        activity.note = note(CsvColumn::Note);
        entry = std::move(activity);
    } else {
        m_problem = "a word that is not known in the column event";
    }
}

// Whether heart rate and quality fit together is checked by the caller, who decides what is kept.
void CsvEntryReader::readSample(Entry &entry)
{
    const qint64 moment = time(CsvColumn::Time);
    const QByteArrayView bpm = cell(CsvColumn::Bpm);
    const auto number = bpm.isEmpty() ? std::optional(0) : wholeNumber(bpm);
    const auto quality = qualityNamed(cell(CsvColumn::Quality));
    const auto source = sourceNamed(cell(CsvColumn::Source));
    if (!number)
        m_problem = "no whole number in the column bpm";
    else if (!quality)
        m_problem = "a word that is not known in the column quality";
    else if (!source)
        m_problem = "a word that is not known in the column source";
    else
        entry = Sample{moment, quint8(*number), *quality, *source};
}

void CsvEntryReader::readBattery(Entry &entry)
{
    const auto level = wholeNumber(cell(CsvColumn::Text));
    const QByteArrayView note = cell(CsvColumn::Note);
    if (!level)
        m_problem = "no whole number for the battery in the column text";
    else if (!note.isEmpty() && note != "charging")
        m_problem = "a word that is not known for the battery in the column note";
    else
        entry = BatteryEntry{time(CsvColumn::Time), *level, !note.isEmpty()};
}

void CsvEntryReader::readInterval(Entry &entry)
{
    const qint64 moment = time(CsvColumn::Time);
    const QByteArrayView note = cell(CsvColumn::Note);
    const qsizetype plus = note.indexOf('+');
    const auto unit = unitNamed((plus < 0 ? note : note.first(plus)).trimmed());
    const auto ticks
        = plus < 0 ? std::optional(0) : wholeNumberUpTo(note.sliced(plus + 1), int(BeatRun::ticksPerMillisecond));
    const auto source = sourceNamed(cell(CsvColumn::Source));
    const auto interval = intervalIn(cell(CsvColumn::Text).toByteArray(), unit.value_or(IntervalUnit::Of1000));
    if (!unit || !ticks || *ticks >= BeatRun::ticksPerMillisecond)
        m_problem = "no unit of an RR interval in the column note, as 1/1024 s";
    else if (!interval)
        m_problem = "no RR interval in milliseconds in the column text";
    else if (!source)
        m_problem = "a word that is not known in the column source";
    else
        entry = BeatRun{moment, quint16(*ticks), *unit, *source, {*interval}};
}

// The heart rate is in the bytes, too, so its column does not count.
void CsvEntryReader::readMinute(Entry &entry)
{
    const qint64 moment = time(CsvColumn::Time);
    const auto sample = minuteSampleFrom(cell(CsvColumn::Text));
    const QByteArrayView note = cell(CsvColumn::Note);
    const auto zone = note.startsWith("UTC") ? zoneFrom(note.sliced(3)) : std::nullopt;
    if (!sample)
        m_problem = "not the eight bytes of a minute in the column text";
    else if (!zone)
        m_problem = "no time zone for the minute in the column note, as UTC+01:00";
    else
        entry = LoggedMinute{moment, *zone, *sample};
}

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csventryreader.h"

#include "exchange/timetext.h"
#include "exchange/valuenames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

constexpr std::array needed{CsvColumn::Time, CsvColumn::Bpm, CsvColumn::Quality, CsvColumn::Source, CsvColumn::Event};

std::optional<int> smallNumber(QByteArrayView cell)
{
    const auto isDigit = [](char character) { return character >= '0' && character <= '9'; };
    if (cell.isEmpty() || cell.size() > 3 || !std::all_of(cell.begin(), cell.end(), isDigit))
        return {};
    return cell.toInt();
}

} // namespace

bool CsvEntryReader::readHeader()
{
    if (m_rows.next(m_cells) != CsvReader::Outcome::Row)
        return false;
    m_width = m_cells.size();
    const QList<QByteArray> names = csvHeader().toByteArray().split(',');
    std::transform(names.begin(), names.end(), m_places.begin(),
                   [this](const QByteArray &name) { return m_cells.indexOf(name); });
    return std::all_of(needed.begin(), needed.end(), [this](CsvColumn column) { return m_places[int(column)] >= 0; });
}

Error CsvEntryReader::next(Entry &entry)
{
    switch (m_rows.next(m_cells)) {
    case CsvReader::Outcome::End:
        entry = {};
        return {};
    case CsvReader::Outcome::Broken:
        return unreadable(m_rows.line(), u"no CSV"_s);
    case CsvReader::Outcome::Row:
        break;
    }
    if (m_cells.size() != m_width)
        return unreadable(m_rows.line(), u"%1 cells in place of %2"_s.arg(m_cells.size()).arg(m_width));
    entry = read();
    if (isNothing(entry))
        return unreadable(m_rows.line(), u"not a value that could be stored"_s);
    return {};
}

QByteArrayView CsvEntryReader::cell(CsvColumn column) const
{
    const qsizetype place = m_places[int(column)];
    return place < 0 ? QByteArrayView() : QByteArrayView(m_cells.at(place));
}

Entry CsvEntryReader::read() const
{
    const QByteArrayView event = cell(CsvColumn::Event);
    const auto time = parseTime(cell(CsvColumn::Time));
    if (event == "sample")
        return sample(time);
    if (!time || !TimeRange::everything().contains(*time))
        return {};
    if (event == "marker")
        return SessionMarker{{*time, line(CsvColumn::Text)}, line(CsvColumn::Session)};
    if (event == "battery")
        return battery(*time);
    const TimeRange range{*time, parseTime(cell(CsvColumn::End)).value_or(-1)};
    if (!isValid(range))
        return {};
    if (event == "gap")
        return ConnectionGap{range, line(CsvColumn::Text)};
    if (event != "session")
        return {};
    SessionEntry session;
    session.range = range;
    session.name = line(CsvColumn::Text);
    session.note = note(CsvColumn::Note);
    return session;
}

Entry CsvEntryReader::sample(std::optional<qint64> time) const
{
    const QByteArrayView bpm = cell(CsvColumn::Bpm);
    const auto number = smallNumber(bpm);
    if (!bpm.isEmpty() && !number)
        return {};
    const auto checked = checkedSample(time, number, cell(CsvColumn::Quality), cell(CsvColumn::Source));
    if (!checked)
        return {};
    return *checked;
}

Entry CsvEntryReader::battery(qint64 time) const
{
    const auto level = smallNumber(cell(CsvColumn::Text));
    const QByteArrayView note = cell(CsvColumn::Note);
    if (!level || *level > 100 || (!note.isEmpty() && note != "charging"))
        return {};
    return BatteryEntry{time, *level, !note.isEmpty()};
}

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/garminentryreader.h"

#include "base/outsidetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

struct GarminColumn
{
    enum : CsvTable::Column { Date, Title, Length };
};

// Places, the same in every language: type, date, favourite, title, distance, calories, length.
constexpr int datePlace = 1;
constexpr int favouritePlace = 2;
constexpr int titlePlace = 3;
constexpr int lengthPlace = 6;

// "00:45:12", "45:12.3", "00:00:02,8" in milliseconds.
std::optional<qint64> activityLength(QByteArrayView text)
{
    constexpr double longest = 100'000;
    double seconds = 0;
    const QList<QByteArray> parts = text.toByteArray().replace(',', '.').split(':');
    for (const QByteArray &part : parts) {
        bool isNumber = false;
        const double number = part.toDouble(&isNumber);
        if (!isNumber || number < 0 || number > longest || parts.size() > 3)
            return {};
        seconds = seconds * 60 + number;
    }
    return qRound64(seconds * 1'000);
}

} // namespace

Error GarminEntryReader::begin()
{
    m_table.readHeader({"Date", "Title", "Time"});
    if (!m_table.has(GarminColumn::Date) || !m_table.has(GarminColumn::Length))
        m_table.usePlaces({datePlace, titlePlace, lengthPlace});
    return {};
}

bool GarminEntryReader::recognises(const std::vector<std::vector<QByteArray>> &rows)
{
    if (rows.empty())
        return false;
    const auto has = [&](QByteArrayView name) { return std::ranges::find(rows[0], name) != rows[0].end(); };
    if (has("Activity Type") && has("Date") && has("Title") && has("Time") && has("Avg HR"))
        return true;
    if (rows.size() < 2 || rows[1].size() <= std::size_t(lengthPlace))
        return false;
    const QByteArray favourite = rows[1][favouritePlace].toLower();
    return (favourite == "true" || favourite == "false") && parseWallTime(rows[1][datePlace])
        && activityLength(rows[1][lengthPlace]);
}

Error GarminEntryReader::readRow(Entry &entry)
{
    const auto start = m_times.read(m_table.cell(GarminColumn::Date));
    const auto length = activityLength(m_table.cell(GarminColumn::Length));
    if (!start || !length)
        return unreadable(m_table.line(), u"no start and length of an activity, as 2026-11-20 18:30:00 and 00:45:12"_s);
    ActivityEntry activity;
    activity.range = {*start, *start + *length};
    activity.name = outsideLine(QString::fromUtf8(m_table.cell(GarminColumn::Title)));
    entry = std::move(activity);
    return {};
}

} // namespace neobeat

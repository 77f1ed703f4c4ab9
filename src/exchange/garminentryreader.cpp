// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/garminentryreader.h"

#include "base/outsidetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

struct GarminColumn
{
    enum : CsvTable::Column { Type, Date, Title, Length };
};

// "00:45:12", "45:12.3", "1:02:03" in milliseconds.
std::optional<qint64> activityLength(QByteArrayView text)
{
    constexpr double longest = 100'000;
    double seconds = 0;
    const QList<QByteArray> parts = text.toByteArray().split(':');
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

GarminEntryReader::GarminEntryReader(QIODevice &device)
    : m_table(device)
{
    m_table.readHeader({"Activity Type", "Date", "Title", "Time"});
}

bool GarminEntryReader::recognises(const std::vector<QByteArray> &row)
{
    const auto has = [&row](QByteArrayView name) { return std::find(row.begin(), row.end(), name) != row.end(); };
    return has("Activity Type") && has("Date") && has("Title") && has("Time") && has("Avg HR");
}

Error GarminEntryReader::next(Entry &entry)
{
    entry = {};
    switch (m_table.next()) {
    case CsvReader::Outcome::End:
        return {};
    case CsvReader::Outcome::Broken:
        return unreadable(m_table.line(), m_table.problem());
    case CsvReader::Outcome::Row:
        break;
    }
    const auto start = m_times.read(m_table.cell(GarminColumn::Date));
    const auto length = activityLength(m_table.cell(GarminColumn::Length));
    if (!start || !length)
        return unreadable(m_table.line(), u"no start and length of an activity"_s);
    ActivityEntry activity;
    activity.range = {*start, *start + *length};
    activity.name = outsideLine(QString::fromUtf8(m_table.cell(GarminColumn::Title)));
    entry = std::move(activity);
    return {};
}

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/polarentryreader.h"

#include "base/localmoment.h"
#include "base/outsidetext.h"
#include "exchange/readingtext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

struct PolarSessionColumn
{
    enum : CsvTable::Column { Sport, Date, Start, Duration };
};
struct PolarRowColumn
{
    enum : CsvTable::Column { Time, HeartRate };
};

// Polar writes the day first, with hyphens or slashes. With slashes others write the month first, so a date that can be
// read both ways is the one that the name of the file has, else none.
QDate dateFrom(QByteArrayView text, const QString &fileName)
{
    QString date = QString::fromLatin1(text);
    const QDate yearFirst = QDate::fromString(date, Qt::ISODate);
    const bool mayBeMonthFirst = date.contains(u'/');
    date.replace(u'/', u'-').replace(u'.', u'-');
    const QDate dayFirst = QDate::fromString(date, u"dd-MM-yyyy"_s);
    const QDate monthFirst = mayBeMonthFirst ? QDate::fromString(date, u"MM-dd-yyyy"_s) : QDate();
    if (yearFirst.isValid())
        return yearFirst;
    if (!monthFirst.isValid() || monthFirst == dayFirst)
        return dayFirst;
    if (!dayFirst.isValid())
        return monthFirst;
    const auto isNamed = [&](QDate possible) { return fileName.contains(possible.toString(Qt::ISODate)); };
    return isNamed(dayFirst) ? dayFirst : isNamed(monthFirst) ? monthFirst : QDate();
}

// "01:30:00" or "01:30:00.5", also of more than a day, in milliseconds.
std::optional<qint64> lengthFrom(QByteArrayView text)
{
    const QList<QByteArray> parts = text.toByteArray().split(':');
    if (parts.size() != 3)
        return {};
    std::array<double, 3> numbers{};
    for (int i = 0; i < 3; ++i) {
        bool isNumber = false;
        numbers.at(std::size_t(i)) = parts.at(i).toDouble(&isNumber);
        if (!isNumber || numbers.at(std::size_t(i)) < 0 || numbers.at(std::size_t(i)) > 100'000)
            return {};
    }
    return qint64(numbers[0]) * ms::hour + qint64(numbers[1]) * ms::minute + qRound64(numbers[2] * 1'000);
}

} // namespace

bool PolarEntryReader::recognises(const std::vector<QByteArray> &row)
{
    return row.size() > 4 && row[0] == "Name" && row[1] == "Sport" && row[2] == "Date" && row[3] == "Start time"
        && row[4] == "Duration";
}

Error PolarEntryReader::begin()
{
    using Outcome = CsvReader::Outcome;
    const bool hasSession = m_table.readHeader({"Sport", "Date", "Start time", "Duration"}) == Outcome::Row
        && m_table.next() == Outcome::Row;
    const QDate date = hasSession ? dateFrom(m_table.cell(PolarSessionColumn::Date), m_fileName) : QDate();
    const QTime time = hasSession
        ? QTime::fromString(QString::fromLatin1(m_table.cell(PolarSessionColumn::Start)), u"HH:mm:ss"_s)
        : QTime();
    if (!date.isValid() || !time.isValid())
        return unreadable(2,
                          u"no start of the session, as 20-11-2026 and 18:30:00; a date as 03/02/2026 needs a file "
                          "with the name that Polar gave it"_s);
    const qint64 start = localMoment(date, time, Passing::First);
    m_activity.range = {start, start + lengthFrom(m_table.cell(PolarSessionColumn::Duration)).value_or(0)};
    m_activity.name = outsideLine(QString::fromUtf8(m_table.cell(PolarSessionColumn::Sport)));
    if (m_table.readHeader({"Time", "HR (bpm)"}) == Outcome::Row && m_table.has(PolarRowColumn::Time)
        && m_table.has(PolarRowColumn::HeartRate))
        return {};
    return unreadable(3, u"no columns Time and HR (bpm)"_s);
}

Error PolarEntryReader::readRow(Entry &entry)
{
    const auto length = lengthFrom(m_table.cell(PolarRowColumn::Time));
    const QByteArrayView cell = m_table.cell(PolarRowColumn::HeartRate);
    const auto bpm = cell.isEmpty() ? std::optional(0) : readingFrom(cell);
    if (!length || !bpm)
        return unreadable(m_table.line(), u"no time since the start, or no number in the column HR (bpm)"_s);
    if (*bpm > 0)
        entry = Sample{m_activity.range.from + *length, quint8(*bpm), SampleQuality::Good, SampleSource::Stream};
    return {};
}

} // namespace neobeat

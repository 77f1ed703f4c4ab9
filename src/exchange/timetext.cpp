// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timetext.h"

#include "base/timeunits.h"

#include <QDateTime>

#include <chrono>

namespace neobeat {

namespace {

using ms::day;
using ms::hour;
using ms::minute;
constexpr qint64 quarterHour = 15 * minute;

void appendDigits(QByteArray &text, qint64 number, int digits)
{
    const qsizetype end = text.size() + digits;
    text.resize(end);
    char *place = text.data() + end;
    for (int i = 0; i < digits; ++i, number /= 10)
        *--place = char('0' + number % 10);
}

qint64 floorDivision(qint64 value, qint64 divisor)
{
    return value / divisor - (value % divisor < 0 ? 1 : 0);
}

QByteArray suffixFor(qint64 offset)
{
    QByteArray suffix(1, offset < 0 ? '-' : '+');
    const qint64 minutes = std::abs(offset) / minute;
    appendDigits(suffix, minutes / 60, 2);
    suffix += ':';
    appendDigits(suffix, minutes % 60, 2);
    return suffix;
}

// Parses a text step by step; after a mismatch, every further step fails.
class Cursor
{
public:
    explicit Cursor(QByteArrayView text)
        : m_text(text)
    {
    }

    bool isGood() const { return m_good; }
    bool isAtEnd() const { return m_at == m_text.size(); }
    char next() const { return isAtEnd() ? '\0' : m_text[m_at]; }
    bool nextIsDigit() const { return next() >= '0' && next() <= '9'; }

    void take(QByteArrayView choices)
    {
        m_good = m_good && !isAtEnd() && choices.contains(next());
        m_at += m_good ? 1 : 0;
    }

    int number(int digits, int limit)
    {
        int value = 0;
        for (int i = 0; i < digits && m_good; ++i) {
            m_good = nextIsDigit();
            value = value * 10 + (m_good ? next() - '0' : 0);
            m_at += m_good ? 1 : 0;
        }
        m_good = m_good && value <= limit;
        return value;
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
    bool m_good = true;
};

qint64 milliseconds(Cursor &cursor)
{
    qint64 value = 0;
    if (cursor.next() != '.')
        return value;
    cursor.take(".");
    qint64 place = 100;
    do {
        value += place * cursor.number(1, 9);
        place /= 10;
    } while (place > 0 && cursor.nextIsDigit());
    while (cursor.isGood() && cursor.nextIsDigit())
        cursor.number(1, 9); // other programs write more digits than there are milliseconds
    return value;
}

qint64 offset(Cursor &cursor)
{
    const char sign = cursor.next();
    cursor.take("Z+-");
    if (!cursor.isGood() || sign == 'Z')
        return 0;
    const qint64 hours = cursor.number(2, 23);
    if (cursor.next() == ':')
        cursor.take(":");
    const qint64 value = (hours * 60 + cursor.number(2, 59)) * minute;
    return sign == '-' ? -value : value;
}

} // namespace

void TimeText::prepare(qint64 time)
{
    m_quarter = floorDivision(time, quarterHour);
    if (m_zone == Zone::Utc) {
        m_suffix = "Z";
        return;
    }
    // Whole minutes, because the text cannot express more; Liberia until 1972 has an offset with seconds, so the text
    // is off by seconds, but still names the same moment.
    const qint64 seconds = QDateTime::fromMSecsSinceEpoch(m_quarter * quarterHour).offsetFromUtc();
    m_offset = seconds / 60 * minute;
    if (m_zone == Zone::Local)
        m_suffix = suffixFor(m_offset);
}

void TimeText::append(QByteArray &text, qint64 time)
{
    if (m_quarter != floorDivision(time, quarterHour))
        prepare(time);
    const qint64 local = time + m_offset;
    const qint64 localDay = floorDivision(local, day);
    if (localDay != m_day || m_date.isEmpty()) {
        m_day = localDay;
        const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{localDay}}};
        m_date.clear();
        appendDigits(m_date, int(date.year()), 4);
        m_date += '-';
        appendDigits(m_date, unsigned(date.month()), 2);
        m_date += '-';
        appendDigits(m_date, unsigned(date.day()), 2);
        m_date += m_zone == Zone::Clock ? ' ' : 'T';
    }
    const qint64 rest = local - localDay * day;
    text += m_date;
    appendDigits(text, rest / hour, 2);
    text += ':';
    appendDigits(text, rest / minute % 60, 2);
    text += ':';
    appendDigits(text, rest / 1'000 % 60, 2);
    if (m_zone == Zone::Clock)
        return;
    text += '.';
    appendDigits(text, rest % 1'000, 3);
    text += m_suffix;
}

QByteArray TimeText::of(qint64 time)
{
    QByteArray text;
    append(text, time);
    return text;
}

std::optional<qint64> parseTime(QByteArrayView text)
{
    Cursor cursor(text);
    const int year = cursor.number(4, 9'999);
    cursor.take("-");
    const int month = cursor.number(2, 12);
    cursor.take("-");
    const int dayOfMonth = cursor.number(2, 31);
    cursor.take("T ");
    const qint64 hours = cursor.number(2, 23);
    cursor.take(":");
    const qint64 minutes = cursor.number(2, 59);
    cursor.take(":");
    const qint64 seconds = cursor.number(2, 59);
    const qint64 rest = milliseconds(cursor);
    const qint64 zone = offset(cursor);
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month(unsigned(month)),
                                           std::chrono::day(unsigned(dayOfMonth))};
    if (!cursor.isGood() || !cursor.isAtEnd() || !date.ok())
        return {};
    const qint64 days = std::chrono::sys_days{date}.time_since_epoch().count();
    return days * day + (hours * 60 + minutes) * minute + seconds * 1'000 + rest - zone;
}

} // namespace neobeat

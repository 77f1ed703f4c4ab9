// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timereader.h"

#include "base/localmoment.h"
#include "exchange/timetext.h"

#include <algorithm>
#include <array>

namespace neobeat {

namespace {

constexpr qsizetype minuteLength = 17; // "2026-11-20T18:30:"
constexpr qsizetype secondsLength = 6; // "00.250"

// Seconds as TimeText writes them, in milliseconds; -1 for any other text.
int secondsIn(const char *text)
{
    const auto digit = [text](int place) { return unsigned(text[place] - '0'); };
    for (const int place : {0, 1, 3, 4, 5}) {
        if (digit(place) > 9)
            return -1;
    }
    if (text[2] != '.' || digit(0) > 5)
        return -1;
    return int((digit(0) * 10 + digit(1)) * 1'000 + digit(3) * 100 + digit(4) * 10 + digit(5));
}

// A number of at most this many digits, and what follows it.
struct Number
{
    int value = -1;
    qsizetype digits = 0;
};

Number numberAt(QByteArrayView text, qsizetype at, qsizetype most)
{
    Number number{0, 0};
    while (number.digits < most && at + number.digits < text.size()) {
        const auto digit = unsigned(text[at + number.digits] - '0');
        if (digit > 9)
            break;
        number.value = number.value * 10 + int(digit);
        ++number.digits;
    }
    return number.digits > 0 ? number : Number();
}

// Year, month and day in either order; moves past them.
QDate takeDate(QByteArrayView text, qsizetype &at)
{
    std::array<Number, 3> parts;
    std::array<char, 2> marks{};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        parts[i] = numberAt(text, at, 4);
        at += parts[i].digits;
        if (i < marks.size() && at < text.size())
            marks[i] = text[at++];
    }
    const bool beginsWithYear = parts[0].digits == 4 && marks[0] == marks[1] && (marks[0] == '-' || marks[0] == '/');
    const bool endsWithYear = parts[2].digits == 4 && marks[0] == '.' && marks[1] == '.';
    if (beginsWithYear)
        return {parts[0].value, parts[1].value, parts[2].value};
    return endsWithYear ? QDate(parts[2].value, parts[1].value, parts[0].value) : QDate();
}

// Hours and minutes, and seconds with decimals if present; moves past them.
QTime takeTime(QByteArrayView text, qsizetype &at)
{
    std::array<int, 3> parts{0, 0, 0};
    std::size_t count = 0;
    for (; count < parts.size(); ++count) {
        if (count > 0 && (at >= text.size() || text[at] != ':'))
            break;
        at += count > 0 ? 1 : 0;
        const Number number = numberAt(text, at, 2);
        parts[count] = number.value;
        at += number.digits;
    }
    int milliseconds = 0;
    if (count == 3 && at < text.size() && (text[at] == '.' || text[at] == ',')) {
        const Number fraction = numberAt(text, at + 1, 3);
        constexpr std::array<int, 4> scale{0, 100, 10, 1};
        milliseconds = fraction.value * scale.at(std::size_t(fraction.digits));
        at += 1 + fraction.digits;
        while (fraction.digits > 0 && numberAt(text, at, 1).digits > 0)
            ++at; // other programs write more digits than there are milliseconds
    }
    return count >= 2 ? QTime(parts[0], parts[1], parts[2], milliseconds) : QTime();
}

} // namespace

std::optional<WallTime> parseWallTime(QByteArrayView text)
{
    qsizetype at = 0;
    const QDate date = takeDate(text, at);
    if (!date.isValid() || at >= text.size() || (text[at] != ' ' && text[at] != 'T'))
        return {};
    ++at;
    const QTime time = takeTime(text, at);
    if (!time.isValid() || at != text.size())
        return {};
    return WallTime{date, time};
}

std::optional<qint64> TimeReader::read(QByteArrayView text)
{
    const qsizetype known = minuteLength + secondsLength + m_zone.size();
    if (text.size() == known && !m_minute.isEmpty() && text.startsWith(m_minute) && text.endsWith(m_zone)) {
        if (const int seconds = secondsIn(text.data() + minuteLength); seconds >= 0)
            return m_minuteStart + seconds;
    }
    const auto time = parseTime(text);
    if (!time)
        return readLocal(text);
    const int seconds = text.size() > minuteLength + secondsLength ? secondsIn(text.data() + minuteLength) : -1;
    if (seconds >= 0) {
        m_minute = text.first(minuteLength).toByteArray();
        m_zone = text.sliced(minuteLength + secondsLength).toByteArray();
        m_minuteStart = *time - seconds;
    }
    return time;
}

std::optional<qint64> TimeReader::readLocal(QByteArrayView text)
{
    const auto wall = parseWallTime(text);
    return wall ? std::optional(local(*wall)) : std::nullopt;
}

qint64 TimeReader::local(const WallTime &wall)
{
    const qint64 first = localMoment(wall.date, wall.time, Passing::First);
    const qint64 last = localMoment(wall.date, wall.time, Passing::Last);
    m_lastLocal = first < m_lastLocal ? last : first;
    return m_lastLocal;
}

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/minutetext.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace neobeat {

namespace {

constexpr int quarterHoursInHour = 4;
constexpr int quarterMinutes = 15;

/// Two decimal digits; -1 for anything else.
int twoDigits(QByteArrayView text)
{
    const auto isDigit = [](char character) { return character >= '0' && character <= '9'; };
    return isDigit(text[0]) && isDigit(text[1]) ? (text[0] - '0') * 10 + text[1] - '0' : -1;
}

bool isHexDigit(char character)
{
    return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f')
        || (character >= 'A' && character <= 'F');
}

} // namespace

QByteArray zoneText(int zone)
{
    const int length = std::abs(zone);
    return (zone < 0 ? '-' : '+') + QByteArray::number(length / quarterHoursInHour).rightJustified(2, '0') + ':'
        + QByteArray::number(length % quarterHoursInHour * quarterMinutes).rightJustified(2, '0');
}

std::optional<qint8> zoneFrom(QByteArrayView text)
{
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':')
        return {};
    const int hours = twoDigits(text.sliced(1));
    const int minutes = twoDigits(text.sliced(4));
    if (hours < 0 || minutes < 0 || minutes >= 60 || minutes % quarterMinutes != 0)
        return {};
    const int length = hours * quarterHoursInHour + minutes / quarterMinutes;
    if (length > std::numeric_limits<qint8>::max())
        return {};
    return qint8(text[0] == '-' ? -length : length);
}

std::optional<MinuteSample> minuteSampleFrom(QByteArrayView text)
{
    QByteArray digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](char digit) { return digit != ' '; });
    if (digits.size() != 2 * MinuteSample::byteCount || !std::all_of(digits.cbegin(), digits.cend(), isHexDigit))
        return {};
    return MinuteSample::decode(QByteArray::fromHex(digits));
}

} // namespace neobeat

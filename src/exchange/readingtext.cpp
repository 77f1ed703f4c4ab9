// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/readingtext.h"

#include <algorithm>
#include <cmath>

namespace neobeat {

namespace {

constexpr int largest = 254; // never a heart rate, and fits into a byte

int reading(int bpm)
{
    return bpm <= 0 || bpm == 255 ? 0 : std::min(bpm, largest);
}

} // namespace

std::optional<int> readingFrom(QByteArrayView text)
{
    constexpr qsizetype mostDigits = 4;
    const auto isDigit = [](char character) { return character >= '0' && character <= '9'; };
    if (!text.isEmpty() && text.size() <= mostDigits && std::all_of(text.begin(), text.end(), isDigit)) {
        int value = 0;
        for (const char digit : text)
            value = value * 10 + digit - '0';
        return reading(value);
    }
    bool isNumber = false;
    const double value = text.toByteArray().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return {};
    return reading(int(std::clamp(std::round(value), -1.0, 1'000.0)));
}

} // namespace neobeat

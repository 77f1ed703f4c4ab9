// SPDX-License-Identifier: GPL-3.0-or-later
// Input: a value of characteristic 0x2A2B; the same bytes also give a time to write: seconds (6), quarter hours (1).
#include "fuzztarget.h"
#include "inputreader.h"
#include "protocol/currenttime.h"

#include <QTimeZone>

namespace neobeat::fuzz {

namespace {

constexpr qsizetype messageSize = 11;
constexpr qsizetype zoneIndex = 10;
constexpr int quarterHour = 15 * 60;

void checkReading(const QByteArray &input)
{
    const auto moment = currenttime::decode(input);
    require(!moment || input.size() >= messageSize, "eleven bytes at least");
    if (!moment)
        return;
    require(moment->isValid() && moment->date().year() >= 1 && moment->date().year() <= 9999, "a real date");
    const QByteArray encoded = currenttime::encode(*moment);
    require(encoded.size() == messageSize, "what can be read can be written");
    require(encoded.first(7) == input.first(7) && encoded.at(zoneIndex) == input.at(zoneIndex),
            "clock and zone are written as they came");
    require(encoded.at(7) >= 1 && encoded.at(7) <= 7, "a week has seven days");
    require(currenttime::decode(encoded) == moment, "decode(encode(x)) is x");
    for (qsizetype length = 0; length < messageSize; ++length)
        require(!currenttime::decode(encoded.first(length)), "less than eleven bytes are nothing");
}

void checkWriting(const QDateTime &moment)
{
    const QByteArray encoded = currenttime::encode(moment);
    const int year = moment.date().year();
    require(encoded.isEmpty() == (!moment.isValid() || year < 1 || year > 9999),
            "every moment of 9999 years has bytes");
    require(encoded.isEmpty() || currenttime::decode(encoded) == moment, "what is written reads the same");
}

} // namespace

static void tryCurrenttime(const QByteArray &input)
{
    checkReading(input);
    InputReader reader(input);
    const auto seconds = static_cast<qint64>(reader.number(6)) - (1LL << 46);
    const int quarters = static_cast<int>(reader.number(1) % (26 * 4 + 1)) - 12 * 4;
    checkWriting(QDateTime::fromSecsSinceEpoch(seconds, Qt::OffsetFromUTC, quarters * quarterHour));
    checkWriting(QDateTime::fromSecsSinceEpoch(seconds >> 10, Qt::OffsetFromUTC, quarters * quarterHour));
}

NEOBEAT_FUZZ_TARGET(tryCurrenttime)

} // namespace neobeat::fuzz

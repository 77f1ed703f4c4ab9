// SPDX-License-Identifier: GPL-3.0-or-later
// Input: a value of the vendor's battery characteristic.
#include "fuzztarget.h"
#include "protocol/batterystatus.h"

namespace neobeat::fuzz {

namespace {

constexpr int hour = 3600;

void checkPercent(const std::optional<int> &percent)
{
    require(!percent || (*percent >= 0 && *percent <= 100), "a level is from 0 to 100 percent");
}

void checkMoment(const std::optional<QDateTime> &moment)
{
    if (!moment)
        return;
    require(moment->isValid(), "a moment is a real one");
    require(moment->date().year() > 1970 && moment->date().year() <= 9999, "1970 means never");
    require(moment->offsetFromUtc() >= -12 * hour && moment->offsetFromUtc() <= 14 * hour, "some zone has that offset");
}

template<typename Value>
bool isSameOrUnknown(const std::optional<Value> &part, const std::optional<Value> &whole)
{
    return !part || part == whole;
}

void checkPrefixes(const BatteryStatus &whole, const QByteArray &data)
{
    for (qsizetype length = 0; length < data.size(); ++length) {
        const auto part = BatteryStatus::decode(data.first(length));
        require(isSameOrUnknown(part.level, whole.level) && isSameOrUnknown(part.charging, whole.charging)
                    && isSameOrUnknown(part.firstDate, whole.firstDate)
                    && isSameOrUnknown(part.lastCharge, whole.lastCharge)
                    && isSameOrUnknown(part.levelAtLastCharge, whole.levelAtLastCharge),
                "what is missing is unknown, never a guess");
    }
}

} // namespace

static void tryBattery(const QByteArray &input)
{
    const auto status = BatteryStatus::decode(input);
    checkPercent(status.level);
    checkPercent(status.levelAtLastCharge);
    checkMoment(status.firstDate);
    checkMoment(status.lastCharge);
    require(status.lastCharge || !status.levelAtLastCharge, "without a charge there is no level at it");
    require(input.size() > 1 || status == BatteryStatus(), "a header alone says nothing");

    const QByteArray encoded = status.encode();
    require(encoded.size() == 20, "the message has 20 bytes");
    const auto again = BatteryStatus::decode(encoded);
    require(again == status, "decode(encode(x)) is x");
    require(!again.lastCharge || again.lastCharge->offsetFromUtc() == status.lastCharge->offsetFromUtc(),
            "the zone is kept");
    checkPrefixes(status, input.first(qMin<qsizetype>(input.size(), 20)));
}

NEOBEAT_FUZZ_TARGET(tryBattery)

} // namespace neobeat::fuzz

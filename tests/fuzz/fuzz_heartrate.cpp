// SPDX-License-Identifier: GPL-3.0-or-later
// Input: a value of characteristic 0x2A37.
#include "fuzztarget.h"
#include "protocol/heartratemeasurement.h"

#include <algorithm>

namespace neobeat::fuzz {

namespace {

constexpr qsizetype longestPrefix = 20;

void checkReading(const HeartRateMeasurement &measurement)
{
    const auto bpm = measurement.bpm();
    require(bpm.has_value() == (measurement.quality() == HeartRateMeasurement::Quality::Good),
            "there is a reading exactly when the quality is good");
    require(!bpm || (*bpm >= 25 && *bpm <= 240 && *bpm == measurement.rawBpm), "a reading is from 25 to 240");
    require(measurement.wide || measurement.rawBpm <= 0xff, "8 bits hold no more than 255");
    require(measurement.contact != false || !bpm, "without skin there is no reading");
}

void checkPrefixes(const HeartRateMeasurement &measurement, const QByteArray &encoded)
{
    for (qsizetype length = 0; length < std::min(encoded.size(), longestPrefix); ++length) {
        const auto shorter = HeartRateMeasurement::decode(encoded.first(length));
        // Only the list of RR intervals may end anywhere.
        require(!shorter || !shorter->rrIntervals.isEmpty(), "data shorter than its flags say is nothing");
        require(!shorter || measurement.rrIntervals.first(shorter->rrIntervals.size()) == shorter->rrIntervals,
                "a shorter row of intervals is the beginning of the longer one");
    }
}

} // namespace

static void tryHeartrate(const QByteArray &input)
{
    const auto measurement = HeartRateMeasurement::decode(input);
    require(!measurement || input.size() >= 2, "two bytes at least");
    if (!measurement)
        return;
    checkReading(*measurement);
    const QByteArray encoded = measurement->encode();
    require(encoded.size() <= input.size(), "what was read was in the data");
    require(encoded.sliced(1) == input.sliced(1, encoded.size() - 1), "all but reserved flags is written as it came");
    require(HeartRateMeasurement::decode(encoded) == measurement, "decode(encode(x)) is x");
    checkPrefixes(*measurement, encoded);
    if (measurement->rrIntervals.isEmpty())
        require(HeartRateMeasurement::decode(encoded + '\x55') == measurement, "bytes behind the fields are ignored");
}

NEOBEAT_FUZZ_TARGET(tryHeartrate)

} // namespace neobeat::fuzz

// SPDX-License-Identifier: GPL-3.0-or-later
// Input: a message of the stored data's control, and the same bytes as a packet size (1) and what is transferred.
#include "fuzztarget.h"
#include "inputreader.h"
#include "protocol/dailytotals.h"
#include "protocol/fetchassembler.h"
#include "protocol/fetchmessages.h"
#include "protocol/minutesample.h"
#include "protocol/pairecord.h"

namespace neobeat::fuzz {

namespace {

void checkMessages(const QByteArray &input)
{
    const FetchReply reply = FetchReply::decode(input);
    require(!reply.start || reply.start->isValid(), "a start is a real time");
    require(reply.kind != FetchReply::Kind::Started || reply.count == 0 || reply.start, "samples have a time");
    require(input.size() < 3 || FetchReply::decode(reply.encode()) == reply, "decode(encode(x)) is x");
    const FetchRequest request = FetchRequest::decode(input);
    require(request.kind != FetchRequest::Kind::Start || (request.since && request.since->isValid()),
            "a request has a real time");
    require(request.kind == FetchRequest::Kind::Unknown || request.encode().size() == input.size(),
            "what was understood is as long as what came");
}

void checkTransfer(const QByteArray &payload, qsizetype packetSize)
{
    auto packets = FetchAssembler::split(payload, packetSize);
    FetchAssembler whole;
    for (const QByteArray &packet : std::as_const(packets))
        require(whole.add(packet), "packets in their order are whole");
    require(whole.payload() == payload, "what was split is joined");
    if (packets.size() < 2)
        return;
    packets.removeAt(packets.size() / 2);
    FetchAssembler torn;
    for (const QByteArray &packet : std::as_const(packets))
        torn.add(packet);
    require(payload.startsWith(torn.payload()), "what is before the damage is kept as it came");
    require(torn.payload().size() <= packets.size() / 2 * packetSize + packetSize, "and nothing behind it");
}

void checkValues(const QByteArray &input)
{
    if (const auto minute = MinuteSample::decode(input)) {
        require(minute->encode() == input.first(MinuteSample::byteCount), "a minute keeps its bytes");
        require(!minute->bpm() || (*minute->bpm() >= 25 && *minute->bpm() <= 240), "a heart rate is plausible");
    }
    if (const auto record = PaiRecord::decode(input))
        require(PaiRecord::decode(record->encode()) == record && record->time.isValid(), "a record can be written");
    if (const auto totals = DailyTotals::decode(input))
        require(input.startsWith(totals->encode()), "totals can be written");
}

} // namespace

static void tryFetch(const QByteArray &input)
{
    checkMessages(input);
    checkValues(input);
    InputReader reader(input);
    const auto packetSize = qsizetype(reader.number(1) % 64 + 1);
    checkTransfer(reader.rest(), packetSize);
}

NEOBEAT_FUZZ_TARGET(tryFetch)

} // namespace neobeat::fuzz

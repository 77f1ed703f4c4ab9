// SPDX-License-Identifier: GPL-3.0-or-later
// Input: what is written to the watch to alert its owner, an event of the watch, or a text for its display.
#include "fuzztarget.h"
#include "protocol/callalert.h"
#include "protocol/chunkedtransfer.h"
#include "protocol/deviceevent.h"
#include "protocol/segmenttext.h"
#include "protocol/watchmessage.h"

#include <algorithm>

namespace neobeat::fuzz {

namespace {

void checkAlert(const QByteArray &input)
{
    const auto message = WatchMessage::decode(input);
    if (!message)
        return;
    const QByteArray written = message->encode();
    require(written.size() <= WatchMessage::longest + 34, "a message has a longest form");
    const auto again = WatchMessage::decode(written);
    require(again && again->encode() == written, "what was written is read as it is");
}

void checkCall(const QByteArray &input)
{
    const auto call = CallAlert::decode(input);
    require(!call || CallAlert::decode(call->encode()), "a call is a call when it is written");
    require(!call || call->encode().size() <= 20, "a call fits one write");
    require(callerForWatch(QString::fromUtf8(input)).size() <= 18, "a caller fits the watch");
}

void checkChunks(const QByteArray &input)
{
    chunkedtransfer::Assembler assembler;
    for (qsizetype at = 0; at < input.size(); at += 20)
        assembler.take(input.mid(at, 20));
    const QList<QByteArray> chunks = chunkedtransfer::encode(chunkedtransfer::Type::Settings, input);
    for (const QByteArray &chunk : chunks) {
        const auto whole = assembler.take(chunk);
        require(whole.has_value() == (&chunk == &chunks.last()), "the last chunk makes it whole");
        require(!whole || whole->content == input, "what is put together is what was split");
    }
}

void checkSegments(const QByteArray &input)
{
    const QString shown = segmentText(QString::fromUtf8(input), QLocale::German);
    require(std::ranges::all_of(shown, [](QChar character) { return character < QChar(0x80); }),
            "the display shows ASCII only");
}

} // namespace

static void tryAlertMessages(const QByteArray &input)
{
    checkAlert(input);
    checkCall(input);
    checkChunks(input);
    checkSegments(input);
    const auto event = DeviceEvent::decode(input);
    require(event.has_value() == !input.isEmpty(), "every code is an event");
    require(!event || event->encode() == input, "an event is kept as it came");
}

NEOBEAT_FUZZ_TARGET(tryAlertMessages)

} // namespace neobeat::fuzz

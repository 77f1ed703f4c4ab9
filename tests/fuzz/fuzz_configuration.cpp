// SPDX-License-Identifier: GPL-3.0-or-later
// Input: a line for a setting or an alarm; the same bytes also are a message of the watch, and chunks whose lengths are
// in front of them.
#include "fuzztarget.h"
#include "protocol/alarm.h"
#include "protocol/chunkedtransfer.h"
#include "protocol/configurationreply.h"
#include "protocol/endpointtransfer.h"
#include "protocol/watchsetting.h"

namespace neobeat::fuzz {

namespace {

void checkSettings(const QString &text)
{
    for (const SettingDefinition &definition : settingDefinitions()) {
        const auto value = parseSetting(definition, text);
        if (!value)
            continue;
        require(parseSetting(definition, settingText(definition, *value)).value() == *value, "a line is read back");
        require(!encodeSetting(definition.setting, *value).bytes.isEmpty(), "a value has bytes");
    }
}

void checkAlarms(const QByteArray &input, const QString &text)
{
    if (const auto alarm = Alarm::fromText(text))
        require(Alarm::fromText(alarm->toText()) == alarm, "an alarm is read back");
    if (const auto place = Alarm::decode(input)) {
        const auto again = Alarm::decode(Alarm::encode(place->number, place->alarm));
        require(again && again->number == place->number && again->alarm == place->alarm, "decode(encode(x)) is x");
    }
}

void checkReplies(const QByteArray &input)
{
    const auto reply = ConfigurationReply::decode(input);
    require(reply.kind == ConfigurationReply::Kind::Other || ConfigurationReply::decode(reply.encode()) == reply,
            "decode(encode(x)) is x");
    const auto report = AlarmReport::decode(input);
    require(!report || report->enabled.size() <= report->places.size(), "what is on is there");
}

void checkTransfers(const QByteArray &input)
{
    chunkedtransfer::Assembler chunks;
    endpointtransfer::Assembler endpoints;
    LongReply replies;
    qsizetype size = 0;
    for (qsizetype at = 0; at < input.size();) {
        const QByteArray piece = input.mid(at + 1, quint8(input.at(at)) % 32);
        at += 1 + piece.size();
        size += piece.size();
        const auto message = chunks.take(piece);
        require(!message || message->content.size() <= size, "nothing is made up");
        const auto endpoint = endpoints.take(piece);
        require(!endpoint || endpoint->content.size() <= size, "nothing is made up");
        const auto reply = replies.take(piece);
        require(!reply || reply->bytes.size() <= size, "nothing is made up");
    }
}

} // namespace

static void tryConfiguration(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    checkSettings(text);
    checkAlarms(input, text);
    checkReplies(input);
    checkTransfers(input);
    const auto chunks = endpointtransfer::encode(1, {1, input});
    endpointtransfer::Assembler assembler;
    for (const QByteArray &chunk : chunks) {
        const auto message = assembler.take(chunk);
        require(message.has_value() == (&chunk == &chunks.last()), "the last chunk ends a message");
    }
}

NEOBEAT_FUZZ_TARGET(tryConfiguration)

} // namespace neobeat::fuzz

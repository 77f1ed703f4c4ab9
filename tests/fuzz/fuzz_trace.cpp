// SPDX-License-Identifier: GPL-3.0-or-later
// Input: a trace of the link in either form; the same bytes are also a value that is redacted.
#include "fuzztarget.h"
#include "link/trace/redaction.h"
#include "protocol/uuids.h"
#include "unit/link/trace/tracefixture.h"

#include <algorithm>

namespace neobeat::fuzz {

namespace {

constexpr qsizetype longestReason = 200;

void checkTraceError(const TraceError &error)
{
    const QString reason = error.sentence();
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control || c == QChar::LineSeparator; };
    require(!reason.isEmpty() && reason.size() < longestReason, "a refusal says why, and is short");
    require(std::none_of(reason.begin(), reason.end(), isControl), "a refusal is one line");
    require(error.line != 1 && (error.line > 0) == reason.startsWith(QStringLiteral("Line ")), "an event has its line");
}

void checkTrace(const Trace &trace)
{
    const auto &events = trace.events;
    const auto isEarlier = [](const TraceEvent &left, const TraceEvent &right) { return left.time < right.time; };
    require(std::is_sorted(events.begin(), events.end(), isEarlier), "time goes forwards");
    const QByteArray text = textOf(trace);
    const auto again = TraceCodec::decode(text);
    require(again && again.value() == trace, "what is written reads the same");
    require(textOf(again.value()) == text, "and is written the same");

    Trace shorter = trace;
    shorter.events.resize(events.size() / 2);
    const auto half = TraceCodec::decode(textOf(shorter));
    require(half && half.value() == shorter, "a trace may end after any event");
    if (events.isEmpty())
        return;
    const auto cutOff = TraceCodec::decode(text.chopped(1));
    require(cutOff && cutOff.value().events == events.first(events.size() - 1), "a line without its end is not read");
}

void checkRedaction(const QByteArray &value)
{
    const Characteristic authentication{uuids::authenticationService, uuids::authentication};
    const Characteristic serialNumber{uuids::deviceInformationService, uuids::serialNumber};
    const QByteArray serial = redacted(serialNumber, value, Sender::Watch);
    require(serial.count('.') == serial.size(), "a serial number is redacted");
    require(redacted(authentication, value, Sender::Watch).count('.') >= 2 * std::min<qsizetype>(value.size() - 3, 509),
            "a challenge is redacted");
    const QByteArray request = redacted(authentication, value, Sender::Program);
    require(value.size() <= 5 || request.count('.') >= 2 * std::min<qsizetype>(value.size() - 2, 510),
            "an answer is redacted");
}

} // namespace

static void tryTrace(const QByteArray &input)
{
    checkRedaction(input);
    const auto trace = TraceCodec::decode(input);
    if (trace)
        checkTrace(trace.value());
    else
        checkTraceError(trace.error());
}

NEOBEAT_FUZZ_TARGET(tryTrace)

} // namespace neobeat::fuzz

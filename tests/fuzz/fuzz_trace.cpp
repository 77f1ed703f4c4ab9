// SPDX-License-Identifier: GPL-3.0-or-later
// Input: a trace; the same bytes are also a value for the trace writer.
#include "fuzztarget.h"
#include "link/trace/redaction.h"
#include "link/trace/traceformat.h"
#include "protocol/uuids.h"

#include <algorithm>

namespace neobeat::fuzz {

namespace {

constexpr qsizetype longestReason = 200;

void checkRecordingReason(const QString &reason)
{
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control || c == QChar::LineSeparator; };
    require(!reason.isEmpty() && reason.size() < longestReason, "a refusal says why, and is short");
    require(std::none_of(reason.begin(), reason.end(), isControl), "a refusal is one line");
}

void checkRecording(const Trace &trace)
{
    const auto &events = trace.events;
    const auto isEarlier = [](const TraceEvent &left, const TraceEvent &right) { return left.time < right.time; };
    require(std::is_sorted(events.begin(), events.end(), isEarlier), "time goes forwards");
    const QByteArray text = traceText(trace);
    const auto again = parseTrace(text);
    require(again && again.value() == trace, "what is written reads the same");
    require(traceText(again.value()) == text, "and is written the same");

    Trace shorter = trace;
    shorter.events.resize(events.size() / 2);
    const auto half = parseTrace(traceText(shorter));
    require(half && half.value() == shorter, "a recording may end after any event");
    if (events.isEmpty())
        return;
    const auto cutOff = parseTrace(text.chopped(1));
    require(cutOff && cutOff.value().events == events.first(events.size() - 1), "a line without its end is not read");
}

void checkRedaction(const QByteArray &value)
{
    const Characteristic authentication{uuids::authenticationService, uuids::authentication};
    const Characteristic serialNumber{uuids::deviceInformationService, uuids::serialNumber};
    const QByteArray serial = redacted(serialNumber, value, Sender::Watch);
    require(serial.count('.') == serial.size(), "a serial number is kept back");
    require(redacted(authentication, value, Sender::Watch).count('.') >= 2 * std::min<qsizetype>(value.size() - 3, 509),
            "a challenge is kept back");
    const QByteArray request = redacted(authentication, value, Sender::Program);
    require(value.size() <= 5 || request.count('.') >= 2 * std::min<qsizetype>(value.size() - 2, 510),
            "an answer is kept back");
}

} // namespace

static void tryRecording(const QByteArray &input)
{
    checkRedaction(input);
    const auto trace = parseTrace(input);
    if (trace)
        checkRecording(trace.value());
    else
        checkRecordingReason(trace.error());
}

NEOBEAT_FUZZ_TARGET(tryRecording)

} // namespace neobeat::fuzz

// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/trace/phrases.h"

#include <algorithm>

namespace neobeat {

namespace {

using Field = Phrase::Field;
using Kind = TraceEvent::Kind;

constexpr Phrase table[] = {
    {Kind::Refresh, "radio", "refresh"},
    {Kind::PowerOn, "radio", "power-on"},
    {Kind::ScanStart, "scan", "start"},
    {Kind::ScanStop, "scan", "stop"},
    {Kind::PresenceMonitorStart, "lookout", "start", {Field::Peripheral}},
    {Kind::PresenceMonitorStop, "lookout", "stop"},
    {Kind::CreateLink, "link", "to", {Field::Peripheral}},
    {Kind::Open, "link", "open"},
    {Kind::Close, "link", "close"},
    {Kind::DiscoverServices, "link", "services"},
    {Kind::DiscoverDetails, "link", "details", {Field::Service}},
    {Kind::Read, "link", "read", {Field::Characteristic}},
    {Kind::Write, "link", "write", {Field::Characteristic, Field::Value}},
    {Kind::Subscribe, "link", "subscribe", {Field::Characteristic}},
    {Kind::Unsubscribe, "link", "unsubscribe", {Field::Characteristic}},
    {Kind::Drop, "link", "drop"},
    {Kind::StateChanged, "radio", "state", {Field::State}},
    {Kind::StateKnown, "radio", "known", {Field::State}},
    {Kind::Facts, "radio", "facts", {Field::Facts}},
    {Kind::PowerOnFailed, "radio", "power-failed", {Field::Error}},
    {Kind::Seen, "scan", "seen", {Field::Peripheral, Field::Sighting}},
    {Kind::ScanFinished, "scan", "finished"},
    {Kind::ScanFailed, "scan", "failed", {Field::Error}},
    {Kind::WatchSeen, "lookout", "sighted", {Field::Peripheral, Field::Sighting}},
    {Kind::PresenceMonitorStopped, "lookout", "stopped"},
    {Kind::PresenceMonitorFailed, "lookout", "failed", {Field::Error}},
    {Kind::Opened, "link", "opened"},
    {Kind::Services, "link", "services", {Field::Services}},
    {Kind::Details, "link", "details", {Field::Service}},
    {Kind::DetailsFailed, "link", "details-failed", {Field::Service, Field::Error}},
    {Kind::Value, "link", "value", {Field::Characteristic, Field::Value}},
    {Kind::Written, "link", "written", {Field::Characteristic}},
    {Kind::Subscribed, "link", "subscribed", {Field::Characteristic}},
    {Kind::Unsubscribed, "link", "unsubscribed", {Field::Characteristic}},
    {Kind::OperationFailed, "link", "failed", {Field::Characteristic, Field::Error}},
    {Kind::Notified, "link", "notified", {Field::Characteristic, Field::Value}},
    {Kind::Closed, "link", "closed", {Field::Error}},
};
static_assert(std::size(table) == static_cast<std::size_t>(Kind::Closed) + 1);

} // namespace

const Phrase &phraseOf(Kind kind)
{
    return table[static_cast<std::size_t>(kind)];
}

const Phrase *findPhrase(const QByteArray &subject, const QByteArray &word, bool call)
{
    const auto found = std::ranges::find_if(table, [&](const Phrase &phrase) {
        return subject == phrase.subject && word == phrase.word && isCall(phrase.kind) == call;
    });
    return found == std::end(table) ? nullptr : found;
}

} // namespace neobeat

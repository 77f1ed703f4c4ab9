// SPDX-License-Identifier: GPL-3.0-or-later
#include "standinfaults.h"

namespace neobeat::standin {

void StandInFaults::refuse(const QString &method, int calls, const QString &error, const QString &text)
{
    m_refusals.insert(method, {calls, error, text});
}

void StandInFaults::clear()
{
    m_refusals.clear();
    m_drops.clear();
}

std::optional<QDBusMessage> StandInFaults::refusalOf(const QDBusMessage &call)
{
    const auto refusal = m_refusals.find(call.member());
    if (refusal == m_refusals.end() || refusal->calls <= 0)
        return std::nullopt;
    --refusal->calls;
    return call.createErrorReply(refusal->error, refusal->text);
}

bool StandInFaults::breaksLink(const QDBusMessage &call)
{
    const auto drop = m_drops.find(call.member());
    if (drop == m_drops.end() || --*drop > 0)
        return false;
    m_drops.erase(drop);
    return true;
}

} // namespace neobeat::standin

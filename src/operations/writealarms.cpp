// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/writealarms.h"

#include "operations/replylimit.h"
#include "protocol/configurationreply.h"
#include "protocol/uuids.h"

namespace neobeat {

using namespace Qt::StringLiterals;

WriteAlarms::WriteAlarms(const QList<Alarm> &alarms, QObject *parent)
    : WatchOperation(parent)
    , m_alarms(alarms)
{
}

Characteristic WriteAlarms::conversation() const
{
    return {uuids::huamiService, uuids::configuration};
}

void WriteAlarms::begin()
{
    subscribe(conversation(), [this](const QByteArray &) { sendNext(); });
}

void WriteAlarms::sendNext()
{
    if (++m_place == Alarm::places) {
        finish();
        return;
    }
    const auto alarm = m_place < m_alarms.size() ? std::optional(m_alarms.at(m_place)) : std::nullopt;
    startLimit(replyLimit, Error::Code::RequestUnanswered);
    write(conversation(), Alarm::encode(m_place, alarm), [](const QByteArray &) {});
}

void WriteAlarms::onNotified(const Characteristic &characteristic, const QByteArray &value)
{
    const auto reply = ConfigurationReply::decode(value);
    if (characteristic != conversation() || reply.kind != ConfigurationReply::Kind::Alarm || m_place < 0)
        return;
    if (reply.isSuccess())
        sendNext();
    else
        finish({Error::Code::RequestRefused, u"place %1, status %2"_s.arg(m_place).arg(reply.status)});
}

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/announcecall.h"

#include "protocol/uuids.h"

namespace neobeat {

AnnounceCall::AnnounceCall(const CallAlert &call, QObject *parent)
    : WatchOperation(parent)
    , m_call{call.isRinging, callerForWatch(call.caller)}
{
}

Characteristic AnnounceCall::conversation() const
{
    return {uuids::alertNotificationService, uuids::newAlert};
}

void AnnounceCall::begin()
{
    write(conversation(), m_call.encode(), [this](const QByteArray &) { finish(); });
}

} // namespace neobeat

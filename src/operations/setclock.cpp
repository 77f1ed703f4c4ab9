// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/setclock.h"

#include "protocol/currenttime.h"
#include "protocol/uuids.h"

namespace neobeat {

SetClock::SetClock(const Clock &clock, QObject *parent)
    : WatchOperation(parent)
    , m_clock(clock)
{
}

Characteristic SetClock::conversation() const
{
    return {uuids::huamiService, uuids::currentTime};
}

void SetClock::begin()
{
    write(conversation(), currenttime::encode(m_clock.now()), [this](const QByteArray &) { finish(); });
}

} // namespace neobeat

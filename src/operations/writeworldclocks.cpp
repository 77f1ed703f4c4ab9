// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/writeworldclocks.h"

#include "protocol/endpointtransfer.h"
#include "protocol/uuids.h"

namespace neobeat {

namespace {

constexpr Characteristic endpointWriting{uuids::huamiService, uuids::endpointWrite};
constexpr Characteristic endpointReading{uuids::huamiService, uuids::endpointRead};

} // namespace

WriteWorldClocks::WriteWorldClocks(const QList<WorldClock> &clocks, const Clock &clock, QObject *parent)
    : WatchOperation(parent)
    , m_clocks(clocks)
    , m_clock(clock)
{
}

Characteristic WriteWorldClocks::conversation() const
{
    return endpointReading;
}

void WriteWorldClocks::begin()
{
    static quint8 handle = 0; // Another one for each message.
    m_pieces = endpointtransfer::encode(++handle,
                                        {endpointtransfer::worldClocks, WorldClock::encode(m_clocks, m_clock.now())});
    // A watch without this characteristic is found out before anything is written.
    subscribe(endpointReading, [this](const QByteArray &) { sendNext(); });
}

void WriteWorldClocks::sendNext()
{
    if (m_pieces.isEmpty())
        finish();
    else
        write(endpointWriting, m_pieces.takeFirst(), [this](const QByteArray &) { sendNext(); });
}

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/writeweather.h"

#include "protocol/chunkedtransfer.h"
#include "protocol/uuids.h"

namespace neobeat {

WriteWeather::WriteWeather(const Weather &weather, QObject *parent)
    : WatchOperation(parent)
{
    for (const QByteArray &message : weather.encode())
        m_pieces += chunkedtransfer::encode(chunkedtransfer::Type::Weather, message);
}

Characteristic WriteWeather::conversation() const
{
    return {uuids::huamiService, uuids::chunkedTransfer};
}

void WriteWeather::sendNext()
{
    if (m_pieces.isEmpty())
        finish();
    else
        write(conversation(), m_pieces.takeFirst(), [this](const QByteArray &) { sendNext(); });
}

} // namespace neobeat

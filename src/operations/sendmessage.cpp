// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/sendmessage.h"

#include "protocol/chunkedtransfer.h"
#include "protocol/uuids.h"

namespace neobeat {

SendMessage::SendMessage(const WatchMessage &message, QObject *parent)
    : WatchOperation(parent)
    , m_chunks(chunkedtransfer::encode(chunkedtransfer::Type::Notification, message.encode()))
{
}

Characteristic SendMessage::conversation() const
{
    return {uuids::huamiService, uuids::chunkedTransfer};
}

void SendMessage::sendNext()
{
    if (m_chunks.isEmpty())
        finish();
    else
        write(conversation(), m_chunks.takeFirst(), [this](const QByteArray &) { sendNext(); });
}

} // namespace neobeat

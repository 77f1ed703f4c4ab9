// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/push/heartratesocket.h"

namespace neobeat {

void HeartRateSocket::send(const QString &content)
{
    m_step = Step::Sending;
    sendText(content);
}

void HeartRateSocket::onWritten()
{
    if (std::exchange(m_step, Step::Idle) == Step::Sending)
        Q_EMIT delivered();
}

} // namespace neobeat

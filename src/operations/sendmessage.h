// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/watchoperation.h"
#include "protocol/watchmessage.h"

namespace neobeat {

/// Shows a message on the watch [N]. The watch does not confirm it: done means that everything was sent.
class SendMessage final : public WatchOperation
{
    Q_OBJECT

public:
    explicit SendMessage(const WatchMessage &message, QObject *parent = nullptr);

    Characteristic conversation() const override;

protected:
    void begin() override { sendNext(); }

private:
    void sendNext();

    QList<QByteArray> m_chunks; ///< Not sent yet.
};

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/watchoperation.h"
#include "protocol/weather.h"

namespace neobeat {

/// Shows the weather on the watch; there is no reply [F].
class WriteWeather final : public WatchOperation
{
    Q_OBJECT

public:
    explicit WriteWeather(const Weather &weather, QObject *parent = nullptr);

    Characteristic conversation() const override;

protected:
    void begin() override { sendNext(); }

private:
    void sendNext();

    QList<QByteArray> m_pieces;
};

} // namespace neobeat

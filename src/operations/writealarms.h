// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/watchoperation.h"
#include "protocol/alarm.h"

namespace neobeat {

/// Writes all places for alarms, one after the other, so that the watch has these alarms and no other [F].
/// RequestRefused, RequestUnanswered; the watch may have a part of them then.
class WriteAlarms final : public WatchOperation
{
    Q_OBJECT

public:
    /// At most Alarm::places; more are left out.
    explicit WriteAlarms(const QList<Alarm> &alarms, QObject *parent = nullptr);

    Characteristic conversation() const override;

protected:
    void begin() override;
    void onNotified(const Characteristic &characteristic, const QByteArray &value) override;

private:
    void sendNext();

    QList<Alarm> m_alarms;
    int m_place = -1; ///< The one that is being written.
};

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "connection/watchconnection.h"
#include "protocol/dailytotals.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace neobeat {

/// Follows steps, distance and energy of today while the watch is connected. Whether it reports every change is not
/// known, so they are also read when nothing came for a while.
class TodayTotals : public QObject
{
    Q_OBJECT

public:
    /// What the watch has counted, and when it said so.
    struct Reading
    {
        DailyTotals totals;
        QDateTime time;
    };

    /// Both must outlive it.
    TodayTotals(WatchConnection &connection, const Clock &clock, QObject *parent = nullptr);

    /// The last reading of this watch; of an earlier connection while there is none, so perhaps of an earlier day.
    const std::optional<Reading> &reading() const { return m_reading; }
    /// Without a report for that long they are read; default a minute.
    void setInterval(std::chrono::milliseconds interval) { m_silence.setInterval(interval); }

Q_SIGNALS:
    /// reading() has changed.
    void changed();

private:
    void onSessionChanged();
    void ask();
    void take(const QByteArray &value);

    WatchConnection &m_connection;
    const Clock &m_clock;
    QString m_address; ///< Of the watch that the reading is from.
    std::optional<Reading> m_reading;
    QTimer m_silence; ///< Runs while the watch is connected.
};

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "connection/watchconnection.h"
#include "outputs/livevalue.h"

#include <QObject>
#include <QTimer>

namespace neobeat {

/// The one value that all outputs give away, from the connection to the watch.
class LiveSource : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    LiveSource(WatchConnection &connection, const Clock &clock, QObject *parent = nullptr);

    const LiveValue &value() const { return m_value; }
    /// Time since the last reading; empty before the first one.
    std::optional<std::chrono::milliseconds> age() const;

Q_SIGNALS:
    /// With every measurement, also an equal one, and when anything else in it changes.
    void changed(const neobeat::LiveValue &value);

private:
    void onReading(const HeartRateReading &reading);
    void onStateChanged();
    void onHeartRateStateChanged();
    void onOutdated();
    void update(const LiveValue &value);
    LiveValue withoutReading(LiveValue::Quality quality) const;

    WatchConnection &m_connection;
    const Clock &m_clock;
    QString m_address; ///< Of the watch that the value is from.
    LiveValue m_value;
    QTimer m_outdated; ///< Runs from a reading on; at its end that reading is stale.
};

} // namespace neobeat

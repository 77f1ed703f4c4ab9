// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/alert.h"
#include "alerts/batteryrule.h"
#include "alerts/heartraterule.h"
#include "alerts/lostlinkrule.h"
#include "base/clock.h"
#include "connection/reconnector.h"
#include "connection/watchconnection.h"
#include "store/settings.h"

#include <QObject>
#include <QTimer>

namespace neobeat {

/// Applies the rules for alerts to one watch.
class Alerts : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    Alerts(WatchConnection &connection, Reconnector &reconnector, const Settings &settings, const Clock &clock,
           QObject *parent = nullptr);

Q_SIGNALS:
    /// The user wanted to know this.
    void raised(const neobeat::Alert &alert);
    /// The last alert about this is true no longer.
    void over(neobeat::Alert::Subject subject);

private:
    void follow();
    void onConnectionState();
    void onReading(const HeartRateReading &reading);
    void noteBattery();
    void onReconnectorState();
    void onFailed(const Error &error);
    void checkLostLink();
    bool isQuietNow() const;
    void raise(Alert alert);

    WatchConnection &m_connection;
    Reconnector &m_reconnector;
    const Settings &m_settings;
    const Clock &m_clock;
    AlertSettings m_choice;
    QString m_address; ///< Of the watch that the rules know.
    HeartRateRule m_high{HeartRateRule::Side::Above};
    HeartRateRule m_low{HeartRateRule::Side::Below};
    BatteryRule m_battery;
    LostLinkRule m_lostLink;
    bool m_isKeyRejected = false; ///< There was an alert about it, and the watch has not been connected since.
    QTimer m_due; ///< Runs while an alert about a lost link is coming.
};

} // namespace neobeat

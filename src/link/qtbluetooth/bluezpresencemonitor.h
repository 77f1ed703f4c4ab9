// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/presencemonitor.h"
#include "link/qtbluetooth/bluezdiscovery.h"
#include "link/qtbluetooth/presencemonitorrhythm.h"

#include <QDBusConnection>
#include <QDeadlineTimer>
#include <QTimer>
#include <QVariantMap>

class QDBusError;
class QDBusMessage;

namespace neobeat {

class BluezState;

/// Waits for a peripheral through a discovery of BlueZ that is filtered by the services that it may announce: the
/// kernel drops the advertisements of all other peripherals, so no process wakes up for them. BlueZ merges filters by
/// service into one that serves every client; a Pattern would hide new peripherals from the scans of other programs.
/// While another program scans, its discovery is used: another filter would make BlueZ restart that one. The adapter
/// listens for short moments only, so that other traffic (audio, above all) does not suffer.
class BluezPresenceMonitor final : public PresenceMonitor
{
    Q_OBJECT

public:
    BluezPresenceMonitor(BluezState &bluez, const QList<QUuid> &announcedServices,
                         const PresenceMonitorRhythm &rhythm = {}, QObject *parent = nullptr);
    ~BluezPresenceMonitor() override;

    void start(const QString &address) override;
    void stop() override;
    bool isActive() const override { return m_state != State::Idle; }

private Q_SLOTS:
    void onInterfacesAdded(const QDBusMessage &signal);
    void onPropertiesChanged(const QDBusMessage &signal);

private:
    enum class State {
        Idle, ///< Not waiting.
        Asking, ///< BlueZ is asked whether another client discovers; its answer ends it, which has a time limit.
        Starting, ///< BlueZ is asked to discover; its answer ends it, which has a time limit.
        Listening, ///< BlueZ discovers, for us or for another client; the rhythm ends it.
        Pausing, ///< The adapter is idle, as far as this program is concerned; the rhythm ends it.
        Checking, ///< BlueZ refused; waits for BluezState to report whether the adapter is the cause.
        Ending, ///< stopped() or failed() comes with BlueZ's answer or its time limit.
    };

    void follow();
    void unfollow();
    void learnName();
    void onBeat();
    void listen();
    void onOthersKnown(bool isDiscovering);
    void beginTurn();
    void onRefused(const QDBusError &error);
    void pause();
    void end(const Error &error);
    void finish();
    void onRadioChecked();
    void report(const QVariantMap &properties);
    bool isWaiting() const { return m_state >= State::Asking && m_state <= State::Checking; }

    BluezState &m_bluez;
    QStringList m_announcedServices; ///< As BlueZ writes them.
    const PresenceMonitorRhythm m_rhythm;
    BluezDiscovery m_discovery;
    QDBusConnection m_bus;
    State m_state = State::Idle;
    Advertisement m_peripheral; ///< What is known of it so far.
    QString m_adapterPath; ///< Of the adapter that listens.
    QString m_path; ///< Of the peripheral on that adapter.
    QTimer m_beat;
    QDeadlineTimer m_eagerness;
    int m_refusals = 0; ///< In a row.
    int m_turn = 0; ///< Counts the periods of listening.
    Error m_error; ///< The reason why the wait ends; None after stop().
};

} // namespace neobeat

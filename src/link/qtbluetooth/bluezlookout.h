// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/lookout.h"
#include "link/qtbluetooth/bluezdiscovery.h"
#include "link/qtbluetooth/lookoutrhythm.h"

#include <QDBusConnection>
#include <QDeadlineTimer>
#include <QTimer>
#include <QVariantMap>

class QDBusError;
class QDBusMessage;

namespace neobeat {

class BluezState;

/// Waits for a peripheral through a discovery of BlueZ that asks for the service of these watches: the kernel drops
/// what all other neighbours advertise, so nobody wakes up for them. Of filters by service BlueZ makes one that serves
/// every client; a Pattern would hide new peripherals from the scans of other programs. While another program scans,
/// its discovery is listened to: another filter would have BlueZ begin that one all over. The adapter listens for
/// moments only, so that other traffic (sound, above all) does not suffer.
class BluezLookout final : public Lookout
{
    Q_OBJECT

public:
    explicit BluezLookout(BluezState &bluez, const LookoutRhythm &rhythm = {}, QObject *parent = nullptr);
    ~BluezLookout() override;

    void start(const QString &address) override;
    void stop() override;
    bool isActive() const override { return m_state != State::Idle; }

private Q_SLOTS:
    void onInterfacesAdded(const QDBusMessage &signal);
    void onPropertiesChanged(const QDBusMessage &signal);

private:
    enum class State {
        Idle, ///< Nobody waits.
        Asking, ///< BlueZ is asked whether it discovers for somebody else; its answer ends it, which has a time limit.
        Starting, ///< BlueZ is asked to discover; its answer ends it, which has a time limit.
        Listening, ///< BlueZ discovers, for us or for somebody else; the rhythm ends it.
        Pausing, ///< The adapter is at peace, as far as this program is concerned; the rhythm ends it.
        Checking, ///< BlueZ refused; waits for BluezState to tell whether the adapter is the cause.
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
    void tell(const QVariantMap &properties);
    bool isWaiting() const { return m_state >= State::Asking && m_state <= State::Checking; }

    BluezState &m_bluez;
    const LookoutRhythm m_rhythm;
    BluezDiscovery m_discovery;
    QDBusConnection m_bus;
    State m_state = State::Idle;
    Advertisement m_peripheral; ///< What is known of it by now.
    QString m_adapterPath; ///< Of the adapter that listens.
    QString m_path; ///< Of the peripheral below it.
    QTimer m_beat;
    QDeadlineTimer m_eagerness;
    int m_refusals = 0; ///< In a row.
    int m_turn = 0; ///< Counts the moments of listening.
    Error m_error; ///< What ends the wait; None after stop().
};

} // namespace neobeat

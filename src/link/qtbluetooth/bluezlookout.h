// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/lookout.h"
#include "link/qtbluetooth/lookoutrhythm.h"

#include <QDBusConnection>
#include <QDeadlineTimer>
#include <QTimer>
#include <QVariantMap>

#include <functional>
#include <memory>

class QDBusError;
class QDBusMessage;
class QDBusPendingCallWatcher;

namespace neobeat {

class BluezState;

/// Waits for a peripheral through a discovery of BlueZ whose filter lets only its address through. The adapter listens
/// for moments only, so that other traffic (sound, above all) does not suffer.
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
        Starting, ///< BlueZ is asked to discover; its answer ends it, which has a time limit.
        Listening, ///< BlueZ discovers; the rhythm ends it.
        Pausing, ///< The adapter is at peace; the rhythm ends it.
        Checking, ///< BlueZ refused; waits for BluezState to tell whether the adapter is the cause.
        Leaving, ///< Over as soon as BlueZ has answered whether it discovers; it cannot be told to stop before.
        Ending, ///< stopped() or failed() comes with BlueZ's answer or its time limit.
    };

    void follow();
    void unfollow();
    void learnName();
    void onBeat();
    void listen();
    void listenWithoutPattern();
    void onStarted();
    void onRefused(const QDBusError &error);
    void pause();
    void end(const Error &error);
    void stopDiscovery();
    void finish();
    void onRadioChecked();
    void tell(const QVariantMap &properties);
    bool isWaiting() const { return m_state >= State::Starting && m_state <= State::Checking; }
    void call(const QString &method, const QVariantList &arguments, std::function<void()> onAnswer);

    BluezState &m_bluez;
    const LookoutRhythm m_rhythm;
    QDBusConnection m_bus;
    State m_state = State::Idle;
    Advertisement m_peripheral; ///< What is known of it by now.
    QString m_adapterPath; ///< Of the adapter that listens.
    QString m_path; ///< Of the peripheral below it.
    QTimer m_beat;
    QDeadlineTimer m_eagerness;
    int m_refusals = 0; ///< In a row.
    bool m_knowsPattern = true; ///< This BlueZ can filter by address.
    Error m_error; ///< What ends the wait; None after stop().
    std::unique_ptr<QDBusPendingCallWatcher> m_call; ///< The question to BlueZ whose answer counts.
};

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/qtbluetooth/bluezdiscovery.h"
#include "link/radio.h"
#include "link/scanner.h"

#include <QDBusMessage>
#include <QHash>
#include <QQueue>
#include <QTimer>

class QDBusPendingCallWatcher;

namespace neobeat {

class BluezState;

/// Scans for Bluetooth LE peripherals with the powered adapter. Qt's own agent makes a blocking call to bluetoothd for
/// each peripheral, and compares each with all others; here nothing blocks, and the effort for one peripheral does not
/// grow with their number.
class BluezScanner final : public Scanner
{
    Q_OBJECT

public:
    explicit BluezScanner(BluezState &bluez, QObject *parent = nullptr);
    ~BluezScanner() override;

    void start() override;
    void stop() override;
    bool isScanning() const override { return m_state != State::Idle; }

private Q_SLOTS:
    void onSignal(const QDBusMessage &signal);

private:
    enum class State {
        Idle, ///< Not scanning.
        Scanning, ///< BlueZ discovers or is asked to; stop() or a failure ends it.
        Busy, ///< BlueZ was busy; the next attempt is timed.
        Checking, ///< BlueZ refused; waits for BluezState to report whether the adapter is the cause.
        Ending, ///< finished() or failed() comes with BlueZ's answer or its time limit.
    };

    void begin();
    void follow();
    void unfollow();
    void askForKnown();
    void onKnown(const QDBusMessage &reply);
    void takeSignals();
    void takeSignal(const QDBusMessage &signal);
    void onSeen(const QString &path, const QVariantMap &properties);
    void onChanged(const QString &path, const QVariantMap &changed);
    void onRefused(const QDBusError &error);
    void onRadioChanged(Radio::State state);
    void onRadioChecked();
    void end(const Error &error);
    void finish();
    bool isWaiting() const { return m_state != State::Idle && m_state != State::Ending; }
    bool isPeripheral(const QString &path) const;

    BluezState &m_bluez;
    BluezDiscovery m_discovery;
    QDBusConnection m_bus;
    State m_state = State::Idle;
    QString m_adapterPath; ///< Of the adapter that scans.
    QHash<QString, Advertisement> m_seen; ///< By object path, in this scan.
    QQueue<QDBusMessage> m_signals; ///< Signals of BlueZ that have not been processed yet.
    QTimer m_taking; ///< Processes them, a few at a time, so that thousands of them do not hold up timers and clicks.
    QTimer m_again;
    int m_refusals = 0; ///< In a row.
    Error m_error; ///< The reason why the scan ends; None after stop().
};

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "outputs/sensor/sensortiming.h"

#include <QObject>

class QDBusMessage;

namespace neobeat {

/// One object of this program that is registered with an adapter. Registering is asynchronous by necessity: bluetoothd
/// reads the object before it answers.
class BluezRegistration final : public QObject
{
    Q_OBJECT

public:
    /// The methods for one kind of object.
    struct Kind
    {
        QString interface; ///< org.bluez.GattManager1
        QString object; ///< "Application" in RegisterApplication and UnregisterApplication.
        bool hasOptions = true; ///< Whether the first of them takes a dictionary after the path.
    };

    /// For the object at this path.
    BluezRegistration(const Kind &kind, const QString &objectPath, const SensorTiming &timing,
                      QObject *parent = nullptr);

    /// Registers with the adapter at this path, unless it is requested or registered already. registered(), refused()
    /// or, after a withdraw() in between, withdrawn() follows.
    void request(const QString &adapterPath);
    /// Takes it back; withdrawn() follows, unless isAbsent().
    void withdraw();
    /// The same without waiting for an answer; isAbsent() at once.
    void abandon();
    /// bluetoothd has dropped it by itself; isAbsent() at once.
    void forget();

    bool isAbsent() const { return m_state == State::Absent; }
    bool isRegistered() const { return m_state == State::Registered; }

Q_SIGNALS:
    void registered();
    /// It is absent, and why.
    void refused(const neobeat::Error &error);
    /// It is absent, as requested.
    void withdrawn();

private:
    enum class State {
        Absent, ///< Not registered.
        Requested, ///< Waits for the answer, which has a time limit.
        Registered, ///< Until it is withdrawn or bluetoothd drops it.
        Unwanted, ///< As Requested, to be withdrawn after the answer.
        Leaving, ///< Waits for the answer to unregistering, which has a time limit.
    };

    void onRequestAnswered(const QDBusMessage &reply);
    void leave();
    void unregister();

    const Kind m_kind;
    const QString m_objectPath;
    const SensorTiming m_timing;
    QString m_adapterPath;
    State m_state = State::Absent;
    int m_call = 0; ///< Only the reply to the last one counts.
};

} // namespace neobeat

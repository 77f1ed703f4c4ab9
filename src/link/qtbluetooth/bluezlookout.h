// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/lookout.h"
#include "link/radio.h"

#include <QDBusConnection>
#include <QTimer>

class QDBusMessage;

namespace neobeat {

class BluezState;

/// Waits for a peripheral through a discovery of BlueZ whose filter lets only its address through. The adapter listens
/// for moments only, so that other traffic (sound, above all) does not suffer.
class BluezLookout final : public Lookout
{
    Q_OBJECT

public:
    explicit BluezLookout(BluezState &bluez, QObject *parent = nullptr);

    void start(const QString &address) override;
    void stop() override;
    bool isActive() const override { return m_state != State::Idle; }

private Q_SLOTS:
    void onInterfacesAdded(const QDBusMessage &signal);
    void onPropertiesChanged(const QDBusMessage &signal);

private:
    enum class State {
        Idle, ///< Nobody waits.
        Listening, ///< BlueZ discovers; the rhythm ends it.
        Pausing, ///< The adapter is at peace; the rhythm ends it.
        Ending, ///< stopped() or failed() is on its way.
    };

    void listen();
    void pause();
    void end(const Error &error);
    void onRadioChanged(Radio::State state);
    QString peripheralPath() const;

    BluezState &m_bluez;
    QDBusConnection m_bus;
    State m_state = State::Idle;
    QString m_address;
    QString m_adapterPath; ///< Of the adapter that listens.
    QTimer m_rhythm;
};

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outputs/output.h"
#include "outputs/sensor/bluezadapter.h"
#include "outputs/sensor/bluezregistration.h"
#include "outputs/sensor/heartrateservice.h"
#include "outputs/sensor/sensorcentrals.h"
#include "outputs/sensor/sensortiming.h"

#include <QElapsedTimer>
#include <QTimer>

namespace neobeat {

/// This computer as a Bluetooth heart-rate sensor (service 0x180D) with the value of the watch, for phones, bike
/// computers and training programs. bluetoothd does the radio's part; neither root nor pairing is needed.
///
/// It advertises only while there is a value, and for a grace time after it, because a sensor that says nothing is
/// worse than none. When the watch is lost, the advertisement is taken down first and then the centrals are
/// disconnected: with one connected, some controllers cannot connect to the watch again
/// (https://github.com/bluez/bluez/issues/584).
///
/// peers() counts the subscriptions, as far as bluetoothd reports them. Ready includes not advertising for want of a
/// value. Retrying: BluetoothServiceMissing, BluetoothAccessDenied, AdapterMissing, AdapterOff, AdapterBlocked,
/// AdapterNotReady, SensorUnavailable (the adapter or bluetoothd cannot do it, or does not answer), SensorRefused (no
/// advertisement is left). Failed: OutputIncomplete (the name).
class SensorOutput final : public Output
{
    Q_OBJECT

public:
    struct Settings
    {
        QString adapter = {}; ///< Object path or address; empty for the default one.
        QString name = QStringLiteral("Neobeat"); ///< What receivers list: 1 to 20 printable ASCII characters.
        std::chrono::milliseconds grace{10'000}; ///< How long it advertises without a value.
    };

    explicit SensorOutput(QObject *parent = nullptr)
        : SensorOutput(SensorTiming{}, parent)
    {
    }
    explicit SensorOutput(const SensorTiming &timing, QObject *parent = nullptr);
    /// Takes everything down without waiting for bluetoothd.
    ~SensorOutput() override;

    /// From the next start() on.
    void setSettings(const Settings &settings) { m_settings = settings; }
    /// The name under which receivers find it; empty while it is off.
    QString location() const override;
    /// Whether receivers can find it now.
    bool isAdvertising() const { return m_advertisement.isRegistered(); }

    void start() override;
    void stop() override;
    void publish(const LiveValue &value) override;

Q_SIGNALS:
    void advertisingChanged();

private:
    bool isOff() const;
    void connectParts();
    void onAdapterChanged();
    void onRefused(const Error &error);
    void onAdvertised();
    void onAdvertisementWithdrawn();
    void onAdvertisementReleased();
    void onWatchLost(bool isNews);
    void setWanted(bool isWanted);
    void reconcile();
    void sendPending();
    void setSubscriptions(int count);
    void countPeers();
    void continueStopping();
    void finishStopping();
    void abandonRegistrations();
    void abandonAll();

    const SensorTiming m_timing;
    Settings m_settings;
    QString m_name; ///< Of the settings that apply.
    LiveValue m_value;
    BluezAdapter m_adapter;
    HeartRateService m_service;
    BluezRegistration m_application;
    BluezRegistration m_advertisement;
    SensorCentrals m_centrals;
    QString m_adapterPath; ///< Where they are registered.
    QTimer m_grace; ///< Runs without a value, until the advertisement is not wanted either.
    QTimer m_retry; ///< After a refusal.
    QTimer m_stopping; ///< The limit of Stopping.
    QTimer m_due; ///< Until m_pending may be sent.
    QByteArray m_pending; ///< The measurement to send next; empty when there is none.
    QElapsedTimer m_sinceSent;
    bool m_isWanted = false; ///< Whether it is to advertise.
    int m_subscriptions = 0; ///< Since the last central left.
};

} // namespace neobeat

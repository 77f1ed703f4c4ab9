// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/gattlink.h"
#include "link/radio.h"

#include <QBluetoothDeviceInfo>
#include <QBluetoothUuid>
#include <QHash>
#include <QLowEnergyController>
#include <QLowEnergyService>
#include <QQueue>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace neobeat {

class BluezAgent;
class BluezDevice;
class BluezPairing;
class BluezRelearning;
class BluezState;

/// One connection: established by BluezDevice, which knows why connecting failed, and used through
/// QLowEnergyController, which finds the peripheral already connected. Qt emits many signals from inside the call that
/// causes them and forbids some calls from inside its signals; here everything from Qt goes through the event loop
/// once, in its original order.
class QtGattLink final : public GattLink
{
    Q_OBJECT

public:
    /// All links share the relearning object, which must outlive them.
    QtGattLink(BluezState &bluez, BluezRelearning &relearning, const QBluetoothDeviceInfo &peripheral,
               QObject *parent = nullptr);
    ~QtGattLink() override;

    void setMayPair(bool mayPair) override;
    void open() override;
    void close() override;
    void discoverServices() override;
    void discoverDetails(const QUuid &service) override;
    QList<CharacteristicInfo> characteristics(const QUuid &service) const override;
    int mtu() const override;
    void read(const Characteristic &characteristic) override;
    void write(const Characteristic &characteristic, const QByteArray &value) override;
    void subscribe(const Characteristic &characteristic, bool enabled) override;

private:
    enum class Phase {
        Idle, ///< Waits for open().
        Opening, ///< Waits for BlueZ to know the services, to be connected, and then for Qt to be; each of them, the
                 ///< radio or close() ends it; Qt may never connect.
        Open, ///< Connected; Qt, the radio or close() ends it.
        Failing, ///< Broken; waits for BluezState to report whether the adapter is the cause, which has a time limit.
        Closing, ///< Waits for Qt to be disconnected, with a time limit.
        Closed, ///< Ended.
    };
    /// Pairing on this link.
    enum class Pairing {
        Untried, ///< Nothing has demanded it, or the link may not pair.
        UnderWay, ///< Waits for BluezPairing, which has a time limit; the refused operation waits with it.
        Done, ///< Paired on this link, or while it was opened.
        Failed, ///< Not tried again on this link.
    };
    /// The one read, write or subscription in progress in Qt.
    struct Operation
    {
        Error::Code failure; ///< The code to report if it fails.
        Characteristic characteristic;
        QByteArray value = {}; ///< Writes only.
        bool enables = false; ///< Subscriptions only: on or off.
        bool isCommand = false; ///< A write without response.
        /// Notifications to deliver later. For a read: values of its characteristic, one of which is the one that was
        /// read. For a command: all, since the watch may respond to it before its completion is known here.
        QList<std::pair<Characteristic, QByteArray>> deferred;
    };

    /// Runs the step from the event loop, unless the link is closed by then.
    void later(std::function<void()> step);
    /// Reports a failure on the open link, unless BlueZ reports that the link is lost: then only the loss is reported.
    void reportUnlessLost(std::function<void()> report);
    void finish(const Error &reason);
    void breakOff(const Error &reason);
    Error radioFailure() const;
    void connectDevice();
    void giveToRelearning();
    void connectDeviceSignals();
    void connectControllerSignals();
    void onConnectFailed(const Error &reason);
    void connectController();
    void onControllerFailed(const Error &reason);
    void onControllerError(QLowEnergyController::Error error);
    void onUnconnected();
    void onForgotten();
    void onRadioChecked();

    void startNextDetails();
    void endDetails(const std::optional<Error> &error);
    void failDetails(const Error &error);
    void connectServiceSignals(QLowEnergyService &service);

    bool begin(const Operation &operation, bool isPossible);
    void send();
    void sendWrite();
    void succeed(Error::Code kind);
    void onRefused(const Error &error);
    void failOperation(const Error &error);
    void endOperation(const Error &error);
    void beginPairing();
    void onPaired();
    void onPairedByBluez();
    void onPairingFailed(const Error &error);
    void onKeysRejected();
    void deliverDeferred(const Operation &operation);
    void onNotification(const Characteristic &characteristic, const QByteArray &value);
    void onRead(const QByteArray &value);
    QLowEnergyCharacteristic find(const Characteristic &characteristic) const;

    BluezState &m_bluez;
    BluezRelearning &m_relearning;
    QBluetoothDeviceInfo m_peripheral;
    QString m_adapterPath; ///< Of the adapter that carries the link; empty before open().
    std::unique_ptr<BluezDevice> m_device; ///< From open() to finish().
    QLowEnergyController *m_controller = nullptr; ///< Ours until finish(), which retires it.
    Phase m_phase = Phase::Idle;
    bool m_mayPair = false;
    Pairing m_pairing = Pairing::Untried;
    Error m_pairingFailure; ///< Why it failed.
    std::unique_ptr<BluezAgent> m_agent; ///< From connectDevice() to finish(), of a link that may pair.
    std::unique_ptr<BluezPairing> m_pairingTry; ///< From beginPairing() to finish().
    QTimer m_closeLimit;
    Error m_failure; ///< Why it is broken, unless the adapter is the cause.
    QHash<QUuid, QLowEnergyService *> m_services; ///< Children of the controller.
    QQueue<QUuid> m_detailsQueue;
    std::optional<QUuid> m_details; ///< The service whose characteristics Qt is about to discover.
    bool m_isDiscovering = false;
    std::optional<Operation> m_operation;
    int m_operationNumber = 0;
};

} // namespace neobeat

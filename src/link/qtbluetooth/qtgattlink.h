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

class BluezDevice;
class BluezRelearning;
class BluezState;

/// One connection: made by BluezDevice, which knows why one does not come to stand, and used through
/// QLowEnergyController, which finds the peripheral connected. Qt emits many signals from inside the call that causes
/// them and forbids some calls from inside its signals; here everything that comes from Qt goes through the event loop
/// once, in the order in which it came.
class QtGattLink final : public GattLink
{
    Q_OBJECT

public:
    /// All links share the relearning, which must outlive them.
    QtGattLink(BluezState &bluez, BluezRelearning &relearning, const QBluetoothDeviceInfo &peripheral,
               QObject *parent = nullptr);
    ~QtGattLink() override;

    void open() override;
    void close() override;
    void discoverServices() override;
    void discoverDetails(const QUuid &service) override;
    void read(const Characteristic &characteristic) override;
    void write(const Characteristic &characteristic, const QByteArray &value) override;
    void subscribe(const Characteristic &characteristic, bool enabled) override;

private:
    enum class Phase {
        Idle, ///< Waits for open().
        Opening, ///< Waits for BlueZ to know the services, to be connected, and then for Qt to be; each of them, the
                 ///< radio or close() ends it, Qt may never do so.
        Open, ///< Connected; Qt, the radio or close() ends it.
        Failing, ///< Broken; waits for BluezState to tell whether the adapter is the cause, which has a time limit.
        Closing, ///< Waits for Qt to be disconnected, with a time limit.
        Closed, ///< Over.
    };
    /// The one read, write or subscription that Qt works on.
    struct Operation
    {
        Error::Code failure; ///< What it is called when it fails.
        Characteristic characteristic;
        bool enables = false; ///< Subscriptions only: on or off.
        bool isCommand = false; ///< A write without response.
        /// Notifications to tell later. For a read: values of its characteristic, one of which is what was read. For a
        /// command: all, since the watch may answer it before its end is known here.
        QList<std::pair<Characteristic, QByteArray>> heardMeanwhile;
    };

    /// Runs the step from the event loop, unless the link is closed by then.
    void later(std::function<void()> step);
    /// Reports a failure on the standing link, unless BlueZ says that the link is gone: then that is all that failed.
    void reportUnlessLost(std::function<void()> report);
    void finish(const Error &reason);
    void breakOff(const Error &reason);
    Error radioFailure() const;
    void connectDevice();
    void giveToRelearning();
    void watchDevice();
    void watchController();
    void connectController();
    void onControllerFailed(const Error &reason);
    void onControllerError(QLowEnergyController::Error error);
    void onUnconnected();
    void onForgotten();
    void onRadioChecked();

    void startNextDetails();
    void endDetails(const std::optional<Error> &error);
    void failDetails(const Error &error);
    void watchService(QLowEnergyService &service);

    bool begin(Error::Code failure, const Characteristic &characteristic, bool isPossible);
    void succeed(Error::Code kind);
    void failOperation(const Error &error);
    void tellHeard(const Operation &operation);
    void onHeard(const Characteristic &characteristic, const QByteArray &value);
    void onRead(const QByteArray &value);
    QLowEnergyCharacteristic find(const Characteristic &characteristic) const;

    BluezState &m_bluez;
    BluezRelearning &m_relearning;
    QBluetoothDeviceInfo m_peripheral;
    QString m_adapterPath; ///< Of the adapter that carries the link; empty before open().
    std::unique_ptr<BluezDevice> m_device; ///< From open() to finish().
    QLowEnergyController *m_controller = nullptr; ///< Ours until finish(), which lets it go.
    Phase m_phase = Phase::Idle;
    QTimer m_closeLimit;
    Error m_failure; ///< Why it is broken, unless the adapter is the cause.
    QHash<QUuid, QLowEnergyService *> m_services; ///< Children of the controller.
    QQueue<QUuid> m_detailsQueue;
    std::optional<QUuid> m_details; ///< The service whose characteristics Qt is about to learn.
    bool m_isDiscovering = false;
    std::optional<Operation> m_operation;
    int m_operationNumber = 0;
};

} // namespace neobeat

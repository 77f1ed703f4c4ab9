// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/authenticator.h"
#include "connection/connectiontimeouts.h"
#include "connection/contacttrust.h"
#include "connection/heartratestream.h"
#include "connection/operationqueue.h"
#include "connection/preparation.h"
#include "connection/watchconnection.h"
#include "connection/watchsession.h"
#include "link/radio.h"

#include <QPointer>
#include <QStateMachine>
#include <QTimer>

#include <memory>

namespace neobeat {

class WaitState;

/// One attempt to use one watch, from checking that Bluetooth is available to the end of the link. Owns the link and
/// everything that communicates over it; ends in a final state and is not restarted.
class ConnectionMachine : public QStateMachine
{
    Q_OBJECT

public:
    /// Our Error, not QStateMachine's.
    using Error = neobeat::Error;
    using State = WatchConnection::State;

    /// The radio must outlive it.
    ConnectionMachine(Radio &radio, const WatchConnection::Target &target, const ConnectionTimeouts &timeouts,
                      const Clock &clock, QObject *parent = nullptr);
    ~ConnectionMachine() override;

    /// Why the attempt ended; None while it is running and after leave().
    const Error &reason() const { return m_error; }
    /// The watch as requested or, once it was seen, as it advertised.
    const Advertisement &watch() const { return m_target.advertisement; }
    /// Ends the attempt in an orderly way: stops measuring, disconnects.
    void leave();
    /// Whether to measure; takes effect as soon as the watch can. No effect while the previous stop is in progress.
    void setMeasuring(bool measuring);
    /// For operations; nullptr unless Ready, and for a model without WatchCommands.
    WatchSession *session() const { return m_session.get(); }
    /// Queues a battery read; only when Ready.
    void readBattery();

Q_SIGNALS:
    void stateReported(neobeat::WatchConnection::State state);
    /// session() began or ended.
    void sessionChanged();
    void heartRateStateChanged(neobeat::WatchConnection::HeartRateState state);
    void heartRateReceived(const neobeat::HeartRateMeasurement &measurement);
    void heartRateFailed(const neobeat::Error &error);
    void batteryRead(const neobeat::BatteryStatus &battery);
    void deviceInformationRead(const neobeat::DeviceInformation &information);
    /// The source demanded to be paired with this computer, and is now.
    void paired();

    // The states wait for these signals, which only this class emits.
    void radioReady(QPrivateSignal); ///< The radio is ready, and the watch still has to be found.
    void watchAtHand(QPrivateSignal); ///< The radio is ready and a scan saw the watch moments ago.
    void watchSeen(QPrivateSignal); ///< It advertised.
    void scanEnded(QPrivateSignal); ///< The adapter is free to connect.
    void linkOpened(QPrivateSignal);
    void authenticationLearned(QPrivateSignal); ///< The characteristics of the authentication service are known.
    void nothingToProve(QPrivateSignal); ///< The services are known, and the model needs no authentication.
    void authenticated(QPrivateSignal);
    void prepared(QPrivateSignal);
    void broken(QPrivateSignal); ///< The attempt cannot continue; the reason is kept and the link has to be closed.
    void leaveAsked(QPrivateSignal);
    void measuringEnded(QPrivateSignal);
    void linkClosed(QPrivateSignal);

private:
    WaitState *addWait(const QString &name, std::chrono::milliseconds limit, Error::Code onTimeout, State reported,
                       QState *parent);
    void addEnding(QState *attempt, const QList<QState *> &measuring);
    void askRadio();
    void endScan();
    void wireLink();
    void onRadioKnown(const Error &obstacle);
    void onDiscovered(const Advertisement &advertisement);
    void openLink();
    void onServices(const QList<QUuid> &services);
    void onDetailsFailed(const QUuid &service);
    void onOperationFailed(const Characteristic &characteristic, const Error &error);
    void onClosed(const Error &reason);
    void onNotified(const Characteristic &characteristic, const QByteArray &value);
    void authenticate();
    void prepare();
    void onPrepared();
    void proveHeartRate();
    void beginSession();
    void endSession();
    void beginStream();
    void refuseMeasuring();
    void giveUp(const Error &error);
    void stopMeasuring();
    void closeLink();
    bool isLeaving() const;

    Radio &m_radio;
    WatchConnection::Target m_target;
    ConnectionTimeouts m_timeouts;
    const Clock &m_clock;
    Error m_error;
    Error m_pairingFailure; ///< Why it could not be paired; None if it could, or did not demand it.
    bool m_measuringWanted = false; ///< What the user requested, kept until the watch can measure.
    QList<QUuid> m_services;
    ContactTrust m_contact; ///< Of this link.
    QAbstractState *m_ready = nullptr; ///< Owned by the machine.
    QAbstractState *m_stopMeasuring = nullptr; ///< Owned by the machine.
    QAbstractState *m_close = nullptr; ///< Owned by the machine.
    QTimer m_batterySilence; ///< Runs while the watch is ready.
    QPointer<Scanner> m_scanner; ///< The radio's, once the radio is ready.
    // In order of dependence: what uses the link is destroyed before it.
    std::unique_ptr<GattLink> m_link;
    std::unique_ptr<OperationQueue> m_queue;
    std::unique_ptr<Authenticator> m_authenticator;
    std::unique_ptr<Preparation> m_preparation;
    std::unique_ptr<HeartRateStream> m_stream;
    std::unique_ptr<WatchSession> m_session;
};

} // namespace neobeat

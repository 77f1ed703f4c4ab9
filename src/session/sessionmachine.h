// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/radio.h"
#include "session/authenticator.h"
#include "session/heartratestream.h"
#include "session/operationqueue.h"
#include "session/preparation.h"
#include "session/sessiontimeouts.h"
#include "session/watchsession.h"

#include <QPointer>
#include <QStateMachine>

#include <memory>

namespace neobeat {

class WaitState;

/// One attempt to use one watch, from the question whether there is Bluetooth to the end of the link. Owns the link and
/// all that talks over it; ends in a final state and is not started again.
class SessionMachine : public QStateMachine
{
    Q_OBJECT

public:
    /// Ours, not that of QStateMachine.
    using Error = neobeat::Error;
    using State = WatchSession::State;

    /// The radio must outlive it.
    SessionMachine(Radio &radio, const WatchSession::Target &target, const SessionTimeouts &timeouts,
                   const Clock &clock, QObject *parent = nullptr);
    ~SessionMachine() override;

    /// Why the attempt ended; None while it goes on and after leave().
    const Error &reason() const { return m_error; }
    /// The watch, as it was wanted or, once it was seen, as it said.
    const Advertisement &watch() const { return m_target.advertisement; }
    /// Ends the attempt in an orderly way: stops measuring, disconnects.
    void leave();
    /// Whether to measure; takes effect as soon as the watch can. No effect while the last stop is under way.
    void setMeasuring(bool measuring);
    /// Queues a battery read; only when Ready.
    void readBattery();

Q_SIGNALS:
    void stageChanged(neobeat::WatchSession::State stage);
    void heartRateStateChanged(neobeat::WatchSession::HeartRateState state);
    void heartRateReceived(const neobeat::HeartRateMeasurement &measurement);
    void heartRateFailed(const neobeat::Error &error);
    void batteryRead(const neobeat::BatteryStatus &battery);
    void deviceInformationRead(const neobeat::DeviceInformation &information);

    // What the states wait for; emitted by this class only.
    void radioReady(QPrivateSignal); ///< The watch still has to be found.
    void watchAtHand(QPrivateSignal); ///< The radio is ready and a scan saw the watch moments ago.
    void watchSeen(QPrivateSignal); ///< It advertised.
    void scanEnded(QPrivateSignal); ///< The adapter is free to connect.
    void linkOpened(QPrivateSignal);
    void authenticationLearned(QPrivateSignal); ///< The details of the authentication service are known.
    void authenticated(QPrivateSignal);
    void prepared(QPrivateSignal);
    void broken(QPrivateSignal); ///< Cannot go on; the reason is kept and the link has to be closed.
    void leaveAsked(QPrivateSignal);
    void measuringEnded(QPrivateSignal);
    void linkClosed(QPrivateSignal);

private:
    WaitState *addStage(const QString &name, std::chrono::milliseconds limit, Error::Code onTimeout, State stage,
                        QState *parent);
    void addEnding(QState *attempt, const QList<QState *> &measuring);
    void askRadio();
    void endScan();
    void wireLink();
    void onRadioKnown(Radio::State state);
    void onDiscovered(const Advertisement &advertisement);
    void openLink();
    void onServices(const QList<QUuid> &services);
    void onDetailsFailed(const QUuid &service);
    void onClosed(const Error &reason);
    void onNotified(const Characteristic &characteristic, const QByteArray &value);
    void authenticate();
    void prepare();
    void beginStream();
    void refuseMeasuring();
    void giveUp(const Error &error);
    void stopMeasuring();
    void closeLink();
    bool isLeaving() const;

    Radio &m_radio;
    WatchSession::Target m_target;
    SessionTimeouts m_timeouts;
    const Clock &m_clock;
    Error m_error;
    bool m_measuringWanted = false; ///< The user's wish, kept until the watch can measure.
    QList<QUuid> m_services;
    QAbstractState *m_ready = nullptr; ///< Owned by the machine.
    QAbstractState *m_stopMeasuring = nullptr; ///< Owned by the machine.
    QAbstractState *m_close = nullptr; ///< Owned by the machine.
    QPointer<Scanner> m_scanner; ///< The radio's, once the radio is ready.
    // In the order of dependence: what uses the link is destroyed before it.
    std::unique_ptr<GattLink> m_link;
    std::unique_ptr<OperationQueue> m_queue;
    std::unique_ptr<Authenticator> m_authenticator;
    std::unique_ptr<Preparation> m_preparation;
    std::unique_ptr<HeartRateStream> m_stream;
};

} // namespace neobeat

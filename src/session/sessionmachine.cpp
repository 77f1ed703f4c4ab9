// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sessionmachine.h"

#include "session/waitstate.h"

#include <QFinalState>

namespace neobeat {

using namespace Qt::StringLiterals;
using Code = Error::Code;

SessionMachine::SessionMachine(Radio &radio, const WatchSession::Target &target, const SessionTimeouts &timeouts,
                               const Clock &clock, QObject *parent)
    : QStateMachine(parent)
    , m_radio(radio)
    , m_target(target)
    , m_timeouts(timeouts)
    , m_clock(clock)
{
    auto *attempt = new QState(this);
    auto *ask = addStage(u"askRadio"_s, timeouts.radio, Code::BluetoothServiceMissing, State::Seeking, attempt);
    auto *seek = addStage(u"seek"_s, target.isRetry ? timeouts.seekAgain : timeouts.seek, Code::WatchNotFound,
                          State::Seeking, attempt);
    auto *freeAdapter = addStage(u"freeAdapter"_s, timeouts.close, Code::ScanFailed, State::Seeking, attempt);
    auto *connectLink = addStage(u"connect"_s, target.inRange ? timeouts.connectSeen : timeouts.connect,
                                 Code::ConnectTimedOut, State::Connecting, attempt);
    auto *discover = addStage(u"discover"_s, timeouts.discover, Code::DiscoveryTimedOut, State::Discovering, attempt);
    // The Authenticator has a limit for each of its waits; this one only guards against a mistake there.
    auto *prove
        = addStage(u"authenticate"_s, timeouts.subscribe + timeouts.challenge + timeouts.verdict + timeouts.operation,
                   Code::VerdictTimedOut, State::Authenticating, attempt);
    auto *prepareWatch = addStage(u"prepare"_s, timeouts.prepare, Code::OperationTimedOut, State::Preparing, attempt);
    // Waits for the user or the end of the link, as long as it takes.
    auto *ready = new QState(attempt);
    ready->setObjectName(u"ready"_s);
    m_ready = ready;

    ask->addTransition(this, &SessionMachine::radioReady, seek);
    ask->addTransition(this, &SessionMachine::watchAtHand, freeAdapter);
    seek->addTransition(this, &SessionMachine::watchSeen, freeAdapter);
    freeAdapter->addTransition(this, &SessionMachine::scanEnded, connectLink);
    connectLink->addTransition(this, &SessionMachine::linkOpened, discover);
    discover->addTransition(this, &SessionMachine::authenticationLearned, prove);
    prove->addTransition(this, &SessionMachine::authenticated, prepareWatch);
    prepareWatch->addTransition(this, &SessionMachine::prepared, ready);
    attempt->setInitialState(ask);
    setInitialState(attempt);

    connect(ask, &QState::entered, this, &SessionMachine::askRadio);
    connect(seek, &QState::entered, this, [this] { m_scanner->start(); });
    connect(freeAdapter, &QState::entered, this, &SessionMachine::endScan);
    connect(connectLink, &QState::entered, this, &SessionMachine::openLink);
    connect(discover, &QState::entered, this, [this] { m_link->discoverServices(); });
    connect(prove, &QState::entered, this, &SessionMachine::authenticate);
    connect(prepareWatch, &QState::entered, this, &SessionMachine::prepare);
    connect(ready, &QState::entered, this, [this] { Q_EMIT stageChanged(State::Ready); });
    addEnding(attempt, {prepareWatch, ready});
}

SessionMachine::~SessionMachine() = default;

WaitState *SessionMachine::addStage(const QString &name, std::chrono::milliseconds limit, Error::Code onTimeout,
                                    State stage, QState *parent)
{
    auto *state = new WaitState(name, limit, parent);
    connect(state, &QState::entered, this, [this, stage] { Q_EMIT stageChanged(stage); });
    connect(state, &WaitState::timedOut, this, [this, onTimeout] { giveUp({onTimeout, {}}); });
    return state;
}

/// The ways out: measuring stopped first when the user leaves a watch that may measure, the link closed, over.
void SessionMachine::addEnding(QState *attempt, const QList<QState *> &measuring)
{
    auto *stopFirst = new WaitState(u"stopMeasuring"_s, m_timeouts.close, nullptr);
    auto *close = new WaitState(u"close"_s, m_timeouts.close, nullptr);
    auto *over = new QFinalState(this);
    addState(stopFirst);
    addState(close);
    m_stopMeasuring = stopFirst;
    m_close = close;

    for (QState *state : measuring)
        state->addTransition(this, &SessionMachine::leaveAsked, stopFirst);
    attempt->addTransition(this, &SessionMachine::leaveAsked, close);
    attempt->addTransition(this, &SessionMachine::broken, close);
    attempt->addTransition(this, &SessionMachine::linkClosed, over);
    stopFirst->addTransition(this, &SessionMachine::measuringEnded, close);
    stopFirst->addTransition(this, &SessionMachine::broken, close);
    stopFirst->addTransition(stopFirst, &WaitState::timedOut, close);
    stopFirst->addTransition(this, &SessionMachine::linkClosed, over);
    close->addTransition(this, &SessionMachine::linkClosed, over);
    close->addTransition(this, &SessionMachine::scanEnded, over);
    close->addTransition(close, &WaitState::timedOut, over);

    connect(stopFirst, &QState::entered, this, &SessionMachine::stopMeasuring);
    connect(close, &QState::entered, this, &SessionMachine::closeLink);
}

void SessionMachine::askRadio()
{
    connect(&m_radio, &Radio::stateKnown, this, &SessionMachine::onRadioKnown, Qt::SingleShotConnection);
    m_radio.refresh();
}

void SessionMachine::onRadioKnown(Radio::State state)
{
    if (const Error error = Radio::errorFor(state)) {
        giveUp(error);
        return;
    }
    // The scanner exists only once the radio is ready.
    m_scanner = &m_radio.scanner();
    connect(m_scanner, &Scanner::discovered, this, &SessionMachine::onDiscovered);
    connect(m_scanner, &Scanner::finished, this, [this] { Q_EMIT scanEnded(QPrivateSignal()); });
    connect(m_scanner, &Scanner::failed, this, [this](const Error &error) {
        if (!m_link)
            giveUp(error);
        Q_EMIT scanEnded(QPrivateSignal());
    });
    if (m_target.inRange)
        Q_EMIT watchAtHand(QPrivateSignal());
    else
        Q_EMIT radioReady(QPrivateSignal());
}

void SessionMachine::endScan()
{
    if (m_scanner->isScanning())
        m_scanner->stop();
    else
        Q_EMIT scanEnded(QPrivateSignal());
}

void SessionMachine::onDiscovered(const Advertisement &advertisement)
{
    if (m_link || advertisement.address.compare(m_target.advertisement.address, Qt::CaseInsensitive) != 0)
        return;
    const QString known = m_target.advertisement.shownName();
    m_target.advertisement = advertisement;
    if (m_target.advertisement.shownName().isEmpty())
        m_target.advertisement.alias = known;
    Q_EMIT watchSeen(QPrivateSignal());
}

void SessionMachine::onClosed(const Error &reason)
{
    // The first reason stands, and what the user asked for is no failure.
    if (!m_error && !isLeaving())
        m_error = reason;
    Q_EMIT linkClosed(QPrivateSignal());
}

void SessionMachine::giveUp(const Error &error)
{
    if (!m_error && !isLeaving())
        m_error = error;
    Q_EMIT broken(QPrivateSignal());
}

void SessionMachine::leave()
{
    // A signal before that would be lost.
    if (!isRunning()) {
        connect(this, &QStateMachine::started, this, &SessionMachine::leave, Qt::SingleShotConnection);
        return;
    }
    Q_EMIT leaveAsked(QPrivateSignal());
}

bool SessionMachine::isLeaving() const
{
    // active() turns true only after the entry handlers have run.
    return configuration().contains(m_stopMeasuring) || configuration().contains(m_close);
}

void SessionMachine::stopMeasuring()
{
    m_measuringWanted = false;
    Q_EMIT stageChanged(State::Closing);
    if (m_stream && m_stream->state() != WatchSession::HeartRateState::Off)
        m_stream->stopMeasuring();
    else
        Q_EMIT measuringEnded(QPrivateSignal());
}

void SessionMachine::closeLink()
{
    if (m_queue)
        m_queue->abandon();
    Q_EMIT stageChanged(State::Closing);
    if (m_link)
        m_link->close();
    else if (m_scanner && m_scanner->isScanning())
        m_scanner->stop();
    else
        Q_EMIT linkClosed(QPrivateSignal());
}

} // namespace neobeat

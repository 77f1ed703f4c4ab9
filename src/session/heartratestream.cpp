// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/heartratestream.h"

#include "protocol/heartratecontrol.h"
#include "protocol/uuids.h"
#include "session/waitstate.h"

#include <QPointer>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr Characteristic measurement{uuids::heartRateService, uuids::heartRateMeasurement};
constexpr Characteristic controlPoint{uuids::heartRateService, uuids::heartRateControlPoint};

} // namespace

HeartRateStream::HeartRateStream(OperationQueue &queue, const SessionTimeouts &timeouts, QObject *parent)
    : QStateMachine(parent)
    , m_queue(queue)
    , m_timeouts(timeouts)
{
    // Waits for the user, who may take as long as he likes.
    auto *off = new QState(this);
    off->setObjectName(u"off"_s);
    auto *active = new QState(this);
    auto *subscribe = new WaitState(u"subscribe"_s, timeouts.operation, active);
    auto *begin = new WaitState(u"begin"_s, timeouts.operation, active);
    auto *awaitFirst = new WaitState(u"awaitFirst"_s, timeouts.firstReading, active);
    // Waits for the user or the end of the link.
    auto *measure = new QState(active);
    measure->setObjectName(u"measure"_s);
    auto *stop = new WaitState(u"stop"_s, 2 * timeouts.operation, this);

    off->addTransition(this, &HeartRateStream::startAsked, active);
    active->setInitialState(subscribe);
    subscribe->addTransition(this, &HeartRateStream::subscribed, begin);
    begin->addTransition(this, &HeartRateStream::started, awaitFirst);
    begin->addTransition(this, &HeartRateStream::measured, measure);
    awaitFirst->addTransition(this, &HeartRateStream::measured, measure);
    active->addTransition(this, &HeartRateStream::stopAsked, stop);
    active->addTransition(this, &HeartRateStream::broken, stop);
    stop->addTransition(this, &HeartRateStream::stopped, off);
    stop->addTransition(stop, &WaitState::timedOut, off);
    setInitialState(off);

    using State = WatchSession::HeartRateState;
    connect(off, &QState::entered, this, [this] { setState(State::Off); });
    connect(active, &QState::entered, this, [this] { setState(State::Starting); });
    connect(measure, &QState::entered, this, [this] { setState(State::On); });
    connect(stop, &QState::entered, this, [this] { setState(State::Stopping); });

    const auto orGiveUp = [this](void (HeartRateStream::*next)(QPrivateSignal)) {
        return [self = QPointer<HeartRateStream>(this), next](const Result<QByteArray, Error> &reply) {
            if (!self)
                return;
            if (reply)
                Q_EMIT(self->*next)(QPrivateSignal());
            else
                self->giveUp(reply.error());
        };
    };
    connect(subscribe, &QState::entered, this,
            [this, orGiveUp] { m_queue.subscribe(measurement, true, orGiveUp(&HeartRateStream::subscribed)); });
    connect(begin, &QState::entered, this, [this, orGiveUp] {
        m_queue.write(controlPoint, heartratecontrol::startContinuous(), orGiveUp(&HeartRateStream::started));
        m_keepAlive.start(m_timeouts.firstKeepAlive);
    });
    connect(active, &QState::exited, &m_keepAlive, &QTimer::stop);
    connect(stop, &QState::entered, this, &HeartRateStream::sendStop);
    for (WaitState *state : {subscribe, begin})
        connect(state, &WaitState::timedOut, this, [this] { giveUp({Error::Code::OperationTimedOut, {}}); });
    connect(awaitFirst, &WaitState::timedOut, this, [this] { giveUp({Error::Code::HeartRateSilent, {}}); });
    m_keepAlive.setSingleShot(true);
    connect(&m_keepAlive, &QTimer::timeout, this, &HeartRateStream::sendKeepAlive);
}

void HeartRateStream::startMeasuring()
{
    Q_EMIT startAsked(QPrivateSignal());
}

void HeartRateStream::stopMeasuring()
{
    Q_EMIT stopAsked(QPrivateSignal());
}

void HeartRateStream::onMeasurement()
{
    Q_EMIT measured(QPrivateSignal());
}

void HeartRateStream::setState(WatchSession::HeartRateState state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void HeartRateStream::sendKeepAlive()
{
    // A refused keep-alive shows up as silence, which is handled where silence is.
    m_queue.write(controlPoint, heartratecontrol::keepAlive(), [](const auto &) {});
    m_keepAlive.start(m_timeouts.keepAlive);
}

void HeartRateStream::sendStop()
{
    m_queue.write(controlPoint, heartratecontrol::stopContinuous(), [](const auto &) {});
    m_queue.subscribe(measurement, false, [self = QPointer<HeartRateStream>(this)](const auto &) {
        if (self)
            Q_EMIT self->stopped(QPrivateSignal());
    });
}

void HeartRateStream::giveUp(const Error &error)
{
    if (m_state == WatchSession::HeartRateState::Off || m_state == WatchSession::HeartRateState::Stopping)
        return;
    Q_EMIT failed(error);
    Q_EMIT broken(QPrivateSignal());
}

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/heartratestream.h"

#include "base/logging.h"
#include "connection/waitstate.h"
#include "protocol/heartratecontrol.h"
#include "protocol/uuids.h"

#include <QPointer>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr Characteristic measurement{uuids::heartRateService, uuids::heartRateMeasurement};
constexpr Characteristic controlPoint{uuids::heartRateService, uuids::heartRateControlPoint};

} // namespace

HeartRateStream::HeartRateStream(OperationQueue &queue, const ConnectionTimeouts &timeouts, const SourceModel &model,
                                 QObject *parent)
    : QStateMachine(parent)
    , m_queue(queue)
    , m_timeouts(timeouts)
    , m_isControlled(model.can(SourceModel::MeasuringControl))
{
    // Waits for the user, without a time limit.
    auto *off = new QState(this);
    off->setObjectName(u"off"_s);
    auto *active = new QState(this);
    auto *stop = new WaitState(u"stop"_s, 2 * timeouts.operation, this);
    off->addTransition(this, &HeartRateStream::startAsked, active);
    active->addTransition(this, &HeartRateStream::stopAsked, stop);
    stop->addTransition(this, &HeartRateStream::stopped, off);
    stop->addTransition(stop, &WaitState::timedOut, off);
    setInitialState(off);
    addStart(active);

    connect(off, &QState::entered, this, [this] { setState(State::Off); });
    connect(active, &QState::entered, this, [this] { setState(State::Starting); });
    connect(active, &QState::exited, &m_keepAlive, &QTimer::stop);
    connect(stop, &QState::entered, this, [this] {
        setState(State::Stopping);
        sendStop();
    });
    m_keepAlive.setSingleShot(true);
    connect(&m_keepAlive, &QTimer::timeout, this, &HeartRateStream::sendKeepAlive);
}

/// From the request to measure to the first value; without one, a rest and another start, for as long as needed.
void HeartRateStream::addStart(QState *active)
{
    auto *starting = new QState(active);
    auto *subscribe = new WaitState(u"subscribe"_s, m_timeouts.operation, starting);
    auto *begin = new WaitState(u"begin"_s, m_timeouts.operation, starting);
    auto *awaitFirst = new WaitState(u"awaitFirst"_s, m_timeouts.firstReading, starting);
    auto *rest = new WaitState(u"rest"_s, m_timeouts.rest, active);
    auto *measure = new WaitState(u"measure"_s, m_timeouts.silence, active);
    active->setInitialState(starting);
    starting->setInitialState(subscribe);

    subscribe->addTransition(this, &HeartRateStream::subscribed, begin);
    begin->addTransition(this, &HeartRateStream::started, awaitFirst);
    for (QState *state : {static_cast<QState *>(begin), static_cast<QState *>(awaitFirst), static_cast<QState *>(rest)})
        state->addTransition(this, &HeartRateStream::measured, measure);
    measure->addTransition(this, &HeartRateStream::measured, measure); // The time limit restarts.
    starting->addTransition(this, &HeartRateStream::broken, rest);
    rest->addTransition(rest, &WaitState::timedOut, starting);

    connect(subscribe, &QState::entered, this, &HeartRateStream::sendSubscription);
    connect(begin, &QState::entered, this, &HeartRateStream::sendStart);
    connect(measure, &QState::entered, this, [this] { setState(State::On); });
    connect(rest, &QState::entered, this, [this] {
        qCInfo(lcConnection) << "no heart rate:" << m_failure.name();
        Q_EMIT failed(m_failure);
    });
    for (WaitState *state : {subscribe, begin})
        connect(state, &WaitState::timedOut, this, [this] { giveUp({Error::Code::OperationTimedOut, {}}); });
    connect(awaitFirst, &WaitState::timedOut, this, [this] { giveUp({Error::Code::HeartRateSilent, {}}); });
    addWatchdog(active, measure);
}

/// The steps taken when values stop coming. The next value, whenever it comes, ends them.
void HeartRateStream::addWatchdog(QState *active, WaitState *measure)
{
    auto *nudge = new WaitState(u"silentKeepAlive"_s, m_timeouts.silentKeepAlive, active);
    auto *again = new WaitState(u"silentStart"_s, m_timeouts.silentStart, active);
    auto *resubscribe = new WaitState(u"silentSubscription"_s, m_timeouts.silentSubscription, active);
    measure->addTransition(measure, &WaitState::timedOut, nudge);
    nudge->addTransition(nudge, &WaitState::timedOut, again);
    again->addTransition(again, &WaitState::timedOut, resubscribe);
    for (WaitState *step : {nudge, again, resubscribe})
        step->addTransition(this, &HeartRateStream::measured, measure);

    connect(nudge, &QState::entered, this, [this] {
        qCInfo(lcConnection) << "no heart rate for a while: keep-alive out of turn";
        setState(State::Starting);
        sendKeepAlive();
    });
    connect(again, &QState::entered, this, [this] {
        qCInfo(lcConnection) << "still no heart rate: measuring is started again";
        sendStart();
    });
    connect(resubscribe, &QState::entered, this, [this] {
        qCInfo(lcConnection) << "still no heart rate: notifications are turned off and on";
        m_queue.subscribe(measurement, false, [](const auto &) {});
        sendSubscription();
        sendStart();
    });
    connect(resubscribe, &WaitState::timedOut, this, [this] {
        qCInfo(lcConnection) << "still no heart rate: the link is given up";
        Q_EMIT silent();
    });
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

void HeartRateStream::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

OperationQueue::Reply HeartRateStream::thenEmit(void (HeartRateStream::*next)(QPrivateSignal))
{
    return [self = QPointer<HeartRateStream>(this), next](const Result<QByteArray, Error> &reply) {
        if (!self)
            return;
        if (reply)
            Q_EMIT(self->*next)(QPrivateSignal());
        else
            self->giveUp(reply.error());
    };
}

void HeartRateStream::sendSubscription()
{
    m_queue.subscribe(measurement, true, thenEmit(&HeartRateStream::subscribed));
}

void HeartRateStream::sendStart()
{
    if (!m_isControlled) {
        Q_EMIT started(QPrivateSignal());
        return;
    }
    m_queue.write(controlPoint, heartratecontrol::startContinuous(), thenEmit(&HeartRateStream::started));
    m_keepAlive.start(m_timeouts.firstKeepAlive);
}

void HeartRateStream::sendKeepAlive()
{
    if (!m_isControlled)
        return;
    // A failed keep-alive results in silence, which the watchdog handles.
    m_queue.write(controlPoint, heartratecontrol::keepAlive(), [](const auto &) {});
    m_keepAlive.start(m_timeouts.keepAlive);
}

void HeartRateStream::sendStop()
{
    if (m_isControlled)
        m_queue.write(controlPoint, heartratecontrol::stopContinuous(), [](const auto &) {});
    m_queue.subscribe(measurement, false, [self = QPointer<HeartRateStream>(this)](const auto &) {
        if (self)
            Q_EMIT self->stopped(QPrivateSignal());
    });
}

void HeartRateStream::giveUp(const Error &error)
{
    // Only a start can fail this way; whether a watchdog step worked shows in the values that follow.
    m_failure = error;
    Q_EMIT broken(QPrivateSignal());
}

} // namespace neobeat

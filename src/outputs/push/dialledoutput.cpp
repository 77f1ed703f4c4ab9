// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/push/dialledoutput.h"

using namespace Qt::StringLiterals;

namespace neobeat {

DialledOutput::DialledOutput(const Limits &limits, QObject *parent)
    : Output(parent)
    , m_limits(limits)
{
    for (QTimer *timer : {&m_limit, &m_repeat, &m_stopLimit})
        timer->setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &DialledOutput::onLimit);
    connect(&m_repeat, &QTimer::timeout, this, &DialledOutput::send);
    connect(&m_stopLimit, &QTimer::timeout, this, &DialledOutput::finish);
    connect(&m_retry, &RetryTimer::due, this, &DialledOutput::onRetry);
}

DialledOutput::~DialledOutput()
{
    delete m_peer;
}

void DialledOutput::start()
{
    drop();
    m_stopLimit.stop();
    m_retry.stop();
    m_retry.reset();
    const Error error = applySettings();
    setState(error ? State::Failed : State::Starting, error);
    if (state() == State::Starting)
        dial();
}

void DialledOutput::stop()
{
    if (state() == State::Off || state() == State::Stopping)
        return;
    m_retry.stop();
    if (m_step == Step::Idle || m_step == Step::Opening || m_step == Step::Asking) {
        finish();
        return;
    }
    m_stopLimit.start(m_limits.stop);
    setState(State::Stopping);
    if (m_step == Step::Waiting || m_step == Step::Resting)
        proceed();
}

void DialledOutput::publish(const LiveValue &value)
{
    m_value = value;
    if (m_step == Step::Waiting)
        proceed();
}

void DialledOutput::dial()
{
    m_peer = makePeer();
    m_delivered.reset();
    m_step = Step::Opening;
    m_limit.start(m_limits.open);
    connect(m_peer, &PushPeer::opened, this, [this] {
        m_since.start();
        send();
        if (m_peer && m_peer->isConnection())
            setPeers(1);
    });
    connect(m_peer, &PushPeer::asking, this, [this] {
        m_step = Step::Asking;
        m_limit.start(m_limits.approval);
    });
    connect(m_peer, &PushPeer::granted, this, [this](const QString &token) { onGranted(token); });
    connect(m_peer, &PushPeer::declined, this, &DialledOutput::onDeclined);
    connect(m_peer, &PushPeer::delivered, this, &DialledOutput::onDelivered);
    connect(m_peer, &PushPeer::rejected, this, &DialledOutput::onRejected);
    connect(m_peer, &PushPeer::failed, this, &DialledOutput::onFailed);
    m_peer->open();
}

void DialledOutput::drop()
{
    m_step = Step::Idle;
    m_limit.stop();
    m_repeat.stop();
    PushPeer *peer = m_peer;
    m_peer.clear();
    if (!peer)
        return;
    peer->disconnect(this);
    peer->deleteLater(); // it may be the sender of what led to this
    if (peer->isConnection())
        setPeers(0);
}

QString DialledOutput::newestContent() const
{
    return contentOf(state() == State::Stopping ? LiveValue() : m_value);
}

void DialledOutput::send()
{
    m_repeat.stop();
    m_step = Step::Sending;
    m_sending = newestContent();
    m_sendsRate = m_value.bpm && state() != State::Stopping;
    m_limit.start(m_limits.reply);
    m_peer->send(m_sending);
}

void DialledOutput::proceed()
{
    if (m_delivered != newestContent()) {
        send();
    } else if (state() == State::Stopping) {
        m_repeat.stop();
        m_step = Step::Closing; // within what is left of limits.stop
        m_peer->close();
    } else {
        m_step = Step::Waiting;
        if (m_peer->isConnection() && !m_repeat.isActive())
            m_repeat.start(m_limits.repeat);
    }
}

void DialledOutput::onDelivered()
{
    m_limit.stop();
    m_delivered = m_sending;
    if (state() != State::Stopping)
        setState(State::Ready);
    if (m_sendsRate)
        noteSent();
    if (m_step == Step::Sending) // and not begun again, or stopped, by who heard of it
        proceed();
}

void DialledOutput::onRejected(const Error &error)
{
    m_limit.stop();
    if (state() == State::Stopping) {
        finish();
        return;
    }
    m_delivered.reset();
    m_step = Step::Resting;
    retryLater(error);
}

void DialledOutput::onFailed(const Error &error)
{
    const bool wasStable = m_since.isValid() && m_since.elapsed() >= m_limits.stable.count();
    m_since.invalidate();
    drop();
    if (state() == State::Stopping) {
        finish();
        return;
    }
    if (wasStable)
        m_retry.reset();
    retryLater(error);
}

void DialledOutput::onDeclined()
{
    drop();
    setState(State::Failed, {Error::Code::PeerRefused, u"its user did not allow it"_s});
}

void DialledOutput::onLimit()
{
    if (m_step == Step::Asking)
        onDeclined(); // rather than asking the user every few seconds
    else
        onFailed({Error::Code::PeerSilent, {}});
}

void DialledOutput::onRetry()
{
    if (m_step == Step::Resting)
        send();
    else
        dial();
}

void DialledOutput::retryLater(const Error &error)
{
    m_retry.fail(error.code == Error::Code::PeerRefused ? m_limits.refused : m_limits.retry);
    setState(State::Retrying, error);
}

void DialledOutput::finish()
{
    drop();
    m_stopLimit.stop();
    setState(State::Off);
}

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/watchoperation.h"

namespace neobeat {

WatchOperation::WatchOperation(QObject *parent)
    : QObject(parent)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { finish({m_onTimeout, {}}); });
}

void WatchOperation::start(WatchSession &session)
{
    if (m_phase != Phase::Waiting)
        return;
    m_phase = Phase::Running;
    m_session = &session;
    connect(&session, &WatchSession::notified, this,
            [this](const Characteristic &characteristic, const QByteArray &value) {
                if (m_phase == Phase::Running)
                    onNotified(characteristic, value);
            });
    connect(&session, &QObject::destroyed, this, [this] { finish({Error::Code::LinkLost, {}}); });
    begin();
}

void WatchOperation::cancel()
{
    if (m_phase == Phase::Running)
        onCancelled();
    else
        finish({Error::Code::Cancelled, {}});
}

void WatchOperation::onNotified(const Characteristic &, const QByteArray &)
{
}

void WatchOperation::read(const Characteristic &characteristic, Then then)
{
    if (m_session)
        m_session->read(characteristic, followedBy(std::move(then)));
}

void WatchOperation::write(const Characteristic &characteristic, const QByteArray &value, Then then)
{
    if (m_session)
        m_session->write(characteristic, value, followedBy(std::move(then)));
}

void WatchOperation::subscribe(const Characteristic &characteristic, Then then)
{
    if (m_session)
        m_session->subscribe(characteristic, followedBy(std::move(then)));
}

WatchSession::Reply WatchOperation::followedBy(Then then)
{
    // The queue of the connection may outlive the operation.
    return [self = QPointer<WatchOperation>(this), then = std::move(then)](const Result<QByteArray, Error> &reply) {
        if (!self || self->m_phase != Phase::Running)
            return;
        if (reply)
            then(*reply);
        else
            self->finish(reply.error());
    };
}

void WatchOperation::startLimit(std::chrono::milliseconds limit, Error::Code onTimeout)
{
    m_onTimeout = onTimeout;
    m_limit.start(limit);
}

void WatchOperation::finish(const Error &error)
{
    if (m_phase == Phase::Finished)
        return;
    m_phase = Phase::Finished;
    m_limit.stop();
    if (m_session)
        m_session->disconnect(this);
    aboutToFinish();
    Q_EMIT finished(error);
}

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/qtbluetooth/bluezdiscovery.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr int callLimitMs = 3000;

QDBusMessage adapterCall(const QString &path, const QString &method)
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.bluez"_s, path, u"org.bluez.Adapter1"_s, method);
    call.setAutoStartService(false);
    return call;
}

} // namespace

BluezDiscovery::BluezDiscovery(QObject *parent)
    : QObject(parent)
    , m_bus(QDBusConnection::systemBus())
{
}

BluezDiscovery::~BluezDiscovery()
{
    if (m_state == State::Starting || m_state == State::Running || m_state == State::Leaving)
        m_bus.asyncCall(adapterCall(m_adapterPath, u"StopDiscovery"_s), callLimitMs);
}

void BluezDiscovery::start(const QString &adapterPath, const QVariantMap &filter)
{
    const bool isElsewhere = m_state != State::Idle && m_state != State::Stopping && m_adapterPath != adapterPath;
    if (isElsewhere)
        m_bus.asyncCall(adapterCall(m_adapterPath, u"StopDiscovery"_s), callLimitMs);
    m_adapterPath = adapterPath;
    m_state = State::Starting;
    call(u"SetDiscoveryFilter"_s, {filter}, [this] {
        onStartAnswered([this] {
            call(u"StartDiscovery"_s, {}, [this] {
                onStartAnswered([this] {
                    m_state = State::Running;
                    Q_EMIT started();
                });
            });
        });
    });
}

void BluezDiscovery::onStartAnswered(const std::function<void()> &next)
{
    if (m_state == State::Leaving) {
        sendStop();
    } else if (m_call->isError()) {
        m_state = State::Idle;
        Q_EMIT refused(m_call->error());
    } else {
        next();
    }
}

void BluezDiscovery::stop()
{
    switch (m_state) {
    case State::Idle:
        m_state = State::Stopping;
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_state != State::Stopping)
                    return;
                m_state = State::Idle;
                Q_EMIT stopped();
            },
            Qt::QueuedConnection);
        return;
    case State::Starting:
        m_state = State::Leaving;
        return;
    case State::Running:
        sendStop();
        return;
    case State::Leaving:
    case State::Stopping:
        return;
    }
}

void BluezDiscovery::sendStop()
{
    m_state = State::Stopping;
    call(u"StopDiscovery"_s, {}, [this] {
        m_state = State::Idle;
        Q_EMIT stopped();
    });
}

void BluezDiscovery::call(const QString &method, const QVariantList &arguments, std::function<void()> onAnswer)
{
    QDBusMessage message = adapterCall(m_adapterPath, method);
    message.setArguments(arguments);
    if (m_call) {
        m_call->disconnect(this);
        m_call.release()->deleteLater(); // It may be the sender of the signal being handled.
    }
    m_call = std::make_unique<QDBusPendingCallWatcher>(m_bus.asyncCall(message, callLimitMs));
    connect(m_call.get(), &QDBusPendingCallWatcher::finished, this, std::move(onAnswer));
}

} // namespace neobeat

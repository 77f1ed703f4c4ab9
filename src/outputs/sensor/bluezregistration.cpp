// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputs/sensor/bluezregistration.h"

#include "outputs/sensor/bluezbus.h"

#include <QDBusObjectPath>

namespace neobeat {

using namespace Qt::StringLiterals;

BluezRegistration::BluezRegistration(const Kind &kind, const QString &objectPath, const SensorTiming &timing,
                                     QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_objectPath(objectPath)
    , m_timing(timing)
{
}

void BluezRegistration::request(const QString &adapterPath)
{
    if (m_state != State::Absent)
        return;
    m_state = State::Requested;
    m_adapterPath = adapterPath;
    QVariantList arguments{QVariant::fromValue(QDBusObjectPath(m_objectPath))};
    if (m_kind.hasOptions)
        arguments << QVariantMap();
    const int call = ++m_call;
    bluezbus::call(this, m_adapterPath, m_kind.interface, u"Register"_s + m_kind.object, arguments, m_timing.answer,
                   [this, call](const QDBusMessage &reply) {
                       if (call == m_call)
                           onRequestAnswered(reply);
                   });
}

void BluezRegistration::onRequestAnswered(const QDBusMessage &reply)
{
    const bool isUnwanted = m_state == State::Unwanted;
    if (const Error error = bluezbus::errorOf(reply)) {
        // Without an answer, or when bluetoothd still has an earlier one, it would be in the way of the next attempt.
        unregister();
        m_state = State::Absent;
        if (isUnwanted)
            Q_EMIT withdrawn();
        else
            Q_EMIT refused(error);
    } else if (isUnwanted) {
        leave();
    } else {
        m_state = State::Registered;
        Q_EMIT registered();
    }
}

void BluezRegistration::withdraw()
{
    if (m_state == State::Requested)
        m_state = State::Unwanted; // What is being registered cannot be unregistered reliably.
    else if (m_state == State::Registered)
        leave();
}

void BluezRegistration::leave()
{
    m_state = State::Leaving;
    const int call = ++m_call;
    bluezbus::call(this, m_adapterPath, m_kind.interface, u"Unregister"_s + m_kind.object,
                   {QVariant::fromValue(QDBusObjectPath(m_objectPath))}, m_timing.answer,
                   [this, call](const QDBusMessage &) {
                       if (call != m_call)
                           return;
                       m_state = State::Absent;
                       Q_EMIT withdrawn();
                   });
}

void BluezRegistration::abandon()
{
    if (m_state != State::Absent)
        unregister();
    forget();
}

void BluezRegistration::forget()
{
    ++m_call;
    m_state = State::Absent;
}

void BluezRegistration::unregister()
{
    bluezbus::send(m_adapterPath, m_kind.interface, u"Unregister"_s + m_kind.object,
                   {QVariant::fromValue(QDBusObjectPath(m_objectPath))});
}

} // namespace neobeat

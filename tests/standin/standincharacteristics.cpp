// SPDX-License-Identifier: GPL-3.0-or-later
// The part of StandInWatch that implements org.bluez.GattCharacteristic1.
#include "standinwatch.h"

#include "interfaces.h"

#include <QDBusArgument>

namespace neobeat::standin {

using namespace Qt::StringLiterals;
using AttError = SimulatedWatch::AttError;

namespace {

QDBusMessage refusal(const QDBusMessage &call, AttError error)
{
    switch (error) {
    case AttError::NotPermitted:
        return call.createErrorReply(u"org.bluez.Error.NotPermitted"_s, u"Not permitted"_s);
    case AttError::NotAuthenticated:
        return call.createErrorReply(u"org.bluez.Error.NotAuthorized"_s, u"Not authorized"_s);
    case AttError::NotPaired:
        return call.createErrorReply(u"org.bluez.Error.NotPermitted"_s, u"Not paired"_s);
    case AttError::NotConnected:
    case AttError::NotFound:
        break;
    }
    return call.createErrorReply(u"org.bluez.Error.Failed"_s, u"Not connected"_s);
}

} // namespace

bool StandInWatch::answerCharacteristic(const QDBusMessage &call, const Characteristic &characteristic)
{
    if (call.member() == "ReadValue"_L1)
        read(call, characteristic);
    else if (call.member() == "WriteValue"_L1)
        write(call, characteristic);
    else if (call.member() == "StartNotify"_L1)
        setNotifying(call, characteristic, true);
    else if (call.member() == "StopNotify"_L1)
        setNotifying(call, characteristic, false);
    else
        return false;
    return true;
}

void StandInWatch::read(const QDBusMessage &call, const Characteristic &characteristic)
{
    m_watch->read(characteristic, [this, call](const Result<QByteArray, AttError> &reply) {
        if (!reply) {
            m_bus.send(refusal(call, reply.error()));
            return;
        }
        m_tree.set(call.path(), characteristicInterface, {{u"Value"_s, *reply}});
        m_bus.send(call.createReply(*reply));
    });
}

void StandInWatch::write(const QDBusMessage &call, const Characteristic &characteristic)
{
    const QByteArray value = call.arguments().value(0).toByteArray();
    const QVariantMap options = qdbus_cast<QVariantMap>(call.arguments().value(1));
    const SimulatedWatch::Properties properties = m_paths.propertiesAt(call.path());
    if (options.value(u"type"_s).toString() == "command"_L1) {
        // Replied to at once whatever the result; a value that the characteristic does not accept is lost.
        m_bus.send(call.createReply());
        if (properties & SimulatedWatch::WriteWithoutResponse)
            m_watch->write(characteristic, value, [](std::optional<AttError>) {});
        return;
    }
    if (!(properties & SimulatedWatch::Write)) {
        m_bus.send(call.createErrorReply(u"org.bluez.Error.NotSupported"_s, u"Operation is not supported"_s));
        return;
    }
    m_watch->write(characteristic, value, [this, call](std::optional<AttError> error) {
        m_bus.send(error ? refusal(call, *error) : call.createReply());
    });
}

void StandInWatch::setNotifying(const QDBusMessage &call, const Characteristic &characteristic, bool enabled)
{
    m_watch->setNotifying(characteristic, enabled, [this, call, enabled](std::optional<AttError> error) {
        if (!error)
            m_tree.set(call.path(), characteristicInterface, {{u"Notifying"_s, enabled}});
        m_bus.send(error ? refusal(call, *error) : call.createReply());
    });
}

} // namespace neobeat::standin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/qtbluetooth/errormap.h"

#include <QDBusError>
#include <QHash>
#include <QMetaEnum>

#include <optional>

namespace neobeat::errormap {

using namespace Qt::StringLiterals;

namespace {

using Code = Error::Code;

template<typename Enum>
QString nameOf(Enum value)
{
    const char *name = QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value));
    return name ? QString::fromLatin1(name) : QString::number(static_cast<int>(value));
}

Code codeOf(QLowEnergyController::Error error)
{
    using Controller = QLowEnergyController;
    switch (error) {
    case Controller::NoError:
        return Code::None;
    case Controller::InvalidBluetoothAdapterError:
        return Code::AdapterMissing;
    case Controller::UnknownRemoteDeviceError:
        return Code::WatchForgotten;
    case Controller::MissingPermissionsError:
        return Code::BluetoothAccessDenied;
    default: // Newer versions of Qt have more of them, all the same to the user.
        return Code::ConnectFailed;
    }
}

/// The meaning of an error that does not depend on the call.
std::optional<Code> codeOf(const QDBusError &error)
{
    static const QHash<QString, Code> codes{
        {u"org.freedesktop.DBus.Error.AccessDenied"_s, Code::BluetoothAccessDenied},
        {u"org.bluez.Error.NotPermitted"_s, Code::BluetoothAccessDenied},
        {u"org.bluez.Error.NotAuthorized"_s, Code::BluetoothAccessDenied},
        {u"org.freedesktop.DBus.Error.ServiceUnknown"_s, Code::BluetoothServiceMissing},
        {u"org.freedesktop.DBus.Error.NameHasNoOwner"_s, Code::BluetoothServiceMissing},
        {u"org.bluez.Error.Blocked"_s, Code::AdapterBlocked},
        {u"org.bluez.Error.NotReady"_s, Code::AdapterNotReady},
        {u"org.bluez.Error.InProgress"_s, Code::RadioBusy},
        {u"org.bluez.Error.Busy"_s, Code::RadioBusy},
    };
    const auto code = codes.constFind(error.name());
    return code == codes.cend() ? std::nullopt : std::optional(*code);
}

/// The meaning of org.bluez.Error.Failed for a connection; BlueZ gives the reason in the text only.
Code codeOfFailedConnect(const QString &text)
{
    if (text == "le-connection-abort-by-local"_L1 || text == "Software caused connection abort"_L1)
        return Code::ConnectAborted;
    if (text == "le-connection-busy"_L1 || text == "Operation already in progress"_L1)
        return Code::RadioBusy;
    if (text == "le-connection-adapter-not-powered"_L1)
        return Code::AdapterNotReady;
    return Code::ConnectFailed;
}

Code codeOfConnect(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::UnknownObject:
    case QDBusError::UnknownInterface:
    case QDBusError::UnknownMethod:
        return Code::WatchForgotten;
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return Code::ConnectTimedOut;
    default:
        break;
    }
    if (error.name() == "org.bluez.Error.DoesNotExist"_L1)
        return Code::WatchForgotten;
    if (error.name() == "org.bluez.Error.AlreadyConnected"_L1)
        return Code::None;
    return error.name() == "org.bluez.Error.Failed"_L1 ? codeOfFailedConnect(error.message()) : Code::ConnectFailed;
}

} // namespace

Error fromConnecting(QLowEnergyController::Error error)
{
    const Code code = codeOf(error);
    return {code, code == Code::None ? QString() : nameOf(error)};
}

Error fromService(QLowEnergyService::ServiceError error, Error::Code code)
{
    return {code, nameOf(error)};
}

Error fromConnect(const QDBusError &error)
{
    const Code code = codeOf(error).value_or(codeOfConnect(error));
    return {code, code == Code::None ? QString() : error.name()};
}

Error fromDiscovery(const QDBusError &error)
{
    return {codeOf(error).value_or(Code::ScanFailed), error.name()};
}

Error fromPower(const QDBusError &error)
{
    const bool isBlocked = error.message().contains(u"rfkill"_s, Qt::CaseInsensitive);
    return {isBlocked ? Code::AdapterBlocked : codeOf(error).value_or(Code::AdapterNotReady), error.name()};
}

Radio::State radioState(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::AccessDenied:
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
    case QDBusError::NoNetwork:
        return Radio::State::AccessDenied;
    default: // Not running, not answering, or a service that is not BlueZ.
        return Radio::State::ServiceMissing;
    }
}

} // namespace neobeat::errormap

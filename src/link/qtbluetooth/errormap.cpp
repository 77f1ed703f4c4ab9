// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/qtbluetooth/errormap.h"

#include <QDBusError>
#include <QMetaEnum>

namespace neobeat::errormap {

namespace {

using Code = Error::Code;

template<typename Enum>
QString nameOf(Enum value)
{
    const char *name = QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value));
    return name ? QString::fromLatin1(name) : QString::number(static_cast<int>(value));
}

Code codeOf(QBluetoothDeviceDiscoveryAgent::Error error)
{
    using Agent = QBluetoothDeviceDiscoveryAgent;
    switch (error) {
    case Agent::NoError:
        return Code::None;
    case Agent::PoweredOffError:
        return Code::AdapterOff;
    case Agent::InvalidBluetoothAdapterError:
        return Code::AdapterMissing;
    case Agent::MissingPermissionsError:
        return Code::BluetoothAccessDenied;
    case Agent::InputOutputError:
    case Agent::UnsupportedPlatformError:
    case Agent::UnsupportedDiscoveryMethod:
    case Agent::LocationServiceTurnedOffError:
    case Agent::UnknownError:
        break;
    }
    return Code::ScanFailed;
}

Code codeOf(QLowEnergyController::Error error)
{
    using Controller = QLowEnergyController;
    switch (error) {
    case Controller::NoError:
        return Code::None;
    case Controller::InvalidBluetoothAdapterError:
        return Code::AdapterMissing;
    case Controller::MissingPermissionsError:
        return Code::BluetoothAccessDenied;
    default: // Newer Qt has more of them, and to a person they are all the same.
        return Code::ConnectFailed;
    }
}

} // namespace

Error fromScan(QBluetoothDeviceDiscoveryAgent::Error error)
{
    const Code code = codeOf(error);
    return {code, code == Code::None ? QString() : nameOf(error)};
}

Error fromConnecting(QLowEnergyController::Error error)
{
    const Code code = codeOf(error);
    return {code, code == Code::None ? QString() : nameOf(error)};
}

Error fromService(QLowEnergyService::ServiceError error, Error::Code code)
{
    return {code, nameOf(error)};
}

Radio::State radioState(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::AccessDenied:
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
    case QDBusError::NoNetwork:
        return Radio::State::AccessDenied;
    default: // Nobody there, nobody answering, or somebody who is not BlueZ.
        return Radio::State::ServiceMissing;
    }
}

} // namespace neobeat::errormap

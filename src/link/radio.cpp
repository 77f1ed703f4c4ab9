// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/radio.h"

namespace neobeat {

Error Radio::errorFor(State state)
{
    switch (state) {
    case State::ServiceMissing:
        return {Error::Code::BluetoothServiceMissing, {}};
    case State::AccessDenied:
        return {Error::Code::BluetoothAccessDenied, {}};
    case State::NoAdapter:
        return {Error::Code::AdapterMissing, {}};
    case State::Off:
        return {Error::Code::AdapterOff, {}};
    case State::Blocked:
        return {Error::Code::AdapterBlocked, {}};
    case State::Unknown:
    case State::Ready:
        break;
    }
    return {};
}

void Radio::whenKnown(QObject *context, std::function<void(const Error &error)> callback)
{
    connect(
        this, &Radio::stateKnown, context, [callback = std::move(callback)](State state) { callback(errorFor(state)); },
        Qt::SingleShotConnection);
    refresh();
}

} // namespace neobeat

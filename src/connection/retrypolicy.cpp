// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/retrypolicy.h"

namespace neobeat {

using Code = Error::Code;

bool isWorthASecondTry(const Error &error)
{
    switch (error.code) {
    case Code::LinkLost:
    case Code::ConnectFailed:
    case Code::ConnectAborted:
    case Code::ServicesChanged: // The next connection discovers the new ones.
    case Code::UnexpectedAuthReply: // The handshake was garbled or mixed up with an earlier one.
        return true;
    default:
        return false;
    }
}

bool isFinal(const Error &error)
{
    return error.code == Code::KeyRejected || error.code == Code::KeyMissing || error.code == Code::CryptoUnavailable;
}

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/retrypolicy.h"

namespace neobeat {

using Code = Error::Code;

bool isWorthASecondTry(const Error &error)
{
    return error.code == Code::LinkLost || error.code == Code::ConnectFailed || error.code == Code::ConnectAborted;
}

bool isFinal(const Error &error)
{
    return error.code == Code::KeyRejected || error.code == Code::KeyMissing || error.code == Code::CryptoUnavailable;
}

} // namespace neobeat

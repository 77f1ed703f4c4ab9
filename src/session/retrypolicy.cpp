// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/retrypolicy.h"

namespace neobeat {

bool isWorthASecondTry(const Error &error)
{
    return error.code == Error::Code::LinkLost || error.code == Error::Code::ConnectFailed;
}

} // namespace neobeat

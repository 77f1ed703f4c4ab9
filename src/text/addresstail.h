// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace neobeat {

/// The last two bytes of an address, enough to distinguish two watches: "53:4E".
inline QString addressTail(const QString &address)
{
    return address.right(5);
}

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Commands for the alert level 0x2A06. A Neo acts on one for 10 seconds [N].
namespace neobeat::alertlevel {

/// Makes the watch beep and vibrate, so that it is found.
inline QByteArray find()
{
    return QByteArrayLiteral("\x03");
}
/// Ends that.
inline QByteArray stop()
{
    return QByteArray(1, '\0');
}

} // namespace neobeat::alertlevel

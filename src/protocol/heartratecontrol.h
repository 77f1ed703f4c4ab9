// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Commands for the heart-rate control point 0x2A39, as this watch takes them.
namespace neobeat::heartratecontrol {

/// Start to measure without end.
inline QByteArray startContinuous()
{
    return QByteArrayLiteral("\x15\x01\x01");
}
/// Stop what startContinuous() started.
inline QByteArray stopContinuous()
{
    return QByteArray("\x15\x01\x00", 3);
}
/// Go on measuring; due 1 s after the start and every 10 s from then on.
inline QByteArray keepAlive()
{
    return QByteArrayLiteral("\x16");
}

} // namespace neobeat::heartratecontrol

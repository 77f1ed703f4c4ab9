// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Commands for the heart-rate control point 0x2A39, as a Neo expects them [N].
namespace neobeat::heartratecontrol {

/// Starts continuous measurement.
inline QByteArray startContinuous()
{
    return QByteArrayLiteral("\x15\x01\x01");
}
/// Stops what startContinuous() started.
inline QByteArray stopContinuous()
{
    return QByteArray("\x15\x01\x00", 3);
}
/// Keeps the measurement going; due 1 s after the start and every 10 s from then on. How long a Neo measures without
/// it is not known.
inline QByteArray keepAlive()
{
    return QByteArrayLiteral("\x16");
}

} // namespace neobeat::heartratecontrol

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace neobeat {

/// The most that a trace may hold; the writer keeps to it, and the reader refuses more.
struct TraceLimits
{
    static constexpr qsizetype fileSize = 16 * 1024 * 1024; ///< Bytes of a whole trace: more than a day.
    static constexpr qsizetype lineLength = 8192; ///< Bytes of one line.
    static constexpr qsizetype valueSize = 512; ///< Bytes of one value, as in the Bluetooth standard.
    static constexpr int mtu = 517; ///< The largest ATT message of the Bluetooth standard, bytes.
    static constexpr qsizetype uuids = 64; ///< UUIDs, or company identifiers, in one event.
    static constexpr int links = 100'000; ///< Links of one trace.
    static constexpr int peripherals = 9999; ///< Peripherals of one kind.
    static constexpr int weakestRssi = -127; ///< dBm
    static constexpr int strongestRssi = 20; ///< dBm
    static constexpr std::chrono::milliseconds length = std::chrono::hours(24 * 24); ///< What one QTimer can wait.
};

} // namespace neobeat

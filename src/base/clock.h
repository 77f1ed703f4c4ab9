// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace neobeat {

/// The source of time; passed to everything that stamps or ages a value, so that tests can control it.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Wall-clock time in the user's time zone.
    virtual QDateTime now() const = 0;
    /// Time since an arbitrary start, unaffected by clock changes; for ages and rates.
    virtual std::chrono::milliseconds uptime() const = 0;
};

/// The computer's own clocks.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    std::chrono::milliseconds uptime() const override;
};

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "operations/watchoperation.h"

namespace neobeat {

/// Sets the clock of the watch to the local time at the moment of writing. [F]
class SetClock final : public WatchOperation
{
    Q_OBJECT

public:
    /// The clock must outlive it.
    explicit SetClock(const Clock &clock, QObject *parent = nullptr);

    Characteristic conversation() const override;

protected:
    void begin() override;

private:
    const Clock &m_clock;
};

} // namespace neobeat

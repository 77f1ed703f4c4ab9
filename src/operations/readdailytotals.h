// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/watchoperation.h"
#include "protocol/dailytotals.h"

namespace neobeat {

/// Reads steps, distance and energy of today.
class ReadDailyTotals final : public WatchOperation
{
    Q_OBJECT

public:
    using WatchOperation::WatchOperation;

    Characteristic conversation() const override;
    /// What was read, once it has finished without a failure.
    const DailyTotals &totals() const { return m_totals; }

protected:
    void begin() override;

private:
    DailyTotals m_totals;
};

} // namespace neobeat

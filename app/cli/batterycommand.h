// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/batteryoutlookquery.h"
#include "cli/watchcommand.h"

namespace neobeat::cli {

/// Prints the battery once, and how long it will last.
class BatteryCommand final : public WatchCommand
{
    Q_OBJECT

public:
    explicit BatteryCommand(const CommandContext &context, QObject *parent = nullptr);

protected:
    void onReady() override;

private:
    BatteryOutlookQuery m_outlook;
};

} // namespace neobeat::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/watchcommand.h"

namespace neobeat::cli {

/// Prints what the watch has counted today, and its battery.
class TodayCommand final : public WatchCommand
{
    Q_OBJECT

public:
    explicit TodayCommand(const CommandContext &context, QObject *parent = nullptr);

protected:
    void onReady() override;

private:
};

} // namespace neobeat::cli

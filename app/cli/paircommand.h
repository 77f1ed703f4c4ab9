// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/watchcommand.h"

namespace neobeat::cli {

/// Proves the key to the watch, then stores both. Nothing is stored for the simulated watch.
class PairCommand final : public WatchCommand
{
    Q_OBJECT

public:
    using WatchCommand::WatchCommand;

protected:
    void onReady() override;
    bool takesRemembered() const override { return false; }
    Error timeoutError() const override;

private:
    void onKeyKept(Settings::KeyPlace place, const Error &error);

    bool m_isStoring = false; ///< The key store has been asked and has not answered.
};

} // namespace neobeat::cli

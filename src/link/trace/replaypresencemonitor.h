// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/presencemonitor.h"
#include "link/trace/replaysearch.h"

namespace neobeat {

class ReplayRadio;

/// The n-th wait sees what the n-th recorded wait saw, under the address that is waited for. One that was not recorded
/// sees the watch while it is in range.
class ReplayPresenceMonitor final : public PresenceMonitor
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ReplayPresenceMonitor(ReplayRadio &radio, ReplayScript &script);

    void start(const QString &address) override;
    void stop() override { m_search.stop(); }
    bool isActive() const override { return m_search.isActive(); }

private:
    ReplaySearch m_search;
    QString m_address;
};

} // namespace neobeat

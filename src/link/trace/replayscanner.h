// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/scanner.h"
#include "link/trace/replaysearch.h"

namespace neobeat {

class ReplayRadio;

/// The n-th scan sees what the n-th recorded scan saw. One that was not recorded sees the watch while it is in range.
class ReplayScanner final : public Scanner
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ReplayScanner(ReplayRadio &radio, ReplayScript &script);

    void start() override { m_search.start(); }
    void stop() override { m_search.stop(); }
    bool isScanning() const override { return m_search.isActive(); }

private:
    ReplaySearch m_search;
};

} // namespace neobeat

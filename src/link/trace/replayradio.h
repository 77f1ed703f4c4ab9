// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "link/radio.h"
#include "link/trace/replayscript.h"
#include "link/trace/replaysearch.h"

namespace neobeat {

/// Replays a trace. Scans see what was seen, and the n-th link does what the n-th link of the trace did; after the last
/// one the watch is out of range. Challenges are zeros, and any answer to them gets the verdict of the trace.
class ReplayRadio final : public Radio
{
    Q_OBJECT

public:
    /// The clock must outlive it.
    ReplayRadio(const Trace &trace, const Clock &clock, QObject *parent = nullptr);

    State state() const override { return m_state; }
    void refresh() override;
    RadioFacts facts() const override { return m_facts; }
    void powerOn() override;
    bool isSimulated() const override { return true; }
    Scanner &scanner() override { return m_scanner; }
    PresenceMonitor &presenceMonitor() override { return m_presenceMonitor; }
    std::unique_ptr<GattLink> createLink(const Advertisement &advertisement) override;

    /// True while the trace has links that were not replayed; until then a scan that is not in the trace sees the
    /// watch.
    bool isWatchInRange() const { return m_links < m_script.linkCount(); }
    /// What a scan that is not in the trace sees.
    static Advertisement watch();
    /// The made-up address of a peripheral of the trace.
    static QString addressOf(const QString &peripheral);

private:
    void onCame(const TraceEvent &event);
    void setState(State state);

    State m_state = State::Unknown;
    RadioFacts m_facts;
    int m_links = 0; ///< The number of links that were created.
    ReplayScript m_script;
    ReplayScanner m_scanner;
    ReplayPresenceMonitor m_presenceMonitor;
};

} // namespace neobeat

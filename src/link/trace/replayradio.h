// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "link/radio.h"
#include "link/trace/trace.h"

#include <memory>

namespace neobeat {

/// Plays a trace. Scans see what was seen, and the n-th link does what the n-th recorded link did; after the last
/// one the watch is out of range. Challenges are zeros, and any answer to them gets the recorded verdict.
class ReplayRadio final : public Radio
{
    Q_OBJECT

public:
    /// The clock must outlive it.
    ReplayRadio(const Trace &trace, const Clock &clock, QObject *parent = nullptr);
    ~ReplayRadio() override;

    State state() const override;
    void refresh() override;
    RadioFacts facts() const override;
    void powerOn() override;
    bool isSimulated() const override { return true; }
    Scanner &scanner() override;
    PresenceMonitor &presenceMonitor() override;
    std::unique_ptr<GattLink> createLink(const Advertisement &advertisement) override;

    /// True while the trace has links that were not played; then a scan that it does not have sees the watch.
    bool isWatchInRange() const;
    /// What such a scan sees.
    static Advertisement watch();
    /// The made-up address of a peripheral of the trace.
    static QString addressOf(const QString &peripheral);

private:
    class Private;

    void onCame(const TraceEvent &event);
    void setState(State state);

    std::unique_ptr<Private> d;
};

} // namespace neobeat

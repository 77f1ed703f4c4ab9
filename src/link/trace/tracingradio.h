// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/radio.h"
#include "link/trace/tracewriter.h"
#include "link/trace/tracingpresencemonitor.h"
#include "link/trace/tracingscanner.h"

namespace neobeat {

/// Another radio, with everything that is asked of it and everything that comes written down.
class TracingRadio final : public Radio
{
    Q_OBJECT

public:
    /// All must outlive it; see TraceWriter for the device.
    TracingRadio(Radio &inner, QIODevice &device, const Clock &clock, QObject *parent = nullptr);

    State state() const override { return m_inner.state(); }
    void refresh() override;
    RadioFacts facts() const override { return m_inner.facts(); }
    void powerOn() override;
    bool isSimulated() const override { return m_inner.isSimulated(); }
    Scanner &scanner() override { return m_scanner; }
    PresenceMonitor &presenceMonitor() override { return m_presenceMonitor; }
    std::unique_ptr<GattLink> createLink(const Advertisement &advertisement) override;

private:
    void noteFacts();

    Radio &m_inner;
    TraceWriter m_writer;
    TracingScanner m_scanner;
    TracingPresenceMonitor m_presenceMonitor;
    RadioFacts m_facts; ///< As written last.
};

} // namespace neobeat

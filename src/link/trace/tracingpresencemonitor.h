// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/presencemonitor.h"
#include "link/trace/tracewriter.h"

namespace neobeat {

/// A lookout that passes everything on and writes it down.
class TracingPresenceMonitor final : public PresenceMonitor
{
    Q_OBJECT

public:
    /// Both must outlive it.
    TracingPresenceMonitor(PresenceMonitor &inner, TraceWriter &writer);

    void start(const QString &address) override;
    void stop() override;
    bool isActive() const override { return m_inner.isActive(); }

private:
    PresenceMonitor &m_inner;
    TraceWriter &m_writer;
};

} // namespace neobeat

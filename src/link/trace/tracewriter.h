// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "link/trace/redaction.h"
#include "link/trace/trace.h"

#include <QIODevice>

namespace neobeat {

/// Writes events, line by line, as they happen. A device that takes no more, or a trace that is full, ends the
/// trace with one warning; the program goes on.
class TraceWriter
{
public:
    /// Writes the first lines. Both must outlive it; the device is open and unbuffered, so that a crash loses nothing.
    TraceWriter(QIODevice &device, const Clock &clock);

    /// Writes one event; its time is filled in.
    void note(TraceEvent event);

    /// The name under which this peripheral stands in the trace.
    QString nameOf(const QString &address, bool isWatch) { return m_names.nameOf(address, isWatch); }
    /// The number of the next link.
    int nextLink() { return ++m_links; }

private:
    void write(const QByteArray &text);

    QIODevice *m_device; ///< Null once the trace has ended.
    const Clock &m_clock;
    std::chrono::milliseconds m_start;
    PeripheralNames m_names;
    qsizetype m_size = 0;
    int m_links = 0;
};

/// A sighting as it may stand in a trace: of the name only whether it is the Neo's, and of peripherals that are no
/// Neo only service numbers that everybody uses.
TraceEvent sightingEvent(TraceEvent::Kind kind, const Advertisement &advertisement, const QString &name);

} // namespace neobeat

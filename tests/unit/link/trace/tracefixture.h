// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/trace/traceformat.h"
#include "link/trace/tracingradio.h"

#include <QBuffer>
#include <QRegularExpression>

namespace neobeat {

/// A trace in memory, open as a file of --record is.
struct RecordingTape
{
    RecordingTape() { device.open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

    const QByteArray &text() const { return device.data(); }
    /// The events without their times; the header left out.
    QByteArrayList lines() const { return eventsOf(text()); }

    static QByteArrayList eventsOf(const QByteArray &text)
    {
        QByteArrayList events;
        for (const QByteArray &line : text.split('\n')) {
            if (line.startsWith('+'))
                events.append(line.sliced(line.indexOf(' ') + 1));
        }
        return events;
    }

    QBuffer device;
};

/// The trace of these event lines.
inline Trace recordingOf(const QByteArray &events)
{
    const auto trace = parseTrace(traceMark() + events);
    if (!trace)
        qFatal("%s", qPrintable(trace.error()));
    return *trace;
}

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/trace/texttrace.h"
#include "link/trace/tracecodec.h"
#include "link/trace/tracingradio.h"

#include <QBuffer>
#include <QRegularExpression>

#include <algorithm>

namespace neobeat {

/// The event of a line of the text form, which is how tests write them: JSON would need two lines for each.
inline TraceEvent eventOf(const QByteArray &line)
{
    const auto event = TraceCodec::decode(readTextTraceLine(line).value_or(QJsonObject()));
    if (!event)
        qFatal("%s: %s", line.constData(), qPrintable(event.error()));
    return *event;
}

/// The JSON of lines of the text form.
inline QByteArray jsonOf(const QByteArray &lines)
{
    QByteArray json;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty())
            json += TraceCodec::encode(eventOf(line));
    }
    return json;
}

/// The JSON of a line of the text form without its time, with time 0 and without its line feed.
inline QByteArray lineOf(const QByteArray &line)
{
    return TraceCodec::encode(eventOf("+0.000 " + line)).chopped(1);
}

/// lineOf() each.
inline QByteArrayList linesOf(const QByteArrayList &lines)
{
    QByteArrayList json;
    std::ranges::transform(lines, std::back_inserter(json), lineOf);
    return json;
}

/// The trace of these lines of the text form.
inline Trace traceOf(const QByteArray &lines)
{
    const auto trace = TraceCodec::decode("neobeat-recording 1\n" + lines);
    if (!trace)
        qFatal("%s", qPrintable(trace.error().sentence()));
    return *trace;
}

/// A whole trace as JSON Lines.
inline QByteArray textOf(const Trace &trace)
{
    QByteArray text = TraceCodec::encodeHeader(QDate(2026, 1, 31));
    for (const TraceEvent &event : trace.events)
        text += TraceCodec::encode(event);
    return text;
}

/// A trace in memory, open as a file of --trace is.
struct TraceTape
{
    TraceTape() { device.open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

    const QByteArray &text() const { return device.data(); }
    /// The events as JSON, one per line; the header left out.
    QByteArray story() const { return text().sliced(text().indexOf('\n') + 1); }
    /// The events as JSON, all with time 0, without line feeds.
    QByteArrayList lines() const
    {
        static const QRegularExpression time(QStringLiteral("\"at\":\\d+"));
        QByteArrayList lines;
        for (const QByteArray &line : story().split('\n')) {
            if (!line.isEmpty())
                lines.append(QString::fromUtf8(line).replace(time, QStringLiteral("\"at\":0")).toUtf8());
        }
        return lines;
    }

    QBuffer device;
};

} // namespace neobeat

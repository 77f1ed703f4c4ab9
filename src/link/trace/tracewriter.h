// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "link/trace/redaction.h"
#include "link/trace/trace.h"

#include <QIODevice>

#include <type_traits>

namespace neobeat {

/// Writes events, line by line, as they happen. When the device takes no more or the trace is full, the trace ends with
/// one warning; the program continues.
class TraceWriter
{
public:
    /// Writes the header. Both must outlive it; the device is open and unbuffered, so that a crash loses nothing.
    TraceWriter(QIODevice &device, const Clock &clock);

    /// Writes one event; its time is filled in.
    void note(TraceEvent event);

    /// Writes what is not replayed; see TraceCodec::encodeNote().
    void addNote(const QJsonObject &note);

    /// Writes what eventOf() makes of each signal of the inner object, then emits the signal of the outer one.
    template<typename Object, typename... Args, typename EventOf>
    void forward(Object &inner, std::type_identity_t<Object> &outer, void (Object::*signal)(Args...), EventOf eventOf)
    {
        QObject::connect(&inner, signal, &outer, [this, &outer, signal, eventOf](Args... args) {
            note(eventOf(args...));
            Q_EMIT(outer.*signal)(args...);
        });
    }

    /// The name of this peripheral in the trace.
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

/// A sighting as it may appear in a trace: of the name only whether it is that of a Neo, and of peripherals that are no
/// Neo only the services with an assigned number.
TraceEvent sightingEvent(TraceEvent::Kind kind, const Advertisement &advertisement, const QString &name);

} // namespace neobeat

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/radio.h"
#include "link/trace/tracewriter.h"

#include <QHash>

namespace neobeat {

/// Forwards everything to and from another scanner, and writes it to the trace; the same peripheral at most every 2 s.
class TracingScanner final : public Scanner
{
    Q_OBJECT

public:
    /// All must outlive it.
    TracingScanner(Scanner &inner, TraceWriter &writer, const Clock &clock);

    void start() override;
    void stop() override;
    bool isScanning() const override { return m_inner.isScanning(); }

private:
    /// What was last written about a peripheral.
    struct Sighting
    {
        QString name;
        bool isSupported = false;
        std::chrono::milliseconds time{0};
    };

    void onDiscovered(const Advertisement &advertisement);

    Scanner &m_inner;
    TraceWriter &m_writer;
    const Clock &m_clock;
    QHash<QString, Sighting> m_written; ///< By address, of this scan.
};

/// Forwards everything to and from another presence monitor, and writes it to the trace.
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

/// Forwards everything to and from another radio, and writes it to the trace.
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

    /// Writes something that is not replayed; see TraceCodec::encodeNote().
    void addNote(const QJsonObject &note) { m_writer.addNote(note); }

private:
    void noteFacts();

    Radio &m_inner;
    TraceWriter m_writer;
    TracingScanner m_scanner;
    TracingPresenceMonitor m_presenceMonitor;
    RadioFacts m_facts; ///< As last written.
};

} // namespace neobeat

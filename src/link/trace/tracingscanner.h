// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/scanner.h"
#include "link/trace/tracewriter.h"

#include <QHash>

namespace neobeat {

/// A scanner that passes everything on and writes it down; the same peripheral every 2 s at most.
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
    /// What was written last about a peripheral.
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

} // namespace neobeat

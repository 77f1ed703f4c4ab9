// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/prompt.h"
#include "cli/watchcommand.h"
#include "link/trace/tracingradio.h"
#include "probe/probe.h"

#include <memory>

namespace neobeat::cli {

/// Settles open questions about the watch: asks which tests may be run, says what to do meanwhile, and prints what each
/// has found. What it prints is also written into the trace, which is the report.
class ProbeCommand final : public WatchCommand
{
    Q_OBJECT

public:
    /// The report is that radio's trace; nullptr without a report.
    ProbeCommand(const CommandContext &context, TracingRadio *report, QObject *parent = nullptr);

    void terminate() override;

protected:
    void useWatch() override;
    void onReady() override { } // It has links of its own.

private:
    void askForReads();
    void askForNextWrite();
    void begin();
    void say(const QString &event, const QString &text);
    void onTestFinished(const ProbeTest &test, const ProbeVerdict &verdict, bool isUndone);
    void onFinished(const Error &error);

    TracingRadio *m_report;
    Prompt m_prompt;
    QList<ProbeTest> m_chosen;
    QList<ProbeTest> m_undecided; ///< Tests that change something and that the user has not been asked about.
    std::unique_ptr<Probe> m_probe;
};

} // namespace neobeat::cli

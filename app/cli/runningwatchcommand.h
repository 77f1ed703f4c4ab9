// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "cli/batteryoutlookquery.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/runningprogram.h"

namespace neobeat::cli {

/// `battery` and `stream` while a Neobeat with a window has the watch: prints what that one says, because a watch has
/// one connection.
class RunningWatchCommand final : public Command
{
    Q_OBJECT

public:
    /// With the properties of the running program, and the address of its watch; all of them outlive it.
    RunningWatchCommand(const Options &options, RunningProgram &program, const QVariantMap &properties,
                        const QString &address, const Clock &clock, Printer &printer, QObject *parent = nullptr);

    void start() override;
    void terminate() override;

protected:
    void onTimeout() override;

private:
    void onProperties(const QVariantMap &properties);
    void onSample(qulonglong measuredAt, int bpm);
    void print(const QDateTime &time, int bpm, HeartRateMeasurement::Quality quality);
    void fail(const Error &error);
    void end(ExitCode exitCode);
    bool isStream() const { return m_options.command == Options::Command::Stream; }

    const Options &m_options;
    RunningProgram &m_program;
    QVariantMap m_properties;
    QString m_address; ///< Of the remembered watch, which it uses.
    BatteryOutlookQuery m_outlook;
    const Clock &m_clock;
    QTimer m_length; ///< Of --seconds, from the first reading on.
    int m_count = 0;
    bool m_isOver = false;
};

} // namespace neobeat::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/watchcommand.h"
#include "configuration/watchconfiguration.h"
#include "configuration/watchprofile.h"

#include <QTemporaryDir>

#include <memory>

namespace neobeat::cli {

/// `alarms` and `settings`: prints what was chosen for the watch, or chooses and writes it. What cannot be written now
/// stays chosen, and is written when that watch is connected next.
class ConfigurationCommand final : public WatchCommand
{
    Q_OBJECT

public:
    explicit ConfigurationCommand(const CommandContext &context, QObject *parent = nullptr);

    void start() override;

protected:
    void onReady() override;
    void conclude() override;

private:
    using Verb = Options::ConfigurationVerb;

    const Options &options() const { return context().options; }
    /// What is chosen is stored; for the simulated watch in a file that is removed again.
    Settings &settings() { return m_simulatedSettings ? *m_simulatedSettings : context().settings; }
    /// The address of the watch as far as it is known without a connection.
    QString knownAddress() const;
    /// Reads what is to be chosen; the failure when it makes no sense.
    std::optional<Failure> problem();
    void choose();
    void onIdle();
    void report();
    void print();
    void printAlarms();
    void printSettings();
    void exportProfile();
    Report reportOf(const QString &key) const;

    std::unique_ptr<QTemporaryDir> m_scratch;
    std::unique_ptr<Settings> m_simulatedSettings;
    WatchConfiguration m_configuration;
    WatchProfile m_wanted; ///< To be chosen.
    QStringList m_keys; ///< What this command writes and has not reported yet.
};

} // namespace neobeat::cli

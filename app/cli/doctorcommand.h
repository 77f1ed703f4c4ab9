// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/watchcommand.h"
#include "doctor/doctor.h"
#include "store/filekeystore.h"

#include <QTemporaryDir>

#include <memory>

namespace neobeat {

class LogBook;
class SimulatedRadio;

namespace cli {

/// Prints what the doctor finds, one check after the other. Ends with Ok when nothing is bad, with BluetoothUnavailable
/// when Bluetooth cannot be used, else with Other.
class DoctorCommand final : public Command
{
    Q_OBJECT

public:
    /// In a simulated run, this radio's watch is treated as the remembered one; null without one.
    DoctorCommand(const CommandContext &context, const LogBook &log, SimulatedRadio *simulated,
                  QObject *parent = nullptr);
    ~DoctorCommand() override;

    void start() override;
    void terminate() override;

protected:
    void onTimeout() override;

private:
    /// Settings of a simulated run, for as long as it lasts.
    struct Scratch
    {
        QTemporaryDir folder;
        Settings settings{folder.filePath(QStringLiteral("neobeat.ini"))};
        FileKeyStore keys{folder.filePath(QStringLiteral("keys"))};
    };

    DoctorContext doctorContext() const;
    void printNext();
    void onFinished();
    /// False when writing failed.
    bool writeReport();
    void end(ExitCode exitCode);

    CommandContext m_context;
    const LogBook &m_log;
    SimulatedRadio *m_simulated;
    std::unique_ptr<Scratch> m_scratch;
    std::unique_ptr<Doctor> m_doctor;
    qsizetype m_printed = 0;
    bool m_isOver = false;
};

} // namespace cli
} // namespace neobeat

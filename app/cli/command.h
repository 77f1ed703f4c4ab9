// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/printer.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace neobeat::cli {

/// One command, from start() to finished(); used once.
class Command : public QObject
{
    Q_OBJECT

public:
    explicit Command(Printer &printer, QObject *parent = nullptr);

    /// Starts; finished() follows in the end, whatever happens.
    virtual void start() = 0;
    /// The user wants it to end; finished() follows soon.
    virtual void terminate() = 0;

Q_SIGNALS:
    /// The command has ended and everything is printed. Once, and the last signal.
    void finished(neobeat::cli::ExitCode exitCode);

protected:
    /// Calls onTimeout() once, unless the time limit is stopped before.
    void startLimit(std::chrono::milliseconds limit);
    void stopLimit();
    virtual void onTimeout() = 0;

    Printer &printer() { return m_printer; }

private:
    Printer &m_printer;
    QTimer m_limit;
};

} // namespace neobeat::cli

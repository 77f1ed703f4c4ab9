// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/report.h"

#include <QIODevice>

namespace neobeat::cli {

/// Writes reports, each one immediately, so that a reader at the other end of a pipe never waits.
class Printer
{
public:
    /// The devices are open, unbuffered and outlive this.
    Printer(QIODevice &results, QIODevice &failures, bool json);

    /// A result. False when it could not be written, like all later ones; the command should end then.
    bool print(const Report &report);
    /// The same for text that is not a result, such as --help.
    bool printText(const QString &text);
    /// Events during the command; written to the same stream as failures, so that results can be parsed.
    void printNotice(const Report &report);
    void printFailure(const Failure &failure);
    /// The last call: reports when results could not be written, which turns success into a failure.
    ExitCode conclude(ExitCode exitCode);

private:
    bool write(const QByteArray &text);
    QByteArray lineOf(const Report &report) const;

    QIODevice &m_results;
    QIODevice &m_failures;
    bool m_json;
    QString m_problem; ///< Why a result could not be written.
};

} // namespace neobeat::cli

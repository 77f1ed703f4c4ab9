// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/report.h"

#include <QIODevice>

namespace neobeat::cli {

/// Writes reports, one at a time and at once, so that a reader at the other end of a pipe never waits.
class Output
{
public:
    /// The devices are open, unbuffered and outlive this.
    Output(QIODevice &results, QIODevice &failures, bool json);

    /// A result. False when nobody reads any more; the command should end then.
    bool print(const Report &report);
    /// What happens meanwhile; with the failures, so that results stay pure.
    void printNotice(const Report &report);
    void printFailure(const Failure &failure);

private:
    QByteArray lineOf(const Report &report) const;

    QIODevice &m_results;
    QIODevice &m_failures;
    bool m_json;
};

} // namespace neobeat::cli

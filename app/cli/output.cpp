// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include <QJsonDocument>

namespace neobeat::cli {

Output::Output(QIODevice &results, QIODevice &failures, bool json)
    : m_results(results)
    , m_failures(failures)
    , m_json(json)
{
}

bool Output::print(const Report &report)
{
    const QByteArray line = lineOf(report);
    return m_results.write(line) == line.size();
}

void Output::printNotice(const Report &report)
{
    m_failures.write(lineOf(report));
}

void Output::printFailure(const Failure &failure)
{
    m_failures.write(lineOf(reportOf(failure)));
}

QByteArray Output::lineOf(const Report &report) const
{
    return (m_json ? QJsonDocument(report.json).toJson(QJsonDocument::Compact) : report.text.toUtf8()) + '\n';
}

} // namespace neobeat::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/printer.h"

#include "base/outsidetext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace neobeat::cli {

namespace {

/// JSON escapes only the control characters of ASCII.
QJsonValue printableJson(const QJsonValue &value)
{
    if (value.isString())
        return printable(value.toString());
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        std::transform(array.begin(), array.end(), array.begin(),
                       [](const QJsonValue &each) { return printableJson(each); });
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        *field = printableJson(*field);
    return object;
}

} // namespace

Printer::Printer(QIODevice &results, QIODevice &failures, bool json)
    : m_results(results)
    , m_failures(failures)
    , m_json(json)
{
}

bool Printer::print(const Report &report)
{
    return write(lineOf(report));
}

bool Printer::printText(const QString &text)
{
    return write(printable(text).toUtf8());
}

void Printer::printNotice(const Report &report)
{
    m_failures.write(lineOf(report));
}

void Printer::printFailure(const Failure &failure)
{
    m_failures.write(lineOf(reportOf(failure)));
}

ExitCode Printer::conclude(ExitCode exitCode)
{
    if (m_problem.isEmpty())
        return exitCode;
    printFailure(Failure::outputLost(m_problem));
    return exitCode == ExitCode::Ok ? ExitCode::FileUnusable : exitCode;
}

bool Printer::write(const QByteArray &text)
{
    if (!m_problem.isEmpty())
        return false;
    if (m_results.write(text) == text.size())
        return true;
    m_problem = messageOf(m_results);
    return false;
}

QByteArray Printer::lineOf(const Report &report) const
{
    if (m_json)
        return QJsonDocument(printableJson(report.json).toObject()).toJson(QJsonDocument::Compact) + '\n';
    return printable(report.text).toUtf8() + '\n';
}

} // namespace neobeat::cli

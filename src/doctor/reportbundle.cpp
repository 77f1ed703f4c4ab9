// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/reportbundle.h"

#include "base/outsidetext.h"
#include "base/scrub.h"
#include "files/outputfile.h"

#include <QSysInfo>

namespace neobeat {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds timeLimit{3};

/// Each value separately: in a row, versions and names could look like an address.
QString row(const QString &name, const QString &value)
{
    return u"%1 %2\n"_s.arg(name + u':', -13).arg(value.isEmpty() ? u"unknown"_s : scrubbed(value));
}

QString versions(const RadioFacts &radio)
{
    return row(u"Neobeat"_s, QStringLiteral(NEOBEAT_VERSION)) + row(u"Qt"_s, QString::fromLatin1(qVersion()))
        + row(u"Kernel"_s, QSysInfo::kernelVersion()) + row(u"System"_s, QSysInfo::prettyProductName())
        + row(u"Desktop"_s, qEnvironmentVariable("XDG_CURRENT_DESKTOP")) + row(u"bluetoothd"_s, radio.serviceVersion)
        + row(u"Adapter"_s, radio.adapters > 0 ? radio.adapterName : u"none"_s);
}

QString paragraph(const Finding &finding)
{
    QString text = u"%1 %2: %3\n"_s.arg(u'[' + Finding::nameOf(finding.verdict) + u']', -10)
                       .arg(finding.title(), scrubbed(finding.text));
    if (!finding.fix.isEmpty())
        text += QString(11, u' ') + scrubbed(finding.fix) + u'\n';
    return text;
}

QString paragraph(const LogLine &line)
{
    LogLine clean = line;
    clean.category = scrubbed(line.category);
    clean.text = scrubbed(line.text);
    return clean.toText() + u'\n';
}

template<typename Part>
QString section(const QString &heading, const QList<Part> &parts, const QString &whenEmpty)
{
    QString text = u'\n' + heading + u'\n' + QString(heading.size(), u'-') + u'\n';
    for (const Part &part : parts)
        text += paragraph(part);
    return parts.isEmpty() ? text + whenEmpty + u'\n' : text;
}

} // namespace

QString ReportBundle::toText() const
{
    return u"Neobeat report\n==============\n"_s
        + u"%1 %2\n"_s.arg(u"Made:"_s, -13).arg(time.toUTC().toString(Qt::ISODate)) + versions(radio)
        + section(u"Findings"_s, findings, u"Nothing was examined."_s)
        + section(u"Log"_s, log, u"Nothing was logged."_s);
}

Error ReportBundle::save(const QString &fileName) const
{
    return writeWhole(fileName, toText().toUtf8(), {.time = timeLimit});
}

} // namespace neobeat

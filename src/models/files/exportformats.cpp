// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/exportformats.h"

#include "exchange/exportname.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace neobeat {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("neobeat::ExportFormats", text);
}

} // namespace

QString formatName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        break;
    case ExportFormat::JsonLines:
        return u"JSON Lines"_s;
    case ExportFormat::Tcx:
        return u"TCX"_s;
    case ExportFormat::Fit:
        return u"FIT"_s;
    }
    return u"CSV"_s;
}

QString formatHint(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        break;
    case ExportFormat::JsonLines:
        return words(QT_TRANSLATE_NOOP("neobeat::ExportFormats",
                                       "Everything that is kept, for programs. Neobeat can read it back."));
    case ExportFormat::Tcx:
        return words(QT_TRANSLATE_NOOP("neobeat::ExportFormats",
                                       "The heart rate alone, for sports programs and services that do not read FIT."));
    case ExportFormat::Fit:
        return words(
            QT_TRANSLATE_NOOP("neobeat::ExportFormats",
                              "Recommended for sports programs and services: the heart rate in whole seconds, and RR "
                              "intervals."));
    }
    return words(QT_TRANSLATE_NOOP("neobeat::ExportFormats",
                                   "Everything that is kept, for spreadsheets. Neobeat can read it back."));
}

QStringList formatNames()
{
    QStringList names;
    for (const ExportFormat format : exportFormats())
        names << formatName(format);
    return names;
}

} // namespace neobeat
